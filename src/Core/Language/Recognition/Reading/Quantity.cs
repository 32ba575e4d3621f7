namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>A number that was read.</summary>
/// <param name="Next">The place after it.</param>
/// <param name="IsDigits">Written in digits alone.</param>
internal readonly record struct Quantity(decimal Value, int Next, bool IsDigits)
{
    public bool IsWhole => Value == decimal.Truncate(Value);
}

/// <summary>An ordinal that was read: as days of a month are named, as hours are, or in digits that leave it open.</summary>
internal readonly record struct Ordinal(int Value, int Next, bool IsDay, bool IsHour);
