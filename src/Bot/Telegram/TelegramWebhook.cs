using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Api;
using MentorBot.Bot.Telegram.Incoming;

namespace MentorBot.Bot.Telegram;

/// <summary>
/// Updates that Telegram posts to us; the host maps <see cref="HandleAsync"/> to POST. An answer of 200 confirms the update for
/// good, so it is given only after the commit; after anything else the platform posts the update again for a day. Who does
/// not know the secret learns nothing, not even that there is a webhook.
/// </summary>
internal sealed class TelegramWebhook(string? secret)
{
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    private const int MostBytes = 1 << 20;

    private readonly byte[]? _secret = string.IsNullOrEmpty(secret) ? null : SHA256.HashData(Encoding.UTF8.GetBytes(secret));
    private volatile Intake? _intake;

    /// <summary>Until then, and after <see cref="Close"/>, updates are turned away and come again.</summary>
    public void Open(Intake intake) => _intake = intake;

    public void Close() => _intake = null;

    public async Task HandleAsync(HttpContext http)
    {
        http.Response.StatusCode = Knows(http.Request.Headers[SecretHeader].ToString())
            ? await ReceiveAsync(http.Request.Body, http.Request.ContentLength, http.RequestAborted)
            : StatusCodes.Status404NotFound;
    }

    /// <summary>Compared as hashes of one length, in constant time.</summary>
    private bool Knows(string told) =>
        _secret is not null && CryptographicOperations.FixedTimeEquals(_secret, SHA256.HashData(Encoding.UTF8.GetBytes(told)));

    private async Task<int> ReceiveAsync(Stream body, long? length, CancellationToken stop)
    {
        if (_intake is not { } intake)
            return StatusCodes.Status503ServiceUnavailable;

        if (length > MostBytes)
            return StatusCodes.Status413PayloadTooLarge;

        using var bytes = new PooledBuffer(4096);
        try
        {
            while (await body.ReadAsync(bytes.GetMemory(4096), stop) is > 0 and var count)
            {
                bytes.Advance(count);
                if (bytes.Length > MostBytes)
                    return StatusCodes.Status413PayloadTooLarge;
            }

            var update = UpdateReader.Read(bytes.Written.Span);
            await intake.HandInAsync([update], [], null, stop);
            return StatusCodes.Status200OK;
        }
        catch (JsonException)
        {
            return StatusCodes.Status400BadRequest;
        }
        catch (NotDurableException)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }
    }
}
