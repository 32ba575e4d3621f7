using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Api;
using MentorBot.Bot.Telegram.Incoming;
using MentorBot.Bot.Telegram.Outgoing;
using MentorBot.Bot.Telegram.Polling;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Bot.Telegram;

/// <summary>
/// Telegram as a messenger for seekers. Telegram has no key by which it would recognise a repeated message; a message whose fate is
/// unknown is sent again with a mark for the reader, since a lost word is worse than one that is read twice.
/// </summary>
internal sealed class TelegramMessenger : IMessenger, ICanEdit, ICanDelete, ICanShowTyping, ICanFetch, IDisposable
{
    private readonly BotApi _api;
    private readonly TelegramPace _pace;
    private readonly TelegramSettings _settings;
    private readonly IReadOnlyList<TelegramProfile> _profiles;
    private readonly TimeProvider _time;
    private readonly Random _random;
    private readonly ILogger _log;

    /// <param name="handler">In place of real connections, for tests.</param>
    /// <param name="random">For the jitter of waits.</param>
    public TelegramMessenger(
        TelegramSettings settings, IReadOnlyList<TelegramProfile> profiles, TimeProvider time, HttpMessageHandler? handler = null, Random? random = null, ILogger? log = null)
    {
        _settings = settings;
        _profiles = profiles;
        _time = time;
        _random = random ?? new Random();
        _log = log ?? NullLogger.Instance;
        _api = new BotApi(settings, time, handler);
        _pace = new TelegramPace(settings);
        Webhook = new TelegramWebhook(settings.WebhookSecret);
    }

    public string Name => TelegramIds.Messenger;

    /// <summary>The platform counts 4096 and 1024 for texts and captions; the frame's share is kept free.</summary>
    public Capabilities Capabilities { get; } = new(4096 - Rendering.FrameUnits, 1024 - Rendering.FrameUnits, "", 0, 50 << 20, 60);

    public IPace Pace => _pace;

    /// <summary>For the host to map, when there is a webhook address in the settings.</summary>
    public TelegramWebhook Webhook { get; }

    public async Task RunAsync(IInbox inbox, CancellationToken stop)
    {
        var setup = new TelegramSetup(_api, _profiles, _time, _random);
        var chores = new Chores(_api);
        var intake = new Intake(inbox, chores);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var beside = Task.CompletedTask;
        try
        {
            await setup.CheckTokenAsync(stop);
            beside = Task.WhenAll(chores.RunAsync(ending.Token), setup.PresentAsync(ending.Token));
            await ReadAsync(setup, inbox, intake, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped: what was not confirmed comes again at the next start.
        }
        finally
        {
            await ending.CancelAsync();
            await beside.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public async Task<Delivery> DeliverAsync(Post post, CancellationToken stop)
    {
        if (!TelegramIds.TryParse(post.To, out var to))
            return new Delivery.Rejected(Refusal.Malformed);

        if (post.Part.File is not null && post.File is null)
            return new Delivery.Rejected(Refusal.BadFile);

        var result = await Sending.SendAsync(_api, to.Chat, post, stop);
        Heed(to.Chat, result);
        return TelegramFaults.ToDelivery(result, sent => sent.Id > 0 ? TelegramIds.MessageAddress(to.Chat, sent.Id, sent.Date) : null);
    }

    public async Task<Delivery> EditAsync(Address message, Part part, CancellationToken stop)
    {
        if (!TelegramIds.TryParse(message, out var ids) || !ids.IsMessage)
            return new Delivery.Rejected(Refusal.Malformed);

        var result = await Sending.EditAsync(_api, ids, part, stop);
        Heed(ids.Chat, result);
        return result is ApiResult<Done>.Error { Reason: ApiReason.NotModified }
            ? new Delivery.Sent(message)
            : TelegramFaults.ToDelivery(result, _ => message);
    }

    public async Task<Delivery> DeleteAsync(Address message, CancellationToken stop)
    {
        if (!TelegramIds.TryParse(message, out var ids) || !ids.IsMessage)
            return new Delivery.Rejected(Refusal.Malformed);

        var result = await _api.DeleteMessageAsync(ids.Chat, ids.Message, stop);
        Heed(ids.Chat, result);
        return result is ApiResult<Done>.Error { Reason: ApiReason.AlreadyDeleted }
            ? new Delivery.Sent(null)
            : TelegramFaults.ToDelivery(result, static _ => null);
    }

    public async Task<Delivery> ShowTypingAsync(Address place, CancellationToken stop)
    {
        if (!TelegramIds.TryParse(place, out var ids))
            return new Delivery.Rejected(Refusal.Malformed);

        var result = await _api.SendTypingAsync(ids.Chat, stop);
        Heed(ids.Chat, result);
        return TelegramFaults.ToDelivery(result, static _ => null);
    }

    public Task<(byte[]? Bytes, Delivery? Trouble)> FetchAsync(string ticket, long atMost, CancellationToken stop) =>
        Fetching.FetchAsync(_api, ticket, atMost, stop);

    public void Dispose() => _api.Dispose();

    private async Task ReadAsync(TelegramSetup setup, IInbox inbox, Intake intake, CancellationToken stop)
    {
        if (_settings.WebhookUrl is not { } url)
        {
            await setup.ChoosePollingAsync(stop);
            await new PollLoop(_api, inbox, intake, _time, _random, _log).RunAsync(stop);
            return;
        }

        if (string.IsNullOrEmpty(_settings.WebhookSecret))
            throw new MessengerFaultException("The Telegram webhook has an address but no secret. Set a secret of 32 or more of A-Z a-z 0-9 _ -, or take the address away to use long polling.");

        Webhook.Open(intake);
        try
        {
            var chosen = setup.ChooseWebhookAsync(url, _settings.WebhookSecret, stop);
            await new WebhookWatch(_api, inbox, url, _settings.WebhookSecret, _time).RunAsync(chosen, stop);
        }
        finally
        {
            Webhook.Close();
        }
    }

    private void Heed<T>(long chat, ApiResult<T> result)
    {
        if (result is ApiResult<T>.RetryAfter { Wait: { } wait })
            _pace.Freeze(chat, wait, _time.GetUtcNow());
    }
}
