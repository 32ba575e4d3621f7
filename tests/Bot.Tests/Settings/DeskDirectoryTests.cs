using MentorBot.Bot.Ports;
using MentorBot.Bot.Settings;
using MentorBot.Bot.Web;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

public sealed class DeskDirectoryTests
{
    private static readonly HouseSettings Settings = new(
        new House("x", ["cs"], "cs", ["money"], new Dictionary<string, IReadOnlyList<string>>(), [], ShowTyping: false),
        new Dictionary<MentorId, DeskPlace>(),
        new TelegramPart("t", new Uri("https://a.test"), 1, 1, null),
        new DiscordPart("t", new Uri("https://a.test"), 1, "1", "2"),
        "db",
        "key",
        new Uri("http://127.0.0.1:1"),
        new WebPart(false, false, new Uri("http://127.0.0.1:1"), new Uri("https://a.test"), false));

    [Fact]
    public void Who_has_no_channel_of_their_own_hears_things_in_the_operators()
    {
        foreach (var role in new[] { Role.Operator, Role.Coordinator, Role.Supervisor })
            Assert.Equal("2", Channel(Settings, role));
    }

    [Fact]
    public void Calls_and_requests_go_to_their_own_places_or_nowhere()
    {
        var there = Settings with { Duty = new DutyPlace("3", ""), OutreachChannel = "4" };

        Assert.Equal(("3", "4"), (Channel(there, Role.Duty), Channel(there, Role.Outreach)));
        Assert.Equal((null, null), (Channel(Settings, Role.Duty), Channel(Settings, Role.Outreach)));
    }

    [Fact]
    public void A_board_in_the_browser_has_a_role_that_somebody_has()
    {
        var web = new WebDirectory([]);
        var there = Settings with
        {
            House = Settings.House with { Staff = [new Staff(new StaffId("jana"), "Jana", [Role.Coordinator, Role.Outreach])] },
            Duty = new DutyPlace("3", ""),
        };

        Assert.Equal([Role.Coordinator, Role.Duty, Role.Outreach], Boards(there, web));
        Assert.Empty(Boards(Settings, web));
        Assert.Empty(Boards(there, null));
    }

    private static IEnumerable<Role> Boards(HouseSettings settings, WebDirectory? web) =>
        Enum.GetValues<Role>().Where(role => new DeskDirectory(settings, id => new Address("desk", id), id => new Address("desk", "@" + id), web).Board(role) is not null);

    [Fact]
    public void Who_has_a_role_has_the_account_of_the_settings()
    {
        var directory = new DeskDirectory(Settings with { Accounts = new Dictionary<StaffId, string> { [new StaffId("iva")] = "7" } }, id => new Address("desk", id), id => new Address("desk", "@" + id), null);

        Assert.Equal(new Address("desk", "@7"), directory.Account(new StaffId("iva")));
        Assert.Null(directory.Account(new StaffId("gone")));
    }

    private static string? Channel(HouseSettings settings, Role role) => new DeskDirectory(settings, id => new Address("desk", id), id => new Address("desk", "@" + id), null).Channel(role)?.Value;
}
