using System.Net.WebSockets;

namespace MentorBot.Bot.Discord.Gateway;

/// <summary>The real connection. Messages of several megabytes come in frames; what is longer than all reason is read past.</summary>
internal sealed class WebGatewaySocket : IGatewaySocket
{
    private const int FirstBuffer = 64 * 1024;
    private const int LargestKept = 1024 * 1024;
    private const int LongestMessage = 32 * 1024 * 1024;

    private readonly ClientWebSocket _socket = new();
    private byte[] _buffer = new byte[FirstBuffer];

    public WebGatewaySocket()
    {
        // Discord answers no pings of the protocol; its heartbeats are messages.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
    }

    public Task ConnectAsync(Uri url, CancellationToken stop) => _socket.ConnectAsync(url, stop);

    public Task SendAsync(ReadOnlyMemory<byte> text, CancellationToken stop) =>
        _socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, stop).AsTask();

    public async Task<GatewayMessage> ReceiveAsync()
    {
        if (_buffer.Length > LargestKept)
            _buffer = new byte[FirstBuffer];

        var filled = 0;
        var tooLong = false;
        while (true)
        {
            if (filled == _buffer.Length && !tooLong)
            {
                tooLong = filled >= LongestMessage;
                if (!tooLong)
                    Array.Resize(ref _buffer, filled * 2);
            }

            if (tooLong)
                filled = 0;

            var got = await _socket.ReceiveAsync(_buffer.AsMemory(filled), CancellationToken.None);
            if (got.MessageType == WebSocketMessageType.Close)
                return new GatewayMessage(default, true, (int?)_socket.CloseStatus);

            filled += got.Count;
            if (got.EndOfMessage)
                return new GatewayMessage(tooLong ? default : _buffer.AsMemory(0, filled), false, null);
        }
    }

    public Task CloseAsync(int code, CancellationToken stop) =>
        _socket.State is WebSocketState.Open or WebSocketState.CloseReceived
            ? _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, stop)
            : Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
