using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Crisis;

/// <summary>
/// Somebody in a crisis wants to talk to the organisation's own crisis worker now.
///
/// Theory of operation. The alarm goes to the duty channel, for one worker after the other in the order of duty, each time after a while without an
/// answer; when nobody is left, to the coordinator. Whoever presses first takes the call, in whichever of the alarms, and then it becomes a conversation
/// with her; none of the alarms has a button from then on. The seeker hears at each step what happens, without names; when nobody answers she is told so, and the lines again. A press that comes
/// after somebody else's, after she gave up, or hours later is answered in the duty channel and does nothing. The timer is durable and names its step,
/// so one that comes late or twice is for a step that is over.
/// </summary>
public sealed class CrisisMachine : Machine<CrisisCall>
{
    public const string Name = "crisis";

    /// <summary>After so long a phone can be in other hands: no conversation begins by itself.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromHours(2);

    /// <summary>The step of the timer by which it is over; at every other one somebody had been called.</summary>
    private const int Expiry = 0;

    public override string Kind => Name;

    public override CrisisCall Initial => CrisisCall.None;

    public override SeekerId? SealedFor(StateKey key, CrisisCall state) => state.Phase == CallPhase.None ? null : state.Seeker;

    public override Decision<CrisisCall> Decide(CrisisCall state, Arrival arrival, House house) => (arrival.Input, state.Phase) switch
    {
        (CrisisInput.Wanted, CallPhase.Taken) => Decision<CrisisCall>.Stay(state),
        (CrisisInput.Wanted wanted, CallPhase.Calling) => Decision<CrisisCall>.Stay(wanted.Leaves ? state with { Not = wanted.Not } : state, Tell(state, Phrase.Of(IsChild(state) ? "duty.calling-already-child" : "duty.calling-already"))),
        (CrisisInput.Wanted wanted, _) => CallNext(new CrisisCall(wanted.Call, CallPhase.Calling, wanted.Seeker, wanted.Of, wanted.Not is { } worker ? [worker] : [], arrival.At) { Not = wanted.Leaves ? wanted.Not : null }, arrival.At, house, Calling(wanted, house)).And(new Count("crisis-called", null, wanted.Call)),
        (CrisisInput.SpokenTo { Language: var language }, CallPhase.Calling or CallPhase.Unanswered) when language != state.Of.Language => Decision<CrisisCall>.Stay(state with { Of = state.Of with { Language = language } }),
        (CrisisInput.Due due, CallPhase.Calling) when due.Step == state.Called.Count => arrival.At < state.Since + Life ? CallNext(state, arrival.At, house, Phrase.Of("duty.next", ("minutes", Minutes(house)))) : Expire(state),
        (CrisisInput.Acknowledged { By: var by }, CallPhase.Calling or CallPhase.Unanswered) when by == state.Not => Decision<CrisisCall>.Stay(state, ToDuty(state, "alarm.crisis-not-yours")),
        (CrisisInput.Acknowledged { By: var by }, CallPhase.Calling or CallPhase.Unanswered) when house.Service?.Has(by) == true => arrival.At < state.Since + Life ? Take(state, by, house) : Expire(state),
        (CrisisInput.Due { Step: Expiry }, CallPhase.Unanswered) => Expire(state),
        (CrisisInput.Acknowledged, CallPhase.Taken or CallPhase.Over) => Decision<CrisisCall>.Stay(state, new ToDesk.SettleCall(state.Id, null), ToDuty(state, "alarm.crisis-too-late")),
        (CrisisInput.GivenUp given, CallPhase.Calling or CallPhase.Unanswered) => End(state, given.IsAway ? ToDuty(state, "alarm.crisis-away") : ToDuty(state, "alarm.crisis-over")),
        _ => Decision<CrisisCall>.Stay(state),
    };

    private static bool IsChild(CrisisCall state) => state.Of.IsChild == true;

    /// <summary>Whoever is younger than 18 has no talk but with the service.</summary>
    private static Phrase Calling(CrisisInput.Wanted wanted, House house) => Phrase.Of(
        (wanted.Of.IsChild == true, wanted.Not is not null, wanted.InTalk) switch
        {
            (true, true, _) => "duty.calling-another-child",
            (true, _, _) => "duty.calling-child",
            (_, true, _) => "duty.calling-another",
            (_, _, true) => "duty.calling-talk",
            _ => "duty.calling",
        },
        ("minutes", Minutes(house)));

    private static string Minutes(House house) => $"{(int)(house.Service?.Patience.TotalMinutes ?? 0)}";

    /// <param name="said">What she is told of it.</param>
    private static Decision<CrisisCall> CallNext(CrisisCall state, DateTimeOffset at, House house, Phrase said)
    {
        if (house.Service is not { } service || service.After(state.Called, house, at) is not { } next)
        {
            return new Decision<CrisisCall>(
                state with { Phase = CallPhase.Unanswered },
                [
                    new ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.crisis-unanswered", ("code", Code(state)))),
                    Tell(state, Phrase.Of(IsChild(state) ? "duty.nobody-child" : "duty.nobody").With("lines", HelpWords.Of(state.Of, house, at)), CrisisOffer.Standing(house, at)),
                    new StartTimer(Timer(state), state.Since + Life, new CrisisInput.Due(state.Id, Expiry)),
                    new Count("crisis-unanswered", null, state.Id),
                ],
                [new SeekerInput.CrisisUnanswered(state.Seeker, state.Id)]);
        }

        var called = state with { Called = [.. state.Called, next.Id] };
        var alarm = Phrase.Of(IsChild(state) ? "alarm.crisis-child" : "alarm.crisis", ("worker", next.Alias), ("code", Code(state)));
        return new Decision<CrisisCall>(
            called,
            [
                new ToDesk.CallDuty(state.Id, alarm.With("language", Phrase.Of("language." + state.Of.Language)), [[new Option(new Choice(Question, state.Id.Value), Phrase.Of("button.duty.take"))]]),
                new StartTimer(Timer(state), at + service.Patience, new CrisisInput.Due(state.Id, called.Called.Count)),
                Tell(state, said, CrisisOffer.Cancelling),
            ],
            []);
    }

    /// <summary>The question of the button in the duty channel; its answer is the call.</summary>
    public const string Question = "duty";

    private static Decision<CrisisCall> Take(CrisisCall state, MentorId by, House house) => new(
        state with { Phase = CallPhase.Taken },
        [
            new StopTimer(Timer(state)),
            new ToDesk.SettleCall(state.Id, Phrase.Of("alarm.settled.taken", ("worker", house.AliasOf(by) ?? ""))),
            new ToDesk.TellRole(Role.Duty, Phrase.Of("alarm.crisis-taken", ("worker", house.AliasOf(by) ?? ""), ("code", Code(state)))),
            new Count("crisis-taken", null, state.Id),
        ],
        [new SeekerInput.CrisisTaken(state.Seeker, state.Id, by)]);

    /// <summary>She is told: whatever she writes from now on is for nobody of the service.</summary>
    private static Decision<CrisisCall> Expire(CrisisCall state) => End(state, ToDuty(state, "alarm.crisis-over")).Then(new SeekerInput.CrisisOver(state.Seeker, state.Id));

    private static Decision<CrisisCall> End(CrisisCall state, Effect told) => new(state with { Phase = CallPhase.Over }, [new StopTimer(Timer(state)), new ToDesk.SettleCall(state.Id, Phrase.Of("alarm.settled.over")), told], []);

    private static ToSeeker.Tell Tell(CrisisCall state, Phrase phrase, params IReadOnlyList<IReadOnlyList<Option>> options) => new(state.Seeker, state.Of.Language, phrase.To(state.Of.Gender), options);

    private static ToDesk.TellRole ToDuty(CrisisCall state, string phrase) => new(Role.Duty, Phrase.Of(phrase, ("code", Code(state))));

    private static string Timer(CrisisCall state) => "crisis:" + state.Id;

    /// <summary>Enough to tell two calls of one night from each other.</summary>
    private static string Code(CrisisCall state) => state.Id.Value.Length > 4 ? state.Id.Value[^4..] : state.Id.Value;
}
