using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Pipeline;

/// <summary>What waits for the engine.</summary>
internal abstract record Work
{
    private Work()
    {
    }

    /// <summary>Updates of one messenger, in order. <see cref="Done"/> completes when they are durable and more may come.</summary>
    public sealed record Parcel(string Messenger, IReadOnlyList<Arrived> Updates, Cursor? Cursor, TaskCompletionSource Done) : Work;

    /// <summary>An attempt to send has ended.</summary>
    public sealed record Attempted(Claim Claim, Delivery Delivery) : Work;

    /// <summary>The house has started: the roster may have changed since it stopped.</summary>
    public sealed record Begun(DateTimeOffset At) : Work;

    /// <summary>Something may be due.</summary>
    public sealed record Woken : Work
    {
        public static readonly Woken Instance = new();
    }

    /// <summary>A place shows something else from now on. <see cref="Done"/> completes when that is durable; <see cref="Found"/> then says whether the place is somebody's.</summary>
    public sealed record Shelve(Shelving Change, TaskCompletionSource Done) : Work
    {
        public bool Found { get; set; }
    }

    /// <summary>A change that is no update of anybody's. <see cref="Done"/> completes when it is durable.</summary>
    public sealed record Deed(Func<IStore, Memory, Turn, ValueTask> Body, TaskCompletionSource Done) : Work;

    /// <summary>A read of what is stored, which only the engine may touch.</summary>
    public sealed record Read(Func<IStore, Memory, ValueTask> Body, TaskCompletionSource Done) : Work;
}

/// <summary>A row on its way, with everything the sender needs; nothing is looked up after the claim is durable.</summary>
/// <param name="Shown">The platform messages that it changes, marks, takes back or replies to.</param>
internal sealed record Claim(Lane Lane, LaneRow Row, IMessenger Messenger, Address To, Address? Account, IReadOnlyList<Shown> Shown, string Nonce, bool Repeat, int Attempt);
