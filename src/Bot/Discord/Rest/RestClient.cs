using System.Buffers;
using System.Net;
using System.Text.Json;

namespace MentorBot.Bot.Discord.Rest;

/// <summary>
/// One call of Discord's REST API, and what is known of its effect afterwards. A call that a limit forbids is not sent and not
/// waited for. Nothing but cancellation is thrown: HTTP libraries put addresses, and with them tokens, into what they throw.
/// </summary>
public sealed class RestClient : IDisposable
{
    private const string UserAgent = "DiscordBot (https://github.com/mentorbot/mentorbot, 0.1)";
    private const int LongestAnswer = 16 * 1024 * 1024;
    private const int FirstBuffer = 4 * 1024;

    /// <summary>What is waited when Discord limits us without a word for how long.</summary>
    private static readonly TimeSpan DefaultWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan PatienceWithFile = TimeSpan.FromSeconds(90);

    private readonly HttpMessageInvoker _http;
    private readonly Uri _base;
    private readonly string _authorization;
    private readonly TimeProvider _time;

    public RestClient(HttpMessageHandler handler, DiscordSettings settings, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _http = new HttpMessageInvoker(handler);
        _base = settings.ApiBase;
        _authorization = "Bot " + settings.Token;
        _time = time;
        Limits = new RateLimits(settings.CallsPerSecond, time);
        Breaker = new Breaker(time);
    }

    public RateLimits Limits { get; }

    public Breaker Breaker { get; }

    /// <summary>The handler for real connections: no redirects (they would carry the token on), no cookies, no trace headers.</summary>
    public static SocketsHttpHandler Connections() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),

        // Enough for the 50 calls a second that Discord allows, were each answered in 0.6 s; each connection keeps its buffers.
        MaxConnectionsPerServer = 32,
    };

    /// <param name="body">Sent as it is; null for none.</param>
    public async Task<Answer<T>> CallAsync<T>(Route route, HttpContent? body, TryRead<T> read, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(route);
        ArgumentNullException.ThrowIfNull(read);
        using var content = body;
        var wait = Breaker.Wait;
        if (wait <= TimeSpan.Zero)
            wait = Limits.Enter(route);
        if (wait > TimeSpan.Zero)
            return Answer<T>.No(new Trouble.RetryAfter(wait));

        var headers = default(LimitHeaders);
        var trouble = (Trouble)Trouble.Unknown.Instance;
        using var patience = new CancellationTokenSource(body is MultipartFormDataContent ? PatienceWithFile : Patience, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        try
        {
            using var request = Request(route, content);
            using var response = await _http.SendAsync(request, either.Token);
            headers = LimitHeaders.Read(response.Headers);
            var status = (int)response.StatusCode;
            using var answer = await ReadAsync(response.Content, either.Token);
            if (status is >= 200 and < 300)
            {
                // An answer that can't be read does not say that nothing happened.
                return read(answer.Bytes, out var value) ? Answer<T>.Of(value) : Answer<T>.No(Trouble.Unknown.Instance);
            }

            trouble = Classify(status, ErrorBody.Read(answer.Bytes.Span), headers);
        }
        catch (HttpRequestException fault)
        {
            trouble = OfFault(fault.HttpRequestError);
        }
        catch (OperationCanceledException cancelled) when (!stop.IsCancellationRequested)
        {
            // The handler's own time-out for connecting, which comes before any byte.
            trouble = cancelled.InnerException is TimeoutException && !patience.IsCancellationRequested ? Trouble.NotSent.Instance : Trouble.Unknown.Instance;
        }
        catch (Exception fault) when (fault is IOException or JsonException or InvalidOperationException or FormatException)
        {
            trouble = Trouble.Unknown.Instance;
        }
        finally
        {
            Limits.Left(route, headers);
        }

        if (trouble is Trouble.RetryAfter limited)
            Limits.Refused(route, headers, limited.Wait);

        return Answer<T>.No(trouble);
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Request(Route route, HttpContent? content)
    {
        var request = new HttpRequestMessage(route.Method, new Uri(_base, route.Path)) { Content = content };
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (!route.OfInteraction)
            request.Headers.TryAddWithoutValidation("Authorization", _authorization);

        return request;
    }

    private Trouble Classify(int status, ErrorBody error, LimitHeaders headers)
    {
        if (status == (int)HttpStatusCode.TooManyRequests)
        {
            if (!headers.Shared)
                Breaker.CountInvalid();

            return new Trouble.RetryAfter(error.RetryAfter ?? headers.RetryAfter ?? headers.ResetAfter ?? DefaultWait);
        }

        if (status is 401 or 403)
            Breaker.CountInvalid();

        return status is >= 400 and < 500 ? new Trouble.Error(status, error.Code) : Trouble.Unknown.Instance;
    }

    private static Trouble OfFault(HttpRequestError fault) => fault switch
    {
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
            => Trouble.NotSent.Instance,
        _ => Trouble.Unknown.Instance,
    };

    private static async Task<Pooled> ReadAsync(HttpContent content, CancellationToken stop)
    {
        var told = content.Headers.ContentLength ?? 0;
        if (told > LongestAnswer)
            throw new IOException("The answer is too long.");

        var buffer = ArrayPool<byte>.Shared.Rent(told > 0 ? (int)told + 1 : FirstBuffer);
        var filled = 0;
        try
        {
            await using var stream = await content.ReadAsStreamAsync(stop);
            while (true)
            {
                if (filled == buffer.Length)
                    buffer = Grow(buffer, filled);

                var got = await stream.ReadAsync(buffer.AsMemory(filled), stop);
                if (got == 0)
                    return new Pooled(buffer, filled);

                filled += got;
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    private static byte[] Grow(byte[] buffer, int filled)
    {
        if (filled >= LongestAnswer)
            throw new IOException("The answer is too long.");

        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private readonly struct Pooled(byte[] buffer, int length) : IDisposable
    {
        public ReadOnlyMemory<byte> Bytes => buffer.AsMemory(0, length);

        public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);
    }
}
