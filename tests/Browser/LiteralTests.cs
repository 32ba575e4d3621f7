using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using MentorBot.Core.Relay;
using MentorBot.Simulators.Places;
using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>
/// Whatever somebody writes is shown as the words that it is. payloads.json holds what has been used, or could be, to make a page run, load or show
/// something else. All of it goes both ways, in pages whose policy is switched off: nothing but the pages' own care keeps it from running.
/// </summary>
public sealed class LiteralTests
{
    private const int MessageLength = 3500;

    private static readonly BrowserNewContextOptions Unguarded = new() { BypassCSP = true };

    [Fact]
    public async Task Whatever_one_side_writes_the_other_reads_and_nothing_of_it_runs()
    {
        var payloads = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "payloads.json")))!;
        Assert.InRange(payloads.Distinct(StringComparer.Ordinal).Count(), 1000, payloads.Length);
        await using var house = await TwoSides.BeginAsync(change: (path, text) => path == Path.Combine("local", "settings.yaml") ? ShortStart.Change(path, text) + "\nconversation:\n  messages-per-minute: 0\n" : ShortStart.Change(path, text));
        var desk = await house.DeskAsync(options: Unguarded);
        var she = await house.SeekerAsync(Unguarded);
        var happened = new ConcurrentQueue<string>();
        foreach (var page in new[] { she.Page, desk.Page })
        {
            page.Dialog += async (_, dialog) =>
            {
                happened.Enqueue($"a dialog: {dialog.Message}");
                await dialog.DismissAsync();
            };
            page.Context.Page += (_, opened) => happened.Enqueue($"a page opened: {opened.Url}");
            page.Download += (_, download) => happened.Enqueue($"a download: {download.Url}");
        }

        await she.WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        var waiting = await KindsAsync(desk.Page);
        await desk.SayAsync("first answer, as in example.org");
        await desk.MeanItAsync();
        await she.SeeAsync("first answer");
        await desk.ArrivedAsync();
        var (hers, mentors) = (await KindsAsync(she.Page), waiting.Union(await KindsAsync(desk.Page), StringComparer.Ordinal));

        var messages = Batch(payloads).ToList();
        foreach (var message in messages)
        {
            await she.SayAsync(message);
            await desk.SayAsync(message);
            if (Telltale.In(message) is not null)
                await desk.MeanItAsync();
        }

        // She changes her last words, and so does the mentor: the field for it holds them as they are, too.
        await Task.WhenAll(ReadsAsync(she.Page, ".item.person", messages), ReadsAsync(desk.Page, ".item.person", messages));
        var hersNow = messages[0];
        var mentorsNow = Batch(payloads.Where(payload => Telltale.In(payload) is null)).First(message => Telltale.In(message) is null);
        await Task.WhenAll(ChangeAsync(she.Page, messages[^1], hersNow), ChangeAsync(desk.Page, messages[^1], mentorsNow));
        string[] now = [.. messages.SkipLast(1), hersNow];
        string[] answers = [.. messages.SkipLast(1), mentorsNow];
        await Task.WhenAll(ReadsAsync(she.Page, ".item.person", answers), ReadsAsync(desk.Page, ".item.person", now));
        Assert.Equal(now.Select(AsTyped), (await TextsAsync(she.Page, ".item.me")).TakeLast(now.Length));
        Assert.Equal(answers.Select(AsTyped), (await TextsAsync(desk.Page, ".item.me")).TakeLast(answers.Length));
        await desk.ArrivedAsync();

        // A desk that comes later reads everything at once.
        var later = await house.DeskAsync(options: Unguarded);
        await ReadsAsync(later.Page, ".item.person", now);

        Assert.Empty((await KindsAsync(she.Page)).Except(hers));
        Assert.Empty((await KindsAsync(desk.Page)).Except(mentors));
        foreach (var page in new[] { she.Page, desk.Page, later.Page })
        {
            Assert.False(await page.EvaluateAsync<bool>("'__xss' in window || 'x' in {} || !!document.cookie || localStorage.length > 0"));
            Assert.StartsWith(house.House.Address.ToString(), page.Url, StringComparison.Ordinal);
        }

        Assert.Equal("Notes", await she.Page.TitleAsync());
        Assert.All(house.Requests, address => Assert.StartsWith(house.House.Address.ToString(), address, StringComparison.Ordinal));
        Assert.Empty(happened);
        Assert.Empty(house.Complaints);
    }

    /// <summary>So many in one message that a person may send it. Before each stands a sign, for what begins with two slashes stays on the desk.</summary>
    private static IEnumerable<string> Batch(IEnumerable<string> payloads)
    {
        var message = new StringBuilder();
        foreach (var payload in payloads)
        {
            if (message.Length + payload.Length > MessageLength)
            {
                yield return message.ToString();
                message.Clear();
            }

            message.Append(message.Length == 0 ? "· " : "\n· ").Append(payload.Replace("\n", "\n· ", StringComparison.Ordinal)).Append(" ·");
        }

        yield return message.ToString();
    }

    /// <summary>A field for text knows one kind of line end.</summary>
    private static string AsTyped(string message) => message.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static async Task ReadsAsync(IPage page, string whose, IReadOnlyList<string> messages)
    {
        string[] expected = [.. messages.Select(message => TextCleaner.Clean(AsTyped(message)))];
        string[] read = [];
        try
        {
            await TwoSides.UntilAsync(async () =>
            {
                read = [.. (await TextsAsync(page, whose)).TakeLast(expected.Length)];
                return expected.SequenceEqual(read, StringComparer.Ordinal);
            }, "all words");
        }
        catch (TimeoutException)
        {
            Assert.Equal(expected, read);
        }
    }

    private static async Task ChangeAsync(IPage page, string from, string to)
    {
        var mine = page.Locator(".item.me").Last;
        await mine.GetByText("Edit").ClickAsync();
        Assert.Equal(AsTyped(from), await mine.Locator("textarea").InputValueAsync());
        await mine.Locator("textarea").FillAsync(to);
        await mine.GetByText("Save").ClickAsync();
    }

    private static Task<string[]> TextsAsync(IPage page, string whose) => page.EvaluateAsync<string[]>("whose => [...document.querySelectorAll(whose + ' .words')].map(node => node.textContent)", whose);

    /// <summary>Which elements the page is made of, and with which attributes.</summary>
    private static Task<string[]> KindsAsync(IPage page) =>
        page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('*')].map(node => [node.tagName, ...[...node.attributes].map(attribute => attribute.name).sort()].join(' ')))].sort()");
}
