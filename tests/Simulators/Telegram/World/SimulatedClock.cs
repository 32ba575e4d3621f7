namespace MentorBot.Simulators.Telegram;

/// <summary>Real time plus what a test has added. Telegram's rules of 24 and 48 hours, expiry and webhook delays are measured on it; long-poll timeouts are not.</summary>
public sealed class SimulatedClock(TimeProvider time)
{
    private readonly Lock _gate = new();
    private TimeSpan _ahead;
    private TaskCompletionSource _advanced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public DateTimeOffset Now
    {
        get
        {
            lock (_gate)
            {
                return time.GetUtcNow() + _ahead;
            }
        }
    }

    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        TaskCompletionSource advanced;
        lock (_gate)
        {
            _ahead += by;
            advanced = _advanced;
            _advanced = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        advanced.SetResult();
    }

    /// <summary>Returns when this clock shows <paramref name="moment"/>, whether by waiting or by <see cref="Advance"/>.</summary>
    public async Task WaitUntilAsync(DateTimeOffset moment, CancellationToken cancel)
    {
        while (true)
        {
            Task advanced;
            TimeSpan left;
            lock (_gate)
            {
                left = moment - (time.GetUtcNow() + _ahead);
                advanced = _advanced.Task;
            }

            if (left <= TimeSpan.Zero)
            {
                return;
            }

            using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            await Task.WhenAny(advanced, Task.Delay(left + TimeSpan.FromMilliseconds(1), time, enough.Token));
            await enough.CancelAsync();
            cancel.ThrowIfCancellationRequested();
        }
    }
}
