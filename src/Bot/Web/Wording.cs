using System.Text.Json;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;

namespace MentorBot.Bot.Web;

/// <summary>The pages' words in every language of the house, and the pages with their words in them: one edition of the texts, made once.</summary>
internal sealed class Wording
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
        ("sosWaits", Phrase.Of("web.sos-waits")),
        ("delivered", Phrase.Of("web.delivered")),
        ("seen", Phrase.Of("web.seen")),
        ("retry", Phrase.Of("web.retry")),
        ("help", Phrase.Of("web.help")),
        ("sos", Phrase.Of("web.sos")),
        ("end", Phrase.Of("web.end")),
        ("back", Phrase.Of("menu.back")),
        ("other", Phrase.Of("menu.other")),
        ("report", Phrase.Of("menu.report")),
        ("more", Phrase.Of("web.more")),
        ("servicesAsk", Phrase.Of("button.services.ask")),
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
        ("services", Phrase.Of("web.services")),
    ];

    /// <summary>Words that a page with JavaScript never shows: they do not travel with it in every language.</summary>
    private static readonly IReadOnlyList<(string Name, Phrase Phrase)> OfPlain =
    [
        ("script", Phrase.Of("web.script")),
        ("leavePlain", Phrase.Of("web.leave-plain")),
        ("read", Phrase.Of("web.read")),
        ("photoPlain", Phrase.Of("web.photo-plain")),
        ("switch", Phrase.Of("web.switch")),
    ];

    private static readonly IReadOnlyList<(string Name, Phrase Phrase)> OfDesk =
    [
        ("deskTitle", Phrase.Of("web.desk-title")),
        ("deskEnter", Phrase.Of("web.desk-enter")),
        ("deskCode", Phrase.Of("web.desk-code")),
        ("deskCodeGo", Phrase.Of("web.desk-code-go")),
        ("deskCodeKeep", Phrase.Of("web.desk-code-keep")),
        ("deskCodeNew", Phrase.Of("web.desk-code-new")),
        ("deskJoined", Phrase.Of("web.desk-joined")),
        ("deskCardBegin", Phrase.Of("web.desk-card-begin")),
        ("deskGoOn", Phrase.Of("web.desk-go-on")),
        ("deskScript", Phrase.Of("web.desk-script")),
        ("switch", Phrase.Of("web.switch")),
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
        ("deskGive", Phrase.Of("web.desk-give")),
        ("deskAgain", Phrase.Of("web.desk-again")),
        ("deskUnsent", Phrase.Of("web.desk-unsent")),
        ("deskLoading", Phrase.Of("web.desk-loading")),
        ("deskBack", Phrase.Of("web.desk-back")),
        ("deskMayLack", Phrase.Of("web.desk-may-lack")),
        ("deskGone", Phrase.Of("web.desk-gone")),
        ("deskBoard", Phrase.Of("web.desk-board")),
        ("deskBoardNew", Phrase.Of("web.desk-board-new")),
        ("deskBoardQuiet", Phrase.Of("web.desk-board-quiet")),
        ("deskBoardEmpty", Phrase.Of("web.desk-board-empty")),
    ];

    private readonly Dictionary<string, Template> _pages;
    private readonly Dictionary<string, Template> _desks;

    public Wording(Phrasebook phrases, WebSettings settings)
    {
        (Phrases, HasServices) = (phrases, settings.HasServices);
        var all = Make(Named);
        Plain = Make([.. Named, .. OfPlain]);
        var desk = Make([.. Named, .. OfDesk, .. DeskPalette.Words(settings)]);
        _pages = settings.Languages.ToDictionary(language => language, language => Render("page.html", language, all, Plain[language]), StringComparer.Ordinal);
        _desks = settings.Languages.ToDictionary(language => language, language => Render("desk.html", language, desk, desk[language]), StringComparer.Ordinal);

        Dictionary<string, Dictionary<string, string>> Make(IReadOnlyList<(string Name, Phrase Phrase)> named) =>
            settings.Languages.ToDictionary(language => language, language => Of(language, settings, named), StringComparer.Ordinal);

        Template Render(string file, string language, Dictionary<string, Dictionary<string, string>> data, Dictionary<string, string> shown) =>
            StartPage.Render(file, language, [("title", Say(language, "web.title")), ("exit", settings.Exit.AbsoluteUri), ("noServices", settings.HasServices ? "" : " hidden"), ("words", Json(data)), .. shown.Select(word => (word.Key, word.Value))]);
    }

    public Phrasebook Phrases { get; }

    public bool HasServices { get; }

    /// <summary>By language, then by the name that a page has for it: what the page shows without JavaScript too.</summary>
    public Dictionary<string, Dictionary<string, string>> Plain { get; }

    public Template Page(string language) => _pages[language];

    public Template DeskPage(string language) => _desks[language];

    public string Sentence(Refused why, string language) => Phrases.Text(language, why.Sentence()).Text;

    private string Say(string language, string key) => Phrases.Text(language, Phrase.Of(key)).Text;

    private Dictionary<string, string> Of(string language, WebSettings settings, IReadOnlyList<(string Name, Phrase Phrase)> named)
    {
        var words = named.ToDictionary(word => word.Name, word => Phrases.Text(language, word.Phrase.OnPage()).Text, StringComparer.Ordinal);
        words["intro"] = Phrases.Text(language, Phrase.Of("web.intro", ("organisation", settings.Organisation))).Text;
        words["local"] = settings.IsLocal ? Say(language, "web.local") : "";
        return words;
    }

    private static string Json(Dictionary<string, Dictionary<string, string>> words) => JsonSerializer.Serialize(words, WebJson.Default.DictionaryStringDictionaryStringString);
}
