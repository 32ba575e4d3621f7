namespace MentorBot.Simulators.Telegram;

/// <summary>Wakes those who wait for the world to change. Costs nothing while nobody waits.</summary>
internal sealed class ChangeSignal
{
    private TaskCompletionSource? _waiting;

    public void Raise() => Interlocked.Exchange(ref _waiting, null)?.TrySetResult();

    /// <summary>Waits until <paramref name="condition"/> holds; false when <paramref name="timeout"/> passes first.</summary>
    public async Task<bool> WaitAsync(Func<bool> condition, TimeSpan timeout)
    {
        using var end = new CancellationTokenSource(timeout);
        while (true)
        {
            var next = Volatile.Read(ref _waiting);
            if (next is null)
            {
                var fresh = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                next = Interlocked.CompareExchange(ref _waiting, fresh, null) ?? fresh;
            }

            if (condition())
                return true;

            try
            {
                await next.Task.WaitAsync(end.Token);
            }
            catch (OperationCanceledException)
            {
                return condition();
            }
        }
    }
}
