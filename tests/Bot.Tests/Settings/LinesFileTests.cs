using MentorBot.Bot.Settings;
using MentorBot.Core.Crisis;
using MentorBot.Core.Hours;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

public sealed class LinesFileTests
{
    private const string Whole = "lines:\n  a:\n    country: cz\n    numbers: [116 006]\n    name: {cs: násilí, en: violence}\n    for: [violence]\n    hours: always\n    languages: [cs]\n";

    [Fact]
    public void A_line_is_read_with_all_that_it_says()
    {
        var (lines, faults) = Read("""
            lines:
              a:
                country: pl
                numbers: [116 111, "+48 22 123"]
                name: Linka
                for: [child, family]
                hours:
                  mon-fri: 8:00-16:00, 17:00-20:00
                  holidays: as usual
                free: true
                languages: [pl, uk]
                from-age: 6
                to-age: 18
                women: true
                chat: chat.example
                chat-hours: always
                checked: 2026-01-15

            """);

        Assert.Empty(faults);
        var line = Assert.Single(lines);
        Assert.Equal(("a", Country.Poland, "116 111 / +48 22 123", "Child Family", "pl uk"), (line.Key, line.Country, string.Join(" / ", line.Numbers), string.Join(' ', line.Kinds), string.Join(' ', line.Languages)));
        Assert.Equal(("Linka", "Linka"), (line.Names["cs"], line.Names["en"]));
        Assert.Equal((true, 6, 18, true, new DateOnly(2026, 1, 15)), (line.Free, line.From, line.To, line.ForWomen, line.Checked));
        Assert.Equal(("480-960 1020-1200", ""), (string.Join(' ', line.Hours!.Week[0].Select(stretch => $"{stretch.From}-{stretch.To}")), string.Join(' ', line.Hours.Week[5])));
        Assert.Null(line.Hours.OnHolidays);
        Assert.Equal("chat.example", line.Chat!.Address);
        Assert.True(line.Chat.Hours!.IsAlways);
    }

    [Fact]
    public void What_is_not_confirmed_is_left_empty()
    {
        var (lines, faults) = Read(Whole.Replace("hours: always", "hours:\n    chat:\n    checked:", StringComparison.Ordinal));

        Assert.Empty(faults);
        Assert.Equal((null, false, null, null, false, null, null), (lines[0].Hours, lines[0].Free, lines[0].From, lines[0].To, lines[0].ForWomen, lines[0].Chat, lines[0].Checked));
    }

    [Theory]
    [InlineData("country: cz", "country: at", "lines.a.country is not known. Write cz or pl.")]
    [InlineData("numbers: [116 006]", "numbers: [SOS]", "lines.a.numbers has a number that is none")]
    [InlineData("numbers: [116 006]", "numbers:", "lines.a.numbers must be a list")]
    [InlineData("en: violence", "pl: przemoc", "lines.a.name.en is missing. Write in a few words what it is for, in every language of settings.yaml.")]
    [InlineData("[violence]", "[fear]", "lines.a.for names \"fear\", which is not known. Write some of life, violence, mind, child, family.")]
    [InlineData("hours: always", "hours: mostly", "lines.a.hours can't be understood. Write lines like")]
    [InlineData("hours: always", "hours:\n      someday: 8-16", "lines.a.hours.someday is no day. Write lines like")]
    [InlineData("hours: always", "hours:\n      mon: at eight", "lines.a.hours.mon has the hours \"at eight\", which can't be understood")]
    [InlineData("languages: [cs]", "languages:", "lines.a.languages must be a list")]
    [InlineData("hours: always", "from-age: 18\n    to-age: 11", "lines.a.to-age is younger than from-age")]
    [InlineData("hours: always", "from-age: young", "lines.a.from-age must be a whole number of at least 1")]
    [InlineData("hours: always", "chat-hours: always", "lines.a.chat-hours is there without chat: nobody would be shown it. Write the address that people can write to into chat.")]
    [InlineData("hours: always", "checked: yesterday", "lines.a.checked is no date. Write the day on which somebody called the number, for example 2026-01-15, or leave it empty.")]
    [InlineData("hours: always", "cost: none", "lines.a.cost is not known. A line has country, numbers,")]
    [InlineData("hours: always", "free: perhaps", "lines.a.free must be true or false")]
    public void What_is_wrong_is_said(string right, string wrong, string fault) =>
        Assert.Contains(fault, Assert.Single(Read(Whole.Replace(right, wrong, StringComparison.Ordinal)).Faults), StringComparison.Ordinal);

    [Fact]
    public void A_list_without_lines_is_a_fault() => Assert.Contains("lines names no help line", Assert.Single(Read("lines:\n").Faults), StringComparison.Ordinal);

    [Fact]
    public void The_list_that_is_shipped_is_right_and_says_that_nobody_has_called_the_numbers()
    {
        var faults = new List<string>();
        var lines = LinesFile.Read(Path.Combine(Town.Repository, "config", "lines.yaml"), ["cs", "pl", "uk", "en"], faults);

        Assert.Empty(faults);
        Assert.All(lines, line => Assert.Null(line.Checked));
        foreach (var country in Enum.GetValues<Country>())
        {
            Assert.All(Enum.GetValues<DangerKind>(), kind => Assert.Contains(lines, line => line.Country == country && line.Kinds.Contains(kind)));
        }
    }

    // Who is there every day is there on Christmas Eve, as the directory of services has it too.
    [Fact]
    public void The_children_s_chat_is_shown_on_public_holidays()
    {
        var line = LinesFile.Read(Path.Combine(Town.Repository, "config", "lines.yaml"), ["cs", "pl", "uk", "en"], []).Single(line => line.Key == "cz-116111");

        Assert.True(line.Chat!.Hours!.At(new DateTimeOffset(2026, 12, 24, 16, 0, 0, TimeSpan.FromHours(1)), TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague")).IsOpen);
    }

    private static (IReadOnlyList<HelpLine> Lines, List<string> Faults) Read(string yaml)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, yaml);
            var faults = new List<string>();
            return (LinesFile.Read(file, ["cs", "en"], faults), faults);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
