using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>Who we are on Discord.</summary>
internal sealed record Identity(ulong Self, ulong Application);

/// <summary>
/// What must be true before the first message is read or sent: the token works, messages can be read, the server is the right one, and no mentor's
/// channel is open to everybody or closed to us. Each trouble is one line that names the setting. What may pass by itself is waited for.
/// </summary>
internal sealed class Preflight(DiscordRest rest, DiscordSettings settings, IReadOnlyList<DiscordCommand> commands, TimeProvider time)
{
    /// <summary>The intent is granted, to a bot of many servers or of few.</summary>
    private const long MessageContentFlags = (1 << 18) | (1 << 19);

    /// <exception cref="MessengerFaultException">An operator must mend something.</exception>
    public async Task<Identity> PassAsync(CancellationToken stop)
    {
        var me = await AskAsync(() => rest.MeAsync(stop), static _ => { }, stop);
        var application = await AskAsync(() => rest.ApplicationAsync(stop), static _ => { }, stop);
        if ((application.Flags & MessageContentFlags) == 0)
            throw new MessengerFaultException(DiscordFaults.MessageContent);

        var guild = await AskAsync(() => rest.GuildAsync(settings.Guild, stop), static error => Fault(error, DiscordFaults.Guild), stop);
        var member = await AskAsync(() => rest.MemberAsync(settings.Guild, me.Id, stop), static error => Fault(error, DiscordFaults.Guild), stop);
        foreach (var mentor in settings.MentorChannels)
            await CheckAsync(mentor, guild, me.Id, member.Roles ?? [], stop);

        await AskAsync(
            () => rest.SetCommandsAsync(application.Id, settings.Guild, commands, stop), static error => Fault(error, DiscordFaults.Commands), stop);
        return new Identity(me.Id, application.Id);
    }

    private async Task CheckAsync(MentorChannel mentor, Guild guild, ulong me, IReadOnlyList<ulong> roles, CancellationToken stop)
    {
        var channel = await AskAsync(
            () => rest.ChannelAsync(mentor.Channel, stop), error => Fault(error, DiscordFaults.ChannelMissing(mentor.Setting)), stop);
        if (channel.GuildId != settings.Guild || channel.Type != Channel.Text)
            throw new MessengerFaultException(DiscordFaults.ChannelElsewhere(mentor.Setting));

        if ((Permissions.In(channel, guild, null, []) & (Permissions.ViewChannel | Permissions.Administrator)) != 0)
            throw new MessengerFaultException(DiscordFaults.ChannelPublic(mentor.Setting));

        if (Permissions.Missing(Permissions.In(channel, guild, me, roles)) is { Count: > 0 } missing)
            throw new MessengerFaultException(DiscordFaults.ChannelForbids(mentor.Setting, missing));
    }

    private Task<T> AskAsync<T>(Func<Task<Answer<T>>> call, Action<Trouble.Error> refused, CancellationToken stop) => Insist.OnAsync(
        call,
        error =>
        {
            if (error.Status == 401)
                throw new MessengerFaultException(DiscordFaults.Token);

            refused(error);
        },
        time,
        stop);

    private static void Fault(Trouble.Error error, string sentence)
    {
        if (error.Code != Trouble.Error.NotDiscord)
            throw new MessengerFaultException(sentence);
    }
}
