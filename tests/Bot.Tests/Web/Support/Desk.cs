using System.Collections.Concurrent;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Tests.Web.Support;

/// <summary>The mentors' side, in memory: it takes everything, and what is written there is handed in.</summary>
internal sealed class Desk : IMessenger, ICanEdit, ICanDelete, ICanMark, ICanOpenRooms, IPace, IDirectory
{
    private static readonly Address Ida = new("desk", "@ida");

    private readonly TaskCompletionSource<IInbox> _inbox = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _next;

    public string Name => "desk";

    public Capabilities Capabilities { get; } = new(1900, 1900, "", 0, 10 << 20, 80) { KnowsRepetition = true };

    public IPace Pace => this;

    /// <summary>What stands in the room, by message.</summary>
    public ConcurrentDictionary<string, string> Room { get; } = new();

    public IEnumerable<string> Words => Room.OrderBy(shown => int.Parse(shown.Key)).Select(shown => shown.Value);

    public TimeSpan Take(Address to, DateTimeOffset now) => TimeSpan.Zero;

    public async Task RunAsync(IInbox inbox, CancellationToken stop)
    {
        _inbox.TrySetResult(inbox);
        await Task.Delay(Timeout.Infinite, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public async Task WriteAsync(string words)
    {
        var inbox = await _inbox.Task;
        var id = $"w{Interlocked.Increment(ref _next)}";
        await inbox.ReceiveAsync([new Arrived(id, new Update.FromRoom.Said(new Address("desk", "room"), Ida, new Address("desk", id), Content.Words(words), null))], null, CancellationToken.None);
    }

    public Task<Delivery> DeliverAsync(Post post, CancellationToken stop)
    {
        var id = Interlocked.Increment(ref _next).ToString();
        Room[id] = post.Part.Text.Text;
        return Ended(new Address("desk", id));
    }

    public Task<Delivery> EditAsync(Address message, Part part, CancellationToken stop)
    {
        Room[message.Value] = part.Text.Text;
        return Ended(message);
    }

    public Task<Delivery> DeleteAsync(Address message, CancellationToken stop)
    {
        Room.TryRemove(message.Value, out _);
        return Ended(null);
    }

    public Task<Delivery> MarkAsync(Address message, Mark mark, CancellationToken stop) => Ended(null);

    public Task<Delivery> OpenRoomAsync(Address channel, string code, Address member, CancellationToken stop) => Ended(new Address("desk", "room"));

    public Address? Channel(MentorId mentor) => new Address("desk", "#ida");

    public Address? Account(MentorId mentor) => Ida;

    public MentorId? Who(Address account) => account == Ida ? new MentorId("ida") : null;

    public Address? Channel(Role role) => new Address("desk", "#role");

    private static Task<Delivery> Ended(Address? made) => Task.FromResult<Delivery>(new Delivery.Sent(made));
}
