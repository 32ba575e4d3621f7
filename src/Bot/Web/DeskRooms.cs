using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>A conversation's room: a place like a page's, that one mentor sees, and who has joined the talk.</summary>
/// <param name="Closed">Its conversation is over.</param>
/// <param name="Joined">The supervisor who has, by her key; null for none.</param>
internal sealed record DeskRoom(string Mentor, string Code, string Place, bool Closed = false, string? Joined = null)
{
    [JsonIgnore]
    public DeskPerson Owner => DeskPerson.Of(new MentorId(Mentor));

    /// <summary>As whom somebody else is in the room now: she has joined and supervises still. Null for its mentor, and for whoever is not in it.</summary>
    /// <param name="standing">How it stands with her now; null for who may not come in.</param>
    public StaffId? GuestOf(DeskPerson who, Standing? standing) =>
        Joined is not null && who != Owner && standing is { Staff: { } staff } && staff.Value == Joined && standing.Roles.Contains(Role.Supervisor) ? staff : null;
}

/// <summary>
/// Which rooms there are, and whose. The list is short, names nobody but mentors, and is kept sealed as a cursor; what stands in a room lies on
/// its shelf. A room is stored before its place is told to anybody, so that opening it twice is opening it once. A closed one leaves the list
/// when its shelf is empty, which is a week after its last word. Thread-safe.
/// </summary>
internal sealed class DeskRooms(byte[]? key) : IDisposable
{
    private const string Stored = "web.rooms";

    private readonly SemaphoreSlim _changing = new(1);
    private readonly Cipher? _cipher = key is null ? null : new Cipher(key);
    private volatile IReadOnlyList<DeskRoom> _all = [];

    public DeskRoom? Find(string place) => _all.FirstOrDefault(room => room.Place == place);

    /// <summary>The room of that place, if it is hers or she has joined there; another's sounds as one that is not there.</summary>
    public DeskRoom? Find(string? place, DeskPerson who, Standing? standing) => place is not null && Find(place) is { } room && IsOf(room, who, standing) ? room : null;

    public IReadOnlyList<DeskRoom> Of(DeskPerson who, Standing? standing) => [.. _all.Where(room => IsOf(room, who, standing))];

    /// <summary>Reads the stored list. A list that does not open belongs to another key: then there are no rooms, and the engine is told so place by place.</summary>
    public async Task LoadAsync(IInbox inbox, CancellationToken stop)
    {
        if (_cipher is null || await inbox.CursorAsync(Stored, stop) is not { } text)
            return;

        try
        {
            _all = JsonSerializer.Deserialize(_cipher.Open(Stored, Convert.FromBase64String(text)), WebJson.Default.IReadOnlyListDeskRoom) ?? [];
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException or JsonException)
        {
        }
    }

    /// <exception cref="NotDurableException">It could not be stored: there is no such room.</exception>
    public async Task<DeskRoom?> OpenAsync(IInbox inbox, string mentor, string code, CancellationToken stop)
    {
        if (_cipher is null)
            return null;

        await _changing.WaitAsync(stop);
        try
        {
            if (_all.FirstOrDefault(room => room.Mentor == mentor && room.Code == code) is { } there)
                return there;

            var room = new DeskRoom(mentor, code, WebIds.NewPlace());
            await KeepAsync(inbox, [.. await LeftAsync(inbox, stop), room], stop);
            return room;
        }
        finally
        {
            _changing.Release();
        }
    }

    /// <exception cref="NotDurableException">It could not be stored: the room is as it was.</exception>
    public async Task CloseAsync(IInbox inbox, string place, CancellationToken stop)
    {
        await _changing.WaitAsync(stop);
        try
        {
            if (Find(place) is { Closed: false } open)
                await KeepAsync(inbox, [.. _all.Select(room => room == open ? room with { Closed = true } : room)], stop);
        }
        finally
        {
            _changing.Release();
        }
    }

    /// <param name="joined">Null when nobody is in it any more.</param>
    /// <returns>The room as it was before; null where there is none.</returns>
    /// <exception cref="NotDurableException">It could not be stored: the room is as it was.</exception>
    public async Task<DeskRoom?> JoinAsync(IInbox inbox, string place, StaffId? joined, CancellationToken stop)
    {
        await _changing.WaitAsync(stop);
        try
        {
            if (Find(place) is not { } before || before.Joined == joined?.Value)
                return Find(place);

            await KeepAsync(inbox, [.. _all.Select(room => room == before ? room with { Joined = joined?.Value } : room)], stop);
            return before;
        }
        finally
        {
            _changing.Release();
        }
    }

    private static bool IsOf(DeskRoom room, DeskPerson who, Standing? standing) => room.Owner == who || room.GuestOf(who, standing) is not null;

    /// <summary>The rooms without those that are over and empty.</summary>
    private async Task<IReadOnlyList<DeskRoom>> LeftAsync(IInbox inbox, CancellationToken stop)
    {
        var left = new List<DeskRoom>();
        foreach (var room in _all)
        {
            if (!room.Closed || await Shelf.ReadAsync(inbox, room.Place, stop) is { Count: > 0 })
                left.Add(room);
        }

        return left;
    }

    private async Task KeepAsync(IInbox inbox, IReadOnlyList<DeskRoom> all, CancellationToken stop)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(all, WebJson.Default.IReadOnlyListDeskRoom);
        await inbox.ReceiveAsync([], new Cursor(Stored, Convert.ToBase64String(_cipher!.Seal(Stored, plain))), stop);
        _all = all;
    }

    public void Dispose() => _changing.Dispose();
}
