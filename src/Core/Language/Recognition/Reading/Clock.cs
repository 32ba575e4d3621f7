namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>A clock time as it was said, before a part of the day tells its half.</summary>
/// <param name="IsExact">Written so that nothing is open: in 24 hours, with a leading zero, with am or pm.</param>
/// <param name="IsMidnight">The end of its day: the first moment of the next one.</param>
/// <param name="IsWeak">Only a preposition makes it a time, and it stands before other things too.</param>
internal readonly record struct Clock(int Hour, int Minute, int Next, bool IsExact, bool IsMidnight, bool IsWeak);
