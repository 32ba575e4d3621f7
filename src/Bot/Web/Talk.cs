using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>
/// What a page can do, turned into updates. Each is handed in together with what the shelf shows of it, and answered once both are durable;
/// only then do the place's pages see it. The page makes the keys, so that what it asks again after a lost answer is done once. What changes a message
/// takes turns with the marks beside it: none brings back what was taken back.
/// </summary>
internal sealed partial class Talk(Pages pages, Turnstile turnstile)
{
    /// <summary>Longer is refused, not cut.</summary>
    public const int LongestText = 4000;

    private const int LongestCommand = 32;
    private const int LongestButton = 64;

    /// <summary>A new talk begins as every talk does.</summary>
    /// <param name="language">The one that she has chosen on the page; null where she is yet to be asked.</param>
    public static async Task<Refused?> BeginAsync(IInbox inbox, string place, string? language, CancellationToken stop)
    {
        var from = WebIds.PlaceAddress(place);
        await inbox.ReceiveAsync([new Arrived(place + ":begin", new Update.FromSeeker.Commanded(from, SeekerCommands.Start, language is null ? "" : SeekerCommands.StartIn(language), null))], null, stop);
        return null;
    }

    public async Task<Refused?> SayAsync(IInbox inbox, string place, Ask ask, CancellationToken stop)
    {
        if (!WebIds.IsKey(ask.Key) || string.IsNullOrWhiteSpace(ask.Text))
            return Refused.Malformed;

        if (ask.Text.Length > LongestText)
            return Refused.TooLong;

        // A button of the page gives a command, and stands in the log in its own words: whoever looks at the screen sees nothing strange.
        var isCommand = TryCommand(ask.Button ?? ask.Text, out var command, out var rest);
        if (ask.Button is not null && !isCommand)
            return Refused.Malformed;

        var from = WebIds.PlaceAddress(place);
        var item = WebIds.OwnItem(ask.Key!);
        var about = WebIds.AboutAddress(place, ask.About);
        Update update = isCommand
            ? new Update.FromSeeker.Commanded(from, command, rest, about)
            : new Update.FromSeeker.Said(from, WebIds.MessageAddress(place, item), Content.Words(ask.Text), about);
        var shown = new WebItem(Voice.Me, ask.Text, Fixed: isCommand) { ReplyTo = about is null ? null : ask.About };
        return await HandInAsync(inbox, place, $"say:{ask.Key}", update, item, shown, stop);
    }

    public async Task<Refused?> EditAsync(IInbox inbox, string place, Ask ask, CancellationToken stop)
    {
        if (!WebIds.IsKey(ask.Key) || string.IsNullOrWhiteSpace(ask.Text) || ask.Item is not { } item || !WebIds.IsOwn(item))
            return Refused.Malformed;

        if (ask.Text.Length > LongestText)
            return Refused.TooLong;

        return await turnstile.PassAsync(place, async () =>
        {
            if (await Shelf.FindAsync(inbox, place, item, stop) is not { Fixed: false } shown)
                return (Refused?)Refused.Gone;

            var changed = shown with { Text = ask.Text };
            var update = new Update.FromSeeker.Edited(WebIds.PlaceAddress(place), WebIds.MessageAddress(place, item), Shelf.Content(place, item, changed));
            return await HandInAsync(inbox, place, $"edit:{ask.Key}", update, item, changed, stop);
        }, stop);
    }

    /// <summary>
    /// It is gone from her page at once, whatever becomes of it on the other side: the house's answer tells her that. It waits for a mark that is being set, which would
    /// put it back.
    /// </summary>
    public async Task<Refused?> UnsendAsync(IInbox inbox, string place, Ask ask, CancellationToken stop)
    {
        if (ask.Item is not { } item || !WebIds.IsOwn(item))
            return Refused.Malformed;

        var update = new Update.FromSeeker.Commanded(WebIds.PlaceAddress(place), SeekerCommands.Unsend, "", WebIds.MessageAddress(place, item));
        return await turnstile.PassAsync(place, () => HandInAsync(inbox, place, $"unsend:{item}", update, item, null, stop), stop);
    }

    /// <summary>
    /// The buttons of a question go when one is pressed, and the answer stays to be read. Pressed again, nothing happens. A button that stays is there to be pressed
    /// again, and so are those beside it; each press has a key of its own.
    /// </summary>
    public async Task<Refused?> PressAsync(IInbox inbox, string place, Ask ask, CancellationToken stop)
    {
        if (ask is not { Item: { } item, Button: { Length: > 0 and <= LongestButton } button })
            return Refused.Malformed;

        return await turnstile.PassAsync(place, async () =>
        {
            if (await Shelf.FindAsync(inbox, place, item, stop) is not { Buttons: { } rows } shown || rows.SelectMany(row => row).FirstOrDefault(one => one.Id == button) is not { } pressed)
                return (Refused?)null;

            var stays = pressed.Stays && WebIds.IsKey(ask.Key);
            var update = new Update.FromSeeker.Pressed(WebIds.PlaceAddress(place), button);
            return await HandInAsync(inbox, place, stays ? $"press:{button}:{ask.Key}" : $"press:{button}", update, item, shown with { Buttons = stays ? rows : null, Chosen = pressed.Label }, stop);
        }, stop);
    }

    private async Task<Refused?> HandInAsync(IInbox inbox, string place, string key, Update update, string item, WebItem? shown, CancellationToken stop, SafeFile? file = null)
    {
        var shelving = shown is null ? new Shelving.Drop(WebIds.PlaceAddress(place), item) : Shelf.Put(place, item, shown, file);
        await inbox.ReceiveAsync([new Arrived($"{place}:{key}", update) { Shelving = shelving }], null, stop);
        pages.Push(place, shown is null ? new LiveEvent.Drop(item) : new LiveEvent.Put(new WebShown(item, shown)));
        return null;
    }

    private static bool TryCommand(string text, out string command, out string rest)
    {
        (command, rest) = ("", "");
        if (!text.StartsWith('/'))
            return false;

        var end = text.AsSpan().IndexOfAny(' ', '\n');
        var word = text.AsSpan(1, (end < 0 ? text.Length : end) - 1);
        if (word.Length is 0 or > LongestCommand || word.ContainsAnyExcept(CommandLetters))
            return false;

        command = word.ToString().ToLowerInvariant();
        rest = command == SeekerCommands.Start || end < 0 ? "" : text[end..].Trim();
        return true;
    }

    private static readonly System.Buffers.SearchValues<char> CommandLetters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
}
