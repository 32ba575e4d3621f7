namespace MentorBot.Core.Language.Reading;

/// <summary>In spoken Czech the adjective of a name ends otherwise than in writing: "v Novým Jičíně", "v Mladý Boleslavi", "z Karlovejch Varů".</summary>
internal static class SpokenCzech
{
    private static readonly (string Written, string Spoken)[] Endings = [("ém", "ým"), ("em", "ym"), ("ého", "ýho"), ("eho", "yho"), ("ých", "ejch"), ("ych", "ejch"), ("é", "ý")];

    /// <summary>The spoken form of a name of several words; null where it has none.</summary>
    public static string? Other(string form)
    {
        var end = form.IndexOf(' ', StringComparison.Ordinal);
        var first = end > 3 ? form[..end] : "";
        foreach (var (written, spoken) in Endings)
        {
            if (first.EndsWith(written, StringComparison.Ordinal))
            {
                return string.Concat(first.AsSpan(0, first.Length - written.Length), spoken, form.AsSpan(end));
            }
        }

        return null;
    }
}
