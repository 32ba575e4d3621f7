using System.Collections.Immutable;
using System.Text;

namespace MentorBot.Simulators.Telegram;

/// <summary>
/// Text as Telegram stores it. The server replaces control characters, drops carriage returns and the bidirectional
/// controls U+2028–U+202E, trims, moves the entities along, and finds links, commands and mentions of its own accord.
/// </summary>
internal sealed record FormattedText(string Text, ImmutableArray<Entity> Entities)
{
    private const int MaxBytes = 1 << 15;

    public static readonly FormattedText Empty = new("", []);

    /// <summary>The stored form, or the error that the server answers (without its prefix).</summary>
    public static (FormattedText Text, string? Error) From(string text, IReadOnlyList<Entity> given)
    {
        if (Encoding.UTF8.GetByteCount(text) > MaxBytes)
            return (Empty, "text is too long");

        var entities = given.Where(entity => entity.Length != 0).OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length).ToList();
        if (Misplaced(text, entities) is { } error)
            return (Empty, error);

        var (clean, moved) = Clean(text, entities);
        return (Trim(clean, moved).WithFoundEntities(), null);
    }

    private static string? Misplaced(string text, List<Entity> entities)
    {
        foreach (var entity in entities)
        {
            if (entity.Offset is < 0 or > 1_000_000)
                return $"receive an entity with incorrect offset {entity.Offset}";

            if (entity.Length is < 0 or > 1_000_000)
                return $"receive an entity with incorrect length {entity.Length}";

            if (entity.Offset > text.Length)
                return $"entity begins after the end of the text at UTF-16 offset {entity.Offset}";

            if (entity.Offset + entity.Length > text.Length)
                return $"entity beginning at UTF-16 offset {entity.Offset} ends after the end of the text at UTF-16 offset {entity.Offset + entity.Length}";

            if (InsidePair(text, entity.Offset))
                return $"entity begins in a middle of a UTF-16 symbol at byte offset {Encoding.UTF8.GetByteCount(text.AsSpan(0, entity.Offset + 1))}";

            if (InsidePair(text, entity.Offset + entity.Length))
                return $"entity beginning at UTF-16 offset {entity.Offset} ends in a middle of a UTF-16 symbol at byte offset {Encoding.UTF8.GetByteCount(text.AsSpan(0, entity.Offset + entity.Length + 1))}";
        }

        return null;
    }

    private static bool InsidePair(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    private static (string Text, List<Entity> Entities) Clean(string text, List<Entity> entities)
    {
        if (!text.AsSpan().ContainsAny(Touched))
            return (text, entities);

        var clean = new StringBuilder(text.Length);
        var moved = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            moved[i] = clean.Length;
            if (!text[i].Equals('\r') && text[i] is not (>= '\u2028' and <= '\u202e' or '\u0333' or '\u033f' or '\u030a'))
                clean.Append(text[i] is < ' ' and not '\n' ? ' ' : text[i]);
        }

        moved[text.Length] = clean.Length;
        return (clean.ToString(), [.. entities
            .Select(entity => entity with { Offset = moved[entity.Offset], Length = moved[entity.Offset + entity.Length] - moved[entity.Offset] })
            .Where(entity => entity.Length > 0)]);
    }

    private static readonly System.Buffers.SearchValues<char> Touched = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c != '\n').Select(c => (char)c), .. Enumerable.Range(0x2028, 7).Select(c => (char)c), '\u0333', '\u033f', '\u030a']);

    private static FormattedText Trim(string text, List<Entity> entities)
    {
        var end = text.AsSpan().TrimEnd([' ', '\n']).Length;
        var firstEntity = entities.Count == 0 ? end : entities[0].Offset;
        var start = 0;
        while (start < Math.Min(firstEntity, end) && text[start] is ' ' or '\n')
            start++;

        if (start == 0 && end == text.Length)
            return new(text, [.. entities]);

        return new(text[start..end], [.. entities
            .Where(entity => entity.Offset < end)
            .Select(entity => entity with { Offset = entity.Offset - start, Length = Math.Min(entity.Length, end - entity.Offset) })]);
    }

    private FormattedText WithFoundEntities() => FoundEntities.In(Text, Entities) is { Count: > 0 } found
        ? this with { Entities = [.. Entities.Concat(found).OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length)] }
        : this;
}
