namespace MentorBot.Core.Engine;

/// <summary>What a machine decided: its next state, what shall be done, and what other machines must hear.</summary>
/// <param name="Next">The state from now on. The same reference as before means that nothing changed.</param>
/// <param name="FollowUps">Worked off in the same batch, in order, after this decision.</param>
public sealed record Decision<TState>(TState Next, IReadOnlyList<Effect> Effects, IReadOnlyList<Input> FollowUps)
{
    public static Decision<TState> Stay(TState state, params IReadOnlyList<Effect> effects) => new(state, effects, []);

    public Decision<TState> Then(params IReadOnlyList<Input> followUps) => this with { FollowUps = [.. FollowUps, .. followUps] };

    public Decision<TState> And(params IReadOnlyList<Effect> effects) => this with { Effects = [.. Effects, .. effects] };
}

/// <summary>
/// A pure decider. The same state and the same arrival always give the same decision; it may be called twice, and it must
/// have an answer for every input at every state: late, repeated, after the end, before the start.
/// </summary>
public interface IMachine
{
    /// <summary>The stored kind of its states. Never renamed: it is in databases.</summary>
    string Kind { get; }

    /// <summary>The state of an id that was never seen.</summary>
    object Initial { get; }

    /// <summary>Whose key seals this state; null for states that are about no seeker.</summary>
    SeekerId? SealedFor(StateKey key, object state);

    Decision<object> Decide(object state, Arrival arrival, House house);
}

/// <summary>The typed form that machines are written in.</summary>
public abstract class Machine<TState> : IMachine
    where TState : class
{
    public abstract string Kind { get; }

    public abstract TState Initial { get; }

    object IMachine.Initial => Initial;

    public abstract SeekerId? SealedFor(StateKey key, TState state);

    public abstract Decision<TState> Decide(TState state, Arrival arrival, House house);

    SeekerId? IMachine.SealedFor(StateKey key, object state) => SealedFor(key, (TState)state);

    Decision<object> IMachine.Decide(object state, Arrival arrival, House house)
    {
        var decision = Decide((TState)state, arrival, house);
        return new Decision<object>(decision.Next, decision.Effects, decision.FollowUps);
    }
}
