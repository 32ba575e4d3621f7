using System.Net;
using System.Text;

namespace MentorBot.Simulators.Telegram;

/// <summary><c>parse_mode=HTML</c>: the tags of the Bot API, made into text and entities.</summary>
internal static class HtmlText
{
    public static (string Text, List<Entity> Entities, string? Error) Parse(string html)
    {
        var text = new StringBuilder(html.Length);
        var entities = new List<Entity>();
        var open = new Stack<(string Tag, string? Type, int Start, string? Url)>();
        for (var at = 0; at < html.Length;)
        {
            if (html[at] == '&' && html.IndexOf(';', at) is var semicolon && semicolon > at && semicolon - at <= 10)
            {
                text.Append(WebUtility.HtmlDecode(html[at..(semicolon + 1)]));
                at = semicolon + 1;
                continue;
            }

            if (html[at] != '<')
            {
                text.Append(html[at++]);
                continue;
            }

            var end = html.IndexOf('>', at);
            if (end < 0)
                return ("", [], $"can't parse entities: Unclosed start tag at byte offset {Bytes(html, at)}");

            var tag = html[(at + 1)..end];
            if (tag.StartsWith('/'))
            {
                if (!open.TryPop(out var opened))
                    return ("", [], $"can't parse entities: Unexpected end tag at byte offset {Bytes(html, at)}");

                if (!opened.Tag.Equals(tag[1..].Trim(), StringComparison.OrdinalIgnoreCase))
                    return ("", [], $"can't parse entities: Unmatched end tag at byte offset {Bytes(html, at)}, expected \"</{opened.Tag}>\", found \"<{tag}>\"");

                if (opened.Type is not null && text.Length > opened.Start)
                    entities.Add(new Entity(opened.Type, opened.Start, text.Length - opened.Start, opened.Url));
            }
            else
            {
                var name = tag.Split(' ', 2)[0].ToLowerInvariant();
                if (!Known(name, tag, out var type))
                    return ("", [], $"can't parse entities: Unsupported start tag \"{name}\" at byte offset {Bytes(html, at)}");

                open.Push((name, type, text.Length, type == "text_link" ? Href(tag) : null));
            }

            at = end + 1;
        }

        return open.TryPeek(out var left)
            ? ("", [], $"can't parse entities: Can't find end tag corresponding to start tag \"{left.Tag}\"")
            : (text.ToString(), entities, null);
    }

    /// <summary><paramref name="type"/> is null for a link without an address, which Telegram leaves as plain text.</summary>
    private static bool Known(string name, string tag, out string? type)
    {
        type = name switch
        {
            "b" or "strong" => "bold",
            "i" or "em" => "italic",
            "u" or "ins" => "underline",
            "s" or "strike" or "del" => "strikethrough",
            "code" => "code",
            "pre" => "pre",
            "tg-spoiler" => "spoiler",
            "span" when tag.Contains("tg-spoiler", StringComparison.Ordinal) => "spoiler",
            "blockquote" => tag.Contains("expandable", StringComparison.Ordinal) ? "expandable_blockquote" : "blockquote",
            "a" => Href(tag) is null ? null : "text_link",
            _ => "",
        };
        return type is not "";
    }

    private static string? Href(string tag)
    {
        var at = tag.IndexOf("href=\"", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;

        var end = tag.IndexOf('"', at + 6);
        return end < 0 ? null : WebUtility.HtmlDecode(tag[(at + 6)..end]);
    }

    private static int Bytes(string html, int at) => Encoding.UTF8.GetByteCount(html.AsSpan(0, at));
}
