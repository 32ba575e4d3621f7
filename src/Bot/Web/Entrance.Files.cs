using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>
/// Files, both ways. A photo is let in by all that can be told before it is read: whose page it is, how many came lately, how many are on their way
/// now. It is then read whole, and what it is is found from its own bytes; its metadata is taken out whatever the page did before.
/// </summary>
internal sealed partial class Entrance
{
    /// <summary>A phone on a bad line gets a small photo through in this time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly PhotoPace _photos = new(time);
    private readonly Slots _uploads = new(6, 2);
    private readonly Buckets _looks = new(60, TimeSpan.FromMilliseconds(250), time);
    private readonly Slots _downloads = new(32, 4);

    private void MapFiles(IEndpointRouteBuilder web, string folder, Side side)
    {
        web.MapPost(folder + "/photo", Photo);
        web.MapPost(folder + "/file", File);

        Task Photo(HttpContext context) => AnswerAsync(context, (inbox, stop) => PhotoAsync(context, side, inbox, stop));

        Task File(HttpContext context) => AnswerAsync(context, (inbox, ask, stop) => FileAsync(context, side, inbox, ask, stop));
    }

    private async Task<Outcome> PhotoAsync(HttpContext context, Side side, IInbox inbox, CancellationToken stop)
    {
        if (await side.Who(context, inbox, stop) is (var why, var who) && why is not null)
            return new Outcome(why);

        if (context.Request.ContentLength is not { } length || context.Request.ContentType != PhotoBody.Type)
            return new Outcome(Refused.Malformed);

        if (length > PhotoBody.Largest)
            return new Outcome(Refused.TooLarge);

        var visitor = limits.Visitor(context);
        if (!_photos.TryTake(side.Place(who), visitor, length))
            return new Outcome(Refused.TooFast);

        using var slot = _uploads.TryTake(visitor);
        if (slot is null)
            return new Outcome(Refused.TooFast);

        Limit(context, PhotoBody.Largest);
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        if (await PhotoBody.ReadAsync(context.Request.Body, either.Token) is not var (ask, photo))
            return new Outcome(Refused.Malformed);

        if (photo.Length > PhotoBody.LargestPhoto)
            return new Outcome(Refused.TooLarge);

        return MetadataStripper.Make(AttachmentKind.Photo, photo, 1) is { } safe
            ? End(await side.Photo(inbox, who, ask, safe, stop), () => side.Issue(who))
            : new Outcome(Refused.NotPhoto);
    }

    /// <summary>The bytes come as bytes, never as something that a browser would show by itself.</summary>
    private async Task<Outcome> FileAsync(HttpContext context, Side side, IInbox inbox, Ask ask, CancellationToken stop)
    {
        if (await side.Who(context, inbox, stop) is (var why, var who) && why is not null)
            return new Outcome(why);

        if (!_looks.TryTake(side.Place(who)))
            return new Outcome(Refused.TooFast);

        using var slot = _downloads.TryTake(limits.Visitor(context));
        if (slot is null)
            return new Outcome(Refused.TooFast);

        if (await side.File(inbox, who, ask, stop) is not { } bytes)
            return new Outcome(Refused.NoFile);

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        context.Response.ContentType = PhotoBody.Type;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.ContentDisposition = "attachment";
        await context.Response.Body.WriteAsync(bytes, either.Token);
        return default;
    }

    /// <summary>What differs between a seeker's page and a desk.</summary>
    /// <param name="Who">What the token holds, or why it lets nobody in.</param>
    /// <param name="Place">Under what her limits are counted.</param>
    private sealed record Side(
        Func<HttpContext, IInbox, CancellationToken, Task<(Refused? Why, string Held)>> Who,
        Func<string, string> Place,
        Func<IInbox, string, Ask, SafeFile, CancellationToken, Task<Refused?>> Photo,
        Func<IInbox, string, Ask, CancellationToken, Task<byte[]?>> File,
        Func<string, string> Issue);
}
