using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MentorBot.Simulators.Telegram;

/// <summary>The entities that Telegram finds in plain text by itself: commands, links, addresses, mentions, hashtags, phone numbers.</summary>
internal static partial class FoundEntities
{
    /// <summary>Styles that may share characters with a found entity; any other given entity keeps found ones away.</summary>
    private static readonly ImmutableArray<string> Styles = ["bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote"];

    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("/.@#+");

    public static List<Entity> In(string text, ImmutableArray<Entity> given)
    {
        if (!text.AsSpan().ContainsAny(Signs))
            return [];

        var found = new List<Entity>();
        Add("url", Link());
        Add("email", Address());
        Add("bot_command", Command());
        Add("mention", Mention());
        Add("hashtag", Hashtag());
        Add("phone_number", Phone());
        return found;

        void Add(string type, Regex pattern)
        {
            foreach (var match in pattern.EnumerateMatches(text))
            {
                var entity = new Entity(type, match.Index, match.Length);
                if (!given.Any(other => !Styles.Contains(other.Type) && Meets(other, entity)) && !found.Exists(other => Meets(other, entity)))
                    found.Add(entity);
            }
        }
    }

    private static bool Meets(Entity one, Entity other) =>
        one.Offset < other.Offset + other.Length && other.Offset < one.Offset + one.Length;

    [GeneratedRegex(@"(?<![\w@.])(?:https?://[^\s<>""]*[^\s<>"".,!?;:)'\]]|(?:[a-z0-9-]+\.)+(?:com|org|net|info|eu|cz|sk|pl|ua|de|uk|io|gg|me)\b(?!@)(?:/[^\s<>""]*[^\s<>"".,!?;:)'\]])?)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w.+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}", RegexOptions.None, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])", RegexOptions.None, 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<![\w@])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w)", RegexOptions.None, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<![\w#])#[\w]*[^\W\d][\w]*", RegexOptions.None, 1000)]
    private static partial Regex Hashtag();

    [GeneratedRegex(@"(?<![\w+])\+\d[\d ()-]{7,16}\d(?!\w)", RegexOptions.None, 1000)]
    private static partial Regex Phone();
}
