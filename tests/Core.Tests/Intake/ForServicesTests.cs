using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Intake;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Referrals;
using MentorBot.Core.Tests.Language;
using MentorBot.Core.Tests.Referrals;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>She searches the directory wherever she is: nothing that is open changes by it, and what she looks for goes to nobody.</summary>
public sealed class ForServicesTests
{
    private const string Words = "dluhy Most";
    private const string Sos = "[sos:now “button.sos”]";
    private const string Ask = "[services:ask “button.services.ask”]";
    private const string InWords = "[services:words “button.services.words”]";
    private const string Open = "[services:open i-1 “button.services.open”]";
    private const string Back = "[services:leave “button.services.back”]";
    private const string One = "<services.phone{phone=222 222 222}>";

    private static readonly Effect.Count Searched = new("services-searched", null, null);

    private static readonly string TwoLines = Lines("services.found", "cz-1", "cz-2");

    private readonly ScriptedFinder _finder = new(Service("cz-1"), Service("cz-2"));

    private House House => Given.House with { Services = _finder, Phrases = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book };

    [Fact]
    public void It_is_offered_where_it_helps_and_where_there_is_no_directory_nowhere()
    {
        (SeekerState State, Input Input)[] places =
        [
            (State(new Stage.AwaitingAge()), Commands("help")),
            (SeekerState.New with { Stage = new Stage.ChoosingLanguage() }, Presses("language", "cs")),
            (State(new Stage.TooYoung()), Says("Prosím")),
            (State(new Stage.Over()), new SeekerInput.Blocked(Given.Anna, new Block(Given.Now.AddDays(3), "threats"))),
            (State(new Stage.Over()) with { Blocked = new Block(Given.Now.AddDays(3), "threats") }, Says("Proč?")),
            (State(new Stage.AwaitingAge()), Presses("age", "no")),
        ];

        Assert.All(places, place => Assert.Contains(Ask, Plain.Of(When(place.State, place.Input).Decision.Effects[^1]), StringComparison.Ordinal));
        Assert.All(places, place => Assert.DoesNotContain("services", string.Join('\n', Plain.Lines(AtTheDoor.When(place.State, place.Input).Decision.Effects)), StringComparison.Ordinal));
        Assert.Contains(Ask, Plain.Of(Given.When(Given.Waiting, new RelayInput.NobodyFree(Given.Talk, 0), House).Decision.Effects[0]), StringComparison.Ordinal);
        Assert.Contains(Ask, Plain.Of(Given.When(Given.Open, new RelayInput.EndAsked(Given.Talk), House).Decision.Effects[0]), StringComparison.Ordinal);
        Assert.Equal(["help", "sos", "services", "back", "unsend", "other", "report", "language", "end"], SeekerCommands.Listed(House));
        Assert.DoesNotContain("services", SeekerCommands.Listed(Given.House));
    }

    [Fact]
    public void Where_there_is_no_directory_the_command_and_an_old_button_are_answered_kindly() => Assert.All(Stages, stage =>
    {
        AtTheDoor.When(State(stage, Kept(7, "one")), Commands("services")).Is(effects: [$"ToSeeker.Tell(s-anna, cs, services.none, [{Sos}])"]);
        AtTheDoor.When(State(stage, Kept(7, "one")), Looks(Words)).Is(effects: [$"ToSeeker.Tell(s-anna, cs, services.none, [{Sos}])"]);
        AtTheDoor.When(State(stage, Kept(7, "one")), Presses("services", "ask")).Is(effects: [OldButton]);
        AtTheDoor.When(State(stage, Kept(7, "one")), Presses("service", "cz-1")).Is(effects: [OldButton]);
    });

    [Fact]
    public void At_every_stage_she_writes_what_she_looks_for_and_it_goes_to_nobody() => Assert.All(Stages, stage =>
    {
        var state = State(stage, Kept(7, "one")) with { Topic = null };
        state = state with { Known = null };

        var asked = When(state, Presses("services", "ask"));
        Assert.StartsWith("ToSeeker.Tell(s-anna, cs, services.ask", Plain.Of(asked.Decision.Effects[0]), StringComparison.Ordinal);
        Assert.EndsWith($"{(IsStart(stage) ? Back : "[services:leave “button.services.leave”]")} {Sos}])", Plain.Of(asked.Decision.Effects[0]), StringComparison.Ordinal);

        var found = When(asked.Next, Says($" {Words} "));
        Assert.Equal(
            [List(stage is Stage.Talking ? Lines("services.found", "cz-1", "cz-2", passed: false) : TwoLines, IsStart(stage) ? Back : null, "cz-1", "cz-2").Replace(Open, (stage is Stage.Talking ? "[services:pass i-1 “button.services.pass-on”] " : "") + Open, StringComparison.Ordinal), Plain.Of(Searched)],
            Plain.Lines(found.Decision.Effects));
        Assert.Empty(found.Decision.FollowUps);
        Assert.Equal((stage, 1), (found.Next.Stage, found.Next.Before.Count));
        Assert.Equal((Words, null), (found.Next.Looking!.Words, found.Next.Aside));
        Assert.Equal(Words, _finder.Asked[^1].Text);

        // The next thing she writes goes where everything goes.
        Assert.Equal(Plain.Lines(When(state, Says("Jste tam?", 2)).Decision.FollowUps), Plain.Lines(When(found.Next, Says("Jste tam?", 2)).Decision.FollowUps));
    });

    [Fact]
    public void Words_behind_the_command_are_looked_for_at_once() => Assert.All(Stages, stage =>
    {
        var found = When(State(stage) with { Known = null }, Looks(Words));

        Assert.StartsWith("ToSeeker.Tell(s-anna, cs, list.paragraphs{first=<services.found>", Plain.Of(found.Decision.Effects[0]), StringComparison.Ordinal);
        Assert.Equal((stage, Words), (found.Next.Stage, found.Next.Looking!.Words));
        Assert.Empty(found.Decision.FollowUps);
    });

    [Fact]
    public void What_is_known_of_her_is_looked_for_in_one_tap()
    {
        var known = State(new Stage.Confirming()) with { Known = Money.Answer("region", "Ústecký kraj"), AskedAt = Given.Now };

        foreach (var tap in new[] { Commands("services"), Presses("services", "ask") })
        {
            var found = When(known, tap);
            Assert.Equal([List(Lines("services.known", "cz-1", "cz-2"), Back, "cz-1", "cz-2"), Plain.Of(new Effect.Count("services-searched", "money", null))], Plain.Lines(found.Decision.Effects));
            Assert.Equal(new ServiceSearch("", "cs") { Topic = "money", Region = "Ústecký kraj", Country = Country.Czechia }, _finder.Asked[^1]);
        }

        // From the start of the talk on.
        var talk = When(known, Presses("card", "yes")).Next;
        Assert.Equal(("money", "Ústecký kraj"), (talk.Topic, talk.Region));
        When(talk, Commands("services"));
        Assert.Equal(new ServiceSearch("", "cs") { Topic = "money", Region = "Ústecký kraj", Country = Country.Czechia }, _finder.Asked[^1]);

        // Not to whoever holds the phone a day later.
        Assert.StartsWith("ToSeeker.Tell(s-anna, cs, services.ask,", Plain.Of(When(known with { AskedAt = Given.Now.AddHours(-13) }, Commands("services")).Decision.Effects[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_her_talk_is_about_is_shown_while_she_is_in_it_and_to_nobody_who_finds_the_phone()
    {
        var talk = State(Talking) with { Topic = "money", Region = "Ústecký kraj", HereAt = Given.Now.AddHours(-2) };

        Assert.StartsWith("ToSeeker.Tell(s-anna, cs, list.paragraphs{first=<services.known>", Plain.Of(When(talk, Commands("services")).Decision.Effects[0]), StringComparison.Ordinal);
        Assert.StartsWith("ToSeeker.Tell(s-anna, cs, services.ask-talk,", Plain.Of(When(talk with { HereAt = Given.Now.AddHours(-13) }, Commands("services")).Decision.Effects[0]), StringComparison.Ordinal);
        Assert.StartsWith("ToSeeker.Tell(s-anna, cs, services.ask-talk,", Plain.Of(When(talk with { HereAt = null }, Commands("services")).Decision.Effects[0]), StringComparison.Ordinal);

        // It is remembered to the hour, so that her words cost nothing more.
        Assert.Equal(Given.Now, When(talk, Says("ano")).Next.HereAt);
        Assert.Equal(Given.Now.AddMinutes(-20), When(talk with { HereAt = Given.Now.AddMinutes(-20) }, Says("ano")).Next.HereAt);
        var over = When(talk, new SeekerInput.ConversationOver(Given.Anna, Given.Talk)).Next;
        Assert.Equal((null, null, null), (over.Topic, over.Region, over.HereAt));
    }

    [Fact]
    public void A_reply_in_her_talk_is_for_whom_she_replies_to_and_what_was_meant_so_can_be_passed_on()
    {
        var asking = State(Talking) with { Aside = new Aside(AsideKind.Search, Given.Now) };

        When(asking, new SeekerInput.Said(Given.Anna, Given.Message(1), Content.Words("ne, je vedle"), Given.Message(9))).Is("SeekerState(Talking(c-1), cs, [])", followUps: ["RelayInput.Passed(c-1, m-1, “ne, je vedle”, m-9)"]);

        var found = When(asking, Says("ne, je vedle")).Next;
        var passed = When(found, Presses("services", "pass i-1"));
        Assert.Equal([Told("services.passed-on")], Plain.Lines(passed.Decision.Effects));
        Assert.Equal(["RelayInput.Passed(c-1, m-1, “ne, je vedle”, -)"], Plain.Lines(passed.Decision.FollowUps));
        When(passed.Next, Presses("services", "pass i-1")).Is(effects: [OldButton]);
        Assert.Equal(["RelayInput.Changed(c-1, m-1, “ne”)"], Plain.Lines(When(passed.Next, Edits(Content.Words("ne"))).Decision.FollowUps));
    }

    [Fact]
    public void A_place_that_is_known_goes_with_her_words()
    {
        When(State(Talking) with { Region = "śląskie", Country = Country.Poland, Topic = "money" }, Looks(Words));

        Assert.Equal(new ServiceSearch(Words, "cs") { Region = "śląskie", Country = Country.Poland }, _finder.Asked[^1]);
    }

    [Fact]
    public void A_child_is_shown_what_is_for_children()
    {
        When(State(new Stage.TooYoung()), Looks(Words));
        Assert.Equal(15, _finder.Asked[^1].Age);

        // Who is grown up may look for her child.
        When(State(new Stage.Over()) with { Known = Money with { Age = 34 } }, Looks(Words));
        Assert.Null(_finder.Asked[^1].Age);
    }

    [Fact]
    public void The_list_goes_on_by_its_buttons_and_nothing_is_used_up()
    {
        var seven = House with { Services = new ScriptedFinder([.. Enumerable.Range(1, 7).Select(number => Service($"cz-{number}"))]) };
        var first = AtTheDoor.When(State(Talking), Looks(Words), house: seven);
        Assert.Contains("[services:page 1 i-1 “button.services.more”]", Plain.Of(first.Decision.Effects[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("cz-6", Plain.Of(first.Decision.Effects[0]), StringComparison.Ordinal);

        var second = AtTheDoor.When(first.Next, Presses("services", "page 1 i-1"), house: seven);
        Assert.Contains("[service:cz-6 “button.as-it-is{words=6. cz-6}”] [service:cz-7 “button.as-it-is{words=7. cz-7}”] " + InWords, Plain.Of(second.Decision.Effects[0]), StringComparison.Ordinal);
        Assert.Equal(Plain.Lines(second.Decision.Effects), Plain.Lines(AtTheDoor.When(second.Next, Presses("services", "page 1 i-1"), house: seven).Decision.Effects));

        var open = AtTheDoor.When(second.Next, Presses("services", "open i-1"), house: seven);
        Assert.Contains("[services:all i-1 “button.services.all”]", Plain.Of(open.Decision.Effects[0]), StringComparison.Ordinal);
        Assert.Equal((true, 0), (open.Next.Looking!.IsOpenOnly, open.Next.Looking!.Page));
        Assert.True(new Choice("services", "ask").Stays && new Choice("service", "cz-1").Stays);
        Assert.False(new Choice("service-after", "helped").Stays);
    }

    [Fact]
    public void A_button_of_a_search_that_is_forgotten_asks_anew()
    {
        var state = State(Talking) with { Looking = new Looking("i-0", Given.Now.AddMinutes(-30), Words) };

        foreach (var late in new[] { "page 1 i-0", "open i-0" })
            Assert.StartsWith("ToSeeker.Tell(s-anna, cs, services.ask-talk,", Plain.Of(When(state, Presses("services", late)).Decision.Effects[0]), StringComparison.Ordinal);

        Assert.StartsWith("ToSeeker.Tell(s-anna, cs, services.ask-talk,", Plain.Of(When(state with { Looking = new Looking("i-9", Given.Now, "jiné") }, Presses("services", "page 1 i-0")).Decision.Effects[0]), StringComparison.Ordinal);
        When(state, Presses("services", "dance")).Is(effects: [OldButton]);
        When(state, new SeekerInput.SearchLapsed(Given.Anna)).Is("SeekerState(Talking(c-1), cs, [])");
        When(state with { Looking = new Looking("i-1", Given.Now.AddMinutes(-29), Words) }, new SeekerInput.SearchLapsed(Given.Anna)).Is();
        Assert.Equal("StartTimer(services:s-anna, 2025-03-01 10:30:00, SeekerInput.SearchLapsed(s-anna))", Plain.Of(Given.When(new IntakeMachine(), State(Talking), Looks(Words), House).Decision.Effects[^1]));
    }

    [Fact]
    public void With_the_next_conversation_what_she_looked_for_is_forgotten() =>
        Assert.Null(When(State(new Stage.Confirming()) with { Looking = new Looking("i-0", Given.Now, Words) }, Presses("card", "yes")).Next.Looking);

    [Fact]
    public void Where_nothing_is_right_it_says_so_and_who_listens()
    {
        var nothing = House with { Services = new ScriptedFinder(Service("cz-1")) { Nothing = Words } };

        Assert.StartsWith($"ToSeeker.Tell(s-anna, cs, {Lines("services.nothing", "cz-1")}", Plain.Of(AtTheDoor.When(State(new Stage.Over()), Looks(Words), house: nothing).Decision.Effects[0]), StringComparison.Ordinal);
        Assert.StartsWith($"ToSeeker.Tell(s-anna, cs, {Lines("services.nothing-at-all")}", Plain.Of(AtTheDoor.When(State(new Stage.Over()), Looks(Words), house: House with { Services = new ScriptedFinder { Nothing = Words } }).Decision.Effects[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_closed_is_not_said_to_be_missing()
    {
        var looking = State(new Stage.Over()) with { Looking = new Looking("i-0", Given.Now, Words) };

        Assert.StartsWith($"ToSeeker.Tell(s-anna, cs, {Lines("services.closed-others", "cz-2")}", Plain.Of(AtTheDoor.When(looking, Presses("services", "open i-0"), house: House with { Services = new Closed() }).Decision.Effects[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_opens_whole_and_the_question_stays_open()
    {
        var card = When(State(new Stage.AwaitingConsent(), Kept(7, "one")), Presses("service", "cz-1"));

        card.Is(effects:
        [
            $"ToSeeker.Tell(s-anna, cs, list.lines{{first=<services.name{{name=cz-1}}>, rest=<list.lines{{first=<services.phone{{phone=222 222 222}}>, rest=<list.lines{{first=<services.hours-unknown>, rest=<list.lines{{first=<services.spoken{{languages=čeština}}>, rest=<services.unchecked>}}>}}>}}>}}, [{InWords} {Back} {Sos}])",
            "Count(service-opened, money, -)",
        ]);
        var gone = When(State(new Stage.Over()), Presses("service", "cz-9"));
        gone.Is(effects: [$"ToSeeker.Tell(s-anna, cs, services.gone, [{InWords} {Sos}])"]);

        // The list is one tap away while it is known.
        Assert.Contains("[services:page 0 i-0 “button.services.list”]", Plain.Of(When(State(new Stage.Over()) with { Looking = new Looking("i-0", Given.Now, Words) }, Presses("service", "cz-1")).Decision.Effects[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_leaves_it_is_asked_again_what_is_open()
    {
        When(State(new Stage.AwaitingAge()) with { Aside = new Aside(AsideKind.Search, Given.Now) }, Presses("services", "leave")).Is("SeekerState(AwaitingAge, cs, [])", [AskAge]);
        When(State(Talking) with { Aside = new Aside(AsideKind.Search, Given.Now) }, Presses("services", "leave")).Is("SeekerState(Talking(c-1), cs, [])", [Told("services.left")]);
        When(State(new Stage.AwaitingAge()) with { Blocked = new Block(Given.Now.AddDays(2), "threats") }, Presses("services", "leave")).Is(effects: [Told("services.left")]);
    }

    [Fact]
    public void Whatever_she_does_in_between_the_next_thing_she_writes_goes_to_her_mentor()
    {
        var asked = When(State(Talking), Presses("services", "words")).Next;

        foreach (var other in new[] { Commands("help"), Presses("sos", "now"), Presses("services", "leave"), Presses("service", "cz-1") })
            Assert.Equal(["RelayInput.Passed(c-1, m-1, “Jste tam?”, -)"], Plain.Lines(When(When(asked, other).Next, Says("Jste tam?")).Decision.FollowUps));

        Assert.Equal(["RelayInput.Passed(c-1, m-1, “Jste tam?”, -)"], Plain.Lines(When(asked with { Aside = new Aside(AsideKind.Search, Given.Now.AddMinutes(-30)) }, Says("Jste tam?")).Decision.FollowUps));
    }

    [Fact]
    public void Danger_in_what_she_looks_for_is_heard_before_anything_is_shown() => Assert.All([State(Talking), State(new Stage.TooYoung()), State(new Stage.AwaitingConsent())], state =>
    {
        var house = House with { Reader = new ScriptedReader().HearsRisk("zabije mě", RiskLevel.Crisis) };
        foreach (var danger in new[] { Says("azyl, on mě zabije mě"), Looks("azyl, on mě zabije mě"), Says("zabije mě" + new string('a', 400)) })
        {
            var effects = Plain.Lines(AtTheDoor.When(state with { Aside = new Aside(AsideKind.Search, Given.Now) }, danger, house: house).Decision.Effects);

            Assert.StartsWith(state.Stage is Stage.TooYoung ? "ToSeeker.Tell(s-anna, cs, danger.offer-child{" : "ToSeeker.Tell(s-anna, cs, danger.offer{", effects[0], StringComparison.Ordinal);
            Assert.Contains(effects, effect => effect.Contains("services.", StringComparison.Ordinal));
        }
    });

    [Fact]
    public void What_stands_on_a_button_can_be_typed()
    {
        var searching = State(Talking) with { Aside = new Aside(AsideKind.Search, Given.Now) };
        When(searching, Says("potřebuji pomoc hned")).Is("SeekerState(Talking(c-1), cs, [])", followUps: ["RelayInput.HelpCalled(c-1)"]);
        When(searching, Says("nic nehledat")).Is("SeekerState(Talking(c-1), cs, [])", [Told("services.left")]);

        // Before there is a mentor, under a list too; in a talk it may be an answer to him.
        var found = new Looking("i-0", Given.Now, Words);
        Assert.Contains("services.hours-unknown", Plain.Of(When(State(new Stage.TooYoung()) with { Looking = found }, Says("cz-2")).Decision.Effects[0]), StringComparison.Ordinal);
        Assert.Contains("services.ask-child", Plain.Of(When(State(new Stage.TooYoung()), Says("sluzby a linky pomoci")).Decision.Effects[0]), StringComparison.Ordinal);
        When(State(Talking) with { Looking = found }, Says("cz-2")).Is(followUps: ["RelayInput.Passed(c-1, m-1, “cz-2”, -)"]);
    }

    [Fact]
    public void What_she_looked_for_can_be_put_right_and_never_gets_to_her_mentor_by_that()
    {
        var found = When(State(Talking) with { Aside = new Aside(AsideKind.Search, Given.Now) }, Says(Words)).Next;

        Assert.Equal("dluhy Chomutov", When(found, Edits(Content.Words("dluhy Chomutov"))).Next.Looking!.Words);
        When(found, Edits(Content.Words(Words))).Is();
        Assert.Equal([$"ToSeeker.Tell(s-anna, cs, services.only-search, [{Ask}])"], Plain.Lines(When(found with { Looking = null }, Edits(Content.Words("dluhy Chomutov"))).Decision.Effects));

        var taken = When(found, Commands("unsend", 1));
        taken.Is("SeekerState(Talking(c-1), cs, [])", [$"ToSeeker.Tell(s-anna, cs, services.only-search, [{Ask}])"]);
        Assert.Null(taken.Next.Looking);
        Assert.Empty(When(taken.Next, Edits(Content.Words("dluhy Chomutov"))).Decision.FollowUps);
    }

    [Fact]
    public void What_is_no_word_or_too_long_is_neither_looked_for_nor_passed_on() => Assert.All(
        [Given.Photo("hle"), Content.NotPassable("location"), Content.Words(" "), Content.Words(new string('a', 401)), Content.Words(Words) with { Forwarded = true }],
        content =>
        {
            var refused = When(State(Talking) with { Aside = new Aside(AsideKind.Search, Given.Now) }, Says(content));

            refused.Is("SeekerState(Talking(c-1), cs, [])", [$"ToSeeker.Tell(s-anna, cs, services.how, [[services:leave “button.services.leave”] {Sos}])"]);
            Assert.Equal(Words, When(refused.Next, Says(Words, 2)).Next.Looking!.Words);
            Assert.Empty(When(refused.Next, Edits(Content.Words("hle tohle"))).Decision.FollowUps);
        });

    [Fact]
    public void While_she_is_asked_other_things_they_wait()
    {
        var after = State(new Stage.Over()) with { After = new AfterTalk(Given.Talk, Given.Now), Outreach = new OutreachDraft(Given.Message(9), "škola", Given.Now), Request = new RequestId("r-1"), Call = Given.Talk };

        var found = When(after, Looks(Words)).Next;

        Assert.Equal((after.After, after.Outreach, after.Request, after.Call), (found.After, found.Outreach, found.Request, found.Call));
    }

    [Fact]
    public void The_first_words_of_all_can_be_a_search_in_her_language()
    {
        var house = House with { Reader = new ScriptedReader().Hears("юрист", facts => facts with { Language = "uk", LanguageProbability = 0.9 }) };

        var found = AtTheDoor.When(SeekerState.New, Looks("юрист Прага"), house: house);

        Assert.StartsWith("ToSeeker.Tell(s-anna, uk, ", Plain.Of(found.Decision.Effects[0]), StringComparison.Ordinal);
        Assert.Equal((new Stage.NotStarted(), null, false), (found.Next.Stage, found.Next.Known, found.Next.Consented));
        Assert.Equal(new ServiceSearch("юрист Прага", "uk") { Country = Country.Czechia }, _finder.Asked[^1]);
    }

    private static Service Service(string key) => Referrals.Given.Service(key, "debt_counselling", "money");

    private static bool IsStart(Stage stage) => stage is not (Stage.NotStarted or Stage.TooYoung or Stage.Talking or Stage.Over);

    private static SeekerInput.Commanded Looks(string words) => new(Given.Anna, "services", words, null);

    private static string Lines(string head, params string[] services) => Lines(head, services, passed: true);

    private static string Lines(string head, string one, string other, bool passed) => Lines(head, [one, other], passed);

    private static string Lines(string head, string[] services, bool passed)
    {
        string[] parts = [head, .. services.Select((service, at) => $"services.numbered{{number={at + 1}, line=<services.line{{name={service}, notes={One}}}>}}"), .. passed ? Array.Empty<string>() : ["services.not-passed"]];
        return parts.Reverse().Aggregate((rest, first) => $"list.paragraphs{{first=<{first}>, rest=<{rest}>}}");
    }

    private static string List(string lines, string? back, params string[] services) =>
        $"ToSeeker.Tell(s-anna, cs, {lines}, [{string.Join(' ', services.Select((service, at) => $"[service:{service} “button.as-it-is{{words={at + 1}. {service}}}”]"))} {InWords} {Open} {(back is null ? "" : back + " ")}{Sos}])";

    private Seen<SeekerState> When(SeekerState state, Input input) => AtTheDoor.When(state, input, house: House);

    /// <summary>What fits is closed; another one for the whole country is not.</summary>
    private sealed class Closed : IServiceFinder
    {
        public IReadOnlyList<Service> All => [];

        public SearchAnswer Search(ServiceSearch search, DateTimeOffset at) => search.IsOpenOnly
            ? new SearchAnswer(SearchOutcome.NotHere, [new FoundService(Service("cz-2"), 1, Nearness.Nationwide, IsOpen: true), new FoundService(Service("cz-3"), 1, Nearness.Nationwide, IsOpen: null)])
            : new SearchAnswer(SearchOutcome.Right, [new FoundService(Service("cz-1"), 1, Nearness.Town, IsOpen: false)]);

        public Service? Find(string key) => null;

        public string Term(string code, string language) => code;
    }
}
