namespace MentorBot.Bot.Web;

/// <summary>
/// Headers of every answer: nothing is kept anywhere, nothing is loaded from or told to anybody else, no page can frame, open or measure ours.
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

    public static Task SetAsync(HttpContext context, RequestDelegate next)
    {
        foreach (var (name, value) in All)
            context.Response.Headers[name] = value;

        return next(context);
    }
}
