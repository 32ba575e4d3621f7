namespace MentorBot.Core.Relay;

public static class RelayMachine
{
    public const string Name = "conversation";
}
