using System.Text.Json.Serialization;
using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>Her mentor is asked whether he means to end the talk.</summary>
/// <param name="Id">What the buttons under the question name: an earlier question is no longer open.</param>
/// <param name="Text">The phrase in which he has read what would follow.</param>
public sealed record EndQuestion(MessageId Id, string Text)
{
    /// <summary>She has written since.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasWritten { get; init; }
}

/// <summary>
/// A mentor's /end can be given in the wrong thread, and a goodbye that she has read can't be taken back: so he is asked first whose talk it is that he means, and reads
/// what would follow. The question is for his eyes alone, and stands until it is answered, it is asked anew or the talk is over. Where something else would follow by
/// now than he has read, or she has written since, he is asked again.
/// </summary>
internal static class Ending
{
    public static Decision<Conversation> ByMentor(Conversation state, RoomInput.Commanded given, RelayTurn turn) => (Refused(state), given.Option(EndChoice.Asked)) switch
    {
        ({ } refused, _) => Answer(state, given, refused),
        (_, null) => Ask(state, given, turn),
        (_, { } asked) when asked != state.EndQuestion?.Id.Value => Answer(state, given, "desk.old-button"),
        _ when given.Option(EndChoice.Answer) != EndChoice.Yes => Answer(state with { EndQuestion = null }, given, "desk.end-kept"),
        _ when state.EndQuestion is { HasWritten: true } => Ask(state, given, turn, Phrase.Of("desk.end-written", ("nickname", state.Nickname))),
        _ when state.EndQuestion?.Text != Words(state).Key => Ask(state, given, turn),
        _ => Life.EndByMentor(state, given.Ask, turn),
    };

    /// <summary>What she writes now he may not have read before he answers.</summary>
    public static Conversation Written(Conversation state) => state.EndQuestion is { HasWritten: false } question ? state with { EndQuestion = question with { HasWritten = true } } : state;

    /// <param name="before">What he has to know before he answers.</param>
    private static Decision<Conversation> Ask(Conversation state, RoomInput.Commanded given, RelayTurn turn, Phrase? before = null)
    {
        var (id, words) = (new MessageId(turn.Id.Value), Words(state));
        return Decision<Conversation>.Stay(
            state with { EndQuestion = new EndQuestion(id, words.Key) },
            new ToDesk.Answer(given.Ask, before is null ? words : Phrase.Paragraphs([before, words])) { About = state.Id, Options = [[Button(id, EndChoice.Yes, "button.end.yes"), Button(id, EndChoice.No, "button.end.no")]] });
    }

    /// <summary>
    /// Who was asked because her mentor leaves has read that everything stays as it is until she chooses, so he closes nothing before that, unless she has not answered
    /// whether she is still there either or has blocked us: then nothing else would ever close it.
    /// </summary>
    private static string? Refused(Conversation state) =>
        !state.IsLive ? "desk.already-ended"
        : state is { Phase: Phase.Open, Reachable: true, Handover: { Leaves: true, With: null }, LastWord: not { OfMentor: true, Steps: > 1 } } ? "desk.leaving-end"
        : null;

    private static Phrase Words(Conversation state) => state switch
    {
        { Handover.With: not null } => Phrase.Of("desk.end-sure-moving", ("nickname", state.Nickname)),
        { Reachable: false } => Phrase.Of("desk.end-sure-away", ("nickname", state.Nickname)),
        { IsCrisis: true } => Phrase.Of("desk.end-sure-crisis", ("nickname", state.Nickname)),
        _ => Phrase.Of("desk.end-sure", ("nickname", state.Nickname)),
    };

    private static Option Button(MessageId question, string answer, string label) =>
        GivenAgain.Button(DeskCommands.End, new Dictionary<string, string> { [EndChoice.Asked] = question.Value, [EndChoice.Answer] = answer }, Phrase.Of(label));

    private static Decision<Conversation> Answer(Conversation state, RoomInput.Commanded given, string phrase) => Decision<Conversation>.Stay(state, new ToDesk.Answer(given.Ask, Phrase.Of(phrase)));
}
