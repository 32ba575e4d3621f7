namespace MentorBot.Bot.Ports;

/// <summary>
/// A place, person or message on a platform. Only the messenger that made it reads <see cref="Value"/>; for everybody else
/// it is compared by keyed hash and stored sealed. It never appears in a log line.
/// </summary>
public readonly record struct Address(string Messenger, string Value)
{
    public override string ToString() => $"{Messenger}:…";
}
