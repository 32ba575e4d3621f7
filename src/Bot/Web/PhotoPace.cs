namespace MentorBot.Bot.Web;

/// <summary>
/// How many photos are taken: of a place, of a visitor, and of all, whose bytes lie on the house's disk for a week. A disk that is full would stop the
/// words of everybody, so photos are refused first.
/// </summary>
internal sealed class PhotoPace(TimeProvider time)
{
    /// <summary>What all photos of a day may weigh.</summary>
    public const long DailyBytes = 512L << 20;

    private const int Unit = 256 << 10;
    private const int Units = (int)(DailyBytes / Unit);

    private readonly Buckets _places = new(10, TimeSpan.FromSeconds(10), time);
    private readonly Buckets _visitors = new(20, TimeSpan.FromSeconds(5), time);
    private readonly Buckets _house = new(Units, TimeSpan.FromDays(1) / Units, time);

    public bool TryTake(string place, string visitor, long bytes) =>
        _places.TryTake(place) && _visitors.TryTake(visitor) && _house.TryTake("house", 1 + (int)(bytes / Unit));
}
