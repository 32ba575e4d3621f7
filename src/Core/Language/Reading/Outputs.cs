namespace MentorBot.Core.Language.Reading;

/// <summary>What the model weighs, in the order in which its weights are stored.</summary>
public static class Outputs
{
    public const int Main = 0;
    public const int Also = 7;
    public const int Risk = 14;
    public const int Language = 17;
    public const int Gender = 21;
    public const int Count = 24;

    public static readonly IReadOnlyList<string> Languages = ["cs", "pl", "uk", "en"];
}
