namespace MentorBot.Core.Language.Reading;

/// <summary>How many children the writer has. The label of a phrase is the number, or "#" where the number stands in the phrase.</summary>
internal static class ChildrenReader
{
    private const string Label = "fact.children.";
    private const int Most = 12;

    public static int? Read(IReadOnlyList<Token> words, IReadOnlyList<PatternHit> hits, string language)
    {
        int? found = CountedChildren.Read(words, language).Select(count => (int?)count).Max();
        foreach (var hit in hits)
        {
            if (!hit.Pattern.Label.StartsWith(Label, StringComparison.Ordinal) || CountedChildren.AreAnothers(words, hit.Start + 1, language) || hit.Start > 0 && ChildWords.AreThemselves(words[hit.Start - 1].Word))
            {
                continue;
            }

            var kind = hit.Pattern.Label[Label.Length..];
            var number = kind == "#" ? Number(words, hit, language) : int.Parse(kind, System.Globalization.CultureInfo.InvariantCulture);
            // "mam jedno dziecko, a z drugim…": the larger number is the one that was counted.
            if (number is not null && (found is null || number > found))
            {
                found = number;
            }
        }

        return found;
    }

    private static int? Number(IReadOnlyList<Token> words, PatternHit hit, string language)
    {
        for (var at = hit.Start; at < hit.End; at++)
        {
            var (value, length) = NumberWords.At(words, at, language);
            if (length > 0)
            {
                return value is >= 1 and <= Most ? value : null;
            }
        }

        return null;
    }
}
