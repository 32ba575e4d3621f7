namespace MentorBot.Bot.Web;

/// <summary>How often anybody may ask, whichever way the page asks.</summary>
internal sealed class Limits(bool behindProxy, TimeProvider time)
{
    private readonly Visitors _visitors = new(behindProxy);

    /// <summary>Everything of one visitor. A shelter's house may share one address, so it is wide; what is narrow counts by place.</summary>
    private readonly Buckets _visits = new(60, TimeSpan.FromMilliseconds(100), time);
    private readonly Buckets _begins = new(5, TimeSpan.FromSeconds(12), time);
    private readonly Buckets _deeds = new(5, TimeSpan.FromSeconds(1), time);

    /// <summary>Some slips of the hand, and no more. Guessing is hopeless at any speed; this keeps it from being work.</summary>
    private readonly Buckets _codes = new(5, TimeSpan.FromSeconds(30), time);

    /// <summary>What thousands of visitors together may enter: each costs the engine a look, and talks go first.</summary>
    private readonly Buckets _allCodes = new(100, TimeSpan.FromMilliseconds(50), time);

    /// <summary>A whole course may join in one room, behind one address.</summary>
    private readonly Buckets _joins = new(10, TimeSpan.FromMinutes(2), time);
    private readonly Buckets _allJoins = new(50, TimeSpan.FromSeconds(5), time);

    /// <summary>Lines that one visitor holds open, of all her pages: wide for a house that shares one address, and far from all that there are.</summary>
    private readonly Slots _lines = new(int.MaxValue, LinesOfOne);

    public const int LinesOfOne = 200;

    /// <summary>Tells visitors apart, and nothing else of them.</summary>
    public string Visitor(HttpContext context) => _visitors.Of(context);

    /// <param name="place">Where she was let in already; null for whoever is not known.</param>
    public bool Visit(HttpContext context, string? place = null) => _visits.TryTake(place ?? _visitors.Of(context));

    /// <returns>What gives the line back; null where she holds too many.</returns>
    public IDisposable? Line(HttpContext context) => _lines.TryTake(_visitors.Of(context));

    public bool Begin(HttpContext context) => _begins.TryTake(_visitors.Of(context));

    /// <param name="place">Whose deed it is: a talk's place, or a desk.</param>
    public bool Deed(string place) => _deeds.TryTake(place);

    public bool Code(HttpContext context) => _codes.TryTake(_visitors.Of(context)) && _allCodes.TryTake("");

    /// <summary>A code at the desk's door.</summary>
    public bool Join(HttpContext context) => _joins.TryTake(_visitors.Of(context)) && _allJoins.TryTake("");
}
