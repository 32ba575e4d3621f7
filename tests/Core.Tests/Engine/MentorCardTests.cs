using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Core.Tests.Engine;

public sealed class MentorCardTests
{
    private static readonly MentorCard Lida = new(Given.Lida, "Limetka", ["uk", "cs"], 2) { Story = new Dictionary<string, string> { ["cs"] = "Přišla jsem o byt.", ["uk"] = "Я втратила житло." } };

    [Fact]
    public void A_story_is_told_in_the_reader_s_language() => Assert.Equal("Přišla jsem o byt.", Lida.StoryIn("cs"));

    [Fact]
    public void Where_it_is_not_told_in_it_the_first_of_her_own_languages_is_taken()
    {
        Assert.Equal("Я втратила житло.", Lida.StoryIn("pl"));
        Assert.Equal("I lost my flat.", (Lida with { Story = new Dictionary<string, string> { ["en"] = "I lost my flat." } }).StoryIn("cs"));
    }

    [Fact]
    public void Who_tells_none_has_none() => Assert.Null(new MentorCard(Given.Lida, "Limetka", ["cs"], 2).StoryIn("cs"));
}
