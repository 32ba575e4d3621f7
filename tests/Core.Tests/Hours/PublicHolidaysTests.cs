using System.Globalization;
using MentorBot.Core.Hours;
using Xunit;

namespace MentorBot.Core.Tests.Hours;

public sealed class PublicHolidaysTests
{
    [Theory]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2049, "2049-04-18")]
    [InlineData(2285, "2285-03-22")]
    public void Easter_is_where_the_calendar_has_it(int year, string easter) => Assert.Equal(easter, Written(PublicHolidays.Easter(year)));

    [Fact]
    public void Czech_holidays_of_a_year() => Assert.Equal(
        "01-01 04-03 04-06 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26",
        Holidays(Country.Czechia, 2026));

    [Fact]
    public void Polish_holidays_of_a_year() => Assert.Equal(
        "01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26",
        Holidays(Country.Poland, 2026));

    [Fact]
    public void Christmas_Eve_is_a_day_off_in_Poland_since_2025()
    {
        Assert.False(PublicHolidays.Has(Country.Poland, new DateOnly(2024, 12, 24)));
        Assert.True(PublicHolidays.Has(Country.Poland, new DateOnly(2025, 12, 24)));
    }

    [Fact]
    public void Good_Friday_is_a_holiday_in_Czechia_since_2016_and_none_in_Poland()
    {
        Assert.False(PublicHolidays.Has(Country.Czechia, new DateOnly(2015, 4, 3)));
        Assert.True(PublicHolidays.Has(Country.Czechia, new DateOnly(2016, 3, 25)));
        Assert.False(PublicHolidays.Has(Country.Poland, new DateOnly(2026, 4, 3)));
    }

    private static string Holidays(Country country, int year) => string.Join(' ', Enumerable.Range(0, 366)
        .Select(day => new DateOnly(year, 1, 1).AddDays(day))
        .Where(day => day.Year == year && PublicHolidays.Has(country, day))
        .Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture)));

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
