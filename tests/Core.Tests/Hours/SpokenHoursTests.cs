using System.Globalization;
using MentorBot.Core.Hours;
using Xunit;

namespace MentorBot.Core.Tests.Hours;

/// <summary>Hours and days as mentors write them in four languages; what is half understood is not understood.</summary>
public sealed class SpokenHoursTests
{
    [Theory]
    [InlineData("po-pá 18-21, so 10-12", "0-4 18:00-21:00 | 5 10:00-12:00")]
    [InlineData("po, st: 18.00 - 21.30; ne 10-12, 14-16", "0 18:00-21:30 | 2 18:00-21:30 | 6 10:00-12:00 14:00-16:00")]
    [InlineData("Pondělí až středa od 18 do 21 hodin a v neděli 9-11", "0-2 18:00-21:00 | 6 9:00-11:00")]
    [InlineData("pon-pt 18-21, sob 10-12", "0-4 18:00-21:00 | 5 10:00-12:00")]
    [InlineData("wtorek i czwartek od 17:00 do 20:00", "1 17:00-20:00 | 3 17:00-20:00")]
    [InlineData("пн-пт 18-21, сб 10-12", "0-4 18:00-21:00 | 5 10:00-12:00")]
    [InlineData("вівторок та п'ятниця з 17 до 20", "1 17:00-20:00 | 4 17:00-20:00")]
    [InlineData("Mon–Fri 18:00–21:00, Sat 10:00–12:00", "0-4 18:00-21:00 | 5 10:00-12:00")]
    [InlineData("weekdays from 18 to 21 and sunday 9-11", "0-4 18:00-21:00 | 6 9:00-11:00")]
    [InlineData("od pondělí do pátku od 18 do 21, v sobotu 9-11", "0-4 18:00-21:00 | 5 9:00-11:00")]
    [InlineData("od poniedziałku do piątku od 18 do 21", "0-4 18:00-21:00")]
    [InlineData("з понеділка до п'ятниці з 18 до 21", "0-4 18:00-21:00")]
    [InlineData("w poniedziałki i środy 18-20", "0 18:00-20:00 | 2 18:00-20:00")]
    [InlineData("on Mondays and Wednesdays 18-20", "0 18:00-20:00 | 2 18:00-20:00")]
    [InlineData("so-po 10-12", "0 10:00-12:00 | 5-6 10:00-12:00")]
    [InlineData("denně 22-2", "0-6 22:00-26:00")]
    [InlineData("pá 20-24", "4 20:00-24:00")]
    [InlineData("po 18-20, po 8-10", "0 8:00-10:00 18:00-20:00")]
    [InlineData("pořád", "0-6 0:00-24:00")]
    [InlineData("Cały czas", "0-6 0:00-24:00")]
    public void A_week_is_understood(string words, string expected) => Assert.Equal(expected, Written(SpokenHours.Week(words)));

    [Theory]
    [InlineData("")]
    [InlineData("18-21")]
    [InlineData("po-pá")]
    [InlineData("po 18")]
    [InlineData("po 18-18")]
    [InlineData("po 18-25")]
    [InlineData("po 18-21:70")]
    [InlineData("po 18-20, 19-21")]
    [InlineData("po-pá 18-21, st 20-22")]
    [InlineData("po-pá 18-21 kromě středy")]
    [InlineData("mon 6pm-9pm")]
    [InlineData("po-st, út 18-21")]
    [InlineData("po 018-21")]
    [InlineData("když mám čas")]
    public void What_can_be_meant_otherwise_is_refused_as_a_whole(string words) => Assert.Null(SpokenHours.Week(words));

    [Theory]
    [InlineData("10-12", "10:00-12:00")]
    [InlineData("od 14 do 16 a 18-20", "14:00-16:00 18:00-20:00")]
    [InlineData("nic", "")]
    [InlineData("none", "")]
    [InlineData("вихідний", "")]
    [InlineData("always", "0:00-24:00")]
    [InlineData("odpoledne", null)]
    [InlineData("po 10-12", null)]
    public void The_hours_of_a_day_are_understood(string words, string? expected) =>
        Assert.Equal(expected, SpokenHours.Times(words) is { } times ? string.Join(' ', times.Select(Written)) : null);

    [Theory]
    [InlineData("jako obvykle", true)]
    [InlineData("jak zwykle", true)]
    [InlineData("Як завжди", true)]
    [InlineData("as usual", true)]
    [InlineData("10-12", false)]
    public void What_was_said_can_be_taken_back(string words, bool expected) => Assert.Equal(expected, SpokenHours.IsUsual(words));

    // 2 March 2026 is a Monday.
    [Theory]
    [InlineData("2026-12-24", "2026-12-24")]
    [InlineData("24.12.2026", "2026-12-24")]
    [InlineData("24. 12.", "2026-12-24")]
    [InlineData("zítra", "2026-03-03")]
    [InlineData("jutro", "2026-03-03")]
    [InlineData("завтра", "2026-03-03")]
    [InlineData("tomorrow", "2026-03-03")]
    [InlineData("24 December", "2026-12-24")]
    [InlineData("ve středu", "2026-03-04")]
    [InlineData("on Wednesday", "2026-03-04")]
    [InlineData("we wtorek", "2026-03-03")]
    [InlineData("2026-02-30", null)]
    [InlineData("někdy zítra, myslím", null)]
    [InlineData("Vánoce", null)]
    [InlineData("", null)]
    public void A_day_is_understood(string words, string? expected) =>
        Assert.Equal(expected, SpokenDay.Of(words, ["cs", "pl", "uk", "en"], new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), OpeningHoursTests.Prague)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string? Written(IReadOnlyList<IReadOnlyList<Stretch>>? week)
    {
        if (week is null)
        {
            return null;
        }

        var lines = new List<string>();
        for (var day = 0; day < 7;)
        {
            var last = day;
            while (last < 6 && week[last + 1].SequenceEqual(week[day]))
            {
                last++;
            }

            if (week[day].Count > 0)
            {
                lines.Add((day == last ? $"{day}" : $"{day}-{last}") + " " + string.Join(' ', week[day].Select(Written)));
            }

            day = last + 1;
        }

        return string.Join(" | ", lines);
    }

    private static string Written(Stretch stretch) => $"{stretch.From / 60}:{stretch.From % 60:00}-{stretch.To / 60}:{stretch.To % 60:00}";
}
