namespace MentorBot.Core.Language.Reading;

/// <summary>The writer's own age, where a phrase says it ("je mi 34", "mam 34 lata", "34F") or a message begins with it.</summary>
internal static class AgeReader
{
    public const string Label = "fact.age";
    private const int Youngest = 6;
    private const int Oldest = 105;

    public static int? Read(IReadOnlyList<Token> words, IEnumerable<PatternHit> hits, string language)
    {
        foreach (var rank in (ReadOnlySpan<string>)[Label, Label + ".bare"])
        {
            foreach (var hit in hits)
            {
                if (hit.Pattern.Label == rank && Number(words, hit, language) is { } age)
                {
                    return age;
                }
            }
        }

        return null;
    }

    private static int? Number(IReadOnlyList<Token> words, PatternHit hit, string language)
    {
        for (var at = hit.Start; at < hit.End; at++)
        {
            var (value, length) = NumberWords.At(words, at, language);
            if (length > 0)
            {
                return value is >= Youngest and <= Oldest && (hit.Pattern.Label == Label || StandsAlone(words, at, at + length)) ? value : null;
            }
        }

        return null;
    }

    /// <summary>A bare number is an age when a comma, a bracket or the end of the sentence closes it, as in "Havířov, 31, dvě děti".</summary>
    private static bool StandsAlone(IReadOnlyList<Token> words, int start, int end)
    {
        while (end < words.Count && words[end].Sentence == words[start].Sentence && words[end].Word is "let" or "roku" or "lat" or "lata" or "rokiv" or "roky" or "rik" or "years" or "yrs" or "rokov" or "lit" or "year" or "old")
        {
            if (words[end].Loose)
            {
                break;
            }

            end++;
        }

        var opened = start == 0 || words[start].Loose || words[start - 1].Sentence != words[start].Sentence;
        var closed = end >= words.Count || words[end].Loose || words[end].Sentence != words[start].Sentence;
        return opened && closed && words[start].Start < 60;
    }
}
