using MentorBot.Simulators.Places;
using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>A whole talk on both pages without a mouse: everything is reached by Tab, is done by the keys one expects, and where one is can be seen.</summary>
public sealed class KeyboardTests
{
    private const int MostTabs = 60;

    [Fact]
    public async Task A_whole_talk_goes_by_keyboard_alone_on_both_sides()
    {
        await using var house = await TwoSides.BeginAsync();
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        var hers = she.Page;
        var mentors = desk.Page;

        await PressAsync(hers, "Begin");
        await ChooseAsync(hers, "English");
        await she.SeeAsync("We connect you with a mentor");
        await TypeAsync(hers, "#text", "first words");
        await hers.Keyboard.PressAsync("Enter");
        await she.SeeAsync("We have kept this");
        foreach (var label in ShortStart.Buttons)
            await ChooseAsync(hers, label);
        await she.SeeAsync("You are now connected");

        // The mentor is in her first room at once; she answers, and changes it.
        await desk.SeeAsync("first words");
        await TypeAsync(mentors, "#text", "an answer\nin two lines");
        await mentors.Keyboard.PressAsync("Enter");
        await she.SeeAsync("in two lines");
        await desk.ArrivedAsync();
        await PressAsync(mentors, "Edit");
        await mentors.Keyboard.PressAsync("Control+A");
        await mentors.Keyboard.TypeAsync("a better answer");
        await PressAsync(mentors, "Save");
        await she.SeeAsync("a better answer");
        await WaitForFocusAsync(mentors, "Edit");

        // A command by the palette: one key opens it, letters find, Enter gives it; Esc leaves it alone.
        await mentors.FocusAsync("#text");
        await mentors.Keyboard.PressAsync("/");
        await mentors.Keyboard.TypeAsync("help");
        await mentors.Keyboard.PressAsync("Enter");
        await desk.SeeAsync("Co napíšete do rozhovoru");
        await mentors.Keyboard.PressAsync("Control+K");
        await mentors.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("/ready · Shows a ready answer, which you can then send", await FocusedAsync(mentors));
        await mentors.Keyboard.PressAsync("Escape");
        Assert.False(await mentors.Locator("#palette").IsVisibleAsync());

        // What it asks is answered beside the talk, and only there.
        await mentors.Keyboard.PressAsync("Control+K");
        await mentors.Keyboard.TypeAsync("end");
        await mentors.Keyboard.PressAsync("Enter");
        await desk.SeeAsync("Ukončit tenhle rozhovor? Na druhé straně je ");
        await PressAsync(mentors, "Ne, pokračovat");
        await desk.SeeAsync("Dobře, rozhovor pokračuje.");

        // What goes with a command is asked in a form: Enter gives it, nothing of it is left in the palette afterwards.
        await mentors.Keyboard.PressAsync("Control+K");
        await mentors.Keyboard.TypeAsync("trainings");
        await mentors.Keyboard.PressAsync("Enter");
        await mentors.Keyboard.TypeAsync("Kdoule");
        await mentors.Keyboard.PressAsync("Enter");
        await desk.SeeAsync("Kdoule: žádné školení zapsané není.");
        Assert.Equal(0, await mentors.Locator("#giving input").CountAsync());
        await mentors.Keyboard.PressAsync("Control+K");
        Assert.Equal("", await mentors.InputValueAsync("#find"));
        await mentors.Keyboard.PressAsync("Escape");

        // She changes, takes back, asks for help and ends it.
        await TypeAsync(hers, "#text", "to be changed");
        await hers.Keyboard.PressAsync("Enter");
        await desk.SeeAsync("to be changed");
        await PressLastAsync(hers, "Edit");
        await hers.Keyboard.TypeAsync(" a little");
        await PressAsync(hers, "Cancel");
        await WaitForFocusAsync(hers, "Edit");
        await PressLastAsync(hers, "Take back");
        await desk.Words("to be changed").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await PressAsync(hers, "End");
        await ChooseAsync(hers, "Yes, end it");
        await she.SeeAsync("Thank you");

        // A longer log than the window is scrolled by keys.
        await hers.FocusAsync("#log");
        await TwoSides.UntilAsync(async () =>
        {
            await hers.Keyboard.PressAsync("Home");
            return await hers.EvaluateAsync<bool>("document.getElementById('log').scrollTop === 0");
        }, "the beginning of the log");
        Assert.Empty(house.Complaints);
    }

    [Fact]
    public async Task Rooms_are_reached_and_left_by_keyboard()
    {
        // One mentor alone, so that both talks are hers.
        await using var house = await TwoSides.BeginAsync(change: (path, text) => ShortStart.Change(path, text) is var changed && path == Path.Combine("local", "mentors.yaml") ? changed[..changed.IndexOf("  merunka:", StringComparison.Ordinal)] : changed);
        var desk = await house.DeskAsync();
        var anna = await house.SeekerAsync();
        await anna.WelcomeAsync("words of the first");
        var berta = await house.SeekerAsync();
        await berta.WelcomeAsync("words of the second");
        await desk.Rooms.Nth(1).WaitForAsync();

        await desk.SeeAsync("words of the first");
        await desk.Page.Keyboard.PressAsync("Alt+ArrowDown");
        await desk.SeeAsync("words of the second");
        await TypeAsync(desk.Page, "#text", "a draft");
        await desk.Page.Keyboard.PressAsync("Alt+ArrowUp");
        await desk.SeeAsync("words of the first");
        Assert.Equal("", await desk.Page.InputValueAsync("#text"));
        await TabToAsync(desk.Page, "document.activeElement.closest('#rooms') && !document.activeElement.hasAttribute('aria-current')", back: true);
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.SeeAsync("words of the second");
        Assert.Equal("a draft", await desk.Page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task Leaving_is_the_second_thing_that_a_keyboard_reaches_and_needs_one_key_anywhere()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync();
        await she.Page.Keyboard.PressAsync("Tab");
        await she.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Leave now", await FocusedAsync(she.Page));

        await she.Page.Keyboard.PressAsync("Enter");
        await TwoSides.UntilAsync(() => Task.FromResult(she.Page.Url == house.House.Exit.ToString()), "another page");
    }

    private static async Task TypeAsync(IPage page, string field, string words)
    {
        await TabToAsync(page, $"document.activeElement.matches('{field}')");
        foreach (var (line, last) in words.Split('\n').Select((line, at) => (line, at == words.Count(c => c == '\n'))))
        {
            await page.Keyboard.TypeAsync(line);
            if (!last)
                await page.Keyboard.PressAsync("Shift+Enter");
        }
    }

    private static async Task PressAsync(IPage page, string label)
    {
        await TabToAsync(page, $"document.activeElement.matches('button, a') && document.activeElement.textContent === \"{label}\"");
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The last one of that name.</summary>
    private static async Task PressLastAsync(IPage page, string label)
    {
        await TabToAsync(page, $"document.activeElement === [...document.querySelectorAll('.deeds button')].filter(node => node.textContent === '{label}').pop()", back: true);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>A question that was asked again stands there twice: it is answered where it was asked last.</summary>
    private static async Task ChooseAsync(IPage page, string label)
    {
        await page.Locator(".choices button", new PageLocatorOptions { HasTextString = label }).Last.WaitForAsync();
        await TabToAsync(page, $"document.activeElement === [...document.querySelectorAll('.choices button')].filter(node => node.textContent === \"{label}\").pop()");
        await page.Keyboard.PressAsync("Space");
    }

    private static async Task TabToAsync(IPage page, string there, bool back = false)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            if (await page.EvaluateAsync<bool>($"!!({there})"))
                return;

            await page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
            if (await page.EvaluateAsync<bool>("document.activeElement === document.body"))
                continue;

            // Where she is: inside the window, drawn round, and under nothing else.
            Assert.Equal("", await page.EvaluateAsync<string>("""
                () => {
                  const node = document.activeElement.matches('label > .unseen') ? document.activeElement.parentElement : document.activeElement;
                  const style = getComputedStyle(node);
                  const box = node.getBoundingClientRect();
                  const over = document.elementFromPoint(Math.max(0, box.x + Math.min(box.width, innerWidth) / 2), Math.max(box.top, 0) + Math.min(box.height, 20) / 2);
                  const name = node.id || node.textContent;
                  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `nothing shows that ${name} has the focus`;
                  if (box.bottom < 0 || box.top > innerHeight) return `${name} is outside of the window`;
                  return node.contains(over) || over?.contains(node) ? '' : `${name} is under ${over?.id || over?.textContent}`;
                }
                """));
        }

        Assert.Fail($"Tab does not reach it: {there}. It ends at {await FocusedAsync(page)}.");
    }

    private static Task WaitForFocusAsync(IPage page, string label) => TwoSides.UntilAsync(async () => await FocusedAsync(page) == label, $"the focus on {label}");

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent");
}
