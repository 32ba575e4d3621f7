using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;

namespace MentorBot.Bot.Web;

/// <summary>What the page shows: the start where there is no token, else the talk.</summary>
/// <param name="Why">The sentence of a refusal.</param>
internal sealed record Showing(string Language, string? Why = null)
{
    public string? Token { get; init; }

    public IReadOnlyList<WebShown> Items { get; init; } = [];

    /// <summary>The key of the next deed: the one from before where that was not done. Null for a fresh one.</summary>
    public string? Key { get; init; }

    /// <summary>What she has typed and not sent.</summary>
    public string Text { get; init; } = "";

    /// <summary>Which message her next words reply to.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Which of her messages is open for changing.</summary>
    public string? Editing { get; init; }

    /// <summary>The new words that she has typed for it; null for those that are there.</summary>
    public string? Changed { get; init; }

    /// <summary>A code that she typed.</summary>
    public string Typed { get; init; } = "";

    /// <summary>A code that she asked for, shown this once.</summary>
    public string Given { get; init; } = "";

    /// <summary>What is said of the code: the name of a word.</summary>
    public string? About { get; init; }

    /// <summary>The sentence of a refusal that is about the code; it stands where the code would.</summary>
    public string? CodeWhy { get; init; }

    /// <summary>The code is what she asked about: it is open and in sight.</summary>
    public bool IsAboutCode => About is not null || CodeWhy is not null;
}

/// <summary>
/// The page as a whole, with everything in it that a browser without JavaScript needs. It is the same page for everybody: where JavaScript is on, its script takes
/// over what is there (a talk by its token).
/// </summary>
/// <param name="tickets">Tokens of another key, each for a place that is not begun: pressing "begin" twice on one page begins one talk.</param>
internal sealed class PlainPage(Words words, Tokens tickets)
{
    public byte[] Write(Showing showing)
    {
        var wording = words.Now;
        var own = wording.Plain[showing.Language];
        return wording.Page(showing.Language).Fill(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["languages"] = words.Options(showing.Language),
            [showing.Token is null ? "noTalk" : "noStart"] = " hidden",
            [showing.Token is null ? "why" : "trouble"] = Encode(showing.Why),
            ["noServices"] = wording.HasServices ? "" : " hidden",
            ["ticket"] = tickets.Issue(WebIds.NewPlace()),
            ["openBack"] = Open(showing.Typed.Length > 0),
            ["typed"] = Encode(showing.Typed),
            ["items"] = PlainLog.Write(showing.Items, own, showing.Editing, showing.Changed, goesOn: !showing.IsAboutCode),
            ["state"] = PlainLog.Waits(showing.Items) ? Encode(own["waiting"]) : "",
            ["token"] = Encode(showing.Token),
            ["key"] = Encode(showing.Key ?? Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18))),
            ["reply"] = PlainLog.Reply(showing.Items, own, showing.ReplyTo),
            ["text"] = Encode(showing.Text),
            ["openCodes"] = Open(showing.IsAboutCode),
            ["focusCodes"] = showing.IsAboutCode ? " tabindex=\"-1\" autofocus" : "",
            ["given"] = Encode(showing.Given),
            ["about"] = Encode(showing.CodeWhy ?? (showing.About is { } about ? own[about] : null)),
        });
    }

    /// <summary>The name of the word on the button that gives this command.</summary>
    public static string WordOf(string command) => command == "/services" ? "servicesAsk" : command[1..];

    private static string Open(bool open) => open ? " open" : "";

    private static string Encode(string? text) => WebUtility.HtmlEncode(text ?? "");
}
