using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Bot.Settings;

/// <summary>The organisation's own crisis service, the part <c>crisis</c> of settings.yaml. Without it there is none.</summary>
internal static class CrisisPart
{
    private const string Mend = "Write mentors of mentors.yaml in the order in which they are called, for example [limetka, merunka].";

    private static readonly string[] Known = ["hours", "duty", "duty-hours", "next-after-minutes", "channel", "role"];

    /// <summary>Without a channel those on duty are called on their boards at the desk in the browser alone.</summary>
    public static CrisisService? ReadWithoutChannel(YamlPage page, IReadOnlyList<MentorCard> mentors, Country country) => page.IsSwitchedOn("crisis") ? Service(page, mentors, country) : null;

    public static (CrisisService? Service, DutyPlace? Place) Read(YamlPage page, IReadOnlyList<MentorCard> mentors, Country country)
    {
        if (!page.IsSwitchedOn("crisis"))
        {
            return (null, null);
        }

        var channel = page.Id("crisis.channel", "Right click on the private channel of those on duty, Copy Channel ID.");
        var role = page.Optional("crisis.role") is null ? "" : page.Id("crisis.role", "Server Settings, Roles, the role of those on duty, Copy Role ID; or take the line out, and nobody is called by it.");
        return (Service(page, mentors, country), new DutyPlace(channel, role));
    }

    private static CrisisService Service(YamlPage page, IReadOnlyList<MentorCard> mentors, Country country)
    {
        foreach (var unknown in page.Names("crisis").Except(Known, StringComparer.Ordinal))
        {
            page.Fault($"crisis.{unknown}", "is not known", $"The crisis service has {string.Join(", ", Known)}.");
        }

        var hours = HoursPart.Read(page, "crisis.hours", country);
        if (hours is null)
        {
            page.Fault("crisis.hours", "is missing", "Write when somebody is on duty: nobody is offered what is not there.");
        }

        var duty = page.Texts("crisis.duty", Mend);
        foreach (var stranger in duty.Where(key => mentors.All(mentor => mentor.Id.Value != key)))
        {
            page.Fault("crisis.duty", $"names \"{stranger}\", who is not in mentors.yaml", Mend);
        }

        foreach (var stranger in page.Names("crisis.duty-hours").Except(duty, StringComparer.Ordinal))
        {
            page.Fault($"crisis.duty-hours.{stranger}", "is not on duty", "Write the name into crisis.duty as well, or take it out here.");
        }

        var workers = duty.Distinct(StringComparer.Ordinal).Select(key => new DutyWorker(new MentorId(key), HoursPart.Read(page, "crisis.duty-hours." + key, country))).ToList();
        var patience = TimeSpan.FromMinutes(page.Number("crisis.next-after-minutes", 1, 3, "Write after how many minutes the next person is called."));
        return new CrisisService(hours ?? OpeningHours.Always, workers, patience);
    }
}
