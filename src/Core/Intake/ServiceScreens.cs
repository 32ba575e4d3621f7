using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Referrals;

namespace MentorBot.Core.Intake;

using Buttons = IReadOnlyList<IReadOnlyList<Option>>;

/// <summary>What a seeker sees of the referral directory: the question, a list, a card. Help at once is one tap away under each.</summary>
internal static class ServiceScreens
{
    private const int OnPage = 5;

    /// <summary>The youngest are meant where the age of a child is not known: what is for older ones alone is not shown.</summary>
    private const int Child = 15;

    public static Effect Ask(IntakeTurn turn)
    {
        var phrase = (turn.State.Stage is Stage.Talking, turn.Situation.IsChild == true) switch
        {
            (true, true) => "services.ask-talk-child",
            (true, false) => "services.ask-talk",
            (false, true) => "services.ask-child",
            _ => "services.ask",
        };
        return turn.Tell(Phrase.Of(phrase), [[Leaving(turn)], DangerQuestion.Call]);
    }

    /// <summary>Nothing is looked for; in the start the open question is asked again.</summary>
    public static Option Leaving(IntakeTurn turn) => Option.Of(ServiceOffer.Question, ServiceOffer.Leave, IsStart(turn) ? "button.services.back" : "button.services.leave");

    /// <summary>She is in the middle of the start, at a question that waits.</summary>
    public static bool IsStart(IntakeTurn turn) => turn.State is { Blocked: null, Stage: not (Stage.NotStarted or Stage.TooYoung or Stage.Talking or Stage.Over) };

    /// <summary>A page of what was found, or honestly that it is not there and who is.</summary>
    public static Effect List(IntakeTurn turn, Looking looking)
    {
        var (head, found) = Find(turn, looking);
        looking = Within(looking, found);
        return turn.Tell(
            Phrase.Paragraphs(
            [
                head,
                .. Page(found, looking).Select((service, at) => Phrase.Of("services.numbered", ("number", Number(looking, at))).With("line", ServiceCard.Line(service, turn.Language, turn.Arrival.At))),
                .. turn.State.Stage is Stage.Talking && looking.Words.Length > 0 ? [Phrase.Of("services.not-passed")] : Array.Empty<Phrase>(),
            ]),
            Under(turn, looking, found));
    }

    /// <summary>The buttons under the list, as somebody would type them: a service by its name alone.</summary>
    public static IEnumerable<Option> Typed(IntakeTurn turn, Looking looking)
    {
        var found = Find(turn, looking).Found;
        looking = Within(looking, found);
        return [.. Page(found, looking).Select(service => One(service, service.NameIn(turn.Language))), .. Under(turn, looking, found).SelectMany(row => row)];
    }

    /// <param name="isTold">She hears that she will be asked whether it helped, and can say that she does not want that.</param>
    public static Effect Card(IntakeTurn turn, Service service, Looking? looking, bool isTold)
    {
        var card = ServiceCard.Of(service, turn.Language, turn.Arrival.At);
        return turn.Tell(
            isTold ? Phrase.Paragraphs([card, Phrase.Of("services.will-ask")]) : card,
            [
                .. looking is null ? Array.Empty<IReadOnlyList<Option>>() : [[Option.Of(ServiceOffer.Question, $"{ServiceOffer.Page} {looking.Page} {looking.Id}", "button.services.list")]],
                [ServiceOffer.InWords],
                .. Back(turn),
                DangerQuestion.Call,
                .. isTold ? [[DidItHelp.Stopping]] : Array.Empty<IReadOnlyList<Option>>(),
            ]);
    }

    private static Buttons Under(IntakeTurn turn, Looking looking, IReadOnlyList<Service> found) =>
    [
        .. Page(found, looking).Select((service, at) => (IReadOnlyList<Option>)[One(service, $"{Number(looking, at)}. {service.NameIn(turn.Language)}")]),
        .. found.Count > (looking.Page + 1) * OnPage ? [[Option.Of(ServiceOffer.Question, $"{ServiceOffer.Page} {looking.Page + 1} {looking.Id}", "button.services.more")]] : Array.Empty<IReadOnlyList<Option>>(),
        [ServiceOffer.InWords],
        .. turn.State.Stage is Stage.Talking && looking is { Message: not null, Page: 0, IsOpenOnly: false } ? [[Option.Of(ServiceOffer.Question, $"{ServiceOffer.PassOn} {looking.Id}", "button.services.pass-on")]] : Array.Empty<IReadOnlyList<Option>>(),
        [looking.IsOpenOnly ? Option.Of(ServiceOffer.Question, $"{ServiceOffer.All} {looking.Id}", "button.services.all") : Option.Of(ServiceOffer.Question, $"{ServiceOffer.OpenOnly} {looking.Id}", "button.services.open")],
        .. Back(turn),
        DangerQuestion.Call,
    ];

    private static Option One(Service service, string label) => new(new Choice(ServiceOffer.One, service.Called), IntakeCard.AsItIs(label));

    /// <summary>What stands before it in the list and on its button: long names are cut off on buttons, and can begin alike.</summary>
    private static string Number(Looking looking, int at) => $"{(looking.Page * OnPage) + at + 1}";

    private static Buttons Back(IntakeTurn turn) => IsStart(turn) ? [[Leaving(turn)]] : [];

    /// <summary>A page that is no longer there is the last that is: fewer are open than there are.</summary>
    private static Looking Within(Looking looking, IReadOnlyList<Service> found) => looking with { Page = Math.Clamp(looking.Page, 0, Math.Max(0, (found.Count - 1) / OnPage)) };

    private static IEnumerable<Service> Page(IReadOnlyList<Service> found, Looking looking) => found.Skip(looking.Page * OnPage).Take(OnPage);

    private static (Phrase Head, IReadOnlyList<Service> Found) Find(IntakeTurn turn, Looking looking)
    {
        var answer = Search(turn, looking);
        if (answer.Outcome == SearchOutcome.Right)
        {
            return (Phrase.Of(answer.IsAway ? "services.not-near" : looking.Words.Length == 0 ? "services.known" : "services.found"), Services(answer));
        }

        // It is there, and closed: that is not the same as that it is not there.
        if (looking.IsOpenOnly && Search(turn, looking with { IsOpenOnly = false }).Outcome == SearchOutcome.Right)
        {
            var open = answer.Services.Where(found => found.IsOpen == true && found.Service.Groups.Contains("everyone")).Select(found => found.Service).ToList();
            return (Phrase.Of(open.Count == 0 ? "services.closed" : "services.closed-others"), open);
        }

        return (Phrase.Of(answer.Services.Count == 0 ? "services.nothing-at-all" : answer.Outcome == SearchOutcome.NotHere ? "services.not-here" : "services.nothing"), Services(answer));
    }

    private static SearchAnswer Search(IntakeTurn turn, Looking looking)
    {
        var of = turn.Situation;
        return turn.House.Services!.Search(
            new ServiceSearch(looking.Words, turn.Language)
            {
                Topic = looking.Topic,
                Region = looking.Region,
                Country = of.Country ?? (turn.Language is "cs" or "pl" ? null : turn.House.Country),
                IsOpenOnly = looking.IsOpenOnly,

                // Who is grown up may look for somebody else, whose age is not hers.
                Age = of.IsChild == true ? of.Age ?? Child : null,
            },
            turn.Arrival.At);
    }

    private static IReadOnlyList<Service> Services(SearchAnswer answer) => [.. answer.Services.Select(found => found.Service)];
}
