namespace MentorBot.Core.Language.Reading;

/// <summary>The writer's own age, where a phrase says it ("je mi 34", "mam 34 lata", "34F") or a message begins with it.</summary>
internal static class AgeReader
{
    public const string Label = "fact.age";
    private const string Closed = Label + ".closed";
    private static readonly string[] Ranks = [Label, Closed, Label + ".bare"];

    private static readonly HashSet<string> Years = new(StringComparer.Ordinal) { "let", "roku", "rokov", "lat", "lata", "l", "rokiv", "roky", "rik", "rochkiv", "hod", "hodiv", "hody", "lit", "years", "yrs", "year", "yo", "yr", "y" };

    private const int Youngest = 6;
    private const int Oldest = 105;

    public static int? Read(IReadOnlyList<Token> words, IReadOnlyList<PatternHit> hits, string language)
    {
        foreach (var rank in Ranks)
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
            if (length == 0)
            {
                continue;
            }

            if (at + length < words.Count && IsVague(words, at + length))
            {
                return null;
            }

            var fits = value is >= Youngest and <= Oldest && !IsPartOfNumber(words, at, at + length);
            return fits && hit.Pattern.Label switch
            {
                Label => true,
                Closed => value >= 10 && IsClosed(words, at + length),
                _ => StandsAlone(words, at, at + length, value),
            }
                ? value
                : null;
        }

        return null;
    }

    /// <summary>"Sixty-something", "60 z hakiem", "13 nearly", "31. týden", "40x" are no exact ages.</summary>
    private static bool IsVague(IReadOnlyList<Token> words, int end) =>
        words[end].Word is "something" or "odd" or "ish" or "nearly" or "tyden" or "tydnu" or "den" or "x" or "krat" or "mnth" or "mnths" or "percent"
        || end + 1 < words.Count && words[end].Word is "z" or "s" && words[end + 1].Word is "hakem" or "hakiem" or "kousek" or "kouskem" or "hakom" or "necim";

    /// <summary>A bare number is an age where it stands alone, as in "Havířov, 31, dvě děti", and nobody else was named right before it.</summary>
    private static bool StandsAlone(IReadOnlyList<Token> words, int start, int end, int value)
    {
        var years = end < words.Count && words[end].Sentence == words[start].Sentence && !words[end].Loose && Years.Contains(words[end].Word);
        var isFirst = start == 0 || words[start - 1].Sentence != words[start].Sentence;
        var opened = isFirst || words[start].Loose || start == 1 && words[1].Sentence == words[0].Sentence;
        if (!opened || value < (years ? 10 : 14) || !years && (words[start].Start > 40 || words[start].Kind == TokenKind.Number && start > 0 && words[start - 1].Kind == TokenKind.Number))
        {
            return false;
        }

        for (var back = start - 1; back >= 0 && back >= start - 4; back--)
        {
            if (People.IsSomebody(words[back].Word) || words[back].Word is "shes" or "hes" or "she" or "he" or "theyre" or "ji" or "mu" or "yij" or "yomu" or "pana" or "pani" or "studentku" or "studenta")
            {
                return false;
            }
        }

        return IsClosed(words, years ? end + 1 : end) || years && isFirst && end + 1 < words.Count && words[end + 1].Word is "i" or "a" or "ta" or "and" or "meni" or "mayu" or "mam";
    }

    private static bool IsClosed(IReadOnlyList<Token> words, int end) => end >= words.Count || words[end].Loose || words[end].Sentence != words[end - 1].Sentence || words[end].Word is "a" or "i" or "ta" or "j" or "ale" or "and" && !(end + 1 < words.Count && (words[end + 1].Number >= 0 || words[end + 1].Word is "pul" or "pol"));

    /// <summary>"41.2" and "15:40" are one number each.</summary>
    private static bool IsPartOfNumber(IReadOnlyList<Token> words, int start, int end) =>
        start > 0 && words[start - 1].Kind == TokenKind.Number && words[start].Start - words[start - 1].End <= 1
        || end < words.Count && words[end].Kind == TokenKind.Number && words[end].Start - words[end - 1].End <= 1;
}
