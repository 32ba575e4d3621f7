using System.Globalization;
using MentorBot.Core.Language.Recognition;

namespace MentorBot.Core.Tests.Language.Recognition;

/// <summary>What the recognisers make of a text on Wednesday, 11 March 2026, at twenty past nine in Prague.</summary>
internal static class Said
{
    public const string Wednesday = "2026-03-11T09:20";

    public static string Meaning(string culture, string text, string at = Wednesday) =>
        Recognizers.Main(text, culture, At(at)) is { } result ? $"{result.TypeName} {result.Resolution.Value}" : "none";

    public static Reference At(string wallTime) => new(DateTime.Parse(wallTime, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague"));
}
