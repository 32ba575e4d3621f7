namespace MentorBot.Core.Language.Reading;

/// <summary>How many children the writer has. The label of a phrase is the number, or "#" where the number stands in the phrase.</summary>
internal static class ChildrenReader
{
    private const string Label = "fact.children.";
    private const int Most = 12;

    public static int? Read(IReadOnlyList<Token> words, IReadOnlyList<PatternHit> hits, string language)
    {
        var born = BornToHer.Read(words, language).ToList();
        var found = CountedChildren.Read(words, language).Concat(SonAndDaughter.Read(words, language)).Concat(born).Select(count => (int?)count).Max();
        if (Named(words, language) is { } named)
        {
            var told = OwnChild.Read(words, language, born.DefaultIfEmpty().Max()).Concat(LivesWithHer.Read(words, language)).Concat(ParentOf.Read(words, language)).Concat(AtHome.Read(words, language))
                .Concat(Siblings.Read(words, named, language)).Concat(Afterthought.Read(words, language)).Append(0).Max();
            found = told > (found ?? 0) ? told : found;
        }

        foreach (var hit in hits)
        {
            if (!hit.Pattern.Label.StartsWith(Label, StringComparison.Ordinal) || !PhrasesOfChildren.IsHers(words, hit, language))
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

        return found ?? CountedChildren.ReadAges(words, language).Select(count => (int?)count).Max() ?? (NoChildren.Read(words, language) ? 0 : null);
    }

    /// <summary>From each word on, where the next one stands that can mean a child. Most messages have none, and need not be gone over for who has it.</summary>
    private static int[]? Named(IReadOnlyList<Token> words, string language)
    {
        var next = new int[words.Count];
        var nearest = int.MaxValue;
        for (var at = words.Count - 1; at >= 0; at--)
        {
            nearest = ChildForms.Find(words[at].Word, language) is not null || ChildWords.IsPlural(words[at], language) || ChildWords.Several(words[at].Word, language) is not null || ChildTraits.At(words, at, language) is not null ? at : nearest;
            next[at] = nearest;
        }

        return nearest < int.MaxValue ? next : null;
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
