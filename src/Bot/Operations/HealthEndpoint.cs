using MentorBot.Bot.Pipeline;

namespace MentorBot.Bot.Operations;

/// <summary>One word for a supervisor of processes, and nothing else: 200 while the store can write, 503 while it can't.</summary>
internal static class HealthEndpoint
{
    public const string Path = "/health";

    public static void Map(WebApplication web, EngineHealth health) => web.MapGet(Path, context =>
    {
        context.Response.StatusCode = health.IsStalled ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync(health.IsStalled ? "stalled" : "ok", context.RequestAborted);
    });

    /// <summary>Asks a running service, itself and through no proxy that the environment may name; for the health check of a container that has no other tool.</summary>
    /// <returns>0 when it is well, 1 when it is not or does not answer.</returns>
    public static async Task<int> AskAsync(Uri listen)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(3) };
        try
        {
            using var answer = await client.GetAsync(new Uri(listen, Path));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }
}
