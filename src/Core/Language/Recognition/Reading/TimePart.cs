using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>A piece of a text that says a day, a clock time or a part of the day.</summary>
/// <param name="To">The place after it.</param>
internal sealed record TimePart(int From, int To) : IFound
{
    public Day? Day { get; init; }

    public Clock? Clock { get; init; }

    /// <summary>The end of a range of clock times.</summary>
    public Clock? Until { get; init; }

    public DayPart? Part { get; init; }

    /// <summary>The night that begins on the day and ends on the next one.</summary>
    public bool IsNightBetween { get; init; }
}

/// <summary>Something that was found between two places of a line.</summary>
internal interface IFound
{
    int From { get; }

    int To { get; }
}
