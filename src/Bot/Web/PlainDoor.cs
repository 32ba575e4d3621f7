using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using MentorBot.Bot.Ports;
using Microsoft.AspNetCore.Http.Features;

namespace MentorBot.Bot.Web;

/// <summary>
/// The way in for a page without JavaScript: every answer to its form is the whole page again, at the same address. The token and the key of the next deed
/// travel in hidden fields, so what a browser sends again is done once. The rules are those of <see cref="Entrance"/>; a refusal is a sentence on the page, and what
/// she typed stays in its field.
///
/// A browser keeps what a form has sent, and can send it again after she has left. So nothing of a form lets anybody in for longer than a token
/// does, not even a code that was entered: it needs the ticket of its page.
/// </summary>
internal sealed class PlainDoor(WebSettings settings, Words words, Tokens tokens, Tokens tickets, Pages pages, RefusalCounts counts, WebMessenger messenger, Talk talk, Limits limits, PlainPage page)
{
    /// <summary>How long an answer of the house is waited for, so that she sees it without reloading, and how long after it for another.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    public void Map(IEndpointRouteBuilder web) => web.MapPost("/", AnswerAsync);

    private async Task AnswerAsync(HttpContext context)
    {
        PlainForm? form = null;
        (Refused? Why, Showing Showing) end;
        try
        {
            if (Stop(context) is { } why)
            {
                end = Start(why, words.Language(context));
            }
            else
            {
                form = new PlainForm(await context.Request.ReadFormAsync(context.RequestAborted), words, context);
                end = await AnswerAsync(context, form);
            }
        }
        catch (Exception fault) when (fault is NotDurableException or OperationCanceledException)
        {
            end = Unread(form, Refused.NotNow, words.Language(context));
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            end = Unread(form, fault is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } ? Refused.TooLong : Refused.Malformed, words.Language(context));
        }

        if (context.RequestAborted.IsCancellationRequested)
            return;

        if (end.Why is { } refused)
            counts.Add(refused);

        context.Response.StatusCode = end.Why?.Status() ?? StatusCodes.Status200OK;
        await StartPage.AnswerAsync(context, StartPage.Html, page.Write(end.Showing));
    }

    private Refused? Stop(HttpContext context)
    {
        if (context.Request.Headers.Origin.ToString() != settings.Origin)
            return Refused.Origin;

        if (context.Request.ContentLength > Entrance.LargestBody)
            return Refused.TooLong;

        if (!context.Request.HasFormContentType || !context.Request.ContentType!.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
            return Refused.Malformed;

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = Entrance.LargestBody;

        return null;
    }

    private async Task<(Refused? Why, Showing Showing)> AnswerAsync(HttpContext context, PlainForm form)
    {
        if (!limits.Visit(context))
            return Unread(form, Refused.TooFast, form.Language);

        if (messenger.Door is not { } door)
            return Unread(form, Refused.NotNow, form.Language);

        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, door.Stop);
        switch (form.Deed)
        {
            case "begin":
                return limits.Begin(context) ? await BeginAsync(context, door.Inbox, form, either.Token) : Start(Refused.TooFast, form.Language);

            case "return":
                return await ReturnAsync(context, door.Inbox, form, either.Token);

            case "language" when string.IsNullOrEmpty(form.Token):
                return Start(null, form.Language);
        }

        // What she had typed is not shown to who comes after she has left.
        if (await Admission.ReadAsync(tokens, form.Token, door.Inbox, either.Token) is (var why, var admitted) && why is not null)
            return Start(why, form.Language);

        return await DoAsync(door.Inbox, admitted, form, either.Token);
    }

    private async Task<(Refused? Why, Showing Showing)> BeginAsync(HttpContext context, IInbox inbox, PlainForm form, CancellationToken stop)
    {
        if (tickets.Open(form.Ticket, out var place) != TokenState.Good)
            place = WebIds.NewPlace();

        // Seen before anything is sent there: the first question must find a reader.
        pages.Seen(place);
        await AwaitAsync(place, null, () => Talk.BeginAsync(inbox, place, words.Chosen(form.Language, context), stop), stop);
        return (null, await ShowAsync(inbox, new Admission(place), new Showing(form.Language), stop));
    }

    private async Task<(Refused? Why, Showing Showing)> ReturnAsync(HttpContext context, IInbox inbox, PlainForm form, CancellationToken stop)
    {
        if (tickets.Open(form.Ticket, out _) != TokenState.Good)
            return Start(Refused.Stale, form.Language);

        if (!limits.Code(context))
            return Start(Refused.TooFast, form.Language, form.Code);

        return await Returns.EnterAsync(inbox, form.Code, stop) is { } admitted
            ? (null, await ShowAsync(inbox, admitted, new Showing(form.Language), stop))
            : Start(Refused.Code, form.Language, form.Code);
    }

    private async Task<(Refused? Why, Showing Showing)> DoAsync(IInbox inbox, Admission admitted, PlainForm form, CancellationToken stop)
    {
        var place = admitted.Place;
        var showing = new Showing(form.Language) { Text = form.Text, ReplyTo = form.About };
        var why = (Refused?)Refused.TooFast;
        if (limits.Deed(place))
        {
            switch (form.Deed)
            {
                case "code":
                    (why, var code) = await Returns.GiveAsync(inbox, place, form.Key ?? "", stop);
                    showing = why is null ? showing with { Given = code!, About = "codeOnce" } : showing;
                    break;

                case "forget":
                    why = await Returns.ForgetAsync(inbox, place, stop);
                    showing = showing with { About = "codeForgotten" };
                    break;

                case "edit":
                    why = null;
                    showing = showing with { Editing = form.Item };
                    break;

                // Without a message it is the button that lets go of one.
                case "reply":
                    why = null;
                    showing = showing with { ReplyTo = form.Item };
                    break;

                case "read" or "language":
                    why = null;
                    break;

                default:
                    why = await AwaitAsync(place, form.Item, () => TalkAsync(inbox, place, form, stop), stop);
                    showing = why is null && form.Deed == "say" ? showing with { Text = "", ReplyTo = null } : showing;
                    break;
            }
        }

        if (why is null && form.Deed is "code" or "forget")
        {
            // The page that does it stays; those that came by the code from before do not.
            pages.EndByCode(place);
            admitted = new Admission(place);
        }

        if (why is { } refused)
        {
            // Perhaps it was done, and the disk reported a fault: with the same key it is still done once.
            showing = Refuse(showing with { About = null, Key = refused == Refused.Shown ? null : form.Key }, form, refused);
            if (form.Deed == "save")
                showing = showing with { Editing = form.Item, Changed = form.Changed };
        }

        return (why, await ShowAsync(inbox, admitted, showing, stop));
    }

    /// <summary>
    /// The same words of the same page are said once. Other words under the same key are other words: she has changed what was refused, and it may
    /// have been said before it was.
    /// </summary>
    private static string? KeyOf(PlainForm form) =>
        form.Key is { } key ? Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{form.Text}")).AsSpan(0, 18)) : null;

    private Task<Refused?> TalkAsync(IInbox inbox, string place, PlainForm form, CancellationToken stop) => form.Deed switch
    {
        "say" => talk.SayAsync(inbox, place, new Ask(KeyOf(form), form.Text.Trim(), About: form.About), stop),
        "/sos" or "/help" or "/services" or "/end" => talk.SayAsync(inbox, place, new Ask(form.Key, words.Now.Plain[form.Language][PlainPage.WordOf(form.Deed)], Button: form.Deed), stop),
        var deed when SaidCommands.IsDeed(deed) => talk.SayAsync(inbox, place, new Ask(form.Key, deed), stop),
        "save" => talk.EditAsync(inbox, place, new Ask(form.Key, form.Changed.Trim(), form.Item), stop),
        "unsend" => talk.UnsendAsync(inbox, place, new Ask(Item: form.Item), stop),
        "press" => talk.PressAsync(inbox, place, new Ask(form.Key, Item: form.Item, Button: form.Button), stop),
        _ => Task.FromResult<Refused?>(Refused.Malformed),
    };

    /// <summary>Does it, and gives the house a moment to answer.</summary>
    /// <param name="own">The message that the deed itself changes.</param>
    private async Task<Refused?> AwaitAsync(string place, string? own, Func<Task<Refused?>> deed, CancellationToken stop)
    {
        using var open = pages.Open(place);
        if (await deed() is { } why)
            return why;

        if (open is null)
            return null;

        using var moment = CancellationTokenSource.CreateLinkedTokenSource(stop);
        moment.CancelAfter(Patience);
        try
        {
            while (true)
            {
                // The house answers, or her words were delivered.
                if (await open.Told.ReadAsync(moment.Token) is LiveEvent.Put { Shown: var (id, item) } && (item.From == Voice.Me ? item.Mark is not null : id != own))
                    moment.CancelAfter(Quiet);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or ChannelClosedException)
        {
            stop.ThrowIfCancellationRequested();
            return null;
        }
    }

    private async Task<Showing> ShowAsync(IInbox inbox, Admission admitted, Showing showing, CancellationToken stop)
    {
        pages.Seen(admitted.Place);
        return showing with { Items = await Shelf.ReadAsync(inbox, admitted.Place, stop), Token = tokens.Issue(admitted.Held) };
    }

    /// <summary>The start, where nothing of a talk is shown.</summary>
    private (Refused? Why, Showing Showing) Start(Refused? why, string language, string typed = "") => (why, new Showing(language, why is { } refused ? words.Sentence(refused, language) : null) { Typed = typed });

    /// <summary>The talk as far as it can be shown without asking the house: what she typed, and the same token.</summary>
    private (Refused? Why, Showing Showing) Unread(PlainForm? form, Refused why, string language)
    {
        if (form is null || tokens.Open(form.Token, out _) != TokenState.Good)
            return Start(why, form?.Language ?? language, form?.Code ?? "");

        return (why, Refuse(new Showing(form.Language) { Token = form.Token, Key = form.Key, Text = form.Text }, form, why));
    }

    /// <summary>The sentence stands where she has just pressed something.</summary>
    private Showing Refuse(Showing showing, PlainForm form, Refused why)
    {
        var sentence = words.Sentence(why, form.Language);
        return form.Deed is "code" or "forget" ? showing with { CodeWhy = sentence } : showing with { Why = sentence };
    }
}
