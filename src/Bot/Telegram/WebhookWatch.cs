using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Api;
using MentorBot.Bot.Telegram.Polling;

namespace MentorBot.Bot.Telegram;

/// <summary>
/// Asks the platform how it fares with our webhook, since a webhook that nobody can reach is as silent as one to which nobody writes.
///
/// Theory of operation. The platform is heard when it answers, posts to our address, and is not stuck: it keeps nothing for us, or has had no
/// new error since we looked last. It tries again every two minutes at most, so while an update waits for us in vain, every look finds
/// a newer error. From there on it is as with polling: alarms by the length of the silence, and one after a gap longer than what the platform keeps.
/// An address that is not ours was set by another program with our token; ours is set again.
/// </summary>
internal sealed class WebhookWatch(BotApi api, IInbox inbox, Uri url, string secret, TimeProvider time)
{
    /// <summary>Longer than the platform's longest wait between two tries.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    private readonly LastHeard _heard = new(time);
    private OutageWatch _watch = new(time.GetUtcNow());
    private long? _lastError;
    private bool _answers;
    private DateTimeOffset? _takenSince;
    private bool _takenTold;

    /// <param name="chosen">Completes when the platform has taken our address.</param>
    /// <exception cref="MessengerFaultException">The token is wrong, or the platform does not take the address.</exception>
    public async Task RunAsync(Task chosen, CancellationToken stop)
    {
        _watch = new OutageWatch(await _heard.ReadAsync(inbox, stop));
        await chosen.WaitAsync(Every, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            if (chosen.IsCompleted)
                await chosen;

            await LookAsync(chosen.IsCompleted, stop);
            await Task.Delay(Every, time, stop);
        }
    }

    private async Task LookAsync(bool isChosen, CancellationToken stop)
    {
        var result = await api.GetWebhookInfoAsync(stop);
        if (result is ApiResult<WebhookInfo>.Error { Reason: ApiReason.Unauthorized })
            throw TokenFault.Of(api.Settings);

        _answers = result is ApiResult<WebhookInfo>.Ok;
        try
        {
            if (result is ApiResult<WebhookInfo>.Ok { Value: var info } && isChosen)
                await SeeAsync(info, stop);

            await RaiseDueAsync(stop);
        }
        catch (NotDurableException)
        {
            // What could not be stored is due again at the next look.
            TelegramMeter.CountChore("alarm", "not_durable");
        }
    }

    private async Task SeeAsync(WebhookInfo info, CancellationToken stop)
    {
        var isStuck = info.Pending > 0 && info.LastError is not null && info.LastError != _lastError;
        _lastError = info.LastError;
        if (!Uri.TryCreate(info.Url, UriKind.Absolute, out var posted) || posted != url)
        {
            _takenSince ??= time.GetUtcNow();
            await api.SetWebhookAsync(url, secret, stop);
            return;
        }

        (_takenSince, _takenTold) = (null, false);
        if (isStuck)
            return;

        var now = time.GetUtcNow();
        IReadOnlyList<Arrived> first = _watch.Gap(now) is { } gap ? [Alarms.Gap(_watch.LastHeard, gap)] : [];
        if (_heard.Due(now, withUpdates: first.Count > 0) is { } cursor)
        {
            await inbox.ReceiveAsync(first, cursor, stop);
            _heard.Stored(now);
        }

        _watch.Heard(now);
    }

    private async Task RaiseDueAsync(CancellationToken stop)
    {
        if (_takenSince is { } since && !_takenTold)
        {
            await inbox.ReceiveAsync([Alarms.Conflict(since)], null, stop);
            _takenTold = true;
        }

        if (_watch.DueCall(time.GetUtcNow()) is { } age)
        {
            await inbox.ReceiveAsync([_answers ? Alarms.Unreached(_watch.LastHeard, age) : Alarms.Outage(_watch.LastHeard, age)], null, stop);
            _watch.Called(age);
        }
    }
}
