using System.Globalization;
using MentorBot.Core.Language.Recognition;

namespace MentorBot.Core.Hours;

/// <summary>One day as somebody writes it: 2026-12-24, 24. 12., zítra. Only where that is all she says.</summary>
public static class SpokenDay
{
    private static readonly string[] Written = ["yyyy-MM-dd", "d.M.yyyy", "d. M. yyyy"];

    /// <param name="cultures">Those that she may write in, the likeliest first.</param>
    public static DateOnly? Of(string words, IEnumerable<string> cultures, DateTimeOffset at, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(cultures);
        var text = words.Trim();
        return DateOnly.TryParseExact(text, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : cultures.Select(culture => Said(text, culture, Reference.At(at, zone))).FirstOrDefault(said => said is not null);
    }

    /// <summary>A little word before it, as in "ve středu", is no more than the day.</summary>
    private static DateOnly? Said(string text, string culture, Reference now) =>
        Recognizers.RecognizeDateTime(text, culture, now) is [{ Resolution: Resolution.Date { Day: var day } } only]
        && text[..only.Start].Trim() is var before && (before.Length == 0 || DayWords.IsFiller(before))
        && text[(only.End + 1)..].Trim().TrimEnd('.').Length == 0 ? day : null;
}
