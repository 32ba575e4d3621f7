using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>Who we are on Discord.</summary>
internal sealed record Identity(ulong Self, ulong Application);

/// <summary>
/// What must be true before the first message is read or sent: the token works, messages can be read, the server is the right one, and no mentor's
/// channel is open to everybody. Each trouble is one line that names the setting. What may pass by itself is waited for.
/// </summary>
internal sealed class Preflight(DiscordRest rest, DiscordSettings settings, IReadOnlyList<DiscordCommand> commands, TimeProvider time)
{
    private const ulong ViewChannel = 1UL << 10;
    private const ulong Administrator = 1UL << 3;

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
        var everyone = guild.Roles?.FirstOrDefault(role => role.Id == settings.Guild)?.Permissions ?? ViewChannel;
        foreach (var mentor in settings.MentorChannels)
            await CheckAsync(mentor, everyone, stop);

        await AskAsync(
            () => rest.SetCommandsAsync(application.Id, settings.Guild, commands, stop), static error => Fault(error, DiscordFaults.Commands), stop);
        return new Identity(me.Id, application.Id);
    }

    private async Task CheckAsync(MentorChannel mentor, ulong everyone, CancellationToken stop)
    {
        var channel = await AskAsync(
            () => rest.ChannelAsync(mentor.Channel, stop), error => Fault(error, DiscordFaults.ChannelMissing(mentor.Setting)), stop);
        if (channel.GuildId != settings.Guild || channel.Type != Channel.Text)
            throw new MessengerFaultException(DiscordFaults.ChannelElsewhere(mentor.Setting));

        var overwrite = channel.PermissionOverwrites?.FirstOrDefault(one => one.Id == settings.Guild);
        var allowed = (everyone & ~(overwrite?.Deny ?? 0)) | (overwrite?.Allow ?? 0);
        if ((allowed & ViewChannel) != 0 || (everyone & Administrator) != 0)
            throw new MessengerFaultException(DiscordFaults.ChannelPublic(mentor.Setting));
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
