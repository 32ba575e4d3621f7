namespace MentorBot.Core.Engine;

/// <summary>The commands a seeker can give at any moment; each has a short description in the messenger's menu.</summary>
public static class SeekerCommands
{
    public const string Start = "start";
    public const string Help = "help";
    public const string Sos = "sos";
    public const string Back = "back";
    public const string Language = "language";
    public const string Unsend = "unsend";
    public const string Other = "other";
    public const string End = "end";

    /// <summary>Something is wrong with the talk: past the mentor, to the coordinator.</summary>
    public const string Report = "report";

    /// <summary>In the order of the menu. The description of <c>x</c> is the phrase <c>menu.x</c>.</summary>
    public static readonly IReadOnlyList<string> Menu = [Help, Sos, Back, Unsend, Other, Report, Language, End];
}
