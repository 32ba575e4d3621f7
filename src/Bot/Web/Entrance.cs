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

    private readonly Live _live = new(pages, limits, time);
    private Tokens? _deskTokens;

    public void Map(IEndpointRouteBuilder web)
    {
        web.MapPost("/talk/start", BeginAsync);
        web.MapPost("/talk/live", LiveAsync);
        Deed("/talk/say", talk.SayAsync);
        Deed("/talk/edit", talk.EditAsync);
        Deed("/talk/unsend", talk.UnsendAsync);
        Deed("/talk/press", talk.PressAsync);
        MapFiles(web, "/talk", new Side(
            async (context, inbox, stop) => await AdmitAsync(context, inbox, stop) is (var why, var admitted) && why is null ? (null, admitted.Held) : (why, ""),
            held => Admission.Of(held).Place,
            (inbox, held, ask, photo, stop) => talk.PhotoAsync(inbox, Admission.Of(held).Place, ask, photo, stop),
            (inbox, held, ask, stop) => Talk.FileAsync(inbox, Admission.Of(held).Place, ask, stop),
            held => Issue(Admission.Of(held))));
        Do("/talk/forget-code", async (inbox, admitted, _, stop) => await Returns.ForgetAsync(inbox, admitted.Place, stop) is { } why ? new Outcome(why) : new Outcome(null, Stay(admitted)));
        Do("/talk/code", async (inbox, admitted, _, stop) => await Returns.GiveAsync(inbox, admitted.Place, null, stop) is (null, { } code) ? new Outcome(null, Stay(admitted), code) : new Outcome(Refused.Gone));
        web.MapPost("/talk/return", context => AnswerAsync(context, async (inbox, ask, stop) =>
        {
            if (!limits.Code(context))
                return new Outcome(Refused.TooFast);

            return await Returns.EnterAsync(inbox, ask.Code, stop) is { } admitted ? new Outcome(null, Issue(admitted)) : new Outcome(Refused.Code);
        }));

        void Deed(string path, Func<IInbox, string, Ask, CancellationToken, Task<Refused?>> deed) =>
            Do(path, async (inbox, admitted, ask, stop) => End(await deed(inbox, admitted.Place, ask, stop), () => Issue(admitted)));

        void Do(string path, Func<IInbox, Admission, Ask, CancellationToken, Task<Outcome>> deed) =>
            web.MapPost(path, context => AnswerAsync(context, async (inbox, ask, stop) =>
            {
                if (await AdmitAsync(context, inbox, stop) is (var why, var admitted) && why is not null)
                    return new Outcome(why);

                return limits.Deed(admitted.Place) ? await deed(inbox, admitted, ask, stop) : new Outcome(Refused.TooFast);
            }));
    }

    /// <summary>A fresh token for a seeker's place, which is read from now on.</summary>
    private string Issue(Admission admitted)
    {
        pages.Seen(admitted.Place);
        return tokens.Issue(admitted.Held);
    }

    /// <summary>The page that takes a code, or lets it be forgotten, stays; those that came by the one from before do not.</summary>
    private string Stay(Admission admitted)
    {
        pages.EndByCode(admitted.Place);
        return Issue(new Admission(admitted.Place));
    }

    private Task<(Refused? Why, Admission Admitted)> AdmitAsync(HttpContext context, IInbox inbox, CancellationToken stop) => Admission.ReadAsync(tokens, context.Request.Headers[TokenHeader], inbox, stop);

    private Task BeginAsync(HttpContext context) => AnswerAsync(context, (inbox, _, stop) => BeginAsync(context, inbox, stop));

    private Task LiveAsync(HttpContext context) => AnswerAsync(context, (inbox, _, stop) => LiveAsync(context, inbox, stop));

    private async Task<Outcome> BeginAsync(HttpContext context, IInbox inbox, CancellationToken stop)
    {
        if (!limits.Begin(context))
            return new Outcome(Refused.TooFast);

        // Seen before anything is sent there: the first question must find a reader.
        var place = WebIds.NewPlace();
        pages.Seen(place);
        return End(await Talk.BeginAsync(inbox, place, words.Chosen(words.Language(context), context), stop), () => Issue(new Admission(place)));
    }

    private async Task<Outcome> LiveAsync(HttpContext context, IInbox inbox, CancellationToken stop)
    {
        if (await AdmitAsync(context, inbox, stop) is (var why, var admitted) && why is not null)
            return new Outcome(why);

        return new Outcome(await _live.RunAsync(
            context, admitted.Place, async () => new LiveEvent.All(await Shelf.ReadAsync(inbox, admitted.Place, stop), Issue(admitted)), () => Issue(admitted), static () => true, stop, admitted.Code is not null));
    }

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
        if (tokens.Open(token, out var held) == TokenState.Good)
            return Admission.Of(held).Place;

        return _deskTokens?.Open(token, out var desk) == TokenState.Good && desk is not null ? Telling.DeskOf(DeskAdmission.Of(desk).Who) : null;
    }

    private static Outcome End(Refused? why, Func<string> issue) => new(why, why is null ? issue() : null);

    /// <param name="Why">Null when it was done.</param>
    /// <param name="Token">A fresh one for the page.</param>
    /// <param name="Code">What the page asked for, shown once.</param>
    private readonly record struct Outcome(Refused? Why, string? Token = null, string? Code = null);
}
