using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Api;
using MentorBot.Bot.Telegram.Polling;

namespace MentorBot.Bot.Telegram;

/// <summary>What is said to the platform at start: who we are, how updates come, and how the bot presents itself.</summary>
internal sealed class TelegramSetup(BotApi api, IReadOnlyList<TelegramProfile> profiles, TimeProvider time, Random random)
{
    private const int ProfileTries = 5;

    /// <summary>Asked once: an outage at start is for the reading loop, which waits it out and calls the operator.</summary>
    /// <exception cref="MessengerFaultException">The token is wrong.</exception>
    public async Task CheckTokenAsync(CancellationToken stop)
    {
        if (!api.Settings.TokenIsWellFormed || await api.GetMeAsync(stop) is ApiResult<BotIdentity>.Error { Reason: ApiReason.Unauthorized })
            throw TokenFault.Of(api.Settings);
    }

    /// <summary>Tries until the platform has answered.</summary>
    /// <exception cref="MessengerFaultException">It does not take the webhook's address.</exception>
    public async Task ChooseWebhookAsync(Uri url, string secret, CancellationToken stop)
    {
        var backoff = new Backoff(random);
        while (true)
        {
            var result = await api.SetWebhookAsync(url, secret, stop);
            switch (result)
            {
                case ApiResult<Done>.Ok:
                    return;
                case ApiResult<Done>.Error { Reason: ApiReason.Unauthorized }:
                    throw TokenFault.Of(api.Settings);
                case ApiResult<Done>.Error:
                    throw new MessengerFaultException(
                        "Telegram does not accept the webhook's address or secret. The address is HTTPS on port 443, 80, 88 or 8443 of a public host; the secret is 1 to 256 of A-Z a-z 0-9 _ -. Without a webhook address the bot uses long polling.");
                default:
                    await Task.Delay(WaitAfter(result, backoff), time, stop);
                    break;
            }
        }
    }

    /// <summary>A webhook that was set earlier would refuse every poll. If this fails, the poll that is refused tries again.</summary>
    public Task ChoosePollingAsync(CancellationToken stop) => api.DeleteWebhookAsync(stop);

    /// <summary>
    /// Menu, name and descriptions. Nobody's message depends on it, so it gives up after a few tries. Names are compared
    /// first, since the platform allows only a few changes a day and answers more with waits of hours.
    /// </summary>
    public async Task PresentAsync(CancellationToken stop)
    {
        foreach (var profile in profiles)
        {
            var language = profile.Language;
            if (profile.Commands.Count > 0)
            {
                IReadOnlyList<BotCommand> commands = [.. profile.Commands.Select(static entry => new BotCommand(entry.Command, entry.Description))];
                await TryAsync(token => api.SetMyCommandsAsync(commands, language, token), stop);
            }

            await PresentAsync(profile.Name, token => api.GetMyNameAsync(language, token), (text, token) => api.SetMyNameAsync(text, language, token), stop);
            await PresentAsync(profile.Description, token => api.GetMyDescriptionAsync(language, token), (text, token) => api.SetMyDescriptionAsync(text, language, token), stop);
            await PresentAsync(
                profile.ShortDescription, token => api.GetMyShortDescriptionAsync(language, token), (text, token) => api.SetMyShortDescriptionAsync(text, language, token), stop);
        }
    }

    private async Task PresentAsync(
        string? wanted,
        Func<CancellationToken, Task<ApiResult<string>>> get,
        Func<string, CancellationToken, Task<ApiResult<Done>>> set,
        CancellationToken stop)
    {
        if (wanted is null || await TryAsync(get, stop) is not ApiResult<string>.Ok { Value: var present } || present == wanted)
            return;

        await TryAsync(token => set(wanted, token), stop);
    }

    private async Task<ApiResult<T>> TryAsync<T>(Func<CancellationToken, Task<ApiResult<T>>> call, CancellationToken stop)
    {
        var backoff = new Backoff(random);
        for (var i = 1; ; i++)
        {
            var result = await call(stop);
            if (result is ApiResult<T>.Ok or ApiResult<T>.Error || i == ProfileTries || result is ApiResult<T>.RetryAfter { Wait.TotalSeconds: > 60 })
            {
                TelegramMeter.CountChore("present", result is ApiResult<T>.Ok ? "done" : "failed");
                return result;
            }

            await Task.Delay(WaitAfter(result, backoff), time, stop);
        }
    }

    private static TimeSpan WaitAfter<T>(ApiResult<T> result, Backoff backoff) =>
        result is ApiResult<T>.RetryAfter { Wait: { } wait } ? wait : backoff.Failed();
}
