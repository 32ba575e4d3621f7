using System.Globalization;

namespace MentorBot.Core.Hours;

/// <summary>
/// Opening hours as people write them, a line for each kind of day: <c>mon-fri: 8:00-16:00, 17:00-20:00</c>, <c>sat, sun: closed</c>,
/// <c>daily: 22:00-6:00</c>, <c>holidays: as usual</c>, <c>2026-12-31: 8:00-12:00</c>, <c>2026-07-01 to 2026-08-31: closed</c>. Days without a
/// line are closed, and so are public holidays unless a line says otherwise. Something that is always open is the one word <see cref="Always"/>.
/// </summary>
public sealed class HoursNotation(Country country)
{
    public const string Always = "always";
    public const string Holidays = "holidays";
    private const string Closed = "closed";
    private const string Usual = "as usual";
    private const string Daily = "daily";

    private static readonly string[] Names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private readonly IReadOnlyList<Stretch>?[] _week = new IReadOnlyList<Stretch>?[7];
    private readonly List<HoursChange> _changes = [];
    private IReadOnlyList<Stretch>? _holidays = [];
    private bool _hasHolidays;

    public OpeningHours Hours => new([.. _week.Select(day => day ?? [])], country, _holidays, [.. _changes]);

    /// <summary>Takes a line.</summary>
    /// <returns>What is wrong with it, to be read behind its name; null when nothing is.</returns>
    public string? Add(string when, string what)
    {
        ArgumentNullException.ThrowIfNull(when);
        ArgumentNullException.ThrowIfNull(what);
        var (day, times) = (when.Trim().ToLowerInvariant(), what.Trim().ToLowerInvariant());
        if (day == Holidays)
        {
            return OnHolidays(times);
        }

        if (Times(times) is not { } stretches)
        {
            return $"has the hours \"{what}\", which can't be understood";
        }

        if (Dates(day) is { } dates)
        {
            _changes.Add(new HoursChange(dates.First, dates.Last, stretches));
            return null;
        }

        if (WeekDays(day) is not { Count: > 0 } days)
        {
            return "is no day";
        }

        if (days.Exists(one => _week[one] is not null))
        {
            return "has a day that another line has too";
        }

        days.ForEach(one => _week[one] = stretches);
        return null;
    }

    private string? OnHolidays(string times)
    {
        if (_hasHolidays)
        {
            return "is there twice";
        }

        _hasHolidays = true;
        _holidays = times == Usual ? null : Times(times);
        return times == Usual || _holidays is not null ? null : $"has the hours \"{times}\", which can't be understood";
    }

    private static List<int>? WeekDays(string when)
    {
        if (when == Daily)
        {
            return [0, 1, 2, 3, 4, 5, 6];
        }

        var days = new List<int>();
        foreach (var part in when.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = Ends(part).Select(name => Array.IndexOf(Names, name)).ToArray();
            if (ends.Length is 0 or > 2 || ends.Contains(-1))
            {
                return null;
            }

            for (var day = ends[0]; ; day = (day + 1) % 7)
            {
                days.Add(day);
                if (day == ends[^1])
                {
                    break;
                }
            }
        }

        return days.Distinct().Count() == days.Count ? days : null;
    }

    private static (DateOnly First, DateOnly Last)? Dates(string when)
    {
        var ends = when.Split(" to ", StringSplitOptions.TrimEntries);
        return ends.Length <= 2 && Date(ends[0]) is { } first && Date(ends[^1]) is { } last && first <= last ? (first, last) : null;
    }

    private static DateOnly? Date(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>In order and not over each other; null for what can't be understood.</summary>
    private static IReadOnlyList<Stretch>? Times(string what)
    {
        if (what is Closed or Always)
        {
            return what == Closed ? [] : [new Stretch(0, Stretch.Day)];
        }

        var stretches = new List<Stretch>();
        foreach (var part in what.Split(',', StringSplitOptions.TrimEntries))
        {
            if (Ends(part).Select(Minutes).ToArray() is not [{ } from, { } to] || from == Stretch.Day || from == to)
            {
                return null;
            }

            stretches.Add(new Stretch(from, to > from ? to : to + Stretch.Day));
        }

        return stretches.Zip(stretches.Skip(1)).All(pair => pair.First.To <= pair.Second.From) ? stretches : null;
    }

    private static string[] Ends(string part) => part.Split(['-', '–'], StringSplitOptions.TrimEntries);

    /// <summary>"8:00", "8.00" or "8"; at most 24:00.</summary>
    private static int? Minutes(string clock)
    {
        var parts = clock.Split(':', '.');
        return parts.Length <= 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            && int.TryParse(parts.Length == 2 ? parts[1] : "00", NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            && (parts.Length == 1 || parts[1].Length == 2)
            && minutes < 60 && hours * 60 + minutes <= Stretch.Day
            ? hours * 60 + minutes
            : null;
    }
}
