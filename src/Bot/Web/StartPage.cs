using System.Net;
using System.Reflection;
using System.Text;

namespace MentorBot.Bot.Web;

/// <summary>
/// The page and its files, read once. Its address and its title say nothing and never change. The words of every language are in the page as
/// data, so that switching needs no request and leaves no trace.
/// </summary>
internal sealed class StartPage(Words words)
{
    public const string Html = "text/html; charset=utf-8";

    private const string Folder = "MentorBot.Bot.Web.";

    /// <param name="begin">The page before a talk, in a language.</param>
    public void Map(IEndpointRouteBuilder web, Func<string, byte[]> begin)
    {
        web.MapGet("/", context => AnswerAsync(context, Html, begin(words.Language(context.Request.Query["language"], context))));
        MapScript(web, "/page.js");
        MapScripts(web, "page");
    }

    /// <summary>What more than one page uses.</summary>
    public static void MapParts(IEndpointRouteBuilder web)
    {
        File(web, "/page.css", "text/css; charset=utf-8");
        MapScript(web, "/leave.js");
        MapScripts(web, "parts");
        web.MapGet("/favicon.ico", context =>
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });
    }

    /// <summary>A style sheet that one page alone uses.</summary>
    public static void MapStyle(IEndpointRouteBuilder web, string path) => File(web, path, "text/css; charset=utf-8");

    /// <summary>A script that one page alone uses.</summary>
    public static void MapScript(IEndpointRouteBuilder web, string path) => File(web, path, "text/javascript; charset=utf-8");

    /// <summary>The scripts of a folder, each under its own name: a page names all that it needs, so that none waits for another to be read first.</summary>
    private static void MapScripts(IEndpointRouteBuilder web, string folder)
    {
        foreach (var name in Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith($"{Folder}{folder}/", StringComparison.Ordinal)))
            MapScript(web, "/" + name[Folder.Length..]);
    }

    public void MapDesk(IEndpointRouteBuilder web)
    {
        web.MapGet("/desk", context => AnswerAsync(context, Html, Desk(words.Language(context.Request.Query["language"], context))));
        File(web, "/desk.css", "text/css; charset=utf-8");
        MapScript(web, "/desk.js");
        MapScripts(web, "desk");
    }

    private byte[] Desk(string language) => words.Now.DeskPage(language).Fill(new(StringComparer.Ordinal) { ["languages"] = words.Options(language) });

    private static void File(IEndpointRouteBuilder web, string path, string type)
    {
        var file = new PageFile(type, Encoding.UTF8.GetBytes(Text(path[1..])));
        web.MapGet(path, file.AnswerAsync);
    }

    public static Task AnswerAsync(HttpContext context, string type, byte[] bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    /// <param name="shown">What stands in the places <c>{{name}}</c> of the file, as text.</param>
    public static Template Render(string file, string language, IReadOnlyList<(string Name, string Text)> shown)
    {
        var page = new StringBuilder(Text(file));
        Fill("lang", language);
        foreach (var (name, text) in shown)
            Fill(name, text);

        return new Template(page.ToString());

        void Fill(string name, string text) => page.Replace("{{" + name + "}}", WebUtility.HtmlEncode(text));
    }

    private static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)!);
        return reader.ReadToEnd();
    }
}
