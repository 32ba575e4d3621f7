using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Api;
using MentorBot.Bot.Telegram.Incoming;

namespace MentorBot.Bot.Telegram.Polling;

/// <summary>
/// Long polling, one poll at a time. The law of it: a poll with a new offset tells the platform to forget everything before,
/// so it is made only after the inbox has made everything before durable. Whatever fails in between, the same offset is
/// asked again and the same updates come again; the inbox knows them by their keys.
/// The moment the platform was last heard is stored with the updates; see <see cref="LastHeard"/>.
/// </summary>
internal sealed class PollLoop(BotApi api, IInbox inbox, Intake intake, TimeProvider time, Random random, ILogger log)
{
    /// <summary>Two programs with one token take turns: to each it is well again after every other poll, so being well ends nothing.</summary>
    private static readonly TimeSpan ConflictToldAgainAfter = TimeSpan.FromHours(1);

    private readonly Backoff _backoff = new(random);
    private readonly LastHeard _heard = new(time);
    private OutageWatch _watch = new(time.GetUtcNow());
    private long? _offset;
    private DateTimeOffset? _conflictSince;
    private DateTimeOffset? _conflictTold;
    private bool _isAway;

    /// <exception cref="MessengerFaultException">The token is wrong.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        _watch = new OutageWatch(await _heard.ReadAsync(inbox, stop));
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            var wait = await PollAsync(stop);
            if (wait <= TimeSpan.Zero)
                continue;

            await RaiseDueAsync(stop);
            await Task.Delay(wait, time, stop);
        }
    }

    /// <returns>How long to wait before the next poll.</returns>
    private async Task<TimeSpan> PollAsync(CancellationToken stop)
    {
        switch (await api.GetUpdatesAsync(_offset, stop))
        {
            case ApiResult<UpdateBatch>.Ok ok:
                return await HandInAsync(ok.Value, stop);
            case ApiResult<UpdateBatch>.RetryAfter asked:
                return asked.Wait ?? _backoff.Failed();
            case ApiResult<UpdateBatch>.Error { Reason: ApiReason.Unauthorized }:
                throw TokenFault.Of(api.Settings);
            case ApiResult<UpdateBatch>.Error { Reason: ApiReason.WebhookActive }:
                await api.DeleteWebhookAsync(stop);
                return _backoff.Failed();
            case ApiResult<UpdateBatch>.Error { Reason: ApiReason.OtherPoller }:
                _conflictSince ??= _conflictTold + ConflictToldAgainAfter > time.GetUtcNow() ? null : time.GetUtcNow();
                return _backoff.Failed();
            default:
                TellAway();
                return _backoff.Failed();
        }
    }

    /// <summary>Once for each silence, so that who looks for the fault sees where it is.</summary>
    private void TellAway()
    {
        if (!_isAway)
        {
            _isAway = true;
            log.LogWarning("Telegram can't be reached or does not answer; it is tried again until it does");
        }
    }

    private async Task<TimeSpan> HandInAsync(UpdateBatch batch, CancellationToken stop)
    {
        if (_isAway)
        {
            _isAway = false;
            log.LogInformation("Telegram answers again");
        }

        var now = time.GetUtcNow();
        IReadOnlyList<Arrived> first = _watch.Gap(now) is { } gap ? [Alarms.Gap(_watch.LastHeard, gap)] : [];
        var cursor = _heard.Due(now, withUpdates: batch.Updates.Count > 0 || first.Count > 0);
        try
        {
            await intake.HandInAsync(batch.Updates, first, cursor, stop);
        }
        catch (NotDurableException)
        {
            return _backoff.Failed();
        }

        if (cursor is not null)
            _heard.Stored(now);

        _watch.Heard(now);

        // Nothing is left before the offset, so nothing needs it: without one, ids that start anew are seen as well.
        var next = batch.Updates.Count == 0 ? null : batch.Confirming ?? _offset;
        var stuck = batch.Updates.Count > 0 && next == _offset;
        _offset = next;
        if (stuck)
            return _backoff.Failed();

        _backoff.Succeeded();
        return TimeSpan.Zero;
    }

    /// <summary>Alarms that can't be stored now stay due and are raised after the next failure.</summary>
    private async Task RaiseDueAsync(CancellationToken stop)
    {
        var now = time.GetUtcNow();
        try
        {
            if (_conflictSince is { } since)
            {
                await inbox.ReceiveAsync([Alarms.Conflict(since)], null, stop);
                (_conflictSince, _conflictTold) = (null, now);
            }

            if (_watch.DueCall(now) is { } age)
            {
                await inbox.ReceiveAsync([Alarms.Outage(_watch.LastHeard, age)], null, stop);
                _watch.Called(age);
            }
        }
        catch (NotDurableException)
        {
            TelegramMeter.CountChore("alarm", "not_durable");
        }
    }
}
