namespace MentorBot.Bot.Web;

/// <summary>What a page without JavaScript sends: its one form, or the one in which a code is entered.</summary>
internal sealed class PlainForm(IFormCollection fields, Words words, HttpContext context)
{
    private const char Between = ' ';

    private readonly string[] _deed = fields["do"].ToString().Split(Between);

    public string Language { get; } = words.Language(fields["language"], context);

    public string? Token { get; } = fields["token"];

    public string? Ticket { get; } = fields["ticket"];

    /// <summary>What was pressed.</summary>
    public string Deed => _deed[0];

    /// <summary>The message that it was pressed at.</summary>
    public string? Item => _deed.ElementAtOrDefault(1);

    public string? Button => _deed.ElementAtOrDefault(2);

    /// <summary>Null where there is none that a page could have made.</summary>
    public string? Key { get; } = WebIds.IsKey(fields["key"]) ? fields["key"].ToString() : null;

    /// <summary>The message that she is replying to.</summary>
    public string? About { get; } = fields["about"];

    public string Text { get; } = Lines(fields["text"]);

    /// <summary>The new words of a message.</summary>
    public string Changed { get; } = Lines(fields["changed"]);

    public string Code { get; } = fields["code"].ToString();

    /// <summary>A form sends every end of a line as two characters, and a page holds it as one.</summary>
    private static string Lines(string? text) => text?.ReplaceLineEndings("\n") ?? "";
}
