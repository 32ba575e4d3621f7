namespace MentorBot.Core.Matching;

public static class MatchingMachine
{
    public const string Name = "matching";
}
