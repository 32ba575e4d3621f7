using System.Net;
using MentorBot.Core.Language;

namespace MentorBot.Bot.Web;

/// <summary>The pages' words as they are now, and which language a browser asks for.</summary>
/// <param name="phrases">What the house says now.</param>
internal sealed class Words(Func<Phrasebook> phrases, WebSettings settings)
{
    private static readonly Dictionary<string, string> OwnNames = new(StringComparer.Ordinal) { ["cs"] = "Čeština", ["pl"] = "Polski", ["uk"] = "Українська", ["en"] = "English" };

    private readonly IReadOnlyList<string> _languages = settings.Languages;
    private Wording? _now;

    /// <summary>For one answer: it is asked once, so that no page is half of one edition and half of another.</summary>
    public Wording Now
    {
        get
        {
            var book = phrases();
            return _now is { } now && now.Phrases == book ? now : _now = new Wording(book, settings);
        }
    }

    public string Sentence(Refused why, HttpContext context) => Sentence(why, Language(context));

    public string Sentence(Refused why, string language) => Now.Sentence(why, language);

    /// <summary>The choice of a language, as markup.</summary>
    public string Options(string chosen) => string.Concat(_languages.Select(language =>
        $"<option value=\"{language}\" lang=\"{language}\"{(language == chosen ? " selected" : "")}>{WebUtility.HtmlEncode(OwnNames.GetValueOrDefault(language, language))}</option>"));

    /// <summary>What was chosen in a form or on the page before, else as <see cref="Language(HttpContext)"/>.</summary>
    public string Language(string? chosen, HttpContext context) => _languages.FirstOrDefault(language => language == chosen) ?? Language(context);

    /// <summary>What the page was switched to, else what the browser asks for, else the first of the house.</summary>
    public string Language(HttpContext context)
    {
        if (_languages.FirstOrDefault(language => language == context.Request.Headers["X-Language"]) is { } chosen)
            return chosen;

        return Asked(context);
    }

    /// <summary>The language, where she has chosen it herself: it is not the one in which the page came by itself.</summary>
    public string? Chosen(string language, HttpContext context) => language == Asked(context) ? null : language;

    private string Asked(HttpContext context) =>
        context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(asked => asked.Quality ?? 1)
            .Select(asked => _languages.FirstOrDefault(language => asked.Value.Equals(language, StringComparison.OrdinalIgnoreCase) || asked.Value.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(language => language is not null) ?? _languages[0];
}
