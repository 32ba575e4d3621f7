using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Language.Reading;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// Nobody is forgotten. A seeker's word without an answer brings a reminder into the room and later the coordinator, who hears the room's code and no
/// more. After a mentor's word and a long silence she is asked once, in words that say nothing of what this is about, whether she is still there, since
/// the phone may be in other hands; after a longer one the conversation is closed. Where danger was spoken of, it is left to people to close it; who waits for somebody else is neither asked nor closed out.
///
/// Theory of operation. Two ladders, one for whose word was the last, each with two steps (<see cref="CarePlan"/>). One timer a conversation: words move
/// the state alone, and a timer that comes too early sets itself again. Whoever can't be reached is not asked and not waited for; when she can, it is counted anew.
/// A crisis worker's conversation has a ladder of its own (<see cref="CrisisCare"/>), and a silence of the seeker's is left to people there.
///
/// A silence is asked about and ended in the day alone: what arrives at night without being expected is seen by whoever sleeps beside the phone.
///
/// A mentor is not reminded outside of her hours but when they begin. Nobody who waits pays for that: where the coordinator's time comes before, she is told at it, and
/// the mentor is reminded when she is back.
/// </summary>
internal static class Care
{
    /// <summary>The question of the button under a reminder. Stored: never renamed.</summary>
    public const string Question = "care";

    /// <summary>Of the steps: the coordinator was told before the mentor was reminded, who still is.</summary>
    private const int ToldFirst = 3;

    /// <param name="before">The conversation as it was when the input came.</param>
    public static Decision<Conversation> Follow(Conversation before, Decision<Conversation> decision, Input input, RelayTurn turn)
    {
        var state = decision.Next;
        if (input is not (RelayInput or RoomInput) || state.Phase != Phase.Open)
        {
            return before.LastWord is { Timer: not null } && state.LastWord is null ? decision.And(new Effect.StopTimer(Timer(state))) : decision;
        }

        if (!IsLookedAfter(state, turn.House) || Heard(before, decision, input, turn.At) is not { } word)
        {
            return decision;
        }

        var due = state.Reachable && Due(state, word, turn) is { } at && !(word.Timer > turn.At && word.Timer <= at) ? at : (DateTimeOffset?)null;
        word = due is null ? word : word with { Timer = due };
        var wrote = decision.Effects.Any(effect => effect is ToSeeker.Pass) ? turn.At : state.Wrote;
        var followed = word == state.LastWord && wrote == state.Wrote ? decision : decision with { Next = state with { LastWord = word, Wrote = wrote } };
        return due is { } timer ? followed.And(new Effect.StartTimer(Timer(state), timer, new RelayInput.CareDue(state.Id))) : followed;
    }

    public static Decision<Conversation> Rung(Conversation state, RelayTurn turn)
    {
        if (!IsLookedAfter(state, turn.House) || state is not { Phase: Phase.Open, LastWord: { Timer: { } timer } word } || timer > turn.At)
        {
            return Decision<Conversation>.Stay(state);
        }

        word = word with { Timer = null };
        return state.Reachable && Due(state, word, turn) <= turn.At
            ? Step(state with { LastWord = word with { Steps = IsOff(state, word, turn) ? ToldFirst : word.Steps + 1, Stepped = turn.At } }, word, turn)
            : Decision<Conversation>.Stay(state with { LastWord = word });
    }

    /// <summary>Not every last word needs an answer: the mentor says so, and the coordinator is not called.</summary>
    public static Decision<Conversation> NoAnswerNeeded(Conversation state, RelayTurn turn) => state is { Phase: Phase.Open, LastWord: { OfMentor: false } word }
        ? Decision<Conversation>.Stay(state with { LastWord = new LastWord(OfMentor: true, turn.At) { Timer = word.Timer } }, InRoom(state, Phrase.Of("desk.no-answer-needed")))
        : Decision<Conversation>.Stay(state, InRoom(state, Phrase.Of("desk.old-button")));

    /// <summary>What the weekly word needs to know of a talk.</summary>
    public static Sounding? Sounding(Conversation state) => state is { Phase: Phase.Open, IsCrisis: false, Mentor: { } mentor }
        ? new Sounding(mentor, state.Wrote, state.LastWord is { OfMentor: false, Steps: > 0 })
        : null;

    private static Decision<Conversation> Step(Conversation state, LastWord word, RelayTurn turn)
    {
        if (state.IsCrisis)
        {
            return CrisisCare.Step(state, word, turn);
        }

        var hours = $"{(int)(turn.At - word.Since).TotalHours}";
        return (word.OfMentor, word.Steps) switch
        {
            (false, _) when state.Handover is { IsRemoved: true } => Decision<Conversation>.Stay(state, new ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.unanswered-removed", ("code", state.Code), ("hours", hours)))),
            (false, _) when state.Mentor is { } gone && turn.House.Mentor(gone) is null => Decision<Conversation>.Stay(state, new ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.unanswered-gone", ("code", state.Code), ("hours", hours)))),
            (false, 0) when IsOff(state, word, turn) => Decision<Conversation>.Stay(state, new ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.unanswered-off", ("code", state.Code), ("hours", hours)))),
            (false, 0 or ToldFirst) => Decision<Conversation>.Stay(state, InRoom(state, Phrase.Of("desk.unanswered", ("hours", hours)), [Option.Of(Question, "", "button.no-answer-needed")]) with { Summons = state.Mentor }),
            (false, _) => Overdue(state, hours),
            (true, 0) => Decision<Conversation>.Stay(
                state,
                Life.Tell(state, Phrase.Of("talk.still-there")),
                InRoom(state, Phrase.Of("desk.still-there", ("days", $"{(int)(turn.At - word.Since).TotalDays}")))),
            (true, _) when state is { Danger.Level: RiskLevel.Crisis, Handover.IsRemoved: true } => Decision<Conversation>.Stay(state, new ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.silent-removed", ("code", state.Code)))),
            (true, _) when state.Danger is { Level: RiskLevel.Crisis } => Decision<Conversation>.Stay(state, InRoom(state, Phrase.Of("desk.silent-after-crisis"))),
            (true, _) => Life.EndBySilence(state),
        };
    }

    /// <summary>Who has not come back to somebody for so long is offered to nobody else; who leaves is not anyway, and would rest unknowingly should she stay.</summary>
    private static Decision<Conversation> Overdue(Conversation state, string hours) => state.Handover is { Leaves: true }
        ? Decision<Conversation>.Stay(state, new ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.unanswered-leaving", ("code", state.Code), ("hours", hours))), InRoom(state, Phrase.Of("desk.unanswered-leaving")))
        : new(
        state,
        [new ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.unanswered", ("code", state.Code), ("hours", hours))), InRoom(state, Phrase.Of("desk.unanswered-paused"))],
        state.Mentor is { } mentor ? [new MatchingInput.RestNeeded(mentor)] : []);

    /// <summary>The last word after this input; null where none is known.</summary>
    private static LastWord? Heard(Conversation before, Decision<Conversation> decision, Input input, DateTimeOffset at)
    {
        var word = decision.Next.LastWord;
        if (decision.Effects.Any(effect => effect is ToSeeker.Pass))
        {
            // She is asked once, however often her mentor writes after it.
            return word is { OfMentor: true, Steps: > 0 } ? word with { Since = at } : new LastWord(OfMentor: true, at) { Timer = word?.Timer };
        }

        // Who has just been given a mentor waits for the first word.
        if (decision.Effects.Any(effect => effect is ToDesk.Pass) || input is RelayInput.HelpCalled || (input is RelayInput.MentorFound && word is null))
        {
            return word is { OfMentor: false } && !(decision.Next.IsCrisis && CrisisCare.IsNews(word, at)) ? word : new LastWord(OfMentor: false, at) { Timer = word?.Timer };
        }

        return word switch
        {
            not null when !before.Reachable && decision.Next.Reachable => word with { Since = at },
            { OfMentor: true } when IsSignOfLife(input) => new LastWord(OfMentor: true, at) { Timer = word.Timer },
            _ => word,
        };
    }

    /// <summary>She did something here that is no word.</summary>
    public static bool IsSignOfLife(Input input) => input is RelayInput.SureAsked or RelayInput.Changed or RelayInput.Unsent or RelayInput.Reported or RelayInput.Answered or RelayInput.AnotherAsked or RelayInput.Chosen or RelayInput.LanguageChanged or RelayInput.Passed;

    private static bool IsLookedAfter(Conversation state, House house) => state.IsCrisis ? house.Service is not null : house.Care is not null;

    private static DateTimeOffset? Due(Conversation state, LastWord word, RelayTurn turn) =>
        state.IsCrisis ? CrisisCare.Due(word, turn.House) : turn.House.Care is { } plan ? Due(state, word, plan, turn) : null;

    /// <summary>When the next step is to be taken; null for never.</summary>
    private static DateTimeOffset? Due(Conversation state, LastWord word, CarePlan plan, RelayTurn turn)
    {
        var from = word.Stepped > word.Since ? word.Stepped.Value : word.Since;
        return (word.OfMentor, word.Steps) switch
        {
            (false, 0) => Reminded(state, from + plan.Remind, plan, turn.House),
            (false, 1) => from + plan.Escalate,
            (false, ToldFirst) => InHours(state, from, turn.House),
            (true, _) when state.Handover is { Waits: true } => null,
            (true, 0) => InTheDay(from + plan.Ask, turn),
            (true, 1) => InTheDay(from + plan.Close, turn),
            _ => null,
        };
    }

    /// <summary>What is late waits for the day as well.</summary>
    private static DateTimeOffset? InTheDay(DateTimeOffset? at, RelayTurn turn) => at is { } moment ? AskingHours.At(moment > turn.At ? moment : turn.At, turn.House).ToUniversalTime() : null;

    private static DateTimeOffset? Reminded(Conversation state, DateTimeOffset? usual, CarePlan plan, House house) =>
        InHours(state, usual, house) is { } there && !(there > usual + plan.Escalate) ? there : usual + plan.Escalate ?? usual;

    /// <summary>It is the coordinator's time already, and the mentor is not there to be reminded.</summary>
    private static bool IsOff(Conversation state, LastWord word, RelayTurn turn) => !state.IsCrisis && word is { OfMentor: false, Steps: 0 } && turn.House.Care?.Escalate is not null && InHours(state, turn.At, turn.House) != turn.At;

    /// <summary>That moment, or when her hours begin after it; null where they are not known to.</summary>
    private static DateTimeOffset? InHours(Conversation state, DateTimeOffset? at, House house) =>
        at is { } moment && state.Mentor is { } mentor && house.Mentor(mentor)?.Hours.At(moment, house.Zone) is { IsOpen: false } off ? off.Next : at;

    private static ToDesk.Tell InRoom(Conversation state, Phrase phrase, params IReadOnlyList<IReadOnlyList<Option>> options) => new(state.Id, phrase, options, null);

    private static string Timer(Conversation state) => "care:" + state.Id;
}
