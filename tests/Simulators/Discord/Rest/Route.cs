using System.Globalization;

namespace MentorBot.Simulators.Discord;

/// <summary>One documented endpoint. <see cref="Name"/>, as <c>POST /channels/*/messages</c>, is what limits are configured by.</summary>
/// <param name="Major">Index of the argument that rate limits are counted apart by, or -1.</param>
/// <param name="Open">Needs no Authorization header: the path carries its own token.</param>
internal sealed record Route(string Method, string[] Segments, Action<World, Call> Handle, int Major, bool Open, bool Unlimited)
{
    public string Name { get; } = $"{Method} /{string.Join('/', Segments)}";

    public int Arguments { get; } = Segments.Count(segment => segment == "*");

    public string Bucket { get; } = BucketOf($"{Method} /{string.Join('/', Segments)}");

    /// <summary>The bucket's hash says nothing and never changes: FNV-1a of the name.</summary>
    private static string BucketOf(string name)
    {
        var hash = name.Aggregate(14_695_981_039_346_656_037UL, static (hash, c) => unchecked((hash ^ c) * 1_099_511_628_211UL));
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}

/// <summary>The endpoints by method and number of segments, a few candidates each.</summary>
internal sealed class RouteTable
{
    private readonly Dictionary<(string Method, int Segments), Route[]> _routes;
    private readonly ILookup<int, string[]> _shapes;

    public RouteTable(IEnumerable<Route> routes)
    {
        var all = routes.ToList();
        _routes = all.GroupBy(route => (route.Method, route.Segments.Length)).ToDictionary(group => group.Key, group => group.ToArray());
        _shapes = all.ToLookup(route => route.Segments.Length, route => route.Segments);
    }

    public static IEnumerable<Route> All => [
        .. MessageEndpoints.Routes, .. ReactionEndpoints.Routes, .. ChannelEndpoints.Routes, .. ThreadEndpoints.Routes, .. GuildEndpoints.Routes,
        .. ApplicationEndpoints.Routes, .. CommandEndpoints.Routes, .. InteractionEndpoints.Routes, .. WebhookEndpoints.Routes,
    ];

    /// <summary>A literal segment stands for itself, <c>*</c> for one argument.</summary>
    public static Route Make(string method, string path, Action<World, Call> handle, bool open = false, bool unlimited = false)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var major = segments is ["channels" or "guilds" or "webhooks", "*", ..] ? 0 : -1;
        return new Route(method, segments, handle, major, open, unlimited);
    }

    public (Route Route, string[] Arguments) Find(string method, string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (_routes.TryGetValue((method, segments.Length), out var candidates))
        {
            foreach (var route in candidates)
            {
                if (Matches(route.Segments, segments))
                {
                    return (route, ArgumentsOf(route, segments));
                }
            }
        }

        throw _shapes[segments.Length].Any(shape => Matches(shape, segments)) ? Refusal.WrongMethod() : Refusal.NoSuchRoute();
    }

    private static string[] ArgumentsOf(Route route, string[] segments)
    {
        var arguments = new string[route.Arguments];
        var next = 0;
        for (var i = 0; i < segments.Length; i++)
        {
            if (route.Segments[i] == "*")
            {
                arguments[next++] = segments[i];
            }
        }

        return arguments;
    }

    private static bool Matches(string[] shape, string[] segments)
    {
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i] != "*" && shape[i] != segments[i])
            {
                return false;
            }
        }

        return true;
    }
}
