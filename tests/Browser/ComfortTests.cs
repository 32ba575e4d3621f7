using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>Large text, large fingers, and nothing that moves.</summary>
public sealed class ComfortTests
{
    [Theory]
    [InlineData(320, 640)]
    [InlineData(390, 844)]
    [InlineData(1280, 800)]
    public async Task With_text_of_twice_the_size_everything_is_there_and_can_be_done(int width, int height)
    {
        await using var house = await TwoSides.BeginAsync();
        var size = new ViewportSize { Width = width, Height = height };
        var desk = await house.DeskAsync(options: new BrowserNewContextOptions { ViewportSize = size });
        var she = await house.SeekerAsync(new BrowserNewContextOptions { ViewportSize = size });
        foreach (var page in new[] { desk.Page, she.Page })
            await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        await FitsAsync(she.Page, "#begin, #leave, #language");

        await she.WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        await desk.Page.FillAsync("#text", "an answer");
        await desk.Page.ClickAsync("#form button");
        await she.SeeAsync("an answer");
        await she.Page.FillAsync("#text", "more words");
        await she.Page.ClickAsync("#form button");
        await desk.SeeAsync("more words");
        await FitsAsync(she.Page, "#leave, #language, #text, #form button, nav button, .deeds button");
        await FitsAsync(desk.Page, "#commands, #language, #text, #form button, #rooms button, .deeds button");

        await desk.Page.ClickAsync("#commands");
        await FitsAsync(desk.Page, "#find, #found button, #close");
        await desk.Page.ClickAsync("#close");
        foreach (var page in new[] { desk.Page, she.Page })
        {
            await page.Locator(".item.me").Last.GetByText("Edit").ClickAsync();
            await FitsAsync(page, ".item.me textarea, .item.me button");
        }
    }

    /// <summary>Where the sign at the end of a message stands: right of its first letter, or left of it.</summary>
    [Theory]
    [InlineData("Good evening!", "right")]
    [InlineData("\u0633\u0627\u0639\u062f\u0648\u0646\u064a!", "left")]
    [InlineData("\u05e2\u05d6\u05e8\u05d5!", "left")]
    public async Task Words_run_in_the_direction_of_their_own_language(string words, string end)
    {
        await using var house = await TwoSides.BeginAsync();
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync(words);
        await desk.SeeAsync(words);
        foreach (var shown in new[] { she.Words(words).First, desk.Words(words).First })
        {
            Assert.Equal(end, await shown.EvaluateAsync<string>("""
                node => {
                  const place = (start, end) => { const range = new Range(); range.setStart(node.firstChild, start); range.setEnd(node.firstChild, end); return range.getBoundingClientRect().left; };
                  const last = node.firstChild.length - 1;
                  return place(last, last + 1) > place(0, 1) ? 'right' : 'left';
                }
                """));
        }

        foreach (var page in new[] { she.Page, desk.Page })
            Assert.Equal("plaintext", await page.EvaluateAsync<string>("getComputedStyle(document.getElementById('text')).unicodeBidi"));
    }

    [Fact]
    public async Task Nothing_moves_by_itself_whatever_the_browser_asks_for()
    {
        await using var house = await TwoSides.BeginAsync();
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        foreach (var page in new[] { she.Page, desk.Page })
        {
            foreach (var motion in new[] { ReducedMotion.Reduce, ReducedMotion.NoPreference })
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = motion });
                Assert.Equal("", await page.EvaluateAsync<string>("""
                    () => [...document.querySelectorAll('*')].filter(node => {
                      const style = getComputedStyle(node);
                      return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0 || style.scrollBehavior !== 'auto' || node.matches('marquee, blink, video, audio');
                    }).map(node => node.tagName + node.id).join(' ')
                    """));
                Assert.Equal(0, await page.EvaluateAsync<int>("document.getAnimations().length"));
            }
        }
    }

    [Fact]
    public async Task In_a_browser_s_own_colours_every_message_has_a_border()
    {
        await using var house = await TwoSides.BeginAsync();
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        foreach (var page in new[] { she.Page, desk.Page })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
            Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('.item')].filter(node => parseFloat(getComputedStyle(node).borderTopWidth) < 1).length"));
        }
    }

    /// <summary>Nothing is cut off sideways; each can be brought into the window, lies under nothing else, and is large enough for a finger.</summary>
    private static async Task FitsAsync(IPage page, string wanted)
    {
        var wrong = await page.EvaluateAsync<string[]>("""
            wanted => {
              const wrong = [];
              if (document.documentElement.scrollWidth > innerWidth) wrong.push(`the page is ${document.documentElement.scrollWidth} px wide`);
              for (const node of [...document.querySelectorAll(wanted)].filter(one => (one.offsetParent || one.closest('dialog[open]')) && !one.closest('details:not([open])'))) {
                node.scrollIntoView({ block: 'nearest' });
                const box = node.getBoundingClientRect();
                const name = node.id || node.textContent;
                const over = document.elementFromPoint(box.x + box.width / 2, Math.min(box.y + box.height / 2, innerHeight - 1));
                if (box.left < 0 || box.right > innerWidth + 1) wrong.push(`${name} is cut off`);
                if (box.width < 24 || box.height < 24) wrong.push(`${name} is small`);
                if (!node.contains(over) && !over?.contains(node)) wrong.push(`${name} is under ${over?.id || over?.tagName}`);
                if (over === document.body || over === document.documentElement) wrong.push(`${name} is not there`);
              }
              return wrong;
            }
            """, wanted);
        Assert.True(wrong.Length == 0, string.Join("; ", wrong));
        foreach (var one in await page.Locator(wanted).AllAsync())
        {
            if (await one.IsVisibleAsync() && await one.IsEnabledAsync())
                await one.ClickAsync(new LocatorClickOptions { Trial = true, Timeout = 10_000 });
        }
    }
}
