using System.Globalization;

namespace MentorBot.Core.Engine;

/// <summary>Commands that concern one talk and are given in its room. Who has a role for one can give it outside as well, with the code of the talk.</summary>
public static class TalkCommands
{
    /// <summary>Shows one of the organisation's ready answers, and from there sends it.</summary>
    public const string Ready = "ready";

    /// <summary>Asks the seeker whether her talk may go to somebody else.</summary>
    public const string Handover = "handover";

    /// <summary>Asks those who supervise, past the seeker; <see cref="Answer"/> brings what they say into the room.</summary>
    public const string AskSupervisor = "ask-supervisor";

    public const string Answer = "answer";

    /// <summary>A supervisor writes with the seeker too, who is told so, until <see cref="LeaveTalk"/>.</summary>
    public const string JoinTalk = "join-talk";

    public const string LeaveTalk = "leave-talk";

    /// <summary>Tells the coordinator that something is wrong, past the seeker.</summary>
    public const string Report = "report";

    /// <summary>Keeps the seeker from mentors for a time; <see cref="Unblock"/> ends that.</summary>
    public const string Block = "block";

    public const string Unblock = "unblock";

    public const string Reason = "reason";

    /// <summary>Until when, as a number of days.</summary>
    public const string Days = "until";

    public const string Question = "question";

    public const string Text = "text";

    /// <summary>Which ready answer.</summary>
    public const string Name = "name";

    /// <summary>In which language it was read; given by the button alone, which sends it.</summary>
    public const string ReadIn = "read-in";

    /// <summary>What the next mentor would be told.</summary>
    public const string Summary = "summary";

    /// <summary>The alias of the mentor it would go to.</summary>
    public const string To = "to";

    /// <summary>The talk, where the command is not given in its room.</summary>
    public const string Code = "code";

    /// <summary>It is shown to a seeker in one message, with the words around it.</summary>
    private const int LongestSummary = 1000;

    private const int LongestWord = 1500;

    private static readonly DeskOption OfCode = new(Code, Phrase.Of("desk.option.code")) { Most = 12 };

    public static readonly IReadOnlyList<DeskCommand> All =
    [
        new(Ready, Phrase.Of("desk.command.ready")) { IsOfTalk = true, Options = [new DeskOption(Name, Phrase.Of("desk.option.ready")) { IsRequired = true }] },
        new(Handover, Phrase.Of("desk.command.handover"))
        {
            IsOfTalk = true,
            For = [Role.Coordinator, Role.Supervisor],
            AndMentors = true,
            Options = [new DeskOption(Summary, Phrase.Of("desk.option.summary")) { IsRequired = true, Most = LongestSummary }, new DeskOption(To, Phrase.Of("desk.option.to")) { Most = 64 }, OfCode],
        },
        new(AskSupervisor, Phrase.Of("desk.command.ask-supervisor")) { IsOfTalk = true, Options = [new DeskOption(Question, Phrase.Of("desk.option.question")) { IsRequired = true, Most = LongestWord }] },
        new(Answer, Phrase.Of("desk.command.answer"))
        {
            IsOfTalk = true,
            For = [Role.Supervisor],
            Options = [OfCode with { IsRequired = true }, new DeskOption(Text, Phrase.Of("desk.option.text")) { IsRequired = true, Most = LongestWord }],
        },
        new(JoinTalk, Phrase.Of("desk.command.join-talk")) { IsOfTalk = true, For = [Role.Supervisor], Options = [OfCode] },
        new(Report, Phrase.Of("desk.command.report")) { IsOfTalk = true, Options = [new DeskOption(Reason, Phrase.Of("desk.option.report")) { IsRequired = true, Most = LongestWord }] },
        new(Block, Phrase.Of("desk.command.block"))
        {
            IsOfTalk = true,
            For = [Role.Coordinator, Role.Supervisor],
            Options =
            [
                new DeskOption(Days, Phrase.Of("desk.option.block-until")) { IsRequired = true, Choices = [.. BlockChoice.Days.Select(days => new DeskOptionChoice(days, Phrase.Of("block.days", ("days", days))))] },
                new DeskOption(Reason, Phrase.Of("desk.option.block-reason")) { IsRequired = true, Choices = [.. BlockChoice.Reasons.Select(reason => new DeskOptionChoice(reason, Phrase.Of("block.reason." + reason)))] },
                OfCode,
            ],
        },
        new(Unblock, Phrase.Of("desk.command.unblock")) { IsOfTalk = true, For = [Role.Coordinator, Role.Supervisor], Options = [OfCode] },
        new(LeaveTalk, Phrase.Of("desk.command.leave-talk")) { IsOfTalk = true, For = [Role.Supervisor], Options = [OfCode] },
    ];

    /// <summary>The command with this organisation's ready answers to choose from; null where it has none to send.</summary>
    public static DeskCommand? In(DeskCommand command, House house)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(house);
        return command switch
        {
            { Name: Ready } when house.Ready.Count == 0 => null,
            { Name: Ready } => command with { Options = [command.Options[0] with { Choices = [.. house.Ready.Select(answer => new DeskOptionChoice(answer.Key, Phrase.Of("list.words", ("words", answer.Title))))] }] },
            _ => command,
        };
    }

    /// <summary>The code as rooms are called, whether somebody wrote K-007, k-7 or 7.</summary>
    public static string Written(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var written = code.Trim().ToUpperInvariant();
        return int.TryParse(written.StartsWith("K-", StringComparison.Ordinal) ? written[2..] : written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? CodeOf(number) : written;
    }

    public static string CodeOf(int number) => string.Create(CultureInfo.InvariantCulture, $"K-{number:000}");
}
