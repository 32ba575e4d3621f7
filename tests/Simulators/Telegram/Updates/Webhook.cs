using System.Net;
using System.Net.Http.Headers;

namespace MentorBot.Simulators.Telegram;

/// <summary>
/// Delivery to a webhook. Updates of one lane go one after another, lanes in parallel over at most so many connections.
/// What is not answered by 2xx is sent again: at once, then after 2, 4, 8… up to 60–120 seconds, or when Retry-After
/// says (an hour at most); an update that would expire first is dropped. One that answers 410 for 23 hours is closed.
/// Waits run on the simulator's clock.
/// </summary>
internal sealed class Webhook(UpdateQueue queue, SimulatedClock clock, int seed, Action<ReadOnlyMemory<byte>> reply, Action<Webhook> close) : IAsyncDisposable
{
    private const int MaxDelay = 60;
    private static readonly TimeSpan GoneLimit = TimeSpan.FromHours(23);

    private readonly Lock _gate = new();
    private readonly Dictionary<long, Queue<PendingUpdate>> _lanes = [];
    private readonly List<Task> _running = [];
    private readonly Random _random = new(seed);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly CancellationTokenSource _stop = new();
    private SemaphoreSlim _connections = new(40);
    private DateTimeOffset? _goneSince;

    public required Uri Url { get; init; }

    public required string Secret { get; init; }

    public required int MaxConnections { get; init; }

    public DateTimeOffset? LastErrorDate { get; private set; }

    public string LastError { get; private set; } = "";

    public void Start()
    {
        _connections = new SemaphoreSlim(MaxConnections);
        queue.Arrived += Take;
        Take(queue.All());
    }

    public async ValueTask DisposeAsync()
    {
        queue.Arrived -= Take;
        await _stop.CancelAsync();
        Task[] running;
        lock (_gate)
        {
            running = [.. _running];
        }

        await Task.WhenAll(running);
        _http.Dispose();
        _connections.Dispose();
        _stop.Dispose();
    }

    private void Take(IReadOnlyList<PendingUpdate> updates)
    {
        lock (_gate)
        {
            _running.RemoveAll(task => task.IsCompleted);
            foreach (var update in updates)
            {
                // Those that wait at the start may be announced a second time.
                if (ReferenceEquals(update.TakenBy, this))
                    continue;

                update.TakenBy = this;
                if (_lanes.TryGetValue(update.Lane, out var waiting))
                {
                    waiting.Enqueue(update);
                    continue;
                }

                _lanes.Add(update.Lane, new Queue<PendingUpdate>([update]));
                _running.Add(Task.Run(() => RunLaneAsync(update.Lane)));
            }
        }
    }

    private async Task RunLaneAsync(long lane)
    {
        try
        {
            while (Peek(lane) is { } update)
            {
                await DeliverAsync(update);
                queue.Remove(update);
                lock (_gate)
                {
                    _lanes[lane].Dequeue();
                }

                // Sent a second time when a fault asks for it.
                if (update.Again)
                    await SendAsync(update);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
    }

    private PendingUpdate? Peek(long lane)
    {
        lock (_gate)
        {
            if (_lanes[lane].TryPeek(out var update))
                return update;

            _lanes.Remove(lane);
            return null;
        }
    }

    private async Task DeliverAsync(PendingUpdate update)
    {
        var delay = 1;
        for (var failures = 0; clock.Now < update.Expires; failures++)
        {
            var (delivered, retryAfter) = await SendAsync(update);
            if (delivered)
                return;

            var wait = Math.Clamp(retryAfter, 0, 3600);
            if (wait == 0 && failures > 0)
                wait = delay = Math.Min(_random.Next(MaxDelay, (MaxDelay * 2) + 1), delay * 2);

            if (clock.Now + TimeSpan.FromSeconds(wait) > update.Expires)
                return;

            await clock.WaitUntilAsync(clock.Now + TimeSpan.FromSeconds(wait), _stop.Token);
        }
    }

    private async Task<(bool Delivered, int RetryAfter)> SendAsync(PendingUpdate update)
    {
        await _connections.WaitAsync(_stop.Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Url);
            request.Content = new ByteArrayContent(JsonBytes.Write(update, static (it, json) => it.Write(json)).ToArray());
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            if (Secret.Length > 0)
                request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", Secret);

            using var response = await _http.SendAsync(request, _stop.Token);
            if (response.IsSuccessStatusCode)
            {
                _goneSince = null;
                reply(await response.Content.ReadAsByteArrayAsync(_stop.Token));
                return (true, 0);
            }

            Failed($"Wrong response from the webhook: {(int)response.StatusCode} {response.ReasonPhrase}");
            if (response.StatusCode == HttpStatusCode.Gone)
            {
                _goneSince ??= clock.Now;
                if (clock.Now - _goneSince > GoneLimit)
                    close(this);
            }

            return (false, (int)(response.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0));
        }
        catch (HttpRequestException)
        {
            Failed("Connection refused");
            return (false, 0);
        }
        catch (TaskCanceledException) when (!_stop.IsCancellationRequested)
        {
            Failed("Read timeout expired");
            return (false, 0);
        }
        finally
        {
            _connections.Release();
        }
    }

    private void Failed(string error) => (LastErrorDate, LastError) = (clock.Now, error);
}
