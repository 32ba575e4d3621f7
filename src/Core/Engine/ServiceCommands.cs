namespace MentorBot.Core.Engine;

/// <summary>The commands by which staff keeps the referral directory true.</summary>
public static class ServiceCommands
{
    /// <summary>What the names of all of them begin with.</summary>
    public const string Group = "service";

    /// <summary>Says that something about a service is not as the directory has it.</summary>
    public const string Report = Group + " report";

    /// <summary>Says that everything is, and takes what was reported away.</summary>
    public const string Checked = Group + " checked";

    /// <summary>What is one's own to check, and for who has a role all that was reported.</summary>
    public const string List = Group + " list";

    /// <summary>The names of options.</summary>
    internal const string Service = "service";
    internal const string What = "what";
    internal const string Note = "note";

    /// <summary>What can be reported. Stored as words of their own: these are given with the command.</summary>
    internal const string NoAnswer = "no-answer";
    internal const string Moved = "moved";
    internal const string Closed = "closed";
    internal const string WrongNumber = "wrong-number";
    internal const string Other = "other";

    private const int LongestName = 80;
    private const int LongestNote = 300;

    private static readonly DeskOption Named = new(Service, Phrase.Of("desk.option.service")) { IsRequired = true, Most = LongestName, Suggests = Suggested.Service };

    internal static readonly IReadOnlyList<DeskCommand> All =
    [
        Of(Report, Phrase.Of("desk.command.service-report")) with
        {
            Options =
            [
                Named,
                new DeskOption(What, Phrase.Of("desk.option.service-what"))
                {
                    IsRequired = true,
                    Choices =
                    [
                        new(NoAnswer, Phrase.Of("upkeep.no-answer")), new(Moved, Phrase.Of("upkeep.moved")), new(Closed, Phrase.Of("upkeep.closed")),
                        new(WrongNumber, Phrase.Of("upkeep.wrong-number")), new(Other, Phrase.Of("upkeep.other")),
                    ],
                },
                new DeskOption(Note, Phrase.Of("desk.option.service-note")) { Most = LongestNote },
            ],
        },
        Of(Checked, Phrase.Of("desk.command.service-checked")) with { Options = [Named] },
        Of(List, Phrase.Of("desk.command.service-list")),
    ];

    private static DeskCommand Of(string name, Phrase description) => new(name, description) { IsOfUpkeep = true, For = Enum.GetValues<Role>(), AndMentors = true };
}
