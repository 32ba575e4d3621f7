using System.Text.Json.Serialization;
using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Intake;

/// <summary>Something a seeker wrote before she had a mentor. It is kept for him and passed on in order.</summary>
public sealed record Kept(MessageId Message, Content Content);

/// <summary>She writes in pieces at an open question, and is let speak.</summary>
/// <param name="Since">When the question was last repeated to her.</param>
/// <param name="Pieces">How many she has written since.</param>
public sealed record Silence(DateTimeOffset Since, int Pieces);

/// <summary>Where one seeker stands.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(NotStarted), "not-started")]
[JsonDerivedType(typeof(ChoosingLanguage), "language")]
[JsonDerivedType(typeof(AwaitingConsent), "consent")]
[JsonDerivedType(typeof(AwaitingAge), "age")]
[JsonDerivedType(typeof(TooYoung), "too-young")]
[JsonDerivedType(typeof(Telling), "story")]
[JsonDerivedType(typeof(Asking), "topic")]
[JsonDerivedType(typeof(Confirming), "card")]
[JsonDerivedType(typeof(Naming), "nickname")]
[JsonDerivedType(typeof(Talking), "talking")]
[JsonDerivedType(typeof(Over), "over")]
public abstract record Stage
{
    private Stage()
    {
    }

    public sealed record NotStarted : Stage;

    public sealed record ChoosingLanguage : Stage;

    public sealed record AwaitingConsent : Stage;

    public sealed record AwaitingAge : Stage;

    public sealed record TooYoung : Stage;

    /// <summary>What brings her here, in her own words.</summary>
    public sealed record Telling : Stage;

    /// <param name="Question">The name of a question of the organisation's plan.</param>
    public sealed record Asking(string Question = IntakePlan.Topic) : Stage;

    /// <summary>What was understood lies before her, to be put right.</summary>
    public sealed record Confirming : Stage;

    public sealed record Naming : Stage;

    public sealed record Talking(ConversationId Conversation) : Stage;

    /// <summary>A conversation has ended; consent and age are known, so she may begin another.</summary>
    public sealed record Over : Stage;
}

/// <summary>She was asked how she is after her talk.</summary>
public sealed record AfterTalk(ConversationId Conversation, DateTimeOffset At)
{
    /// <summary>She has said how she is; she may add a word.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsAnswered { get; init; }
}

/// <summary>Where the next thing that she writes goes, because she has said so. Stored: never renamed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AsideKind>))]
public enum AsideKind
{
    /// <summary>A word to the organisation after a talk.</summary>
    Word,

    /// <summary>To the outreach team, once she has seen it and sends it.</summary>
    Outreach,

    /// <summary>To nobody: it is what the referral directory is searched for.</summary>
    Search,
}

/// <summary>What she wrote to the outreach team and has not sent.</summary>
public sealed record OutreachDraft(MessageId Message, string Words, DateTimeOffset At);

public sealed record Aside(AsideKind Kind, DateTimeOffset At);

/// <summary>Whom she wrote with, and when that ended.</summary>
public sealed record LastMentor(MentorId Mentor, DateTimeOffset Until);

/// <param name="Language">The language she chose or wrote in; null before that is known.</param>
/// <param name="Before">What she wrote before she had a mentor, at most <see cref="MostKept"/>.</param>
public sealed record SeekerState(Stage Stage, string? Language, IReadOnlyList<Kept> Before)
{
    public const int MostKept = 30;

    public static readonly SeekerState New = new(new Stage.NotStarted(), null, []);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Consented { get; init; }

    /// <summary>She has said that she is 18 or older.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Adult { get; init; }

    /// <summary>Null for nothing.</summary>
    public IntakeAnswers? Known { get; init; }

    /// <summary>The steps she was led through, the open one last, so that she can go back.</summary>
    public IReadOnlyList<string>? Asked { get; init; }

    /// <summary>When the open question was asked.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>Null where the next that she writes at the open question is answered.</summary>
    public Silence? Silence { get; init; }

    /// <summary>When she was last offered help for a crisis.</summary>
    public DateTimeOffset? Warned { get; init; }

    /// <summary>She has answered since that she is in no danger now, and has said nothing after it that sounds like it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool SaysSafe { get; init; }

    /// <summary>When she was last told what to do first, because she is in danger now or said it twice beyond doubt.</summary>
    public DateTimeOffset? Urged { get; init; }

    /// <summary>How she speaks of herself, where it was heard and she agreed to it; null before that.</summary>
    public Gender? Gender { get; init; }

    /// <summary>When a start that she does not go on with is forgotten; null where there is none.</summary>
    public DateTimeOffset? Lapses { get; init; }

    /// <summary>When she was asked whether she is in danger right now, if that is the open question; null for not.</summary>
    public DateTimeOffset? InDanger { get; init; }

    /// <summary>She was asked whether she really means to end her talk, and has done nothing since.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsEnding { get; init; }

    /// <summary>Her call for a crisis worker; null for none.</summary>
    public ConversationId? Call { get; init; }

    /// <summary>She wrote to whoever answers her call, and was told that it waits; it is kept when nobody does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool CallKept { get; init; }

    /// <summary>When she was last told that; null where there is no call.</summary>
    public DateTimeOffset? CallTold { get; init; }

    /// <summary>It stands whether or not her worker answers: she wants somebody else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Leaves { get; init; }

    /// <summary>The crisis worker who has answered her call and writes with her; null where she writes with none.</summary>
    public MentorId? Worker { get; init; }

    /// <summary>She talks to a crisis worker and is younger than 18.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsChild { get; init; }

    /// <summary>Where she is and what she is afraid of, from the start of her conversation on: what decides which help lines are the right ones.</summary>
    public Country? Country { get; init; }

    public DangerKind? Danger { get; init; }

    /// <summary>Where she is, and what her conversation is about, from its start on: what the referral directory is searched by when she names nothing else.</summary>
    public string? Region { get; init; }

    public string? Topic { get; init; }

    /// <summary>About when she was last here in her talk, to the hour; null before it, and where there is nothing to search.</summary>
    public DateTimeOffset? HereAt { get; init; }

    public const int MostReported = 10;

    /// <summary>She was asked what is wrong, if that is the open question; null for not.</summary>
    public Report? Reporting { get; init; }

    /// <summary>Messages that went to the coordinator, the newest last, at most <see cref="MostReported"/>; null for none.</summary>
    public IReadOnlyList<MessageId>? Reported { get; init; }

    /// <summary>Requests to the outreach team that she has not sent, the newest last, at most <see cref="MostReported"/>; null for none.</summary>
    public IReadOnlyList<MessageId>? Dropped { get; init; }

    /// <summary>She can't write with mentors for a time; null for not.</summary>
    public Block? Blocked { get; init; }

    /// <summary>Null before one has ended.</summary>
    public LastTalk? LastTalk { get; init; }

    /// <summary>Her mentor until the conversation ended; null for none.</summary>
    public LastMentor? Last { get; init; }

    /// <summary>How she was at the start, as a step of the scale, until her talk ends; null where she did not say.</summary>
    public string? Felt { get; init; }

    /// <summary>Null where she was not asked how she is after a talk, or that is done with.</summary>
    public AfterTalk? After { get; init; }

    /// <summary>Null where the next thing that she writes goes where everything goes.</summary>
    public Aside? Aside { get; init; }

    /// <summary>Null for nothing.</summary>
    public OutreachDraft? Outreach { get; init; }

    /// <summary>Her request that lies before the outreach team; null for none.</summary>
    public RequestId? Request { get; init; }

    /// <summary>What she looked for last; null for nothing, and after half an hour.</summary>
    public Looking? Looking { get; init; }

    public const int MostSearches = 30;

    /// <summary>Messages that were a search and went to nobody, the newest last, at most <see cref="MostSearches"/>; null for none.</summary>
    public IReadOnlyList<MessageId>? Searches { get; init; }

    /// <summary>She opened a service or was sent one, and will be asked whether it helped; null where she will not.</summary>
    public Referral? Referral { get; init; }

    /// <summary>The same, once she was asked; null where no answer is waited for.</summary>
    public Referral? Inquired { get; init; }

    /// <summary>She does not want to be asked whether a service helped.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool NeverAsk { get; init; }

    /// <summary>The language she was last offered because she writes in it.</summary>
    public string? Offered { get; init; }
}
