using MentorBot.Bot.Ports;

namespace MentorBot.Stories.Walks;

/// <summary>The process died here. Whatever the engine would have done next, it did not.</summary>
internal sealed class DeathException : Exception;

/// <summary>What goes wrong on purpose, until it is said otherwise.</summary>
internal enum Mishap
{
    None,

    /// <summary>No commit is stored.</summary>
    Full,

    /// <summary>Commits are stored, and reported as failed.</summary>
    StoredAllTheSame,

    /// <summary>Nothing can be read.</summary>
    Unreadable,

    /// <summary>Whose an address is can't be read, and everything else can.</summary>
    NoAddresses,

    /// <summary>Whose an address is lies on a page that is damaged.</summary>
    Damaged,
}

/// <summary>
/// A real store, on a disk that fails: a read that can't be done, a commit of which nothing was stored, one that was stored though the
/// disk said no, and a process that dies just before or just after.
/// </summary>
internal sealed class FaultyStore(IStore disk, Dice dice) : IStore
{
    public ValueTask<StoredDocument?> DocumentAsync(string kind, string id) => Read(() => disk.DocumentAsync(kind, id));

    public IAsyncEnumerable<StoredDocument> DocumentsAsync(string kind) => disk.DocumentsAsync(kind);

    public ValueTask<IReadOnlySet<string>> HandledAsync(IReadOnlyCollection<string> inputIds) => Read(() => disk.HandledAsync(inputIds));

    public ValueTask<StoredAddress?> AddressAsync(string hash) => Read(() => disk.AddressAsync(hash), Mishap.NoAddresses);

    public ValueTask<StoredAddress?> AddressOfAsync(string owner, string role) => Read(() => disk.AddressOfAsync(owner, role));

    public ValueTask<StoredLink?> LinkAsync(string key) => Read(() => disk.LinkAsync(key));

    public ValueTask<IReadOnlyList<StoredLink>> LinksAsync(string messageId, string side) => Read(() => disk.LinksAsync(messageId, side));

    public ValueTask<StoredButton?> ButtonAsync(string id) => Read(() => disk.ButtonAsync(id));

    public ValueTask<byte[]?> KeyAsync(string seekerId) => Read(() => disk.KeyAsync(seekerId));

    public ValueTask<string?> CursorAsync(string name) => Read(() => disk.CursorAsync(name));

    public ValueTask<IReadOnlyList<OutboxHead>> PendingAsync() => Read(disk.PendingAsync);

    public ValueTask<long> LastSequenceAsync() => disk.LastSequenceAsync();

    public ValueTask<byte[]?> OutboxBodyAsync(string rowId) => Read(() => disk.OutboxBodyAsync(rowId));

    public ValueTask<IReadOnlyList<StoredTimer>> TimersAsync() => Read(disk.TimersAsync);

    public ValueTask<int> DeadLettersAsync() => disk.DeadLettersAsync();

    public ValueTask<IReadOnlyList<StoredShelf>> ShelfAsync(string place, int atMost) => Read(() => disk.ShelfAsync(place, atMost));

    public ValueTask<StoredShelf?> ShelfFileAsync(string place, string id) => Read(() => disk.ShelfFileAsync(place, id));

    public ValueTask<StoredCode?> CodeAsync(string hash) => Read(() => disk.CodeAsync(hash));

    public ValueTask<StoredCode?> CodeOfAsync(string place) => Read(() => disk.CodeOfAsync(place));

    public Mishap Mishap { get; set; }

    public async ValueTask CommitAsync(Batch batch)
    {
        Die(0.01);
        Fail(0.05, Mishap.Full);
        await disk.CommitAsync(batch);
        Fail(0.03, Mishap.StoredAllTheSame);
        Die(0.01);
    }

    public ValueTask DisposeAsync() => disk.DisposeAsync();

    private ValueTask<T> Read<T>(Func<ValueTask<T>> read, Mishap also = Mishap.Unreadable)
    {
        Fail(0.002, Mishap.Unreadable);
        Fail(0, also);
        return Mishap == Mishap.Damaged && also == Mishap.NoAddresses ? throw new StoreFaultException(StoreFault.Corrupt, "The database of the walk is damaged.") : read();
    }

    private void Fail(double chance, Mishap kind)
    {
        if (dice.Fault(chance) || Mishap == kind)
        {
            throw new NotDurableException("The disk of the walk has a bad moment.");
        }
    }

    private void Die(double chance)
    {
        if (dice.Fault(chance))
        {
            throw new DeathException();
        }
    }
}
