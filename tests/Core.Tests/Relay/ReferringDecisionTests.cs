using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using MentorBot.Core.Tests.Language;
using MentorBot.Core.Tests.Referrals;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>A service of the directory is sent to the person from the room of her talk.</summary>
public sealed class ReferringDecisionTests
{
    private static readonly House House = Given.House with
    {
        Services = new ScriptedFinder(Referrals.Given.Service("cz-line", "helpline", "money")),
        Phrases = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book,
    };

    private const string Card = "Tady by mohli pomoct:\n\ncz-line\n📞 222 222 222\nOtevírací dobu neznáme.\nJazyky: čeština\nÚdaje zatím nikdo neověřil. Před cestou je dobré tam zavolat.";

    private static RoomInput.Commanded Sends(string key, MentorId? author = null) => new(Talk, author ?? Lida, Ask, "services") { Options = new Dictionary<string, string> { ["send"] = key } };

    [Fact]
    public void It_stands_in_the_room_and_goes_without_a_question_and_is_counted_without_a_person() => When(Open, Sends("cz-line"), House).Is(effects:
    [
        $"ToDesk.Show(c-1, Limetka, i-1, “{Card}” Bold@23+7 Phone@34+11)",
        $"ToSeeker.Pass(s-anna, c-1, cs, Limetka, i-1, “{Card}” Bold@23+7 Phone@34+11, -)",
        "Count(message-from-mentor, money, c-1)",
        "Count(service-sent, money, c-1)",
        "ToDesk.Answer(ask-1, desk.services-sent)",
    ],
    followUps: ["SeekerInput.Referred(s-anna, cz-line)"]);

    [Fact]
    public void It_is_said_in_her_language() =>
        Assert.Contains("Tu mogą pomóc:", Plain.Lines(When(Open with { Language = "pl" }, Sends("cz-line"), House).Decision.Effects)[1], StringComparison.Ordinal);

    [Fact]
    public void The_count_names_the_service() =>
        Assert.Equal("cz-line", When(Open, Sends("cz-line"), House).Decision.Effects.OfType<Effect.Count>().Last().Service);

    [Theory]
    [InlineData("cz-none")]
    [InlineData("")]
    public void What_is_not_in_the_directory_goes_to_nobody(string key) => When(Open, Sends(key), House).Is(effects: ["ToDesk.Answer(ask-1, desk.services-gone)"]);

    [Fact]
    public void Another_mentor_who_sees_the_room_sends_nothing() => When(Open, Sends("cz-line", Petr), House).Is(effects: ["ToDesk.Answer(ask-1, desk.denied)"]);

    [Fact]
    public void After_the_end_nothing_goes() => When(Open with { Phase = Phase.Ended }, Sends("cz-line"), House).Is(effects: ["ToDesk.Answer(ask-1, desk.already-ended)"]);

    [Fact]
    public void Who_coordinates_and_is_not_in_the_talk_can_look_and_not_send()
    {
        var house = House with { Staff = [new Staff(new StaffId("jana"), "Jana", [Role.Coordinator])] };
        var asks = new RoomInput.Commanded(Talk, null, Ask, "services") { Staff = new StaffId("jana") };

        When(Open, asks with { Options = new Dictionary<string, string> { ["send"] = "cz-line" } }, house).Is(effects: ["ToDesk.Answer(ask-1, desk.denied)"]);
        Assert.DoesNotContain("button.services-desk.send", Plain.Lines(When(Open, asks with { Options = new Dictionary<string, string> { ["show"] = "cz-line" } }, house).Decision.Effects)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_in_the_room_is_sealed_with_the_talk() =>
        Assert.Equal(Talk, Assert.IsType<Effect.ToDesk.Answer>(When(Open, new RoomInput.Commanded(Talk, Lida, Ask, "services"), House).Decision.Effects[0]).About);
}
