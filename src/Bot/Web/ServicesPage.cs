using System.Globalization;
using System.Net;
using MentorBot.Core.Engine;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Web;

/// <summary>
/// The directory for everybody, as one page that needs no JavaScript, keeps nothing and can be printed. What somebody looks for comes in the body of a request: it stands
/// in no address, no history and no log.
/// </summary>
internal sealed class ServicesPage(Words words, WebSettings settings, Func<IServiceFinder> directoryNow, Limits limits, TimeProvider time)
{
    private const int Most = 15;
    private const int LongestForm = 8 * 1024;

    public void Map(IEndpointRouteBuilder web)
    {
        StartPage.MapStyle(web, "/services.css");
        StartPage.MapScript(web, "/services.js");
        web.MapGet("/services", context => AnswerAsync(context, words.Language(context.Request.Query["language"], context), null, null));
        web.MapPost("/services", async context =>
        {
            if (context.Request.ContentLength is not (> 0 and <= LongestForm) || !context.Request.HasFormContentType)
            {
                await AnswerAsync(context, words.Language(context), null, Refused.Malformed);
                return;
            }

            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var language = words.Language(form["language"].FirstOrDefault(), context);
            await AnswerAsync(context, language, form, null);
        });
    }

    /// <summary>What is refused is said on the page, with what she had typed: an empty one would leave her without help and without the way out.</summary>
    /// <param name="form">Null before anything was looked for.</param>
    private Task AnswerAsync(HttpContext context, string language, IFormCollection? form, Refused? refused)
    {
        if (!limits.Visit(context))
            refused = Refused.TooFast;

        context.Response.StatusCode = refused?.Status() ?? StatusCodes.Status200OK;
        var (directory, now) = (directoryNow(), time.GetUtcNow());
        var fields = new ServicesForm(directory, language);
        var search = form is null ? null : fields.Read(form, Most);
        var answer = search is null || refused is not null || (form!["do"] == "language" && ServicesForm.IsEmpty(search)) ? null : directory.Search(search, now);
        var markup = fields.Markup(search);
        markup["languages"] = words.Options(language);
        markup["said"] = WebUtility.HtmlEncode(refused is { } why ? words.Sentence(why, language) : Said(language, answer));
        markup["services"] = answer is null ? "" : new ServiceCards(phrase => Say(language, phrase), language, now).Write(answer.Services);
        return StartPage.AnswerAsync(context, StartPage.Html, Page(language, words.Chosen(language, context)).Fill(markup));
    }

    private string Said(string language, SearchAnswer? answer) => answer switch
    {
        { IsAway: true } => Say(language, Phrase.Of("services.not-near")),
        { Outcome: SearchOutcome.Right } => Say(language, Phrase.Of(answer.Services.Count < Most ? "services.count" : "services.count-first", ("count", answer.Services.Count.ToString(CultureInfo.InvariantCulture)))),
        { Outcome: SearchOutcome.NotHere } => Say(language, Phrase.Of("services.not-here")),
        { Outcome: SearchOutcome.Nothing } => Say(language, Phrase.Of("services.nothing")),
        _ => "",
    };

    private Template Page(string language, string? chosen) => StartPage.Render(
        "directory.html",
        language,
        [
            ("title", Say(language, Phrase.Of("web.title"))),
            ("exit", settings.Exit.AbsoluteUri),
            ("leave", Say(language, Phrase.Of("web.leave"))),
            ("language", Say(language, Phrase.Of("web.language"))),
            ("switch", Say(language, Phrase.Of("web.switch"))),
            ("leavePlain", Say(language, Phrase.Of("web.leave-plain"))),
            ("retry", Say(language, Phrase.Of("web.retry"))),
            ("heading", Say(language, Phrase.Of("services.heading"))),
            ("intro", Say(language, Phrase.Of("services.intro"))),
            ("words", Say(language, Phrase.Of("services.words"))),
            ("region", Say(language, Phrase.Of("services.region"))),
            ("anywhere", Say(language, Phrase.Of("services.anywhere"))),
            ("freeOnly", Say(language, Phrase.Of("services.free-only"))),
            ("openOnly", Say(language, Phrase.Of("services.open-only"))),
            ("search", Say(language, Phrase.Of("services.search"))),
            ("more", Say(language, Phrase.Of("services.more"))),
            ("topic", Say(language, Phrase.Of("services.topic"))),
            ("kind", Say(language, Phrase.Of("services.kind"))),
            ("group", Say(language, Phrase.Of("services.group"))),
            ("speaks", Say(language, Phrase.Of("services.speaks"))),
            ("age", Say(language, Phrase.Of("services.age"))),
            ("any", Say(language, Phrase.Of("services.any"))),
            ("noChat", settings.HasChat ? "" : " hidden"),
            ("chatAddress", chosen is null ? "/" : "/?language=" + chosen),
            ("chat", Say(language, Phrase.Of("web.heading"))),
        ]);

    private string Say(string language, Phrase phrase) => words.Now.Phrases.Text(language, phrase.OnPage()).Text;
}
