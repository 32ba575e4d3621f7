using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using MentorBot.Bot.Discord.Gateway;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>The other end of the gateway, played by a test: it takes connections one by one and says what is to be said.</summary>
internal sealed class ScriptedGateway
{
    private readonly Channel<End> _connections = Channel.CreateUnbounded<End>();

    /// <summary>How many of the next attempts find nobody.</summary>
    public int Unreachable { get; set; }

    public int Attempts { get; private set; }

    public IGatewaySocket Socket() => new End(this);

    public async Task<End> AcceptAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await _connections.Reader.ReadAsync(patience.Token);
    }

    internal sealed class End(ScriptedGateway gateway) : IGatewaySocket
    {
        private readonly Channel<object> _toClient = Channel.CreateUnbounded<object>();
        private readonly Channel<JsonElement> _fromClient = Channel.CreateUnbounded<JsonElement>();

        public Uri? Url { get; private set; }

        /// <summary>The code the client closed with.</summary>
        public TaskCompletionSource<int> ClosedWith { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Say(string json) => _toClient.Writer.TryWrite(json);

        public void Hello(int interval = 45_000) => Say($$$"""{"op":10,"d":{"heartbeat_interval":{{{interval}}} }}""");

        public void Ready(string session, long seq = 1) =>
            Say($$$$"""{"t":"READY","s":{{{{seq}}}},"op":0,"d":{"v":10,"session_id":"{{{{session}}}}","resume_gateway_url":"wss://resume.test"}}""");

        public void Message(long seq, ulong id, string content = "hi", ulong author = 77) => Say(
            $$$$"""{"t":"MESSAGE_CREATE","s":{{{{seq}}}},"op":0,"d":{"id":"{{{{id}}}}","channel_id":"60","guild_id":"900","type":0,"content":"{{{{content}}}}","author":{"id":"{{{{author}}}}","username":"x"}}}""");

        public void Close(int code) => _toClient.Writer.TryWrite(new GatewayMessage(default, true, code));

        public void Break() => _toClient.Writer.TryWrite(new WebSocketException("broken"));

        /// <summary>The client's next message, whose op must be this.</summary>
        public async Task<JsonElement> ExpectAsync(int op)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            var said = await _fromClient.Reader.ReadAsync(patience.Token);
            Xunit.Assert.Equal(op, said.GetProperty("op").GetInt32());
            return said.GetProperty("d");
        }

        Task IGatewaySocket.ConnectAsync(Uri url, CancellationToken stop)
        {
            gateway.Attempts++;
            if (gateway.Unreachable > 0)
            {
                gateway.Unreachable--;
                throw new WebSocketException("nobody there");
            }

            Url = url;
            gateway._connections.Writer.TryWrite(this);
            return Task.CompletedTask;
        }

        Task IGatewaySocket.SendAsync(ReadOnlyMemory<byte> text, CancellationToken stop)
        {
            _fromClient.Writer.TryWrite(JsonDocument.Parse(text.ToArray()).RootElement);
            return Task.CompletedTask;
        }

        async Task<GatewayMessage> IGatewaySocket.ReceiveAsync() => await _toClient.Reader.ReadAsync() switch
        {
            string text => new GatewayMessage(Encoding.UTF8.GetBytes(text), false, null),
            GatewayMessage closed => closed,
            var fault => throw (Exception)fault,
        };

        Task IGatewaySocket.CloseAsync(int code, CancellationToken stop)
        {
            ClosedWith.TrySetResult(code);
            return Task.CompletedTask;
        }

        ValueTask IAsyncDisposable.DisposeAsync()
        {
            _toClient.Writer.TryComplete();
            return ValueTask.CompletedTask;
        }
    }
}
