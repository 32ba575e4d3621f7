using System.Text.Json.Serialization;
using MentorBot.Core.Crisis;
using MentorBot.Core.Hours;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Engine;

/// <summary>How a send ended, as a decision needs to know it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SendEnd>))]
public enum SendEnd
{
    /// <summary>Not an end yet: it waits longer than a moment.</summary>
    Delayed,

    /// <summary>All parts arrived.</summary>
    Arrived,

    /// <summary>It can't be reached: the person blocked us or is gone.</summary>
    Unreachable,

    /// <summary>The file in it is of no kind that can be passed on safely, or too large.</summary>
    Unusable,

    /// <summary>The words arrived; the file beside them is of no kind that can be passed on safely, or too large.</summary>
    WithoutFile,

    /// <summary>What it should change is not there: it never went, was taken back, or belongs to an earlier conversation.</summary>
    Gone,

    /// <summary>It was taken back before anything of it had left.</summary>
    Unseen,

    /// <summary>Refused for any other reason.</summary>
    Refused,

    /// <summary>Tried until the last retry.</summary>
    GivenUp,
}

/// <summary>The kinds of sending that <see cref="RelayInput.SendEnded"/> tells of. The words are stored: never renamed.</summary>
public static class SendKind
{
    public const string Pass = "pass";
    public const string Edit = "edit";
    public const string Withdraw = "withdraw";
    public const string Tell = "tell";
    public const string Room = "room";
    public const string Admit = "admit";
}

/// <summary>What other machines and the engine tell a conversation.</summary>
public abstract record RelayInput(ConversationId Conversation) : Input
{
    [JsonIgnore]
    public override StateKey Owner => StateKey.Of(Conversation);

    /// <summary>A seeker has finished her start; the conversation exists from now on.</summary>
    public sealed record Begin(ConversationId Conversation, SeekerId Seeker, string Language, string Nickname, string? Topic) : RelayInput(Conversation)
    {
        /// <summary>What she has told of herself and agreed that her mentor is told, a line each.</summary>
        public IReadOnlyList<Phrase>? About { get; init; }

        /// <summary>When she was last offered help for a crisis; null for never.</summary>
        public DateTimeOffset? Warned { get; init; }

        /// <summary>She has answered since that she is in no danger now.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool SaysSafe { get; init; }

        /// <summary>How she speaks of herself; null where that is not known.</summary>
        public Gender? Gender { get; init; }

        /// <summary>Mentors she had before and wanted to change.</summary>
        public IReadOnlyList<MentorId>? Left { get; init; }

        /// <summary>Her mentor in the conversation before this one, not long ago; null for none.</summary>
        public MentorId? Before { get; init; }

        /// <summary>Her mentor is found already and follows at once.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool Placed { get; init; }

        /// <summary>What her mentor before tells of her, as she has read and agreed to; null for nothing.</summary>
        public string? Summary { get; init; }

        /// <summary>Where she is, if she has said so.</summary>
        public Country? Country { get; init; }

        /// <summary>What she is in danger of, where it is not for the topic to say.</summary>
        public DangerKind? Threat { get; init; }

        /// <summary>The crisis worker who has answered her call; null where a mentor is still to be found.</summary>
        public MentorId? Worker { get; init; }

        /// <summary>When she was asked whether she is in danger, where what she says next can be the answer; null for not.</summary>
        public DateTimeOffset? Asked { get; init; }

        /// <summary>She has blocked us.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool IsAway { get; init; }

        /// <summary>She is younger than 18.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool IsChild { get; init; }
    }

    /// <param name="Code">The neutral name of the room.</param>
    public sealed record MentorFound(ConversationId Conversation, MentorId Mentor, string Code) : RelayInput(Conversation);

    /// <param name="Ahead">How many wait before her.</param>
    public sealed record NobodyFree(ConversationId Conversation, int Ahead) : RelayInput(Conversation)
    {
        /// <summary>Not only has nobody room: nobody takes new people now.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool IsNobodyOn { get; init; }

        /// <summary>Within how many hours most people got their mentor of late; null where that can't be said.</summary>
        public int? UsualHours { get; init; }
    }

    /// <summary>She can choose among these, who fit best first; none where nobody else has a place for her.</summary>
    public sealed record Offered(ConversationId Conversation, IReadOnlyList<MentorId> Mentors) : RelayInput(Conversation)
    {
        /// <summary>Whom she chose has no place for her any more.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool Taken { get; init; }
    }

    /// <summary>She has had time to choose.</summary>
    public sealed record ChoiceDue(ConversationId Conversation) : RelayInput(Conversation);

    /// <summary>The seeker would rather have somebody else.</summary>
    public sealed record AnotherAsked(ConversationId Conversation) : RelayInput(Conversation);

    /// <summary>The seeker has chosen a mentor.</summary>
    /// <param name="Mentor">Null for whoever is free first.</param>
    /// <param name="Next">The conversation that begins with it, where she had a mentor before.</param>
    public sealed record Chosen(ConversationId Conversation, MentorId? Mentor, ConversationId Next) : RelayInput(Conversation);

    /// <summary>There is a place for her with somebody else: this conversation is over, the next begins.</summary>
    public sealed record Moved(ConversationId Conversation, ConversationId Next, MentorId Mentor, string Code) : RelayInput(Conversation);

    /// <summary>The seeker tells that something is wrong with the talk, past her mentor.</summary>
    /// <param name="Content">What it is; null where she does not say.</param>
    public sealed record Reported(ConversationId Conversation, Content? Content) : RelayInput(Conversation);

    /// <summary>The seeker can't write with mentors for a time.</summary>
    public sealed record Blocked(ConversationId Conversation, Block Block) : RelayInput(Conversation);

    /// <summary>Her mentor leaves the organisation.</summary>
    public sealed record MentorLeaves(ConversationId Conversation) : RelayInput(Conversation)
    {
        /// <summary>She was removed: she writes no more here, not even until the seeker has chosen.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool IsRemoved { get; init; }
    }

    /// <summary>A mentor who wanted to leave stays after all.</summary>
    public sealed record MentorStays(ConversationId Conversation) : RelayInput(Conversation);

    /// <summary>The seeker wrote in the conversation.</summary>
    public sealed record Passed(ConversationId Conversation, MessageId Message, Content Content, MessageId? ReplyTo) : RelayInput(Conversation)
    {
        /// <summary>She wrote it before the conversation began, at whatever pace.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool Kept { get; init; }

        /// <summary>She was asked whether she really means to end it, and has done nothing in between.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool IsEnding { get; init; }
    }

    /// <summary>The seeker changed what she wrote.</summary>
    public sealed record Changed(ConversationId Conversation, MessageId Message, Content Content) : RelayInput(Conversation);

    /// <summary>The seeker takes back a message; null when she did not say which.</summary>
    public sealed record Unsent(ConversationId Conversation, MessageId? Message) : RelayInput(Conversation);

    /// <summary>The seeker answered a question of the conversation.</summary>
    public sealed record Answered(ConversationId Conversation, Choice Choice) : RelayInput(Conversation);

    /// <summary>The seeker was asked whether she really means to end it.</summary>
    public sealed record SureAsked(ConversationId Conversation) : RelayInput(Conversation);

    /// <summary>The seeker did something that is no part of the talk, or was asked something there.</summary>
    public sealed record WentAside(ConversationId Conversation) : RelayInput(Conversation);

    /// <summary>The seeker asks for help at once.</summary>
    public sealed record HelpCalled(ConversationId Conversation) : RelayInput(Conversation);

    /// <summary>A crisis worker talks to her from now on, in a conversation of their own.</summary>
    public sealed record TakenOver(ConversationId Conversation) : RelayInput(Conversation)
    {
        /// <summary>That conversation.</summary>
        public ConversationId? Next { get; init; }
    }

    /// <summary>Whom she wrote with until a crisis worker took over.</summary>
    public sealed record Parted(ConversationId Conversation, IReadOnlyList<MentorId> Mentors) : RelayInput(Conversation);

    /// <summary>Whether the seeker can be reached at all has changed.</summary>
    public sealed record Reachable(ConversationId Conversation, bool Now) : RelayInput(Conversation);

    public sealed record LanguageChanged(ConversationId Conversation, string Language) : RelayInput(Conversation);

    public sealed record EndAsked(ConversationId Conversation) : RelayInput(Conversation);

    /// <summary>What was sent for this conversation has its end.</summary>
    /// <param name="Message">The message it showed or changed, or the admission; null for words of the house and for opening a room.</param>
    /// <param name="ToSeeker">The side it was sent to.</param>
    /// <param name="What">The kind of what was sent: one of <see cref="SendKind"/>.</param>
    public sealed record SendEnded(ConversationId Conversation, MessageId? Message, bool ToSeeker, string What, SendEnd End) : RelayInput(Conversation)
    {
        /// <summary>Which file of the message it is about, from 1, where the message has several.</summary>
        public int? File { get; init; }

        /// <summary>The rest of the message goes on, and its end will be told too.</summary>
        public bool? More { get; init; }
    }

    /// <summary>The platform does not let us into the room until somebody mends that. What waits for it waits on.</summary>
    public sealed record ShutOut(ConversationId Conversation) : RelayInput(Conversation);

    /// <summary>The room could not be opened; it is time for the next try.</summary>
    public sealed record TryRoomAgain(ConversationId Conversation) : RelayInput(Conversation);

    /// <summary>It is time to look whether what she wrote still waits to get into the room.</summary>
    public sealed record DelayDue(ConversationId Conversation) : RelayInput(Conversation);

    /// <summary>It is time to look whether somebody waits for a word here.</summary>
    public sealed record CareDue(ConversationId Conversation) : RelayInput(Conversation);

    /// <summary>How it stands here, for the weekly word. It goes from one conversation to the next, and what was heard goes with it.</summary>
    public sealed record WeekAsked(ConversationId Conversation, IReadOnlyList<ConversationId> Rest, IReadOnlyList<Sounding> Heard) : RelayInput(Conversation)
    {
        /// <summary>The same of the next one, or what was heard of all.</summary>
        public Input Next(Sounding? here)
        {
            IReadOnlyList<Sounding> heard = here is null ? Heard : [.. Heard, here];
            return Rest.Count > 0 ? new WeekAsked(Rest[0], [.. Rest.Skip(1)], heard) : new MatchingInput.WeekHeard(heard);
        }
    }
}
