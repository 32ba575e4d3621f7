using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>What the gate says of one thing on its way to a seeker.</summary>
public enum Passage
{
    Open,
    Held,
}

/// <summary>
/// The one gate: whatever goes to a seeker, from whichever feature, asks here first. Today it is always open; safe hours, a
/// lock and hold-delivery will answer <see cref="Passage.Held"/>, and the outbox then keeps the message until it is released.
/// </summary>
public static class Gate
{
    public static Passage Ask(Effect.ToSeeker effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return Passage.Open;
    }
}
