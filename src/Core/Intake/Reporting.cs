using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Intake;

/// <summary>She says that something is wrong with a talk, and may say what. The next that she writes is for the coordinator, and her mentor never sees it.</summary>
internal static class Reporting
{
    public const string Question = "report";

    /// <summary>What she writes later is for her mentor again.</summary>
    private static readonly TimeSpan Open = TimeSpan.FromHours(1);

    /// <summary>So long a talk that is over can still be told of; who is kept from mentors because of it can as long as that lasts.</summary>
    private static readonly TimeSpan After = TimeSpan.FromDays(30);

    private static readonly IReadOnlyList<IReadOnlyList<Option>> Buttons = [[Option.Of(Question, "send", "button.report.send")], [Option.Of(Question, "cancel", "button.report.cancel")]];

    public static Decision<SeekerState> Asked(IntakeTurn turn, SeekerInput.Commanded commanded) => Of(turn) is not { } talk ? turn.Stay(turn.Tell("talk.none"))
        : commanded.Rest.Trim() is { Length: > 0 } words ? turn.Stay().Then(new RelayInput.Reported(talk, Content.Words(words)))
        : turn.With(turn.State with { Reporting = new Report(talk, turn.Arrival.At) }).Stay(turn.Tell(Phrase.Of((turn.State.Stage is Stage.Talking, turn.IsChild) switch
        {
            (true, true) => "report.ask-child",
            (true, _) => "report.ask",
            (_, true) => "report.ask-after-child",
            _ => "report.ask-after",
        }), Buttons));

    /// <summary>Null where what she writes is no report.</summary>
    public static Decision<SeekerState>? Said(IntakeTurn turn, SeekerInput.Said said)
    {
        if (turn.Reporting is not { } report || report.At + Open < turn.Arrival.At)
        {
            return null;
        }

        // What stands on a button can be typed, and whoever says no and nothing else reports nothing.
        if (Buttons.SelectMany(row => row).FirstOrDefault(button => DangerQuestion.IsTyped(said.Content, turn.Language, turn.House.Phrases, button)) is { } typed)
        {
            return Pressed(turn, typed.Choice.Answer);
        }

        if (said.Content is { Forwarded: false, Attachments.Count: 0, Refused: null } && SpokenAnswer.YesOrNo(turn, Question, said.Content.Text.Text.Trim()) is { Answer: "no" })
        {
            return Pressed(turn, "cancel");
        }

        // Where this goes, only words can be passed on.
        return string.IsNullOrWhiteSpace(said.Content.Text.Text)
            ? turn.With(turn.State with { Reporting = report with { At = turn.Arrival.At } }).Stay(turn.Tell(Phrase.Of("report.words-only"), Buttons))
            : turn.WentAside(said.Message).Stay(said.Content is { Attachments.Count: 0, Refused: null } ? [] : [turn.Tell("relay.partly")]).Then(new RelayInput.Reported(report.Talk, said.Content));
    }

    public static Decision<SeekerState> Pressed(IntakeTurn turn, string answer) => turn.Reporting is not { } report ? turn.Stay(turn.Tell("start.old-button"))
        : answer == "send" ? turn.Stay().Then(new RelayInput.Reported(report.Talk, null))
        : turn.Stay(turn.Tell("report.cancelled"));

    /// <summary>What was told can be neither changed nor taken back, and her mentor hears nothing of the attempt.</summary>
    public static Effect? Late(IntakeTurn turn, MessageId? message) => message is { } told && turn.State.Reported?.Contains(told) == true ? turn.Tell("report.late") : null;

    private static ConversationId? Of(IntakeTurn turn) => turn.State.Stage is Stage.Talking talking ? talking.Conversation
        : turn.State.LastTalk is { } last && (turn.State.Blocked is not null || turn.Arrival.At <= last.Until + After) ? last.Talk
        : null;
}

/// <summary>She was asked what is wrong with a talk.</summary>
public sealed record Report(ConversationId Talk, DateTimeOffset At);

/// <summary>Her last conversation, and when it ended.</summary>
public sealed record LastTalk(ConversationId Talk, DateTimeOffset Until);
