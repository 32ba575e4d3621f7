using System.Globalization;
using System.Net.Http.Headers;

namespace MentorBot.Bot.Discord.Rest;

/// <summary>What an answer's headers tell of limits. Anything missing or malformed is as if it were not there.</summary>
/// <param name="Reset">When the window ends by Discord's clock, in seconds since 1970; only ever compared with itself. 0 for none.</param>
/// <param name="RetryAfter">Of a 429, in the header that proxies use as well.</param>
/// <param name="Global">The limit for all calls together.</param>
/// <param name="Shared">The limit of a place that others use too: not our fault, not counted as an invalid call.</param>
public readonly record struct LimitHeaders(
    string? Bucket,
    int? Limit,
    int? Remaining,
    double Reset,
    TimeSpan? ResetAfter,
    TimeSpan? RetryAfter,
    bool Global,
    bool Shared)
{
    public static LimitHeaders Read(HttpResponseHeaders headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return new LimitHeaders(
            One(headers, "X-RateLimit-Bucket"),
            Number(One(headers, "X-RateLimit-Limit")),
            Number(One(headers, "X-RateLimit-Remaining")),
            Seconds(One(headers, "X-RateLimit-Reset")) ?? 0,
            Span(Seconds(One(headers, "X-RateLimit-Reset-After"))),
            Span(Seconds(One(headers, "Retry-After"))),
            string.Equals(One(headers, "X-RateLimit-Global"), "true", StringComparison.OrdinalIgnoreCase)
                || string.Equals(One(headers, "X-RateLimit-Scope"), "global", StringComparison.Ordinal),
            string.Equals(One(headers, "X-RateLimit-Scope"), "shared", StringComparison.Ordinal));
    }

    /// <summary>At most a day: what is longer than that is no limit but nonsense.</summary>
    public static TimeSpan? Span(double? seconds) => seconds is >= 0 and <= 86_400 ? TimeSpan.FromSeconds(seconds.Value) : null;

    private static string? One(HttpResponseHeaders headers, string name)
    {
        if (!headers.NonValidated.TryGetValues(name, out var values))
            return null;

        foreach (var value in values)
            return value;

        return null;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static double? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
}
