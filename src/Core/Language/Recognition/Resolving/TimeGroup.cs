using MentorBot.Core.Language.Recognition.Reading;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Resolving;

/// <summary>Pieces of a line that say one time together: the weekday here, the hour there.</summary>
internal sealed record TimeGroup(int From, int To)
{
    public static readonly TimeGroup Empty = new(int.MaxValue, 0);

    public Day? Day { get; private init; }

    /// <summary>A weekday beside a day that is said in another way.</summary>
    public Day? Weekday { get; private init; }

    /// <summary>Next week, or a span to be counted from the day.</summary>
    public Day? Shift { get; private init; }

    public Clock? Clock { get; private init; }

    public Clock? Until { get; private init; }

    public DayPart? Part { get; private init; }

    public bool IsNightBetween { get; private init; }

    /// <summary>How much it says, to choose between several.</summary>
    public int Weight => (Day is { Kind: DayKind.Relative, Number: 0 } ? 1 : Day is null ? 0 : 4) + (Weekday is null ? 0 : 4) + (Shift is null ? 0 : 3) + (Clock is { IsWeak: false } ? 3 : Clock is null ? 0 : 1) + (Part is null ? 0 : 2);

    public bool HasDay => Day is not null || Weekday is not null || Shift is not null;

    /// <summary>Every group that the parts make: a new one begins where a part says again what the group has.</summary>
    public static IReadOnlyList<TimeGroup> Of(IReadOnlyList<TimePart> parts)
    {
        var groups = new List<TimeGroup>();
        var group = Empty;
        foreach (var part in parts)
        {
            if (group.With(part) is { } grown)
            {
                group = grown;
                continue;
            }

            groups.Add(group);
            group = Empty.With(part) ?? Empty;
        }

        return group == Empty ? groups : [.. groups, group];
    }

    private TimeGroup? With(TimePart part)
    {
        if ((part.Clock is not null && Clock is not null) || (part.Part is not null && Part is not null && part.Part != Part))
        {
            return null;
        }

        var grown = this with
        {
            From = Math.Min(From, part.From),
            To = Math.Max(To, part.To),
            Clock = part.Clock ?? Clock,
            Until = part.Until ?? Until,
            Part = part.Part ?? Part,
            IsNightBetween = IsNightBetween || part.IsNightBetween,
        };
        return part.Day is not { } day ? grown : day.Kind switch
        {
            // A day and an hour are a whole; the day that follows begins another one.
            DayKind.Weekday or DayKind.Relative when Clock is not null && (Day is not null || Weekday is not null) => null,
            DayKind.Weekday => Weekday is null ? grown with { Weekday = day } : null,
            DayKind.Week or DayKind.Ahead => Shift is null && !(day.Span.IsElapsed && (Clock is not null || HasDay)) ? grown with { Shift = day } : null,
            _ => Day is null ? grown with { Day = day } : null,
        };
    }
}
