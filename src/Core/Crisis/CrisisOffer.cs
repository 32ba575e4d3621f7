using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Core.Crisis;

using Buttons = IReadOnlyList<IReadOnlyList<Option>>;

/// <summary>What is said of the organisation's own crisis service beside the lines: that she can write to somebody now, or when somebody is there.</summary>
public static class CrisisOffer
{
    /// <summary>The answers of its buttons.</summary>
    public const string Call = "call";
    public const string Cancel = "cancel";

    /// <summary>Who has taken her call does not answer any more: somebody else is called.</summary>
    public const string Another = "another";

    /// <summary>She would rather write with somebody else than who has taken it, whether or not he answers.</summary>
    public const string Other = "other";

    public static readonly Option Button = Option.Of(CrisisMachine.Question, Call, "button.duty.call");

    public static readonly Option Again = Option.Of(CrisisMachine.Question, Call, "button.duty.again");

    public static readonly Buttons Changing = [[Option.Of(CrisisMachine.Question, Another, "button.duty.another")]];

    public static readonly Buttons Leaving = [[Option.Of(CrisisMachine.Question, Other, "button.duty.another")]];

    public static readonly Buttons Cancelling = [[Option.Of(CrisisMachine.Question, Cancel, "button.duty.cancel")]];

    /// <summary>Under the word that her call stands. Where it rings still, calling again says so.</summary>
    public static Buttons Standing(House house, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(house);
        return house.Service?.At(house, at).IsOpen == true ? [[Again], .. Cancelling] : Cancelling;
    }

    /// <summary>Null where there is none.</summary>
    /// <param name="inTalk">She has a talk, of which whoever answers sees nothing.</param>
    /// <param name="hasKept">Words of hers that nobody has read are kept, and go to whoever answers.</param>
    public static (Phrase Phrase, Buttons Buttons)? Of(Situation of, House house, DateTimeOffset at, bool inTalk, bool hasKept)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(house);
        return house.Service is not { } service ? null
            : service.At(house, at).IsOpen ? (Words(of, house, inTalk, hasKept), [[Button]])
            : (Closed(of, service, house, at), []);
    }

    /// <summary>What she agrees to by the button: a promise of words that are deleted, or were for somebody else, would be believed.</summary>
    private static Phrase Words(Situation of, House house, bool inTalk, bool hasKept) => Phrase.Of((inTalk, of.IsChild == true, hasKept) switch
    {
        (true, _, _) => "duty.offer-talk",
        (_, true, true) => "duty.offer-child-kept",
        (_, true, false) => "duty.offer-child",
        (_, false, true) => "duty.offer-kept",
        _ => "duty.offer",
    }).With("readers", Phrase.Of(house.IsLocal ? "duty.readers-here" : "duty.readers"));

    public static Phrase Closed(Situation of, CrisisService service, House house, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(house);
        return Phrase.Of(of.IsChild == true ? "duty.closed-child" : "duty.closed").With("hours", HoursWords.Of(service.At(house, at), at, house.Zone));
    }
}
