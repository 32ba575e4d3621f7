namespace MentorBot.Core.Language.Recognition.Reading;

internal enum DayKind
{
    /// <summary>So many days from today.</summary>
    Relative,
    Weekday,

    /// <summary>Day and month, perhaps with a year.</summary>
    Date,
    DayOfMonth,
    WesternEaster,
    EasternEaster,

    /// <summary>A week counted from this one.</summary>
    Week,
    Month,
    Weekend,

    /// <summary>A span from now, or from the day that is said beside it.</summary>
    Ahead,
}

internal enum DayMode
{
    Plain,
    This,
    Next,
    AfterNext,
    Last,
}

/// <summary>A day as it was said; which one that is, only a reference time tells.</summary>
/// <param name="Number">The weekday, the day of the month, or the count of days, weeks or months.</param>
internal readonly record struct Day(DayKind Kind, int Number, int Month = 0, int Year = 0, DayMode Mode = DayMode.Plain, Span Span = default)
{
    /// <summary>Minus one for a span that lies behind.</summary>
    public int Sign { get; init; } = 1;
}
