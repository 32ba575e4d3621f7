using MentorBot.Bot.Referrals;
using MentorBot.Core.Hours;
using MentorBot.Core.Referrals;
using Xunit;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>Opening hours out of schedules of the standard.</summary>
public sealed class ServiceTimesTests
{
    private static readonly TimeZoneInfo Prague = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague");
    private static readonly HsdsTable Schedules = HsdsTables.All.Single(table => table.Name == "schedules");

    [Theory]
    [InlineData("09:30:00", 570)]
    [InlineData("09:30", 570)]
    [InlineData("09:30+01:00", 570)]
    [InlineData("25:00", null)]
    [InlineData("nine", null)]
    public void Times_are_read_as_the_standard_and_its_example_write_them(string text, int? minutes) => Assert.Equal(minutes, ServiceTimes.Clock(text));

    [Fact]
    public void Around_the_clock_is_always() => Assert.True(Assert.Single(Hours("MO,TU,WE,TH,FR,SA,SU", "00:00:00", "23:59:00")).Hours.IsAlways);

    [Theory]
    [InlineData("2026-01-14T12:00", true)]
    [InlineData("2026-01-14T07:59", false)]
    [InlineData("2026-01-14T16:00", false)]
    [InlineData("2026-01-17T12:00", false)]
    [InlineData("2026-05-01T12:00", false)]
    public void Weekdays_are_open_on_weekdays_that_are_no_holiday(string at, bool isOpen) => Assert.Equal(isOpen, IsOpen(Hours("MO,TU,WE,TH,FR", "08:00:00", "16:00:00"), at));

    [Fact]
    public void Who_is_there_every_day_is_there_on_holidays() => Assert.True(IsOpen(Hours("MO,TU,WE,TH,FR,SA,SU", "08:00:00", "20:00:00"), "2026-12-25T12:00"));

    [Theory]
    [InlineData("2026-01-14T23:00", true)]
    [InlineData("2026-01-15T05:59", true)]
    [InlineData("2026-01-15T06:00", false)]
    public void What_closes_before_it_opens_goes_on_after_midnight(string at, bool isOpen) => Assert.Equal(isOpen, IsOpen(Hours("WE", "18:00:00", "06:00:00"), at));

    [Theory]
    [InlineData("valid_to", "2026-01-13")]
    [InlineData("valid_from", "2026-01-15")]
    [InlineData("until", "2026-01-13")]
    [InlineData("freq", "MONTHLY")]
    [InlineData("dtstart", "2026-01-15")]
    [InlineData("interval", "2")]
    [InlineData("bymonthday", "1,2,3,4,5,6,7")]
    [InlineData("byweekno", "1,3")]
    [InlineData("byyearday", "14")]
    [InlineData("count", "10")]
    public void What_is_not_valid_today_or_not_of_every_week_is_left_out(string column, string value) => Assert.Empty(Hours("WE", "08:00:00", "16:00:00", (column, value)));

    private static bool IsOpen(IReadOnlyList<ServiceHours> hours, string at)
    {
        var wall = DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        return Assert.Single(hours).Hours.At(new DateTimeOffset(wall, Prague.GetUtcOffset(wall)), Prague).IsOpen;
    }

    private static IReadOnlyList<ServiceHours> Hours(string days, string from, string to, params (string Column, string Value)[] more)
    {
        var set = new Dictionary<string, string>(StringComparer.Ordinal) { ["freq"] = "WEEKLY", ["byday"] = days, ["opens_at"] = from, ["closes_at"] = to };
        foreach (var (column, value) in more)
        {
            set[column] = value;
        }

        var row = new PackageRow(2, [.. Schedules.Columns.Select(column => set.GetValueOrDefault(column.Name, ""))]);
        return ServiceTimes.Of(new PackageTable(Schedules, [.. Schedules.Columns.Select(column => column.Name)], [row]), [row], Country.Czechia, new DateOnly(2026, 1, 14));
    }
}
