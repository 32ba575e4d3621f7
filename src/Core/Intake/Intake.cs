namespace MentorBot.Core.Intake;

public static class IntakeMachine
{
    public const string Name = "seeker";
}
