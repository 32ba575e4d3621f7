using MentorBot.Simulators.Places;
using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>A call for the organisation's own crisis worker, on the smallest phone on both sides.</summary>
public sealed class CrisisCallTests
{
    private static readonly ViewportSize Smallest = new() { Width = 320, Height = 568 };

    [Fact]
    public async Task Who_is_on_duty_sees_the_call_takes_it_and_is_where_she_writes_until_he_ends_it()
    {
        await using var house = await TwoSides.BeginAsync(change: (path, text) => ShortStart.Change(path, text) + (path == Path.Combine("local", "settings.yaml") ? "\ncrisis:\n  hours: always\n  duty: [merunka]\n" : ""));
        var worker = await house.DeskAsync("Meru\u0148ka", new BrowserNewContextOptions { ViewportSize = Smallest });
        var she = await house.SeekerAsync(new BrowserNewContextOptions { ViewportSize = Smallest });
        await she.Page.ClickAsync("#begin");
        await she.ChooseAsync("English");
        await she.SeeAsync("It's good that you're writing");
        await she.Page.ClickAsync("nav button[value='/sos']");
        await she.ChooseAsync("Write to the crisis service");
        await she.SeeAsync("We are calling someone from the crisis service");
        await she.SayAsync("I can't go home");

        await worker.SeeAsync("chce hned mluvit s krizovou slu\u017ebou");
        var take = worker.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Beru to" });
        await take.ClickAsync(new LocatorClickOptions { Trial = true });

        // He has seen it and not taken it: it waits still.
        await worker.Page.Locator("[data-room='board']").GetByText("Waiting for an answer").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        Assert.Equal((0, 0), (await OverflowAsync(worker.Page), await OverflowAsync(she.Page)));
        await take.ClickAsync();
        await she.SeeAsync("You are connected with the crisis service");

        // He has come from the board by himself: who waits in a room comes first.
        await worker.SeeAsync("I can't go home");
        Assert.Equal(0, await take.CountAsync());
        await worker.Page.Locator("[data-room='board']").GetByText("Waiting for an answer").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await worker.SayAsync("I am here");
        await she.SeeAsync("I am here");
        await worker.GiveAsync("end");
        await worker.Page.GetByText("Ano, ukon\u010dit").ClickAsync();
        await she.SeeAsync("The person from the crisis service has closed the conversation");
        Assert.Empty(house.Complaints);
    }

    private static Task<int> OverflowAsync(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
