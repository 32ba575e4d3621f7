using MentorBot.Core.Outreach;

namespace MentorBot.Bot.Settings;

/// <summary>The organisation's outreach team, the part <c>outreach</c> of settings.yaml. Without it nobody is offered that somebody comes.</summary>
internal static class OutreachPart
{
    private const string After = "tell-coordinator-after-hours";

    /// <summary>A year: as good as never, and no date beyond all calendars.</summary>
    private const int Longest = 24 * 365;

    private static readonly string[] Known = ["channel", After];

    /// <summary>Without a channel the team hears of requests on its boards at the desk in the browser alone.</summary>
    public static OutreachPlan? ReadWithoutChannel(YamlPage page) => page.IsSwitchedOn("outreach") ? Plan(page) : null;

    public static (OutreachPlan? Plan, string? Channel) Read(YamlPage page)
    {
        if (!page.IsSwitchedOn("outreach"))
        {
            return (null, null);
        }

        var channel = page.Id("outreach.channel", "Right click on the private channel of the team, Copy Channel ID; or take the part out, and nobody is offered that somebody comes.");
        return (Plan(page), channel);
    }

    private static OutreachPlan Plan(YamlPage page)
    {
        foreach (var unknown in page.Names("outreach").Except(Known, StringComparer.Ordinal))
        {
            page.Fault($"outreach.{unknown}", "is not known", $"The outreach team has {string.Join(" and ", Known)}.");
        }

        var hours = page.Number("outreach." + After, 1, 24, "Write after how many hours the coordinator hears of a request that nobody has taken.");
        return new OutreachPlan(TimeSpan.FromHours(Math.Min(hours, Longest)));
    }
}
