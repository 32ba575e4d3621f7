using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Serialization.Metadata;

namespace MentorBot.Bot.Telegram.Api;

/// <summary>
/// The Bot API over HTTP. The token is part of every address, so addresses stay in here: no logging handler, no tracing, no
/// redirect, and an exception of the transport is turned into a closed result before its message can get anywhere.
/// Nothing is ever repeated here, since a repeated message is read twice; that choice is the caller's. Thread-safe.
/// </summary>
internal sealed class BotApi : IDisposable
{
    private const int MostAnswerBytes = 32 << 20;

    private readonly ConcurrentDictionary<string, Uri> _addresses = new(StringComparer.Ordinal);
    private readonly HttpMessageInvoker _http;
    private readonly TimeProvider _time;

    /// <param name="handler">In place of real connections, for tests.</param>
    public BotApi(TelegramSettings settings, TimeProvider time, HttpMessageHandler? handler = null)
    {
        Settings = settings;
        _time = time;
        _http = new HttpMessageInvoker(handler ?? Connections());
    }

    public TelegramSettings Settings { get; }

    public Task<ApiResult<T>> CallAsync<TRequest, T>(
        string method, TRequest request, JsonTypeInfo<TRequest> type, ResultReader<T> read, CancellationToken stop, TimeSpan? timeout = null) =>
        CallAsync(method, JsonBody.Of(request, type), read, stop, timeout);

    /// <param name="body">Disposed here.</param>
    /// <exception cref="OperationCanceledException">Stopped by the caller. The effect is unknown.</exception>
    public async Task<ApiResult<T>> CallAsync<T>(string method, RequestBody body, ResultReader<T> read, CancellationToken stop, TimeSpan? timeout = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(method)) { Content = body, Version = HttpVersion.Version11 };
        using var deadline = new CancellationTokenSource(timeout ?? Settings.CallTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        using var answer = new PooledBuffer(2048);
        HttpStatusCode status;
        TimeSpan? wait;
        try
        {
            using var response = await _http.SendAsync(request, either.Token);
            status = response.StatusCode;
            wait = response.Headers.RetryAfter?.Delta;
            await ReadBodyAsync(response, answer, either.Token);
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            return body.Started ? ApiResult<T>.Unknown.Instance : ApiResult<T>.NotSent.Instance;
        }
        catch (Exception)
        {
            // A new exception: the transport's own could tell the address.
            throw new OperationCanceledException(stop);
        }

        return Classify((int)status, wait, Answer<T>.Read(answer.Written.Span, read));
    }

    /// <summary>A file's bytes, or how getting them failed. Never more than <paramref name="atMost"/>.</summary>
    /// <param name="path">As the platform told it.</param>
    public async Task<ApiResult<byte[]>> DownloadAsync(string path, long atMost, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, FileAddressOf(path)) { Version = HttpVersion.Version11 };
        using var deadline = new CancellationTokenSource(Settings.TransferTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        try
        {
            using var response = await _http.SendAsync(request, either.Token);
            if (response.StatusCode != HttpStatusCode.OK)
                return await RefusedDownloadAsync(response, either.Token);

            if (response.Content.Headers.ContentLength > atMost)
                return new ApiResult<byte[]>.Error(200, ApiReason.TooLarge);

            using var bytes = new PooledBuffer((int)Math.Clamp(response.Content.Headers.ContentLength ?? 0, 4096, 1 << 20));
            await using var stream = await response.Content.ReadAsStreamAsync(either.Token);
            while (await stream.ReadAsync(bytes.GetMemory(4096), either.Token) is > 0 and var count)
            {
                bytes.Advance(count);
                if (bytes.Length > atMost)
                    return new ApiResult<byte[]>.Error(200, ApiReason.TooLarge);
            }

            return new ApiResult<byte[]>.Ok(bytes.Written.ToArray());
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            return ApiResult<byte[]>.NotSent.Instance;
        }
        catch (Exception)
        {
            throw new OperationCanceledException(stop);
        }
    }

    public void Dispose() => _http.Dispose();

    public override string ToString() => "BotApi { Token = *** }";

    private static async Task<ApiResult<byte[]>> RefusedDownloadAsync(HttpResponseMessage response, CancellationToken stop)
    {
        using var answer = new PooledBuffer(1024);
        await ReadBodyAsync(response, answer, stop);
        return (int)response.StatusCode switch
        {
            429 => new ApiResult<byte[]>.RetryAfter(response.Headers.RetryAfter?.Delta),
            >= 500 => ApiResult<byte[]>.NotSent.Instance,
            var code => new ApiResult<byte[]>.Error(code, ApiReason.FileUnavailable),
        };
    }

    /// <summary>As much as there is; an answer that breaks off is still read up to there.</summary>
    private static async Task ReadBodyAsync(HttpResponseMessage response, PooledBuffer into, CancellationToken stop)
    {
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(stop);
            while (into.Length < MostAnswerBytes && await stream.ReadAsync(into.GetMemory(1024), stop) is > 0 and var count)
            {
                into.Advance(count);
            }
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            // Cut in the middle: the status and what came of the body tell what can be told.
        }
    }

    private static ApiResult<T> Classify<T>(int status, TimeSpan? wait, Answer<T> answer)
    {
        if (answer is { Ok: true, HasResult: true } && status is >= 200 and < 300)
            return new ApiResult<T>.Ok(answer.Result!);

        // The platform repeats its code in the body; the body is the nearer witness, a proxy may have changed the status.
        var code = answer.Code is >= 400 and < 600 ? answer.Code : status;
        return code switch
        {
            429 => new ApiResult<T>.RetryAfter(answer.RetryAfter ?? wait),
            >= 500 or (>= 200 and < 300) => ApiResult<T>.Unknown.Instance,
            413 => new ApiResult<T>.Error(code, ApiReason.TooLarge),
            >= 400 when answer is { Ok: false, Description: not null } => new ApiResult<T>.Error(code, ApiReasons.Of(code, answer.Description)),
            _ => ApiResult<T>.NotSent.Instance,
        };
    }

    private static SocketsHttpHandler Connections() => new()
    {
        // Enough for the 30 messages a second that Telegram allows, were each answered in a second; each connection keeps its buffers.
        MaxConnectionsPerServer = 32,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
    };

    private Uri AddressOf(string method) =>
        _addresses.GetOrAdd(method, static (name, settings) => Under(settings, $"bot{settings.Token}/{name}"), Settings);

    private Uri FileAddressOf(string path) =>
        Under(Settings, $"file/bot{Settings.Token}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}");

    private static Uri Under(TelegramSettings settings, string path) =>
        new($"{settings.ApiBase.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{path}", UriKind.Absolute);
}
