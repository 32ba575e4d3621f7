using System.Net.WebSockets;
using System.Text.Json;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord.Gateway;

/// <summary>What reads the events of the gateway for us.</summary>
internal interface IGatewayEvents
{
    /// <summary>Called for each event as it comes, in order; must not wait. A malformed event is null.</summary>
    IReadOnlyList<Arrived>? Read(string type, ReadOnlySpan<byte> data);

    /// <summary>Something may have been missed: the rooms should be read back soon.</summary>
    void SuspectGap();

    /// <summary>For the log: a closed word and a number.</summary>
    void Note(string what, int number);
}

/// <summary>
/// The gateway's loop: one connection after another, one message after another. What to do is decided by
/// <see cref="GatewaySession"/>; this does it. All waiting on a connection is in one place, for a message, the timer or the stop.
/// </summary>
internal sealed class GatewayClient(
    DiscordSettings settings,
    Func<IGatewaySocket> connect,
    Func<CancellationToken, Task<string>> address,
    IGatewayEvents events,
    Handover handover,
    IdentifyGate identifies,
    TimeProvider time,
    Func<double> chance)
{
    private const string Query = "?v=10&encoding=json";

    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(2);

    private readonly GatewaySession _session = new(handover.Committed, chance);
    private long _lastSeq;
    private bool _overrun;

    /// <exception cref="MessengerFaultException">Discord refuses us for a reason that only an operator can mend.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            if (_overrun)
                await handover.EmptiedAsync(stop);

            _overrun = false;
            if (_session.WillIdentify)
                await identifies.WaitAsync(stop);

            var url = Target(_session.ResumeUrl ?? await address(stop));
            switch (await ConverseAsync(url, stop))
            {
                case GatewayAct.Leave leave:
                    await Task.Delay(leave.Wait, time, stop);
                    break;
                case GatewayAct.GiveUp fault:
                    throw new MessengerFaultException(fault.Sentence);
                default:
                    return;
            }
        }
    }

    /// <summary>The token goes where this says: never over an open line but in tests.</summary>
    private Uri Target(string url)
    {
        var target = new Uri(url.TrimEnd('/') + "/" + Query);
        return target.Scheme == "wss" || (target.Scheme == "ws" && !settings.IsProduction)
            ? target
            : throw new MessengerFaultException("Discord named a gateway without encryption; the token is not sent there.");
    }

    /// <returns>The act that left the connection.</returns>
    private async Task<GatewayAct> ConverseAsync(Uri url, CancellationToken stop)
    {
        await using var socket = connect();
        using var patience = new CancellationTokenSource(ConnectPatience, time);
        using (var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token))
        {
            try
            {
                await socket.ConnectAsync(url, either.Token);
            }
            catch (Exception fault) when (IsBroken(fault) || (fault is OperationCanceledException && !stop.IsCancellationRequested))
            {
                events.Note("no connection", 0);
                return Left(_session.Unreached());
            }
        }

        using var connection = new Connection(socket, time, stop);
        var acts = _session.Connected();
        while (true)
        {
            try
            {
                if (await PerformAsync(acts, connection, stop) is { } end)
                    return end;
            }
            catch (Exception fault) when (IsBroken(fault))
            {
                acts = _session.On(new GatewaySignal.Closed(null));
                continue;
            }

            acts = await NextAsync(connection);
        }
    }

    private async Task<GatewayAct?> PerformAsync(IReadOnlyList<GatewayAct> acts, Connection connection, CancellationToken stop)
    {
        foreach (var act in acts)
        {
            switch (act)
            {
                case GatewayAct.WakeIn wake:
                    connection.WakeIn(wake.Delay);
                    break;
                case GatewayAct.Beat beat:
                    await connection.SendAsync(GatewayFrames.Beat(beat.Seq), needed: false);
                    break;
                case GatewayAct.Identify:
                    await identifies.SpendAsync(stop);
                    await connection.SendAsync(GatewayFrames.IdentifyWith(settings.Token, Intents.Of(settings)), needed: true);
                    break;
                case GatewayAct.Resume resume:
                    _lastSeq = resume.Seq;
                    await connection.SendAsync(GatewayFrames.ResumeFrom(settings.Token, resume.Session, resume.Seq), needed: true);
                    break;
                case GatewayAct.Leave { Code: { } code }:
                    await CloseAsync(connection.Socket, code);
                    return act;
                case GatewayAct.End end:
                    await CloseAsync(connection.Socket, end.Code);
                    return act;
                default:
                    return act;
            }
        }

        return null;
    }

    private async Task<IReadOnlyList<GatewayAct>> NextAsync(Connection connection)
    {
        try
        {
            switch (await connection.NextAsync())
            {
                case Connection.Happened.Stop:
                    return _session.On(new GatewaySignal.Stopping());
                case Connection.Happened.Timer:
                    return _session.On(new GatewaySignal.Woken(handover.Committed));
                default:
                    var message = connection.TakeMessage();
                    return message.IsClosed ? Closed(message.CloseCode) : Understand(message.Text);
            }
        }
        catch (Exception fault) when (IsBroken(fault))
        {
            return Closed(null);
        }
    }

    private IReadOnlyList<GatewayAct> Closed(int? code)
    {
        events.Note("closed", code ?? 0);
        return _session.On(new GatewaySignal.Closed(code));
    }

    private IReadOnlyList<GatewayAct> Understand(ReadOnlyMemory<byte> message)
    {
        if (!GatewayFrame.TryRead(message, out var frame))
        {
            events.SuspectGap();
            return [];
        }

        try
        {
            return frame.Op switch
            {
                GatewayFrame.Dispatch => Dispatched(frame),
                GatewayFrame.Heartbeat => _session.On(new GatewaySignal.BeatWanted(handover.Committed)),
                GatewayFrame.Reconnect => _session.On(new GatewaySignal.ReconnectWanted()),
                GatewayFrame.InvalidSession => _session.On(new GatewaySignal.Invalid(frame.Data.Span.SequenceEqual("true"u8))),
                GatewayFrame.Hello => Greeted(frame.Data.Span),
                GatewayFrame.HeartbeatAck => _session.On(new GatewaySignal.Acknowledged()),
                _ => [],
            };
        }
        catch (JsonException)
        {
            events.SuspectGap();
            return [];
        }
    }

    private IReadOnlyList<GatewayAct> Greeted(ReadOnlySpan<byte> data)
    {
        var interval = JsonSerializer.Deserialize(data, GatewayJson.Default.HelloData)?.HeartbeatInterval ?? 0;
        return interval > 0 ? _session.On(new GatewaySignal.Hello(TimeSpan.FromMilliseconds(interval), handover.Committed)) : [];
    }

    private IReadOnlyList<GatewayAct> Dispatched(GatewayFrame frame)
    {
        if (frame is not { Seq: { } seq, Type: { } type })
            return [];

        IReadOnlyList<GatewayAct> acts = [];
        var isReady = type == "READY";
        if (isReady)
        {
            // A session that can't be understood can't be used.
            if (ReadReady(frame.Data.Span) is not { SessionId: { Length: > 0 } session, ResumeGatewayUrl: { Length: > 0 } url })
                return _session.On(new GatewaySignal.Invalid(false));

            acts = _session.On(new GatewaySignal.Ready(session, url, seq));
        }
        else if (type == "RESUMED")
        {
            acts = _session.On(new GatewaySignal.Resumed());
            events.SuspectGap();
        }
        else if (seq > _lastSeq + 1)
        {
            events.SuspectGap();
        }

        _lastSeq = seq;
        if (_session.Point(seq) is not { } point)
            return acts;

        var updates = events.Read(type, frame.Data.Span);
        if (updates is null)
            events.SuspectGap();

        if (handover.Offer(new GatewayEvent(point, updates ?? [], isReady)))
            return acts;

        _overrun = true;
        events.Note("too much waits for the store", 0);
        return _session.On(new GatewaySignal.Overrun());
    }

    private static ReadyData? ReadReady(ReadOnlySpan<byte> data)
    {
        try
        {
            return JsonSerializer.Deserialize(data, GatewayJson.Default.ReadyData);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task CloseAsync(IGatewaySocket socket, int code)
    {
        using var patience = new CancellationTokenSource(ClosePatience, time);
        try
        {
            await socket.CloseAsync(code, patience.Token);
        }
        catch (Exception fault) when (IsBroken(fault) || fault is OperationCanceledException)
        {
            // It is left either way.
        }
    }

    private static GatewayAct Left(IReadOnlyList<GatewayAct> acts) => acts[^1];

    private static bool IsBroken(Exception fault) =>
        fault is WebSocketException or IOException or ObjectDisposedException or InvalidOperationException or HttpRequestException;
}
