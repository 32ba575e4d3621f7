namespace MentorBot.Core.Hours;

/// <summary>
/// Days on which offices are closed by law. Czechia: Act no. 245/2000 Sb., on public holidays (Good Friday since 2016). Poland: Act of
/// 18 January 1951 on days off work (Epiphany since 2011, 24 December since 2025 by the Act of 6 December 2024); its Easter Sunday and
/// Pentecost are Sundays by themselves, and are days off all the same where somebody works on Sundays.
/// </summary>
public static class PublicHolidays
{
    private const int GoodFriday = -2;
    private const int EasterSunday = 0;
    private const int EasterMonday = 1;
    private const int Pentecost = 49;
    private const int CorpusChristi = 60;

    public static bool Has(Country country, DateOnly day)
    {
        var fromEaster = day.DayNumber - Easter(day.Year).DayNumber;
        return country switch
        {
            Country.Czechia => (day.Month, day.Day) is (1, 1) or (5, 1) or (5, 8) or (7, 5) or (7, 6) or (9, 28) or (10, 28) or (11, 17) or (12, 24) or (12, 25) or (12, 26)
                || fromEaster == EasterMonday
                || (fromEaster == GoodFriday && day.Year >= 2016),
            Country.Poland => (day.Month, day.Day) is (1, 1) or (5, 1) or (5, 3) or (8, 15) or (11, 1) or (11, 11) or (12, 25) or (12, 26)
                || ((day.Month, day.Day) is (1, 6) && day.Year >= 2011)
                || ((day.Month, day.Day) is (12, 24) && day.Year >= 2025)
                || fromEaster is EasterSunday or EasterMonday or Pentecost or CorpusChristi,
            _ => false,
        };
    }

    /// <summary>Easter Sunday of the Western churches, by the Gregorian computus (Meeus, Jones, Butcher).</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var correction = (century + 8) / 25;
        var epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
        var toSunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        var late = (golden + 11 * epact + 22 * toSunday) / 451;
        var march = epact + toSunday - 7 * late + 114;
        return new DateOnly(year, march / 31, march % 31 + 1);
    }
}
