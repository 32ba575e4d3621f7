namespace MentorBot.Bot.Web;

/// <param name="Origin">What a browser that has our page open says as Origin: scheme, host and port.</param>
/// <param name="Exit">Where quick exit goes.</param>
/// <param name="BehindProxy">See <see cref="Visitors"/>.</param>
/// <param name="TokenKey">The key for tokens alone, 32 bytes.</param>
internal sealed record WebSettings(string Origin, Uri Exit, bool BehindProxy, IReadOnlyList<string> Languages, string Organisation, byte[] TokenKey)
{
    /// <summary>The key is not printed with it.</summary>
    public override string ToString() => "settings of the web chat";
}
