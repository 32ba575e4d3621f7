using System.Net;
using System.Reflection;
using System.Text;

namespace MentorBot.Bot.Web;

/// <summary>
/// The page and its two files, read once. Its address and its title say nothing and never change. The words of every language are in the page as
/// data, so that switching needs no request and leaves no trace.
/// </summary>
internal sealed class StartPage(WebSettings settings, Words words)
{
    private const string Folder = "MentorBot.Bot.Web.";

    private readonly Dictionary<string, byte[]> _pages = settings.Languages.ToDictionary(language => language, language => Render(language, settings, words), StringComparer.Ordinal);

    public void Map(IEndpointRouteBuilder web)
    {
        web.MapGet("/", context => AnswerAsync(context, "text/html; charset=utf-8", _pages[words.Language(context)]));
        File("/page.css", "text/css; charset=utf-8");
        File("/page.js", "text/javascript; charset=utf-8");
        web.MapGet("/favicon.ico", context =>
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });

        void File(string path, string type)
        {
            var bytes = Encoding.UTF8.GetBytes(Text(path[1..]));
            web.MapGet(path, context => AnswerAsync(context, type, bytes));
        }
    }

    private static Task AnswerAsync(HttpContext context, string type, byte[] bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private static byte[] Render(string language, WebSettings settings, Words words)
    {
        var page = new StringBuilder(Text("page.html"));
        Fill("lang", language);
        Fill("title", words.Title(language));
        Fill("exit", settings.Exit.AbsoluteUri);
        Fill("words", words.Json);
        foreach (var (name, text) in words.All[language])
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
