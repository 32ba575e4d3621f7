namespace MentorBot.Core.Language.Reading;

/// <summary>Children whom the writer teaches, minds or treats: "mám ve třídě dvě děti", "I'm a teacher, two kids in my class are hit at home".</summary>
internal static class ChildrenAtWork
{
    private const int Sentence = 14;

    private static readonly string[] Professions = ["ucitel", "vychovatel", "reditel", "asistent", "chuv", "nauczyciel", "wychowawc", "opiekunk", "niani", "vchytel", "vykhovatel", "nyan", "teacher", "nanny", "childminder", "midwife", "pair", "aupair", "lektor", "trener", "coach", "pedagog", "driver"];

    /// <summary>She calls herself somebody who works with children, and doesn't say that she has these.</summary>
    public static bool AreTold(IReadOnlyList<Token> words, int start, int end, string language)
    {
        if (AreInClass(words, start, end))
        {
            return true;
        }

        for (var back = start - 1; back >= 0 && back >= start - Sentence && words[back].Sentence >= words[start].Sentence - 1; back--)
        {
            if (Array.Exists(Professions, stem => words[back].Word.StartsWith(stem, StringComparison.Ordinal)))
            {
                // "Jsem učitelka, rozvedená, dvě děti": what stands by itself she tells of herself.
                var isAlone = words[start].Loose && (end >= words.Count || words[end].Sentence != words[end - 1].Sentence || words[end].Loose);
                return words[back].Word is "pair" or "aupair" || !isAlone && !WhoseChildren.AreHers(words, start, language);
            }
        }

        return false;
    }

    /// <summary>"Two boys in my class", "mám ve třídě dvě děti".</summary>
    public static bool AreInClass(IReadOnlyList<Token> words, int start, int end) =>
        Enumerable.Range(Math.Max(1, start - 3), Math.Max(0, start - Math.Max(1, start - 3))).Any(at => words[at].Sentence == words[start].Sentence && IsClass(words, at))
        || Enumerable.Range(end, Math.Max(0, Math.Min(words.Count, end + 3) - end)).Any(at => words[at].Sentence == words[start].Sentence && IsClass(words, at));

    /// <summary>"V první třídě" is where children of hers can go.</summary>
    private static bool IsClass(IReadOnlyList<Token> words, int at) =>
        at > 0 && words[at].Word is "tride" or "klasie" or "klasi" or "class" or "skolce" or "oddile" && words[at - 1].Word is "ve" or "v" or "w" or "u" or "my" or "nasi" or "me" or "moji" or "mojej" or "naszej" or "moyemu" or "nashomu" && !(words[at].Word is "skolce" && words[at - 1].Word is "ve" or "v");
}
