using MentorBot.Core.Crisis;
using MentorBot.Core.Intake;
using MentorBot.Core.Matching;
using MentorBot.Core.Mentors;
using MentorBot.Core.Outreach;
using MentorBot.Core.Referrals;
using MentorBot.Core.Relay;

namespace MentorBot.Core.Engine;

/// <summary>The states as they are before an input; the machine's initial state for an id that was never seen.</summary>
public interface IStates
{
    object Read(StateKey key, IMachine machine);

    /// <summary>Who the mentors are beside those of the settings. Every decision needs it, so it is there even where nothing of it can be read.</summary>
    MentorsState ReadMentors(IMachine machine) => (MentorsState)Read(StateKey.Mentors, machine);

    /// <summary>What staff knows of services beside the directory. The same.</summary>
    ReferralsState ReadReferrals(IMachine machine) => (ReferralsState)Read(StateKey.Referrals, machine);

    /// <summary>Whom staff has given a pause. The same, where there is a crisis service.</summary>
    MatchingState ReadMatching(IMachine machine) => (MatchingState)Read(StateKey.Matching, machine);
}

/// <summary>A state that a decision changed.</summary>
public sealed record StateChange(StateKey Key, object Next, SeekerId? SealedFor);

/// <summary>All that one input led to, follow-ups included, in order.</summary>
public sealed record Outcome(IReadOnlyList<StateChange> States, IReadOnlyList<Effect> Effects);

/// <summary>
/// Brings an input to the machine that owns it, and its follow-ups to theirs, until nothing is left. Pure: it reads states,
/// and what it returns is all that happened.
/// </summary>
public static class Dispatcher
{
    /// <summary>More follow-ups than any real input has: machines that talk in circles are a bug, caught like one.</summary>
    private const int MostFollowUps = 10_000;

    private static readonly Dictionary<string, IMachine> Machines = new IMachine[] { new IntakeMachine(), new RelayMachine(), new MatchingMachine(), new MentorsMachine(), new CrisisMachine(), new OutreachMachine(), new ReferralsMachine(), new DeskMachine() }
        .ToDictionary(machine => machine.Kind, StringComparer.Ordinal);

    public static IEnumerable<IMachine> All => Machines.Values;

    public static IMachine Of(string kind) => Machines[kind];

    public static Outcome Handle(Arrival arrival, House house, IStates states)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        ArgumentNullException.ThrowIfNull(house);
        ArgumentNullException.ThrowIfNull(states);
        var changed = new Dictionary<StateKey, StateChange>();
        var effects = new List<Effect>();
        var inputs = new Queue<Input>([arrival.Input]);
        var mentors = states.ReadMentors(Machines[MentorsMachine.Name]);
        var referrals = house.Services is null ? ReferralsState.Empty : states.ReadReferrals(Machines[ReferralsMachine.Name]);
        var matching = house.Service is null ? MatchingState.Empty : states.ReadMatching(Machines[MatchingMachine.Name]);
        for (var handled = 0; inputs.TryDequeue(out var input); handled++)
        {
            if (handled > MostFollowUps)
            {
                throw new InvalidOperationException("An input led to follow-ups without end.");
            }

            var machine = Machines[input.Owner.Machine];
            var state = changed.TryGetValue(input.Owner, out var earlier) ? earlier.Next : states.Read(input.Owner, machine);
            var decision = machine.Decide(state, arrival with { Input = input }, DutyRoster.InEffect(KeptFinder.InEffect(Roster.InEffect(house, mentors), referrals), matching));
            mentors = decision.Next as MentorsState ?? mentors;
            referrals = decision.Next as ReferralsState ?? referrals;
            matching = decision.Next as MatchingState ?? matching;
            if (!ReferenceEquals(decision.Next, state))
            {
                changed[input.Owner] = new StateChange(input.Owner, decision.Next, machine.SealedFor(input.Owner, decision.Next));
            }

            effects.AddRange(decision.Effects);
            foreach (var followUp in decision.FollowUps)
            {
                inputs.Enqueue(followUp);
            }
        }

        return new Outcome([.. changed.Values], effects);
    }
}
