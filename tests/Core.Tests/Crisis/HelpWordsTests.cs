using MentorBot.Bot.Settings;
using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Tests.Hours;
using MentorBot.Core.Tests.Language;
using Xunit;

namespace MentorBot.Core.Tests.Crisis;

/// <summary>The right lines for country, age and danger, and what they are said to be. Which are right in a list is seen by their numbers.</summary>
public sealed class HelpWordsTests
{
    private static readonly Core.Language.Phrasebook Book = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book!;

    private static readonly OpeningHours Office = OpeningHoursTests.Hours("mon-fri: 8-20");

    private static readonly House House = Given.House with
    {
        Zone = OpeningHoursTests.Prague,
        Lines =
        [
            Line("158", DangerKind.Life, "policie"),
            Line("1", DangerKind.Violence, "násilí"),
            Line("2", DangerKind.Violence, "násilí, pro ženy") with { ForWomen = true, Hours = Office },
            Line("10", DangerKind.Violence, "násilí, pro ženy v noci") with { ForWomen = true, Hours = OpeningHoursTests.Hours("daily: 22-6") },
            Line("3", DangerKind.Violence, "násilí v noci") with { Hours = OpeningHoursTests.Hours("daily: 20-6") },
            Line("4", DangerKind.Mind, "krize") with { Hours = null, From = 18 },
            Line("5", DangerKind.Mind, "krize nonstop") with { Free = false, Chat = new HelpChat("chat.example", Office) },
            Line("6", DangerKind.Child, "děti") with { To = 26 },
            Line("7", DangerKind.Mind, "senioři") with { From = 60 },
            Line("8", DangerKind.Mind, "ukrajinsky") with { Languages = ["uk"] },
            Line("9", DangerKind.Family, "rodiče") with { From = 18 },
            Line("21", DangerKind.Violence, "przemoc", Country.Poland),
            Line("4", DangerKind.Mind, "kryzys", Country.Poland),
            Line("6", DangerKind.Child, "dzieci", Country.Poland),
        ],
    };

    // 2 March 2026 is a Monday.
    private const string Day = "2026-03-02 9:00";
    private const string Night = "2026-03-02 21:00";

    [Fact]
    public void In_the_day_with_nothing_known() => Assert.Equal(
        """
        Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.

        • 158 policie
        • 1 násilí, zdarma, nonstop
        • 5 krize nonstop, nonstop, chat chat.example
        • 6 děti, zdarma, nonstop
        • 2 násilí, pro ženy, zdarma, otevřeno do 20:00

        Pokud to jde, volejte z telefonu, který nikdo nekontroluje.
        Tato čísla jsme zatím neověřili (112 platí vždy).
        """.ReplaceLineEndings("\n"),
        Said(new Situation("cs"), Day).Text);

    [Fact]
    public void Numbers_are_bold() => Assert.Equal(
        ["Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.", "158", "1", "5", "6", "2"],
        Said(new Situation("cs"), Day) is var said ? said.Spans.Where(span => span.Style == TextStyle.Bold).Select(span => said.Text.Substring(span.Start, span.Length)) : []);

    [Fact]
    public void What_is_closed_comes_behind_what_is_open_and_says_when_it_opens()
    {
        Assert.Equal("1 3 2 5", Numbers(new Situation("cs", Danger: DangerKind.Violence), Night));
        Assert.Contains("• 2 násilí, pro ženy, zdarma, teď zavřeno, znovu zítra od 8:00\n", Said(new Situation("cs", Danger: DangerKind.Violence), Night).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chat_that_is_closed_is_not_named() => Assert.DoesNotContain("chat.example", Said(new Situation("cs"), Night).Text, StringComparison.Ordinal);

    [Fact]
    public void Hours_that_nobody_confirmed_are_said_to_be_so() => Assert.Contains("• 4 krize, zdarma, nemusí být nonstop\n", Said(new Situation("cs", Danger: DangerKind.Mind), Day).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "1 5 6 2")]
    [InlineData(DangerKind.Violence, "1 2 10 5")]
    [InlineData(DangerKind.Mind, "5 4 1 6")]
    [InlineData(DangerKind.Child, "6 1 5 9")]
    [InlineData(DangerKind.Life, "1 5 6 2")]
    public void Most_are_for_the_danger_that_is_known_and_one_is_another(DangerKind? danger, string numbers) => Assert.Equal(numbers, Numbers(new Situation("cs", Danger: danger), Day));

    [Theory]
    [InlineData(11, true, "6 1 5 2")]
    [InlineData(null, true, "6 1 5 2")]
    [InlineData(22, false, "1 5 6 2")]
    [InlineData(40, false, "1 5 2 4")]
    [InlineData(70, false, "1 5 2 7")]
    [InlineData(null, null, "1 5 6 2")]
    public void A_child_is_told_lines_for_children_first_and_nobody_what_is_not_for_her_age(int? age, bool? isChild, string numbers) =>
        Assert.Equal(numbers, Numbers(new Situation("cs", Age: age, IsChild: isChild), Day));

    [Fact]
    public void Lines_for_women_are_not_told_to_a_man() => Assert.Equal("1 3 5 6", Numbers(new Situation("cs", Danger: DangerKind.Violence, Gender: Gender.Masculine), Day));

    [Theory]
    [InlineData("cs", null, "1 5 6 2")]
    [InlineData("pl", null, "21 4 6")]
    [InlineData("pl", Country.Czechia, "1 5 6 2")]
    [InlineData("cs", Country.Poland, "21 4 6")]
    [InlineData("en", null, "1 5 6 21")]
    [InlineData("en", Country.Poland, "21 4 6")]
    [InlineData("uk", Country.Czechia, "1 8 6 2")]
    public void The_country_is_where_she_said_she_is_or_that_of_her_language_or_the_house_s(string language, Country? country, string numbers) =>
        Assert.Equal(numbers, Numbers(new Situation(language, country), Day));

    [Fact]
    public void Where_it_is_not_plain_which_country_each_line_says_its_own()
    {
        var said = Said(new Situation("en"), Day).Text;

        Assert.Contains("• 1 násilí, Czechia, free, day and night\n", said, StringComparison.Ordinal);
        Assert.Contains("• 6 děti, Czechia, Poland, free, day and night\n", said, StringComparison.Ordinal);
        Assert.Contains("• 21 przemoc, Poland, free, day and night\n", said, StringComparison.Ordinal);
        Assert.DoesNotContain("158", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_number_is_one_that_a_tap_calls_also_the_second_of_a_line()
    {
        var house = House with { Lines = [Line("158", DangerKind.Life, "policie"), Line("800 1", DangerKind.Violence, "násilí") with { Numbers = ["800 1", "+420 2"] }] };

        Assert.Equal(["158", "800 1", "+420 2"], Calls(Book.Text("cs", HelpWords.Of(new Situation("cs"), house, OpeningHoursTests.Moment(Day)))));
        Assert.Equal(["6"], Calls(Book.Text("pl", HelpWords.ForChild(new Situation("pl"), House, OpeningHoursTests.Moment(Day)).Lines)));
    }

    private static IEnumerable<string> Calls(StyledText said) => said.Spans.Where(span => span.Style == TextStyle.Phone).OrderBy(span => span.Start).Select(span => said.Text.Substring(span.Start, span.Length));

    [Fact]
    public void A_line_in_her_language_says_so() =>
        Assert.Contains("• 8 ukrajinsky, безкоштовно, українською, цілодобово\n", Said(new Situation("uk", Country.Czechia, DangerKind.Mind), Day).Text, StringComparison.Ordinal);

    [Fact]
    public void When_all_that_are_shown_were_called_the_oldest_day_is_said()
    {
        var house = House with { Lines = [.. House.Lines.Select((line, index) => line with { Checked = new DateOnly(2026, 2, 20 - index) })] };

        Assert.EndsWith("Čísla jsme naposledy ověřili 13. února 2026 (112 platí vždy).", Book.Text("cs", HelpWords.Of(new Situation("cs"), house, OpeningHoursTests.Moment(Day))).Text, StringComparison.Ordinal);
    }

    // The year was mistyped.
    [Fact]
    public void A_number_that_was_called_on_a_day_to_come_was_not_called()
    {
        var house = House with { Lines = [.. House.Lines.Select(line => line with { Checked = new DateOnly(2062, 2, 20) })] };

        Assert.EndsWith("Tato čísla jsme zatím neověřili (112 platí vždy).", Book.Text("cs", HelpWords.Of(new Situation("cs"), house, OpeningHoursTests.Moment(Day))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_whose_chat_alone_is_open_now_stands_before_one_that_nobody_answers()
    {
        var house = House with
        {
            Lines =
            [
                Line("31", DangerKind.Mind, "krize zrána") with { Hours = OpeningHoursTests.Hours("daily: 6-8") },
                Line("32", DangerKind.Mind, "krize s chatem") with { Hours = OpeningHoursTests.Hours("daily: 6-8"), Chat = new HelpChat("chat.example", Office) },
            ],
        };

        Assert.Contains(
            "• 32 krize s chatem, zdarma, teď zavřeno, znovu zítra od 6:00, chat chat.example\n• 31 krize zrána",
            Book.Text("cs", HelpWords.Of(new Situation("cs"), house, OpeningHoursTests.Moment(Day))).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_who_is_too_young_for_a_mentor_is_told_where_children_call_and_112() => Assert.Equal(
        """
        Díky, že to říkáš na rovinu. Chat s mentory je jen pro dospělé, ale pomoc je tu i pro tebe:

        • 6 děti, zdarma, nonstop
        • 112, pokud jde o život nebo ti někdo právě teď ubližuje

        Není to tvoje vina. Tato čísla jsme zatím neověřili (112 platí vždy).
        """.ReplaceLineEndings("\n"),
        HelpWords.ForChild(new Situation("cs"), House, OpeningHoursTests.Moment(Day)) is var (lines, when) ? Book.Text("cs", Phrase.Of("intake.too-young").With("lines", lines).With("checked", when)).Text : "");

    [Fact]
    public void Without_a_list_there_is_112() =>
        Assert.StartsWith("Pokud jde o život nebo vám někdo právě teď ubližuje, volejte 112.\n\nPokud to jde", Book.Text("cs", HelpWords.Of(new Situation("cs"), Given.House, Given.Now)).Text, StringComparison.Ordinal);

    private static Core.Engine.StyledText Said(Situation of, string at) => Book.Text(of.Language, HelpWords.Of(of, House, OpeningHoursTests.Moment(at)));

    /// <summary>The numbers of the lines without those for life, in their order.</summary>
    private static string Numbers(Situation of, string at) => string.Join(' ', Said(of, at).Text.Split('\n').Where(line => line.StartsWith('•')).Select(line => line.Split(' ')[1]).Where(number => number != "158"));

    private static HelpLine Line(string number, DangerKind kind, string name, Country country = Country.Czechia) =>
        new(number, country, new Dictionary<string, string> { ["cs"] = name }, [number], [kind], [country == Country.Poland ? "pl" : "cs"]) { Hours = OpeningHours.Always, Free = true };
}
