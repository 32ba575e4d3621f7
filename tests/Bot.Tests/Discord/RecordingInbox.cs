using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>An inbox that keeps what it is given, and can refuse or hold it back for a while.</summary>
internal sealed class RecordingInbox : IInbox
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _cursors = [];
    private readonly List<Handed> _handed = [];
    private int _refusals;

    /// <summary>Completes before anything with updates is stored.</summary>
    public Task Open { get; set; } = Task.CompletedTask;

    public IReadOnlyList<Handed> All
    {
        get
        {
            lock (_gate)
                return [.. _handed];
        }
    }

    public IReadOnlyList<string> Keys => [.. All.SelectMany(handed => handed.Updates).Select(update => update.Key)];

    public int Refused { get; private set; }

    public void RefuseNext(int times) => _refusals = times;

    public void Set(string cursor, string value)
    {
        lock (_gate)
            _cursors[cursor] = value;
    }

    public string? Cursor(string name)
    {
        lock (_gate)
            return _cursors.GetValueOrDefault(name);
    }

    public async Task ReceiveAsync(IReadOnlyList<Arrived> updates, Cursor? cursor, CancellationToken stop)
    {
        if (updates.Count > 0)
        {
            if (_refusals > 0)
            {
                _refusals--;
                Refused++;
                throw new NotDurableException("full");
            }

            await Open.WaitAsync(stop);
        }

        lock (_gate)
        {
            _handed.Add(new Handed(updates, cursor));
            if (cursor is not null)
                _cursors[cursor.Name] = cursor.Value;
        }
    }

    public Task<bool> ShelveAsync(Shelving change, CancellationToken stop) => Task.FromResult(false);

    public Task<IReadOnlyList<Shelved>> ShelfAsync(Address place, CancellationToken stop) => Task.FromResult<IReadOnlyList<Shelved>>([]);

    public Task<byte[]?> ShelfFileAsync(Address place, string id, CancellationToken stop) => Task.FromResult<byte[]?>(null);

    public IReturnCodes Codes => throw new NotSupportedException();

    public Task<string?> CursorAsync(string name, CancellationToken stop) => Task.FromResult(Cursor(name));

    internal sealed record Handed(IReadOnlyList<Arrived> Updates, Cursor? Cursor);
}
