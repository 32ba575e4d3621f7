using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Core.Mentors;

/// <summary>
/// Who the mentors are, what they have accepted and learnt, and so who of them may be given people. It decides at the start, with every day and whenever
/// something of that changes, and tells whoever gives people away (<see cref="MatchingInput.HeldBack"/>); the talks that a mentor has go on.
///
/// Theory of operation. A mentor stands in the settings, or joins by a code and tells of herself; then she is in no list until a supervisor has read her card and
/// approved her. The roster in effect is both (<see cref="Roster"/>), and every other machine is given that one. A supervisor hears once when nothing is
/// missing but her word.
/// </summary>
public sealed class MentorsMachine : Machine<MentorsState>
{
    public const string Name = "mentors";

    public override string Kind => Name;

    public override MentorsState Initial => MentorsState.Empty;

    public override SeekerId? SealedFor(StateKey key, MentorsState state) => null;

    public override Decision<MentorsState> Decide(MentorsState state, Arrival arrival, House house)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        var decision = Decided(state, arrival, house);
        return ReferenceEquals(decision.Next, state) ? decision : Approvals.Announce(decision, LocalDay.Of(arrival.At, house.Zone), house);
    }

    private static Decision<MentorsState> Decided(MentorsState state, Arrival arrival, House house) => arrival.Input switch
    {
        // First who may be given people, and only then who waits for somebody.
        MentorsInput.Started => Look(state, arrival.At, house).Then([new MatchingInput.Started(), .. house.Services is null ? Array.Empty<Input>() : [new ReferralsInput.Started()]]),
        MentorsInput.NewDay => Look(state, arrival.At, house),
        MentorsInput.HoursBegin => Decision<MentorsState>.Stay(state, [.. WorkingHours.Timer(state, arrival.At, house)]).Then(new MatchingInput.RosterChanged()),
        MentorsInput.EthicsAsked asked => Ethics.Show(state, asked, house),
        MentorsInput.EthicsAccepted accepted => Ethics.Accept(state, accepted, arrival.At, house),
        MentorsInput.PlaceEnded ended => Places.Ended(state, ended, arrival.At),
        MentorsInput.PlaceLost lost => Places.Lost(state, lost.Mentor, arrival.At),
        MentorsInput.PlaceDue due => Places.Due(state, due.Mentor),
        MentorsInput.Commanded asked => Commanded(state, asked, arrival, house),
        _ => Decision<MentorsState>.Stay(state),
    };

    private static Decision<MentorsState> Commanded(MentorsState state, MentorsInput.Commanded asked, Arrival arrival, House house)
    {
        var today = LocalDay.Of(arrival.At, house.Zone);
        return asked.Command switch
        {
            DeskCommands.Invite => Invitations.Invite(state, asked, arrival.At, house),
            DeskCommands.Join => Invitations.Join(state, asked, arrival, house),
            DeskCommands.Approve => Approvals.Approve(state, asked, arrival.At, today, house),
            DeskCommands.Remove => Removals.Remove(state, asked, arrival.At, today, house),
            DeskCommands.PauseMentor or DeskCommands.UnpauseMentor => Pauses.Asked(state, asked, house),
            DeskCommands.Waiting => Decision<MentorsState>.Stay(state).Then(new MatchingInput.WaitingAsked(asked.Ask)),
            DeskCommands.Mentors => Listing.All(state, asked, today, house),
            DeskCommands.Training => Trainings.Note(state, asked, arrival.At, house),
            DeskCommands.Trainings => Trainings.Show(state, asked, today, house),
            DeskCommands.Hours => WorkingHours.Commanded(state, asked, arrival.At, house),
            _ => Cards.Commanded(state, asked, today, house),
        };
    }

    internal static Decision<MentorsState> Look(MentorsState state, DateTimeOffset at, House house)
    {
        var today = LocalDay.Of(at, house.Zone);
        house = Roster.InEffect(house, state);
        var (next, told) = Telling.Of(WorkingHours.Forget(state, today), house, today);
        Effect[] timer = house.Mentors.SelectMany(mentor => mentor.Trained).Any(training => training.ValidUntil >= today) || next.Mentors.Values.Any(record => record.Hours?.Changes is not null)
            ? [EveryDay(at, house)]
            : [];
        return new Decision<MentorsState>(next, [.. told, .. timer, .. WorkingHours.Timer(next, at, house)], [HeldBack(next, house, today)]);
    }

    internal static Effect.StartTimer EveryDay(DateTimeOffset at, House house) => new("mentors:day", LocalDay.Begin(LocalDay.Of(at, house.Zone).AddDays(1), house.Zone), new MentorsInput.NewDay());

    internal static MatchingInput.HeldBack HeldBack(MentorsState state, House house, DateOnly today)
    {
        house = Roster.InEffect(house, state);
        return new MatchingInput.HeldBack([.. house.Mentors.Where(mentor => Readiness.Of(mentor, state.Of(mentor.Id), house, today).Count > 0).Select(mentor => mentor.Id)]);
    }
}
