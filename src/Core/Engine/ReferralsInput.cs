using System.Text.Json.Serialization;

namespace MentorBot.Core.Engine;

/// <summary>What concerns how true the referral directory is, and no conversation.</summary>
public abstract record ReferralsInput : Input
{
    [JsonIgnore]
    public override StateKey Owner => StateKey.Referrals;

    /// <summary>The house has started: the directory may be another than when it stopped.</summary>
    public sealed record Started : ReferralsInput;

    /// <summary>A month has begun: what must be checked is given out.</summary>
    public sealed record MonthBegins : ReferralsInput;

    /// <summary>Who can be asked to check something, in the order of the roster.</summary>
    /// <param name="Month">Its first day.</param>
    public sealed record HandsKnown(DateOnly Month, IReadOnlyList<MentorId> Mentors) : ReferralsInput;

    /// <summary>Somebody who was sent there, or found it, says that nobody answered. Who, is not known here.</summary>
    public sealed record Unanswered(string Service) : ReferralsInput;

    /// <summary>Somebody who may gave a command that concerns a service.</summary>
    /// <param name="Mentor">The mentor who gave it; null for anybody else.</param>
    public sealed record Commanded(AskId Ask, string Command, MentorId? Mentor) : ReferralsInput
    {
        /// <summary>The member of staff who gave it; a mentor can be one as well. Null for anybody else.</summary>
        public StaffId? Staff { get; init; }

        /// <summary>By the names of the command's options; null for none.</summary>
        public IReadOnlyDictionary<string, string>? Options { get; init; }

        /// <summary>Without what stands around it; empty where it was not given.</summary>
        public string Given(string option) => Options?.GetValueOrDefault(option)?.Trim() ?? "";
    }
}
