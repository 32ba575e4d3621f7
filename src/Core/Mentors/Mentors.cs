using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Core.Mentors;

/// <summary>
/// What the mentors have accepted and learnt, and so who of them may be given people. It decides at the start, with every day and at every acceptance,
/// and tells whoever gives people away (<see cref="MatchingInput.HeldBack"/>); the talks that a mentor has go on.
/// </summary>
public sealed class MentorsMachine : Machine<MentorsState>
{
    public const string Name = "mentors";

    public override string Kind => Name;

    public override MentorsState Initial => MentorsState.Empty;

    public override SeekerId? SealedFor(StateKey key, MentorsState state) => null;

    public override Decision<MentorsState> Decide(MentorsState state, Arrival arrival, House house) => arrival.Input switch
    {
        // First who may be given people, and only then who waits for somebody.
        MentorsInput.Started => Look(state, arrival.At, house).Then(new MatchingInput.Started()),
        MentorsInput.NewDay => Look(state, arrival.At, house),
        MentorsInput.EthicsAsked asked => Ethics.Show(state, asked, house),
        MentorsInput.EthicsAccepted accepted => Ethics.Accept(state, accepted, arrival.At, house),
        _ => Decision<MentorsState>.Stay(state),
    };

    private static Decision<MentorsState> Look(MentorsState state, DateTimeOffset at, House house)
    {
        var today = LocalDay.Of(at, house.Zone);
        var (next, told) = Telling.Of(state, house, today);
        Effect[] timer = house.Mentors.SelectMany(mentor => mentor.Trained).Any(training => training.ValidUntil >= today)
            ? [new Effect.StartTimer("mentors:day", LocalDay.Begin(today.AddDays(1), house.Zone), new MentorsInput.NewDay())]
            : [];
        return new Decision<MentorsState>(next, [.. told, .. timer], [HeldBack(next, house, today)]);
    }

    internal static MatchingInput.HeldBack HeldBack(MentorsState state, House house, DateOnly today) =>
        new([.. house.Mentors.Where(mentor => Readiness.Of(mentor, state.Of(mentor.Id), house, today).Count > 0).Select(mentor => mentor.Id)]);
}
