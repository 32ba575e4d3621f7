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
            (context, _, _) => Task.FromResult(Who(context) is { } who ? (null, who.Key) : ((Refused?)Refused.SignIn, "")),
            held => Telling.DeskOf(new DeskPerson(held)),
            (inbox, held, ask, photo, stop) => desk.Talk.PhotoAsync(inbox, new DeskPerson(held), ask, photo, stop),
            (inbox, held, ask, stop) => desk.Talk.FileAsync(inbox, new DeskPerson(held), ask, stop),
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

            var (why, who, code) = await desk.Joining.JoinAsync(inbox, ask, stop);
            return why is null ? new Outcome(null, desk.Tokens.Issue(who.Key), code) : new Outcome(why);
        });

        Task Change(HttpContext context) => AnswerAsync(context, async (inbox, _, stop) =>
        {
            if (Who(context) is not { Mentor: { } mentor } who)
                return new Outcome(Refused.SignIn);

            if (!limits.Deed(Telling.DeskOf(who)))
                return new Outcome(Refused.TooFast);

            return desk.Returns.Has(who) && await desk.Returns.ChangeAsync(inbox, mentor, stop) is { } code ? new Outcome(null, desk.Tokens.Issue(who.Key), code) : new Outcome(Refused.Gone);
        });

        Task Watch(HttpContext context) => AnswerAsync(context, async (inbox, _, stop) =>
        {
            if (Who(context) is not { } who)
                return new Outcome(Refused.SignIn);

            return new Outcome(await _live.RunAsync(
                context,
                Telling.DeskOf(who),
                async () => new LiveEvent.Rooms(await desk.Talk.ReadAsync(inbox, who, stop), desk.Tokens.Issue(who.Key), desk.Commands(desk.Of(who)), await desk.Talk.BoardAsync(inbox, who, stop), desk.Returns.Has(who)),
                () => desk.Tokens.Issue(who.Key),
                () => desk.Of(who) is not null,
                stop));
        });

        DeskPerson? Who(HttpContext context) => desk.Tokens.Open(context.Request.Headers[TokenHeader], out var held) == TokenState.Good && desk.Of(new DeskPerson(held)) is not null ? new DeskPerson(held) : null;

        void Deed(string path, Func<IInbox, DeskPerson, Ask, CancellationToken, Task<Refused?>> deed, string kind = "") =>
            web.MapPost(path, context => AnswerAsync(context, async (inbox, ask, stop) =>
            {
                if (Who(context) is not { } who)
                    return new Outcome(Refused.SignIn);

                return limits.Deed(kind + Telling.DeskOf(who)) ? End(await deed(inbox, who, ask, stop), () => desk.Tokens.Issue(who.Key)) : new Outcome(Refused.TooFast);
            }));
    }
}
