using System.Text.Json.Serialization;

namespace MentorBot.Core.Engine;

/// <summary>What concerns the mentors themselves, and no conversation: the code of ethics, and what they have learnt.</summary>
public abstract record MentorsInput : Input
{
    [JsonIgnore]
    public override StateKey Owner => StateKey.Mentors;

    /// <summary>The house has started: code, roster and records may have changed since it stopped.</summary>
    public sealed record Started : MentorsInput;

    /// <summary>A day has begun: a training may have run out.</summary>
    public sealed record NewDay : MentorsInput;

    /// <summary>The hours of some mentor begin: who waits for her can be served.</summary>
    public sealed record HoursBegin : MentorsInput;

    /// <summary>She wants to read the code of ethics.</summary>
    public sealed record EthicsAsked(AskId Ask, MentorId Mentor) : MentorsInput;

    /// <summary>Somebody who may gave a command that concerns the roster.</summary>
    /// <param name="Mentor">The mentor who gave it, approved or not; null for anybody else.</param>
    public sealed record Commanded(AskId Ask, string Command, MentorId? Mentor) : MentorsInput
    {
        /// <summary>The member of staff who gave it; null for anybody else.</summary>
        public StaffId? Staff { get; init; }

        /// <summary>By the names of the command's options; null for none.</summary>
        public IReadOnlyDictionary<string, string>? Options { get; init; }

        public Witness? Witness { get; init; }

        /// <summary>Without what stands around it; empty where it was not given.</summary>
        public string Given(string option) => Options?.GetValueOrDefault(option)?.Trim() ?? "";
    }

    /// <summary>The way to a mentor's private channel has ended.</summary>
    /// <param name="Made">It is there.</param>
    public sealed record PlaceEnded(MentorId Mentor, bool Made) : MentorsInput;

    /// <summary>A mentor's private channel is gone, or is closed to us: no room can be opened there.</summary>
    public sealed record PlaceLost(MentorId Mentor) : MentorsInput;

    /// <summary>It is time to try to make a mentor's channel again.</summary>
    public sealed record PlaceDue(MentorId Mentor) : MentorsInput;

    /// <summary>She has read it and accepts it.</summary>
    public sealed record EthicsAccepted(AskId Ask, MentorId Mentor) : MentorsInput;
}
