using System.Net;
using System.Security.Cryptography;
using System.Text;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;

namespace MentorBot.Bot.Operations;

/// <summary>
/// The database belongs to the running service, so <c>mentorbot doctor</c> asks it. It answers to this machine alone and to nobody who can't read the
/// organisation's key file; a request that came through a proxy is refused even so, since a proxy makes everybody a neighbour. To all others there is
/// no such page.
/// </summary>
internal static class DoctorEndpoint
{
    public const string Path = "/doctor";

    /// <summary>Proves that the asker can read the key; in the answer, whether all is well.</summary>
    public const string Header = "MentorBot-Doctor";

    private const string AllWell = "well";

    private static readonly string[] OfProxies = ["Forwarded", "Via", "X-Real-IP", "X-Client-IP", "X-Original-For", "X-Original-Host", "CF-Connecting-IP", "True-Client-IP"];

    public static void Map(WebApplication web, Keyring keyring, Func<Task<Findings>> look) => web.MapGet(Path, async context =>
    {
        if (!IsFromHere(context) || !IsProven(context.Request.Headers[Header].ToString(), Proof(keyring)))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            var found = await look();
            context.Response.ContentType = "text/plain; charset=utf-8";
            context.Response.Headers[Header] = found.IsWell ? AllWell : "not " + AllWell;
            await context.Response.WriteAsync(string.Join('\n', found.Lines), context.RequestAborted);
        }
        catch (NotDurableException)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    });

    /// <summary>What a running service finds; null where none answers.</summary>
    public static async Task<Findings?> AskAsync(Uri listen, Keyring keyring)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(5) };
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(listen, Path)) { Headers = { { Header, Proof(keyring) } } };
        try
        {
            using var answer = await client.SendAsync(question);
            return answer.IsSuccessStatusCode && answer.Headers.TryGetValues(Header, out var well)
                ? new Findings((await answer.Content.ReadAsStringAsync()).Split('\n'), well.Single() == AllWell)
                : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    private static bool IsFromHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && !context.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || OfProxies.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static bool IsProven(string said, string proof) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(said), Encoding.UTF8.GetBytes(proof));

    private static string Proof(Keyring keyring) => Convert.ToHexStringLower(keyring.Derive("doctor"));
}
