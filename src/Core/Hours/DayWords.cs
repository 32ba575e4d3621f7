using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Hours;

/// <summary>What a word of somebody's hours means. Languages are not told apart: no word here means one thing in one and another in the next.</summary>
internal static class DayWords
{
    /// <summary>From which to which day of the week, Monday is 0.</summary>
    private static readonly Dictionary<string, (int First, int Last)> Days = Table(
        (0, 0, "po pon pn пн mon mo pondělí pondělky poniedziałek poniedziałku poniedziałki понеділок понеділка понеділки monday mondays"),
        (1, 1, "út wt вт tue tu tues úterý úterky wtorek wtorku wtorki вівторок вівторка вівторки tuesday tuesdays"),
        (2, 2, "st stř śr ср wed středa středu středy środa środę środy середа середу середи wednesday wednesdays"),
        (3, 3, "čt cz czw чт thu th thur thurs čtvrtek čtvrtka čtvrtku čtvrtky czwartek czwartku czwartki четвер четверга четверги thursday thursdays"),
        (4, 4, "pá pt pi pią пт fri fr pátek pátku pátky piątek piątku piątki пятниця пятницю пятниці friday fridays"),
        (5, 5, "so sob sb сб sat sa sobota sobotu soboty sobotę субота суботу суботи saturday saturdays"),
        (6, 6, "ne nd ndz niedz нд sun su neděle neděli niedziela niedzielę niedzieli niedziele неділя неділю неділі sunday sundays"),
        (0, 6, "denně každý codziennie щодня щоденно daily"),
        (0, 4, "všední pracovní powszednie robocze будні weekdays"),
        (5, 6, "víkend víkendy weekend weekendy weekends вихідні"));

    private static readonly HashSet<string> ToWords = Set("do to až aż до till until");
    private static readonly HashSet<string> AndWords = Set("a and i oraz та й і");
    private static readonly HashSet<string> Fillers = Set("od from on we v ve w на o у в з від z h hod hodin godz год година den dny dni дні");
    private static readonly HashSet<string> AlwaysWords = Set("always anytime vždy pořád stále kdykoli nonstop zawsze cały-czas завжди постійно");
    private static readonly HashSet<string> NoneWords = Set("none nothing off closed nic nikdo zavřeno volno žádné brak wolne nikt нічого вихідний нікого немає");
    private static readonly HashSet<string> UsualWords = Set("usual as-usual obvykle jako-obvykle jako-vždy jak-zwykle zwykle як-завжди як-зазвичай зазвичай");

    public static (int First, int Last)? Day(string word) => Days.TryGetValue(Folded(word), out var days) ? days : null;

    public static bool IsTo(string word) => ToWords.Contains(Folded(word));

    public static bool IsAnd(string word) => AndWords.Contains(Folded(word));

    public static bool IsFiller(string word) => Fillers.Contains(Folded(word));

    public static bool IsAlways(string words) => AlwaysWords.Contains(Folded(words));

    public static bool IsNone(string words) => NoneWords.Contains(Folded(words));

    public static bool IsUsual(string words) => UsualWords.Contains(Folded(words));

    /// <summary>An apostrophe inside of a word is no border.</summary>
    private static string Folded(string words) => Tokens.Folded(words.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Replace("ʼ", "", StringComparison.Ordinal));

    private static HashSet<string> Set(string words) => [.. words.Split(' ').Select(word => Folded(word.Replace('-', ' ')))];

    private static Dictionary<string, (int First, int Last)> Table(params (int First, int Last, string Words)[] rows)
    {
        var table = new Dictionary<string, (int First, int Last)>(StringComparer.Ordinal);
        foreach (var (first, last, words) in rows)
        {
            foreach (var word in Set(words))
            {
                table.Add(word, (first, last));
            }
        }

        return table;
    }
}
