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
        var isTold = state is { Call: { } call, Danger: not { SaysSafe: true } } && call.Told + Again > turn.At;
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
    /// <param name="answer">What she has answered to whether she is in danger; null where she was not asked.</param>
    public static IEnumerable<Effect> Unread(Conversation state, House house, string? answer = null) => state switch
    {
        { Phase: Phase.Waiting } => [new ToDesk.TellRole(Role.Coordinator, Phrase.Of(answer switch { DangerQuestion.Yes => "alarm.danger-waiting-yes", DangerQuestion.No => "alarm.danger-waiting-no", _ => "alarm.danger-waiting" }).With("language", Phrase.Of("language." + state.Language)))],
        { Phase: Phase.Open, Joined: null } when Handing.IsRemoved(state, house) => [new ToDesk.TellRole(Role.Coordinator, Phrase.Of(answer == DangerQuestion.No ? "alarm.danger-removed-no" : "alarm.danger-removed", ("code", state.Code)))],
        _ => [],
    };

    /// <summary>What she said of danger just before she has to wait is read by nobody either.</summary>
    public static Decision<Conversation> BeforeWaiting(Decision<Conversation> decision, RelayTurn turn) =>
        decision.Next is { Danger: { Level: Language.Reading.RiskLevel.Crisis, Unread: null } danger } state && danger.At + Before > turn.At
            ? (decision with { Next = state with { Danger = danger with { Unread = turn.At } } }).And([.. Unread(state, turn.House), .. danger.SaysSafe ? Unread(state, turn.House, DangerQuestion.No) : []])
            : decision;

    /// <summary>The crisis service beside the lines, for whoever does not talk to it already.</summary>
    public static IEnumerable<Effect> Offer(Conversation state, RelayTurn turn) =>
        !state.IsCrisis && CrisisOffer.Of(Life.Situation(state), turn.House, turn.At, inTalk: true, hasKept: false) is var (phrase, buttons) ? [Life.Tell(state, phrase, buttons)] : [];

    /// <summary>Whoever was told of danger in a room that nobody reads hears of a yes, and once of a no: it takes nothing back.</summary>
    public static Decision<Conversation> Answered(Conversation state, string answer, RelayTurn turn)
    {
        var said = Life.Tell(state, DangerQuestion.After(answer, Life.Situation(state)));
        if (!state.IsLive)
        {
            return Decision<Conversation>.Stay(state, said);
        }

        var (danger, banner) = (state.Danger, Banner(state, answer switch { DangerQuestion.Yes => "desk.sos-yes", DangerQuestion.No => "desk.sos-no", _ => "desk.sos-unsure" }));
        Effect[] unread = answer == DangerQuestion.Yes || (answer == DangerQuestion.No && danger is { Unread: not null, SaysSafe: false }) ? [.. Unread(state, turn.House, answer)] : [];
        var heard = answer switch
        {
            DangerQuestion.Yes when danger is not null && (danger.SaysSafe || unread.Length > 0) => danger with { SaysSafe = false, Unread = unread.Length > 0 ? turn.At : danger.Unread },
            DangerQuestion.No when danger is { SaysSafe: false } => danger with { SaysSafe = true },
            _ => danger,
        };
        var closed = Close(state);
        return Decision<Conversation>.Stay(ReferenceEquals(heard, danger) ? closed : closed with { Danger = heard }, [said, banner, .. unread]);
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
                ? decision.And(Answered(state, typed, turn).Effects)
                : decision;
        }

        var closed = decision with { Next = Close(state) };
        if (call.At + DangerQuestion.Open < turn.At || DangerQuestion.Spoken(content, state.Language, turn.House.Phrases, out _) is not { } answer)
        {
            return closed;
        }

        var answered = Answered(state, answer, turn);
        return closed.And(answered.Effects);
    }

    /// <summary>When she was asked, where that is the open question; it is open for her whoever is there to hear it.</summary>
    public static DateTimeOffset? Asked(Conversation state) => state.Call is { IsOpen: true, At: var at } ? at : null;

    /// <summary>What she says from now on may answer her mentor.</summary>
    public static Conversation Close(Conversation state) => state.Call is { IsOpen: true } call ? state with { Call = call with { IsOpen = false } } : state;

    private static ToDesk.Tell Banner(Conversation state, string phrase) => new(state.Id, Phrase.Of(phrase), [], null) { Summons = state.Mentor };
}
