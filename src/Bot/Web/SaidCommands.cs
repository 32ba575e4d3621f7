using System.Globalization;
using System.Text.RegularExpressions;

namespace MentorBot.Bot.Web;

/// <summary>
/// The commands in words of the house: on a page each is a button that gives it, since who reads there need not know what to type. <c>commands.js</c> finds the same.
/// </summary>
internal static partial class SaidCommands
{
    private static readonly string[] Named = ["sos", "services", "help", "back", "other", "report", "end"];

    /// <param name="Label">What a line of a list says that it does; null elsewhere.</param>
    internal readonly record struct Found(int Start, int Length, string Command, string? Label)
    {
        public int End => Start + Length;

        /// <summary>Taking back is no command on a page: each message has a button for it.</summary>
        public bool IsButton => Command != "unsend";

        /// <param name="words">The page's words: by them a command is called as on the page, or as in the menu of commands.</param>
        public string Text(Dictionary<string, string> words) => Label is { } label ? char.ToUpper(label[0], CultureInfo.InvariantCulture) + label[1..]
            : Named.Contains(Command) && words.TryGetValue(PlainPage.WordOf("/" + Command), out var name) ? name
            : "/" + Command;
    }

    public static IEnumerable<Found> In(string text)
    {
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            if (Listed().Match(line) is { Success: true } listed)
            {
                yield return new Found(at, listed.Value.TrimEnd().Length, listed.Groups[1].Value, listed.Groups[2].Value.Trim());
            }
            else
            {
                foreach (Match word in Word().Matches(line))
                    yield return new Found(at + word.Index, word.Length, word.Groups[1].Value, null);
            }

            at += line.Length + 1;
        }
    }

    /// <summary>What a button in the log gives.</summary>
    public static bool IsDeed(string deed) => Word().Match(deed) is { Success: true, Index: 0 } word && word.Length == deed.Length;

    [GeneratedRegex("^/(start|help|sos|services|back|other|report|language|end|unsend) – ([^;(]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    [GeneratedRegex("(?<![A-Za-z0-9_/])/(start|help|sos|services|back|other|report|language|end)(?![A-Za-z0-9_/-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
