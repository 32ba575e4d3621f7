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
    public sealed record Commanded(AskId Ask, MentorId? Author, string Command) : DeskInput
    {
        /// <summary>The member of staff who asks; a mentor can be one as well. Null for anybody else.</summary>
        public StaffId? Staff { get; init; }

        /// <summary>What was given with the command, by the names of its options; null for nothing.</summary>
        public IReadOnlyDictionary<string, string>? Options { get; init; }

        /// <summary>What the shell knows of it where it concerns the roster; null where it does not.</summary>
        public Witness? Witness { get; init; }
    }
}
