using System.Text.RegularExpressions;

namespace MentorBot.Simulators.Telegram;

/// <summary>getUpdates, setWebhook, deleteWebhook, getWebhookInfo: either polling or a webhook, never both.</summary>
internal sealed partial class UpdatesApi(UpdateQueue queue, World world, TelegramOptions options, Action<ReadOnlyMemory<byte>> reply) : IAsyncDisposable
{
    private const int DefaultConnections = 40;

    private readonly LongPoll _poll = new(queue, options, world.Changed);
    private readonly SemaphoreSlim _setting = new(1);
    private Webhook? _webhook;
    private DateTimeOffset _nextSet = DateTimeOffset.MinValue;

    /// <summary>A poll waits for updates now.</summary>
    public bool IsPolling => _poll.IsWaiting;

    public Task<Answer> GetUpdatesAsync(Params call, CancellationToken gone) => _poll.GetAsync(call, _webhook is not null, gone);

    public async Task<Answer> SetWebhookAsync(Params call)
    {
        var url = call["url"];
        await _setting.WaitAsync();
        try
        {
            if (url.Length > 0 && world.Clock.Now < _nextSet)
                return Answer.TooMany(1);

            if (url.Length == 0)
                return await DeleteAsync(call);

            _nextSet = world.Clock.Now + TimeSpan.FromSeconds(1);
            if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                return Answer.Bad("invalid webhook URL specified");

            // The real server takes https alone; a test on this machine has no certificate.
            if (address.Scheme == "http" && !address.IsLoopback)
                return Answer.Bad("bad webhook: An HTTPS URL must be provided for webhook");

            if (call["secret_token"].Length > 256)
                return Answer.Bad("secret token is too long");

            if (!SecretCharacters().IsMatch(call["secret_token"]))
                return Answer.Bad("secret token contains unallowed characters");

            return await SetAsync(call, address);
        }
        finally
        {
            _setting.Release();
        }
    }

    public async Task<Answer> DeleteWebhookAsync(Params call)
    {
        await _setting.WaitAsync();
        try
        {
            return await DeleteAsync(call);
        }
        finally
        {
            _setting.Release();
        }
    }

    public Answer WebhookInfo(Params call)
    {
        var webhook = _webhook;
        return new Answer.Ok(json =>
        {
            json.WriteStartObject();
            json.WriteString("url"u8, webhook?.Url.OriginalString ?? "");
            json.WriteBoolean("has_custom_certificate"u8, false);
            json.WriteNumber("pending_update_count"u8, queue.Count);
            if (webhook?.LastErrorDate is { } failed)
            {
                json.WriteNumber("last_error_date"u8, failed.ToUnixTimeSeconds());
                json.WriteString("last_error_message"u8, webhook.LastError);
            }

            if (webhook is not null)
            {
                json.WriteNumber("max_connections"u8, webhook.MaxConnections);
                json.WriteString("ip_address"u8, webhook.Url.Host);
            }

            if (queue.Allowed.Chosen is { } chosen)
            {
                json.WriteStartArray("allowed_updates"u8);
                foreach (var kind in chosen)
                    json.WriteStringValue(kind);

                json.WriteEndArray();
            }

            json.WriteEndObject();
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_webhook is not null)
            await _webhook.DisposeAsync();

        _setting.Dispose();
    }

    private async Task<Answer> SetAsync(Params call, Uri url)
    {
        var connections = Math.Clamp(call.Int("max_connections", DefaultConnections), 1, 100);
        queue.Allowed.Choose(call["allowed_updates"]);
        if (_webhook is { } old)
        {
            if (old.Url == url && old.Secret == call["secret_token"] && old.MaxConnections == connections && !call.Flag("drop_pending_updates"))
                return new Answer.Ok(json => json.WriteBooleanValue(true), "Webhook is already set");

            await old.DisposeAsync();
        }

        if (call.Flag("drop_pending_updates"))
            queue.Clear();

        _poll.End(LongPoll.WebhookSet);
        _webhook = new Webhook(queue, world.Clock, options.Seed, reply, Close) { Url = url, Secret = call["secret_token"], MaxConnections = connections };
        _webhook.Start();
        return new Answer.Ok(json => json.WriteBooleanValue(true), "Webhook was set");
    }

    /// <summary>The webhook gave itself up. It is disposed of by another thread, since it waits there for its own lanes.</summary>
    private void Close(Webhook webhook)
    {
        if (Interlocked.CompareExchange(ref _webhook, null, webhook) == webhook)
            _ = Task.Run(() => webhook.DisposeAsync().AsTask());
    }

    private async Task<Answer> DeleteAsync(Params call)
    {
        if (call.Flag("drop_pending_updates"))
            queue.Clear();

        if (_webhook is null)
            return new Answer.Ok(json => json.WriteBooleanValue(true), "Webhook is already deleted");

        await _webhook.DisposeAsync();
        _webhook = null;
        return new Answer.Ok(json => json.WriteBooleanValue(true), "Webhook was deleted");
    }

    [GeneratedRegex("^[A-Za-z0-9_-]*$", RegexOptions.None, 1000)]
    private static partial Regex SecretCharacters();
}
