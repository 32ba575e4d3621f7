namespace MentorBot.Bot.Ports;

/// <summary>The engine's door for messengers.</summary>
public interface IInbox
{
    /// <summary>
    /// Hands updates in, in order. The task completes when they are durably decided upon: only then may the messenger
    /// confirm them to its platform; while senders are short that is told some moments later, so that it brings no more than can be sent. It fails with <see cref="NotDurableException"/> when the store can't write (then nothing
    /// may be confirmed, and the same updates are handed in again later). May be called by several messengers at once.
    /// </summary>
    Task ReceiveAsync(IReadOnlyList<Arrived> updates, Cursor? cursor, CancellationToken stop);

    /// <summary>
    /// For a messenger whose platform remembers nothing: changes what the house keeps of the place. The task completes when that is durable, and
    /// fails as <see cref="ReceiveAsync"/> does.
    /// </summary>
    /// <returns>False where the place is nobody's (any more): nothing was changed.</returns>
    Task<bool> ShelveAsync(Shelving change, CancellationToken stop);

    /// <summary>What the house keeps of the place, the newest of it, in the order in which it was first put.</summary>
    Task<IReadOnlyList<Shelved>> ShelfAsync(Address place, CancellationToken stop);

    /// <summary>The file that was put with that message of the place; null where there is none (any more).</summary>
    Task<byte[]?> ShelfFileAsync(Address place, string id, CancellationToken stop);

    IReturnCodes Codes { get; }

    /// <summary>The last stored cursor of that name, or null.</summary>
    Task<string?> CursorAsync(string name, CancellationToken stop);
}

/// <summary>The store could not write. What was handed in is not handled.</summary>
public sealed class NotDurableException(string message, Exception? inner = null) : Exception(message, inner);
