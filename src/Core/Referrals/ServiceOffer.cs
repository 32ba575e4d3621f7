using MentorBot.Core.Engine;

namespace MentorBot.Core.Referrals;

using Buttons = IReadOnlyList<IReadOnlyList<Option>>;

/// <summary>The buttons by which somebody searches the referral directory.</summary>
public static class ServiceOffer
{
    /// <summary>The question of them all but those below. Stored: never renamed.</summary>
    public const string Question = "services";

    /// <summary>One service of a list; the answer is its short name. Stored: never renamed.</summary>
    public const string One = "service";

    /// <summary>Whether it has helped. Stored: never renamed.</summary>
    public const string After = "service-after";

    /// <summary>By what is known of her, or else by her words.</summary>
    public const string Ask = "ask";

    public const string Words = "words";
    public const string Leave = "leave";

    /// <summary>With the page and the search behind it.</summary>
    public const string Page = "page";

    /// <summary>With the search behind it.</summary>
    public const string OpenOnly = "open";

    public const string All = "all";

    /// <summary>With the search behind it, whose words were meant for her mentor.</summary>
    public const string PassOn = "pass";

    public static readonly Option Button = Option.Of(Question, Ask, "button.services.ask");

    public static readonly Option InWords = Option.Of(Question, Words, "button.services.words");

    /// <summary>None where there is no directory.</summary>
    public static Buttons Of(House house)
    {
        ArgumentNullException.ThrowIfNull(house);
        return house.Services is null ? [] : [[Button]];
    }
}
