using System.Net;
using System.Net.Sockets;
using System.Text;
using MentorBot.Bot.Telegram;
using MentorBot.Bot.Telegram.Api;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

/// <summary>The same as <see cref="CallResultTests"/> with real sockets: the proof that nothing left is only as good as the real transport makes it.</summary>
public sealed class ConnectionTests
{
    [Fact]
    public async Task Nothing_was_sent_when_the_connection_is_refused()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        Assert.IsType<ApiResult<SentMessage>.NotSent>(await SendAsync(port));
    }

    [Fact]
    public async Task Nothing_was_sent_when_the_name_is_not_known()
    {
        using var api = new BotApi(new TelegramSettings("1:x") { ApiBase = new Uri("http://nowhere.invalid") }, TimeProvider.System);

        Assert.IsType<ApiResult<SentMessage>.NotSent>(await api.SendMessageAsync(Message, CancellationToken.None));
    }

    [Fact]
    public async Task Nothing_was_sent_when_the_other_side_speaks_no_tls()
    {
        using var server = new OneShot(static async stream => await stream.WriteAsync("no TLS here\r\n\r\n"u8.ToArray()));

        Assert.IsType<ApiResult<SentMessage>.NotSent>(await SendAsync(server.Port, "https"));
    }

    [Fact]
    public async Task It_is_unknown_when_the_connection_is_cut_after_the_request_was_read()
    {
        using var server = new OneShot(static async stream => await ReadRequestAsync(stream));

        Assert.IsType<ApiResult<SentMessage>.Unknown>(await SendAsync(server.Port));
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task It_is_there_when_the_answer_is_cut_after_the_id()
    {
        using var server = new OneShot(static async stream =>
        {
            await ReadRequestAsync(stream);
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"ok\":true,\"result\":{\"message_id\":45,\"da"u8.ToArray());
        });

        Assert.Equal(new ApiResult<SentMessage>.Ok(new SentMessage(45, 0)), await SendAsync(server.Port));
    }

    [Fact]
    public async Task It_is_unknown_when_the_answer_is_no_http()
    {
        using var server = new OneShot(static async stream =>
        {
            await ReadRequestAsync(stream);
            await stream.WriteAsync("what is this\r\n\r\n"u8.ToArray());
        });

        Assert.IsType<ApiResult<SentMessage>.Unknown>(await SendAsync(server.Port));
    }

    [Fact]
    public async Task The_request_is_what_the_platform_documents()
    {
        var request = new TaskCompletionSource<string>();
        using var server = new OneShot(async stream =>
        {
            request.SetResult(await ReadRequestAsync(stream));
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{\"ok\":true,\"result\":{\"message_id\":45  }}"u8.ToArray());
        });

        Assert.Equal(new ApiResult<SentMessage>.Ok(new SentMessage(45, 0)), await SendAsync(server.Port));
        var text = await request.Task;
        Assert.StartsWith("POST /bot1:x/sendMessage HTTP/1.1\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/json\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("traceparent", text, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("""{"chat_id":1,"text":"ž","disable_notification":true,"link_preview_options":{"is_disabled":true}}""", text, StringComparison.Ordinal);
    }

    private static SendMessageRequest Message => new(1, "ž", null, true, null, null);

    private static async Task<ApiResult<SentMessage>> SendAsync(int port, string scheme = "http")
    {
        using var api = new BotApi(new TelegramSettings("1:x") { ApiBase = new Uri($"{scheme}://127.0.0.1:{port}") }, TimeProvider.System);
        return await api.SendMessageAsync(Message, CancellationToken.None);
    }

    private static async Task<string> ReadRequestAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var buffer = new byte[4096];
        while (!Encoding.UTF8.GetString([.. bytes]).EndsWith("}}", StringComparison.Ordinal))
        {
            var count = await stream.ReadAsync(buffer);
            Assert.NotEqual(0, count);
            bytes.AddRange(buffer[..count]);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    /// <summary>Takes connections, treats each as told, and cuts it.</summary>
    private sealed class OneShot : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private int _connections;

        public OneShot(Func<NetworkStream, Task> treat)
        {
            _listener.Start();
            _ = RunAsync(treat);
        }

        public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

        public int Connections => _connections;

        public void Dispose() => _listener.Dispose();

        private async Task RunAsync(Func<NetworkStream, Task> treat)
        {
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync();
                    Interlocked.Increment(ref _connections);
                    await using var stream = client.GetStream();
                    await treat(stream);
                }
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                // The test is over.
            }
        }
    }
}
