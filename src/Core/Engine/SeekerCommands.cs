namespace MentorBot.Core.Engine;

/// <summary>The commands a seeker can give at any moment; each has a short description in the messenger's menu.</summary>
public static class SeekerCommands
{
    public const string Start = "start";

    /// <summary>What stands behind a start in a language that she has chosen already. No link to a bot can carry it.</summary>
    public static string StartIn(string language) => "language=" + language;

    public const string Help = "help";
    public const string Sos = "sos";
    public const string Back = "back";
    public const string Language = "language";
    public const string Unsend = "unsend";
    public const string Other = "other";
    public const string End = "end";

    /// <summary>Something is wrong with the talk: past the mentor, to the coordinator.</summary>
    public const string Report = "report";

    /// <summary>Searches the referral directory, with what is written behind it or by what is known of her.</summary>
    public const string Services = "services";

    /// <summary>In the order of the menu. The description of <c>x</c> is the phrase <c>menu.x</c>.</summary>
    public static readonly IReadOnlyList<string> Menu = [Help, Sos, Services, Back, Unsend, Other, Report, Language, End];

    /// <summary>What this organisation has a use for. A command that is not listed is answered all the same.</summary>
    public static IEnumerable<string> Listed(House house)
    {
        ArgumentNullException.ThrowIfNull(house);
        return Menu.Where(command => command != Services || house.Services is not null);
    }
}
