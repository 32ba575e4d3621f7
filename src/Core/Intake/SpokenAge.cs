using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Intake;

/// <summary>Her age as a sentence tells it. A sentence that doubts or denies the number tells none: "not 18", "almost 18".</summary>
internal static class SpokenAge
{
    public const int Grown = 18;
    public const int Youngest = 6;
    public const int Oldest = 110;

    /// <summary>So many words before a number can doubt it.</summary>
    private const int Near = 3;

    /// <summary>Folded, in four languages.</summary>
    private static readonly HashSet<string> Doubts = new(StringComparer.Ordinal)
    {
        "nemam", "neni", "nebylo", "nejsem", "nebude", "jeste", "skoro", "temer", "malem", "bude", "budu", "bylo", "pod", "zatim", "nez", "mene", "min", "do",
        "nie", "prawie", "jeszcze", "niecale", "ponizej", "bedzie", "mniej", "niz",
        "ne", "nemaye", "nema", "majzhe", "shche", "menshe", "budye", "bude", "nizh",
        "not", "almost", "nearly", "isnt", "arent", "under", "below", "turning", "until", "till", "yet", "be", "less", "than", "wasnt",
    };

    public static int? Of(Facts facts, string words)
    {
        if (facts.Age is not { } age)
        {
            return null;
        }

        var tokens = Tokens.Of(words).Words;
        var at = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            at = tokens[i].Number == age ? i : at;
        }

        var (from, to) = at < 0 ? (0, tokens.Count) : (Math.Max(0, at - Near), at);
        for (var i = from; i < to; i++)
        {
            if (Doubts.Contains(tokens[i].Word))
            {
                return null;
            }
        }

        return age;
    }
}
