using System.Diagnostics;
using System.Globalization;

namespace MentorBot.Simulators.Discord;

/// <summary>A load: <see cref="Count"/> messages over the channels in turn, each written by the user of the same index, at a rate or at full speed.</summary>
/// <param name="PerSecond">0: as fast as it goes.</param>
public sealed record FloodPlan(IReadOnlyList<ulong> Channels, IReadOnlyList<ulong> Users, int Count, double PerSecond = 0, string Prefix = "t");

/// <summary>
/// Lets people write many messages. The content of message n is <c>{prefix}-{n}</c>, a token the checker finds again;
/// <see cref="SentTicks"/> holds the Stopwatch ticks at which it was written.
/// </summary>
public sealed class Flood(DiscordControl control)
{
    private CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;
    private long[] _sentTicks = [];
    private int _sent;

    public int Sent => Volatile.Read(ref _sent);

    public bool Running => !_running.IsCompleted;

    /// <summary>Ticks by message number; 0 where not sent yet.</summary>
    public IReadOnlyList<long> SentTicks => _sentTicks;

    public void Start(FloodPlan plan)
    {
        if (Running)
        {
            throw new InvalidOperationException("A flood is running.");
        }

        _stop = new CancellationTokenSource();
        _sentTicks = new long[plan.Count];
        _sent = 0;
        _running = Task.Run(() => RunAsync(plan, _stop.Token));
    }

    /// <summary>Completes when everything is written, with the error if a user was refused.</summary>
    public Task WaitAsync() => _running;

    public void Stop() => _stop.Cancel();

    private async Task RunAsync(FloodPlan plan, CancellationToken stop)
    {
        var start = Stopwatch.GetTimestamp();
        for (var n = 0; n < plan.Count && !stop.IsCancellationRequested; n++)
        {
            var ahead = plan.PerSecond <= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(n / plan.PerSecond) - Stopwatch.GetElapsedTime(start);
            if (ahead > TimeSpan.FromMilliseconds(1))
            {
                await Task.Delay(ahead, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            var at = n % plan.Channels.Count;
            _sentTicks[n] = Stopwatch.GetTimestamp();
            control.Write(plan.Channels[at], plan.Users[at % plan.Users.Count], string.Create(CultureInfo.InvariantCulture, $"{plan.Prefix}-{n}"));
            Volatile.Write(ref _sent, n + 1);
        }
    }
}
