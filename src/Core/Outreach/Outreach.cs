using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Outreach;

/// <summary>
/// Somebody asks that the outreach team comes: a person who looks for help, a teacher, somebody who passed by.
///
/// Theory of operation. What was written goes into the team's channel with a button, and nothing of who wrote it. Whoever of the team presses first has
/// the request and the person hears that; later presses are answered in the channel. When nobody has pressed in time the coordinator hears of it,
/// once, and the person may ask again; the button still works. A timer that comes twice, or after somebody has pressed, does nothing.
/// </summary>
public sealed class OutreachMachine : Machine<OutreachRequest>
{
    public const string Name = "outreach";

    /// <summary>Where the organisation has taken the team out of its settings while a request was on its way.</summary>
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    public override string Kind => Name;

    public override OutreachRequest Initial => OutreachRequest.None;

    public override SeekerId? SealedFor(StateKey key, OutreachRequest state) => state.Phase == RequestPhase.None ? null : state.Seeker;

    public override Decision<OutreachRequest> Decide(OutreachRequest state, Arrival arrival, House house) => (arrival.Input, state.Phase) switch
    {
        (OutreachInput.Wanted wanted, RequestPhase.None) => Begin(wanted, arrival.At, house),
        (OutreachInput.Due, RequestPhase.Waiting) => new Decision<OutreachRequest>(
            state with { Phase = RequestPhase.Late },
            [
                new ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.outreach-waits", ("code", Code(state)), ("hours", $"{(int)(arrival.At - state.Since).TotalHours}"))),
                new Count("outreach-late", null, null),
            ],
            [new SeekerInput.OutreachOver(state.Seeker, state.Id, Taken: false)]),
        (OutreachInput.Taken, RequestPhase.Waiting or RequestPhase.Late) => new Decision<OutreachRequest>(
            state with { Phase = RequestPhase.Taken },
            [new StopTimer(Timer(state)), ToTeam(state, "alarm.outreach-taken"), new Count("outreach-taken", null, null)],
            [new SeekerInput.OutreachOver(state.Seeker, state.Id, Taken: true)]),
        (OutreachInput.Taken, RequestPhase.Taken) => Decision<OutreachRequest>.Stay(state, ToTeam(state, "alarm.outreach-had")),
        _ => Decision<OutreachRequest>.Stay(state),
    };

    private static Decision<OutreachRequest> Begin(OutreachInput.Wanted wanted, DateTimeOffset at, House house)
    {
        var state = new OutreachRequest(wanted.Request, RequestPhase.Waiting, wanted.Seeker, at);
        var words = Phrase.Of("alarm.outreach", ("code", Code(state)), ("words", wanted.Words)).With("language", Phrase.Of("language." + wanted.Language));
        return Decision<OutreachRequest>.Stay(
            state,
            new ToDesk.AskOutreach(state.Id, words, OutreachOffer.Taking(state.Id)),
            new StartTimer(Timer(state), at + (house.Outreach?.Patience ?? Day), new OutreachInput.Due(state.Id)),
            new Count("outreach-asked", null, null));
    }

    private static ToDesk.TellRole ToTeam(OutreachRequest state, string phrase) => new(Role.Outreach, Phrase.Of(phrase, ("code", Code(state))));

    private static string Timer(OutreachRequest state) => "outreach:" + state.Id;

    /// <summary>Enough to tell the requests of some days from each other.</summary>
    private static string Code(OutreachRequest state) => state.Id.Value.Length > 4 ? state.Id.Value[^4..] : state.Id.Value;
}
