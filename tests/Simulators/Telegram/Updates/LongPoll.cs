using System.Diagnostics;

namespace MentorBot.Simulators.Telegram;

/// <summary>getUpdates. One poll waits at a time: a second one that would wait ends the first with 409; a webhook ends both.</summary>
internal sealed class LongPoll
{
    public const string WebhookActive = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
    public const string OtherPoll = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
    public const string WebhookSet = "Conflict: terminated by setWebhook request";

    private const int MaxTimeout = 50;
    private static readonly TimeSpan ConflictPause = TimeSpan.FromSeconds(3);

    private readonly UpdateQueue _queue;
    private readonly TelegramOptions _options;
    private readonly ChangeSignal _changed;
    private TaskCompletionSource<string?>? _waiting;
    private int _lastOffset = -1;
    private long _lastStart;
    private long _lastConflict;

    public LongPoll(UpdateQueue queue, TelegramOptions options, ChangeSignal changed)
    {
        (_queue, _options, _changed) = (queue, options, changed);
        queue.Arrived += _ => Volatile.Read(ref _waiting)?.TrySetResult(null);
    }

    /// <summary>A poll waits for updates now.</summary>
    public bool IsWaiting => Volatile.Read(ref _waiting) is not null;

    public async Task<Answer> GetAsync(Params call, bool webhookActive, CancellationToken gone)
    {
        if (webhookActive)
            return await ConflictAsync(WebhookActive, gone);

        _queue.Allowed.Choose(call["allowed_updates"]);
        var offset = call.Int("offset");
        var limit = Math.Clamp(call.Int("limit", 100), 1, 100);
        var timeout = Math.Clamp(call.Int("timeout"), 0, MaxTimeout);
        if (_options.SlowRepeatedPolls)
            Slow(offset, ref limit, ref timeout);

        var batch = _queue.Get(offset, limit);
        if (batch.Count == 0 && timeout > 0)
        {
            var mine = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
            Interlocked.Exchange(ref _waiting, mine)?.TrySetResult(OtherPoll);
            _changed.Raise();
            try
            {
                // What came between the first look and the registration woke nobody.
                batch = _queue.Get(0, limit);
                if (batch.Count == 0 && await WaitAsync(mine, TimeSpan.FromSeconds(timeout), gone) is { } conflict)
                    return await ConflictAsync(conflict, gone);
            }
            finally
            {
                Interlocked.CompareExchange(ref _waiting, null, mine);
            }

            if (batch.Count == 0)
                batch = _queue.Get(0, limit);
        }

        return new Answer.Ok(json =>
        {
            json.WriteStartArray();
            foreach (var update in batch)
                update.Write(json);

            json.WriteEndArray();
        });
    }

    /// <summary>Ends the poll that waits, if one does.</summary>
    public void End(string reason) => Interlocked.Exchange(ref _waiting, null)?.TrySetResult(reason);

    /// <returns>Null when updates came or time passed; otherwise why the poll was ended.</returns>
    private async Task<string?> WaitAsync(TaskCompletionSource<string?> mine, TimeSpan timeout, CancellationToken gone)
    {
        try
        {
            var ended = await mine.Task.WaitAsync(timeout, gone);

            if (ended is null && _options.PollHold > TimeSpan.Zero)
                await Task.Delay(_options.PollHold, gone);

            return ended;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>The server's brake for clients that ask again and again at one offset.</summary>
    private void Slow(int offset, ref int limit, ref int timeout)
    {
        var since = Stopwatch.GetElapsedTime(_lastStart);
        if (offset == _lastOffset && since < TimeSpan.FromSeconds(3))
            timeout = Math.Max(timeout, 3);

        if (offset == _lastOffset && since < TimeSpan.FromSeconds(0.5))
            limit = 1;

        (_lastOffset, _lastStart) = (offset, Stopwatch.GetTimestamp());
    }

    /// <summary>409, at once or, when another was given in the last three seconds, three seconds later.</summary>
    private async Task<Answer> ConflictAsync(string text, CancellationToken gone)
    {
        var now = Stopwatch.GetTimestamp();
        var last = Interlocked.Read(ref _lastConflict);
        if (last != 0 && Stopwatch.GetElapsedTime(last, now) < ConflictPause)
            await Task.Delay(ConflictPause, gone);
        else
            Interlocked.Exchange(ref _lastConflict, now);

        return new Answer.Error(409, text);
    }
}
