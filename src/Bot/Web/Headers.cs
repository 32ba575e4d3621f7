namespace MentorBot.Bot.Web;

/// <summary>
/// Headers of every answer, but for what a part of a page has no use for: nothing is kept anywhere, nothing is loaded from or told to anybody else, no page can frame, open or measure ours.
/// </summary>
internal static class Headers
{
    public static readonly IReadOnlyList<(string Name, string Value)> All =
    [
        ("Cache-Control", "no-store"),
        ("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), web-share=(), xr-spatial-tracking=()"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
    ];

    /// <summary>
    /// What a document alone heeds. A part of one (a script, a style) goes without it: there are many to a page, and these would be most of what her connection carries.
    /// </summary>
    private static readonly string[] OfDocuments = ["Content-Security-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy", "Permissions-Policy", "X-Frame-Options"];

    /// <summary>What is said besides where people come by https: never again without it.</summary>
    public const string OnlyEncrypted = "max-age=31536000";

    /// <param name="origin">What browsers call the page's origin. On one's own machine there is no https to insist on.</param>
    public static Func<HttpContext, RequestDelegate, Task> For(string origin)
    {
        var all = All.ToList();
        if (origin.StartsWith("https:", StringComparison.Ordinal))
            all.Add(("Strict-Transport-Security", OnlyEncrypted));

        return (context, next) =>
        {
            foreach (var (name, value) in all)
                context.Response.Headers[name] = value;

            return next(context);
        };
    }

    /// <summary>This answer is a part of a page.</summary>
    public static void OfPart(HttpResponse answer)
    {
        foreach (var name in OfDocuments)
            answer.Headers.Remove(name);
    }
}
