using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace MentorBot.Simulators.Discord;

/// <summary>
/// One WebSocket. Frames leave by a queue and a single sender, so that the world never waits for a slow client;
/// payloads come in here, are counted against 120 in 60 s, and go to <see cref="GatewayProtocol"/>.
/// </summary>
internal sealed class GatewayConnection(World world, HttpContext http, WebSocket socket) : IDisposable
{
    private const int MaxPayload = 4096;
    private const int PayloadsPerMinute = 120;

    /// <summary>How long a client may take to answer a close.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly Channel<(byte[]? Frame, int CloseCode)> _outgoing = System.Threading.Channels.Channel.CreateUnbounded<(byte[]?, int)>(new() { SingleReader = true });
    private readonly Queue<DateTimeOffset> _received = new();
    private readonly CancellationTokenSource _ending = new();
    private bool _closing;

    public GatewaySession? Session { get; set; }

    public bool CameToResumeUrl { get; } = http.Request.Path.StartsWithSegments("/resume");

    public DateTimeOffset LastHeartbeat { get; set; } = world.Clock.Now;

    public CancellationToken Ended => _ending.Token;

    public void Send(byte[] frame) => _outgoing.Writer.TryWrite((frame, 0));

    /// <summary>Closes with a code, after what is already queued. The session is let go at once, whatever code the client answers with.</summary>
    public void Close(int code)
    {
        _closing = true;
        _outgoing.Writer.TryWrite((null, code));
        _outgoing.Writer.TryComplete();
        world.Gateway.Closed(this, clientCode: null);
    }

    /// <summary>Cuts the TCP connection: no close frame, no code.</summary>
    public void Abort()
    {
        _outgoing.Writer.TryComplete();
        socket.Abort();
        http.Abort();
    }

    /// <param name="refusal">The code to close with instead of greeting.</param>
    public async Task RunAsync(int? refusal)
    {
        var protocol = new GatewayProtocol(world, this);
        lock (world.Gate)
        {
            world.Gateway.Opened(this);
            if (refusal is { } code)
            {
                Close(code);
            }
            else
            {
                protocol.Greet();
            }

            world.Changed();
        }

        var sending = SendAllAsync();
        var watching = WatchHeartbeatAsync();
        int? clientCode = null;
        try
        {
            clientCode = await ReceiveAllAsync(protocol);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException)
        {
            // The connection broke; the session stays.
        }

        lock (world.Gate)
        {
            world.Gateway.Closed(this, _closing ? null : clientCode);
            world.Changed();
        }

        _outgoing.Writer.TryComplete();
        await _ending.CancelAsync();
        await sending;
        await watching;
        if (clientCode is not null and not 1005 && socket.State == WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)clientCode, null, CancellationToken.None);
        }
    }

    public void Dispose() => _ending.Dispose();

    /// <summary>The close code of the client, or null when the connection broke.</summary>
    private async Task<int?> ReceiveAllAsync(GatewayProtocol protocol)
    {
        var buffer = new byte[MaxPayload + 1];
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), Ended);
                length += part.Count;
            }
            while (!part.EndOfMessage && length <= MaxPayload);

            if (part.MessageType == WebSocketMessageType.Close)
            {
                return (int?)socket.CloseStatus ?? 1005;
            }

            if (length > MaxPayload)
            {
                lock (world.Gate)
                {
                    Close(4002);
                }

                await DrainAsync(buffer);
                return null;
            }

            lock (world.Gate)
            {
                if (!_closing)
                {
                    Accept(protocol, buffer.AsMemory(0, length));
                }

                world.Changed();
            }
        }
    }

    private void Accept(GatewayProtocol protocol, ReadOnlyMemory<byte> payload)
    {
        var now = world.Clock.Now;
        while (_received.TryPeek(out var oldest) && now - oldest > TimeSpan.FromSeconds(60))
        {
            _received.Dequeue();
        }

        _received.Enqueue(now);
        if (_received.Count > PayloadsPerMinute)
        {
            Close(4008);
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(payload);
            protocol.Accept(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            Close(4002);
        }
    }

    private async Task DrainAsync(byte[] buffer)
    {
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), Ended);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return;
            }
        }
    }

    private async Task SendAllAsync()
    {
        try
        {
            await foreach (var (frame, closeCode) in _outgoing.Reader.ReadAllAsync())
            {
                if (frame is not null)
                {
                    await socket.SendAsync(frame.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
                }
                else
                {
                    await socket.CloseOutputAsync((WebSocketCloseStatus)closeCode, null, CancellationToken.None);
                    await Task.Delay(Farewell, Ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                    if (!Ended.IsCancellationRequested)
                    {
                        Abort();
                    }
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The client is gone; what it missed is in the session.
        }
    }

    /// <summary>A client that stops heartbeating is disconnected and may resume.</summary>
    private async Task WatchHeartbeatAsync()
    {
        var patience = TimeSpan.FromMilliseconds(world.Options.HeartbeatIntervalMilliseconds * 1.5);
        try
        {
            while (true)
            {
                await Task.Delay(patience, Ended);
                lock (world.Gate)
                {
                    if (world.Clock.Now - LastHeartbeat > patience)
                    {
                        Close(4000);
                        world.Changed();
                        return;
                    }
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The connection ended first.
        }
    }
}
