using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using MentorBot.Core.Mentors;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Pipeline;

/// <summary>A place we know: whose it is and where, opened.</summary>
internal sealed record Known(string Owner, string Role, SeekerId? Seeker, Address Address);

/// <summary>A message on a platform that shows one of ours, opened.</summary>
/// <param name="Side">Which side it is shown on: <see cref="Names.SeekerSide"/> or <see cref="Names.RoomSide"/>.</param>
/// <param name="Conversation">The conversation it was shown in; null where its author wrote it.</param>
internal sealed record Shown(MessageId Message, string Side, int Part, ConversationId? Conversation, Address Address);

/// <summary>
/// All that the engine knows, as one turn sees it: the store through caches, what this turn has changed on top, and the batch
/// that will make it durable. Sealing happens here, in one place, on the way in and out.
/// </summary>
internal sealed partial class Memory(IStore store, ISealer sealer) : IStates
{
    private const int MostShown = 300;

    private readonly Overlay<StateKey, object> _states = new(20_000);
    private readonly Overlay<Address, Known> _places = new(20_000);
    private readonly Overlay<(string Owner, string Role), Known> _owned = new(20_000);
    private readonly Overlay<string, byte[]> _keys = new(20_000);
    private readonly HashSet<string> _pressed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Shown> _links = new(StringComparer.Ordinal);
    private readonly Dictionary<(MessageId Message, string Side), List<Shown>> _linked = [];

    /// <summary>What the turn under way changes.</summary>
    public Batch Batch { get; private set; } = new();

    public ISealer Sealer => sealer;

    /// <summary>The batch is durable: what the turn changed is what is.</summary>
    public void Keep()
    {
        _states.Keep();
        _places.Keep();
        _owned.Keep();
        _keys.Keep();
        _pressed.Clear();
        _links.Clear();
        _linked.Clear();
        Batch = new Batch();
    }

    /// <summary>The turn never was.</summary>
    public void Drop()
    {
        _states.Drop();
        _places.Drop();
        _owned.Drop();
        _keys.Drop();
        _pressed.Clear();
        _links.Clear();
        _linked.Clear();
        Batch = new Batch();
    }

    public object Read(StateKey key, IMachine machine) =>
        (_states.TryRead(key, out var state) ? state : Wait(StateAsync(key, machine))) ?? machine.Initial;

    /// <summary>The talks of the settings' mentors go on where what is stored of the others can't be read.</summary>
    public MentorsState ReadMentors(IMachine machine) => ReadOr(MentorsState.Empty, StateKey.Mentors, machine);

    /// <summary>The directory is shown as it is written where what is stored beside it can't be read.</summary>
    public ReferralsState ReadReferrals(IMachine machine) => ReadOr(ReferralsState.Empty, StateKey.Referrals, machine);

    /// <summary>Whoever is on duty is called where it can't be read who has a pause.</summary>
    public MatchingState ReadMatching(IMachine machine) => ReadOr(MatchingState.Empty, StateKey.Matching, machine);

    public void Write(StateChange change)
    {
        _states.Write(change.Key, change.Next);
        var plain = JsonSerializer.SerializeToUtf8Bytes(change.Next, StoredJson.Default.GetTypeInfo(change.Next.GetType())!);
        Batch.Add(new Change.PutDocument(change.Key.Machine, change.Key.Id, change.SealedFor?.Value, Seal(change.SealedFor, Document(change.Key), plain)));
    }

    /// <summary>The seeker of this chat, or null when nobody wrote from it before.</summary>
    public ValueTask<Known?> PlaceAsync(Address address) => _places.TryRead(address, out var known) ? new ValueTask<Known?>(known) : _places.ReadAsync(address, LoadAsync);

    /// <summary>The same, in the middle of a decision.</summary>
    public Known? Place(Address address) => Wait(PlaceAsync(address));

    /// <summary>Where an owner is in one role, or null.</summary>
    public Known? Owned(string owner, string role) => _owned.TryRead((owner, role), out var known) ? known : Wait(_owned.ReadAsync((owner, role), LoadAsync));

    public void Write(Known known)
    {
        var hash = Names.Address(sealer, known.Address);
        _places.Write(known.Address, known);
        _owned.Write((known.Owner, known.Role), known);
        Batch.Add(new Change.PutAddress(new StoredAddress(hash, known.Owner, known.Role, known.Seeker?.Value, SealAddress(known.Seeker, "address:" + hash, known.Address))));
    }

    /// <summary>A room, a copy or a channel is lost: nothing is sent there any more, but whose it was is still known.</summary>
    public void Lose(Known room)
    {
        Write(room with { Role = room.Role switch { Names.Copy => Names.LostCopy, Names.Channel => Names.LostChannel, _ => Names.LostRoom } });
        _owned.Write((room.Owner, room.Role), null);
    }

    /// <summary>A key of her own for a new seeker.</summary>
    public void NewKey(SeekerId seeker)
    {
        var wrapped = sealer.NewKey();
        _keys.Write(seeker.Value, wrapped);
        Batch.Add(new Change.PutKey(seeker.Value, wrapped));
    }

    public void Link(SeekerId seeker, MessageId message, string side, int part, ConversationId? conversation, Address address)
    {
        var key = Names.Link(sealer, address);
        var shown = new Shown(message, side, part, conversation, address);
        if (_links.Remove(key, out var before))
        {
            _linked[(before.Message, before.Side)].Remove(before);
        }

        _links.Add(key, shown);
        (_linked.TryGetValue((message, side), out var linked) ? linked : _linked[(message, side)] = []).Add(shown);
        var plain = string.Create(CultureInfo.InvariantCulture, $"{conversation?.Value}|{address.At?.UtcTicks}|{address.Messenger}|{address.Value}");
        Batch.Add(new Change.PutLink(new StoredLink(key, message.Value, side, part, seeker.Value, Seal(seeker, "link:" + key, Encoding.UTF8.GetBytes(plain)))));
    }

    /// <summary>The message of ours that this platform message shows; null when it shows none.</summary>
    public async ValueTask<Shown?> ShownAsync(Address address)
    {
        var key = Names.Link(sealer, address);
        return _links.TryGetValue(key, out var shown) ? shown
            : (await store.LinkAsync(key) ?? await store.LinkAsync(Names.EarlierLink(sealer, address))) is { } link ? new Shown(new MessageId(link.MessageId), link.Side, link.Part, null, address)
            : null;
    }

    /// <summary>Where one message is shown on one side, the author's own first, then by part. A place that does not open is left out: no word waits for what it would have stood beside.</summary>
    public async ValueTask<IReadOnlyList<Shown>> ShownAsync(MessageId message, string side)
    {
        var links = await store.LinksAsync(message.Value, side);
        var stored = links.Where(link => !_links.ContainsKey(link.Key)).Select(link => OpenLink(link, message)).OfType<Shown>();
        return [.. stored.Concat(_linked.GetValueOrDefault((message, side)) ?? []).OrderBy(shown => shown.Part)];
    }

    /// <summary>Its author wrote it on that side, rather than that it is shown there.</summary>
    public bool IsWritten(MessageId message, string side) =>
        _linked.GetValueOrDefault((message, side))?.Exists(shown => shown.Part == Names.Original) == true
        || Wait(store.LinksAsync(message.Value, side)).Any(link => link.Part == Names.Original && !_links.ContainsKey(link.Key));

    /// <summary>A button was pressed in the turn under way: it and those beside it are used up.</summary>
    public void Press(string button)
    {
        _pressed.Add(button[..Names.ButtonGroup]);
        Batch.Add(new Change.DropButton(button));
    }

    public bool IsPressed(string button) => button.Length < Names.ButtonGroup || _pressed.Contains(button[..Names.ButtonGroup]);

    /// <summary>The sealed body of a row of the outbox; null once it has ended.</summary>
    public byte[]? Body(string row) => Wait(store.OutboxBodyAsync(row));

    public byte[] Seal(SeekerId? seeker, string context, ReadOnlySpan<byte> plain) => sealer.Seal(KeyOf(seeker?.Value), context, plain);

    public byte[] Open(string? seeker, string context, byte[] body) => sealer.Open(KeyOf(seeker), context, body);

    private TState ReadOr<TState>(TState otherwise, StateKey key, IMachine machine)
    {
        try
        {
            return (TState)Read(key, machine);
        }
        catch (Exception fault) when (fault is CryptographicException or JsonException)
        {
            return otherwise;
        }
    }

    private ValueTask<object?> StateAsync(StateKey key, IMachine machine) => _states.ReadAsync(key, _ => LoadAsync(key, machine));

    private async ValueTask<Known?> LoadAsync((string Owner, string Role) of) => Open(await store.AddressOfAsync(of.Owner, of.Role));

    private async ValueTask<Known?> LoadAsync(Address address) => Open(await store.AddressAsync(Names.Address(sealer, address)));

    private async ValueTask<object?> LoadAsync(StateKey key, IMachine machine)
    {
        if (await store.DocumentAsync(key.Machine, key.Id) is not { } stored)
        {
            return null;
        }

        var plain = Open(stored.SealedFor, Document(key), stored.Body);
        return JsonSerializer.Deserialize(plain, StoredJson.Default.GetTypeInfo(machine.Initial.GetType())!);
    }

    private byte[]? KeyOf(string? seeker)
    {
        if (seeker is null)
        {
            return null;
        }

        return (_keys.TryRead(seeker, out var key) ? key : Wait(_keys.ReadAsync(seeker, store.KeyAsync))) ?? throw new ForgottenException();
    }

    /// <summary>The engine has a thread of its own and nothing else to do: a pure decision may read in its middle.</summary>
    private static T Wait<T>(ValueTask<T> read) => read.IsCompletedSuccessfully ? read.Result : read.AsTask().GetAwaiter().GetResult();

    private Known? Open(StoredAddress? stored) => stored is null
        ? null
        : new Known(stored.Owner, stored.Role, stored.SealedFor is { } seeker ? new SeekerId(seeker) : null, OpenAddress(stored.SealedFor, "address:" + stored.Hash, stored.Body));

    private Shown? OpenLink(StoredLink link, MessageId message)
    {
        string[] fields;
        try
        {
            fields = Encoding.UTF8.GetString(Open(link.SealedFor, "link:" + link.Key, link.Body)).Split('|', 4);
        }
        catch (Exception fault) when (Damage.Is(fault))
        {
            return null;
        }

        var at = long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset(ticks, TimeSpan.Zero) : (DateTimeOffset?)null;
        return new Shown(message, link.Side, link.Part, fields[0].Length > 0 ? new ConversationId(fields[0]) : null, new Address(fields[2], fields[3]) { At = at });
    }

    private byte[] SealAddress(SeekerId? seeker, string context, Address address) =>
        Seal(seeker, context, Encoding.UTF8.GetBytes(Plain(address)));

    /// <summary>What a stored state belongs to, bound into its seal.</summary>
    private static string Document(StateKey key) => "document:" + key.Machine + "/" + key.Id;

    private static string Plain(Address address) => address.Messenger + "|" + address.Value;

    private Address OpenAddress(string? seeker, string context, byte[] body)
    {
        var text = Encoding.UTF8.GetString(Open(seeker, context, body));
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        return new Address(text[..bar], text[(bar + 1)..]);
    }
}

/// <summary>The seeker's key is gone: nothing of hers can be read any more, by anybody.</summary>
internal sealed class ForgottenException() : Exception("The key of this seeker was destroyed.");
