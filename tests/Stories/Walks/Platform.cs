using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Stories.Walks;

/// <summary>What a platform shows to people.</summary>
/// <param name="Nonce">Of the message that made it.</param>
/// <param name="Marked">The reader sees that it may be a repetition.</param>
internal sealed record Copy(Address Place, Address Address, string Nonce, string Text, bool Marked, IReadOnlyList<IReadOnlyList<Button>> Buttons);

/// <summary>
/// A platform whose answers are drawn by chance: it takes a message, asks for a wait, refuses one, forbids for a while, loses the answer after
/// or before it took the message, or has lost the room. It hands updates in as the real ones do: an update that was not confirmed comes
/// again, and some come again all the same.
/// </summary>
internal sealed class Platform(string name, bool isDesk, Dice dice, bool showsProgress = false) : IMessenger, ICanEdit, ICanDelete, ICanMark, ICanOpenRooms, IPace
{
    private readonly Dictionary<(Address, string), Address> _nonces = [];
    private readonly Dictionary<string, Address> _rooms = [];
    private readonly HashSet<string> _shutOut = [];
    private readonly List<Arrived> _waiting = [];
    private readonly List<Arrived> _confirmed = [];
    private int _next;

    public string Name => name;

    public Capabilities Capabilities { get; } = new(isDesk ? 1900 : 600, 500, "", 0, 1 << 20, 60) { KnowsRepetition = isDesk, ShowsProgress = showsProgress };

    public IPace Pace => this;

    /// <summary>Every message that was ever shown, in the order in which it came to be seen.</summary>
    public List<Copy> Screen { get; } = [];

    /// <summary>What was tried to be posted, whatever came of it.</summary>
    public List<(Post Post, string Text)> Tried { get; } = [];

    /// <summary>How often nobody but the platform knew whether a message of this nonce had arrived.</summary>
    public Dictionary<string, int> Doubts { get; } = [];

    /// <summary>How the last try of each thing ended: of a post by its nonce, of all else by <see cref="Act"/>.</summary>
    public Dictionary<string, Delivery> Ends { get; } = [];

    /// <summary>What people see now of what the house put there.</summary>
    public Dictionary<Address, string> Standing { get; } = [];

    /// <summary>The mark that people see now.</summary>
    public Dictionary<Address, Mark> Marked { get; } = [];

    /// <summary>Marks that were tried to be set.</summary>
    public HashSet<(Address Message, Mark Mark)> Marks { get; } = [];

    public HashSet<Address> Gone { get; } = [];

    /// <summary>What every call ends with, instead of what chance says.</summary>
    public Delivery? Answers { get; set; }

    /// <summary>What every mark ends with, in the same way.</summary>
    public Delivery? AnswersToMarks { get; set; }

    /// <summary>What a house that is broken would have sent instead, for who wants to see that it is found.</summary>
    public Func<Post, Post> Bend { get; set; } = post => post;

    /// <summary>All rooms that were ever made, by code.</summary>
    public List<(string Code, Address Room, Address Member)> Made { get; } = [];

    /// <summary>Words could not get into a room of this code, or none could be opened.</summary>
    public bool HasShutOut(string code) => _shutOut.Contains(code) || Made.Any(made => made.Code == code && _shutOut.Contains("#" + made.Member.Value[1..]));

    public IReadOnlyList<Arrived> Waiting => _waiting;

    public int Repeated { get; private set; }

    public TimeSpan Take(Address to, DateTimeOffset now) => dice.Fault(0.1) ? TimeSpan.FromMilliseconds(1 + dice.Below(3000)) : TimeSpan.Zero;

    public Task RunAsync(IInbox inbox, CancellationToken stop) => Task.CompletedTask;

    /// <summary>Something happened here that the house must hear of.</summary>
    public void Happens(string key, Update update) => _waiting.Add(new Arrived(key, update));

    /// <summary>The next updates to hand in; sometimes with one that was confirmed long ago, or one of them twice.</summary>
    public List<Arrived> Next(int most)
    {
        List<Arrived> next = [.. _waiting.Take(most)];
        if (dice.Fault(0.3) && _confirmed.Count > 0)
        {
            next.Insert(dice.Below(next.Count + 1), dice.Pick(_confirmed));
            Repeated++;
        }

        if (dice.Fault(0.1) && next.Count > 0)
        {
            next.Add(dice.Pick(next));
            Repeated++;
        }

        return next;
    }

    /// <summary>They are durable at the house. Now and then the confirmation is lost on the way, and they come again.</summary>
    public void Confirm(List<Arrived> handed)
    {
        if (dice.Fault(0.1))
        {
            return;
        }

        _confirmed.AddRange(handed.Where(_waiting.Contains));
        _waiting.RemoveAll(handed.Contains);
    }

    public Task<Delivery> DeliverAsync(Post post, CancellationToken stop)
    {
        post = Bend(post);
        var text = post.Part.Text.Text;
        Tried.Add((post, text));
        if (isDesk && !Gone.Contains(post.To) && _nonces.TryGetValue((post.To, post.Nonce), out var made))
        {
            return EndAsync(post.Nonce, dice.Fault(0.1) ? Doubt(post.Nonce) : new Delivery.Sent(made));
        }

        return EndAsync(post.Nonce, Fate(post.To, () => Show(post, text), () => Doubt(post.Nonce)));
    }

    public Task<Delivery> EditAsync(Address message, Part part, CancellationToken stop) =>
        EndAsync(Act(message, part.Text.Text), Fate(PlaceOf(message), () => Change(message, part.Text.Text), () => Delivery.Unknown.Instance));

    public Task<Delivery> DeleteAsync(Address message, CancellationToken stop) =>
        EndAsync(Act(message, "delete"), Fate(PlaceOf(message), () => Remove(message), () => Delivery.Unknown.Instance));

    public Task<Delivery> MarkAsync(Address message, Mark mark, CancellationToken stop)
    {
        Marks.Add((message, mark));
        return EndAsync(Act(message, $"mark {mark}"), AnswersToMarks ?? Fate(PlaceOf(message), () => Beside(message, mark), () => Delivery.Unknown.Instance, isMark: true));
    }

    public Task<Delivery> OpenRoomAsync(Address channel, string code, Address? member, DateTimeOffset since, CancellationToken stop) =>
        EndAsync($"{channel.Value}|{code}", Fate(channel, () => OpenRoom(code, member!.Value), () => Delivery.Unknown.Instance));

    /// <summary>The name under which <see cref="Ends"/> knows what was to be done to a message.</summary>
    public static string Act(Address message, string what) => $"{message.Value}|{what}";

    /// <summary>The room that people see under this code, if it is still there.</summary>
    public Address? Room(string code) => _rooms.TryGetValue(code, out var room) && !Gone.Contains(room) ? room : null;

    private Task<Delivery> EndAsync(string what, Delivery end)
    {
        Ends[what] = end;
        return Task.FromResult(end);
    }

    private Delivery Fate(Address place, Func<Address> take, Func<Delivery> unclear, bool isMark = false)
    {
        var fate = Draw(place, take, unclear);
        if (place.Value[0] == '#' ? fate is not Delivery.Sent : fate is Delivery.Rejected { Reason: Refusal.TokenRefused } || (!isMark && fate is Delivery.Rejected { Reason: Refusal.NotAllowed }))
        {
            _shutOut.Add(place.Value.Split('.')[0]);
        }

        return fate;
    }

    private Delivery Draw(Address place, Func<Address> take, Func<Delivery> unclear)
    {
        if (Gone.Contains(place))
        {
            return new Delivery.Rejected(Refusal.PlaceGone);
        }

        if (Answers is { } answer)
        {
            return answer;
        }

        if (!dice.Fault(0.45))
        {
            return new Delivery.Sent(take());
        }

        switch (dice.Below(20))
        {
            case < 5:
                take();
                return unclear();
            case < 9:
                return unclear();
            case < 12:
                return new Delivery.RetryAfter(null);
            case < 15:
                return new Delivery.RetryAfter(TimeSpan.FromSeconds(dice.Below(90)));
            case 15 or 16:
                return new Delivery.Rejected(dice.Below(4) == 0 ? Refusal.TokenRefused : Refusal.NotAllowed);
            case 17:
                return new Delivery.Rejected(Refusal.Filtered);
            default:
                return isDesk ? new Delivery.RetryAfter(null) : new Delivery.Rejected(Refusal.Unreachable);
        }
    }

    private Delivery Doubt(string nonce)
    {
        Doubts[nonce] = Doubts.GetValueOrDefault(nonce) + 1;
        return Delivery.Unknown.Instance;
    }

    private Address Show(Post post, string text)
    {
        var address = new Address(name, $"{post.To.Value}/{++_next}");
        _nonces[(post.To, post.Nonce)] = address;
        Screen.Add(new Copy(post.To, address, post.Nonce, text, post.Repeat && !isDesk, post.Part.Buttons));
        Standing[address] = text;
        return address;
    }

    private Address Change(Address message, string text)
    {
        Screen.AddRange(Screen.Where(copy => copy.Address == message).Take(1).Select(copy => copy with { Nonce = "edit", Text = text }).ToList());
        if (Standing.ContainsKey(message))
        {
            Standing[message] = text;
        }

        return message;
    }

    private Address Remove(Address message)
    {
        Standing.Remove(message);
        return message;
    }

    private Address Beside(Address message, Mark mark)
    {
        Marked[message] = mark;
        return message;
    }

    private Address OpenRoom(string code, Address member)
    {
        if (Room(code) is { } there)
        {
            return there;
        }

        var room = new Address(name, $"{code}.{Made.Count}");
        Made.Add((code, room, member));
        return _rooms[code] = room;
    }

    public Address PlaceOf(Address message) => new(name, message.Value[..message.Value.IndexOf('/', StringComparison.Ordinal)]);
}
