using System.Globalization;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Telegram.Polling;

/// <summary>
/// The moment the platform was last heard, as it is stored: with updates, and every quarter of an hour without any. So a silence is noticed
/// also when it was we who were gone.
/// </summary>
internal sealed class LastHeard(TimeProvider time)
{
    public const string CursorName = "telegram.heard";

    private static readonly TimeSpan StoreEvery = TimeSpan.FromMinutes(15);

    private DateTimeOffset _stored = DateTimeOffset.MinValue;

    /// <summary>Now, when nothing that makes sense is stored.</summary>
    public async Task<DateTimeOffset> ReadAsync(IInbox inbox, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var stored = await inbox.CursorAsync(CursorName, stop);
        return long.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.UnixEpoch.AddSeconds(Math.Min(seconds, now.ToUnixTimeSeconds()))
            : now;
    }

    /// <summary>What is to be stored of having heard it at <paramref name="now"/>; null when it is not time yet.</summary>
    /// <param name="withUpdates">Something is stored anyway.</param>
    public Cursor? Due(DateTimeOffset now, bool withUpdates) =>
        withUpdates || now - _stored >= StoreEvery ? new Cursor(CursorName, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)) : null;

    public void Stored(DateTimeOffset now) => _stored = now;
}
