using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Mentors;

/// <summary>Topics and languages as a mentor writes them: by the key of the settings, or by what they are called in any language of the house.</summary>
internal static class CardLists
{
    private static readonly char[] Between = [',', ';', '\n'];

    /// <returns>The keys in the order of the settings, or what is none.</returns>
    public static (IReadOnlyList<string> Keys, string? Unknown) Topics(string words, House house) => Read(words, house.Topics, CardWords.Topic, house);

    /// <returns>The codes in her order, or what is none. None at all is unknown too.</returns>
    public static (IReadOnlyList<string> Keys, string? Unknown) Languages(string words, House house) => Read(words, house.Languages, CardWords.Language, house) is { Unknown: null, Keys.Count: 0 } nothing
        ? (nothing.Keys, words)
        : Read(words, house.Languages, CardWords.Language, house);

    private static (IReadOnlyList<string> Keys, string? Unknown) Read(string words, IReadOnlyList<string> known, Func<string, Phrase> called, House house)
    {
        var keys = new List<string>();
        foreach (var piece in words.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(piece => Find(piece) is null ? piece.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [piece]))
        {
            if (Find(piece) is not { } key)
            {
                return ([], piece);
            }

            keys.Add(key);
        }

        return ([.. keys.Distinct()], null);

        string? Find(string piece) => known.FirstOrDefault(key => Is(key, piece));
        bool Is(string key, string piece) => string.Equals(key, piece, StringComparison.OrdinalIgnoreCase)
            || (house.Phrases is { } phrases && Tokens.Folded(piece) is { Length: > 0 } folded && house.Languages.Any(language => Names(phrases.Text(language, called(key)).Text).Any(name => Tokens.Folded(name) == folded)));

        // What is called "money, debts" is meant by either.
        static IEnumerable<string> Names(string label) => label.Split(Between).Prepend(label);
    }
}
