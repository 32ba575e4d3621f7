using System.Text.Json;
using MentorBot.Bot.Ports;
using Microsoft.AspNetCore.Http.Features;

namespace MentorBot.Bot.Web;

/// <summary>
/// The one way in for everything that a page asks. In this order: it must come from our own page (a browser says so in Origin), not too often, be
/// small and well-formed, and show a token where it speaks of a place. Whatever is refused is refused in a plain sentence and counted by a closed word.
/// </summary>
internal sealed class Entrance(WebSettings settings, Words words, Tokens tokens, Pages pages, RefusalCounts counts, WebMessenger messenger, TimeProvider time)
{
    public const int LargestBody = 64 << 10;
    public const string TokenHeader = "X-Talk";

    private readonly Visitors _visitors = new(settings.BehindProxy);

    /// <summary>Everything of one visitor. A shelter's house may share one address, so it is wide; what is narrow counts by place.</summary>
    private readonly Buckets _visits = new(60, TimeSpan.FromMilliseconds(100), time);
    private readonly Buckets _begins = new(5, TimeSpan.FromSeconds(12), time);
    private readonly Buckets _deeds = new(5, TimeSpan.FromSeconds(1), time);

    private readonly Talk _talk = new(pages);
    private readonly Live _live = new(pages, time);

    public void Map(IEndpointRouteBuilder web)
    {
        web.MapPost("/talk/start", BeginAsync);
        web.MapPost("/talk/live", LiveAsync);
        Deed("/talk/say", InTurn(_talk.SayAsync));
        Deed("/talk/edit", InTurn(_talk.EditAsync));
        Deed("/talk/unsend", InTurn(_talk.UnsendAsync));
        Deed("/talk/press", InTurn(_talk.PressAsync));

        void Deed(string path, Func<IInbox, string, Ask, CancellationToken, Task<Refused?>> deed) =>
            web.MapPost(path, context => AnswerAsync(context, async (inbox, ask, stop) =>
            {
                if (tokens.Open(context.Request.Headers[TokenHeader], out var place) != TokenState.Good)
                    return new Outcome(Refused.Expired);

                return _deeds.TryTake(place) ? End(await deed(inbox, place, ask, stop), () => Issue(place)) : new Outcome(Refused.TooFast);
            }));
    }

    /// <summary>The desk's doors: a link once, then a token of its own kind, and for everything the same limits.</summary>
    public void Map(IEndpointRouteBuilder web, DeskDoors desk)
    {
        web.MapPost("/desk/enter", Enter);
        web.MapPost("/desk/live", Watch);
        Deed("/desk/say", desk.Talk.SayAsync);
        Deed("/desk/edit", desk.Talk.EditAsync);
        Deed("/desk/unsend", desk.Talk.UnsendAsync);
        Deed("/desk/press", desk.Talk.PressAsync);
        Deed("/desk/ask", desk.Talk.AskAsync);

        // What she sees is told beside what she does, and takes nothing from it.
        Deed("/desk/seen", desk.Talk.SeeAsync, "seen:");

        Task Enter(HttpContext context) => AnswerAsync(context, (_, ask, _) =>
        {
            if (!_begins.TryTake(_visitors.Of(context)))
                return Task.FromResult(new Outcome(Refused.TooFast));

            return Task.FromResult(desk.Links.Take(ask.Link) is { } mentor ? new Outcome(null, desk.Tokens.Issue(mentor)) : new Outcome(Refused.Link));
        });

        Task Watch(HttpContext context) => AnswerAsync(context, async (inbox, _, stop) =>
        {
            if (Mentor(context) is not { } mentor)
                return new Outcome(Refused.SignIn);

            var key = Telling.DeskOf(mentor);
            return new Outcome(await _live.RunAsync(context, key, async () => new LiveEvent.Rooms(await desk.Talk.ReadAsync(inbox, mentor, stop), desk.Tokens.Issue(mentor)), () => desk.Tokens.Issue(mentor), stop));
        });

        string? Mentor(HttpContext context) => desk.Tokens.Open(context.Request.Headers[TokenHeader], out var mentor) == TokenState.Good && desk.Mentors.Contains(mentor) ? mentor : null;

        void Deed(string path, Func<IInbox, string, Ask, CancellationToken, Task<Refused?>> deed, string kind = "") =>
            web.MapPost(path, context => AnswerAsync(context, async (inbox, ask, stop) =>
            {
                if (Mentor(context) is not { } mentor)
                    return new Outcome(Refused.SignIn);

                return _deeds.TryTake(kind + Telling.DeskOf(mentor)) ? End(await deed(inbox, mentor, ask, stop), () => desk.Tokens.Issue(mentor)) : new Outcome(Refused.TooFast);
            }));
    }

    private Func<IInbox, string, Ask, CancellationToken, Task<Refused?>> InTurn(Func<IInbox, string, Ask, CancellationToken, Task<Refused?>> deed) =>
        (inbox, place, ask, stop) => messenger.Turnstile.PassAsync(place, () => deed(inbox, place, ask, stop), stop);

    /// <summary>A fresh token for a seeker's place, which is read from now on.</summary>
    private string Issue(string place)
    {
        pages.Seen(place);
        return tokens.Issue(place);
    }

    private Task BeginAsync(HttpContext context) => AnswerAsync(context, (inbox, _, stop) => BeginAsync(context, inbox, stop));

    private Task LiveAsync(HttpContext context) => AnswerAsync(context, (inbox, _, stop) => LiveAsync(context, inbox, stop));

    private async Task<Outcome> BeginAsync(HttpContext context, IInbox inbox, CancellationToken stop)
    {
        if (!_begins.TryTake(_visitors.Of(context)))
            return new Outcome(Refused.TooFast);

        // Seen before anything is sent there: the first question must find a reader.
        var place = WebIds.NewPlace();
        pages.Seen(place);
        return End(await Talk.BeginAsync(inbox, place, stop), () => Issue(place));
    }

    private async Task<Outcome> LiveAsync(HttpContext context, IInbox inbox, CancellationToken stop) =>
        tokens.Open(context.Request.Headers[TokenHeader], out var place) == TokenState.Good
            ? new Outcome(await _live.RunAsync(context, place, async () => new LiveEvent.All(await Shelf.ReadAsync(inbox, place, stop), Issue(place)), () => Issue(place), stop))
            : new Outcome(Refused.Expired);

    private async Task AnswerAsync(HttpContext context, Func<IInbox, Ask, CancellationToken, Task<Outcome>> work)
    {
        Outcome outcome;
        try
        {
            outcome = await LetInAsync(context, work);
        }
        catch (NotDurableException)
        {
            outcome = new Outcome(Refused.NotNow);
        }
        catch (OperationCanceledException)
        {
            outcome = new Outcome(Refused.NotNow);
        }
        catch (Exception fault) when (fault is JsonException or BadHttpRequestException or IOException)
        {
            outcome = new Outcome(fault is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } ? Refused.TooLong : Refused.Malformed);
        }

        if (context.Response.HasStarted || context.RequestAborted.IsCancellationRequested)
            return;

        if (outcome.Why is { } why)
            counts.Add(why);

        context.Response.StatusCode = outcome.Why?.Status() ?? StatusCodes.Status200OK;
        context.Response.ContentType = "application/json; charset=utf-8";
        var reply = outcome.Why is { } refused
            ? new Reply(Refused: JsonNamingPolicy.KebabCaseLower.ConvertName(refused.ToString()), Sentence: words.Sentence(refused, context))
            : new Reply(Token: outcome.Token);
        await JsonSerializer.SerializeAsync(context.Response.Body, reply, WebJson.Default.Reply, context.RequestAborted);
    }

    private async Task<Outcome> LetInAsync(HttpContext context, Func<IInbox, Ask, CancellationToken, Task<Outcome>> work)
    {
        if (context.Request.Headers.Origin.ToString() != settings.Origin)
            return new Outcome(Refused.Origin);

        if (!_visits.TryTake(_visitors.Of(context)))
            return new Outcome(Refused.TooFast);

        if (context.Request.ContentLength > LargestBody)
            return new Outcome(Refused.TooLong);

        if (context.Request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) is not true)
            return new Outcome(Refused.Malformed);

        if (messenger.Door is not { } door)
            return new Outcome(Refused.NotNow);

        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, door.Stop);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestBody;

        return await JsonSerializer.DeserializeAsync(context.Request.Body, WebJson.Default.Ask, either.Token) is { } ask
            ? await work(door.Inbox, ask, either.Token)
            : new Outcome(Refused.Malformed);
    }

    private static Outcome End(Refused? why, Func<string> issue) => new(why, why is null ? issue() : null);

    /// <param name="Why">Null when it was done.</param>
    /// <param name="Token">A fresh one for the page.</param>
    private readonly record struct Outcome(Refused? Why, string? Token = null);
}
