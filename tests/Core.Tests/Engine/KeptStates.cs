using System.Text.Json;
using MentorBot.Core.Engine;
using Xunit;

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

    /// <summary>The state as it is stored: all of it, lists included.</summary>
    public static string Stored(object state) => JsonSerializer.Serialize(state, StoredJson.Default.GetTypeInfo(state.GetType())!);

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
            Assert.True(Stored(_states.GetValueOrDefault(change.Key) ?? Dispatcher.Of(change.Key.Machine).Initial) != Stored(change.Next), $"Written anew without a change: {Plain.Of(change.Next)} by {Plain.Of(arrival.Input)}");
            _states[change.Key] = change.Next;
        }

        return outcome;
    }
}
