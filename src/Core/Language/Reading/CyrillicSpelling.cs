namespace MentorBot.Core.Language.Reading;

/// <summary>
/// Czech and Polish names have no one spelling in Cyrillic: "Злін" and "Злин", "Кєльце" and "Кельце", "Йиглава" and "Їглава". Whoever reads places knows
/// a name in each spelling that differs from the listed one in one such letter, or in all of them.
/// </summary>
internal static class CyrillicSpelling
{
    private const int Shortest = 5;

    private static readonly (string From, string To)[] Pairs = [("і", "и"), ("и", "і"), ("є", "е"), ("е", "є"), ("ї", "йі"), ("Ї", "Йи"), ("ьо", "йо")];

    public static IEnumerable<string> Others(string form)
    {
        if (form.Length < Shortest || !form.Any(c => c is >= '\u0400' and <= '\u04FF'))
        {
            yield break;
        }

        foreach (var (from, to) in Pairs)
        {
            for (var at = form.IndexOf(from, StringComparison.Ordinal); at >= 0; at = form.IndexOf(from, at + 1, StringComparison.Ordinal))
            {
                yield return string.Concat(form.AsSpan(0, at), to, form.AsSpan(at + from.Length));
            }
        }

        yield return form.Replace('і', 'и');
        yield return form.Replace('и', 'і');
    }
}
