using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>A mentor asks for a text of the organisation's by its name, reads it, and sends it.</summary>
public sealed class ReadyDecisionTests
{
    private static readonly House House = Given.House with
    {
        Ready =
        [
            new ReadyAnswer("hello", "Pozdrav", new Dictionary<string, string> { ["cs"] = "Jsem tady.", ["uk"] = "Я тут." }),
            new ReadyAnswer("web", "Odkaz", new Dictionary<string, string> { ["cs"] = "Podívejte se na example.org." }),
        ],
    };

    private static RoomInput Asks(string name, MentorId? author = null) => new RoomInput.Commanded(Talk, author ?? Lida, Ask, "ready") { Options = new Dictionary<string, string> { ["name"] = name } };

    private static RoomInput Sends(string name, string language = "cs", MentorId? author = null) =>
        new RoomInput.Commanded(Talk, author ?? Lida, Ask, "ready") { Options = new Dictionary<string, string> { ["name"] = name, ["read-in"] = language } };

    [Fact]
    public void She_reads_it_before_anything_goes_and_the_button_sends_what_she_has_read()
    {
        var seen = When(Open, Asks("hello"), House);

        seen.Is(effects: ["ToDesk.Answer(ask-1, desk.ready-words{words=Jsem tady., language=<language.cs>})"]);
        var answer = (Effect.ToDesk.Answer)seen.Decision.Effects[0];
        Assert.Equal(Talk, answer.About);
        Assert.Equal(["""/ready:{"name":"hello","read-in":"cs"} “button.ready.send”"""], answer.Options.Select(row => $"{Plain.Of(row.Single().Choice)} “{row[0].Label.Key}”"));
    }

    [Fact]
    public void Where_the_person_has_changed_her_language_since_it_is_read_anew() =>
        When(Open with { Language = "uk" }, Sends("hello", "cs"), House).Is(effects: ["ToDesk.Answer(ask-1, desk.ready-words{words=Я тут., language=<language.uk>})"]);

    [Fact]
    public void It_is_shown_in_the_room_and_goes_to_the_seeker_under_the_alias() => When(Open, Sends("hello"), House).Is(effects:
    [
        "ToDesk.Show(c-1, Limetka, i-1, “Jsem tady.”)",
        "ToSeeker.Pass(s-anna, c-1, cs, Limetka, i-1, “Jsem tady.”, -)",
        "Count(message-from-mentor, money, c-1)",
        "ToDesk.Answer(ask-1, desk.ready-shown)",
    ]);

    [Fact]
    public void It_goes_in_the_language_of_the_seeker() =>
        Assert.Contains("ToSeeker.Pass(s-anna, c-1, uk, Limetka, i-1, “Я тут.”, -)", Plain.Lines(When(Open with { Language = "uk" }, Sends("hello", "uk"), House).Decision.Effects));

    [Fact]
    public void Where_it_is_not_written_in_her_language_nothing_goes() =>
        When(Open with { Language = "uk" }, Asks("web"), House).Is(effects: ["ToDesk.Answer(ask-1, desk.ready-no-text{language=<language.uk>})"]);

    [Fact]
    public void What_could_lead_to_somebody_is_asked_about_as_if_she_had_written_it() => When(Open, Sends("web"), House).Is(
        "Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [Unasked(i-1, “Podívejte se na example.org.”, -, no)], 0)",
        [
            "ToDesk.Show(c-1, Limetka, i-1, “Podívejte se na example.org.”)",
            "ToDesk.Tell(c-1, desk.telltale-link, [[file:yes about i-1 “button.file.yes” file:no about i-1 “button.file.no”]], i-1)",
            "ToDesk.Answer(ask-1, desk.ready-shown)",
        ]);

    [Fact]
    public void A_flood_slows_it_like_all_that_she_writes()
    {
        var seen = When(Open with { OfMentor = new Flow(Now, TimeSpan.FromSeconds(30), false, null) }, Sends("hello"), House with { Tempo = new Tempo(20, 1) });

        Assert.NotNull(seen.Decision.Effects.OfType<Effect.ToSeeker.Pass>().Single().NotBefore);
        Assert.Contains("ToDesk.SetMark(c-1, i-1, Waiting)", Plain.Lines(seen.Decision.Effects));
    }

    [Fact]
    public void One_that_there_is_not_is_said_to_be_none() => When(Open, Asks("goodbye"), House).Is(effects: ["ToDesk.Answer(ask-1, desk.ready-unknown)"]);

    [Fact]
    public void After_the_end_nothing_goes() => When(Ended, Sends("hello"), House).Is(effects: ["ToDesk.Answer(ask-1, desk.already-ended)"]);

    [Fact]
    public void Another_mentor_sends_nothing() => When(Open, Sends("hello", author: Petr), House).Is(effects: ["ToDesk.Answer(ask-1, desk.denied)"]);

    [Fact]
    public void The_list_offers_what_there_is_by_its_title_and_is_not_there_without_any()
    {
        var ready = DeskCommands.Find("ready")!;

        Assert.Equal(["hello “list.words{words=Pozdrav}”", "web “list.words{words=Odkaz}”"], TalkCommands.In(ready, House)!.Options[0].Choices.Select(choice => $"{choice.Value} “{Plain.Of(choice.Label)}”"));
        Assert.Null(TalkCommands.In(ready, Given.House));
    }
}
