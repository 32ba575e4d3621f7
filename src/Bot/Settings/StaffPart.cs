using MentorBot.Core.Engine;

namespace MentorBot.Bot.Settings;

/// <summary>Who has which role, the part <c>staff</c> of settings.yaml, and where those of a role are told things.</summary>
internal static class StaffPart
{
    private static readonly string[] Known = ["name", "account", "roles"];

    private static readonly Dictionary<string, Role> Roles = new(StringComparer.Ordinal)
    {
        ["operator"] = Role.Operator,
        ["coordinator"] = Role.Coordinator,
        ["supervisor"] = Role.Supervisor,
        ["outreach"] = Role.Outreach,
        ["companion"] = Role.Companion,
    };

    /// <param name="accounts">Filled with their accounts; null where the desk has none.</param>
    public static IReadOnlyList<Staff> Read(YamlPage page, Dictionary<StaffId, string>? accounts)
    {
        var staff = new List<Staff>();
        foreach (var key in page.Names("staff"))
        {
            var path = "staff." + key;
            foreach (var unknown in page.Names(path).Except(Known, StringComparer.Ordinal))
            {
                page.Fault($"{path}.{unknown}", "is not known", $"Who has a role has {string.Join(", ", Known)}.");
            }

            var named = page.Texts(path + ".roles", $"Write one or more of {string.Join(", ", Roles.Keys)}.");
            foreach (var unknown in named.Except(Roles.Keys, StringComparer.Ordinal))
            {
                page.Fault(path + ".roles", $"names \"{unknown}\"", $"Write one or more of {string.Join(", ", Roles.Keys)}.");
            }

            var id = new StaffId(key);
            accounts?.Add(id, page.Id(path + ".account", "Right click on her name, Copy User ID."));
            staff.Add(new Staff(id, page.Text(path + ".name", "Write what the mentors call her."), [.. named.Where(Roles.ContainsKey).Select(role => Roles[role]).Distinct()]));
        }

        foreach (var shared in (accounts ?? []).GroupBy(account => account.Value, StringComparer.Ordinal).Where(same => same.Key.Length > 0 && same.Count() > 1))
        {
            page.Fault("staff", $"has one account for {string.Join(" and ", shared.Select(account => account.Key.Value))}", "Write each person once, with all her roles.");
        }

        return staff;
    }

    /// <summary>Channels of roles besides the operator's.</summary>
    public static IReadOnlyDictionary<Role, string> Channels(YamlPage page) => new[] { Role.Coordinator, Role.Supervisor }
        .Select(role => (Role: role, Path: Setting(role)))
        .Where(channel => page.Optional(channel.Path) is not null)
        .ToDictionary(channel => channel.Role, channel => page.Id(channel.Path, "Right click on the channel, Copy Channel ID; or take the line out."));

    /// <summary>Where the operator sets a role's channel.</summary>
    public static string Setting(Role role) => role == Role.Coordinator ? "discord.coordinators-channel" : "discord.supervisors-channel";
}
