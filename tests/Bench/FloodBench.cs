using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using MentorBot.Simulators.Places;

namespace MentorBot.Bench;

/// <summary>
/// One page floods, another writes as people do: how long the other waits until its words are kept, first alone and then beside the flood. The real
/// program as a process of its own, real HTTP and database; the flood comes from this process over as many connections as it likes.
/// </summary>
internal static class FloodBench
{
    private const int Messages = 20;
    private const int Flooders = 32;

    /// <summary>What the chat page allows one talk in the long run.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1.1);

    public static async Task<IReadOnlyList<Figure>> RunAsync(Action<string> say)
    {
        await using var town = await Town.BuildAsync(new TownPlan { Settings = new Dictionary<string, string> { ["web"] = "  chat: on" } });
        await town.StartAsync();
        using var other = new Page(town.Listen);
        await other.BeginAsync();
        say("one page alone …");
        var alone = await WriteAsync(other);

        say($"beside {Flooders} connections of a page that floods …");
        using var flooder = new Page(town.Listen);
        await flooder.BeginAsync();
        using var ending = new CancellationTokenSource();
        var floods = Enumerable.Range(0, Flooders).Select(_ => FloodAsync(flooder, ending.Token)).ToList();
        var beside = await WriteAsync(other);
        await ending.CancelAsync();
        var asked = (await Task.WhenAll(floods)).Sum();

        return
        [
            new Figure("aloneP50Milliseconds", "until words are kept, alone, p50", Percentiles.At(alone, 0.5), "ms"),
            new Figure("aloneMostMilliseconds", "until words are kept, alone, longest", alone[^1], "ms"),
            new Figure("besideP50Milliseconds", "until words are kept, beside a flood, p50", Percentiles.At(beside, 0.5), "ms"),
            new Figure("besideMostMilliseconds", "until words are kept, beside a flood, longest", beside[^1], "ms"),
            new Figure("floodPerSecond", "requests of the flood", asked / (Messages * Pace.TotalSeconds), "1/s"),
        ];
    }

    /// <returns>Sorted milliseconds.</returns>
    private static async Task<List<double>> WriteAsync(Page page)
    {
        var took = new List<double>();
        for (var i = 0; i < Messages; i++)
        {
            var start = Stopwatch.GetTimestamp();
            if (await page.SayAsync($"words {i}", CancellationToken.None) is var status && status != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"The page that writes as people do was refused: {status}.");
            }

            took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await Task.Delay(Pace);
        }

        return [.. took.Order()];
    }

    private static async Task<int> FloodAsync(Page page, CancellationToken stop)
    {
        var asked = 0;
        try
        {
            for (; ; asked++)
            {
                await page.SayAsync("flood", stop);
            }
        }
        catch (OperationCanceledException)
        {
            return asked;
        }
    }

    /// <summary>A page, as far as the server sees one.</summary>
    private sealed class Page(Uri house) : IDisposable
    {
        private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = house };
        private string _token = "";

        public async Task BeginAsync()
        {
            using var answer = await PostAsync("/talk/start", "{}", CancellationToken.None);
            _token = (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["token"]!;
        }

        public async Task<HttpStatusCode> SayAsync(string text, CancellationToken stop)
        {
            using var answer = await PostAsync("/talk/say", new JsonObject { ["key"] = Guid.NewGuid().ToString("N"), ["text"] = text }.ToJsonString(), stop);
            return answer.StatusCode;
        }

        private async Task<HttpResponseMessage> PostAsync(string path, string body, CancellationToken stop)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.Add("Origin", house.GetLeftPart(UriPartial.Authority));
            if (_token.Length > 0)
            {
                request.Headers.Add("X-Talk", _token);
            }

            return await _http.SendAsync(request, stop);
        }

        public void Dispose() => _http.Dispose();
    }
}
