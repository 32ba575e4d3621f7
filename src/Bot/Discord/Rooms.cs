using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>
/// Rooms are private threads. Discord has no nonce for them: before one is made, those that are there are searched for one of ours that
/// an earlier attempt made under the same code. Their age is read from their ids: what is older than the wish for a room was made for another.
/// </summary>
internal sealed class Rooms(DiscordRest rest, DiscordSettings settings, Func<ulong?> self)
{
    /// <summary>So far our clock and Discord's may differ.</summary>
    private static readonly TimeSpan ClockMargin = TimeSpan.FromMinutes(5);

    public async Task<Delivery> OpenAsync(ulong channel, string code, ulong? member, DateTimeOffset since, CancellationToken stop)
    {
        if (self() is not { } me)
            return new Delivery.RetryAfter(TimeSpan.FromSeconds(1));

        bool IsIt(Channel thread) =>
            thread.Type == Channel.PrivateThread && thread.ParentId == channel && thread.OwnerId == me && string.Equals(thread.Name, code, StringComparison.Ordinal)
            && Snowflake.TimeOf(thread.Id) + ClockMargin >= since;

        var active = await rest.ActiveThreadsAsync(settings.Guild, stop);
        if (!active.Has(out var awake))
            return Deliveries.OfReading(active.Trouble!);

        var room = (awake.Threads ?? []).FirstOrDefault(IsIt)?.Id;
        if (room is null)
        {
            // An earlier attempt is young: were it asleep already, it would be among the last that fell asleep.
            var archived = await rest.ArchivedThreadsAsync(channel, stop);
            if (!archived.Has(out var asleep))
                return Deliveries.OfReading(archived.Trouble!);

            room = (asleep.Threads ?? []).FirstOrDefault(IsIt)?.Id;
            if (room is { } found && (await rest.UnarchiveAsync(found, stop)).Trouble is { } trouble)
                return Deliveries.OfReading(trouble);
        }

        if (room is null)
        {
            var made = await rest.CreatePrivateThreadAsync(channel, code, stop);
            if (!made.Has(out var id))
                return Deliveries.Of(made.Trouble!);

            room = id;
        }

        // Adding who is there already changes nothing.
        return member is { } mentor && (await rest.AddThreadMemberAsync(room.Value, mentor, stop)).Trouble is { } failed
            ? Deliveries.OfReading(failed)
            : new Delivery.Sent(new ChannelRef(room.Value).ToAddress());
    }

    /// <summary>
    /// The last words are to be seen, so the thread stays in the mentor's list for some days more; and not for a week, since a server has a thousand places in
    /// that list. Where this is refused, Discord puts it away all the same, only later.
    /// </summary>
    public async Task<Delivery> CloseAsync(ulong room, CancellationToken stop) => (await rest.ArchiveSoonAsync(room, stop)).Trouble switch
    {
        null or Trouble.Error { Status: not 401 } => new Delivery.Sent(null),
        { } trouble => Deliveries.OfReading(trouble),
    };
}
