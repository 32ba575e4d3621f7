namespace MentorBot.Core.Engine;

/// <summary>
/// The one command by which staff searches the referral directory. Where it is given in a talk's room, what is found can be sent to the person from there. It is
/// <c>/services</c> for people in the chat as well.
/// </summary>
public static class ServicesCommand
{
    /// <summary>The names of options.</summary>
    public const string Words = "words";
    public const string Region = "region";
    public const string Topic = "topic";
    public const string Kind = "kind";
    public const string Group = "for";
    public const string Spoken = "language";
    public const string Free = "free";
    public const string Open = "open";
    public const string Age = "age";

    /// <summary>What is given by the buttons alone: which page, which service to see, which to send.</summary>
    public const string Page = "page";
    public const string Show = "show";
    public const string Send = "send";

    private const string Yes = "yes";
    private const int LongestWords = 200;
    private const int LongestFilter = 64;
    private const int LongestAge = 3;

    private static readonly IReadOnlyList<DeskOptionChoice> OnlyYes = [new DeskOptionChoice(Yes, Phrase.Of("desk.services-yes"))];

    public static readonly DeskCommand Command = new(DeskCommands.Services, Phrase.Of("desk.command.services"))
    {
        For = Enum.GetValues<Role>(),
        AndMentors = true,
        Options =
        [
            new DeskOption(Words, Phrase.Of("desk.option.services-words")) { Most = LongestWords, Suggests = Suggested.Service },
            new DeskOption(Region, Phrase.Of("desk.option.services-region")) { Most = LongestFilter, Suggests = Suggested.Region },
            new DeskOption(Topic, Phrase.Of("desk.option.services-topic")) { Most = LongestFilter, Suggests = Suggested.Topic },
            new DeskOption(Kind, Phrase.Of("desk.option.services-kind")) { Most = LongestFilter, Suggests = Suggested.Kind },
            new DeskOption(Group, Phrase.Of("desk.option.services-for")) { Most = LongestFilter, Suggests = Suggested.Group },
            new DeskOption(Spoken, Phrase.Of("desk.option.services-language")) { Most = LongestFilter, Suggests = Suggested.Spoken },
            new DeskOption(Free, Phrase.Of("desk.option.services-free")) { Choices = OnlyYes },
            new DeskOption(Open, Phrase.Of("desk.option.services-open")) { Choices = OnlyYes },
            new DeskOption(Age, Phrase.Of("desk.option.services-age")) { Most = LongestAge },
        ],
    };
}
