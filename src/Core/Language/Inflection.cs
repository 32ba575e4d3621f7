using System.Globalization;

namespace MentorBot.Core.Language;

/// <summary>
/// Words that change with an argument. A number has the form that CLDR gives it (<see cref="PluralRules"/>), a gender and a place the form of
/// their own name; <c>other</c> is what speaks to everybody else, and anywhere else. All are one thing to a text: a name of a form, found by the argument's value.
/// </summary>
internal static class Inflection
{
    public const string Other = "other";
    public const string Feminine = "feminine";
    public const string Masculine = "masculine";
    public const string Browser = "browser";

    /// <summary>The name of the form that fits; <see cref="Other"/> where there is no value.</summary>
    public static string Form(string language, string? value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? PluralRules.Name(PluralRules.Form(language, number))
            : value ?? Other;

    public static bool IsForm(string name) => IsGender(name) || IsPlace(name) || PluralRules.Read(name) is not null;

    public static bool IsGender(string form) => form is Feminine or Masculine;

    public static bool IsPlace(string form) => form is Browser;
}
