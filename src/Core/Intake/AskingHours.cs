using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Core.Intake;

/// <summary>When the house may write to somebody who is not expecting it: in the day, by the clock on its wall. This is the one place that knows.</summary>
public static class AskingHours
{
    private const int From = 10 * 60;
    private const int Until = 18 * 60;

    /// <summary>That moment, or the first after it.</summary>
    public static DateTimeOffset At(DateTimeOffset moment, House house)
    {
        ArgumentNullException.ThrowIfNull(house);
        var day = LocalDay.Of(moment, house.Zone);
        var wall = TimeZoneInfo.ConvertTime(moment, house.Zone).TimeOfDay.TotalMinutes;
        return wall switch
        {
            < From => LocalDay.Moment(day, From, house.Zone),
            >= Until => LocalDay.Moment(day.AddDays(1), From, house.Zone),
            _ => moment,
        };
    }
}
