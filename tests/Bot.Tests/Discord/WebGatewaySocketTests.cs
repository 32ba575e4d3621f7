using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using MentorBot.Bot.Discord.Gateway;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>The real socket against a real server.</summary>
public sealed class WebGatewaySocketTests
{
    [Fact]
    public async Task A_message_of_megabytes_in_many_frames_is_one_message()
    {
        var text = new string('x', 3 * 1024 * 1024) + "end";
        await using var connection = await ConnectAsync(async server =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            const int frame = 100_000;
            for (var i = 0; i < bytes.Length; i += frame)
                await server.SendAsync(bytes.AsMemory(i, Math.Min(frame, bytes.Length - i)), WebSocketMessageType.Text, i + frame >= bytes.Length, default);
            await server.SendAsync("small"u8.ToArray(), WebSocketMessageType.Text, true, default);
        });

        Assert.Equal(text, Text(await connection.ReceiveAsync()));
        Assert.Equal("small", Text(await connection.ReceiveAsync()));
    }

    [Fact]
    public async Task What_is_longer_than_all_reason_is_read_past()
    {
        await using var connection = await ConnectAsync(async server =>
        {
            var frame = new byte[1024 * 1024];
            for (var i = 0; i < 40; i++)
                await server.SendAsync(frame, WebSocketMessageType.Text, i == 39, default);
            await server.SendAsync("next"u8.ToArray(), WebSocketMessageType.Text, true, default);
        });

        Assert.Equal("", Text(await connection.ReceiveAsync()));
        Assert.Equal("next", Text(await connection.ReceiveAsync()));
    }

    [Fact]
    public async Task The_code_that_the_server_closes_with_is_told()
    {
        await using var connection = await ConnectAsync(server => server.CloseOutputAsync((WebSocketCloseStatus)4004, "bad token", default));

        var closed = await connection.ReceiveAsync();

        Assert.True(closed.IsClosed);
        Assert.Equal(4004, closed.CloseCode);
    }

    [Fact]
    public async Task The_code_that_we_close_with_arrives()
    {
        var arrived = new TaskCompletionSource<int?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var connection = await ConnectAsync(async server =>
        {
            await server.ReceiveAsync(new byte[10], default);
            arrived.SetResult((int?)server.CloseStatus);
        });

        await connection.CloseAsync(4000, default);

        Assert.Equal(4000, await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task A_broken_connection_is_a_fault_of_the_kind_that_is_promised()
    {
        await using var connection = await ConnectAsync(server =>
        {
            server.Abort();
            return Task.CompletedTask;
        });

        await Assert.ThrowsAsync<WebSocketException>(() => connection.ReceiveAsync());
    }

    private static string Text(GatewayMessage message) => Encoding.UTF8.GetString(message.Text.Span);

    /// <summary>A server of one connection. What it aborts is closed on the wire.</summary>
    private static async Task<IGatewaySocket> ConnectAsync(Func<WebSocket, Task> serve)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = Task.Run(async () =>
        {
            var stream = new NetworkStream(await listener.AcceptSocketAsync(), ownsSocket: true);
            await ShakeHandsAsync(stream);
            return WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true });
        });
        var socket = new WebGatewaySocket();
        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/"), CancellationToken.None);
        var server = await serving;
        _ = Task.Run(() => serve(server));
        return socket;
    }

    [SuppressMessage("Security", "CA5350", Justification = "RFC 6455, 4.2.2, asks for it.")]
    private static async Task ShakeHandsAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var key = "";
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
        {
            key = line.StartsWith("Sec-WebSocket-Key:", StringComparison.OrdinalIgnoreCase) ? line["Sec-WebSocket-Key:".Length..].Trim() : key;
        }

        var accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n"));
    }
}
