using System.Net;
using System.Text;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>
/// The messages as markup, for a browser without JavaScript; <c>messages.js</c> and <c>message.js</c> draw the same. Every word of anybody's is encoded, and styles are
/// tags from a fixed list. Buttons belong to the page's one form, so that whatever is pressed, what she has typed comes along and is kept.
/// </summary>
internal static class PlainLog
{
    private const int ShownOfAbout = 120;

    /// <param name="editing">Which of her messages is open for changing.</param>
    /// <param name="changed">The new words for it; null for those that are there.</param>
    /// <param name="goesOn">She reads on here, and not elsewhere on the page.</param>
    public static string Write(IReadOnlyList<WebShown> items, Dictionary<string, string> words, string? editing, string? changed, bool goesOn = true)
    {
        var log = new StringBuilder();
        var texts = items.ToDictionary(shown => shown.Id, shown => Beginning(shown.Item, words), StringComparer.Ordinal);
        var marked = items.LastOrDefault(shown => shown.Item is { From: Voice.Me, Mark: not null });
        var seen = marked is not null && (marked.Item.Mark == Mark.Seen || items.SkipWhile(shown => shown != marked).Any(shown => shown.Item.From == Voice.Person));
        var newest = goesOn && editing is null ? Newest(items) : null;
        foreach (var (id, item) in items)
        {
            log.Append(item.From switch { Voice.Me => "<div class=\"item me\">", Voice.House => "<div class=\"item house\">", _ => "<div class=\"item person\">" });
            if (id == newest)
                log.Append("<span class=\"unseen newest\" tabindex=\"-1\" autofocus></span>");

            if (item.From == Voice.Me)
                Line(log, "unseen", words["me"]);
            else if (item.Name is { } name)
                Line(log, "who", name);

            if (item.From == Voice.Me && !item.Fixed && id == editing)
                Change(log, id, changed ?? item.Text, words);
            else
                Message(log, id, item, texts, words);

            if (id == marked?.Id)
                Line(log, "note mark", seen ? "✓✓ " + words["seen"] : "✓ " + words["delivered"]);

            log.Append("</div>");
        }

        return log.ToString();
    }

    /// <summary>
    /// Where reading goes on: at what the house has said since her last deed, or at the last message. A browser without scripts shows what has
    /// its focus, and the end of the log where nothing has.
    /// </summary>
    private static string? Newest(IReadOnlyList<WebShown> items)
    {
        var said = items.Reverse().TakeWhile(shown => shown.Item is { From: Voice.House, Chosen: null }).LastOrDefault() ?? (items.Count > 0 ? items[^1] : null);
        return said is { Item.From: not Voice.Me } ? said.Id : null;
    }

    /// <summary>What her next words reply to, above the field for them. It travels in the form, as what she has typed does.</summary>
    public static string Reply(IReadOnlyList<WebShown> items, Dictionary<string, string> words, string? about)
    {
        if (items.FirstOrDefault(shown => shown.Id == about) is not { } shown)
            return "";

        var strip = new StringBuilder();
        Line(strip, "unseen", words["replyTo"]);
        Line(strip, "about", Beginning(shown.Item, words));
        Button(strip, "reply", words["cancel"], "quiet");
        strip.Append("<input type=\"hidden\" name=\"about\" value=\"").Append(Encode(shown.Id)).Append("\">");
        return strip.ToString();
    }

    /// <summary>She waits for a mentor, and the last words on the page are not the house's that say so.</summary>
    public static bool Waits(IReadOnlyList<WebShown> items) => items.LastOrDefault(shown => shown.Item.Waits is not null) is { Item.Waits: true } last && last != items[^1];

    private static string Beginning(WebItem item, Dictionary<string, string> words) =>
        item.Text.Length == 0 ? words["photo"] : item.Text.Length > ShownOfAbout ? item.Text[..ShownOfAbout] : item.Text;

    private static void Message(StringBuilder log, string id, WebItem item, Dictionary<string, string> texts, Dictionary<string, string> words)
    {
        if (item.ReplyTo is { } about && texts.TryGetValue(about, out var text))
            Line(log, "about", text);

        if (item.File is not null)
            Line(log, "note", words["photoPlain"]);

        // A quote is a block, which no paragraph can hold.
        if (item.Text.Length > 0)
        {
            log.Append("<div class=\"words\">");
            Styled(log, item.Text, item.From == Voice.House ? item.Spans ?? [] : [.. (item.Spans ?? []).Where(span => span.Style != TextStyle.Phone)], item.From == Voice.House ? [.. SaidCommands.In(item.Text)] : [], words);
            log.Append("</div>");
        }

        if (item.Chosen is { } chosen)
            Line(log, "note", "✓ " + chosen);

        if (item.Buttons is { } buttons)
        {
            // One that stands alone above rows of several is the answer that is meant; they put things right.
            var main = buttons[0].Count == 1 && buttons.Any(row => row.Count > 1) ? buttons[0][0] : null;
            log.Append("<div class=\"rows\">");
            foreach (var row in buttons)
            {
                log.Append("<div class=\"choices\">");
                foreach (var button in row)
                    Button(log, $"press {id} {button.Id}", button.Label, button == main ? "main" : "");

                log.Append("</div>");
            }

            log.Append("</div>");
        }

        if (item.From == Voice.House || item.Fixed)
            return;

        log.Append("<div class=\"deeds\">");
        if (item.From == Voice.Me)
        {
            Button(log, "edit " + id, words["edit"], "quiet");
            Button(log, "unsend " + id, words["unsend"], "quiet");
        }

        Button(log, "reply " + id, words["reply"], "quiet");
        log.Append("</div>");
    }

    private static void Change(StringBuilder log, string id, string text, Dictionary<string, string> words)
    {
        log.Append("<textarea name=\"changed\" form=\"form\" maxlength=\"4000\" autocomplete=\"off\" autofocus aria-label=\"").Append(Encode(words["edit"])).Append("\">\n").Append(Encode(text)).Append("</textarea><div class=\"choices\">");
        Button(log, "save " + id, words["save"], "main");
        Button(log, "read", words["cancel"], "quiet");
        log.Append("</div>");
    }

    private static void Styled(StringBuilder log, string text, IReadOnlyList<TextSpan> spans, IReadOnlyList<SaidCommands.Found> commands, Dictionary<string, string> words)
    {
        var tagged = spans.Where(span => (Tag(span.Style) is not null || span.Style == TextStyle.Phone) && span.Start >= 0 && span.Length > 0 && span.Start + span.Length <= text.Length).ToList();
        var cuts = new SortedSet<int>(tagged.SelectMany(span => new[] { span.Start, span.Start + span.Length }).Concat(commands.SelectMany(command => new[] { command.Start, command.End }))) { 0, text.Length }.ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var around = tagged.Where(span => Tag(span.Style) is not null && span.Start <= cuts[i] && span.Start + span.Length >= cuts[i + 1]).Select(span => Tag(span.Style)!).ToList();
            var phone = tagged.Find(span => span.Style == TextStyle.Phone && span.Start == cuts[i] && span.End == cuts[i + 1]);
            log.AppendJoin("", around.AsEnumerable().Reverse().Select(tag => $"<{tag}>"));
            if (commands.FirstOrDefault(command => command.Start == cuts[i] && command.End == cuts[i + 1]) is { Length: > 0 } said)
                Say(log, said, words);
            else
                log.Append(phone is null ? Encode(text[cuts[i]..cuts[i + 1]]) : Call(text[cuts[i]..cuts[i + 1]]));

            log.AppendJoin("", around.Select(tag => $"</{tag}>"));
        }
    }

    private static void Say(StringBuilder log, SaidCommands.Found said, Dictionary<string, string> words)
    {
        if (said.IsButton)
            Button(log, "/" + said.Command, said.Text(words), said.Label is null ? "said" : "said line");
        else
            log.Append(Encode(said.Text(words)));
    }

    /// <summary>A number that is called by a tap. Only words of the house have one.</summary>
    private static string Call(string number) => $"<a href=\"tel:{string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+'))}\">{Encode(number)}</a>";

    private static string? Tag(TextStyle style) => style switch
    {
        TextStyle.Bold => "b",
        TextStyle.Italic => "i",
        TextStyle.Underline => "u",
        TextStyle.Strikethrough => "s",
        TextStyle.Code or TextStyle.CodeBlock => "code",
        TextStyle.Quote => "blockquote",
        _ => null,
    };

    private static void Button(StringBuilder log, string deed, string label, string style) =>
        log.Append("<button type=\"submit\" form=\"form\" name=\"do\" value=\"").Append(Encode(deed)).Append("\" class=\"").Append(style).Append("\">").Append(Encode(label)).Append("</button>");

    private static void Line(StringBuilder log, string style, string text) => log.Append("<p class=\"").Append(style).Append("\">").Append(Encode(text)).Append("</p>");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
