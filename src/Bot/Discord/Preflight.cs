using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>Who we are on Discord.</summary>
internal sealed record Identity(ulong Self, ulong Application);

/// <summary>
/// What must be true before the first message is read or sent: the token works, messages can be read, the server is the right one, no channel of
/// ours is open to everybody or closed to us, and no alias and no story gives its mentor away. Each trouble is one line that names the setting. What may
/// pass by itself is waited for.
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
        var check = new ChannelCheck(me.Id, guild, member.Roles ?? [], account => MemberAsync(account, stop));
        foreach (var mentor in settings.MentorChannels)
        {
            await check.PassAsync(await ChannelAsync(mentor.Channel, mentor.Setting, stop), mentor.Setting, Permissions.ForRooms);
            if (mentor.Account is not { } account || await MemberAsync(account, stop) is not { } person)
                continue;

            if (person.IsNamedIn(mentor.Alias))
                throw new MessengerFaultException(DiscordFaults.AliasTells(mentor.AliasSetting));

            if (mentor.Stories.Any(person.StandsIn))
                throw new MessengerFaultException(DiscordFaults.StoryTells(mentor.StorySetting));
        }

        foreach (var joined in settings.Joined())
        {
            if (ChannelRef.TryParse(joined, out var at) && await OwnChannelAsync(at.Id, stop) is { } place)
                await check.PassOwnAsync(place);
        }

        if (settings.DutyChannel is { } duty)
            await check.PassAsync(await ChannelAsync(duty, DiscordSettingNames.DutyChannel, stop), DiscordSettingNames.DutyChannel, Permissions.ForAlarms);

        foreach (var (setting, channel) in settings.RoleChannels)
            await check.PassAsync(await ChannelAsync(channel, setting, stop), setting, Permissions.ForAlarms);

        if (settings.OutreachChannel is { } team)
            await check.PassAsync(await ChannelAsync(team, DiscordSettingNames.OutreachChannel, stop), DiscordSettingNames.OutreachChannel, Permissions.ForAlarms);

        if (settings.OperatorChannel is { } alarms)
            await check.PassAsync(await ChannelAsync(alarms, DiscordSettingNames.OperatorChannel, stop), DiscordSettingNames.OperatorChannel, Permissions.ForAlarms);

        await AskAsync(
            () => rest.SetCommandsAsync(application.Id, settings.Guild, commands, stop), static error => Fault(error, DiscordFaults.Commands), stop);
        return new Identity(me.Id, application.Id);
    }

    private Task<Channel> ChannelAsync(ulong channel, string setting, CancellationToken stop) =>
        AskAsync(() => rest.ChannelAsync(channel, stop), error => Fault(error, DiscordFaults.ChannelMissing(setting)), stop);

    /// <summary>Null for an account that is not in the server: who has left reads nothing.</summary>
    private Task<GuildMember?> MemberAsync(ulong account, CancellationToken stop) => FindAsync(() => rest.MemberAsync(settings.Guild, account, stop), [404], stop);

    /// <summary>Null for a channel that is gone, or that we can't see any more.</summary>
    private Task<Channel?> OwnChannelAsync(ulong channel, CancellationToken stop) => FindAsync(() => rest.ChannelAsync(channel, stop), [403, 404], stop);

    private async Task<T?> FindAsync<T>(Func<Task<Answer<T>>> call, int[] gone, CancellationToken stop)
        where T : class
    {
        var found = await AskAsync(
            async () => await call() switch
            {
                { Trouble: Trouble.Error { Status: var status, Code: not Trouble.Error.NotDiscord } } when gone.Contains(status) => Answer<Found<T>>.Of(new Found<T>(null)),
                { Trouble: { } trouble } => Answer<Found<T>>.No(trouble),
                var answer => Answer<Found<T>>.Of(new Found<T>(answer.Has(out var it) ? it : null)),
            },
            static error => Fault(error, DiscordFaults.Guild),
            stop);
        return found.It;
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

    private sealed record Found<T>(T? It)
        where T : class;
}
