using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Core.Intake;

/// <summary>Nicknames: suggested from the organisation's lists, never from a platform's name; or typed by her.</summary>
internal static class Nickname
{
    public const int Longest = 24;

    /// <summary>A name from the list of her language, other than the one she has just seen.</summary>
    public static string Suggest(House house, string language, ulong chance, string? except)
    {
        var names = house.Nicknames.TryGetValue(language, out var own) ? own : house.Nicknames[house.Languages[0]];
        var first = (int)(chance % (ulong)names.Count);
        return names[first] == except ? names[(first + 1) % names.Count] : names[first];
    }

    /// <summary>What she typed, as a nickname of 2 to 24 characters; null when it holds an address, a number or a link, or is no name at all.</summary>
    public static string? Read(string typed)
    {
        var name = TextCleaner.Clean(StyledText.Plain(typed)).Text.Trim();
        var usable = name.Length is >= 2 and <= Longest
            && name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '\'' or '’' or '.')
            && name.Count(char.IsDigit) <= 4
            && name.Any(char.IsLetter);
        return usable ? name : null;
    }
}
