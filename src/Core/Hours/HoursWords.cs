using System.Globalization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Hours;

/// <summary>Opening hours as they are said to people: open until when, or open again when.</summary>
public static class HoursWords
{
    /// <summary>Further ahead than this it is no use to say until when.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromHours(24);

    /// <summary>Within these days a weekday alone says which one is meant.</summary>
    private const int ThisWeek = 6;

    private static readonly string[] Days =
        ["hours.day.sunday", "hours.day.monday", "hours.day.tuesday", "hours.day.wednesday", "hours.day.thursday", "hours.day.friday", "hours.day.saturday"];

    private static readonly string[] Months =
    [
        "hours.month.january", "hours.month.february", "hours.month.march", "hours.month.april", "hours.month.may", "hours.month.june", "hours.month.july",
        "hours.month.august", "hours.month.september", "hours.month.october", "hours.month.november", "hours.month.december",
    ];

    public static Phrase Of(OpeningHours hours, DateTimeOffset at, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return Of(hours.At(at, zone), at, zone);
    }

    public static Phrase Of(Opening opening, DateTimeOffset at, TimeZoneInfo zone) => opening switch
    {
        { IsOpen: true, Until: { } until } => until - at <= Soon ? Phrase.Of("hours.open-until", ("until", Clock(until, zone, isEnd: true))) : Phrase.Of("hours.open"),
        { IsOpen: true } => Phrase.Of("hours.nonstop"),
        { Next: { } next } => Opens(next, at, zone),
        _ => Phrase.Of("hours.closed"),
    };

    /// <summary>The day of a month, without the year.</summary>
    public static Phrase Date(DateOnly day) => Phrase.Of("hours.date", ("day", $"{day.Day}")).With("month", Phrase.Of(Months[day.Month - 1]));

    /// <summary>The moment from which it is so: the day, and the time.</summary>
    public static Phrase From(DateTimeOffset next, DateTimeOffset at, TimeZoneInfo zone) => Phrase.Of("hours.from", ("time", Clock(next, zone, isEnd: false))).With("day", Day(next, at, zone));

    private static Phrase Opens(DateTimeOffset next, DateTimeOffset at, TimeZoneInfo zone) => Phrase.Of("hours.opens", ("time", Clock(next, zone, isEnd: false))).With("day", Day(next, at, zone));

    private static Phrase Day(DateTimeOffset next, DateTimeOffset at, TimeZoneInfo zone)
    {
        var (there, here) = (Local(next, zone), Local(at, zone));
        return (DateOnly.FromDateTime(there).DayNumber - DateOnly.FromDateTime(here).DayNumber) switch
        {
            0 => Phrase.Of("hours.day.today"),
            1 => Phrase.Of("hours.day.tomorrow"),
            <= ThisWeek => Phrase.Of(Days[(int)there.DayOfWeek]),
            _ => Phrase.Of("hours.day.date").With("date", Date(DateOnly.FromDateTime(there))),
        };
    }

    private static string Clock(DateTimeOffset moment, TimeZoneInfo zone, bool isEnd)
    {
        var clock = Local(moment, zone).TimeOfDay;
        return isEnd && clock == TimeSpan.Zero ? "24:00" : clock.ToString(@"h\:mm", CultureInfo.InvariantCulture);
    }

    private static DateTime Local(DateTimeOffset moment, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;
}
