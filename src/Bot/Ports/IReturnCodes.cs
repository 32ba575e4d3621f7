namespace MentorBot.Bot.Ports;

/// <summary>
/// For a messenger that knows no accounts: the one code by which somebody comes back to a place. Kept is a keyed hash of it; it goes with the seeker whose
/// place it is, and ends thirty days after it was last used. A task completes when what it says is durable, and fails as <see cref="IInbox.ReceiveAsync"/> does.
/// </summary>
public interface IReturnCodes
{
    /// <summary>From now on this code leads to the place, and the one from before leads nowhere.</summary>
    /// <param name="key">Made for this wish: with the same key it is done once. Null where a repetition means a new one.</param>
    Task<CodeGiven> GiveAsync(Address place, string code, string? key, CancellationToken stop);

    /// <summary>No code leads to the place any more.</summary>
    Task ForgetAsync(Address place, CancellationToken stop);

    /// <summary>The place to which the code leads, and its time begins anew; null where it leads nowhere (any more).</summary>
    Task<Address?> UseAsync(string code, CancellationToken stop);

    /// <summary>Whether somebody could come back to the place by a code.</summary>
    Task<bool> LeadsToAsync(Address place, CancellationToken stop);

    /// <summary>What names the code that leads to the place now, and tells nothing of it; null where none does.</summary>
    Task<string?> NameAsync(Address place, CancellationToken stop);
}

public enum CodeGiven
{
    Given,

    /// <summary>With this key it was done before; which code it was is nowhere kept.</summary>
    Before,

    /// <summary>The place is nobody's (any more).</summary>
    NoPlace,
}
