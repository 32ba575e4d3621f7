using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// Who writes with the crisis service waits for minutes, not for days. As long as a call waits for one person, so long her word, or the first one of who has taken
/// the call, is waited for; then the worker is reminded in the room, and after as long again everybody on duty and the coordinator hear of it, and she herself: with the lines,
/// and with somebody else of the service where there is one. A silence of hers is left to people: the house sends no sign to a phone that may be in other hands.
/// </summary>
internal static class CrisisCare
{
    /// <summary>What she writes so long after she was told that nobody answers is told anew, if still nobody does.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(30);

    private const int Reminded = 1;
    private const int Told = 2;

    public static DateTimeOffset? Due(LastWord word, House house) => word is { OfMentor: false, Steps: <= Reminded } ? (word.Stepped ?? word.Since) + house.Service?.Patience : null;

    public static bool IsNews(LastWord word, DateTimeOffset at) => word.Steps > Reminded && word.Stepped + Again <= at;

    public static Decision<Conversation> Step(Conversation state, LastWord word, RelayTurn turn)
    {
        var minutes = $"{(int)(turn.At - word.Since).TotalMinutes}";
        if (word.Steps < Reminded && !(Handing.IsRemoved(state, turn.House) && state.Joined is null))
        {
            return Decision<Conversation>.Stay(state, new ToDesk.Tell(state.Id, Phrase.Of("desk.crisis-unanswered", ("minutes", minutes)), [[Option.Of(Care.Question, "", "button.no-answer-needed")]], null) { Summons = state.Mentor });
        }

        var alarm = Phrase.Of("alarm.crisis-silent", ("code", state.Code), ("minutes", minutes), ("worker", FromRoom.Alias(state, turn.House)));
        return Decision<Conversation>.Stay(state with { LastWord = state.LastWord! with { Steps = Told } }, new ToDesk.CallDuty(state.Id, alarm, []), new ToDesk.TellRole(Role.Coordinator, alarm), ToHer(state, turn))
            .Then([.. state.Mentor is { } silent ? [new SeekerInput.WorkerSilent(state.Seeker, state.Id, silent)] : Array.Empty<Input>()]);
    }

    /// <summary>Who had fallen silent has written after all: nobody else needs to be called.</summary>
    public static Decision<Conversation> Back(Conversation before, Decision<Conversation> decision) =>
        before is { IsCrisis: true, LastWord: { OfMentor: false, Steps: > Reminded } } && decision.Effects.Any(effect => effect is ToSeeker.Pass)
            ? decision.Then(new SeekerInput.WorkerBack(before.Seeker, before.Id))
            : decision;

    /// <summary>
    /// Who writes with her is in the organisation no more: he reads nothing further, and is not reminded before others hear that nobody answers. Where it has been
    /// silent for long, or somebody has joined, she waits for nobody: she is told nothing before she writes.
    /// </summary>
    public static Decision<Conversation> WorkerRemoved(Conversation state, MentorId worker, RelayTurn turn) => Decision<Conversation>.Stay(
        state is { Joined: null, LastWord: { } word } && (word.Stepped ?? word.Since) + Again > turn.At
            ? state with { LastWord = new LastWord(OfMentor: false, turn.At) { Steps = Reminded, Stepped = turn.At, Timer = word.Timer } }
            : state,
        new ToDesk.Expel(state.Id, worker));

    /// <summary>She has blocked us in the middle of it: nothing reaches her, and nobody knows why.</summary>
    public static Decision<Conversation> Left(Conversation before, Decision<Conversation> decision, RelayTurn turn) =>
        before.Reachable && decision.Next is { Phase: Phase.Open, IsCrisis: true, Reachable: false } state
            ? decision.And(
                new ToDesk.Tell(state.Id, Phrase.Of("desk.seeker-left-crisis"), [], null),
                new ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.crisis-left", ("code", state.Code), ("worker", FromRoom.Alias(state, turn.House)))))
            : decision;

    /// <summary>She would rather write with somebody else. Nobody is called before she says so once more, since whoever answers ends this conversation.</summary>
    public static Decision<Conversation> AnotherAsked(Conversation state, RelayTurn turn) => Decision<Conversation>.Stay(state, state.IsChild
        ? ToHer(state, turn, "talk.crisis-other-child", "talk.crisis-other-nobody-child", CrisisOffer.Leaving)
        : ToHer(state, turn, "talk.crisis-other", "talk.crisis-other-nobody", CrisisOffer.Leaving));

    private static ToSeeker.Tell ToHer(Conversation state, RelayTurn turn) => state.IsChild
        ? ToHer(state, turn, "talk.crisis-silent-another-child", "talk.crisis-silent-child", CrisisOffer.Changing)
        : ToHer(state, turn, "talk.crisis-silent-another", "talk.crisis-silent", CrisisOffer.Changing);

    /// <param name="another">What she is told where somebody else is on duty now.</param>
    private static ToSeeker.Tell ToHer(Conversation state, RelayTurn turn, string another, string nobody, IReadOnlyList<IReadOnlyList<Option>> buttons)
    {
        var isAnother = state.Mentor is { } worker && turn.House.Service?.After([worker], turn.House, turn.At) is not null;
        return Life.Tell(
            state,
            Phrase.Of(isAnother ? another : nobody).With("lines", HelpWords.Of(Life.Situation(state), turn.House, turn.At)),
            isAnother ? buttons : []);
    }
}
