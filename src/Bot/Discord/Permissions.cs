using MentorBot.Bot.Discord.Rest;

namespace MentorBot.Bot.Discord;

/// <summary>
/// What an account may do in a channel, as Discord computes it: what its roles give, then what the channel takes from and gives to
/// everyone, to the roles together, and to the account itself.
/// </summary>
internal static class Permissions
{
    public const ulong Administrator = 1UL << 3;
    public const ulong ViewChannel = 1UL << 10;

    /// <summary>What our work in a mentor's channel needs, by the names that Discord's apps show.</summary>
    public static readonly IReadOnlyList<(ulong Bit, string Name)> ForRooms =
    [
        (ViewChannel, "View Channel"),
        (1UL << 6, "Add Reactions"),
        (1UL << 15, "Attach Files"),
        (1UL << 16, "Read Message History"),
        (1UL << 34, "Manage Threads"),
        (1UL << 36, "Create Private Threads"),
        (1UL << 38, "Send Messages in Threads"),
    ];

    /// <summary>To make channels; asked for where one is to be made.</summary>
    public const ulong ManageChannels = 1UL << 4;

    /// <summary>What we need in a channel that we made for a mentor: what rooms need, and to greet her.</summary>
    public static ulong OfPlace => ForRooms.Aggregate(1UL << 11, (all, one) => all | one.Bit);

    /// <summary>What a mentor, and who stands by her, can do there: read, write, answer in threads, give commands.</summary>
    public const ulong OfPeople = ViewChannel | (1UL << 6) | (1UL << 11) | (1UL << 15) | (1UL << 16) | (1UL << 31) | (1UL << 38);

    /// <summary>What telling something in a channel needs.</summary>
    public static readonly IReadOnlyList<(ulong Bit, string Name)> ForAlarms =
    [
        (ViewChannel, "View Channel"),
        (1UL << 11, "Send Messages"),
        (1UL << 16, "Read Message History"),
    ];

    /// <summary>Names of what is missing; empty when nothing is.</summary>
    public static IReadOnlyList<string> Missing(ulong granted, IReadOnlyList<(ulong Bit, string Name)> needed) =>
        (granted & Administrator) != 0 ? [] : [.. needed.Where(one => (granted & one.Bit) == 0).Select(one => one.Name)];

    /// <param name="account">Null for somebody who has no role and no rule of his own: everyone.</param>
    public static ulong In(Channel channel, Guild guild, ulong? account, IReadOnlyList<ulong> roles)
    {
        var granted = guild.Roles?.FirstOrDefault(role => role.Id == guild.Id)?.Permissions ?? ViewChannel;
        foreach (var role in guild.Roles ?? [])
        {
            if (roles.Contains(role.Id))
                granted |= role.Permissions;
        }

        if ((granted & Administrator) != 0)
            return granted;

        var rules = channel.PermissionOverwrites ?? [];
        granted = Ruled(granted, rules.Where(rule => rule.Id == guild.Id));
        granted = Ruled(granted, rules.Where(rule => rule.Id != guild.Id && roles.Contains(rule.Id)));
        return Ruled(granted, rules.Where(rule => rule.Id == account));
    }

    private static ulong Ruled(ulong granted, IEnumerable<Overwrite> rules)
    {
        var (taken, given) = (0UL, 0UL);
        foreach (var rule in rules)
            (taken, given) = (taken | rule.Deny, given | rule.Allow);

        return (granted & ~taken) | given;
    }
}
