using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Stories.World;
using Xunit;

namespace MentorBot.Stories;

/// <summary>
/// Between a room's being made and its being recorded as ours lie moments, or the time that a process was dead: a mentor who writes in it then
/// must be heard all the same.
/// </summary>
public sealed class EarlyRoomTests : IAsyncDisposable
{
    private static readonly Address Anna = new(WorldHouse.ChatName, "anna");
    private static readonly Address Room = new(WorldHouse.DeskName, "K-001");

    private static readonly Arrived Early = new(
        "early", new Update.FromRoom.Said(Room, new Address(WorldHouse.DeskName, "@lida"), new Address(WorldHouse.DeskName, "K-001/1"), Content.Words("Jsem tu."), null));

    private readonly WorldHouse _house = new(StoryTests.House, _ => { }, address => address.Value);
    private int _event;

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task What_was_written_in_a_room_before_it_was_known_is_passed_when_it_is_read_again()
    {
        await _house.StartAsync();
        await _house.SeeAsync(WorldHouse.DeskName, Early);
        await BeginAsync();
        Assert.DoesNotContain("Jsem tu.", ShownToHer());

        await _house.SeeAsync(WorldHouse.DeskName, Early);
        await _house.SeeAsync(WorldHouse.DeskName, Early);

        Assert.Single(ShownToHer(), "Jsem tu.");
    }

    /// <summary>After a month nothing is remembered of an event's having been handled; what it said is still known by its place.</summary>
    [Fact]
    public async Task What_is_read_again_after_its_mark_was_forgotten_is_not_passed_again()
    {
        await _house.StartAsync();
        await BeginAsync();
        await _house.SeeAsync(WorldHouse.DeskName, Early);
        Assert.Single(ShownToHer(), "Jsem tu.");

        await _house.SeeAsync(WorldHouse.DeskName, Early with { Key = "early, seen as if for the first time" });

        Assert.Single(ShownToHer(), "Jsem tu.");
    }

    private IEnumerable<string> ShownToHer() => _house.Chat.Screen.Where(shown => shown.Place == Anna).Select(shown => shown.Part.Text.Text);

    private async Task BeginAsync()
    {
        await SeeAsync(new Update.FromSeeker.Said(Anna, new Address(WorldHouse.ChatName, "anna/1"), Content.Words("Dobrý den"), null));
        foreach (var label in new[] { "Čeština", "Souhlasím", "Ano, 18 nebo víc", "Vztahy", "Ano, najděte mi mentora" })
        {
            var button = _house.Chat.Screen.SelectMany(shown => shown.Part.Buttons.SelectMany(row => row)).Last(button => button.Label == label);
            await SeeAsync(new Update.FromSeeker.Pressed(Anna, button.Id));
        }
    }

    private Task SeeAsync(Update update) => _house.SeeAsync(WorldHouse.ChatName, $"event-{++_event}", update);
}
