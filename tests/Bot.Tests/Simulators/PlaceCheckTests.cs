using MentorBot.Bot.Discord;
using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Operations;
using Xunit;
using Permissions = MentorBot.Simulators.Discord.Permissions;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>What is missing in the channels that were made for mentors who joined, as the doctor says it.</summary>
public sealed class PlaceCheckTests
{
    private static async Task<IReadOnlyList<string>> FaultsAsync(DiscordHouse house, params ulong[] channels)
    {
        var settings = new DiscordSettings(house.Discord.Options.Token, house.Guild.Id, []) { ApiBase = new Uri(house.Discord.BaseUrl + "/"), Joined = () => [.. channels.Select(channel => new ChannelRef(channel).ToAddress())] };
        using var client = new RestClient(RestClient.Connections(), settings, TimeProvider.System);
        return await new PlaceCheck(new DiscordRest(client), settings).FaultsAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Where_all_is_allowed_and_where_nobody_has_joined_there_is_nothing_to_say()
    {
        await using var house = await DiscordHouse.BuildAsync();

        Assert.Empty(await FaultsAsync(house, house.Channel));
        house.Control.SetRolePermissions(house.Guild.Id, house.Guild.BotRoleId, Permissions.ViewChannel);
        Assert.Empty(await FaultsAsync(house));
    }

    [Fact]
    public async Task A_permission_of_threads_that_we_lack_in_a_made_channel_is_named_and_so_is_the_channel()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Control.SetRolePermissions(house.Guild.Id, house.Guild.BotRoleId, Permissions.Everyone);

        var fault = Assert.Single(await FaultsAsync(house, house.Channel));

        Assert.Equal("In the channel desk of a mentor who joined the bot may not: Manage Threads. Allow it in the channel's permissions, or talks can't be opened there as they should.", fault);
        var found = Doctor.With(new Findings(["Every mentor can be offered: 1 of 1."], IsWell: true), [fault]);
        Assert.Equal(["Every mentor can be offered: 1 of 1.", fault], found.Lines);
        Assert.False(found.IsWell);
    }

    [Fact]
    public async Task A_channel_that_is_gone_is_said_once_however_many_are()
    {
        await using var house = await DiscordHouse.BuildAsync();

        Assert.Equal([DiscordFaults.PlaceGone], await FaultsAsync(house, 123, 124));
    }

    [Fact]
    public async Task Who_waits_for_the_doctor_does_not_wait_for_a_platform_that_is_away() =>
        Assert.Equal([DiscordFaults.PlacesUnseen], await Doctor.InTimeAsync(async stop =>
        {
            await Task.Delay(Timeout.Infinite, stop);
            return [];
        }));
}
