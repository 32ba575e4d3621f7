using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MentorBot.Bot.Discord.Markup;

/// <summary>
/// Discord writes references to people, roles, channels, emoji, commands and moments as <c>&lt;…id…&gt;</c>. An id can be looked up
/// by anybody, and holds the time it was made: none leaves. What stands instead is the same in every language.
/// </summary>
internal static partial class References
{
    /// <summary>Stands where something was taken out.</summary>
    public const string Removed = "(…)";

    /// <summary>The reference that begins at <paramref name="at"/>, and what stands for it.</summary>
    public static bool TryRead(string text, int at, out int length, out string instead)
    {
        length = 0;
        instead = "";
        if (text[at] != '<')
            return false;

        var match = Reference().Match(text, at);
        if (!match.Success)
            return false;

        length = match.Length;
        if (match.Groups["emoji"] is { Success: true } emoji)
            instead = $":{emoji.Value}:";
        else if (match.Groups["command"] is { Success: true } command)
            instead = "/" + command.Value;
        else if (match.Groups["moment"] is { Success: true } moment)
            instead = Moment(moment.Value);
        else
            instead = Removed;

        return true;
    }

    /// <summary>Text in which references are replaced and nothing else is.</summary>
    /// <returns>True when one was taken out.</returns>
    public static bool AppendReplaced(StringBuilder to, string text, int start, int end)
    {
        var removed = false;
        for (var i = start; i < end;)
        {
            if (TryRead(text, i, out var length, out var instead) && i + length <= end)
            {
                to.Append(instead);
                removed |= instead == Removed;
                i += length;
            }
            else
            {
                to.Append(text[i++]);
            }
        }

        return removed;
    }

    private static string Moment(string seconds)
    {
        var since = long.Parse(seconds, CultureInfo.InvariantCulture);
        return since < DateTimeOffset.MinValue.ToUnixTimeSeconds() || since > DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? Removed
            : DateTimeOffset.FromUnixTimeSeconds(since).ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
    }

    // Every repetition is bounded, so that hostile text costs little at each place.
    [GeneratedRegex(
        @"\G<(?:[@#][!&]?[0-9]{1,22}|a?:(?<emoji>[A-Za-z0-9_]{1,32}):[0-9]{1,22}|t:(?<moment>-?[0-9]{1,17})(?::[A-Za-z])?|/(?<command>[^<>:\n]{1,100}):[0-9]{1,22}|id:[A-Za-z0-9:_-]{1,60}|sound:[0-9]{1,22}:[0-9]{1,22})>",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
