using System.Text;
using System.Text.RegularExpressions;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Discord.Markup;

/// <summary>
/// The last look at a text that leaves Discord: addresses of Discord itself (messages, files, invitations: each holds ids or a
/// file name) and bare ids are taken out, after all markup is gone, so that none can hide behind it.
/// </summary>
internal static partial class Scrubber
{
    private const int ShortestId = 17;
    private const int LongestId = 20;

    public static StyledText Scrub(StyledText text)
    {
        var cuts = Cuts(text.Text);
        if (cuts.Count == 0)
            return text;

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
            var start = Moved(cuts, span.Start, atEnd: false);
            var end = Moved(cuts, span.End, atEnd: true);
            if (end > start)
                spans.Add(span with { Start = start, Length = end - start });
        }

        return new StyledText(kept.ToString(), spans);
    }

    private static List<(int Start, int Length)> Cuts(string text)
    {
        var cuts = new List<(int Start, int Length)>();
        foreach (var match in OwnAddress().EnumerateMatches(text))
            cuts.Add((match.Index, match.Length));

        var addresses = cuts.Count;
        var next = 0;
        foreach (var match in Digits().EnumerateMatches(text))
        {
            while (next < addresses && cuts[next].Start + cuts[next].Length <= match.Index)
                next++;

            var inside = next < addresses && cuts[next].Start <= match.Index;
            if (!inside && match.Length is >= ShortestId and <= LongestId)
                cuts.Add((match.Index, match.Length));
        }

        cuts.Sort();
        return cuts;
    }

    /// <summary>Where a boundary of a span comes to lie: outside of what stands instead of a cut.</summary>
    private static int Moved(List<(int Start, int Length)> cuts, int position, bool atEnd)
    {
        var shift = 0;
        foreach (var (start, length) in cuts)
        {
            if (position <= start)
                break;

            if (position < start + length)
                return start + shift + (atEnd ? References.Removed.Length : 0);

            shift += References.Removed.Length - length;
        }

        return position + shift;
    }

    [GeneratedRegex(
        @"(?:https?://)?(?:[a-z0-9-]{1,40}\.){0,4}\b(?:discord\.com|discordapp\.com|discordapp\.net|discord\.gg|discord\.gift|discord\.new|discord\.media|dis\.gd)\b(?::[0-9]{1,5})?(?:[/?#][^\s<>]*)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OwnAddress();

    [GeneratedRegex("[0-9]{17,}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
