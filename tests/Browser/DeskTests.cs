using System.Diagnostics;
using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>What the desk has to stand: a house that is killed, links that are no good, a page that floods.</summary>
public sealed class DeskTests
{
    [Fact]
    public async Task A_house_that_is_killed_and_started_again_while_the_desk_is_open_loses_and_doubles_nothing()
    {
        await using var house = await TwoSides.BeginAsync(kept: true);
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("before");
        await desk.SeeAsync("before");
        await desk.SayAsync("answered before");
        await she.SeeAsync("answered before");
        await desk.ArrivedAsync();
        var old = house.House.LinkOf("Limetka");

        await house.House.KillAsync();
        await desk.SayAsync("answered while it was away");
        await she.SayAsync("while it was away");
        await house.House.BeginAgainAsync();
        await she.SeeAsync("answered while it was away");
        await desk.SeeAsync("while it was away");
        await desk.SayAsync("// after");
        await desk.SayAsync("and after");
        await she.SeeAsync("and after");
        await desk.ArrivedAsync();

        Assert.Equal(["answered before", "answered while it was away", "and after"], await TextsAsync(she.Page, ".item.person"));
        Assert.Equal(["answered before", "answered while it was away", "// after", "and after"], await TextsAsync(desk.Page, ".item.me"));
        Assert.Equal(["before", "while it was away"], await TextsAsync(desk.Page, ".item.person"));
        Assert.Equal(1, await desk.Rooms.CountAsync());
        Assert.Equal(3, await desk.Page.Locator(".note.delivered").CountAsync());

        // The link of the house that was killed is no good in the one that came after.
        var late = await house.OpenAsync();
        await late.GotoAsync(old);
        await RefusedAsync(late);
        var again = await house.DeskAsync();
        await again.SeeAsync("and after");

        // Which of the two that were said while it was away came first, each page can see in its own way.
        Assert.Equal((await TextsAsync(desk.Page, ".item")).Order(StringComparer.Ordinal), (await TextsAsync(again.Page, ".item")).Order(StringComparer.Ordinal));
        Assert.Empty(house.Complaints);
    }

    [Fact]
    public async Task A_link_that_was_used_or_never_was_is_refused_plainly_and_leaves_the_desk_of_others_alone()
    {
        await using var house = await TwoSides.BeginAsync();
        var link = house.House.LinkOf("Limetka");
        var desk = await house.DeskAsync();
        var second = await house.OpenAsync();

        await second.GotoAsync(link);
        await RefusedAsync(second);
        await second.GotoAsync(new Uri(house.House.Address, "desk#%3Cimg%20src%20onerror=alert(1)%3E").ToString());
        await RefusedAsync(second);

        Assert.True(await desk.Page.Locator("#desk").IsVisibleAsync());
        Assert.Equal(new Uri(house.House.Address, "desk").ToString(), desk.Page.Url);
        Assert.Empty(house.Complaints);
    }

    [Fact]
    public async Task A_page_that_floods_keeps_no_other_from_being_read()
    {
        await using var house = await TwoSides.BeginAsync();
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first");
        await desk.SeeAsync("first");
        var other = await house.SeekerAsync();
        await other.Page.ClickAsync("#begin");
        await other.ChooseAsync("English");
        await other.Page.EvaluateAsync("""
            async () => {
              window.refused = 0;
              const { key, session } = await import('/parts/session.js');
              const one = async () => {
                const headers = { 'Content-Type': 'application/json', 'X-Talk': session.token };
                const answer = await fetch('/talk/say', { method: 'POST', headers, body: JSON.stringify({ key: key(), text: 'flood' }) });
                if (answer.status === 429) window.refused++;
                setTimeout(one, 0);
              };
              for (let i = 0; i < 8; i++) one();
            }
            """);
        await TwoSides.UntilAsync(() => other.Page.EvaluateAsync<bool>("window.refused > 300"), "the flood");

        var worst = TimeSpan.Zero;
        for (var i = 0; i < 4; i++)
        {
            var since = Stopwatch.GetTimestamp();
            await she.SayAsync($"not drowned {i}");
            await desk.SeeAsync($"not drowned {i}");
            var took = Stopwatch.GetElapsedTime(since);
            worst = took > worst ? took : worst;
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"From her key to the mentor's eyes during a flood of {await other.Page.EvaluateAsync<int>("window.refused")} refused: {worst.TotalMilliseconds:0} ms at most");
    }

    [Fact]
    public async Task A_click_on_a_room_counts_though_the_list_is_drawn_anew_under_the_finger()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync();
        await (await house.SeekerAsync()).WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        await desk.Board.HoverAsync();
        await desk.Page.Mouse.DownAsync();
        await desk.Page.EvaluateAsync("document.getElementById('language').dispatchEvent(new Event('change'))");
        await desk.Page.Mouse.UpAsync();

        await desk.Page.Locator("#rooms [data-room=board][aria-current]").WaitForAsync(new LocatorWaitForOptions { Timeout = 5000 });
    }

    private static async Task RefusedAsync(IPage page)
    {
        await page.Locator("#why", new PageLocatorOptions { HasTextString = "This link no longer works" }).WaitForAsync();
        Assert.False(await page.Locator("#desk").IsVisibleAsync());
        Assert.Equal("/desk", new Uri(page.Url).PathAndQuery);
    }

    [Fact]
    public async Task In_a_message_that_leaves_the_lines_that_stay_look_otherwise()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync();
        await (await house.SeekerAsync()).WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        await desk.Page.FillAsync("#text", "good morning\n  // ask for the children\nhttp://example.org\n// and for her sleep");
        await desk.Page.PressAsync("#text", "Enter");
        await desk.SeeAsync("good morning");

        Assert.Equal(["  // ask for the children", "// and for her sleep"], await desk.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.item.me .words small')].map(node => node.textContent)"));
        Assert.Equal(["good morning\n  // ask for the children\nhttp://example.org\n// and for her sleep"], await TextsAsync(desk.Page, ".item.me"));
    }

    private static Task<string[]> TextsAsync(IPage page, string whose) => page.EvaluateAsync<string[]>("whose => [...document.querySelectorAll(whose + ' .words')].map(node => node.textContent)", whose);
}
