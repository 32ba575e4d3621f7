using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;

namespace MentorBot.Bot.Tests.Telegram.Support;

/// <summary>A call as it reached the platform.</summary>
internal sealed record ApiCall(string Method, string Path, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}

/// <summary>
/// The platform as a script: per method a queue of answers, then a standing one. Calls are recorded. An answer may fail
/// before the body is asked for (no connection) or after it was taken (the effect may have happened).
/// </summary>
internal sealed class ScriptedApi : HttpMessageHandler
{
    public const string Token = "4242:SECRETTOKENNEEDLE";

    private readonly ConcurrentDictionary<string, ConcurrentQueue<Func<ApiCall, CancellationToken, Task<HttpResponseMessage>>>> _queues = new();
    private readonly ConcurrentDictionary<string, Func<ApiCall, CancellationToken, Task<HttpResponseMessage>>> _standing = new();
    private readonly ConcurrentDictionary<string, Exception> _unconnected = new();

    public ConcurrentQueue<ApiCall> Calls { get; } = new();

    public IEnumerable<ApiCall> CallsOf(string method) => Calls.Where(call => call.Method == method);

    public ScriptedApi Next(string method, string body, int status = 200, Action<HttpResponseMessage>? shape = null)
    {
        Queue(method).Enqueue((_, _) => Task.FromResult(Respond(body, status, shape)));
        return this;
    }

    public ScriptedApi Next(string method, Func<ApiCall, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        Queue(method).Enqueue(answer);
        return this;
    }

    /// <summary>The next call's body is taken, then the connection breaks.</summary>
    public ScriptedApi NextBreaks(string method, Exception exception)
    {
        Queue(method).Enqueue((_, _) => Task.FromException<HttpResponseMessage>(exception));
        return this;
    }

    public ScriptedApi Always(string method, string body, int status = 200)
    {
        _standing[method] = (_, _) => Task.FromResult(Respond(body, status, null));
        return this;
    }

    public ScriptedApi Always(string method, Func<ApiCall, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _standing[method] = answer;
        return this;
    }

    /// <summary>No connection can be made: the body is never asked for.</summary>
    public ScriptedApi Unconnected(string method, Exception exception)
    {
        _unconnected[method] = exception;
        return this;
    }

    public static HttpResponseMessage Respond(string body, int status = 200, Action<HttpResponseMessage>? shape = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        shape?.Invoke(response);
        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var method = path[(path.LastIndexOf('/') + 1)..];
        if (_unconnected.TryGetValue(method, out var exception))
            throw exception;

        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var call = new ApiCall(method, path, body);
        Calls.Enqueue(call);
        if (Queue(method).TryDequeue(out var answer) || _standing.TryGetValue(method, out answer))
            return await answer(call, cancellationToken).WaitAsync(cancellationToken);

        return Respond("""{"ok":true,"result":true}""");
    }

    private ConcurrentQueue<Func<ApiCall, CancellationToken, Task<HttpResponseMessage>>> Queue(string method) => _queues.GetOrAdd(method, static _ => new());
}
