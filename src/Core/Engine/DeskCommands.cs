namespace MentorBot.Core.Engine;

/// <summary>A slash command of the desk: declared here once, registered on every messenger that has such commands.</summary>
/// <param name="Name">What follows the slash, the same in all languages: one word, or two where the first is that of a group (<see cref="DeskCommands.Groups"/>).</param>
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

    /// <summary>Whose it is where no role is named.</summary>
    public Giver By { get; init; } = Giver.Mentor;

    /// <summary>It concerns who the mentors are, and is answered the same wherever it is given.</summary>
    public bool IsOfRoster { get; init; }

    /// <summary>It concerns how true the referral directory is, and is answered the same wherever it is given.</summary>
    public bool IsOfUpkeep { get; init; }

    /// <summary>Asked at every call, wherever it is given.</summary>
    public bool IsAllowed(MentorId? mentor, StaffId? staff, House house)
    {
        ArgumentNullException.ThrowIfNull(house);
        return ((For.Count == 0 || AndMentors) && IsGiver(mentor, house)) || MayElsewhere(staff, house);
    }

    private bool IsGiver(MentorId? mentor, House house) => By switch
    {
        Giver.Stranger => mentor is null,
        Giver.Newcomer => mentor is not null,
        _ => mentor is { } id && house.Mentor(id) is not null,
    };

    /// <summary>Whoever has a role for it may name a talk from anywhere; a mentor is in hers.</summary>
    public bool MayElsewhere(StaffId? staff, House house)
    {
        ArgumentNullException.ThrowIfNull(house);
        return For.Any(role => house.Has(staff, role));
    }
}

/// <summary>Who gives a command that belongs to no role.</summary>
public enum Giver
{
    /// <summary>A mentor of the roster.</summary>
    Mentor,

    /// <summary>The same, and who has joined and is not approved yet.</summary>
    Newcomer,

    /// <summary>Who is no mentor.</summary>
    Stranger,
}

/// <summary>Of what something is offered while it is typed.</summary>
public enum Suggested
{
    /// <summary>A service of the directory; its short name is given.</summary>
    Service,

    /// <summary>A region, by its name.</summary>
    Region,

    /// <summary>By its code, as the next ones.</summary>
    Topic,
    Kind,
    Group,
    Spoken,
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

    /// <summary>What is offered while somebody types; null for nothing. What she types can be given all the same.</summary>
    public Suggested? Suggests { get; init; }

    /// <summary>What can be given are the languages of the house.</summary>
    public bool IsLanguage { get; init; }

    /// <inheritdoc cref="Choices"/>
    public IReadOnlyList<DeskOptionChoice> ChoicesIn(IReadOnlyList<string> languages) =>
        IsLanguage ? [.. languages.Select(language => new DeskOptionChoice(language, Phrase.Of("language." + language)))] : Choices;
}

/// <param name="Value">What the command gets.</param>
/// <param name="Label">What is seen.</param>
public sealed record DeskOptionChoice(string Value, Phrase Label);

public static class DeskCommands
{
    public const string End = "end";
    public const string Help = "help";

    /// <summary>Searches the referral directory.</summary>
    public const string Services = "services";

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

    /// <summary>A one-time code by which somebody can become a mentor.</summary>
    public const string Invite = "invite";

    public const string Join = "join";

    /// <summary>The option of it that is a secret.</summary>
    public const string JoinCode = "code";

    /// <summary>What a seeker will read of her, and what is missing.</summary>
    public const string Card = "card";

    public const string Alias = "alias";
    public const string Story = "story";
    public const string Topics = "topics";
    public const string Languages = "languages";
    public const string Address = "address";
    public const string Capacity = "capacity";

    /// <summary>When she takes new people.</summary>
    public const string Hours = "hours";

    /// <summary>Writes down that a mentor was trained.</summary>
    public const string Training = "training";

    public const string Trainings = "trainings";
    public const string Approve = "approve";

    /// <summary>A mentor who joined is none any more.</summary>
    public const string Remove = "remove";

    public const string Mentors = "mentors";

    /// <summary>Staff lets a mentor have nobody new, whatever she says herself, until <see cref="UnpauseMentor"/>.</summary>
    public const string PauseMentor = "pause-mentor";

    public const string UnpauseMentor = "unpause-mentor";

    /// <summary>Who waits for a mentor now.</summary>
    public const string Waiting = "waiting";

    /// <summary>What a command leads to that concerns a mentor and no conversation, wherever she gives it; null for any other.</summary>
    public static Input? OfMentor(string command, AskId ask, MentorId mentor, IReadOnlyDictionary<string, string>? options) => command switch
    {
        Leave => new MatchingInput.LeaveAsked(ask, mentor, options?.GetValueOrDefault("confirm")),
        Pause or Available => new MatchingInput.PauseAsked(ask, mentor, command == Pause),
        Ethics => new MentorsInput.EthicsAsked(ask, mentor),
        Accept => new MentorsInput.EthicsAccepted(ask, mentor),
        _ => null,
    };

    /// <summary>What this organisation has a use for, with its own choices. A command that is not listed is answered all the same.</summary>
    /// <param name="hasDesk">There is another desk to be sent to.</param>
    public static IEnumerable<DeskCommand> Listed(House house, bool hasDesk)
    {
        ArgumentNullException.ThrowIfNull(house);
        var roles = house.Staff.SelectMany(member => member.Roles).ToHashSet();
        return All.Select(command => TalkCommands.In(command, house)).OfType<DeskCommand>().Where(command => command switch
        {
            { Name: Ethics or Accept } => house.Ethics is not null,
            { Name: Desk } => hasDesk,
            { Name: Hours } => true,
            { Name: Services } => house.Services is not null,
            { IsOfUpkeep: true } => house.Services is not null,
            { For.Count: > 0, AndMentors: false } => command.For.Any(roles.Contains),

            // Who joins is invited by somebody.
            { IsOfRoster: true } => roles.Contains(Role.Coordinator),
            _ => true,
        });
    }

    public static DeskCommand? Find(string name) => All.FirstOrDefault(command => command.Name == name);

    /// <summary>In the order of every list: what is needed in a talk comes first.</summary>
    public static readonly IReadOnlyList<DeskCommand> All =
    [
        ServicesCommand.Command,
        .. TalkCommands.All,
        new(End, Phrase.Of("desk.command.end")),
        new(Help, Phrase.Of("desk.command.help")) { By = Giver.Newcomer, For = Enum.GetValues<Role>(), AndMentors = true },
        new(Pause, Phrase.Of("desk.command.pause")),
        new(Available, Phrase.Of("desk.command.available")),
        HoursCommand.Command,
        new(Ethics, Phrase.Of("desk.command.ethics")) { By = Giver.Newcomer },
        new(Accept, Phrase.Of("desk.command.accept")) { By = Giver.Newcomer },
        new(Desk, Phrase.Of("desk.command.desk")) { By = Giver.Newcomer, For = [Role.Operator, Role.Coordinator, Role.Supervisor, Role.Outreach, Role.Companion], AndMentors = true },
        .. RosterCommands.All,
        .. ServiceCommands.All,
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
    ];

    /// <summary>First words that several commands have in common, and what these are about, at most 100 characters in every language.</summary>
    public static readonly IReadOnlyDictionary<string, Phrase> Groups = new Dictionary<string, Phrase> { [ServiceCommands.Group] = Phrase.Of("desk.command.service") };
}
