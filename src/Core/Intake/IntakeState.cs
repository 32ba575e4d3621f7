using System.Text.Json.Serialization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Intake;

/// <summary>Something a seeker wrote before she had a mentor. It is kept for him and passed on in order.</summary>
public sealed record Kept(MessageId Message, Content Content);

/// <summary>Where one seeker stands.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(NotStarted), "not-started")]
[JsonDerivedType(typeof(ChoosingLanguage), "language")]
[JsonDerivedType(typeof(AwaitingConsent), "consent")]
[JsonDerivedType(typeof(AwaitingAge), "age")]
[JsonDerivedType(typeof(TooYoung), "too-young")]
[JsonDerivedType(typeof(ChoosingTopic), "topic")]
[JsonDerivedType(typeof(ChoosingNickname), "nickname")]
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

    public sealed record ChoosingTopic : Stage;

    /// <param name="Topic">The topic she chose, or null when she skipped it.</param>
    public sealed record ChoosingNickname(string? Topic, string Suggested) : Stage;

    public sealed record Talking(ConversationId Conversation) : Stage;

    /// <summary>A conversation has ended; consent and age are known, so she may begin another at the topic.</summary>
    public sealed record Over : Stage;
}

/// <param name="Language">The language she chose; null before she did.</param>
/// <param name="Before">What she wrote before she had a mentor, at most <see cref="MostKept"/>.</param>
public sealed record SeekerState(Stage Stage, string? Language, IReadOnlyList<Kept> Before)
{
    public const int MostKept = 30;

    public static readonly SeekerState New = new(new Stage.NotStarted(), null, []);
}
