namespace MentorBot.Bot.Ports;

/// <summary>What one commit changes, in order. The store applies it and understands nothing of it.</summary>
public sealed class Batch
{
    private readonly List<Change> _changes = [];

    public IReadOnlyList<Change> Changes => _changes;

    public bool IsEmpty => _changes.Count == 0;

    public void Add(Change change) => _changes.Add(change);

    public void AddRange(IEnumerable<Change> changes) => _changes.AddRange(changes);
}

/// <summary>One change of the store. A closed family.</summary>
public abstract record Change
{
    private Change()
    {
    }

    public sealed record PutDocument(string Kind, string Id, string? SealedFor, byte[] Body) : Change;

    public sealed record DropDocument(string Kind, string Id) : Change;

    public sealed record MarkHandled(string InputId, DateTimeOffset At) : Change;

    /// <summary>Inserts the row; a row of the same id that is there already stays as it is.</summary>
    public sealed record PutOutbox(OutboxHead Head, byte[] Body) : Change;

    /// <summary>Moves a row. An end (<see cref="OutboxState.Sent"/> and after) blanks its body; a row that has ended is moved no more.</summary>
    public sealed record MoveOutbox(string Id, OutboxState State, int Attempt, DateTimeOffset Due) : Change;

    public sealed record PutTimer(StoredTimer Timer) : Change;

    public sealed record DropTimer(string Name) : Change;

    /// <summary>Inserts, or replaces the one of the same hash.</summary>
    public sealed record PutAddress(StoredAddress Address) : Change;

    public sealed record DropAddress(string Hash) : Change;

    /// <summary>Inserts, or replaces the one of the same hash.</summary>
    public sealed record PutLink(StoredLink Link) : Change;

    public sealed record DropLinks(string MessageId, string Side) : Change;

    public sealed record PutButton(StoredButton Button) : Change;

    /// <summary>The button was used, and with it all buttons of the same owner and question.</summary>
    public sealed record DropButton(string Id) : Change;

    public sealed record PutKey(string SeekerId, byte[] Wrapped) : Change;

    /// <summary>Destroys a seeker's key and every row sealed with it.</summary>
    public sealed record ForgetSeeker(string SeekerId) : Change;

    public sealed record PutCursor(string Name, string Value) : Change;

    /// <summary>An input whose decision threw, sealed, for a person to look at.</summary>
    public sealed record PutDeadLetter(string InputId, DateTimeOffset At, string Fault, string? SealedFor, byte[] Body) : Change;

    /// <summary>A line for the reports: no content, no identity.</summary>
    public sealed record PutActivity(DateTimeOffset At, string What, string? Topic, string? Conversation, string? Service = null) : Change;

    /// <summary>Inserts, or replaces the body of the same place and id, which keeps its order and its moment.</summary>
    public sealed record PutShelf(StoredShelf Item) : Change;

    /// <summary>Inserts the file of a message on a shelf; one that is there already stays as it is.</summary>
    public sealed record PutShelfFile(StoredShelf File) : Change;

    /// <summary>The message, and its file with it.</summary>
    public sealed record DropShelf(string Place, string Id) : Change;

    /// <summary>Forgets what was put on a shelf before that moment, and its files.</summary>
    public sealed record PruneShelf(DateTimeOffset Before) : Change;

    /// <summary>Inserts, or replaces the one of the same place.</summary>
    public sealed record PutCode(StoredCode Code) : Change;

    /// <summary>Moves the end of the one of this hash, if it is still there.</summary>
    public sealed record ExtendCode(string Hash, DateTimeOffset Until) : Change;

    public sealed record DropCode(string Place) : Change;

    /// <summary>Forgets codes whose end was before that moment.</summary>
    public sealed record PruneCodes(DateTimeOffset Before) : Change;

    /// <summary>Forgets marks, ended rows and buttons from before that moment.</summary>
    public sealed record Prune(DateTimeOffset Before) : Change;
}
