namespace MentorBot.Bot.Ports;

/// <summary>
/// The durable memory of one organisation. It knows rows and bytes, nothing of what they mean: bodies arrive sealed. Its only
/// writer is the engine, from one thread at a time; a read sees everything committed before. A commit is all or nothing and, once it
/// returns, survives the power being cut. Any call fails with <see cref="NotDurableException"/> while the disk can't be used.
/// </summary>
public interface IStore : IAsyncDisposable
{
    ValueTask<StoredDocument?> DocumentAsync(string kind, string id);

    /// <summary>The sealed documents of one kind, in no order. For start and for reports, not for the path of a message.</summary>
    IAsyncEnumerable<StoredDocument> DocumentsAsync(string kind);

    /// <summary>Which of these input ids were handled already.</summary>
    ValueTask<IReadOnlySet<string>> HandledAsync(IReadOnlyCollection<string> inputIds);

    ValueTask<StoredAddress?> AddressAsync(string hash);

    /// <summary>The address of an owner in one role ("chat", "room"), or null.</summary>
    ValueTask<StoredAddress?> AddressOfAsync(string owner, string role);

    /// <summary>The link of one platform message, by its key.</summary>
    ValueTask<StoredLink?> LinkAsync(string key);

    /// <summary>All platform messages that show one message of ours on one side, by part.</summary>
    ValueTask<IReadOnlyList<StoredLink>> LinksAsync(string messageId, string side);

    ValueTask<StoredButton?> ButtonAsync(string id);

    ValueTask<byte[]?> KeyAsync(string seekerId);

    ValueTask<string?> CursorAsync(string name);

    /// <summary>Rows that have no recorded end, in the order they were written, without bodies.</summary>
    ValueTask<IReadOnlyList<OutboxHead>> PendingAsync();

    /// <summary>The greatest sequence ever written to the outbox; 0 when it is empty.</summary>
    ValueTask<long> LastSequenceAsync();

    /// <summary>The sealed body of a row; null once it has ended.</summary>
    ValueTask<byte[]?> OutboxBodyAsync(string rowId);

    /// <summary>All timers, soonest first.</summary>
    ValueTask<IReadOnlyList<StoredTimer>> TimersAsync();

    ValueTask<int> DeadLettersAsync();

    /// <summary>The newest of what a place shows, at most so many, in the order in which it was first put.</summary>
    ValueTask<IReadOnlyList<StoredShelf>> ShelfAsync(string place, int atMost);

    /// <summary>The file of one message on a shelf, or null.</summary>
    ValueTask<StoredShelf?> ShelfFileAsync(string place, string id);

    ValueTask<StoredCode?> CodeAsync(string hash);

    /// <summary>The code that leads to a place, or null.</summary>
    ValueTask<StoredCode?> CodeOfAsync(string place);

    /// <exception cref="NotDurableException">
    /// The disk failed (full, read-only, I/O error). As a rule nothing of the batch was stored; a disk that fails in the moment after the last
    /// write has stored all of it. Which of the two can be read, and must be before anything else is decided.
    /// </exception>
    ValueTask CommitAsync(Batch batch);
}

/// <param name="SealedFor">The seeker whose key seals it; null for the master key.</param>
public sealed record StoredDocument(string Id, string? SealedFor, byte[] Body);

/// <param name="Hash">Keyed hash of the platform address, by which it is found.</param>
/// <param name="Owner">Whose it is: a seeker's or conversation's id.</param>
/// <param name="SealedFor">The seeker whose key seals it; null for the master key.</param>
public sealed record StoredAddress(string Hash, string Owner, string Role, string? SealedFor, byte[] Body);

/// <param name="Key">The moment and the keyed hash of the platform message's address. Keys of one time sort together.</param>
/// <param name="Side">"seeker" or "room".</param>
/// <param name="Part">0 for the first platform message of it, then 1, 2, …</param>
public sealed record StoredLink(string Key, string MessageId, string Side, int Part, string SealedFor, byte[] Body);

/// <param name="Owner">Who may press it.</param>
public sealed record StoredButton(string Id, string Owner, string? SealedFor, DateTimeOffset Until, byte[] Body);

/// <summary>A message on a shelf, or the file of one.</summary>
/// <param name="Place">Keyed hash of the place's address.</param>
/// <param name="Id">Which message of the place; the messenger's own.</param>
/// <param name="At">When it was first put.</param>
/// <param name="SealedFor">Empty for the house itself.</param>
public sealed record StoredShelf(string Place, string Id, DateTimeOffset At, string SealedFor, byte[] Body);

/// <param name="Hash">Keyed hash of the code, by which it is found.</param>
/// <param name="Place">Keyed hash of the place's address.</param>
/// <param name="Until">When it ends.</param>
public sealed record StoredCode(string Hash, string Place, DateTimeOffset Until, string SealedFor, byte[] Body);

/// <param name="SealedFor">The seeker whose key seals the body; null for the master key.</param>
public sealed record StoredTimer(string Name, DateTimeOffset At, string? SealedFor, byte[] Body);

/// <summary>Where a row of the outbox stands.</summary>
public enum OutboxState
{
    /// <summary>Waits for its turn.</summary>
    Ready = 0,

    /// <summary>Claimed: bytes may have left. After a crash its fate is unknown.</summary>
    Sending = 1,

    /// <summary>An attempt ended and nobody knows whether it arrived.</summary>
    Uncertain = 2,

    /// <summary>Waits for the gate to open.</summary>
    Held = 3,

    /// <summary>Ended: it arrived.</summary>
    Sent = 4,

    /// <summary>Ended: the platform refused it for good.</summary>
    Rejected = 5,

    /// <summary>Ended: after the last retry.</summary>
    Expired = 6,
}

/// <summary>A row of the outbox without its body.</summary>
/// <param name="Sequence">Order of writing; given by the engine, grows.</param>
/// <param name="Lane">The destination whose order it keeps.</param>
/// <param name="Since">When it was decided.</param>
/// <param name="Due">Not before this moment.</param>
public sealed record OutboxHead(string Id, long Sequence, string Lane, string? SealedFor, OutboxState State, int Attempt, DateTimeOffset Since, DateTimeOffset Due);
