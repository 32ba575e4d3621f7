using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

public sealed class RosterFileTests
{
    private static readonly string[] Languages = ["cs", "uk"];
    private static readonly string[] Topics = ["money", "violence"];

    [Fact]
    public void A_story_of_one_text_is_in_the_first_of_her_languages()
    {
        var (mentor, faults) = Read("    story: >-\n      Přišla jsem o byt.\n      Dnes bydlím.\n    topics: [money]\n");

        Assert.Empty(faults);
        Assert.Equal([("cs", "Přišla jsem o byt. Dnes bydlím.")], mentor.Story.Select(told => (told.Key, told.Value)));
        Assert.Equal(["money"], mentor.Topics);
    }

    [Fact]
    public void A_story_can_be_told_in_several_languages()
    {
        var (mentor, faults) = Read("    story:\n      cs: Přišla jsem o byt.\n      uk: Я втратила житло.\n");

        Assert.Empty(faults);
        Assert.Equal("Я втратила житло.", mentor.StoryIn("uk"));
    }

    [Fact]
    public void Who_says_nothing_of_herself_is_a_mentor_all_the_same()
    {
        var (mentor, faults) = Read("");

        Assert.Empty(faults);
        Assert.Empty(mentor.Story);
        Assert.Empty(mentor.Topics);
    }

    [Theory]
    [InlineData("story:", "mentors.lida.story must be a text, or one for each language. Write two to four sentences in her own words, or take the line out.")]
    [InlineData("story: [a, b]", "mentors.lida.story must be a text, or one for each language. Write two to four sentences in her own words, or take the line out.")]
    [InlineData("story: {cs: }", "mentors.lida.story.cs is missing. Write two to four sentences in her own words, or take the line out.")]
    [InlineData("story: {de: Hallo.}", "mentors.lida.story.de is in a language that settings.yaml does not list. Add the language there, or take the text out.")]
    [InlineData("topics: money", "mentors.lida.topics must be a list. Write the topics she has lived through, for example [money], or take the line out.")]
    [InlineData("topics: [pets]", "mentors.lida.topics names \"pets\", which is no topic of settings.yaml. Write one of money, violence.")]
    [InlineData("hours: {mondays: 18-21}", "mentors.lida.hours.mondays is no day. Write lines like \"mon-fri: 8:00-16:00, 17:00-20:00\", \"sat: closed\", \"holidays: as usual\" or \"2026-12-31: 8:00-12:00\"; or the one word always.")]
    [InlineData("hours: [mon]", "mentors.lida.hours can't be understood. Write lines like \"mon-fri: 8:00-16:00, 17:00-20:00\", \"sat: closed\", \"holidays: as usual\" or \"2026-12-31: 8:00-12:00\"; or the one word always.")]
    [InlineData("topic: [money]", "mentors.lida.topic is not known. A mentor has alias, languages, capacity, channel, account, story, topics, trained, hours.")]
    public void What_is_wrong_is_said_in_a_line(string line, string expected) => Assert.EndsWith(expected, Assert.Single(Read($"    {line}\n").Faults), StringComparison.Ordinal);

    [Fact]
    public void Hours_count_on_public_holidays_unless_a_line_says_otherwise()
    {
        Assert.True(Read("").Mentor.Hours.IsAlways);
        Assert.True(Read("    hours: always\n").Mentor.Hours.IsAlways);
        Assert.Null(Read("    hours: {mon-fri: 18-21}\n").Mentor.Hours.OnHolidays);
        Assert.Empty(Read("    hours: {mon-fri: 18-21, holidays: closed}\n").Mentor.Hours.OnHolidays!);
    }

    [Fact]
    public void A_story_has_six_hundred_characters_at_most()
    {
        Assert.Empty(Read($"    story: {new string('a', 600)}\n").Faults);
        Assert.EndsWith(
            "mentors.lida.story has 601 characters; a story has at most 600. Two to four sentences are enough to choose by.",
            Assert.Single(Read($"    story: {new string('a', 601)}\n").Faults),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "mentors.lida.story.uk has 601 characters; a story has at most 600. Two to four sentences are enough to choose by.",
            Assert.Single(Read($"    story:\n      uk: {new string('a', 601)}\n").Faults),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Each_of_the_sample_s_mentors_tells_a_story_in_all_of_her_languages_and_each_of_something_else()
    {
        var settings = SettingsFile.ReadLocal(Path.Combine(Town.Repository, "config"));

        Assert.Equal(["Limetka", "Meruňka", "Kdoule", "Rozmarýn"], settings.House.Mentors.Select(mentor => mentor.Alias));
        Assert.All(settings.House.Mentors, mentor => Assert.Equal(mentor.Languages, mentor.Story.Keys));
        Assert.Equal(["relationships violence", "children relationships", "housing", "money"], settings.House.Mentors.Select(mentor => string.Join(' ', mentor.Topics)));
    }

    private static (MentorCard Mentor, List<string> Faults) Read(string more)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "mentors:\n  lida:\n    alias: Limetka\n    languages: [cs, uk]\n" + more);
            var faults = new List<string>();
            return (Assert.Single(RosterFile.Read(file, Languages, Topics, Core.Hours.Country.Czechia, null, faults)), faults);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
