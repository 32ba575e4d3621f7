using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>A phone in one hand: its keyboard comes when somebody wants to write, and what is said stays in sight above it.</summary>
public sealed class TouchTests
{
    private static BrowserNewContextOptions Phone => new() { ViewportSize = new ViewportSize { Width = 360, Height = 640 }, IsMobile = true, HasTouch = true };

    [Fact]
    public async Task No_keyboard_comes_over_the_first_question_before_she_wants_to_write()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(Phone);
        await she.Page.TapAsync("#begin");
        await she.Page.Locator(".choices button").First.WaitForAsync();

        Assert.Equal("log", await FocusedAsync(she.Page));
    }

    [Fact]
    public async Task No_keyboard_comes_over_what_a_mentor_opens_to_read()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync(options: Phone);
        await (await house.SeekerAsync()).WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        Assert.NotEqual("text", await FocusedAsync(desk.Page));

        await desk.Board.TapAsync();
        await desk.Rooms.First.TapAsync();
        await desk.SeeAsync("first words");
        Assert.NotEqual("text", await FocusedAsync(desk.Page));

        await desk.Page.TapAsync("#commands");
        Assert.Equal("close", await FocusedAsync(desk.Page));
        await desk.Page.Locator("#found button", new PageLocatorOptions { HasTextString = "/end ·" }).TapAsync();
        await desk.Page.Locator("#log .choices button").First.WaitForAsync();
        Assert.NotEqual("text", await FocusedAsync(desk.Page));
    }

    [Fact]
    public async Task With_a_keyboard_on_the_screen_a_mentor_sees_whom_she_answers_her_words_and_the_button_that_sends_them()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync(options: Phone);
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await she.SayAsync("the newest words");
        await desk.SeeAsync("the newest words");

        // The line that only the local mode has.
        await desk.Page.EvaluateAsync("document.querySelector('.banner').remove()");
        await desk.Page.TapAsync("#text");
        await desk.Page.SetViewportSizeAsync(360, 380);
        await desk.Page.FillAsync("#text", "good morning");
        await desk.Page.EvaluateAsync("new Promise(done => setTimeout(done, 300))");

        Assert.Equal("", await desk.Page.EvaluateAsync<string>("""
            [...document.querySelectorAll('#rooms [aria-current], #log, #text, #form .main')].filter(node => {
              const box = node.getBoundingClientRect();
              return box.height < 44 || box.top < 0 || box.bottom > innerHeight || box.right > innerWidth;
            }).map(node => node.id || node.textContent).join(' ')
            """));
        Assert.True(await desk.Words("the newest words").EvaluateAsync<bool>("node => node.getBoundingClientRect().bottom <= document.getElementById('log').getBoundingClientRect().bottom && node.getBoundingClientRect().top >= document.getElementById('log').getBoundingClientRect().top"));
    }

    [Fact]
    public async Task The_keys_of_a_phone_bring_the_commands_by_a_slash_too_and_a_second_slash_stays_inside()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync(options: Phone);
        await (await house.SeekerAsync()).WelcomeAsync("first words");
        await desk.SeeAsync("first words");

        // They put in what is written without telling which key it was.
        await desk.Page.TapAsync("#text");
        await desk.Page.Keyboard.InsertTextAsync("/");
        await desk.Page.Locator("#palette[open]").WaitForAsync();
        await desk.Page.Keyboard.InsertTextAsync("/");
        await desk.Page.Locator("#palette:not([open])").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        Assert.Equal("//", await desk.Page.InputValueAsync("#text"));

        await desk.Page.Keyboard.InsertTextAsync(" stays here");
        await desk.Page.TapAsync("#form .main");
        await desk.Page.Locator(".item.internal", new PageLocatorOptions { HasTextString = "// stays here" }).WaitForAsync();
    }

    [Fact]
    public async Task Every_command_can_be_read_and_the_way_out_is_in_sight_however_many_there_are()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync(options: Phone);
        await desk.Page.TapAsync("#commands");
        await desk.Page.Locator("#found button").First.WaitForAsync();

        Assert.True(await desk.Page.EvaluateAsync<bool>("""
            (() => {
              const all = [...document.querySelectorAll('#found button')];
              all.at(-1).scrollIntoView();
              return all.every(node => node.scrollHeight <= node.clientHeight) && ['find', 'close'].every(id => {
                const box = document.getElementById(id).getBoundingClientRect();
                return box.top >= 0 && box.bottom <= innerHeight && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2).id === id;
              });
            })()
            """));
    }

    [Theory]
    [InlineData("cs")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("en")]
    public async Task The_way_to_services_is_as_large_as_a_thumb(string language)
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = language, ViewportSize = new ViewportSize { Width = 360, Height = 640 } });
        await visit.Page.GotoAsync(visit.Address.ToString());

        Assert.True(await visit.Page.EvaluateAsync<double>("document.querySelector('#start a').getBoundingClientRect().height") >= 44);
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");
}
