using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Web;

internal sealed partial class DeskTalk
{
    /// <summary>The bytes of the file beside a message of one of her rooms.</summary>
    public async Task<byte[]?> FileAsync(IInbox inbox, DeskPerson who, Ask ask, CancellationToken stop) =>
        Room(ask, who) is { } room ? await Shelf.FileAsync(inbox, room.Place, ask.Item, stop) : null;

    /// <summary>A photo, with words beside it or without, as <see cref="Talk.PhotoAsync"/> takes one of a seeker's.</summary>
    public async Task<Refused?> PhotoAsync(IInbox inbox, DeskPerson who, Ask ask, SafeFile photo, CancellationToken stop)
    {
        if (!WebIds.IsKey(ask.Key))
            return Refused.Malformed;

        if (ask.Text?.Length > Talk.LongestText)
            return Refused.TooLong;

        if (Room(ask, who) is not { } room)
            return Refused.Gone;

        var item = WebIds.OwnItem(ask.Key!);
        var about = WebIds.AboutAddress(room.Place, ask.About);
        return await turnstile.PassAsync(room.Place, async () =>
        {
            var shown = await Shelf.FindAsync(inbox, room.Place, item, stop) ?? Signed(new WebItem(Voice.Me, ask.Text?.Trim() ?? "", At: time.GetUtcNow(), File: WebFile.Of(photo)) { ReplyTo = about is null ? null : ask.About }, room, who);
            var update = new Update.FromRoom.Said(
                WebIds.PlaceAddress(room.Place), who.Account, WebIds.MessageAddress(room.Place, item), Shelf.Content(room.Place, item, shown), about);
            return await HandInAsync(inbox, room.Place, $"say:{ask.Key}", update, item, shown, stop, photo);
        }, stop);
    }
}
