using System.Text.Json.Serialization;

namespace MentorBot.Core.Engine;

/// <summary>What staff asks outside of any conversation's room.</summary>
public abstract record DeskInput : Input
{
    [JsonIgnore]
    public override StateKey Owner => StateKey.Desk;

    /// <summary>A messenger has trouble that a person must mend.</summary>
    public sealed record Alarm(Phrase Phrase) : DeskInput;

    /// <param name="Author">The mentor of the roster who asks, or null for anybody else.</param>
    public sealed record Commanded(AskId Ask, MentorId? Author, string Command) : DeskInput;
}
