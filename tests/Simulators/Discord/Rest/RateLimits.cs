using System.Globalization;

namespace MentorBot.Simulators.Discord;

/// <summary>
/// Fixed windows per route and top-level resource, and a global one. Headers always tell the truth about the configured limit;
/// 429 is answered only when enforcing. Called with the world's gate held.
/// </summary>
internal sealed class RateLimits(World world)
{
    private readonly Dictionary<(string Route, string Major), Window> _windows = [];
    private readonly Window _global = new();

    public bool Enforce { get; set; } = world.Options.EnforceRateLimits;

    public Dictionary<string, RateLimit> ByRoute { get; } = new(world.Options.RouteRateLimits);

    public RateLimit Global { get; set; } = world.Options.GlobalRateLimit;

    /// <summary>Counts the call and writes its headers. The seconds to wait when it is one too many, with the scope.</summary>
    public (double Wait, string Scope)? Count(Call call)
    {
        var now = world.Clock.Now;
        if (Enforce && !call.Route.Unlimited && _global.Take(Global, now) is { Exceeded: true } blocked)
        {
            return (blocked.ResetAfter, "global");
        }

        var limit = ByRoute.GetValueOrDefault(call.Route.Name) ?? world.Options.DefaultRateLimit;
        var key = (call.Route.Name, call.Route.Major < 0 ? "" : call.Arguments[call.Route.Major]);
        if (!_windows.TryGetValue(key, out var window))
        {
            _windows[key] = window = new Window();
        }

        var taken = window.Take(limit, now);
        WriteHeaders(call, limit, taken, now);
        return taken.Exceeded && Enforce ? (taken.ResetAfter, "user") : null;
    }

    public static void WriteHeaders(Call call, RateLimit limit, Taken taken, DateTimeOffset now)
    {
        var headers = call.Http.Response.Headers;
        var reset = now.ToUnixTimeMilliseconds() / 1000.0 + taken.ResetAfter;
        headers["X-RateLimit-Limit"] = limit.Limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = taken.Remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = reset.ToString("F3", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset-After"] = taken.ResetAfter.ToString("F3", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Bucket"] = call.Route.Bucket;
    }

    internal readonly record struct Taken(int Remaining, double ResetAfter, bool Exceeded);

    private sealed class Window
    {
        private DateTimeOffset _ends;
        private int _used;

        public Taken Take(RateLimit limit, DateTimeOffset now)
        {
            if (now >= _ends)
            {
                _ends = now + TimeSpan.FromSeconds(limit.WindowSeconds);
                _used = 0;
            }

            var exceeded = _used >= limit.Limit;
            _used += exceeded ? 0 : 1;
            return new Taken(limit.Limit - _used, (_ends - now).TotalSeconds, exceeded);
        }
    }
}
