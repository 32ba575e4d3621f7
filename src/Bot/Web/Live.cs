using System.Buffers;
using System.Text.Json;
using System.Threading.Channels;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Web;

/// <summary>
/// An open page, told of everything: first all that its place shows, then what is new. The page is listed before the shelf is read, so nothing falls
/// in between; what comes twice by that is put where it is already. Now and then a comment keeps the connection, and a fresh token the page.
/// </summary>
internal sealed class Live(Pages pages, Tokens tokens, TimeProvider time)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    /// <returns>Why it was not opened; null after it has ended.</returns>
    public async Task<Refused?> RunAsync(HttpContext context, IInbox inbox, string place, CancellationToken stop)
    {
        using var page = pages.Open(place);
        if (page is null)
            return Refused.TooMany;

        var all = await Shelf.ReadAsync(inbox, place, stop);
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        pages.Seen(place);
        var renewed = time.GetUtcNow();
        await WriteAsync(context.Response, new LiveEvent.All(all, tokens.Issue(place)), stop);
        while (await NextAsync(page.Told, stop))
        {
            while (page.Told.TryRead(out var told))
                await WriteAsync(context.Response, told, stop);

            if (time.GetUtcNow() - renewed >= Tokens.Renewal)
            {
                renewed = time.GetUtcNow();
                pages.Seen(place);
                await WriteAsync(context.Response, new LiveEvent.Fresh(tokens.Issue(place)), stop);
            }
            else
            {
                await context.Response.Body.WriteAsync(":\n\n"u8.ToArray(), stop);
            }

            await context.Response.Body.FlushAsync(stop);
        }

        return null;
    }

    /// <summary>Waits for news, or for the next beat; false when the page was closed.</summary>
    private async Task<bool> NextAsync(ChannelReader<LiveEvent> told, CancellationToken stop)
    {
        using var beat = new CancellationTokenSource(Beat, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(beat.Token, stop);
        try
        {
            return await told.WaitToReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (beat.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            return true;
        }
    }

    private static async Task WriteAsync(HttpResponse response, LiveEvent told, CancellationToken stop)
    {
        var line = new ArrayBufferWriter<byte>();
        line.Write("data: "u8);
        using (var json = new Utf8JsonWriter(line))
            JsonSerializer.Serialize(json, told, WebJson.Default.LiveEvent);

        line.Write("\n\n"u8);
        await response.Body.WriteAsync(line.WrittenMemory, stop);
        await response.Body.FlushAsync(stop);
    }
}
