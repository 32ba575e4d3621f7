namespace MentorBot.Core.Engine;

/// <summary>Commands that concern one talk and are given in its room. Whoever may give one outside names the talk by its code.</summary>
public static class TalkCommands
{
    /// <summary>Sends one of the organisation's ready answers.</summary>
    public const string Ready = "ready";

    /// <summary>Which ready answer.</summary>
    public const string Name = "name";

    public static readonly IReadOnlyList<DeskCommand> All =
    [
        new(Ready, Phrase.Of("desk.command.ready")) { IsOfTalk = true, Options = [new DeskOption(Name, Phrase.Of("desk.option.ready")) { IsRequired = true }] },
    ];

    /// <summary>The command as this organisation lists it; null where it has no use for it.</summary>
    public static DeskCommand? In(DeskCommand command, House house)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(house);
        return command.Name switch
        {
            Ready when house.Ready.Count == 0 => null,
            Ready => command with { Options = [command.Options[0] with { Choices = [.. house.Ready.Select(answer => new DeskOptionChoice(answer.Key, Phrase.Of("list.words", ("words", answer.Title))))] }] },
            _ => command,
        };
    }
}
