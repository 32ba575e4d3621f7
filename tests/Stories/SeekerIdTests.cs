using MentorBot.Bot.Ports;
using MentorBot.Stories.World;
using Xunit;

namespace MentorBot.Stories;

public sealed class SeekerIdTests
{
    private static readonly Address Anna = new(WorldHouse.ChatName, "anna");
    private static readonly Address Boris = new(WorldHouse.ChatName, "boris");

    /// <summary>Both houses have the same key, so what were derived from the account would be the same.</summary>
    [Fact]
    public async Task The_same_person_has_another_id_in_another_house_and_nothing_of_her_is_in_it()
    {
        await using var one = await HouseAsync();
        await using var other = await HouseAsync();

        var ids = new[] { await one.IdOfAsync(Anna), await one.IdOfAsync(Boris), await other.IdOfAsync(Anna) };

        Assert.All(ids, id => Assert.Matches("^s-[0-9a-f]{20}$", id));
        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public async Task Who_comes_again_is_the_same()
    {
        await using var house = await HouseAsync();
        var first = await house.IdOfAsync(Anna);

        await house.SeeAsync(WorldHouse.ChatName, "event-3", new Update.FromSeeker.Commanded(Anna, "help", "", null));

        Assert.Equal(first, await house.IdOfAsync(Anna));
    }

    private static async Task<WorldHouse> HouseAsync()
    {
        var house = new WorldHouse(StoryTests.House, static _ => { }, static address => address.Value);
        await house.StartAsync();
        await house.SeeAsync(WorldHouse.ChatName, "event-1", new Update.FromSeeker.Commanded(Anna, "start", "", null));
        await house.SeeAsync(WorldHouse.ChatName, "event-2", new Update.FromSeeker.Commanded(Boris, "start", "", null));
        return house;
    }
}
