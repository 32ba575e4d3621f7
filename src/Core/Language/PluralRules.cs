namespace MentorBot.Core.Language;

/// <summary>The form a word takes beside a number, as Unicode's CLDR names them.</summary>
public enum PluralForm
{
    One,
    Few,
    Many,
    Other,
}

/// <summary>CLDR's cardinal rules for whole numbers, in the languages the house speaks.</summary>
public static class PluralRules
{
    public static bool Knows(string language) => Forms(language).Length > 0;

    /// <summary>The form beside <paramref name="number"/>; <see cref="PluralForm.Other"/> in a language that is not known.</summary>
    public static PluralForm Form(string language, long number)
    {
        var n = number == long.MinValue ? long.MaxValue : Math.Abs(number);
        var (ten, hundred) = (n % 10, n % 100);
        var isFew = ten is >= 2 and <= 4 && hundred is < 12 or > 14;
        return (language, n) switch
        {
            ("en", 1) or ("cs", 1) or ("pl", 1) => PluralForm.One,
            ("cs", >= 2 and <= 4) => PluralForm.Few,
            ("pl", _) => isFew ? PluralForm.Few : PluralForm.Many,
            ("uk", _) when ten == 1 && hundred != 11 => PluralForm.One,
            ("uk", _) => isFew ? PluralForm.Few : PluralForm.Many,
            _ => PluralForm.Other,
        };
    }

    /// <summary>The forms that whole numbers take, every one of which a text must have; none for a language that is not known.</summary>
    public static ReadOnlySpan<PluralForm> Forms(string language) => language switch
    {
        "en" => [PluralForm.One, PluralForm.Other],
        "cs" => [PluralForm.One, PluralForm.Few, PluralForm.Other],
        "pl" or "uk" => [PluralForm.One, PluralForm.Few, PluralForm.Many],
        _ => [],
    };

    /// <summary>Whether the language has the form at all; some have one that is for fractions alone.</summary>
    public static bool Has(string language, PluralForm form) =>
        Forms(language).Contains(form) || (language, form) is ("cs", PluralForm.Many) or ("pl" or "uk", PluralForm.Other);

    /// <summary>The form as texts name it; null for any other word.</summary>
    public static PluralForm? Read(string name) => name switch
    {
        "one" => PluralForm.One,
        "few" => PluralForm.Few,
        "many" => PluralForm.Many,
        "other" => PluralForm.Other,
        _ => null,
    };

    public static string Name(PluralForm form) => form switch
    {
        PluralForm.One => "one",
        PluralForm.Few => "few",
        PluralForm.Many => "many",
        _ => "other",
    };
}
