using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>The smallest phone that is in use: what somebody asks for is before her eyes, and there is room for what is said.</summary>
public sealed class SmallScreenTests
{
    private static readonly ViewportSize Small = new() { Width = 360, Height = 640 };

    /// <summary>A common window at 400 %.</summary>
    private static readonly ViewportSize Magnified = new() { Width = 320, Height = 256 };

    [Fact]
    public async Task A_keyboard_on_the_screen_makes_every_page_smaller_so_that_leaving_stays_in_sight()
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = "en-GB" });
        foreach (var path in new[] { "", "desk", "services" })
        {
            await visit.Page.GotoAsync(new Uri(visit.Address, path).ToString());

            Assert.Equal("width=device-width, initial-scale=1, interactive-widget=resizes-content", await visit.Page.GetAttributeAsync("meta[name=viewport]", "content"));
        }
    }

    [Fact]
    public async Task With_a_keyboard_on_the_screen_the_newest_words_the_field_and_leaving_are_in_sight()
    {
        await using var house = await TwoSides.BeginAsync();
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync(new BrowserNewContextOptions { ViewportSize = Small });
        await she.WelcomeAsync("first words");
        await she.Page.FocusAsync("#text");
        await she.Page.SetViewportSizeAsync(360, 380);
        await desk.SayAsync("good morning");
        await she.SeeAsync("good morning");

        Assert.Equal("", await OutOfSightAsync(she.Page, "#leave, #text, #form .main, .item.person .words"));
        Assert.True(await she.Page.EvaluateAsync<bool>("document.getElementById('log').clientHeight < 200 && document.querySelector('.item.person .words').getBoundingClientRect().bottom <= document.getElementById('log').getBoundingClientRect().bottom"));
    }

    [Fact]
    public async Task The_code_that_she_asked_for_is_in_sight_and_nothing_lies_over_what_the_page_says()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(new BrowserNewContextOptions { ViewportSize = Small });
        await she.WelcomeAsync("first words");
        await she.Page.ClickAsync("#codes summary");
        await she.Page.ClickAsync("#give");
        await she.Page.Locator("#about", new PageLocatorOptions { HasTextString = "The code is shown only now." }).WaitForAsync();

        Assert.Equal("", await OutOfSightAsync(she.Page, "#given, #about, #leave"));

        await house.House.KillAsync();
        await she.Page.Locator("#state", new PageLocatorOptions { HasTextString = "The connection was lost." }).WaitForAsync();
        Assert.Equal(0, await she.Page.EvaluateAsync<int>("document.getElementById('state').scrollHeight - document.getElementById('state').clientHeight"));
    }

    [Fact]
    public async Task Who_taps_help_right_now_with_a_thumb_that_trembles_asks_once_and_sees_whom_to_call()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(new BrowserNewContextOptions { ViewportSize = Small });
        await she.WelcomeAsync("first words");
        await she.Page.DblClickAsync("nav button[value='/sos']");
        await she.Page.GetByText("Are you in danger right now?").First.WaitForAsync();
        await she.Page.Locator(".item.me", new PageLocatorOptions { HasTextString = "Help right now" }).First.WaitForAsync();

        Assert.True(await she.Page.EvaluateAsync<bool>("""
            (() => {
              const log = document.getElementById('log').getBoundingClientRect();
              const asked = [...document.querySelectorAll('.item.me')].at(-1);
              const number = [...document.querySelectorAll('#log [href^="tel:"]')].find(node => asked.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING).getBoundingClientRect();
              return number.top >= log.top && number.bottom <= log.bottom;
            })()
            """));
        await she.SayAsync("/help");
        await she.SeeAsync("/help");
        Assert.Equal(1, await she.Page.Locator(".item.me", new PageLocatorOptions { HasTextString = "Help right now" }).CountAsync());
    }

    [Fact]
    public async Task On_a_screen_that_is_magnified_four_times_she_sees_the_first_question_and_whom_to_call()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(new BrowserNewContextOptions { ViewportSize = Magnified });
        await she.Page.ClickAsync("#begin");
        await she.Page.Locator(".choices button").First.WaitForAsync();
        Assert.Equal("", await OutOfSightAsync(she.Page, "#leave, #log"));

        await she.ChooseAsync("English");
        await she.SeeAsync("We connect you with a mentor");
        await she.Page.ClickAsync("nav button[value='/sos']");
        await she.Page.GetByText("Are you in danger right now?").First.WaitForAsync();
        Assert.Equal("", await OutOfSightAsync(she.Page, "#leave, #log"));
        Assert.Equal(320, await she.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task On_such_a_screen_what_stands_at_the_top_of_the_desk_leaves_room_for_the_room()
    {
        await using var house = await TwoSides.BeginAsync();
        var desk = await house.DeskAsync(options: new BrowserNewContextOptions { ViewportSize = Magnified });
        await (await house.SeekerAsync()).WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        await desk.Page.Locator("#log").ScrollIntoViewIfNeededAsync();

        Assert.Equal("", await OutOfSightAsync(desk.Page, "#log"));
        Assert.True(await desk.Page.EvaluateAsync<bool>("document.querySelector('header').getBoundingClientRect().bottom <= document.getElementById('log').getBoundingClientRect().top"));
    }

    [Theory]
    [InlineData("cs")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("en")]
    public async Task What_can_be_done_takes_one_row_in_every_language_and_leaves_room_for_what_is_said(string language)
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = language, ViewportSize = Small });
        await visit.Page.GotoAsync(visit.Address.ToString());
        await visit.Page.ClickAsync("#begin");
        await visit.Page.Locator(".choices button").First.WaitForAsync();

        Assert.Equal("", await OutOfSightAsync(visit.Page, "#leave, nav button[value='/sos'], #more summary, #text, #form .main"));
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.querySelector('nav').offsetHeight"), 44, 52);
        Assert.Equal(4, await visit.Page.Locator("nav button").CountAsync());

        await visit.Page.ClickAsync("#more summary");
        Assert.Equal("", await OutOfSightAsync(visit.Page, "#leave, nav button, #text, #form .main"));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('nav button, nav summary')].filter(node => node.offsetHeight < 44).length"));
        await visit.Page.ClickAsync("nav button[value='/help']");
        await visit.Page.Locator("#more:not([open])").WaitForAsync();
    }

    [Fact]
    public async Task Who_has_scrolled_to_say_that_she_is_in_danger_sees_what_to_do_first()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(new BrowserNewContextOptions { Locale = "uk", ViewportSize = new ViewportSize { Width = 320, Height = 568 } });
        await she.Page.ClickAsync("#begin");
        await she.ChooseAsync("Українська");
        await she.SeeAsync("Добре, що ви пишете");
        await she.Page.ClickAsync("nav button[value='/sos']");
        await she.SeeAsync("Чи загрожує вам щось просто зараз?");
        await she.ChooseAsync("Так, мені зараз щось загрожує");
        await she.SeeAsync("Скажіть, де ви");

        Assert.True(await she.Words("Скажіть, де ви").First.EvaluateAsync<bool>("""
            async node => {
              await new Promise(done => setTimeout(done, 300));
              const log = document.getElementById('log').getBoundingClientRect();
              const words = node.getBoundingClientRect();
              return words.top >= log.top && words.top < log.bottom - 20;
            }
            """));
    }

    [Theory]
    [InlineData("cs")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("en")]
    public async Task On_the_narrowest_phone_leaving_stands_beside_the_language_and_not_below_it(string language)
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = language, ViewportSize = new ViewportSize { Width = 320, Height = 568 } });
        foreach (var path in new[] { "", "services" })
        {
            await visit.Page.GotoAsync(new Uri(visit.Address, path).ToString());

            Assert.Equal("", await OutOfSightAsync(visit.Page, "#leave, header select"));
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.getElementById('leave').offsetTop < document.querySelector('header select').getBoundingClientRect().bottom - document.querySelector('header').getBoundingClientRect().top"), path);
        }
    }

    [Theory]
    [InlineData(320, 568)]
    [InlineData(375, 812)]
    [InlineData(1280, 800)]
    [InlineData(320, 256)]
    public async Task However_far_down_she_has_read_leaving_is_in_sight(int width, int height)
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = "uk", ViewportSize = new ViewportSize { Width = width, Height = height } });
        await visit.Page.GotoAsync(visit.Address.ToString());
        await visit.Page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
        Assert.Equal("", await OutOfSightAsync(visit.Page, "#leave"));

        await visit.OpenAsync();
        await visit.FindAsync("юрист Прага");
        await visit.Page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
        Assert.True(await visit.Page.EvaluateAsync<bool>("scrollY > innerHeight"));
        Assert.Equal("", await OutOfSightAsync(visit.Page, "#leave"));
    }

    [Fact]
    public async Task The_room_that_a_mentor_goes_to_by_keys_is_in_sight_among_the_others()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync(options: new BrowserNewContextOptions { ViewportSize = Small });
        foreach (var words in new[] { "words of the first", "words of the second" })
            await (await house.SeekerAsync()).WelcomeAsync(words);
        await desk.Rooms.Nth(1).WaitForAsync();
        await desk.SeeAsync("words of the first");
        await desk.Page.Keyboard.PressAsync("Alt+ArrowDown");
        await desk.SeeAsync("words of the second");

        Assert.Equal("", await OutOfSightAsync(desk.Page, "#rooms [aria-current]"));
    }

    /// <summary>What is not wholly within the window, by its id or words.</summary>
    private static Task<string> OutOfSightAsync(IPage page, string wanted) => page.EvaluateAsync<string>("""
        wanted => [...document.querySelectorAll(wanted)].filter(node => {
          const box = node.getBoundingClientRect();
          return !box.height || box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth || node.scrollWidth > node.clientWidth;
        }).map(node => node.id || node.textContent).join(' ')
        """, wanted);
}
