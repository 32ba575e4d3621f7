using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Web;

internal sealed partial class Talk
{
    /// <summary>The bytes of the file beside a message of her page.</summary>
    public static Task<byte[]?> FileAsync(IInbox inbox, string place, Ask ask, CancellationToken stop) => Shelf.FileAsync(inbox, place, ask.Item, stop);

    /// <summary>A photo, with words beside it or without. It is kept on the shelf in the transaction that handles it, and read from there to be passed on.</summary>
    public async Task<Refused?> PhotoAsync(IInbox inbox, string place, Ask ask, SafeFile photo, CancellationToken stop)
    {
        if (!WebIds.IsKey(ask.Key))
            return Refused.Malformed;

        if (ask.Text?.Length > LongestText)
            return Refused.TooLong;

        var item = WebIds.OwnItem(ask.Key!);
        var about = WebIds.AboutAddress(place, ask.About);
        var shown = new WebItem(Voice.Me, ask.Text?.Trim() ?? "", File: WebFile.Of(photo)) { ReplyTo = about is null ? null : ask.About };
        var update = new Update.FromSeeker.Said(WebIds.PlaceAddress(place), WebIds.MessageAddress(place, item), Shelf.Content(place, item, shown), about);
        return await HandInAsync(inbox, place, $"say:{ask.Key}", update, item, shown, stop, photo);
    }
}
