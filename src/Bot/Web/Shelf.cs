using System.Text.Json;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>The shelf of a place, with the messages as the page knows them.</summary>
internal static class Shelf
{
    /// <param name="about">On a board: the seeker whose words are in it.</param>
    public static Shelving Put(string place, string item, WebItem shown, SafeFile? file = null, SeekerId? about = null) =>
        new Shelving.Put(WebIds.PlaceAddress(place), item, JsonSerializer.SerializeToUtf8Bytes(shown, WebJson.Default.WebItem)) { File = file?.Bytes, About = about, OfHouse = Boards.RoleOf(place) is not null };

    /// <summary>What somebody wrote, as it is passed on. Its photo is named by the message it lies beside.</summary>
    public static Content Content(string place, string item, WebItem shown) => new(
        StyledText.Plain(shown.Text),
        shown.File is { } file ? [new Attachment(AttachmentKind.Photo, WebIds.Messenger, WebIds.MessageAddress(place, item).Value, file.Bytes)] : []);

    /// <summary>The bytes of the file beside a message of that place; null where there are none (any more).</summary>
    public static async Task<byte[]?> FileAsync(IInbox inbox, string place, string? item, CancellationToken stop) =>
        item is not null && WebIds.IsItem(item) ? await inbox.ShelfFileAsync(WebIds.PlaceAddress(place), item, stop) : null;

    public static async Task<IReadOnlyList<WebShown>> ReadAsync(IInbox inbox, string place, CancellationToken stop)
    {
        var all = new List<WebShown>();
        foreach (var shelved in await inbox.ShelfAsync(WebIds.PlaceAddress(place), stop))
        {
            if (Read(shelved.Body) is { } item)
                all.Add(new WebShown(shelved.Id, item));
        }

        return all;
    }

    public static async Task<WebItem?> FindAsync(IInbox inbox, string place, string item, CancellationToken stop) =>
        (await ReadAsync(inbox, place, stop)).FirstOrDefault(shown => shown.Id == item)?.Item;

    /// <summary>What a later version wrote in another way is left out: one message hides no other.</summary>
    private static WebItem? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, WebJson.Default.WebItem);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
