using MentorBot.Core.Language.Recognition.Reading;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Resolving;

/// <summary>Which half of the day a clock time means, and when parts of the day begin and end.</summary>
internal static class ClockHours
{
    /// <summary>Hours from one to this one are taken for the afternoon, if nothing is said.</summary>
    private const int LastOfAfternoon = 6;

    /// <summary>Minutes since the day began; 24 hours and more lie in the next one.</summary>
    public static int Minutes(Clock clock, DayPart? part)
    {
        if (clock.IsMidnight)
        {
            return (24 * 60) + clock.Minute;
        }

        var hour = clock.IsExact ? clock.Hour : part switch
        {
            null => clock.Hour is >= 1 and <= LastOfAfternoon ? clock.Hour + 12 : clock.Hour,
            DayPart.Afternoon => clock.Hour is >= 1 and <= 11 ? clock.Hour + 12 : clock.Hour,
            DayPart.Evening => clock.Hour is >= 1 and <= 11 ? clock.Hour + 12 : clock.Hour == 12 ? 24 : clock.Hour,
            DayPart.Night => clock.Hour is >= 7 and <= 11 ? clock.Hour + 12 : clock.Hour == 12 ? 24 : clock.Hour,
            _ => clock.Hour,
        };
        return (hour * 60) + clock.Minute;
    }

    /// <summary>First and last hour of a part of the day; a night ends on the next one.</summary>
    public static (int From, int Until) Hours(DayPart part) => part switch
    {
        DayPart.EarlyMorning => (5, 9),
        DayPart.Morning => (6, 12),
        DayPart.Forenoon => (9, 12),
        DayPart.Afternoon => (12, 18),
        DayPart.Evening => (18, 22),
        _ => (22, 29),
    };
}
