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
        web.MapGet("/services", context => AnswerAsync(context, words.Language(context), null));
        web.MapPost("/services", async context =>
        {
            if (context.Request.ContentLength is not (> 0 and <= LongestForm) || !context.Request.HasFormContentType)
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var language = words.Language(form["language"].FirstOrDefault(), context);
            var region = Regions.All.FirstOrDefault(one => one == form["region"].FirstOrDefault());
            await AnswerAsync(context, language, new ServiceSearch(form["words"].FirstOrDefault() ?? "", language)
            {
                Region = region,
                IsFreeOnly = form.ContainsKey("free"),
                IsOpenOnly = form.ContainsKey("open"),
                Most = Most,
            });
        });
    }

    /// <param name="search">Null before anything was looked for.</param>
    private Task AnswerAsync(HttpContext context, string language, ServiceSearch? search)
    {
        if (!limits.Visit(context))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Task.CompletedTask;
        }

        var directory = search is null ? null : directoryNow();
        var answer = directory?.Search(search!, time.GetUtcNow());
        return StartPage.AnswerAsync(context, StartPage.Html, Page(language).Fill(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["languages"] = words.Options(language),
            ["words"] = WebUtility.HtmlEncode(search?.Text ?? ""),
            ["regions"] = string.Concat(Regions.All.Select(region => $"<option{(region == search?.Region ? " selected" : "")}>{WebUtility.HtmlEncode(region)}</option>")),
            ["free"] = search is { IsFreeOnly: true } ? " checked" : "",
            ["open"] = search is { IsOpenOnly: true } ? " checked" : "",
            ["said"] = WebUtility.HtmlEncode(Said(language, answer)),
            ["services"] = answer is null || directory is null ? "" : new ServiceCards(phrase => Say(language, phrase), language, time.GetUtcNow()).Write(answer.Services),
        }));
    }

    private string Said(string language, SearchAnswer? answer) => answer?.Outcome switch
    {
        SearchOutcome.NotHere => Say(language, Phrase.Of("services.not-here")),
        SearchOutcome.Nothing => Say(language, Phrase.Of("services.nothing")),
        _ => "",
    };

    private Template Page(string language) => StartPage.Render(
        "directory.html",
        language,
        [
            ("title", Say(language, Phrase.Of("web.title"))),
            ("exit", settings.Exit.AbsoluteUri),
            ("leave", Say(language, Phrase.Of("web.leave"))),
            ("language", Say(language, Phrase.Of("web.language"))),
            ("heading", Say(language, Phrase.Of("services.heading"))),
            ("intro", Say(language, Phrase.Of("services.intro"))),
            ("words", Say(language, Phrase.Of("services.words"))),
            ("region", Say(language, Phrase.Of("services.region"))),
            ("anywhere", Say(language, Phrase.Of("services.anywhere"))),
            ("freeOnly", Say(language, Phrase.Of("services.free-only"))),
            ("openOnly", Say(language, Phrase.Of("services.open-only"))),
            ("search", Say(language, Phrase.Of("services.search"))),
        ]);

    private string Say(string language, Phrase phrase) => words.Now.Phrases.Text(language, phrase).Text;
}
