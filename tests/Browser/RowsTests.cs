using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>Questions on a phone: their buttons stand in the rows that the house gave them, and reading begins at the words above.</summary>
public sealed class RowsTests
{
    private const string Rows = "[...[...document.querySelectorAll('.rows')].pop().querySelectorAll('.choices')].map(row => [...row.children].map(one => (one.className === 'main' ? '*' : '') + one.textContent).join(' | '))";

    private const string Sight = """
        (() => {
          const log = document.getElementById('log').getBoundingClientRect();
          const words = [...document.querySelectorAll('#log .words')].pop().getBoundingClientRect();
          return `${document.getElementById('log').scrollHeight > log.height} ${words.top >= log.top && words.top < log.bottom - 20}`;
        })()
        """;

    private static readonly Dictionary<string, string[]> Asked = new()
    {
        ["We connect you with a mentor"] = ["I agree", "I don't agree", "Other language", "I need help now"],
        ["Are you 18"] = ["Yes, 18 or older", "No", "I need help now"],
        ["What brings you here"] = ["Relationships | Violence, fear", "Children | Money, debts", "Housing | Health, mind", "Something else", "I'm asking for someone else", "I'd rather not describe it now", "I need help now"],
        ["How are you right now"] = ["Very bad", "Bad", "Somewhere between", "Fairly good", "Good", "I'd rather not say", "I need help now"],
        ["This is how we understood you"] = ["*Yes, find me a mentor", "Correct how I am | Change the topic", "Change the region | Change the number of children", "Another nickname", "I'm asking for someone else"],
    };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Buttons_stand_in_their_rows_under_words_that_are_in_sight(bool script)
    {
        await using var house = await TwoSides.BeginAsync(change: (_, text) => text);
        var she = await house.SeekerAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 600 }, IsMobile = true, HasTouch = true, JavaScriptEnabled = script });
        await she.Page.ClickAsync("#begin");
        await she.ChooseAsync("English");

        await CheckAsync(she, "We connect you with a mentor");
        await she.ChooseAsync("I agree");
        await CheckAsync(she, "Are you 18");
        await she.ChooseAsync("Yes, 18 or older");
        await CheckAsync(she, "What brings you here");
        await she.Page.FillAsync("#text", "My husband hits me. I live in Brno and have two children.");
        await she.Page.ClickAsync("#form .main");
        await CheckAsync(she, "How are you right now");
        await she.ChooseAsync("I'd rather not say");
        await CheckAsync(she, "This is how we understood you");
        Assert.Empty(house.Complaints);
    }

    private static async Task CheckAsync(Seeker she, string question)
    {
        await she.SeeAsync(question);
        Assert.Equal(Asked[question], await she.Page.EvaluateAsync<string[]>(Rows));
        Assert.Equal("true true", await she.Page.EvaluateAsync<string>(Sight));
    }
}
