using System.Text.Json.Serialization;

namespace MentorBot.Core.Engine;

/// <summary>What is asked of the one place that knows who is free.</summary>
public abstract record MatchingInput : Input
{
    [JsonIgnore]
    public override StateKey Owner => StateKey.Matching;

    /// <summary>A conversation needs a mentor. Where there are stories to choose by, she is asked whom she would like.</summary>
    public sealed record Wanted(ConversationId Conversation, string Language) : MatchingInput
    {
        public string? Topic { get; init; }

        /// <summary>Her mentor in the conversation before this one, not long ago; null for none.</summary>
        public MentorId? Before { get; init; }

        /// <summary>Whom she had before and wanted to change, or who left; null for nobody.</summary>
        public IReadOnlyList<MentorId>? Not { get; init; }
    }

    /// <summary>She has chosen among those who were offered to her.</summary>
    /// <param name="Mentor">Null for whoever is free first.</param>
    public sealed record Wished(ConversationId Conversation, MentorId? Mentor) : MatchingInput;

    /// <summary>Who waits is spoken to in another language from now on.</summary>
    public sealed record LanguageTaken(ConversationId Conversation, string Language) : MatchingInput;

    /// <summary>She has a mentor and asks who else there is.</summary>
    /// <param name="Not">Whom she had before.</param>
    public sealed record OthersAsked(ConversationId Conversation, string Language, IReadOnlyList<MentorId> Not) : MatchingInput
    {
        public string? Topic { get; init; }
    }

    /// <summary>She goes on with somebody else, in a conversation of its own; she keeps whom she has until that one has a place for her.</summary>
    /// <param name="Mentor">Null for whoever is free first.</param>
    /// <param name="Not">Whom she had before.</param>
    public sealed record Moving(ConversationId Conversation, ConversationId Next, string Language, MentorId? Mentor, IReadOnlyList<MentorId> Not) : MatchingInput
    {
        public string? Topic { get; init; }

        /// <summary>Where nobody has room now she gets a place in the queue, and goes on with whoever is free when it is her turn.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool Waits { get; init; }
    }

    /// <summary>The conversation has its mentor already, whatever she has besides.</summary>
    public sealed record Taken(ConversationId Conversation, MentorId Mentor) : MatchingInput;

    /// <summary>It is time to look whether she still waits.</summary>
    public sealed record WaitsLong(ConversationId Conversation) : MatchingInput;

    /// <summary>The house has started: the roster may have changed since it stopped.</summary>
    public sealed record Started : MatchingInput;

    /// <summary>A week has begun: it is time to look how the mentors are.</summary>
    public sealed record WeekBegins : MatchingInput;

    /// <summary>How it stands with every open talk.</summary>
    public sealed record WeekHeard(IReadOnlyList<Sounding> Soundings) : MatchingInput;

    /// <summary>The directory must be checked: who can be asked to help?</summary>
    /// <param name="Month">The first day of the month that it is for.</param>
    public sealed record HandsAsked(DateOnly Month) : MatchingInput;

    /// <summary>The conversation needs no mentor any more: it ended, waiting or not.</summary>
    public sealed record Released(ConversationId Conversation) : MatchingInput
    {
        /// <summary>There was a crisis in it: its mentor rests until she says that she is available.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool Heavy { get; init; }

        /// <summary>She goes on waiting in that conversation, with the place in the queue that she has; null for who does not.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public ConversationId? Next { get; init; }
    }

    /// <summary>A mentor wants no new people, or wants them again.</summary>
    public sealed record PauseAsked(AskId Ask, MentorId Mentor, bool Pause) : MatchingInput;

    /// <summary>Staff wants that a mentor is given nobody new, or that she is again.</summary>
    /// <param name="Alias">What staff calls her.</param>
    public sealed record PauseGiven(AskId Ask, MentorId Mentor, string Alias, StaffId By, bool Pause) : MatchingInput;

    /// <summary>Staff asks who waits.</summary>
    public sealed record WaitingAsked(AskId Ask) : MatchingInput;

    /// <summary>A talk of hers was heavy, or somebody has waited too long for her answer: nobody new for her until she says that she is available.</summary>
    public sealed record RestNeeded(MentorId Mentor) : MatchingInput;

    /// <summary>A mentor wrote in her channel, where nothing is passed on, and did not mark it as for staff alone.</summary>
    public sealed record WroteBeside(MentorId Mentor) : MatchingInput;

    /// <summary>A mentor wants to leave the organisation, or stays after all.</summary>
    /// <param name="Confirm">One of <see cref="LeaveChoice"/>; null where she only asks.</param>
    public sealed record LeaveAsked(AskId Ask, MentorId Mentor, string? Confirm) : MatchingInput;

    /// <summary>Staff gives a command for the talk of that code from elsewhere.</summary>
    public sealed record TalkAsked(AskId Ask, string Code, string Command) : MatchingInput
    {
        public MentorId? Author { get; init; }

        public StaffId? Staff { get; init; }

        public IReadOnlyDictionary<string, string>? Options { get; init; }
    }

    /// <summary>Somebody has become a mentor, or a mentor can take others than before.</summary>
    public sealed record RosterChanged : MatchingInput;

    /// <summary>A mentor is none any more.</summary>
    /// <param name="Alias">What staff calls her; who was never approved is in no roster.</param>
    public sealed record MentorRemoved(MentorId Mentor, string Alias) : MatchingInput;

    /// <summary>Staff asks how it stands with every mentor.</summary>
    /// <param name="Lines">What is known of each but for what is known here.</param>
    public sealed record ListAsked(AskId Ask, IReadOnlyList<MentorLine> Lines) : MatchingInput;

    /// <summary>Who may be given nobody new for now, all of them: who is not named may.</summary>
    public sealed record HeldBack(IReadOnlyList<MentorId> Mentors) : MatchingInput;
}
