using System.Text;
using System.Text.RegularExpressions;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Discord.Markup;

/// <summary>
/// The last look at a text that leaves Discord: addresses of Discord itself (messages, files, invitations: each holds ids or a
/// file name) and bare ids are taken out, after all markup is gone, so that none can hide behind it. Nor behind a character that
/// nobody sees: the renderer takes those out later, and would put together again what they had kept apart. So they go first.
/// </summary>
internal static partial class Scrubber
{
    private const int ShortestId = 17;
    private const int LongestId = 20;

    /// <summary>Looks again until there is nothing left: a cut can lay bare what stood beside it.</summary>
    /// <param name="leftOut">Set when something was taken out.</param>
    public static StyledText Scrub(StyledText text, ref bool leftOut)
    {
        text = TextCleaner.Clean(text);
        while (Cuts(text.Text) is { Count: > 0 } cuts)
        {
            text = Without(text, cuts);
            leftOut = true;
        }

        return text;
    }

    private static StyledText Without(StyledText text, List<(int Start, int Length)> cuts)
    {
        var kept = new StringBuilder(text.Text.Length);
        var from = 0;
        foreach (var (start, length) in cuts)
        {
            kept.Append(text.Text, from, start - from).Append(References.Removed);
            from = start + length;
        }

        kept.Append(text.Text, from, text.Text.Length - from);
        var spans = new List<TextSpan>(text.Spans.Count);
        foreach (var span in text.Spans)
        {
            var start = Moved(cuts, span.Start);
            var end = Moved(cuts, span.End);
            if (end > start)
                spans.Add(span with { Start = start, Length = end - start });
        }

        return new StyledText(kept.ToString(), spans);
    }

    private static List<(int Start, int Length)> Cuts(string text)
    {
        var cuts = new List<(int Start, int Length)>();
        foreach (var match in Traceable().EnumerateMatches(text))
        {
            var isNumber = !text.AsSpan(match.Index, match.Length).ContainsAnyExceptInRange('0', '9');
            if (!isNumber || match.Length is >= ShortestId and <= LongestId)
                cuts.Add((match.Index, match.Length));
        }

        return cuts;
    }

    /// <summary>Where a boundary of a span comes to lie. One rule for both ends, so that spans that did not cross don't cross now.</summary>
    private static int Moved(List<(int Start, int Length)> cuts, int position)
    {
        var shift = 0;
        foreach (var (start, length) in cuts)
        {
            if (position <= start)
                break;

            if (position < start + length)
                return start + shift;

            shift += References.Removed.Length - length;
        }

        return position + shift;
    }

    // An address of Discord; a reference that markup had hidden; digits, of which ids are picked by their number.
    [GeneratedRegex(
        @"(?:https?://)?(?:[a-z0-9-]{1,40}\.){0,4}\b(?:discord\.com|discordapp\.com|discordapp\.net|discord\.gg|discord\.gift|discord\.new|discord\.media|dis\.gd)\b(?::[0-9]{1,5})?(?:[/?#][^\s<>]*)?"
        + @"|<(?:[@#][!&]?|a?:[A-Za-z0-9_]{1,32}:|t:-?|/[^<>:\n]{1,100}:|sound:[0-9]{1,22}:)[0-9]+(?::[A-Za-z])?>"
        + @"|<id:[A-Za-z0-9:_-]+>"
        + @"|[0-9]{17,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Traceable();
}
