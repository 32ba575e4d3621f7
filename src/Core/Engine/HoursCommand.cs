namespace MentorBot.Core.Engine;

/// <summary>The one command by which a mentor says when she takes new people: the week, a day that is otherwise, days away.</summary>
internal static class HoursCommand
{
    /// <summary>The names of options.</summary>
    public const string Week = "week";
    public const string Day = "day";
    public const string Hours = "hours";
    public const string From = "from";
    public const string Until = "until";

    private const int LongestWeek = 300;
    private const int LongestDay = 40;

    public static readonly DeskCommand Command = new(DeskCommands.Hours, Phrase.Of("desk.command.hours"))
    {
        By = Giver.Newcomer,
        IsOfRoster = true,
        Options =
        [
            new DeskOption(Week, Phrase.Of("desk.option.hours-week")) { Most = LongestWeek },
            new DeskOption(Day, Phrase.Of("desk.option.hours-day")) { Most = LongestDay },
            new DeskOption(Hours, Phrase.Of("desk.option.hours-hours")) { Most = LongestWeek },
            new DeskOption(From, Phrase.Of("desk.option.hours-from")) { Most = LongestDay },
            new DeskOption(Until, Phrase.Of("desk.option.hours-until")) { Most = LongestDay },
        ],
    };
}
