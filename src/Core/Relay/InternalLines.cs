using System.Text;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>
/// What a mentor writes for staff alone: every line that begins with the mark, and all of a message whose first line does. Such a
/// message stays whole because a note can go on in its second line, and a note that went out can't be taken back from who has read it.
/// It is looked for in the text as it would be read: a sign that nobody sees makes no note of hers words for the seeker, and whatever ends a line ends it here.
/// </summary>
public static class InternalLines
{
    private const string Mark = "//";

    /// <returns>What of the message is for the seeker; null when all of it is for staff.</returns>
    public static Content? Without(Content content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var clean = TextCleaner.Clean(content.Text);
        var text = clean.Text;
        if (IsInternal(text))
        {
            return null;
        }

        var (left, map) = (new StringBuilder(text.Length), new OffsetMap());
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            var length = (end < 0 ? text.Length : end + 1) - line;
            if (IsInternal(text.AsSpan(line, length)))
            {
                map.Add(line, length, 0);
            }
            else
            {
                left.Append(text, line, length);
            }

            line += length;
        }

        if (left.Length == text.Length)
        {
            return clean == content.Text ? content : content with { Text = clean };
        }

        var rest = content with { Text = new StyledText(left.ToString(), map.Apply(clean.Spans)) };
        return Refusals.IsBlank(rest) ? null : rest;
    }

    private static bool IsInternal(ReadOnlySpan<char> line) => line.TrimStart().StartsWith(Mark, StringComparison.Ordinal);
}
