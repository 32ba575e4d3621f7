using MentorBot.Core.Engine;
using MentorBot.Core.Referrals;
using Xunit;

namespace MentorBot.Core.Tests.Referrals;

public sealed class DeskSearchTests
{
    private static readonly AskId Ask = new("ask");

    private static readonly ScriptedFinder Six = new([.. "abcdef".Select(letter => Given.Service($"cz-{letter}", "helpline", "money"))]) { Nothing = "dentist" };

    [Fact]
    public void Four_stand_on_a_page_with_a_button_each_and_one_to_turn_it()
    {
        var answer = Search(("words", "debts"));

        Assert.Equal(["cz-a", "cz-b", "cz-c", "cz-d", "button.services-desk.next"], Labels(answer));
        Assert.Equal(["button.services-desk.previous"], Labels(Search(("words", "debts"), ("page", "2"))).Except(["cz-e", "cz-f"]));
    }

    [Theory]
    [InlineData("0", "cz-a")]
    [InlineData("99", "cz-e")]
    [InlineData("next", "cz-a")]
    public void A_page_that_is_not_there_is_the_nearest_that_is(string page, string first) => Assert.Equal(first, Labels(Search(("words", "debts"), ("page", page)))[0]);

    [Fact]
    public void A_button_gives_the_command_again_with_all_that_was_asked()
    {
        var answer = Search(("words", "debts"), ("region", "Ústecký kraj"), ("free", "yes"));

        var (command, options) = GivenAgain.Read(answer.Options[^1][0].Choice)!.Value;

        Assert.Equal("services", command);
        Assert.Equal([("free", "yes"), ("page", "2"), ("region", "Ústecký kraj"), ("words", "debts")], options.OrderBy(option => option.Key, StringComparer.Ordinal).Select(option => (option.Key, option.Value)));
    }

    [Fact]
    public void Filters_are_understood_as_they_are_offered_or_by_the_words_that_mean_only_one()
    {
        Search(("region", "ustecky"), ("topic", "money"), ("age", "17"), ("open", "yes"));

        var asked = Six.Asked[^1];

        Assert.Equal(("Ústecký kraj", "money", 17, true, false), (asked.Region, asked.Topic, asked.Age, asked.IsOpenOnly, asked.IsFreeOnly));
    }

    [Fact]
    public void A_region_that_is_none_is_said_to_be_none_and_nothing_is_looked_for()
    {
        var before = Six.Asked.Count;

        var answer = Search(("region", "Atlantis"));

        Assert.Equal(("desk.services-unknown", "Atlantis"), (answer.Phrase.Key, answer.Phrase.Args["typed"]));
        Assert.Equal(before, Six.Asked.Count);
    }

    [Fact]
    public void Where_no_words_are_given_in_a_talk_it_is_what_the_talk_is_about()
    {
        DeskSearch.Answer(Ask, null, House, Given.Noon, new SearchedFor("violence", MaySend: true));
        Assert.Equal("domestic_violence", Six.Asked[^1].Topic);

        DeskSearch.Answer(Ask, new Dictionary<string, string> { ["words"] = "debts" }, House, Given.Noon, new SearchedFor("violence", MaySend: true));
        Assert.Null(Six.Asked[^1].Topic);

        DeskSearch.Answer(Ask, null, House, Given.Noon, new SearchedFor("a-topic-of-their-own", MaySend: true));
        Assert.Null(Six.Asked[^1].Topic);
    }

    [Fact]
    public void One_whole_can_be_sent_from_a_talk_by_who_speaks_there_and_by_nobody_else()
    {
        Assert.Equal(["button.services-desk.send", "button.services-desk.back"], Labels(One(new SearchedFor(null, MaySend: true))));
        Assert.Equal(["button.services-desk.back"], Labels(One(new SearchedFor(null, MaySend: false))));
        Assert.Equal(["button.services-desk.back"], Labels(One(null)));
    }

    [Fact]
    public void What_has_closed_is_not_shown_to_a_mentor_as_if_it_were_there()
    {
        var house = House with { Services = new ScriptedFinder(Given.Service("cz-gone", "shelter", "housing") with { IsActive = false }) };

        var answer = DeskSearch.Answer(Ask, new Dictionary<string, string> { ["words"] = "cz-gone" }, house, Given.Noon, new SearchedFor(null, MaySend: true));

        Assert.Equal("services.gone", answer.Phrase.Key);
        Assert.Empty(answer.Options);
    }

    [Fact]
    public void Where_nothing_is_right_it_says_so_and_names_who_listens() => Assert.Equal("services.nothing", Search(("words", "dentist")).Phrase.Inner!["first"].Key);

    [Fact]
    public void A_house_without_a_directory_says_that_it_has_none() => Assert.Equal("desk.no-directory", DeskSearch.Answer(Ask, null, House with { Services = null }, Given.Noon, null).Phrase.Key);

    private static House House => Core.Tests.Given.House with { Services = Six };

    private static Effect.ToDesk.Answer Search(params (string Name, string Value)[] options) => DeskSearch.Answer(Ask, options.ToDictionary(option => option.Name, option => option.Value), House, Given.Noon, null);

    private static Effect.ToDesk.Answer One(SearchedFor? talk) => DeskSearch.Answer(Ask, new Dictionary<string, string> { ["show"] = "cz-c", ["page"] = "1" }, House, Given.Noon, talk);

    private static List<string> Labels(Effect.ToDesk.Answer answer) => [.. answer.Options.SelectMany(row => row).Select(option => option.Label.Args.GetValueOrDefault("words") ?? option.Label.Key)];
}
