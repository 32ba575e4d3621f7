using System.Collections.Concurrent;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Tests.Telegram.Support;

/// <summary>An inbox that commits when the test lets it, and remembers what it was handed.</summary>
internal sealed class FakeInbox : IInbox
{
    private volatile TaskCompletionSource? _held;
    private volatile bool _broken;

    public ConcurrentQueue<Arrived> Committed { get; } = new();

    public ConcurrentQueue<Cursor> Cursors { get; } = new();

    public string? StoredCursor { get; set; }

    public int Attempts { get; private set; }

    public IEnumerable<string> CommittedKeys => Committed.Select(arrived => arrived.Key);

    public void Hold() => _held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release()
    {
        var held = _held;
        _held = null;
        held?.SetResult();
    }

    /// <summary>The disk is full, until <see cref="Mend"/>.</summary>
    public void Break() => _broken = true;

    public void Mend() => _broken = false;

    public async Task ReceiveAsync(IReadOnlyList<Arrived> updates, Cursor? cursor, CancellationToken stop)
    {
        Attempts++;
        if (_held is { } held)
            await held.Task.WaitAsync(stop);

        if (_broken)
            throw new NotDurableException("The disk is full.");

        foreach (var update in updates)
        {
            Committed.Enqueue(update);
        }

        if (cursor is not null)
            Cursors.Enqueue(cursor);
    }

    public Task<bool> ShelveAsync(Shelving change, CancellationToken stop) => Task.FromResult(false);

    public Task<IReadOnlyList<Shelved>> ShelfAsync(Address place, CancellationToken stop) => Task.FromResult<IReadOnlyList<Shelved>>([]);

    public Task<byte[]?> ShelfFileAsync(Address place, string id, CancellationToken stop) => Task.FromResult<byte[]?>(null);

    public IReturnCodes Codes => throw new NotSupportedException();

    public Task<string?> CursorAsync(string name, CancellationToken stop) => Task.FromResult(StoredCursor);
}
