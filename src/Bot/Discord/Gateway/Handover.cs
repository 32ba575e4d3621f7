using System.Text.Json;
using System.Threading.Channels;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord.Gateway;

/// <summary>One event of the gateway on its way to the inbox.</summary>
/// <param name="NewSession">It began a session: what happened before must be read back first.</param>
internal sealed record GatewayEvent(SessionPoint Point, IReadOnlyList<Arrived> Updates, bool NewSession);

/// <summary>
/// The way from the gateway to the inbox, in order. What waits is handed in together, with the point that the gateway is resumed
/// from, so that both become durable in one transaction. While the store can't write, the same events are handed in again and
/// again; more wait here, up to a bound, and beyond that the gateway is left and what did not fit comes again after a resume.
/// Events that concern nobody move the point in memory and are stored with the next that do: to see them twice does no harm.
/// </summary>
internal sealed class Handover
{
    public const string CursorName = "discord.session";

    private const int MostWaiting = 20_000;
    private const int MostTogether = 100;
    private const int StoreAfterSilent = 1_000;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    private readonly IInbox _inbox;
    private readonly Func<CancellationToken, Task> _readBack;
    private readonly TimeProvider _time;
    private readonly Channel<GatewayEvent> _waiting = Channel.CreateBounded<GatewayEvent>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true, SingleWriter = true, FullMode = BoundedChannelFullMode.Wait });

    private volatile SessionPoint? _committed;
    private volatile TaskCompletionSource? _emptied;
    private string? _storedSession;
    private int _silent;

    /// <param name="readBack">Reads what happened while there was no session; returns when it is handed in, or can't be read now.</param>
    public Handover(IInbox inbox, SessionPoint? stored, Func<CancellationToken, Task> readBack, TimeProvider time)
    {
        _inbox = inbox;
        _readBack = readBack;
        _time = time;
        _committed = stored;
        _storedSession = stored?.Session;
    }

    /// <summary>Everything up to here is durable, or concerned nobody.</summary>
    public SessionPoint? Committed => _committed;

    /// <summary>The stored point, or null when there is none that can be read.</summary>
    public static async Task<SessionPoint?> StoredAsync(IInbox inbox, CancellationToken stop)
    {
        try
        {
            var text = await inbox.CursorAsync(CursorName, stop);
            var point = text is null ? null : JsonSerializer.Deserialize(text, GatewayJson.Default.SessionPoint);
            return point is { Session.Length: > 0, ResumeUrl.Length: > 0 } ? point : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>False when there is no room: this and all later events must come again by a resume.</summary>
    public bool Offer(GatewayEvent happened) => _waiting.Writer.TryWrite(happened);

    /// <summary>Completes when all that was offered before is handed in.</summary>
    public Task EmptiedAsync(CancellationToken stop)
    {
        var emptied = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _emptied = emptied;
        if (_waiting.Reader.Count == 0)
            emptied.TrySetResult();

        return emptied.Task.WaitAsync(stop);
    }

    public async Task RunAsync(CancellationToken stop)
    {
        var reader = _waiting.Reader;
        var updates = new List<Arrived>();
        while (await reader.WaitToReadAsync(stop))
        {
            SessionPoint? point = null;
            updates.Clear();
            while (updates.Count < MostTogether && reader.TryPeek(out var next) && !(next.NewSession && point is not null) && reader.TryRead(out next))
            {
                point = next.Point;
                updates.AddRange(next.Updates);
                if (next.NewSession)
                    await _readBack(stop);

                _silent++;
            }

            if (point is not null)
                await HandInAsync(updates, point, stop);

            if (reader.Count == 0)
                _emptied?.TrySetResult();
        }
    }

    private async Task HandInAsync(List<Arrived> updates, SessionPoint point, CancellationToken stop)
    {
        if (updates.Count > 0 || point.Session != _storedSession || _silent >= StoreAfterSilent)
        {
            var cursor = new Cursor(CursorName, JsonSerializer.Serialize(point, GatewayJson.Default.SessionPoint));
            await InsistAsync([.. updates], cursor, stop);
            _storedSession = point.Session;
            _silent = 0;
        }

        _committed = point;
    }

    private async Task InsistAsync(IReadOnlyList<Arrived> updates, Cursor cursor, CancellationToken stop)
    {
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                await _inbox.ReceiveAsync(updates, cursor, stop);
                return;
            }
            catch (NotDurableException)
            {
                await Task.Delay(pause, _time, stop);
            }
        }
    }
}
