using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using MentorBot.Stories.World;
using Xunit;

namespace MentorBot.Stories;

/// <summary>The id of a button is a word of ours on somebody else's platform: it can be copied, kept and sent from elsewhere.</summary>
public sealed class ButtonTests : IAsyncDisposable
{
    private static readonly Address Anna = new(WorldHouse.ChatName, "anna");
    private static readonly Address Boris = new(WorldHouse.ChatName, "boris");

    private readonly WorldHouse _house = new(StoryTests.House, static _ => { }, static address => address.Value);
    private int _event;

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task It_says_nothing_of_whom_it_is_for_or_what_it_does()
    {
        await BeginAsync(Anna);

        Assert.All(ButtonsOf(Anna), button => Assert.Matches("^[A-Za-z0-9_-]{24}[0-9]{2}$", button.Id));
        Assert.All(ButtonsOf(Anna), button => Assert.DoesNotContain("anna", button.Id, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Pressed_by_somebody_else_it_does_nothing_and_stays_with_whom_it_is_for()
    {
        await BeginAsync(Anna);
        await BeginAsync(Boris);
        var czech = ButtonsOf(Anna)[0].Id;

        await SeeAsync(new Update.FromSeeker.Pressed(Boris, czech));
        Assert.Equal("Tohle tlačítko už nefunguje. Pomoc hned ukáže /sos.", Last(Boris).Part.Text.Text);

        await SeeAsync(new Update.FromSeeker.Pressed(Anna, czech));
        Assert.Contains("Jsme rádi, že píšete.", Last(Anna).Part.Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_to_the_outreach_team_is_taken_in_its_channel_and_nowhere_else()
    {
        await using var house = new WorldHouse(StoryTests.Coming, static _ => { }, static address => address.Value);
        await house.StartAsync();
        Update[] steps =
        [
            new Update.FromSeeker.Pressed(Anna, await ButtonAsync(house, new Update.FromSeeker.Commanded(Anna, "help", "", null), "Ať za námi někdo přijde")),
            new Update.FromSeeker.Said(Anna, new Address(WorldHouse.ChatName, "anna/1"), Content.Words("ZŠ v Ústí"), null),
        ];
        foreach (var (index, step) in steps.Index())
            await house.SeeAsync(WorldHouse.ChatName, $"step-{index}", step);

        var send = house.Chat.Screen[^1].Part.Buttons[0][0].Id;
        await house.SeeAsync(WorldHouse.ChatName, "send", new Update.FromSeeker.Pressed(Anna, send));
        var take = Assert.Single(house.Desk.Screen, shown => shown.Place.Value == "#outreach").Part.Buttons[0][0].Id;
        foreach (var elsewhere in new[] { "#duty", "#coordinator", "#lida" })
            await house.SeeAsync(WorldHouse.DeskName, elsewhere, new Update.FromRoom.Pressed(new Address(WorldHouse.DeskName, elsewhere), new Address(WorldHouse.DeskName, "@lida"), take));
        await house.SeeAsync(WorldHouse.ChatName, "stranger", new Update.FromSeeker.Pressed(Boris, take));
        Assert.DoesNotContain(house.Chat.Screen, shown => shown.Part.Text.Text.StartsWith("Prosbu odsud", StringComparison.Ordinal));

        await house.SeeAsync(WorldHouse.DeskName, "taken", new Update.FromRoom.Pressed(new Address(WorldHouse.DeskName, "#outreach"), new Address(WorldHouse.DeskName, "@nobody-we-know"), take));
        Assert.StartsWith("Prosbu odsud si někdo vzal na starost.", house.Chat.Screen[^1].Part.Text.Text, StringComparison.Ordinal);
    }

    private static async Task<string> ButtonAsync(WorldHouse house, Update update, string label)
    {
        await house.SeeAsync(WorldHouse.ChatName, label, update);
        return house.Chat.Screen.SelectMany(shown => shown.Part.Buttons).SelectMany(row => row).First(button => button.Label == label).Id;
    }

    [Fact]
    public async Task Pressed_after_a_month_it_does_nothing()
    {
        await BeginAsync(Anna);
        var czech = ButtonsOf(Anna)[0].Id;
        await _house.PassAsync(TimeSpan.FromDays(16));

        // Her start has not lapsed.
        await SeeAsync(new Update.FromSeeker.Commanded(Anna, "help", "", null));
        await _house.PassAsync(TimeSpan.FromDays(15));

        await SeeAsync(new Update.FromSeeker.Pressed(Anna, czech));

        Assert.Equal("Tohle tlačítko už nefunguje. Pomoc hned ukáže /sos.", Last(Anna).Part.Text.Text);
    }

    [Theory]
    [InlineData("language:cs")]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    public async Task One_that_we_never_made_does_nothing(string made)
    {
        await BeginAsync(Anna);

        await SeeAsync(new Update.FromSeeker.Pressed(Anna, made));

        Assert.Equal("Tohle tlačítko už nefunguje. Pomoc hned ukáže /sos.", Last(Anna).Part.Text.Text);
    }

    private async Task BeginAsync(Address who)
    {
        if (_event == 0)
        {
            await _house.StartAsync();
        }

        await SeeAsync(new Update.FromSeeker.Commanded(who, "start", "", null));
    }

    private Task SeeAsync(Update update) => _house.SeeAsync(WorldHouse.ChatName, $"event-{++_event}", update);

    private OnScreen Last(Address who) => _house.Chat.Screen.Last(shown => shown.Place == who);

    private List<Button> ButtonsOf(Address who) => [.. _house.Chat.Screen.Where(shown => shown.Place == who).SelectMany(shown => shown.Part.Buttons).SelectMany(row => row)];
}
