using MentorBot.Simulators.Places;

namespace MentorBot.Bot.Tests.Web.Support;

/// <summary>Visits by forms alone.</summary>
internal static class PlainVisits
{
    public static PlainVisitor Visit(WebHouse house) => new(new Uri(house.Origin), () => house.Time.Jump(TimeSpan.FromSeconds(1)));

    public static async Task<PlainVisitor> WelcomeAsync(WebHouse house, string firstWords)
    {
        var visitor = Visit(house);
        await visitor.OpenAsync();
        await visitor.PressAsync("begin");
        await visitor.ChooseAsync("English");
        await visitor.SayAsync(firstWords);
        foreach (var label in ShortStart.Buttons)
            await visitor.ChooseAsync(label);

        await WebHouse.UntilAsync(() => house.Desk.Words.Any(words => words.Contains(firstWords, StringComparison.Ordinal)));
        return visitor;
    }
}
