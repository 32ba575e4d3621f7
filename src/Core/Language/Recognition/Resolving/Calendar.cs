namespace MentorBot.Core.Language.Recognition.Resolving;

/// <summary>Arithmetic of days: weeks begin on Monday, months end where they end.</summary>
internal static class Calendar
{
    private const int FurthestYears = 200;

    /// <summary>1 Monday to 7 Sunday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static DateOnly Monday(DateOnly day) => day.AddDays(1 - Weekday(day));

    /// <summary>The next such day, strictly after this one.</summary>
    public static DateOnly NextWeekday(DateOnly from, int weekday) => from.AddDays(((weekday - Weekday(from) + 6) % 7) + 1);

    /// <summary>The last such day, strictly before this one.</summary>
    public static DateOnly LastWeekday(DateOnly from, int weekday) => from.AddDays(-(((Weekday(from) - weekday + 6) % 7) + 1));

    /// <summary>The day, if it exists; without a year the next one to come, today included.</summary>
    public static DateOnly? Date(DateOnly from, int day, int month, int year)
    {
        if (year != 0)
        {
            return Exists(year, month, day) ? new(year, month, day) : null;
        }

        for (var next = from.Year; next <= from.Year + 8; next++)
        {
            if (Exists(next, month, day) && new DateOnly(next, month, day) >= from)
            {
                return new(next, month, day);
            }
        }

        return null;
    }

    /// <summary>The next month that has such a day.</summary>
    public static DateOnly? DayOfMonth(DateOnly from, int day)
    {
        var first = new DateOnly(from.Year, from.Month, 1);
        for (var ahead = 0; ahead <= 12; ahead++)
        {
            var month = first.AddMonths(ahead);
            if (Exists(month.Year, month.Month, day) && month.AddDays(day - 1) >= from)
            {
                return month.AddDays(day - 1);
            }
        }

        return null;
    }

    /// <summary>So many days from the next Easter Sunday, in the Gregorian or the Julian reckoning.</summary>
    public static DateOnly FromEaster(DateOnly from, int days, bool eastern)
    {
        var found = Easter(from.Year, eastern).AddDays(days);
        return found >= from ? found : Easter(from.Year + 1, eastern).AddDays(days);
    }

    /// <summary>The day after a span of days and months, cut to the end of its month; null where no calendar of ours reaches.</summary>
    public static DateOnly? Plus(DateOnly from, Span span, int sign)
    {
        var (months, days) = ((long)span.Months, span.Days + (7L * span.Weeks));
        return months > FurthestYears * 12 || days > FurthestYears * 366 ? null : from.AddMonths(sign * (int)months).AddDays(sign * (int)days);
    }

    private static bool Exists(int year, int month, int day) => year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static DateOnly Easter(int year, bool eastern) => eastern ? EasternEaster(year) : WesternEaster(year);

    private static DateOnly WesternEaster(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var epact = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = epact - (epact / 28 * (1 - (29 / (epact + 1) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        return new DateOnly(year, 3, 1).AddDays(moon - weekday + 27);
    }

    /// <summary>Thirteen days lie between the calendars in these centuries.</summary>
    private static DateOnly EasternEaster(int year)
    {
        var moon = ((19 * (year % 19)) + 15) % 30;
        var weekday = ((2 * (year % 4)) + (4 * (year % 7)) - moon + 34) % 7;
        return new DateOnly(year, 3, 1).AddDays(moon + weekday + 34);
    }
}
