namespace MentorBot.Core.Language.Reading;

/// <summary>The ages that are told behind a word for children: "9 a 7", "(12)", "má 3 roky", "is 18 months".</summary>
internal static class ChildAges
{
    private const int Oldest = 60;

    private static readonly HashSet<string> Between = [.. "ma maji je jsou mi sa maja jest ve v w vik viku wieku veku age aged is are was turned hes shes uz jiz juz vzhe already only teprve dopiero skoro prawie majzhe almost nearly just yim yij jomu jemu".Split(' ')];
    private static readonly HashSet<string> Units = [.. "let roky roku rok lat lata latek latka latko rokiv rik roky roku rochky rochkiv god goda let years year yrs yr yo old month months week weeks mesic mesice mesicu tyden tydny tydnu miesiac miesiace miesiecy tydzien tygodnie tygodni misyats misyatsi misyatsiv tyzhni tyzhniv pul pol piv and half".Split(' ')];

    /// <summary>How many ages stand from here on, and the first word behind them. Of one child only one is read.</summary>
    public static (int Count, int End) After(IReadOnlyList<Token> words, int at, bool several, string language)
    {
        var next = at;
        while (next < words.Count && next < at + 3 && words[next].Sentence == words[at].Sentence && Between.Contains(words[next].Word))
        {
            next++;
        }

        var (count, end) = (0, at);
        if (next < words.Count && words[next].Sentence == words[at].Sentence && words[next].Word is "pivtora" or "poltora" or "pultora" or "poltorej" or "pulroku" or "pul" or "pol" or "piv" or "rok" or "rik" && next + 1 < words.Count && Units.Contains(words[next + 1].Word) | words[next + 1].Word is "a" or "i")
        {
            end = next + 1;
            while (end < words.Count && words[end].Sentence == words[at].Sentence && (Units.Contains(words[end].Word) || words[end].Word is "a" or "i" && end + 1 < words.Count && words[end + 1].Word is "pul" or "pol" or "piv"))
            {
                end++;
            }

            return (1, end);
        }

        while (next < words.Count && words[next].Sentence == words[at].Sentence && NumberWords.At(words, next, language) is { Length: > 0, Value: < Oldest } age)
        {
            (count, end) = (count + 1, next + age.Length);
            while (end < words.Count && words[end].Sentence == words[at].Sentence && Units.Contains(words[end].Word) && !(words[end].Word is "and" && !(end + 1 < words.Count && words[end + 1].Word is "half")))
            {
                end++;
            }

            next = end;
            if (!several || next >= words.Count || words[next].Sentence != words[at].Sentence)
            {
                break;
            }

            if (IsAnd(words[next].Word))
            {
                next++;
            }
            else if (!words[next].Loose)
            {
                break;
            }
        }

        return (count, end);
    }

    public static bool IsAnd(string word) => word is "a" or "i" or "and" or "ta" or "j" or "oraz" or "plus" or "aj" or "y";
}
