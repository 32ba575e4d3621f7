namespace MentorBot.Core.Engine;

/// <summary>A slash command of the desk: declared here once, registered on every messenger that has such commands.</summary>
/// <param name="Name">What follows the slash, the same in all languages.</param>
/// <param name="Description">The phrase that describes it, at most 100 characters in every language.</param>
public sealed record DeskCommand(string Name, Phrase Description);

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

    /// <summary>What a command leads to that concerns a mentor and no conversation, wherever she gives it; null for any other.</summary>
    public static Input? OfMentor(string command, AskId ask, MentorId mentor) => command switch
    {
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

    public static readonly IReadOnlyList<DeskCommand> All =
    [
        new(End, Phrase.Of("desk.command.end")),
        new(Help, Phrase.Of("desk.command.help")),
        new(Pause, Phrase.Of("desk.command.pause")),
        new(Available, Phrase.Of("desk.command.available")),
        new(Ethics, Phrase.Of("desk.command.ethics")),
        new(Accept, Phrase.Of("desk.command.accept")),
        new(Desk, Phrase.Of("desk.command.desk")),
    ];
}
