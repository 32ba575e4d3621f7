using MentorBot.Simulators.Places;
using Microsoft.Playwright;

namespace MentorBot.Browser;

/// <summary>What somebody does on the chat page, in English unless the labels are another language's.</summary>
internal sealed class Seeker(IPage page)
{
    public IPage Page => page;

    public ILocator Words(string words) => page.Locator("#log .words", new PageLocatorOptions { HasTextString = words });

    public async Task SayAsync(string words)
    {
        await page.FillAsync("#text", words);
        await page.PressAsync("#text", "Enter");
    }

    /// <summary>A question that was asked again stands there twice: it is answered where it was asked last.</summary>
    public Task ChooseAsync(string label) => page.Locator(".choices").GetByText(label, new LocatorGetByTextOptions { Exact = true }).Last.ClickAsync();

    /// <summary>Waits until her choice stands there too: what comes behind it moves the buttons.</summary>
    public async Task ChooseToStayAsync(string label)
    {
        await ChooseAsync(label);
        await page.Locator(".note").GetByText("✓ " + label).First.WaitForAsync();
    }

    public Task SeeAsync(string words) => Words(words).First.WaitForAsync();

    /// <summary>She begins, and goes as far as the first question after her first words.</summary>
    public async Task BeginAsync(string firstWords)
    {
        await page.ClickAsync("#begin");
        await ChooseAsync("English");
        await SeeAsync("We connect you with a mentor");
        await SayAsync(firstWords);

        // The question is asked again behind her words: before that, what is pressed could move away under the finger.
        await SeeAsync("We have kept this");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "I agree" }).Last.WaitForAsync();
    }

    /// <summary>She goes through the whole start, and gets a mentor.</summary>
    public async Task WelcomeAsync(string firstWords)
    {
        await BeginAsync(firstWords);
        foreach (var label in ShortStart.Buttons)
            await ChooseToStayAsync(label);

        await SeeAsync("You are now connected");
    }
}
