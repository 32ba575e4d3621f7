using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>The HTTP side of the Bot API: token, method, parameters, faults, answer.</summary>
internal sealed class BotFront(BotApi api, World world, FaultPlan faults, RateLimits limits, CallLog log, string token)
{
    private const string HtmlPage = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";

    private readonly string _prefix = $"/bot{token}/";
    private readonly string _filePrefix = $"/file/bot{token}/";

    public Task HandleAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (path.StartsWith(_prefix, StringComparison.Ordinal))
            return CallAsync(http, path.AsMemory(_prefix.Length));

        if (path.StartsWith(_filePrefix, StringComparison.Ordinal))
            return FileAsync(http, path[_filePrefix.Length..]);

        if (path.StartsWith("/bot", StringComparison.Ordinal) || path.StartsWith("/file/bot", StringComparison.Ordinal))
            Write(http.Response, new Answer.Error(401, path.Contains(':', StringComparison.Ordinal) ? "Unauthorized" : "Unauthorized: invalid token specified"));
        else
            Write(http.Response, new Answer.Error(404, "Not Found"));

        return Task.CompletedTask;
    }

    private async Task CallAsync(HttpContext http, ReadOnlyMemory<char> name)
    {
        var method = api.Find(name.Span);
        Params call;
        try
        {
            (call, var unreadable) = await ParamsReader.ReadAsync(http.Request);
            if (unreadable is not null)
            {
                log.Add(method?.Name ?? name.ToString(), call, world.Clock.Now, 400, fault: null, forbidden: false);
                Write(http.Response, unreadable);
                return;
            }
        }
        catch (BadHttpRequestException tooLarge)
        {
            Write(http.Response, new Answer.Error(tooLarge.StatusCode, tooLarge.StatusCode == 413 ? "Request Entity Too Large" : "Bad Request"));
            return;
        }

        if (method is null)
        {
            log.Add(name.ToString(), call, world.Clock.Now, 404, fault: null, forbidden: true);
            Write(http.Response, new Answer.Error(404, "Not Found: method not found"));
            return;
        }

        await RunAsync(http, method, call);
    }

    private async Task RunAsync(HttpContext http, BotApi.Method method, Params call)
    {
        var fault = faults.Next(method.Name);
        if (fault is { Kind: FaultKind.Latency })
            await Task.Delay(fault.Milliseconds, http.RequestAborted);

        var answer = Refusal(fault, call);
        if (answer is null && limits.Wait(method.Name, call.Long("chat_id")) is { } wait)
            answer = Answer.TooMany(wait);

        if (answer is null && fault?.Kind is not (FaultKind.HtmlBody or FaultKind.Reset))
        {
            try
            {
                answer = await method.Run(call, http.RequestAborted);
            }
            catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
            {
                return;
            }
            catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
            {
                // Something inside an object parameter is of the wrong type; the real server names the field.
                answer = Answer.Bad("can't parse an object parameter");
            }
        }

        log.Add(method.Name, call, world.Clock.Now, (answer as Answer.Error)?.Code ?? (fault?.Kind is FaultKind.HtmlBody ? 502 : 0), fault?.Kind, forbidden: false);
        world.Changed.Raise();
        switch (fault?.Kind)
        {
            case FaultKind.HtmlBody:
                http.Response.StatusCode = 502;
                http.Response.ContentType = "text/html";
                await http.Response.WriteAsync(HtmlPage);
                break;
            case FaultKind.Reset or FaultKind.LostAnswer:
                http.Abort();
                break;
            default:
                Write(http.Response, answer!, half: fault?.Kind is FaultKind.TruncatedBody);
                break;
        }
    }

    private Answer? Refusal(Fault? fault, Params call)
    {
        switch (fault?.Kind)
        {
            case FaultKind.TooManyRequests:
                if (fault.Scope is "chat" or "global")
                    limits.Close(fault.Scope == "chat" ? call.Long("chat_id") : 0, TimeSpan.FromMilliseconds(fault.Milliseconds));

                return Answer.TooMany((int)Math.Ceiling(fault.Milliseconds / 1000.0));
            case FaultKind.ServerError:
                return new Answer.Error(500, "Internal Server Error");
            case FaultKind.Refused:
                return new Answer.Error(fault.Code == 0 ? fault.Status : fault.Code, fault.Text.Length > 0 ? fault.Text : "Bad Request", Status: fault.Status);
            default:
                return null;
        }
    }

    private async Task FileAsync(HttpContext http, string path)
    {
        var fault = faults.Next("file");
        if (fault is { Kind: FaultKind.Latency })
            await Task.Delay(fault.Milliseconds, http.RequestAborted);

        if (fault is { Kind: FaultKind.Reset or FaultKind.LostAnswer })
        {
            http.Abort();
            return;
        }

        if (Refusal(fault, new Params()) is { } refusal)
        {
            Write(http.Response, refusal);
            return;
        }

        if (api.Acting.Linked(path) is not { } file)
        {
            Write(http.Response, new Answer.Error(404, "Not Found"));
            return;
        }

        var half = fault is { Kind: FaultKind.TruncatedBody };
        http.Response.ContentType = "application/octet-stream";
        http.Response.ContentLength = file.Bytes.Length;
        await http.Response.Body.WriteAsync(file.Bytes.AsMemory(0, half ? file.Bytes.Length / 2 : file.Bytes.Length));
        if (half)
        {
            await http.Response.Body.FlushAsync();
            http.Abort();
        }
    }

    public static void Write(HttpResponse response, Answer answer, bool half = false)
    {
        var body = JsonBytes.Write(answer, static (it, json) => it.Write(json));
        if (half)
            body = body[..(body.Length / 2)];

        if (answer is Answer.Error error)
        {
            response.StatusCode = error.Status ?? error.Code;
            if (error.RetryAfter is { } wait)
                response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        }

        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        response.BodyWriter.Write(body);
    }
}
