namespace MentorBot.Core.Engine;

/// <summary>A slash command of the desk: declared here once, registered on every messenger that has such commands.</summary>
/// <param name="Name">What follows the slash, the same in all languages.</param>
/// <param name="Description">The phrase that describes it, at most 100 characters in every language.</param>
public sealed record DeskCommand(string Name, Phrase Description)
{
    /// <summary>Roles whose members may give it; empty where it is the mentors' own.</summary>
    public IReadOnlyList<Role> For { get; init; } = [];

    /// <summary>Mentors may give it beside those who have a role for it.</summary>
    public bool AndMentors { get; init; }

    /// <summary>What can be given with it; those that must be come first.</summary>
    public IReadOnlyList<DeskOption> Options { get; init; } = [];

    /// <summary>It concerns one talk, and does something in its room alone.</summary>
    public bool IsOfTalk { get; init; }

    /// <summary>Asked at every call, wherever it is given.</summary>
    public bool IsAllowed(MentorId? mentor, StaffId? staff, House house)
    {
        ArgumentNullException.ThrowIfNull(house);
        return ((For.Count == 0 || AndMentors) && mentor is not null) || MayElsewhere(staff, house);
    }

    /// <summary>Whoever has a role for it may name a talk from anywhere; a mentor is in hers.</summary>
    public bool MayElsewhere(StaffId? staff, House house)
    {
        ArgumentNullException.ThrowIfNull(house);
        return For.Any(role => house.Has(staff, role));
    }
}

/// <summary>Something that is given with a command, as text.</summary>
/// <param name="Name">Lower case, the same in all languages.</param>
/// <param name="Description">At most 100 characters in every language.</param>
public sealed record DeskOption(string Name, Phrase Description)
{
    /// <summary>The longest text that can be given.</summary>
    public const int Longest = 6000;

    public bool IsRequired { get; init; }

    /// <summary>The most characters.</summary>
    public int Most { get; init; } = Longest;

    /// <summary>All that can be given, at most 25; empty for any text.</summary>
    public IReadOnlyList<DeskOptionChoice> Choices { get; init; } = [];
}

/// <param name="Value">What the command gets.</param>
/// <param name="Label">What is seen.</param>
public sealed record DeskOptionChoice(string Value, Phrase Label);

public static class DeskCommands
{
    public const string End = "end";
    public const string Help = "help";

    /// <summary>No new people for her until she says so; the talks she has go on.</summary>
    public const string Pause = "pause";

    public const string Available = "available";

    /// <summary>Asks for a link to the desk in the browser: there alone it makes no sense.</summary>
    public const string Desk = "desk";

    /// <summary>Shows the code of ethics; <see cref="Accept"/> accepts what was shown.</summary>
    public const string Ethics = "ethics";

    public const string Accept = "accept";

    /// <summary>She leaves the organisation, and her talks are handed over.</summary>
    public const string Leave = "leave";

    /// <summary>What a command leads to that concerns a mentor and no conversation, wherever she gives it; null for any other.</summary>
    public static Input? OfMentor(string command, AskId ask, MentorId mentor, IReadOnlyDictionary<string, string>? options) => command switch
    {
        Leave => new MatchingInput.LeaveAsked(ask, mentor, options?.GetValueOrDefault("confirm")),
        Pause or Available => new MatchingInput.PauseAsked(ask, mentor, command == Pause),
        Ethics => new MentorsInput.EthicsAsked(ask, mentor),
        Accept => new MentorsInput.EthicsAccepted(ask, mentor),
        _ => null,
    };

    /// <summary>What is worth listing. A command that is not listed is answered all the same.</summary>
    /// <param name="hasEthics">The organisation has a code of ethics.</param>
    /// <param name="hasDesk">There is another desk to be sent to.</param>
    public static IEnumerable<DeskCommand> Listed(bool hasEthics, bool hasDesk) => All.Where(command => command.Name switch
    {
        Ethics or Accept => hasEthics,
        Desk => hasDesk,
        _ => true,
    });

    public static DeskCommand? Find(string name) => All.FirstOrDefault(command => command.Name == name);

    public static readonly IReadOnlyList<DeskCommand> All =
    [
        new(End, Phrase.Of("desk.command.end")),
        new(Help, Phrase.Of("desk.command.help")),
        new(Pause, Phrase.Of("desk.command.pause")),
        new(Available, Phrase.Of("desk.command.available")),
        new(Ethics, Phrase.Of("desk.command.ethics")),
        new(Accept, Phrase.Of("desk.command.accept")),
        new(Desk, Phrase.Of("desk.command.desk")),
        new(Leave, Phrase.Of("desk.command.leave"))
        {
            Options =
            [
                new DeskOption("confirm", Phrase.Of("desk.option.leave"))
                {
                    Choices = [new DeskOptionChoice(LeaveChoice.Yes, Phrase.Of("desk.option.leave-yes")), new DeskOptionChoice(LeaveChoice.Back, Phrase.Of("desk.option.leave-back"))],
                },
            ],
        },
        .. TalkCommands.All,
    ];
}
