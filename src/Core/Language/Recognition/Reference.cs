namespace MentorBot.Core.Language.Recognition;

/// <summary>When and where a text is read: "tomorrow" and "in two hours" count from here.</summary>
/// <param name="WallTime">What the clock on the wall shows; its kind is not looked at.</param>
/// <param name="Zone">Whose summer time holds.</param>
public sealed record Reference(DateTime WallTime, TimeZoneInfo Zone)
{
    public static Reference At(DateTimeOffset moment, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new(TimeZoneInfo.ConvertTime(moment, zone).DateTime, zone);
    }

    internal DateOnly Today => DateOnly.FromDateTime(WallTime);

    /// <summary>The wall time after so much time has really passed. Of an hour that comes twice it is the first one that counts.</summary>
    internal DateTime After(TimeSpan elapsed)
    {
        var wall = DateTime.SpecifyKind(WallTime, DateTimeKind.Unspecified);
        var offset = Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall).Max() : Zone.GetUtcOffset(wall);
        var then = new DateTimeOffset(DateTime.SpecifyKind(wall - offset + elapsed, DateTimeKind.Utc));
        return TimeZoneInfo.ConvertTime(then, Zone).DateTime;
    }
}
