using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>What a screen reader is given to read by itself: what comes into the log, once.</summary>
public sealed class ReadAloudTests
{
    /// <summary>All that comes into the log from now on, apart from what is said to be silent.</summary>
    private const string Listen = """
        () => {
          const silent = node => node.parentElement?.closest('[aria-live=off]') || node.matches?.('[aria-live=off]');
          const read = node => node.nodeType === 3 ? node.data : silent(node) ? '' : [...node.childNodes].map(read).join(' ');
          window.heard = [];
          new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => node.isConnected && !silent(node) && window.heard.push(read(node).trim()))))
            .observe(document.getElementById('log'), { childList: true, subtree: true });
        }
        """;

    [Fact]
    public async Task Words_are_read_once_though_they_are_sent_delivered_and_answered_afterwards()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        foreach (var page in new[] { she.Page, desk.Page })
            await page.EvaluateAsync(Listen);

        await she.SayAsync("only once");
        await desk.SeeAsync("only once");
        await she.Page.Locator(".item.me", new PageLocatorOptions { HasTextString = "only once" }).Locator(".mark").WaitForAsync();
        await desk.SayAsync("an answer");
        await she.SeeAsync("an answer");
        await desk.ArrivedAsync();

        foreach (var page in new[] { she.Page, desk.Page })
        {
            var heard = await page.EvaluateAsync<string[]>("window.heard");
            foreach (var words in new[] { "only once", "an answer" })
                Assert.True(heard.Count(line => line.Contains(words, StringComparison.Ordinal)) == 1, string.Join(" / ", heard));
            Assert.DoesNotContain(heard, line => line.Contains("Take back", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Who_is_at_a_button_of_a_message_stays_there_when_the_message_changes()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        await desk.SayAsync("an answer");
        await she.SeeAsync("an answer");
        await desk.ArrivedAsync();
        await she.Page.Locator(".item.person").GetByText("Reply").FocusAsync();
        await desk.Page.Locator(".item.me").GetByText("Edit").ClickAsync();
        await desk.Page.Locator(".item.me textarea").FillAsync("a better answer");
        await desk.Page.Locator(".item.me").GetByText("Save").ClickAsync();
        await she.SeeAsync("a better answer");

        Assert.Equal("Reply", await she.Page.EvaluateAsync<string>("document.activeElement.textContent"));
    }
}
