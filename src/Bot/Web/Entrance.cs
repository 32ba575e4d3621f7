using System.Text.Json;
using MentorBot.Bot.Ports;
using Microsoft.AspNetCore.Http.Features;

namespace MentorBot.Bot.Web;

/// <summary>
/// The one way in for everything that a page asks. In this order: it must come from our own page (a browser says so in Origin), not too often, be
/// small and well-formed, and show a token where it speaks of a place. Whatever is refused is refused in a plain sentence and counted by a closed word.
/// </summary>
internal sealed partial class Entrance(WebSettings settings, Words words, Tokens tokens, Pages pages, RefusalCounts counts, WebMessenger messenger, Talk talk, Limits limits, TimeProvider time)
{
    public const int LargestBody = 64 << 10;
    public const string TokenHeader = "X-Talk";

    private readonly Live _live = new(pages, time);
    private Tokens? _deskTokens;

    public void Map(IEndpointRouteBuilder web)
    {
        web.MapPost("/talk/start", BeginAsync);
        web.MapPost("/talk/live", LiveAsync);
        Deed("/talk/say", talk.SayAsync);
        Deed("/talk/edit", talk.EditAsync);
        Deed("/talk/unsend", talk.UnsendAsync);
        Deed("/talk/press", talk.PressAsync);
        MapFiles(web, "/talk", new Side(Seeker, Refused.Expired, place => place, talk.PhotoAsync, Talk.FileAsync, Issue));
        Deed("/talk/forget-code", (inbox, place, _, stop) => Returns.ForgetAsync(inbox, place, stop));
        Do("/talk/code", async (inbox, place, _, stop) => await Returns.GiveAsync(inbox, place, null, stop) is (null, { } code) ? new Outcome(null, Issue(place), code) : new Outcome(Refused.Gone));
        web.MapPost("/talk/return", context => AnswerAsync(context, async (inbox, ask, stop) =>
        {
            if (!limits.Code(context))
                return new Outcome(Refused.TooFast);

            return await Returns.EnterAsync(inbox, ask.Code, stop) is { } place ? new Outcome(null, Issue(place)) : new Outcome(Refused.Code);
        }));

        string? Seeker(HttpContext context) => tokens.Open(context.Request.Headers[TokenHeader], out var place) == TokenState.Good ? place : null;

        void Deed(string path, Func<IInbox, string, Ask, CancellationToken, Task<Refused?>> deed) =>
            Do(path, async (inbox, place, ask, stop) => End(await deed(inbox, place, ask, stop), () => Issue(place)));

        void Do(string path, Func<IInbox, string, Ask, CancellationToken, Task<Outcome>> deed) =>
            web.MapPost(path, context => AnswerAsync(context, async (inbox, ask, stop) =>
            {
                if (tokens.Open(context.Request.Headers[TokenHeader], out var place) != TokenState.Good)
                    return new Outcome(Refused.Expired);

                return limits.Deed(place) ? await deed(inbox, place, ask, stop) : new Outcome(Refused.TooFast);
            }));
    }

    /// <summary>The desk's doors: a link once, then a token of its own kind, and for everything the same limits.</summary>
    public void Map(IEndpointRouteBuilder web, DeskDoors desk)
    {
        _deskTokens = desk.Tokens;
        web.MapPost("/desk/enter", Enter);
        web.MapPost("/desk/live", Watch);
        Deed("/desk/say", desk.Talk.SayAsync);
        Deed("/desk/edit", desk.Talk.EditAsync);
        Deed("/desk/unsend", desk.Talk.UnsendAsync);
        Deed("/desk/press", desk.Talk.PressAsync);
        Deed("/desk/ask", desk.Talk.AskAsync);
        MapFiles(web, "/desk", new Side(Mentor, Refused.SignIn, Telling.DeskOf, desk.Talk.PhotoAsync, desk.Talk.FileAsync, desk.Tokens.Issue));

        // What she sees is told beside what she does, and takes nothing from it.
        Deed("/desk/seen", desk.Talk.SeeAsync, "seen:");

        Task Enter(HttpContext context) => AnswerAsync(context, (_, ask, _) =>
        {
            if (!limits.Begin(context))
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

                return limits.Deed(kind + Telling.DeskOf(mentor)) ? End(await deed(inbox, mentor, ask, stop), () => desk.Tokens.Issue(mentor)) : new Outcome(Refused.TooFast);
            }));
    }

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
        if (!limits.Begin(context))
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

    private Task AnswerAsync(HttpContext context, Func<IInbox, Ask, CancellationToken, Task<Outcome>> work) =>
        AnswerAsync(context, (inbox, stop) => ReadAsync(context, inbox, work, stop));

    private async Task AnswerAsync(HttpContext context, Func<IInbox, CancellationToken, Task<Outcome>> work)
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
            : new Reply(Token: outcome.Token, Code: outcome.Code);
        await JsonSerializer.SerializeAsync(context.Response.Body, reply, WebJson.Default.Reply, context.RequestAborted);
    }

    private async Task<Outcome> LetInAsync(HttpContext context, Func<IInbox, CancellationToken, Task<Outcome>> work)
    {
        if (context.Request.Headers.Origin.ToString() != settings.Origin)
            return new Outcome(Refused.Origin);

        if (!limits.Visit(context, Place(context)))
            return new Outcome(Refused.TooFast);

        if (messenger.Door is not { } door)
            return new Outcome(Refused.NotNow);

        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, door.Stop);
        return await work(door.Inbox, either.Token);
    }

    private static async Task<Outcome> ReadAsync(HttpContext context, IInbox inbox, Func<IInbox, Ask, CancellationToken, Task<Outcome>> work, CancellationToken stop)
    {
        if (context.Request.ContentLength > LargestBody)
            return new Outcome(Refused.TooLong);

        if (context.Request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) is not true)
            return new Outcome(Refused.Malformed);

        Limit(context, LargestBody);
        return await JsonSerializer.DeserializeAsync(context.Request.Body, WebJson.Default.Ask, stop) is { } ask
            ? await work(inbox, ask, stop)
            : new Outcome(Refused.Malformed);
    }

    private static void Limit(HttpContext context, long bytes)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = bytes;
    }

    /// <summary>Who was let in is counted by her place: who floods silences nobody else behind the same address, of a shelter or of a proxy.</summary>
    private string? Place(HttpContext context)
    {
        var token = context.Request.Headers[TokenHeader];
        if (tokens.Open(token, out var place) == TokenState.Good)
            return place;

        return _deskTokens?.Open(token, out var mentor) == TokenState.Good && mentor is not null ? Telling.DeskOf(mentor) : null;
    }

    private static Outcome End(Refused? why, Func<string> issue) => new(why, why is null ? issue() : null);

    /// <param name="Why">Null when it was done.</param>
    /// <param name="Token">A fresh one for the page.</param>
    /// <param name="Code">What the page asked for, shown once.</param>
    private readonly record struct Outcome(Refused? Why, string? Token = null, string? Code = null);
}
