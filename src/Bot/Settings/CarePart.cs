using MentorBot.Core.Engine;

namespace MentorBot.Bot.Settings;

/// <summary>When somebody is reminded and a silence is asked about, the part <c>care</c> of settings.yaml. What is not written there is as the sample has it.</summary>
internal static class CarePart
{
    private const string Remind = "remind-mentor-after-hours";
    private const string Escalate = "tell-coordinator-after-hours";
    private const string Waiting = "waiting-too-long-after-hours";
    private const string Ask = "ask-after-days";
    private const string Close = "close-after-days";
    private const string Weekly = "weekly-word";

    /// <summary>Ten years: as good as never, and no date beyond all calendars.</summary>
    private const int LongestDays = 3650;

    private static readonly string[] Known = [Remind, Escalate, Waiting, Ask, Close, Weekly];

    public static CarePlan Read(YamlPage page)
    {
        foreach (var unknown in page.Names("care").Except(Known, StringComparer.Ordinal))
        {
            page.Fault($"care.{unknown}", "is not known", $"There are {string.Join(", ", Known)}.");
        }

        return new CarePlan(Hours(page, Remind, 24), Hours(page, Escalate, 24), Hours(page, Waiting, 12), Days(page, Ask, 7), Days(page, Close, 14)) { IsWeekly = IsOn(page, "care." + Weekly) };
    }

    private static TimeSpan? Hours(YamlPage page, string name, int otherwise) =>
        page.Number("care." + name, 0, otherwise, "Write a number of hours; 0 switches it off.") is > 0 and var hours ? TimeSpan.FromHours(Math.Min(hours, LongestDays * 24)) : null;

    private static TimeSpan? Days(YamlPage page, string name, int otherwise) =>
        page.Number("care." + name, 0, otherwise, "Write a number of days; 0 switches it off.") is > 0 and var days ? TimeSpan.FromDays(Math.Min(days, LongestDays)) : null;

    private static bool IsOn(YamlPage page, string path) => page.Text(path, "Write on or off.", "on") switch
    {
        "off" => false,
        "on" => true,
        _ => page.Fault(path, "must be on or off", "Write one of the two."),
    };
}
