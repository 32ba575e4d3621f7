using System.Text.RegularExpressions;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>Where 112 stands in words of the house. The numbers of help lines are marked when the words are made; this one stands in the texts themselves.</summary>
internal static partial class EmergencyNumber
{
    public static IEnumerable<TextSpan> In(StyledText text) => Number().Matches(text.Text)
        .Select(match => new TextSpan(match.Index, match.Length, TextStyle.Phone))
        .Where(span => !text.Spans.Any(there => there.Style == TextStyle.Phone && there.Start < span.End && span.Start < there.End));

    /// <summary>Not a part of a longer number.</summary>
    [GeneratedRegex("(?<![0-9+][ \u00a0]?)112(?![ \u00a0]?[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
