using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Api;

namespace MentorBot.Bot.Telegram.Incoming;

/// <summary>Gets a file by its ticket. The link it is behind carries the token and stays in the client.</summary>
internal static class Fetching
{
    public static async Task<(byte[]? Bytes, Delivery? Trouble)> FetchAsync(BotApi api, string ticket, long atMost, CancellationToken stop)
    {
        var limit = Math.Min(atMost, ContentReader.MostFetchableBytes);
        var place = await api.GetFileAsync(ticket, stop);
        if (place is not ApiResult<FilePlace>.Ok { Value: var file })
            return (null, Trouble(place));

        if (file.Bytes > limit)
            return (null, new Delivery.Rejected(Refusal.TooLarge));

        if (!IsPlain(file.Path))
            return (null, new Delivery.Rejected(Refusal.BadFile));

        var download = await api.DownloadAsync(file.Path, limit, stop);
        return download is ApiResult<byte[]>.Ok { Value: var bytes } ? (bytes, null) : (null, Trouble(download));
    }

    /// <summary>Nothing was changed by asking, so an unknown end is as good as none.</summary>
    private static Delivery Trouble<T>(ApiResult<T> result) =>
        result is ApiResult<T>.Unknown ? new Delivery.RetryAfter(null) : TelegramFaults.ToDelivery(result, static _ => null);

    /// <summary>A path below the bot's own folder.</summary>
    private static bool IsPlain(string path) =>
        path.Length is > 0 and <= 512 && path[0] != '/' && !path.Contains("..", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal);
}
