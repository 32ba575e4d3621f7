using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>
/// Discord promises nothing about events: some never come. So the rooms are read back: after every new or resumed session, when a
/// gap is suspected, and every few minutes. Each room in which something was written since the last whole pass is read from there;
/// the engine knows what it has already. Of a room that was made lately the beginning is read each time: what was written there before the
/// engine had recorded that it is a room of ours concerned nobody then. Time is Discord's own, as it stands in the ids of messages, so that our
/// clock may be wrong.
/// </summary>
internal sealed class ReadBack(DiscordRest rest, DiscordSettings settings, FromDiscord convert, ulong self, IInbox inbox, TimeProvider time) : IDisposable
{
    public const string CursorName = "discord.read-back";

    private const int PageSize = 100;
    private const int RoomsAtOnce = 4;

    /// <summary>A list of threads may be a little behind the messages in them.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    /// <summary>Where the very first pass begins. Before, there were no rooms of ours.</summary>
    private static readonly TimeSpan FirstLook = TimeSpan.FromDays(1);

    /// <summary>A room that was made within this time before the last whole pass may have been made by a process that died over it.</summary>
    private static readonly TimeSpan Young = TimeSpan.FromDays(1);

    private static readonly TimeSpan SoonAgain = TimeSpan.FromSeconds(30);
    /// <summary>Suspicion after suspicion must not make a flood of calls.</summary>
    private static readonly TimeSpan AtLeastApart = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _one = new(1);
    private readonly SemaphoreSlim _wanted = new(0, 1);

    /// <summary>A pass is wanted soon.</summary>
    public void Wake()
    {
        try
        {
            _wanted.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is wanted already.
        }
    }

    public async Task RunAsync(CancellationToken stop)
    {
        var whole = true;
        while (true)
        {
            await WokenAsync(whole ? settings.ReadBackEvery : SoonAgain, stop);
            whole = await PassAsync(stop);
            await Task.Delay(AtLeastApart, time, stop);
        }
    }

    /// <summary>
    /// A session has begun: what was written before it is read before its own events are handed in, so that order is kept. When that
    /// can't be done now, the new events don't wait for it.
    /// </summary>
    public async Task FirstAsync(CancellationToken stop)
    {
        if (!await PassAsync(stop))
            Wake();
    }

    /// <summary>Reads all rooms once. False when not all of it could be read or stored; it is then tried again before long.</summary>
    public async Task<bool> PassAsync(CancellationToken stop)
    {
        await _one.WaitAsync(stop);
        try
        {
            var through = await ThroughAsync(stop);
            var listed = await CallAsync(() => rest.ActiveThreadsAsync(settings.Guild, stop), stop);
            if (!listed.Has(out var threads))
                return false;

            var rooms = (threads.Threads ?? []).Where(IsOurs).ToList();
            var whole = 1;
            await Parallel.ForEachAsync(
                rooms.Where(room => room.LastMessageId > through || IsYoung(room, through)),
                new ParallelOptions { MaxDegreeOfParallelism = RoomsAtOnce, CancellationToken = stop },
                async (room, cancelled) =>
                {
                    if (Volatile.Read(ref whole) == 0)
                        return;

                    var read = (!IsYoung(room, through) || await ReadAsync(room.Id, room.Id, mostPages: 1, cancelled))
                        && (room.LastMessageId <= through || await ReadAsync(room.Id, through, int.MaxValue, cancelled));
                    if (!read)
                        Interlocked.Exchange(ref whole, 0);
                });

            return whole == 1 && await RememberAsync(rooms, through, stop);
        }
        catch (NotDurableException)
        {
            return false;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose()
    {
        _one.Dispose();
        _wanted.Dispose();
    }

    private static bool IsYoung(Channel room, ulong through) => room.Id > Snowflake.At(Snowflake.TimeOf(through) - Young);

    private async Task<bool> ReadAsync(ulong room, ulong after, int mostPages, CancellationToken stop)
    {
        for (var pages = 1; ; pages++)
        {
            var answer = await CallAsync(() => rest.MessagesAfterAsync(room, after, stop), stop);
            if (!answer.Has(out var page))
            {
                // A room that is gone by now has nothing that could be read.
                return answer.Trouble is Trouble.Error { Code: Deliveries.UnknownChannel or Deliveries.MissingAccess };
            }

            var updates = page.OrderBy(message => message.Id).SelectMany(convert.ReadBack).ToList();
            if (updates.Count > 0)
                await inbox.ReceiveAsync(updates, null, stop);

            var last = page.Count == 0 ? after : page.Max(message => message.Id);
            if (page.Count < PageSize || last <= after || pages == mostPages)
                return true;

            after = last;
        }
    }

    /// <summary>All that is in our rooms up to the newest of these messages has been read.</summary>
    private async Task<bool> RememberAsync(IReadOnlyList<Channel> rooms, ulong through, CancellationToken stop)
    {
        var newest = rooms.Count == 0 ? 0 : rooms.Max(room => room.LastMessageId ?? 0);
        if (newest > 0 && Snowflake.At(Snowflake.TimeOf(newest) - Margin) is var next && next > through)
            await inbox.ReceiveAsync([], new Cursor(CursorName, Snowflake.Text(next)), stop);

        return true;
    }

    private async Task<ulong> ThroughAsync(CancellationToken stop) =>
        Snowflake.TryParse(await inbox.CursorAsync(CursorName, stop), out var through) ? through : Snowflake.At(time.GetUtcNow() - FirstLook);

    private bool IsOurs(Channel thread) =>
        thread.Type == Channel.PrivateThread && thread.OwnerId == self && settings.IsOfMentor(thread.ParentId);

    /// <summary>Short waits are waited; reading back has time.</summary>
    private async Task<Answer<T>> CallAsync<T>(Func<Task<Answer<T>>> call, CancellationToken stop)
    {
        while (true)
        {
            var answer = await call();
            if (answer.Trouble is not Trouble.RetryAfter { Wait: var wait } || wait > LongestWait)
                return answer;

            await Task.Delay(wait, time, stop);
        }
    }

    private async Task WokenAsync(TimeSpan atMost, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var timer = Task.Delay(atMost, time, either.Token);
        var wanted = _wanted.WaitAsync(either.Token);
        await Task.WhenAny(timer, wanted);
        stop.ThrowIfCancellationRequested();
        await either.CancelAsync();
    }
}
