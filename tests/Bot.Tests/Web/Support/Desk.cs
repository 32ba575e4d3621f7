using System.Collections.Concurrent;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Tests.Web.Support;

/// <summary>The mentors' side, in memory: it takes everything, and what is written there is handed in.</summary>
internal sealed class Desk : IMessenger, ICanEdit, ICanDelete, ICanMark, ICanOpenRooms, ICanFetch, IPace, IDirectory
{
    private static readonly Address Ida = new("desk", "@ida");

    private readonly TaskCompletionSource<IInbox> _inbox = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _next;

    public string Name => "desk";

    public Capabilities Capabilities { get; } = new(1900, 1900, "", 0, 10 << 20, 80) { KnowsRepetition = true };

    public IPace Pace => this;

    /// <summary>What stands in the room, by message.</summary>
    public ConcurrentDictionary<string, string> Room { get; } = new();

    private readonly ConcurrentDictionary<string, string> _abouts = new();

    /// <summary>What the message with these words replies to: the name of a message; null for nothing.</summary>
    public string? AboutOf(string words) => _abouts.GetValueOrDefault(Room.Single(shown => shown.Value == words).Key);

    /// <summary>The files that stand in it.</summary>
    public ConcurrentDictionary<string, SafeFile> Files { get; } = new();

    /// <summary>What her platform keeps of a photo that she sends. The smallest picture that is one.</summary>
    public byte[] Photo { get; set; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>Its platform is down.</summary>
    public bool IsAway { get; set; }

    public IEnumerable<string> Words => Room.OrderBy(shown => int.Parse(shown.Key)).Select(shown => shown.Value);

    public TimeSpan Take(Address to, DateTimeOffset now) => TimeSpan.Zero;

    public async Task RunAsync(IInbox inbox, CancellationToken stop)
    {
        _inbox.TrySetResult(inbox);
        await Task.Delay(Timeout.Infinite, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static Address Here => new("desk", "room");

    /// <summary>The mentor writes in the room.</summary>
    /// <param name="about">What she replies to, as it stands in the room.</param>
    public async Task<Address> WriteAsync(string words, string? about = null)
    {
        var message = new Address("desk", $"w{Interlocked.Increment(ref _next)}");
        Address? replyTo = about is null ? null : new Address("desk", Room.Single(shown => shown.Value == about).Key);
        await SeeAsync(new Update.FromRoom.Said(Here, Ida, message, Content.Words(words), replyTo));
        return message;
    }

    public Task ChangeAsync(Address message, string words) => SeeAsync(new Update.FromRoom.Edited(Here, Ida, message, Content.Words(words)));

    public Task RemoveAsync(Address message) => SeeAsync(new Update.FromRoom.Deleted(Here, message));

    public Task TypeAsync() => SeeAsync(new Update.FromRoom.Typing(Here, Ida));

    public async Task<Address> SendPhotoAsync(string words)
    {
        var message = new Address("desk", $"w{Interlocked.Increment(ref _next)}");
        await SeeAsync(new Update.FromRoom.Said(Here, Ida, message, new Content(StyledText.Plain(words), [new Attachment(AttachmentKind.Photo, Name, "photo", 100)]), null));
        return message;
    }

    public Task<Delivery> DeliverAsync(Post post, CancellationToken stop)
    {
        if (IsAway)
            return Task.FromResult<Delivery>(new Delivery.RetryAfter(TimeSpan.FromHours(1)));

        var id = Interlocked.Increment(ref _next).ToString();
        if (post.ReplyTo is { } about)
            _abouts[id] = about.Value;

        Room[id] = post.Part.Text.Text;
        if (post.File is { } file)
            Files[id] = file;
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
        Files.TryRemove(message.Value, out _);
        return Ended(null);
    }

    public Task<Delivery> MarkAsync(Address message, Mark mark, CancellationToken stop) => Ended(null);

    public Task<Delivery> OpenRoomAsync(Address channel, string code, Address? member, DateTimeOffset since, CancellationToken stop) => Ended(new Address("desk", "room"));

    public Address? Channel(MentorId mentor) => new Address("desk", "#ida");

    public Address? Account(MentorId mentor) => Ida;

    public MentorId? Who(Address account) => account == Ida ? new MentorId("ida") : null;

    public Address? Channel(Role role) => new Address("desk", "#role");

    private async Task SeeAsync(Update update) =>
        await (await _inbox.Task).ReceiveAsync([new Arrived($"u{Interlocked.Increment(ref _next)}", update)], null, CancellationToken.None);

    public Task<(byte[]? Bytes, Delivery? Trouble)> FetchAsync(string ticket, long atMost, CancellationToken stop) => Task.FromResult<(byte[]?, Delivery?)>((Photo, null));

    private static Task<Delivery> Ended(Address? made) => Task.FromResult<Delivery>(new Delivery.Sent(made));
}
