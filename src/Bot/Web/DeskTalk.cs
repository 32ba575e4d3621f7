using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>
/// What somebody does on her desk, turned into updates as <see cref="Talk"/> does it for a seeker. Every call finds the room among her own first;
/// another's is answered like one that is not there.
/// </summary>
/// <param name="standing">How it stands with her now; null for who may not come in.</param>
internal sealed partial class DeskTalk(DeskRooms rooms, DeskAsks asks, Telling telling, Turnstile turnstile, Func<DeskPerson, Standing?> standing, TimeProvider time)
{
    private const int LongestButton = 64;

    /// <summary>All that she sees: each of her rooms with what stands in it. Rooms of which nothing is kept any more are left out.</summary>
    public async Task<IReadOnlyList<WebRoom>> ReadAsync(IInbox inbox, DeskPerson who, CancellationToken stop)
    {
        var all = new List<WebRoom>();
        foreach (var room in rooms.Of(who, standing(who)))
        {
            if (await Shelf.ReadAsync(inbox, room.Place, stop) is { Count: > 0 } items)
                all.Add(new WebRoom(room.Place, room.Code, items, room.Closed, standing(room.Owner)?.Name ?? "", GuestOf(room, who)));
        }

        return all;
    }

    private DeskRoom? Room(Ask ask, DeskPerson who) => rooms.Find(ask.Room, who, standing(who));

    private string? GuestOf(DeskRoom room, DeskPerson who) => room.GuestOf(who, standing(who))?.Value;

    /// <summary>What she writes in a room of another's stands there under her name, and is hers.</summary>
    private WebItem Signed(WebItem item, DeskRoom room, DeskPerson who) => GuestOf(room, who) is { } guest ? item with { By = guest, Name = standing(who)?.Name } : item;

    public async Task<Refused?> SayAsync(IInbox inbox, DeskPerson who, Ask ask, CancellationToken stop)
    {
        if (!WebIds.IsKey(ask.Key) || string.IsNullOrWhiteSpace(ask.Text))
            return Refused.Malformed;

        if (ask.Text.Length > Talk.LongestText)
            return Refused.TooLong;

        if (Room(ask, who) is not { } room)
            return Refused.Gone;

        var item = WebIds.OwnItem(ask.Key!);
        var about = WebIds.AboutAddress(room.Place, ask.About);
        var update = new Update.FromRoom.Said(WebIds.PlaceAddress(room.Place), who.Account, WebIds.MessageAddress(room.Place, item), Content.Words(ask.Text), about);
        return await turnstile.PassAsync(room.Place, async () =>
        {
            // Asked again after a lost answer: the mark that it may have by now stays.
            var shown = await Shelf.FindAsync(inbox, room.Place, item, stop) ?? Signed(new WebItem(Voice.Me, ask.Text, At: time.GetUtcNow()) { ReplyTo = about is null ? null : ask.About }, room, who);
            return await HandInAsync(inbox, room.Place, $"say:{ask.Key}", update, item, shown, stop);
        }, stop);
    }

    public async Task<Refused?> EditAsync(IInbox inbox, DeskPerson who, Ask ask, CancellationToken stop)
    {
        if (!WebIds.IsKey(ask.Key) || string.IsNullOrWhiteSpace(ask.Text) || ask.Item is not { } item || !WebIds.IsOwn(item))
            return Refused.Malformed;

        if (ask.Text.Length > Talk.LongestText)
            return Refused.TooLong;

        if (Room(ask, who) is not { } room)
            return Refused.Gone;

        return await turnstile.PassAsync(room.Place, async () => await Shelf.FindAsync(inbox, room.Place, item, stop) is { } shown && shown.By == GuestOf(room, who)
            ? await HandInAsync(inbox, room.Place, $"edit:{ask.Key}", Edited(shown with { Text = ask.Text }), item, shown with { Text = ask.Text }, stop)
            : Refused.Gone, stop);

        Update Edited(WebItem changed) => new Update.FromRoom.Edited(
            WebIds.PlaceAddress(room.Place), who.Account, WebIds.MessageAddress(room.Place, item), Shelf.Content(room.Place, item, changed));
    }

    public async Task<Refused?> UnsendAsync(IInbox inbox, DeskPerson who, Ask ask, CancellationToken stop)
    {
        if (ask.Item is not { } item || !WebIds.IsOwn(item))
            return Refused.Malformed;

        if (Room(ask, who) is not { } room)
            return Refused.Gone;

        var update = new Update.FromRoom.Deleted(WebIds.PlaceAddress(room.Place), WebIds.MessageAddress(room.Place, item));
        return await turnstile.PassAsync(room.Place, async () => await Shelf.FindAsync(inbox, room.Place, item, stop) is { } shown && shown.By != GuestOf(room, who)
            ? Refused.Gone
            : await HandInAsync(inbox, room.Place, $"unsend:{item}", update, item, null, stop), stop);
    }

    public async Task<Refused?> PressAsync(IInbox inbox, DeskPerson who, Ask ask, CancellationToken stop)
    {
        if (ask is not { Item: { } item, Button: { Length: > 0 and <= LongestButton } button })
            return Refused.Malformed;

        if (ask.Room == Boards.Name)
            return await TakeAsync(inbox, who, item, button, stop);

        if (Room(ask, who) is not { } room)
            return Refused.Gone;

        var update = new Update.FromRoom.Pressed(WebIds.PlaceAddress(room.Place), who.Account, button);
        // Where two are in the room, only the house knows whose question it is: it settles it.
        if (room.Joined is not null)
        {
            await inbox.ReceiveAsync([new Arrived($"{room.Place}:press:{who.Key}:{button}", update)], null, stop);
            return null;
        }

        return await turnstile.PassAsync(room.Place, async () =>
            await Shelf.FindAsync(inbox, room.Place, item, stop) is { Buttons: { } rows } shown && rows.SelectMany(row => row).FirstOrDefault(one => one.Id == button) is { } pressed
                ? await HandInAsync(inbox, room.Place, $"press:{button}", update, item, shown with { Buttons = null, Chosen = pressed.Label }, stop)
                : null, stop);
    }

    /// <summary>A message of the seeker's is before her eyes: told to the seeker, and kept beside her message alone.</summary>
    public async Task<Refused?> SeeAsync(IInbox inbox, DeskPerson who, Ask ask, CancellationToken stop)
    {
        if (ask.Item is not { } item || !WebIds.IsItem(item))
            return Refused.Malformed;

        if (Room(ask, who) is not { } room)
            return Refused.Gone;

        var update = new Update.FromRoom.Seen(WebIds.PlaceAddress(room.Place), who.Account, WebIds.MessageAddress(room.Place, item));
        await inbox.ReceiveAsync([new Arrived($"{room.Place}:seen:{item}", update)], null, stop);
        return null;
    }

    /// <summary>A command of the palette (who joins does so at the door), in a room or, where none is named, on the desk. Its answer comes on the page and is kept nowhere.</summary>
    public async Task<Refused?> AskAsync(IInbox inbox, DeskPerson who, Ask ask, CancellationToken stop)
    {
        if (!WebIds.IsKey(ask.Key) || DeskCommands.All.FirstOrDefault(command => command.Name == ask.Text && command.Name is not (DeskCommands.Desk or DeskCommands.Join)) is not { } command)
            return Refused.Malformed;

        var given = command.Options.Where(option => !string.IsNullOrWhiteSpace(ask.Options?.GetValueOrDefault(option.Name))).ToDictionary(option => option.Name, option => ask.Options![option.Name], StringComparer.Ordinal);
        if (command.Options.Any(option => option.IsRequired && !given.ContainsKey(option.Name)))
            return Refused.Malformed;

        if (command.Options.Any(option => given.TryGetValue(option.Name, out var words) && words.Length > option.Most))
            return Refused.TooLong;

        if (ask.Room is not null && Room(ask, who) is null)
            return Refused.Gone;

        await AskAsync(inbox, who, ask, (place, id) => new Update.Asked(place, who.Account, id, command.Name, given), stop);
        return null;
    }

    /// <summary>A button under such an answer.</summary>
    public async Task<Refused?> AskAgainAsync(IInbox inbox, DeskPerson who, Ask ask, CancellationToken stop)
    {
        if (!WebIds.IsKey(ask.Key) || string.IsNullOrEmpty(ask.Button))
            return Refused.Malformed;

        if (ask.Room is not null && Room(ask, who) is null)
            return Refused.Gone;

        await AskAsync(inbox, who, ask, (place, id) => new Update.AskedAgain(place, who.Account, id, ask.Button), stop);
        return null;
    }

    private Task AskAsync(IInbox inbox, DeskPerson who, Ask ask, Func<Address, AskId, Update> update, CancellationToken stop)
    {
        var id = new AskId(WebIds.NewPlace());
        asks.Open(id, new DeskAsks.Waiting(who, ask.Room, ask.Key));
        return inbox.ReceiveAsync([new Arrived($"ask:{who.Key}:{ask.Key}", update(ask.Room is { } room ? WebIds.PlaceAddress(room) : who.Account, id))], null, stop);
    }

    private async Task<Refused?> HandInAsync(IInbox inbox, string place, string key, Update update, string item, WebItem? shown, CancellationToken stop, SafeFile? file = null)
    {
        var shelving = shown is null ? new Shelving.Drop(WebIds.PlaceAddress(place), item) : Shelf.Put(place, item, shown, file);
        await inbox.ReceiveAsync([new Arrived($"{place}:{key}", update) { Shelving = shelving }], null, stop);
        telling.Tell(place, shown is null ? new LiveEvent.Drop(item) : new LiveEvent.Put(new WebShown(item, shown)));
        return null;
    }
}
