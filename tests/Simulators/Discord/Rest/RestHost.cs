using System.Collections.Concurrent;
using System.Globalization;

namespace MentorBot.Simulators.Discord;

/// <summary>
/// A REST call from end to end: fault, user agent, authorisation, limits, handler under the world's gate, answer.
/// A refusal rolls nothing back, so handlers check before they change.
/// </summary>
internal sealed class RestHost(World world, FaultPlan faults, RequestLog log)
{
    private static readonly Route NoRoute = RouteTable.Make("", "", static (_, _) => { });

    private readonly ConcurrentBag<Call> _spare = [];
    private readonly RouteTable _routes = new(RouteTable.All);

    public RateLimits Limits { get; } = new(world);

    /// <param name="path">The path below <c>/api/v10</c>.</param>
    public async Task AnswerAsync(HttpContext http, string path)
    {
        if (!_spare.TryTake(out var call))
        {
            call = new Call();
        }

        try
        {
            await AnswerAsync(http, path, call);
        }
        finally
        {
            call.End();
            _spare.Add(call);
        }
    }

    private async Task AnswerAsync(HttpContext http, string path, Call call)
    {
        var fault = faults.Next($"{http.Request.Method} {path}");
        if (fault?.Kind == FaultKind.Latency)
        {
            await Task.Delay(fault.Milliseconds, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (fault?.Kind == FaultKind.Reset)
        {
            Record(http, path, "", 0, fault);
            http.Abort();
            return;
        }

        call.Begin(http, NoRoute, []);
        try
        {
            if (fault is null || !RestFaults.Answer(call, http, fault))
            {
                await HandleAsync(http, path, call);
            }
        }
        catch (Refusal refusal)
        {
            call.Rewind();
            call.Status = refusal.Status;
            refusal.Write(call.Json);
        }

        Record(http, path, log.Recording && call.Document is not null ? call.Document.RootElement.GetRawText() : "", call.Status, fault);
        await SendAsync(http, call, fault);
    }

    private async Task HandleAsync(HttpContext http, string path, Call call)
    {
        CheckUserAgent(http);
        var (route, arguments) = _routes.Find(http.Request.Method, path);
        call.Begin(http, route, arguments);
        if (!route.Open && !IsAuthorized(http))
        {
            throw Refusal.Unauthorized();
        }

        await RequestBody.ReadAsync(call);
        lock (world.Gate)
        {
            if (Limits.Count(call) is { } exceeded)
            {
                RestFaults.TooManyRequests(call, http, exceeded.Wait, exceeded.Scope, "");
                return;
            }

            route.Handle(world, call);
            world.Changed();
        }
    }

    private void CheckUserAgent(HttpContext http)
    {
        if (http.Request.Headers.UserAgent.ToString().StartsWith("DiscordBot (", StringComparison.Ordinal))
        {
            return;
        }

        log.CountBadUserAgent();
        if (world.Options.RequireUserAgent)
        {
            throw new Refusal(403, 40333, "internal network error");
        }
    }

    private bool IsAuthorized(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        return !world.Gateway.TokenReset && header.StartsWith("Bot ", StringComparison.Ordinal) && header.AsSpan(4).SequenceEqual(world.Options.Token);
    }

    private void Record(HttpContext http, string path, string body, int status, Fault? fault)
    {
        log.Count(status, shared: http.Response.Headers["X-RateLimit-Scope"] == "shared");
        if (log.Recording)
        {
            log.Record(new RecordedRequest(http.Request.Method, path + http.Request.QueryString, body, status, fault?.Kind.ToString(), world.Clock.Now));
        }
    }

    private static async Task SendAsync(HttpContext http, Call call, Fault? fault)
    {
        if (fault?.Kind == FaultKind.LostAnswer)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = call.Status;
        if (call.Status == 204)
        {
            return;
        }

        var answer = call.Answer;
        if (fault?.Kind == FaultKind.TruncatedBody)
        {
            answer = answer[..(answer.Length / 2)];
        }

        http.Response.ContentType ??= "application/json";
        http.Response.ContentLength = answer.Length;
        await http.Response.BodyWriter.WriteAsync(answer);
    }
}

/// <summary>The faults that stand in for an answer.</summary>
internal static class RestFaults
{
    /// <summary>Writes the fault's answer; false when the fault lets the call through (latency, lost answer, truncated body).</summary>
    public static bool Answer(Call call, HttpContext http, Fault fault)
    {
        switch (fault.Kind)
        {
            case FaultKind.TooManyRequests:
                TooManyRequests(call, http, fault.Milliseconds / 1000.0, fault.Scope, fault.Text);
                return true;
            case FaultKind.ServerError:
                Write(call, fault.Status >= 500 ? fault.Status : 500, new Refusal(500, 0, "500: Internal Server Error"));
                return true;
            case FaultKind.Refused:
                Write(call, fault.Status, new Refusal(fault.Status, fault.Code, fault.Text));
                return true;
            case FaultKind.HtmlBody:
                call.Rewind();
                call.Status = 502;
                http.Response.ContentType = "text/html; charset=UTF-8";
                call.Json.WriteRawValue("<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n"u8, skipInputValidation: true);
                return true;
            default:
                return false;
        }
    }

    /// <param name="style">"" as documented; <c>no-header</c> without Retry-After; <c>no-retry-after</c> without header and field; <c>cloudflare</c> the plain text of an address ban.</param>
    public static void TooManyRequests(Call call, HttpContext http, double wait, string scope, string style)
    {
        call.Rewind();
        call.Status = 429;
        var headers = http.Response.Headers;
        if (style is not ("no-header" or "no-retry-after"))
        {
            headers.RetryAfter = Math.Ceiling(wait).ToString(CultureInfo.InvariantCulture);
        }

        if (style == "cloudflare")
        {
            http.Response.ContentType = "text/plain; charset=UTF-8";
            call.Json.WriteRawValue("error code: 1015"u8, skipInputValidation: true);
            return;
        }

        headers["X-RateLimit-Scope"] = scope;
        if (scope == "global")
        {
            headers["X-RateLimit-Global"] = "true";
        }

        call.Json.WriteStartObject();
        call.Json.WriteString("message"u8, scope == "shared" ? "The resource is being rate limited."u8 : "You are being rate limited."u8);
        if (style != "no-retry-after")
        {
            call.Json.WriteNumber("retry_after"u8, wait);
        }

        call.Json.WriteBoolean("global"u8, scope == "global");
        call.Json.WriteEndObject();
    }

    private static void Write(Call call, int status, Refusal refusal)
    {
        call.Rewind();
        call.Status = status;
        refusal.Write(call.Json);
    }
}
