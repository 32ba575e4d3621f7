using MentorBot.Core.Hours;
using Xunit;

namespace MentorBot.Core.Tests.Hours;

public sealed class HoursNotationTests
{
    [Theory]
    [InlineData("someday", "8-16", "is no day")]
    [InlineData("mon-", "8-16", "is no day")]
    [InlineData("mon-wed-fri", "8-16", "is no day")]
    [InlineData("mon-fri, wed", "8-16", "is no day")]
    [InlineData("2026-02-30", "8-16", "is no day")]
    [InlineData("2026-03-02 to 2026-03-01", "8-16", "is no day")]
    [InlineData("mon", "", "has the hours \"\", which can't be understood")]
    [InlineData("mon", "8", "has the hours \"8\", which can't be understood")]
    [InlineData("mon", "8-8", "has the hours \"8-8\", which can't be understood")]
    [InlineData("mon", "8-25", "has the hours \"8-25\", which can't be understood")]
    [InlineData("mon", "24-8", "has the hours \"24-8\", which can't be understood")]
    [InlineData("mon", "8:5-16", "has the hours \"8:5-16\", which can't be understood")]
    [InlineData("mon", "8-16, 15-20", "has the hours \"8-16, 15-20\", which can't be understood")]
    [InlineData("mon", "22-6, 5-7", "has the hours \"22-6, 5-7\", which can't be understood")]
    [InlineData("mon", "as usual", "has the hours \"as usual\", which can't be understood")]
    [InlineData("holidays", "maybe", "has the hours \"maybe\", which can't be understood")]
    public void What_is_wrong_is_said(string when, string what, string fault) => Assert.Equal(fault, new HoursNotation(Country.Czechia).Add(when, what));

    [Fact]
    public void No_day_has_two_lines()
    {
        var notation = new HoursNotation(Country.Czechia);

        Assert.Null(notation.Add("mon-fri", "8-16"));
        Assert.Equal("has a day that another line has too", notation.Add("wed", "8-12"));
        Assert.Null(notation.Add("holidays", "closed"));
        Assert.Equal("is there twice", notation.Add("holidays", "8-12"));
    }

    [Fact]
    public void Days_go_round_the_week_and_times_can_be_written_in_several_ways()
    {
        var hours = OpeningHoursTests.Hours("Sat-Mon: 8.00–16:30, 17-24; wed, fri: closed");

        Assert.Equal(
            ["480-990 1020-1440", "", "", "", "", "480-990 1020-1440", "480-990 1020-1440"],
            hours.Week.Select(day => string.Join(' ', day.Select(stretch => $"{stretch.From}-{stretch.To}"))));
        Assert.Empty(hours.OnHolidays!);
    }
}
