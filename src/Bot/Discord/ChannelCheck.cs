using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>
/// What must be true of a channel of ours: it is there, neither everybody nor another bot can read it, and we may do in it what we have to.
/// A bot is known by the role that Discord makes for it, or by a rule of its own in the channel. One that was given a role of people's is
/// seen only in a list of members, which Discord keeps from bots that need none.
/// </summary>
internal sealed class ChannelCheck(ulong me, Guild guild, IReadOnlyList<ulong> roles, Func<ulong, Task<GuildMember?>> memberOf)
{
    private const ulong Reads = Permissions.ViewChannel | Permissions.Administrator;

    /// <exception cref="MessengerFaultException">An operator must mend something.</exception>
    public async Task PassAsync(Channel channel, string setting, IReadOnlyList<(ulong Bit, string Name)> needed)
    {
        if (channel.GuildId != guild.Id || channel.Type != Channel.Text)
            throw new MessengerFaultException(DiscordFaults.ChannelElsewhere(setting));

        if (IsPublic(channel))
            throw new MessengerFaultException(DiscordFaults.ChannelPublic(setting));

        if (HasRoleOfBot(channel) || await HasRuleForBotAsync(channel))
            throw new MessengerFaultException(DiscordFaults.ChannelReadByBot(setting));

        if (Permissions.Missing(Permissions.In(channel, guild, me, roles), needed) is { Count: > 0 } missing)
            throw new MessengerFaultException(DiscordFaults.ChannelForbids(setting, missing));
    }

    /// <summary>A channel that we made ourselves: no setting names it, and one that is gone is no reason to stop for everybody.</summary>
    /// <exception cref="MessengerFaultException">Somebody has let in who must not read there.</exception>
    public async Task PassOwnAsync(Channel channel)
    {
        if (IsPublic(channel))
            throw new MessengerFaultException(DiscordFaults.PlacePublic(channel.Name ?? ""));

        if (HasRoleOfBot(channel) || await HasRuleForBotAsync(channel))
            throw new MessengerFaultException(DiscordFaults.PlaceReadByBot(channel.Name ?? ""));
    }

    private bool IsPublic(Channel channel) => (Permissions.In(channel, guild, null, []) & Reads) != 0;

    private bool HasRoleOfBot(Channel channel) => (guild.Roles ?? []).Any(role =>
        role.Tags?.BotId is { } bot && bot != me && (Permissions.In(channel, guild, null, [role.Id]) & Reads) != 0);

    private async Task<bool> HasRuleForBotAsync(Channel channel)
    {
        foreach (var rule in channel.PermissionOverwrites ?? [])
        {
            var isAccount = rule.Id != me && guild.Roles?.Any(role => role.Id == rule.Id) != true;
            if (isAccount && (rule.Allow & Permissions.ViewChannel) != 0 && await memberOf(rule.Id) is { User.Bot: true })
                return true;
        }

        return false;
    }
}
