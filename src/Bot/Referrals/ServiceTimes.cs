using System.Globalization;
using MentorBot.Core.Hours;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Referrals;

/// <summary>
/// Opening hours out of schedules of the standard. Weekly ones with their days and times become hours; what repeats otherwise is for readers alone.
/// A door that is open on all seven days is open on public holidays too; any other is taken for closed then, since nobody should find it so.
/// </summary>
internal static class ServiceTimes
{
    private static readonly string[] Days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private static readonly string[] OfSomeWeeks = ["count", "byweekno", "bymonthday", "byyearday"];

    private static readonly Dictionary<string, Attending> Ways = new(StringComparer.OrdinalIgnoreCase) { ["phone"] = Attending.Phone, ["chat"] = Attending.Chat, ["visit"] = Attending.Visit };

    /// <summary>The minute of the day: "09:00:00", "09:00" or, as the standard's text has it, "09:00+01:00". Null for what is no time.</summary>
    public static int? Clock(string text)
    {
        var clock = text.Split('+', 'Z')[0];
        return TimeOnly.TryParseExact(clock, ["HH:mm:ss", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? (time.Hour * 60) + time.Minute : null;
    }

    public static bool IsDays(string text) => text.Split(',', StringSplitOptions.TrimEntries).All(day => Days.Contains(day));

    /// <param name="on">What is not valid any more, or not yet, is left out.</param>
    public static IReadOnlyList<ServiceHours> Of(PackageTable table, IEnumerable<PackageRow> schedules, Country country, DateOnly on) =>
    [
        .. schedules
            .Where(row => table.Value(row, "freq") == "WEEKLY" && IsOfEveryWeek(table, row) && IsValid(table, row, on))
            .Select(row => (Way: Ways.GetValueOrDefault(table.Value(row, "attending_type")), Days: table.Value(row, "byday"), From: Clock(table.Value(row, "opens_at")), To: Clock(table.Value(row, "closes_at"))))
            .Where(row => row is { From: not null, To: not null } && IsDays(row.Days))
            .GroupBy(row => row.Way)
            .Select(way => new ServiceHours(way.Key, Hours(way.Select(row => (row.Days, Stretch(row.From!.Value, row.To!.Value))), country))),
    ];

    private static OpeningHours Hours(IEnumerable<(string Days, Stretch Stretch)> rows, Country country)
    {
        var week = new List<Stretch>[7];
        foreach (var (days, stretch) in rows)
        {
            foreach (var day in days.Split(',', StringSplitOptions.TrimEntries).Select(day => Array.IndexOf(Days, day)))
            {
                (week[day] ??= []).Add(stretch);
            }
        }

        var isDaily = week.All(day => day is not null);
        return new OpeningHours([.. week.Select(day => (IReadOnlyList<Stretch>)[.. (day ?? []).OrderBy(stretch => stretch.From)])], country, isDaily ? null : [], []);
    }

    /// <summary>The standard has no 24:00, and writes 23:59. What closes before it opens goes on after midnight.</summary>
    private static Stretch Stretch(int from, int to)
    {
        var end = to == Core.Hours.Stretch.Day - 1 ? Core.Hours.Stretch.Day : to;
        return new Stretch(from, end > from ? end : end + Core.Hours.Stretch.Day);
    }

    /// <summary>What is said of some weeks only is true of none in particular.</summary>
    private static bool IsOfEveryWeek(PackageTable table, PackageRow row) => table.Value(row, "interval") is "" or "1" && Array.TrueForAll(OfSomeWeeks, column => table.Value(row, column).Length == 0);

    private static bool IsValid(PackageTable table, PackageRow row, DateOnly on) => (Date(table.Value(row, "dtstart")) ?? on) <= on && (Date(table.Value(row, "valid_from")) ?? on) <= on && on <= (Date(table.Value(row, "valid_to")) ?? on) && on <= (Date(table.Value(row, "until")) ?? on);

    private static DateOnly? Date(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
