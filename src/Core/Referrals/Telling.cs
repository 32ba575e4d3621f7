using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Referrals;

/// <summary>What somebody tells of herself, against what is only named: "my husband beats me", "shelter brno".</summary>
internal static class Telling
{
    /// <summary>So many words at least are a sentence.</summary>
    public const int Sentence = 3;

    private const double SureOfViolence = 0.8;

    /// <summary>How verbs of oneself end.</summary>
    private static readonly string[] Mine = ["adam", "avam", "icim", "ivam", "uju", "uji"];

    private static readonly HashSet<string> Self = [.. (
        "me mi mne mnou se si jsem mam nemam muj moje moji meho me jsme nas nam mnie sie mam moj moja moje mojego nie jestem nas mene meni ya miy moya moye moho mnoyu u nas my i im ive am we our us not").Split(' ')];

    /// <summary>She does not only name what she looks for.</summary>
    public static bool Is(Token[] words) => words.Length >= Sentence && Array.Exists(words, word => Self.Contains(word.Word) || (word.Word.Length > 5 && Array.Exists(Mine, ending => word.Word.EndsWith(ending, StringComparison.Ordinal))));

    /// <summary>Whoever thinks of ending her life is asked about nothing else first; violence that a reader of messages is sure of is the matter, whatever else was named.</summary>
    public static IReadOnlyList<string> With(IReadOnlyList<string> topics, Understanding told) =>
        told.Risk.Kind == RiskKind.Suicide ? HouseTopics.Of(told)
            : told.Topics.Main is { Topic: Topic.Violence, Probability: >= SureOfViolence } && !topics.Any(topic => topic is "domestic_violence" or "sexual_violence" or "trafficking" or "crisis") ? [.. topics, "domestic_violence"] : topics;
}
