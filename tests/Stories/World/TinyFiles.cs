namespace MentorBot.Stories.World;

/// <summary>The smallest files of each kind that are what they say they are.</summary>
internal static class TinyFiles
{
    private static readonly byte[] Photo = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly byte[] Document = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    /// <summary>The ticket names the kind.</summary>
    public static byte[] Of(string ticket) => ticket.StartsWith("photo", StringComparison.Ordinal) ? Photo : Document;
}
