using System.Text.Json.Serialization;
using MentorBot.Core.Crisis;

namespace MentorBot.Core.Engine;

/// <summary>What happens to one call for a crisis worker. It has the id of the conversation that it can become.</summary>
public abstract record CrisisInput(ConversationId Call) : Input
{
    [JsonIgnore]
    public override StateKey Owner => StateKey.OfCall(Call);

    /// <summary>A seeker wants to talk to a crisis worker now.</summary>
    public sealed record Wanted(ConversationId Call, SeekerId Seeker, Situation Of) : CrisisInput(Call)
    {
        /// <summary>She has a talk, and what she writes stays in it.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool InTalk { get; init; }

        /// <summary>Who has taken an earlier call of hers and does not answer; null for nobody. Somebody else is called.</summary>
        public MentorId? Not { get; init; }

        /// <summary>She wants somebody else than <see cref="Not"/>, whether or not he answers.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool Leaves { get; init; }
    }

    /// <summary>She is spoken to in another language from now on.</summary>
    public sealed record SpokenTo(ConversationId Call, string Language) : CrisisInput(Call);

    /// <summary>The time of a step is over.</summary>
    /// <param name="Step">How many had been called by then.</param>
    public sealed record Due(ConversationId Call, int Step) : CrisisInput(Call);

    /// <summary>Somebody on duty takes it.</summary>
    public sealed record Acknowledged(ConversationId Call, MentorId By) : CrisisInput(Call);

    /// <summary>The seeker does not wait any more.</summary>
    public sealed record GivenUp(ConversationId Call) : CrisisInput(Call)
    {
        /// <summary>She has blocked us: nobody could write to her.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool IsAway { get; init; }
    }
}
