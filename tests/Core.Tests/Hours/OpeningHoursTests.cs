using System.Globalization;
using MentorBot.Core.Hours;
using Xunit;

namespace MentorBot.Core.Tests.Hours;

/// <summary>Open now, until when, and when next, in Prague.</summary>
public sealed class OpeningHoursTests
{
    internal static readonly TimeZoneInfo Prague = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague");

    private const string Office = "mon-fri: 8:00-16:00, 17:00-20:00; sat: 9-12";

    // 2 March 2026 is a Monday.
    [Theory]
    [InlineData("2026-03-02 7:59", "closed, opens 2026-03-02 8:00")]
    [InlineData("2026-03-02 8:00", "open until 2026-03-02 16:00")]
    [InlineData("2026-03-02 15:59", "open until 2026-03-02 16:00")]
    [InlineData("2026-03-02 16:00", "closed, opens 2026-03-02 17:00")]
    [InlineData("2026-03-02 20:00", "closed, opens 2026-03-03 8:00")]
    [InlineData("2026-03-07 12:00", "closed, opens 2026-03-09 8:00")]
    public void By_the_week(string at, string expected) => Assert.Equal(expected, At(Office, at));

    [Theory]
    [InlineData("2026-03-02 21:59", "closed, opens 2026-03-02 22:00")]
    [InlineData("2026-03-02 23:00", "open until 2026-03-03 6:00")]
    [InlineData("2026-03-03 5:59", "open until 2026-03-03 6:00")]
    [InlineData("2026-03-03 6:00", "closed, opens 2026-03-03 22:00")]
    public void Over_midnight(string at, string expected) => Assert.Equal(expected, At("daily: 22:00-6:00", at));

    [Fact]
    public void A_night_belongs_to_the_day_it_began_on()
    {
        Assert.Equal("open until 2026-03-07 4:00", At("fri: 20-4", "2026-03-07 3:00"));
        Assert.Equal("closed, opens 2026-03-13 20:00", At("fri: 20-4", "2026-03-07 4:00"));
    }

    [Fact]
    public void What_touches_is_one_stretch()
    {
        Assert.Equal("open until 2026-03-03 12:00", At("mon: 8-24; tue: 0-12", "2026-03-02 9:00"));
        Assert.Equal("open until 2026-03-03 12:00", At("mon: 20-6; tue: 6-12", "2026-03-02 21:00"));
        Assert.Equal("open until 2026-03-02 20:00", At("mon: 8-16, 16-20", "2026-03-02 9:00"));
    }

    [Fact]
    public void Closed_on_public_holidays_of_its_country()
    {
        Assert.Equal("closed, opens 2026-04-04 9:00", At(Office, "2026-04-03 9:00"));
        Assert.Equal("closed, opens 2026-04-07 8:00", At(Office, "2026-04-05 9:00"));
        Assert.Equal("open until 2026-04-03 16:00", At(Office, "2026-04-03 9:00", Country.Poland));
        Assert.Equal("closed, opens 2026-12-28 8:00", At(Office, "2026-12-24 9:00"));
    }

    [Fact]
    public void Unless_it_says_otherwise()
    {
        Assert.Equal("open until 2026-12-24 16:00", At(Office + "; holidays: as usual", "2026-12-24 9:00"));
        Assert.Equal("closed, opens 2026-12-24 10:00", At(Office + "; holidays: 10-12", "2026-12-24 9:00"));
        Assert.Equal("open until 2026-12-24 0:00", At("daily: always", "2026-12-20 9:00"));
        Assert.Equal("always open", At("daily: always; holidays: as usual", "2026-12-20 9:00"));
    }

    [Fact]
    public void A_change_for_a_date_wins_over_everything_and_the_last_one_counts()
    {
        Assert.Equal("open until 2026-12-24 12:00", At(Office + "; 2026-12-24: 8-12", "2026-12-24 9:00"));
        Assert.Equal("closed, opens 2026-09-01 8:00", At(Office + "; 2026-07-01 to 2026-08-31: closed", "2026-07-20 9:00"));
        Assert.Equal("open until 2026-07-20 10:00", At(Office + "; 2026-07-01 to 2026-08-31: closed; 2026-07-20: 8-10", "2026-07-20 9:00"));
    }

    /// <summary>On 29 March 2026 the clock goes from 2:00 to 3:00.</summary>
    [Fact]
    public void In_the_night_that_is_an_hour_shorter()
    {
        Assert.Equal("open until 2026-03-29 6:00", At("daily: 22-6", "2026-03-28 23:00"));
        Assert.Equal(TimeSpan.FromHours(7), Length("daily: 22-6", "2026-03-28 22:00"));
        Assert.Equal("closed, opens 2026-03-29 3:00", At("sun: 2:30-5", "2026-03-29 1:59"));
        Assert.Equal("closed, opens 2026-04-05 1:00", At("sun: 1-2:30", "2026-03-29 3:00"));
    }

    /// <summary>On 25 October 2026 the clock goes from 3:00 back to 2:00.</summary>
    [Fact]
    public void In_the_night_that_is_an_hour_longer()
    {
        Assert.Equal(TimeSpan.FromHours(9), Length("daily: 22-6", "2026-10-24 22:00"));
        Assert.Equal("2026-10-25 00:30", Utc(Hours("sun: 2:30-5").At(Moment("2026-10-25 1:00"), Prague).Next!.Value));
        Assert.Equal("2026-10-25 00:30", Utc(Hours("sun: 1-2:30").At(Moment("2026-10-25 1:00"), Prague).Until!.Value));
    }

    [Fact]
    public void The_zone_is_that_of_the_wall()
    {
        var hours = Hours(Office);
        var at = new DateTimeOffset(2026, 3, 2, 7, 30, 0, TimeSpan.Zero);

        Assert.True(hours.At(at, Prague).IsOpen);
        Assert.False(hours.At(at, TimeZoneInfo.Utc).IsOpen);
    }

    [Fact]
    public void Always_and_never()
    {
        Assert.Equal(new Opening(true, null, null), OpeningHours.Always.At(Moment("2026-12-24 3:00"), Prague));
        Assert.Equal("closed for good", At("mon: closed", "2026-03-02 9:00"));
        Assert.Equal("open until 2026-03-02 10:00", At("2026-03-02: 9-10", "2026-03-02 9:30"));
        Assert.Equal("closed for good", At("2026-03-02: 9-10", "2026-03-02 10:00"));
    }

    internal static OpeningHours Hours(string lines, Country country = Country.Czechia)
    {
        var notation = new HoursNotation(country);
        foreach (var line in lines.Split("; "))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            Assert.Null(notation.Add(line[..colon], line[(colon + 2)..]));
        }

        return notation.Hours;
    }

    internal static DateTimeOffset Moment(string wall)
    {
        var there = DateTime.ParseExact(wall, "yyyy-MM-dd H:mm", CultureInfo.InvariantCulture);
        return new DateTimeOffset(there, Prague.GetUtcOffset(there)).ToUniversalTime();
    }

    private static string At(string lines, string at, Country country = Country.Czechia) => Hours(lines, country).At(Moment(at), Prague) switch
    {
        { IsOpen: true, Until: { } until } => "open until " + Wall(until),
        { IsOpen: true } => "always open",
        { Next: { } next } => "closed, opens " + Wall(next),
        _ => "closed for good",
    };

    private static TimeSpan Length(string lines, string at) => Hours(lines).At(Moment(at), Prague).Until!.Value - Moment(at);

    private static string Wall(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Prague).ToString("yyyy-MM-dd H:mm", CultureInfo.InvariantCulture);

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
