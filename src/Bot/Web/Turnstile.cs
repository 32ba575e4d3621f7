namespace MentorBot.Bot.Web;

/// <summary>One at a time for each place, for changes that read what is there first: a mark and an edit never undo each other.</summary>
internal sealed class Turnstile : IDisposable
{
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    public async Task<T> PassAsync<T>(string place, Func<Task<T>> work, CancellationToken stop)
    {
        var gate = _gates[(uint)StringComparer.Ordinal.GetHashCode(place) % (uint)_gates.Length];
        await gate.WaitAsync(stop);
        try
        {
            return await work();
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose()
    {
        foreach (var gate in _gates)
            gate.Dispose();
    }
}
