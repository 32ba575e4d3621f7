using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Web;

internal sealed partial class Entrance
{
    /// <summary>The desk's doors: a link once or a code, then a token of its own kind, and for everything the same limits. Whether she may still come in is asked at every call.</summary>
    public void Map(IEndpointRouteBuilder web, DeskDoors desk)
    {
        _deskTokens = desk.Tokens;
        web.MapPost("/desk/enter", Enter);
        web.MapPost("/desk/join", Join);
        web.MapPost("/desk/code", Change);
        web.MapPost("/desk/live", Watch);
        Deed("/desk/say", desk.Talk.SayAsync);
        Deed("/desk/edit", desk.Talk.EditAsync);
        Deed("/desk/unsend", desk.Talk.UnsendAsync);
        Deed("/desk/press", desk.Talk.PressAsync);
        Deed("/desk/ask", desk.Talk.AskAsync);
        Deed("/desk/again", desk.Talk.AskAgainAsync);
        MapFiles(web, "/desk", new Side(
            (context, _, _) => Task.FromResult(Admitted(context) is { } admitted ? (null, admitted.Held) : ((Refused?)Refused.SignIn, "")),
            held => Telling.DeskOf(DeskAdmission.Of(held).Who),
            (inbox, held, ask, photo, stop) => desk.Talk.PhotoAsync(inbox, DeskAdmission.Of(held).Who, ask, photo, stop),
            (inbox, held, ask, stop) => desk.Talk.FileAsync(inbox, DeskAdmission.Of(held).Who, ask, stop),
            desk.Tokens.Issue));

        // What she sees is told beside what she does, and takes nothing from it.
        Deed("/desk/seen", desk.Talk.SeeAsync, "seen:");

        Task Enter(HttpContext context) => AnswerAsync(context, (_, ask, _) =>
        {
            if (!limits.Begin(context))
                return Task.FromResult(new Outcome(Refused.TooFast));

            return Task.FromResult(desk.Links.Take(ask.Link) is { } who ? new Outcome(null, desk.Tokens.Issue(who.Key)) : new Outcome(Refused.Link));
        });

        Task Join(HttpContext context) => AnswerAsync(context, async (inbox, ask, stop) =>
        {
            if (!limits.Join(context))
                return new Outcome(Refused.TooFast);

            var (why, admitted, code) = await desk.Joining.JoinAsync(inbox, ask, stop);
            return why is null ? new Outcome(null, desk.Tokens.Issue(admitted.Held), code) : new Outcome(why);
        });

        Task Change(HttpContext context) => AnswerAsync(context, async (inbox, _, stop) =>
        {
            if (Admitted(context) is not { Who: { Mentor: { } mentor } who })
                return new Outcome(Refused.SignIn);

            if (!limits.Deed(Telling.DeskOf(who)))
                return new Outcome(Refused.TooFast);

            if (!desk.Returns.Has(who) || await desk.Returns.ChangeAsync(inbox, mentor, stop) is not { } code)
                return new Outcome(Refused.Gone);

            // The page that takes it stays; those that came by the one from before do not.
            pages.EndByCode(Telling.DeskOf(who));
            return new Outcome(null, desk.Tokens.Issue(who.Key), code);
        });

        Task Watch(HttpContext context) => AnswerAsync(context, async (inbox, _, stop) =>
        {
            if (Admitted(context) is not { Who: var who } admitted)
                return new Outcome(Refused.SignIn);

            return new Outcome(await _live.RunAsync(
                context,
                Telling.DeskOf(who),
                async () => new LiveEvent.Rooms(await desk.Talk.ReadAsync(inbox, who, stop), desk.Tokens.Issue(admitted.Held), desk.Commands(desk.Of(who)), await desk.Talk.BoardAsync(inbox, who, stop), desk.Returns.Has(who), who.Key),
                () => desk.Tokens.Issue(admitted.Held),
                () => IsLetIn(admitted),
                stop,
                admitted.Code is not null));
        });

        DeskAdmission? Admitted(HttpContext context) => desk.Tokens.Open(context.Request.Headers[TokenHeader], out var held) == TokenState.Good && DeskAdmission.Of(held) is var admitted && IsLetIn(admitted) ? admitted : null;

        bool IsLetIn(DeskAdmission admitted) => desk.Of(admitted.Who) is not null && (admitted.Code is null || admitted.Code == desk.Returns.NameOf(admitted.Who));

        void Deed(string path, Func<IInbox, DeskPerson, Ask, CancellationToken, Task<Refused?>> deed, string kind = "") =>
            web.MapPost(path, context => AnswerAsync(context, async (inbox, ask, stop) =>
            {
                if (Admitted(context) is not { Who: var who } admitted)
                    return new Outcome(Refused.SignIn);

                return limits.Deed(kind + Telling.DeskOf(who)) ? End(await deed(inbox, who, ask, stop), () => desk.Tokens.Issue(admitted.Held)) : new Outcome(Refused.TooFast);
            }));
    }
}
