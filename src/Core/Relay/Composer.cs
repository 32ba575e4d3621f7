using System.Globalization;
using System.Text;

namespace MentorBot.Core.Relay;

/// <summary>
/// Canonical composition (NFC) that knows where each place went. A text is composed cluster by cluster: nothing composes
/// across the border before a character that is neither a mark nor a vowel or final of a Korean syllable.
/// </summary>
internal static class Composer
{
    /// <param name="text">Valid UTF-16 (see <see cref="CharacterFilter"/>).</param>
    /// <param name="map">Told every cluster that changed.</param>
    public static string Compose(string text, OffsetMap? map)
    {
        if (map is null)
        {
            return text.Normalize();
        }

        var composed = new StringBuilder(text.Length);
        var start = 0;
        while (start < text.Length)
        {
            var end = ClusterEnd(text, start);
            var cluster = text.AsSpan(start, end - start);
            if (cluster.Length == 1 && cluster[0] < 0x300 || cluster.IsNormalized())
            {
                composed.Append(cluster);
            }
            else
            {
                var before = composed.Length;
                composed.Append(cluster.ToString().Normalize());
                map.Add(start, cluster.Length, composed.Length - before);
            }

            start = end;
        }

        return composed.ToString();
    }

    private static int ClusterEnd(string text, int start)
    {
        var at = start;
        do
        {
            at += char.IsHighSurrogate(text[at]) ? 2 : 1;
        }
        while (at < text.Length && ComposesBackwards(text, at));
        return at;
    }

    private static bool ComposesBackwards(string text, int at) =>
        text[at] >= 0x300 && (text[at] is >= '\u1160' and <= '\u11FF' || Characters.IsMark(CharUnicodeInfo.GetUnicodeCategory(text, at)));
}
