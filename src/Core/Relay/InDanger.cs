using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Outreach;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// A seeker asks for help at once in the middle of a talk. She is answered by the house and not by her mentor, who may be asleep; he gets a banner with what
/// happened and what to do. What she writes is passed on whether or not it answers the question.
/// </summary>
internal static class InDanger
{
    /// <summary>The mentor is not told again so soon, however often she presses.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(5);

    /// <summary>Danger of which she spoke longer before she has to wait is not why she waits.</summary>
    private static readonly TimeSpan Before = TimeSpan.FromHours(1);

    public static Decision<Conversation> Called(Conversation state, RelayTurn turn)
    {
        var isTold = state.Call is { } call && call.Told + Again > turn.At;
        Effect[] unread = isTold ? [] : [.. Unread(state, turn.House)];
        var danger = new Danger(Language.Reading.RiskLevel.Crisis, turn.At) { Unread = unread.Length > 0 ? turn.At : state.Danger?.Unread };
        var next = state with { Call = new HelpCall(turn.At, isTold ? state.Call!.Told : turn.At, IsOpen: true), Danger = danger, WasHeavy = true };
        var of = Life.Situation(state);
        return new Decision<Conversation>(
            next,
            [
                Life.Tell(state, HelpWords.Of(of, turn.House, turn.At), OutreachOffer.Of(turn.House)),
                .. Offer(state, turn),
                Life.Tell(state, DangerQuestion.Ask(of), DangerQuestion.Answers),
                .. isTold ? Array.Empty<Effect>() : [Banner(state, "desk.sos"), .. unread],
            ],
            []);
    }

    /// <summary>Where she has no mentor yet, or he was removed and nobody has joined, what the room is told is read by nobody.</summary>
    /// <param name="isSure">She has said that she is in danger.</param>
    public static IEnumerable<Effect> Unread(Conversation state, House house, bool isSure = false) => state switch
    {
        { Phase: Phase.Waiting } => [new ToDesk.TellRole(Role.Coordinator, Phrase.Of(isSure ? "alarm.danger-waiting-yes" : "alarm.danger-waiting").With("language", Phrase.Of("language." + state.Language)))],
        { Phase: Phase.Open, Joined: null } when Handing.IsRemoved(state, house) => [new ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.danger-removed", ("code", state.Code)))],
        _ => [],
    };

    /// <summary>What she said of danger just before she has to wait is read by nobody either.</summary>
    public static Decision<Conversation> BeforeWaiting(Decision<Conversation> decision, RelayTurn turn) =>
        decision.Next is { Danger: { Level: Language.Reading.RiskLevel.Crisis, Unread: null } danger } state && danger.At + Before > turn.At
            ? (decision with { Next = state with { Danger = danger with { Unread = turn.At } } }).And([.. Unread(state, turn.House)])
            : decision;

    /// <summary>The crisis service beside the lines, for whoever does not talk to it already.</summary>
    public static IEnumerable<Effect> Offer(Conversation state, RelayTurn turn) =>
        !state.IsCrisis && CrisisOffer.Of(Life.Situation(state), turn.House, turn.At, inTalk: true) is var (phrase, buttons) ? [Life.Tell(state, phrase, buttons)] : [];

    public static Decision<Conversation> Answered(Conversation state, string answer, House house)
    {
        var said = Life.Tell(state, DangerQuestion.After(answer, Life.Situation(state)));
        return state.IsLive
            ? new Decision<Conversation>(Close(state), [said, Banner(state, answer switch { DangerQuestion.Yes => "desk.sos-yes", DangerQuestion.No => "desk.sos-no", _ => "desk.sos-unsure" }), .. answer == DangerQuestion.Yes ? Unread(state, house, isSure: true) : []], [])
            : Decision<Conversation>.Stay(state, said);
    }

    /// <summary>What followed from her message, and what follows if it answers the question.</summary>
    public static Decision<Conversation> Over(Decision<Conversation> decision, Content content, RelayTurn turn)
    {
        var state = decision.Next;
        if (!state.IsLive)
        {
            return decision;
        }

        if (state.Call is not { IsOpen: true } call)
        {
            // Where her words had sounded like danger she was shown the same buttons.
            return state.Danger is { Level: Language.Reading.RiskLevel.Crisis, At: var seen } && seen + DangerQuestion.Open > turn.At && DangerQuestion.Typed(content, state.Language, turn.House.Phrases) is { } typed
                ? decision.And(Answered(state, typed, turn.House).Effects)
                : decision;
        }

        var closed = decision with { Next = Close(state) };
        if (call.At + DangerQuestion.Open < turn.At || DangerQuestion.Spoken(content, state.Language, turn.House.Phrases, out _) is not { } answer)
        {
            return closed;
        }

        var answered = Answered(state, answer, turn.House);
        return closed.And(answered.Effects);
    }

    /// <summary>When she was asked, where that is the open question; it is open for her whoever is there to hear it.</summary>
    public static DateTimeOffset? Asked(Conversation state) => state.Call is { IsOpen: true, At: var at } ? at : null;

    /// <summary>What she says from now on may answer her mentor.</summary>
    public static Conversation Close(Conversation state) => state.Call is { IsOpen: true } call ? state with { Call = call with { IsOpen = false } } : state;

    private static ToDesk.Tell Banner(Conversation state, string phrase) => new(state.Id, Phrase.Of(phrase), [], null) { Summons = state.Mentor };
}
