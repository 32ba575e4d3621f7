using System.Text.RegularExpressions;
using MentorBot.Bot.Settings;
using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Intake;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Outreach;
using MentorBot.Core.Referrals;
using MentorBot.Core.Relay;
using MentorBot.Core.Tests.Engine;
using MentorBot.Core.Tests.Hours;
using Xunit;

namespace MentorBot.Core.Tests.Language;

/// <summary>
/// Who is younger than 18, as far as is known, reads no formal word but in the texts that are listed here. What she can be told is not listed but found: each machine
/// hears every input at every state in which she can be, and what it says then is read in every language.
/// </summary>
public sealed partial class ChildrenTests
{
    private static readonly Situation Child = new("cs", IsChild: true);

    private static readonly CrisisService Duty = new(OpeningHours.Always, [new DutyWorker(Given.Lida, null), new DutyWorker(Given.Petr, null)], TimeSpan.FromMinutes(3));

    private static readonly House Full = Given.House with
    {
        Tempo = new Tempo(20, 10),
        Service = Duty,
        Outreach = new OutreachPlan(TimeSpan.FromHours(30)),
        Staff = [new Staff(new StaffId("jana"), "Jana", [Role.Coordinator, Role.Supervisor])],
        Services = new Finder(SearchOutcome.Right),
        Care = new CarePlan(TimeSpan.FromHours(5), TimeSpan.FromHours(3), TimeSpan.FromHours(2), TimeSpan.FromDays(2), TimeSpan.FromHours(4)),
        Lines =
        [
            .. from kind in new[] { DangerKind.Life, DangerKind.Child }
               from hours in new OpeningHours?[] { null, OpeningHours.Always, OpeningHoursTests.Hours("mon-fri: 8-20") }
               select new HelpLine($"{kind}", Country.Czechia, new Dictionary<string, string> { ["cs"] = "pro děti" }, ["116 111"], [kind], ["cs", "uk"]) { Hours = hours, Free = true, Chat = new HelpChat("chat.example", null), Checked = new DateOnly(2025, 2, 1) },
        ],
        Reader = new ScriptedReader().HearsRisk("Dobrý", RiskLevel.Crisis).Hears("hle", facts => facts with { Age = 15 }),
    };

    private static readonly IReadOnlyList<House> Houses =
    [
        Full,
        Full with { Service = Duty with { Duty = [new DutyWorker(Given.Lida, null)] }, Reader = null, Services = new Finder(SearchOutcome.NotHere), IsLocal = true },
        Full with { Services = new Finder(SearchOutcome.Nothing), Tempo = new Tempo(600, 1), Reader = null },
        Full with { Service = Duty with { Hours = OpeningHoursTests.Hours("mon-fri: 8-20") }, Services = null, Outreach = null },
    ];

    private static IReadOnlyList<Input> Inputs { get; } =
    [
        .. Samples.Inputs.Where(input => !IsOfMentors(input)),
        .. SeekerCommands.Menu.Select(command => new SeekerInput.Commanded(Given.Anna, command, "", null)),
        .. Finder.Services.Select(service => new SeekerInput.Pressed(Given.Anna, new Choice(ServiceOffer.One, service.Key))),
        .. from kind in new[] { "video", "contact", "location" }
           from content in new[] { Content.NotPassable(kind), Given.Beside(kind, "hle") }
           from input in new Input[] { new SeekerInput.Said(Given.Anna, Given.Message(3), content, null), new RelayInput.Passed(Given.Talk, Given.Message(3), content, null) }
           select input,
        .. from what in new[] { SendKind.Pass, SendKind.Edit, SendKind.Withdraw, SendKind.Tell, SendKind.Room, SendKind.Admit }
           from end in Enum.GetValues<SendEnd>()
           from toSeeker in new[] { true, false }
           from file in new int?[] { null, 2 }
           select new RelayInput.SendEnded(Given.Talk, Given.Message(1), toSeeker, what, end) { File = file },
        new CrisisInput.Wanted(Given.Talk, Given.Anna, Child) { InTalk = true, Not = Given.Lida },
        Given.SureEnd,
    ];

    private static HashSet<string> Told { get; } = [.. Effects().OfType<Effect.ToSeeker.Tell>().SelectMany(tell => tell.Options.SelectMany(row => row).Select(option => option.Label).Prepend(tell.Phrase)).SelectMany(Keys)];

    /// <summary>Said to whoever wrote what a machine could not decide on.</summary>
    private const string OfNoMachine = "start.fault";

    /// <summary>The first thing that anybody reads, the same for all: whoever holds the phone learns nothing from it.</summary>
    private static readonly string[] ForEverybody = ["start.hello"];

    /// <summary>What everybody reads in the same words, and in adults' words in Czech and Ukrainian. What gets words for children leaves the list.</summary>
    private static readonly string[] StillFormal =
    [
        "button.duty.again", "button.duty.another", "duty.cancelled-another", "duty.not-called", "help", "intake.kept", "intake.no-consent", "outreach.how",
        "relay.not-passable-location", "relay.not-passable-video", "relay.partly-video", "report.enough-crisis", "report.passed-after", "report.words-only",
        "services.how", "services.not-here", "services.said-moved", "services.said-moved-no-phone", "services.secret-no-phone", "services.unchecked",
        "start.fault", "start.unknown-command", "talk.delay-over", "talk.delayed", "talk.edit-failed", "talk.edit-late", "talk.edit-not-passable",
        "talk.file-too-many", "talk.not-passed", "talk.over", "talk.room-lost", "talk.room-trouble", "talk.slower", "talk.supervisor-joined-crisis",
        "talk.supervisor-left-crisis", "talk.supervisor-left-too", "talk.too-much", "talk.unsend-how", "talk.withdrawn", "talk.write",
    ];

    /// <summary>They only look like it.</summary>
    private static readonly HashSet<string> NotFormal = new(StringComparer.OrdinalIgnoreCase) { "čte", "nečte", "dočte", "přečte", "навіть", "проте", "те" };

    [Fact]
    public void Who_is_younger_than_18_reads_no_formal_word_but_in_what_everybody_reads()
    {
        Assert.SkipWhen(HouseTexts.Languages.Count == 0, "There are no texts in config/texts.");
        var book = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book!;

        var formal =
            from key in Told.Append(OfNoMachine).Except(ForEverybody)
            where HouseTexts.Languages.Where(language => Formal(language) is not null).Any(language => Words(key, language).Any(words => Seen(language, words).Count > 0))
            select key;
        Assert.Equal(StillFormal, formal.Order(StringComparer.Ordinal));

        IEnumerable<string> Words(string key, string language) =>
            from gender in new Gender?[] { null, Gender.Feminine, Gender.Masculine }
            let phrase = Phrase.Of(key, [.. book.Placeholders(key).Select(name => (name, "5"))]).To(gender)
            from said in new[] { phrase, phrase.OnPage() }
            select book.Text(language, said).Text;
    }

    /// <summary>What is found is enough: every text for children is.</summary>
    [Fact]
    public void Every_text_for_children_is_found()
    {
        Assert.SkipWhen(HouseTexts.Languages.Count == 0, "There are no texts in config/texts.");
        var book = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book!;

        Assert.Empty(book.Keys.Where(key => ForChildren().IsMatch(key)).Except(Told));
    }

    [Theory]
    [InlineData("cs", "Napište to.", "Napište")]
    [InlineData("cs", "Jestli chcete, dáme vám vědět.", "chcete vám")]
    [InlineData("cs", "Napiš to, ještě dnes.", "")]
    [InlineData("uk", "Напишіть це, якщо хочете.", "Напишіть хочете")]
    [InlineData("uk", "Дзвоніть, ми вас чуємо.", "Дзвоніть вас")]
    [InlineData("uk", "Напиши це, навіть зараз.", "")]
    [InlineData("pl", "Czy mogą Państwo zadzwonić?", "Państwo")]
    [InlineData("pl", "Zadzwoń, Ty i Twoje życie.", "")]
    public void A_formal_word_is_seen(string language, string words, string formal) =>
        Assert.Equal(formal, string.Join(' ', Seen(language, words)));

    private static List<string> Seen(string language, string words) => [.. Formal(language)!.Matches(words).Select(match => match.Value).Where(word => !NotFormal.Contains(word))];

    private static IEnumerable<string> Keys(Phrase phrase) => (phrase.Inner?.Values ?? []).SelectMany(Keys).Prepend(phrase.Key);

    private static IEnumerable<Effect> Effects() =>
        from machine in Dispatcher.All
        from state in States(machine)
        from input in Inputs.Where(input => input.Owner.Machine == machine.Kind)
        from house in Houses
        from effect in machine.Decide(state, Given.Arrives(input, chance: 7), house).Effects
        select effect;

    /// <summary>Only who is grown up waits for a mentor, has one, or is kept from them.</summary>
    private static bool IsOfMentors(Input input) => input
        is SeekerInput.Pressed { Choice: { Question: "age", Answer: "yes" } } or CrisisInput.Wanted { Of.IsChild: not true }
        or SeekerInput.Blocked or SeekerInput.Unblocked or SeekerInput.Referred or SeekerInput.ConversationMoved
        or RelayInput.NobodyFree or RelayInput.Offered or RelayInput.ChoiceDue or RelayInput.Chosen or RelayInput.Moved or RelayInput.Blocked or RelayInput.MentorLeaves or RelayInput.MentorStays
        or RelayInput.Answered { Choice.Question: MentorChoice.Keep or HandoverChoice.Name };

    /// <summary>Where a child can be: in front of the door, too young for mentors, calling the crisis service, or writing with it.</summary>
    private static IEnumerable<object> States(IMachine machine) => machine switch
    {
        IntakeMachine => from state in Samples.States(machine).Cast<SeekerState>().Select(state => state with { Blocked = null, After = null, Referral = null, Inquired = null, Felt = null, Aside = state.Aside is { Kind: AsideKind.Word } ? null : state.Aside })
                         from child in state.Stage switch
                         {
                             Stage.TooYoung => Calls(state),
                             Stage.Talking => Calls(state with { IsChild = true, Worker = Given.Lida }),
                             Stage.AwaitingAge => Calls(state with { Known = IntakeAnswers.Nothing with { Age = 15 }, Before = [.. state.Before.Take(1).Select(_ => new Kept(Given.Message(50), Content.Words("hle")))] }),
                             _ => [],
                         }
                         select child,
        RelayMachine => from state in Samples.States(machine).Cast<Conversation>().Where(state => state.Phase is not Phase.None)
                        from silent in new[] { false, true }
                        select state with
                        {
                            IsCrisis = true, IsChild = true, Handover = null, Offer = null, EndQuestion = new EndQuestion(new MessageId("i-1"), state.Reachable ? "desk.end-sure-crisis" : "desk.end-sure-away"),
                            LastWord = silent ? new LastWord(OfMentor: false, Given.Now.AddMinutes(-7)) { Steps = 1, Stepped = Given.Now.AddMinutes(-4), Timer = Given.Now } : state.LastWord,
                            Delay = silent ? Delay.Told : Delay.Untold,
                            OfSeeker = silent ? state.OfSeeker : state.OfSeeker is { } flow ? flow with { Slow = false } : null,
                            Reports = silent ? 5 : 0,
                        },
        CrisisMachine => Samples.States(machine).Cast<CrisisCall>().Select(state => state.Phase is CallPhase.None ? state : state with { Of = Child }),
        _ => [],
    };

    private static IEnumerable<SeekerState> Calls(SeekerState state) =>
    [
        state,
        state with { Aside = null, Reporting = null, Looking = null, Outreach = null },
        state with { Aside = null, Reporting = null, Looking = null, Outreach = null, Call = Given.Talk },
        state with { LastTalk = new LastTalk(Given.Talk, Given.Now), Warned = Given.Now, SaysSafe = true },
        state with { InDanger = Given.Now },
        state with { Call = Given.Talk },
        state with { Call = Given.Talk, CallKept = true, CallTold = Given.Now.AddHours(-1) },
    ];

    /// <summary>Null where the language has no other word for a child.</summary>
    private static Regex? Formal(string language) => language switch { "cs" => Czech(), "pl" => Polish(), "uk" => Ukrainian(), _ => null };

    [GeneratedRegex(@"\b(vy|vás|vám|vámi|váš\w*|vaš\w+|\w+te)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Czech();

    /// <summary>Texts say „Ty“ to everybody there.</summary>
    [GeneratedRegex(@"\b(pan|pani|pana|panu|panią|panem|państw\w+|was|wam|wami|wasz\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Polish();

    [GeneratedRegex(@"(?<!\p{L})(ви|вас|вам|вами|ваш\p{L}*|\p{L}*(те|іть|їть))(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Ukrainian();

    [GeneratedRegex("^(?!desk|alarm).*-child(-|$)")]
    private static partial Regex ForChildren();

    /// <summary>A directory in which each search ends the same way, with services of which all kinds of things are said.</summary>
    private sealed class Finder(SearchOutcome outcome) : IServiceFinder
    {
        public static IReadOnlyList<Service> Services { get; } =
        [
            .. from phones in new IReadOnlyList<ServicePhone>[] { [new ServicePhone("222 222 222", "")], [] }
               from changed in new ServiceChange?[] { null, new(HasClosed: false, new DateOnly(2025, 2, 1)), new(HasClosed: true, new DateOnly(2025, 2, 1)) }
               from isSecret in new[] { true, false }
               select Referrals.Given.Service($"{phones.Count} {changed} {isSecret}", "helpline", "sexual_violence") with { Phones = phones, Changed = changed, IsSecret = isSecret },
        ];

        public IReadOnlyList<Service> All => Services;

        public SearchAnswer Search(ServiceSearch search, DateTimeOffset at) => new(outcome, [.. Services.Select((service, place) => new FoundService(service, -place, Nearness.Nationwide, IsOpen: false))]);

        public Service? Find(string key) => Services.FirstOrDefault(service => service.Key == key || service.Called == key);

        public string Term(string code, string language) => code;
    }
}
