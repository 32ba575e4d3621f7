namespace MentorBot.Bot.Ports;

/// <summary>
/// A place, person or message on a platform. Only the messenger that made it reads <see cref="Value"/>; for everybody else
/// it is compared by keyed hash and stored sealed. It never appears in a log line.
/// </summary>
public readonly record struct Address(string Messenger, string Value)
{
    /// <summary>Of a message: the platform's moment of it, told whenever the message is named; null where it tells none. Where it counts finer than it tells, the count is in the fraction. No part of which message it is.</summary>
    public DateTimeOffset? At { get; init; }

    public bool Equals(Address other) => Messenger == other.Messenger && Value == other.Value;

    public override int GetHashCode() => HashCode.Combine(Messenger, Value);

    public override string ToString() => $"{Messenger}:…";
}
