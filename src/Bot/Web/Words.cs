using System.Net;
using System.Text.Json;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;

namespace MentorBot.Bot.Web;

/// <summary>The page's own words in every language of the house, and which language a browser asks for.</summary>
internal sealed class Words
{
    private static readonly IReadOnlyList<(string Name, Phrase Phrase)> Named =
    [
        ("heading", Phrase.Of("web.heading")),
        ("keep", Phrase.Of("web.keep")),
        ("traces", Phrase.Of("web.traces")),
        ("begin", Phrase.Of("web.begin")),
        ("leave", Phrase.Of("web.leave")),
        ("leaveHow", Phrase.Of("web.leave-how")),
        ("language", Phrase.Of("web.language")),
        ("log", Phrase.Of("web.log")),
        ("write", Phrase.Of("web.write")),
        ("send", Phrase.Of("web.send")),
        ("edit", Phrase.Of("web.edit")),
        ("unsend", Phrase.Of("web.unsend")),
        ("reply", Phrase.Of("web.reply")),
        ("replyTo", Phrase.Of("web.reply-to")),
        ("save", Phrase.Of("web.save")),
        ("cancel", Phrase.Of("web.cancel")),
        ("me", Phrase.Of("web.me")),
        ("waiting", Phrase.Of("web.waiting")),
        ("typing", Phrase.Of("web.typing")),
        ("connecting", Phrase.Of("web.connecting")),
        ("sending", Phrase.Of("web.sending")),
        ("delivered", Phrase.Of("web.delivered")),
        ("seen", Phrase.Of("web.seen")),
        ("retry", Phrase.Of("web.retry")),
        ("help", Phrase.Of("web.help")),
        ("sos", Phrase.Of("web.sos")),
        ("end", Phrase.Of("web.end")),
        ("photo", Phrase.Of("web.photo")),
        ("photoChosen", Phrase.Of("web.photo-chosen")),
        ("tooLarge", Refused.TooLarge.Sentence()),
        ("saveFile", Phrase.Of("web.save-file")),
        ("codeHave", Phrase.Of("web.code-have")),
        ("codeField", Phrase.Of("web.code-field")),
        ("codeGo", Phrase.Of("web.code-go")),
        ("codeAsk", Phrase.Of("web.code-ask")),
        ("codeWhy", Phrase.Of("web.code-why")),
        ("codeShow", Phrase.Of("web.code-show")),
        ("codeOnce", Phrase.Of("web.code-once")),
        ("codeForget", Phrase.Of("web.code-forget")),
        ("codeForgotten", Phrase.Of("web.code-forgotten")),
    ];

    /// <summary>Words that a page with JavaScript never shows: they do not travel with it in every language.</summary>
    private static readonly IReadOnlyList<(string Name, Phrase Phrase)> OfPlain =
    [
        ("script", Phrase.Of("web.script")),
        ("read", Phrase.Of("web.read")),
        ("photoPlain", Phrase.Of("web.photo-plain")),
        ("switch", Phrase.Of("web.switch")),
    ];

    private static readonly Dictionary<string, string> OwnNames = new(StringComparer.Ordinal) { ["cs"] = "Čeština", ["pl"] = "Polski", ["uk"] = "Українська", ["en"] = "English" };

    private static readonly IReadOnlyList<(string Name, Phrase Phrase)> OfDesk =
    [
        ("deskTitle", Phrase.Of("web.desk-title")),
        ("deskEnter", Phrase.Of("web.desk-enter")),
        ("deskScript", Phrase.Of("web.desk-script")),
        ("deskEmpty", Phrase.Of("web.desk-empty")),
        ("deskWaits", Phrase.Of("web.desk-waits")),
        ("deskAnswered", Phrase.Of("web.desk-answered")),
        ("deskClosed", Phrase.Of("web.desk-closed")),
        ("deskLog", Phrase.Of("web.desk-log")),
        ("deskWrite", Phrase.Of("web.desk-write")),
        ("deskInternal", Phrase.Of("web.desk-internal")),
        ("deskDelivered", Phrase.Of("web.desk-delivered")),
        ("deskWaiting", Phrase.Of("web.desk-waiting")),
        ("deskFailed", Phrase.Of("web.desk-failed")),
        ("deskCommands", Phrase.Of("web.desk-commands")),
        ("deskSound", Phrase.Of("web.desk-sound")),
        ("deskFind", Phrase.Of("web.desk-find")),
        ("deskPerson", Phrase.Of("web.desk-person")),
        ("deskOnlyYou", Phrase.Of("web.desk-only-you")),
        .. DeskCommands.All.Where(command => command.Name != DeskCommands.Desk).Select(command => ("command." + command.Name, command.Description)),
    ];

    private readonly Phrasebook _phrases;
    private readonly IReadOnlyList<string> _languages;

    public Words(Phrasebook phrases, WebSettings settings)
    {
        (_phrases, _languages) = (phrases, settings.Languages);
        All = _languages.ToDictionary(language => language, language => Of(language, settings, Named), StringComparer.Ordinal);
        Plain = _languages.ToDictionary(language => language, language => Of(language, settings, [.. Named, .. OfPlain]), StringComparer.Ordinal);
        Desk = _languages.ToDictionary(language => language, language => Of(language, settings, [.. Named, .. OfDesk]), StringComparer.Ordinal);
    }

    /// <summary>By language, then by the name that the page has for it.</summary>
    public Dictionary<string, Dictionary<string, string>> All { get; }

    /// <summary>The same, and what the page shows without JavaScript.</summary>
    public Dictionary<string, Dictionary<string, string>> Plain { get; }

    /// <summary>The same for the desk's page.</summary>
    public Dictionary<string, Dictionary<string, string>> Desk { get; }

    public static string Json(Dictionary<string, Dictionary<string, string>> words) => JsonSerializer.Serialize(words, WebJson.Default.DictionaryStringDictionaryStringString);

    public string Title(string language) => _phrases.Text(language, Phrase.Of("web.title")).Text;

    public string Sentence(Refused why, HttpContext context) => Sentence(why, Language(context));

    public string Sentence(Refused why, string language) => _phrases.Text(language, why.Sentence()).Text;

    /// <summary>The choice of a language, as markup.</summary>
    public string Options(string chosen) => string.Concat(_languages.Select(language =>
        $"<option value=\"{language}\" lang=\"{language}\"{(language == chosen ? " selected" : "")}>{WebUtility.HtmlEncode(OwnNames.GetValueOrDefault(language, language))}</option>"));

    /// <summary>What was chosen in a form, else as <see cref="Language(HttpContext)"/>.</summary>
    public string Language(string? chosen, HttpContext context) => _languages.FirstOrDefault(language => language == chosen) ?? Language(context);

    /// <summary>What the page was switched to, else what the browser asks for, else the first of the house.</summary>
    public string Language(HttpContext context)
    {
        if (_languages.FirstOrDefault(language => language == context.Request.Headers["X-Language"]) is { } chosen)
            return chosen;

        return context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(asked => asked.Quality ?? 1)
            .Select(asked => _languages.FirstOrDefault(language => asked.Value.Equals(language, StringComparison.OrdinalIgnoreCase) || asked.Value.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(language => language is not null) ?? _languages[0];
    }

    private Dictionary<string, string> Of(string language, WebSettings settings, IReadOnlyList<(string Name, Phrase Phrase)> named)
    {
        var words = named.ToDictionary(word => word.Name, word => _phrases.Text(language, word.Phrase).Text, StringComparer.Ordinal);
        words["intro"] = _phrases.Text(language, Phrase.Of("web.intro", ("organisation", settings.Organisation))).Text;
        words["local"] = settings.IsLocal ? _phrases.Text(language, Phrase.Of("web.local")).Text : "";
        return words;
    }
}
