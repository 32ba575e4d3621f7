using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>
/// Private channels of mentors who joined. Discord has no nonce for a channel: before one is made, those of the server are searched for one of the same name
/// that is closed to everybody and open to her and to us: in one that was closed to us no room could be opened. It stands beside the channels of the other mentors, where those have a category.
/// </summary>
internal sealed class MentorPlaces(DiscordRest rest, DiscordSettings settings, Func<ulong?> self)
{
    public async Task<Delivery> MakeAsync(string name, ulong account, CancellationToken stop)
    {
        if (self() is not { } me)
            return new Delivery.RetryAfter(TimeSpan.FromSeconds(1));

        var (guild, member, channels) = (await rest.GuildAsync(settings.Guild, stop), await rest.MemberAsync(settings.Guild, me, stop), await rest.ChannelsAsync(settings.Guild, stop));
        if (!guild.Has(out var server) || !member.Has(out var ours) || !channels.Has(out var all))
            return Deliveries.OfReading((guild.Trouble ?? member.Trouble ?? channels.Trouble)!);

        // Discord lets nobody give or take what he has not himself in the whole server.
        var has = Permissions.In(NoRules, server, me, ours.Roles ?? []);
        var mayGive = (has & Permissions.Administrator) != 0 ? ulong.MaxValue : has;
        if (all.FirstOrDefault(IsIt) is { } found)
            return new Delivery.Sent(new ChannelRef(found.Id).ToAddress());

        if ((mayGive & Permissions.ManageChannels) == 0 || (mayGive & Permissions.ViewChannel) == 0)
            return new Delivery.Rejected(Refusal.NotAllowed);

        var category = all.FirstOrDefault(channel => settings.MentorChannels.Any(mentor => mentor.Channel == channel.Id) && channel.ParentId is not null)?.ParentId;
        List<ChannelRule> rules =
        [
            new(settings.Guild, IsAccount: false, 0, Permissions.ViewChannel),
            new(me, IsAccount: true, Permissions.OfPlace & mayGive, 0),
            .. settings.Supervisors.Append(account).Distinct().Select(person => new ChannelRule(person, IsAccount: true, Permissions.OfPeople & mayGive, 0)),
        ];
        var made = await rest.CreateChannelAsync(settings.Guild, name, category, rules, stop);
        return made.Has(out var id) ? new Delivery.Sent(new ChannelRef(id).ToAddress()) : Deliveries.Of(made.Trouble!);

        bool IsIt(Channel channel) => channel.Type == Channel.Text && string.Equals(channel.Name, name, StringComparison.Ordinal)
            && Rule(channel, settings.Guild) is { } everybody && (everybody.Deny & Permissions.ViewChannel) != 0
            && Rule(channel, account) is { } hers && (hers.Allow & Permissions.ViewChannel) != 0
            && Permissions.Missing(Permissions.In(channel, server, me, ours.Roles ?? []), [.. Permissions.ForRooms.Where(one => (one.Bit & mayGive) != 0)]).Count == 0;
    }

    private static readonly Channel NoRules = new(0, Channel.Text, null, null, null, null, null, null);

    private static Overwrite? Rule(Channel channel, ulong id) => channel.PermissionOverwrites?.FirstOrDefault(rule => rule.Id == id);
}
