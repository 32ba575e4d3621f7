using MentorBot.Core.Engine;

namespace MentorBot.Core.Tests.Engine;

/// <summary>States in memory, changed as the engine changes them after each input.</summary>
internal sealed class KeptStates : IStates
{
    private readonly Dictionary<StateKey, object> _states = [];

    public int Reads { get; private set; }

    public object Read(StateKey key, IMachine machine)
    {
        Reads++;
        return _states.GetValueOrDefault(key) ?? machine.Initial;
    }

    public TState Of<TState>(StateKey key)
        where TState : class => (TState)(_states.GetValueOrDefault(key) ?? Dispatcher.Of(key.Machine).Initial);

    public IEnumerable<TState> All<TState>() => _states.Values.OfType<TState>();

    public KeptStates With(StateKey key, object state)
    {
        _states[key] = state;
        return this;
    }

    public Outcome Handle(Arrival arrival, House house)
    {
        var outcome = Dispatcher.Handle(arrival, house, this);
        foreach (var change in outcome.States)
        {
            _states[change.Key] = change.Next;
        }

        return outcome;
    }
}
