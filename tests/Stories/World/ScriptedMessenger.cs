using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Stories.World;

/// <summary>A message that the platform shows.</summary>
internal sealed record OnScreen(Address Place, Address Address, Part Part, bool Deleted);

/// <summary>
/// A platform of its own, in memory: it shows what it is sent, remembers nonces if it can, and fails when it is told to. What
/// happens on it is told to the transcript in words.
/// </summary>
internal sealed class ScriptedMessenger(string name, bool isDesk, Action<string> tell, Func<Address, string> nameOf) : IMessenger, ICanEdit, ICanDelete, ICanMark, ICanSettle, ICanShowTyping, ICanOpenRooms, ICanAdmit, ICanMakePlaces, ICanAnswer, ICanFetch, IPace
{
    private readonly Dictionary<string, Address> _nonces = [];
    private int _next;

    public string Name => name;

    public Capabilities Capabilities { get; } = isDesk
        ? new Capabilities(1900, 1900, "*_~`|>", 8, 10 << 20, 80) { KnowsRepetition = true }
        : new Capabilities(4096, 1024, "", 0, 50 << 20, 60);

    public IPace Pace => this;

    /// <summary>Everything on the screens of this platform, in order.</summary>
    public List<OnScreen> Screen { get; } = [];

    /// <summary>What the next sends end with, instead of arriving: asked once per send, with the place.</summary>
    public Func<Address, Delivery?> Trouble { get; set; } = _ => null;

    /// <summary>An unclear end of which the message did arrive.</summary>
    public bool ArrivesAllTheSame { get; set; }

    /// <summary>What this platform lets through, as <see cref="IPace"/> says it.</summary>
    public Func<Address, DateTimeOffset, TimeSpan> Limit { get; set; } = (_, _) => TimeSpan.Zero;

    public TimeSpan Take(Address to, DateTimeOffset now) => Limit(to, now);

    public Task RunAsync(IInbox inbox, CancellationToken stop) => Task.CompletedTask;

    public Task<Delivery> DeliverAsync(Post post, CancellationToken stop)
    {
        if (isDesk && _nonces.TryGetValue(post.Nonce, out var made))
        {
            return Ended(new Delivery.Sent(made));
        }

        var trouble = Trouble(post.To);
        if (trouble is not null && !(trouble is Delivery.Unknown && ArrivesAllTheSame))
        {
            return Ended(trouble);
        }

        var address = new Address(name, $"{post.To.Value}/{++_next}");
        _nonces[post.Nonce] = address;
        Screen.Add(new OnScreen(post.To, address, post.Part, false));
        tell(Show(post));
        return Ended(trouble ?? new Delivery.Sent(address));
    }

    public Task<Delivery> EditAsync(Address message, Part part, CancellationToken stop)
    {
        var at = Screen.FindIndex(shown => shown.Address == message && !shown.Deleted);
        if (at < 0)
        {
            return Ended(new Delivery.Rejected(Refusal.MessageGone));
        }

        if (Screen[at].Part.Text.Text != part.Text.Text)
        {
            tell($"{nameOf(Screen[at].Place)} ◂ changed to: {part.Text.Text}");
        }

        Screen[at] = Screen[at] with { Part = part };
        return Ended(new Delivery.Sent(message));
    }

    public Task<Delivery> DeleteAsync(Address message, CancellationToken stop)
    {
        var at = Screen.FindIndex(shown => shown.Address == message && !shown.Deleted);
        if (at >= 0)
        {
            Screen[at] = Screen[at] with { Deleted = true };
            tell($"{nameOf(Screen[at].Place)} ◂ deleted: {Screen[at].Part.Text.Text}");
        }

        return Ended(new Delivery.Sent(null));
    }

    public Task<Delivery> MarkAsync(Address message, Mark mark, CancellationToken stop)
    {
        var sign = mark switch { Mark.Delivered => "✅", Mark.Waiting => "⏳", _ => "⚠️" };
        tell($"{nameOf(new Address(name, message.Value[..message.Value.IndexOf('/', StringComparison.Ordinal)]))} ◂ {sign} on “{Words(message)}”");
        return Ended(new Delivery.Sent(null));
    }

    public Task<Delivery> SettleAsync(Address question, string? label, CancellationToken stop)
    {
        var at = Screen.FindIndex(shown => shown.Address == question && !shown.Deleted);
        if (at >= 0)
        {
            Screen[at] = Screen[at] with { Part = Screen[at].Part with { Buttons = [] } };
            tell($"{nameOf(Screen[at].Place)} ◂ answered with {label}: “{Screen[at].Part.Text.Text}”");
        }

        return Ended(new Delivery.Sent(null));
    }

    public Task<Delivery> ShowTypingAsync(Address place, CancellationToken stop)
    {
        tell($"{nameOf(place)} ◂ (is typing)");
        return Ended(new Delivery.Sent(null));
    }

    public Task<Delivery> OpenRoomAsync(Address channel, string code, Address? member, DateTimeOffset since, CancellationToken stop)
    {
        if (Trouble(channel) is { } trouble)
        {
            return Ended(trouble);
        }

        var room = new Address(name, code + (Screen.Any(shown => shown.Place.Value == code) ? "'" : ""));
        tell($"{nameOf(channel)} ◂ new room {room.Value} for {member?.Value ?? "nobody"}");
        return Ended(new Delivery.Sent(room));
    }

    public Task<Delivery> AdmitAsync(Address room, Address account, CancellationToken stop)
    {
        if ((Trouble(account) ?? Trouble(room)) is { } trouble)
        {
            return Ended(trouble);
        }

        tell($"{nameOf(room)} ◂ {account.Value} is let in");
        return Ended(new Delivery.Sent(new Address(name, $"{room.Value}/{account.Value}")));
    }

    public Task<Delivery> DismissAsync(Address membership, CancellationToken stop)
    {
        var slash = membership.Value.IndexOf('/', StringComparison.Ordinal);
        tell($"{nameOf(new Address(name, membership.Value[..slash]))} ◂ {membership.Value[(slash + 1)..]} is let out");
        return Ended(new Delivery.Sent(null));
    }

    public Task<Delivery> ExpelAsync(Address room, Address account, CancellationToken stop) => DismissAsync(new Address(name, $"{room.Value}/{account.Value}"), stop);

    public Task<Delivery> MakePlaceAsync(string place, Address account, CancellationToken stop)
    {
        // What is gone is there again.
        var channel = new Address(name, "#" + place);
        if (Trouble(channel) is { } trouble and not Delivery.Rejected { Reason: Refusal.PlaceGone })
        {
            return Ended(trouble);
        }

        tell($"{nameOf(channel)} ◂ new channel for {account.Value}");
        return Ended(new Delivery.Sent(channel));
    }

    public Task<Delivery> AnswerAsync(AskId ask, Part part, CancellationToken stop)
    {
        Answered = part;
        tell($"(only who asked) ◂ {part.Text.Text.Replace("\n", "\n    ", StringComparison.Ordinal)}{Buttons(part)}");
        return Ended(new Delivery.Sent(null));
    }

    public Task<(byte[]? Bytes, Delivery? Trouble)> FetchAsync(string ticket, long atMost, CancellationToken stop) =>
        Task.FromResult<(byte[]?, Delivery?)>((TinyFiles.Of(ticket), null));

    /// <summary>The last answer to a command; null before one.</summary>
    public Part? Answered { get; private set; }

    /// <summary>What people wrote here, so that marks can name it.</summary>
    public Dictionary<Address, string> Written { get; } = [];

    private string Words(Address message) => Written.GetValueOrDefault(message) ?? Screen.FirstOrDefault(shown => shown.Address == message)?.Part.Text.Text ?? "?";

    private string Show(Post post)
    {
        var repeat = post.Repeat && !Capabilities.KnowsRepetition ? "↻ " : "";
        var frame = post.Part.Frame is Frame.Person { Name: { } person } ? person + ": " : post.Part.Frame is Frame.Person ? "> " : "";
        var file = post.File is { } safe ? $"[{safe.Name}] " : "";
        var reply = post.ReplyTo is { } to ? $" (in reply to “{Written.GetValueOrDefault(to) ?? Screen.FirstOrDefault(s => s.Address == to)?.Part.Text.Text}”)" : "";
        return $"{nameOf(post.To)} ◂ {repeat}{frame}{(post.Part.Calls ? "(calls the role) " : "")}{file}{post.Part.Text.Text.Replace("\n", "\n    ", StringComparison.Ordinal)}{reply}{Buttons(post.Part)}";
    }

    private static string Buttons(Part part) => string.Concat(part.Buttons.Select(row => "\n    " + string.Join(' ', row.Select(button => $"[{button.Label}]"))));

    private static Task<Delivery> Ended(Delivery delivery) => Task.FromResult(delivery);
}
