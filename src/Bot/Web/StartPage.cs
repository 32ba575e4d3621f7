using System.Net;
using System.Reflection;
using System.Text;

namespace MentorBot.Bot.Web;

/// <summary>
/// The page and its files, read once. Its address and its title say nothing and never change. The words of every language are in the page as
/// data, so that switching needs no request and leaves no trace.
/// </summary>
internal sealed class StartPage(WebSettings settings, Words words)
{
    private const string Folder = "MentorBot.Bot.Web.";

    private readonly Dictionary<string, byte[]> _pages = Pages("page.html", words.All, settings, words);
    private readonly Dictionary<string, byte[]> _desks = Pages("desk.html", words.Desk, settings, words);

    public void Map(IEndpointRouteBuilder web)
    {
        web.MapGet("/", context => AnswerAsync(context, "text/html; charset=utf-8", _pages[words.Language(context)]));
        File(web, "/page.js", "text/javascript; charset=utf-8");
    }

    /// <summary>What both pages use.</summary>
    public static void MapParts(IEndpointRouteBuilder web)
    {
        File(web, "/page.css", "text/css; charset=utf-8");
        File(web, "/parts.js", "text/javascript; charset=utf-8");
        web.MapGet("/favicon.ico", context =>
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });
    }

    public void MapDesk(IEndpointRouteBuilder web)
    {
        web.MapGet("/desk", context => AnswerAsync(context, "text/html; charset=utf-8", _desks[words.Language(context)]));
        File(web, "/desk.css", "text/css; charset=utf-8");
        File(web, "/desk.js", "text/javascript; charset=utf-8");
    }

    private static void File(IEndpointRouteBuilder web, string path, string type)
    {
        var bytes = Encoding.UTF8.GetBytes(Text(path[1..]));
        web.MapGet(path, context => AnswerAsync(context, type, bytes));
    }

    private static Dictionary<string, byte[]> Pages(string file, Dictionary<string, Dictionary<string, string>> all, WebSettings settings, Words words) =>
        settings.Languages.ToDictionary(language => language, language => Render(file, language, all, settings, words), StringComparer.Ordinal);

    private static Task AnswerAsync(HttpContext context, string type, byte[] bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private static byte[] Render(string file, string language, Dictionary<string, Dictionary<string, string>> all, WebSettings settings, Words words)
    {
        var page = new StringBuilder(Text(file));
        Fill("lang", language);
        Fill("title", words.Title(language));
        Fill("exit", settings.Exit.AbsoluteUri);
        Fill("words", Words.Json(all));
        foreach (var (name, text) in all[language])
            Fill(name, text);

        return Encoding.UTF8.GetBytes(page.ToString());

        void Fill(string name, string text) => page.Replace("{{" + name + "}}", WebUtility.HtmlEncode(text));
    }

    private static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)!);
        return reader.ReadToEnd();
    }
}
