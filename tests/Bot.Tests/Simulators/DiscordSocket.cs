using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>The plainest gateway client: payloads in, payloads out, nothing done by itself.</summary>
internal sealed class DiscordSocket : IAsyncDisposable
{
    /// <summary>Everything that is simulated, except GUILD_PRESENCES.</summary>
    public const int AllIntents = 0b1111_1110_0000_0011;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[256 * 1024];

    public int Sequence { get; private set; }

    public static async Task<DiscordSocket> OpenAsync(string url)
    {
        var socket = new DiscordSocket();
        await socket._socket.ConnectAsync(new Uri(url), CancellationToken.None);
        return socket;
    }

    /// <summary>Connects and takes the Hello.</summary>
    public static async Task<DiscordSocket> ConnectAsync(string url)
    {
        var socket = await OpenAsync(url + "/?v=10&encoding=json");
        Assert.Equal(10, (await socket.ReceiveAsync()).GetProperty("op").GetInt32());
        return socket;
    }

    /// <summary>Connects, identifies and takes READY and the GUILD_CREATE of each guild.</summary>
    public static async Task<(DiscordSocket Socket, JsonElement Ready)> ReadyAsync(DiscordHouse house, int intents = AllIntents)
    {
        var socket = await ConnectAsync(house.Discord.GatewayUrl);
        await socket.IdentifyAsync(house.Discord.Options.Token, intents);
        var ready = await socket.EventAsync("READY");
        if ((intents & 1) != 0)
        {
            await socket.EventAsync("GUILD_CREATE");
        }

        return (socket, ready);
    }

    public Task IdentifyAsync(string token, int intents) => SendAsync(new
    {
        op = 2,
        d = new { token, intents, properties = new { os = "linux", browser = "test", device = "test" } },
    });

    public Task ResumeAsync(string token, JsonElement ready, int sequence) => SendAsync(new
    {
        op = 6,
        d = new { token, session_id = ready.GetProperty("session_id").GetString(), seq = sequence },
    });

    public Task SendAsync(object payload) => SendTextAsync(JsonSerializer.Serialize(payload));

    public Task SendTextAsync(string text) => _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    public async Task<JsonElement> ReceiveAsync()
    {
        using var late = new CancellationTokenSource(Patience);
        var length = 0;
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(_buffer.AsMemory(length), late.Token);
            length += part.Count;
        }
        while (!part.EndOfMessage);
        Assert.True(part.MessageType == WebSocketMessageType.Text, $"closed with {(int?)_socket.CloseStatus}");
        var payload = JsonElement.Parse(_buffer.AsSpan(0, length));
        if (payload.GetProperty("op").GetInt32() == 0)
        {
            Sequence = payload.GetProperty("s").GetInt32();
        }

        return payload;
    }

    /// <summary>The data of the next payload, which must be this event.</summary>
    public async Task<JsonElement> EventAsync(string name)
    {
        var payload = await ReceiveAsync();
        Assert.Equal(name, payload.GetProperty("t").GetString());
        return payload.GetProperty("d");
    }

    /// <summary>The opcode of the next payload.</summary>
    public async Task<int> OpAsync() => (await ReceiveAsync()).GetProperty("op").GetInt32();

    /// <summary>The names of everything that came before a heartbeat sent now is acknowledged.</summary>
    public async Task<List<string?>> DrainAsync()
    {
        await SendAsync(new { op = 1, d = Sequence });
        List<string?> names = [];
        while (await ReceiveAsync() is var payload && payload.GetProperty("op").GetInt32() != 11)
        {
            names.Add(payload.GetProperty("t").GetString());
        }

        return names;
    }

    /// <summary>The code with which the server closes; everything before it is passed over.</summary>
    public async Task<int?> CloseCodeAsync()
    {
        using var late = new CancellationTokenSource(Patience);
        while (true)
        {
            var part = await _socket.ReceiveAsync(_buffer.AsMemory(), late.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return (int?)_socket.CloseStatus;
            }
        }
    }

    public Task CloseAsync(int code) => _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, CancellationToken.None);

    public void Abort() => _socket.Abort();

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
