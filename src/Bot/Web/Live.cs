using System.Buffers;
using System.Text.Json;
using System.Threading.Channels;

namespace MentorBot.Bot.Web;

/// <summary>
/// An open page, told of everything: first all that it shows, then what is new. The page is listed before the shelf is read, so nothing falls
/// in between; what comes twice by that is put where it is already. Now and then a comment keeps the connection, and a fresh token the page.
/// </summary>
internal sealed class Live(Pages pages, Limits limits, TimeProvider time)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    /// <param name="place">Under what it is listed.</param>
    /// <param name="all">What it shows, with a token.</param>
    /// <param name="issue">A fresh token.</param>
    /// <param name="mayStay">Asked whenever there was something to tell, and at each beat: the page ends when it is let in no more.</param>
    /// <param name="byCode">See <see cref="Pages.Open"/>.</param>
    /// <returns>Why it was not opened; null after it has ended.</returns>
    public async Task<Refused?> RunAsync(HttpContext context, string place, Func<Task<LiveEvent>> all, Func<string> issue, Func<bool> mayStay, CancellationToken stop, bool byCode = false)
    {
        using var line = limits.Line(context);
        using var page = line is null ? null : pages.Open(place, byCode);
        if (page is null)
            return Refused.TooMany;

        var first = await all();
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        var renewed = time.GetUtcNow();
        await WriteAsync(context.Response, first, stop);
        while (await NextAsync(page.Told, stop))
        {
            while (page.Told.TryRead(out var told))
                await WriteAsync(context.Response, told, stop);

            if (!mayStay())
                break;

            if (time.GetUtcNow() - renewed >= Tokens.Renewal)
            {
                renewed = time.GetUtcNow();
                await WriteAsync(context.Response, new LiveEvent.Fresh(issue()), stop);
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
