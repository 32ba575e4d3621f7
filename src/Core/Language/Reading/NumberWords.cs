namespace MentorBot.Core.Language.Reading;

/// <summary>The value of a number written as a word, in the forms that ages and children are told in. Words are folded.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> Values = Build(Forms);

    /// <summary>By themselves, since the Ukrainian "three" is the English "try", and the Polish "they" is "one".</summary>
    private static readonly Dictionary<string, int> English = Build(EnglishForms);

    /// <summary>The number that begins at this word, in digits or in words ("trzydzieści dwa"), and how many words it takes; a length of 0 when there is none.</summary>
    public static (int Value, int Length) At(IReadOnlyList<Token> words, int at, string language)
    {
        var value = Value(words[at], language);
        if (value is null)
        {
            return (0, 0);
        }

        var follows = value >= 20 && value % 10 == 0 && words[at].Kind == TokenKind.Word && at + 1 < words.Count && words[at + 1].Sentence == words[at].Sentence && words[at + 1].Kind == TokenKind.Word;
        return follows && Value(words[at + 1], language) is > 0 and < 10 and var unit ? (value.Value + unit, 2) : (value.Value, 1);
    }

    /// <summary>Whether the word can be a number in some language.</summary>
    public static bool Is(Token token) => token.Number >= 0 || Values.ContainsKey(token.Word) || English.ContainsKey(token.Word) || Compound(token.Word) is not null;

    private static int? Value(Token token, string language) =>
        token.Kind == TokenKind.Number ? (token.Number >= 0 ? token.Number : null)
        : language == "en" ? (English.TryGetValue(token.Word, out var english) ? english : null)
        : token.Word == "piec" && language == "cs" ? null
        : Values.TryGetValue(token.Word, out var value) ? value : Compound(token.Word);

    /// <summary>Czech says "two-and-thirty" in one word.</summary>
    private static int? Compound(string word)
    {
        if (word.Length < 9 || !(word.EndsWith("cet", StringComparison.Ordinal) || word.EndsWith("desat", StringComparison.Ordinal) || word.EndsWith("ceti", StringComparison.Ordinal) || word.EndsWith("desati", StringComparison.Ordinal)))
        {
            return null;
        }

        for (var at = 3; at < word.Length - 5; at++)
        {
            if (word[at] == 'a' && Values.TryGetValue(word[(at + 1)..], out var tens) && tens >= 20 && (word[..at] is "jedn" ? 1 : Values.GetValueOrDefault(word[..at])) is > 0 and < 10 and var unit)
            {
                return tens + unit;
            }

            // "jednašedesát": the "a" of the feminine one is also the "and".
            if (word[at] == 'a' && word[..(at + 1)] == "jedna" && Values.TryGetValue(word[(at + 1)..], out tens) && tens >= 20)
            {
                return tens + 1;
            }
        }

        return null;
    }

    private static Dictionary<string, int> Build(string forms)
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in forms.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in parts[1..])
            {
                values[Folding.Word(form)] = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return values;
    }

    private const string Forms = """
        1 jeden jedna jedno jednu jednoho jednomu jedním jednou jedné jednym jednego jedną jednej один одна одне одну одного одній одним
        2 dva dvě dvouma dvěmi dvou dvěma dvoje dwa dwie dwoje dwóch dwiema dwójka dwójkę dwójki dwójką dwojka dwojga dwójce dwojgiem dwoma два дві двоє двох двома двійко двое
        3 tři tří třema třem třemi třech troje trzy troje trzech trójka trójkę trójki trójką trojga trojgiem trójce trzema трьох три троє трійко трьома трое
        4 čtyři čtyrmi čtyrma čtyř čtyřem čtyřmi čtyřma čtvero cztery czworo czterech czwórka czwórkę czwórki czwórką czworga czterema czworgiem чотири четверо чотирьох чотирма
        5 pět pěti patero pięć piątka piątkę piątki piątką pięcioro pięciorga pięciu п'ять п'ятеро п'яти п'ятьох п'ятьма
        6 šest šesti sześć szóstka szóstkę szóstki sześcioro шість шестеро шістьох
        7 sedm sedmi siedem siedmioro сім семеро сімох
        8 osm osmi osiem ośmioro вісім
        9 devět devíti dziewięć дев'ять
        10 deset deseti dziesięć десять
        11 jedenáct jedenáćti jedenaście одинадцять
        12 dvanáct dwanaście дванадцять
        13 třináct trzynaście тринадцять
        14 čtrnáct czternaście чотирнадцять
        15 patnáct piętnaście п'ятнадцять
        16 šestnáct szesnaście шістнадцять
        17 sedmnáct siedemnaście сімнадцять
        18 osmnáct osumnáct osiemnaście вісімнадцять
        19 devatenáct dziewiętnaście дев'ятнадцять
        20 dvacet dwadzieścia двадцять
        30 třicet trzydzieści тридцять
        40 čtyřicet čtyrycet czterdzieści сорок
        50 padesát pięćdziesiąt п'ятдесят
        60 šedesát sześćdziesiąt шістдесят
        70 sedmdesát siedemdziesiąt сімдесят
        80 osmdesát osiemdziesiąt вісімдесят
        90 devadesát dziewięćdziesiąt дев'яносто
        """;

    private const string EnglishForms = """
        1 one
        2 two
        3 three
        4 four
        5 five
        6 six
        7 seven
        8 eight
        9 nine
        10 ten
        11 eleven
        12 twelve
        13 thirteen
        14 fourteen
        15 fifteen
        16 sixteen
        17 seventeen
        18 eighteen
        19 nineteen
        20 twenty
        30 thirty
        40 forty fourty
        50 fifty
        60 sixty
        70 seventy
        80 eighty
        90 ninety
        """;
}
