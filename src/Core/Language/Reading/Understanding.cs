using System.Text.Json.Serialization;

namespace MentorBot.Core.Language.Reading;

/// <summary>What a person needs help with. The order is that of the model's outputs.</summary>
public enum Topic
{
    Violence,
    Relationships,
    Children,
    Money,
    Housing,
    Health,
    Other,
}

[JsonConverter(typeof(JsonStringEnumConverter<RiskLevel>))]
public enum RiskLevel
{
    None,
    Concern,
    Crisis,
}

[JsonConverter(typeof(JsonStringEnumConverter<Gender>))]
public enum Gender
{
    Feminine,
    Masculine,
}

/// <summary>A topic and how likely it is, between 0 and 1.</summary>
public readonly record struct TopicGuess(Topic Topic, double Probability);

/// <param name="Main">The likeliest topic and the probability that it is the main one.</param>
/// <param name="Further">Topics that are there besides, the likeliest first; often none.</param>
/// <param name="Unsure">The main topic is too uncertain to go by: ask.</param>
/// <param name="All">Every topic with the probability that it is the main one, the likeliest first.</param>
public sealed record Topics(TopicGuess Main, IReadOnlyList<TopicGuess> Further, bool Unsure, IReadOnlyList<TopicGuess> All);

/// <summary>A part of a message, in UTF-16 units.</summary>
public readonly record struct TextRange(int Start, int Length);

/// <param name="Crisis">How likely a crisis is, between 0 and 1. The level favours recall: it can be <see cref="RiskLevel.Crisis"/> at less than a half.</param>
/// <param name="Trigger">
/// The words it was seen in, null when there is no risk. They are for the mentor's note alone and are never logged.
/// </param>
public sealed record Risk(RiskLevel Level, double Crisis, TextRange? Trigger)
{
    /// <summary>
    /// A talk has many messages and few of them are a crisis, other than first ones: below this the mentor, who knows her, is told quietly, each time.
    /// A phrase that leaves no doubt is above it. Chosen by what is measured on messages from the middle of talks.
    /// </summary>
    public const double Likely = 0.25;

    /// <summary>What the danger is, where a phrase said it; null where it was only felt.</summary>
    public RiskKind? Kind { get; init; }
}

/// <summary>What words of danger were about.</summary>
public enum RiskKind
{
    Suicide,
    Violence,
    Child,
}

/// <param name="Name">The region the writer is in, as places.csv names it; null when it is not said.</param>
/// <param name="Ask">The regions that an ambiguous name could mean; empty when nothing has to be asked.</param>
public sealed record PlaceFact(string? Name, IReadOnlyList<string> Ask);

/// <summary>What is said or shown about the writer; null is what is not.</summary>
/// <param name="Language">The language of the text: cs, pl, uk or en. In a message without words, the one that was expected.</param>
/// <param name="LanguageProbability">How sure that is, between 0 and 1.</param>
/// <param name="Children">How many she has; 0 when she says that she has none.</param>
public sealed record Facts(string Language, double LanguageProbability, int? Age, int? Children, PlaceFact Region, Gender? Gender);

/// <summary>What was understood of one message. It says more of a person than an address does: never logged, kept only sealed.</summary>
public sealed record Understanding(Topics Topics, Risk Risk, Facts Facts);
