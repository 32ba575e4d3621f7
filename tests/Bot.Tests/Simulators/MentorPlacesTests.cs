using MentorBot.Bot.Discord;
using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;
using MentorBot.Simulators.Discord;
using Xunit;
using Permissions = MentorBot.Simulators.Discord.Permissions;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>The private channel of a mentor who joined, made in a server.</summary>
public sealed class MentorPlacesTests
{
    private const string Name = "mentor-07";

    private static (MentorPlaces Places, RestClient Client) Of(DiscordHouse house, params ulong[] supervisors)
    {
        var settings = new DiscordSettings(house.Discord.Options.Token, house.Guild.Id, [new MentorChannel("mentors.jana.channel", house.Channel)]) { ApiBase = new Uri(house.Discord.BaseUrl + "/"), Supervisors = supervisors };
        var client = new RestClient(RestClient.Connections(), settings, TimeProvider.System);
        return (new MentorPlaces(new DiscordRest(client), settings, () => house.Control.BotId), client);
    }

    private static async Task<Delivery> MakeAsync(DiscordHouse house, ulong account, params ulong[] supervisors)
    {
        var (places, client) = Of(house, supervisors);
        using (client)
        {
            return await places.MakeAsync(Name, account, TestContext.Current.CancellationToken);
        }
    }

    private static ulong Made(Delivery delivery) => ChannelRef.TryParse(Assert.IsType<Delivery.Sent>(delivery).Made!.Value, out var channel) ? channel.Id : throw new InvalidOperationException("No channel was made.");

    private static List<SeenChannel> Named(DiscordHouse house) => [.. house.Control.Channels(house.Guild.Id).Where(channel => channel.Name == Name)];

    private static bool Sees(DiscordHouse house, ulong channel, ulong person)
    {
        try
        {
            house.Control.Write(channel, person, "hello");
            return true;
        }
        catch (PersonCannotException)
        {
            return false;
        }
    }

    [Fact]
    public async Task She_her_supervisor_and_we_see_it_and_nobody_else()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (supervisor, stranger) = (house.Control.CreateUser("iva"), house.Control.CreateUser("eva"));
        house.Control.Join(house.Guild.Id, supervisor);
        house.Control.Join(house.Guild.Id, stranger);

        var channel = Made(await MakeAsync(house, house.Mentor, supervisor));

        Assert.Equal([channel], Named(house).Select(seen => seen.Id));
        Assert.Equal([true, true, false], new[] { house.Mentor, supervisor, stranger }.Select(person => Sees(house, channel, person)));
        Assert.Equal(201, (await house.PostAsync($"channels/{channel}/threads", new { name = "K-001", type = 12, invitable = false })).Status);
    }

    [Fact]
    public async Task It_stands_beside_the_channels_of_the_others()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var category = house.Control.CreateChannel(house.Guild.Id, "Mentors", ChannelType.Category);
        await house.PatchAsync($"channels/{house.Channel}", new { parent_id = category.ToString(System.Globalization.CultureInfo.InvariantCulture) });

        var channel = Made(await MakeAsync(house, house.Mentor));

        Assert.Equal(category, Named(house).Single(seen => seen.Id == channel).ParentId);
    }

    [Fact]
    public async Task Made_twice_it_is_one_and_another_persons_is_not_taken_for_hers()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var other = house.Control.CreateUser("petr");
        house.Control.Join(house.Guild.Id, other);
        house.Control.CreateChannel(house.Guild.Id, Name);

        var channel = Made(await MakeAsync(house, house.Mentor));
        Assert.Equal(channel, Made(await MakeAsync(house, house.Mentor)));
        Assert.NotEqual(channel, Made(await MakeAsync(house, other)));
        Assert.Equal(3, Named(house).Count);
    }

    [Fact]
    public async Task One_that_was_closed_to_us_is_not_it_any_more()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var closed = Made(await MakeAsync(house, house.Mentor));
        house.Control.SetOverwrite(closed, new MentorBot.Simulators.Discord.Overwrite(house.Control.BotId, OfMember: true, Permissions.None, Permissions.ViewChannel));

        var channel = Made(await MakeAsync(house, house.Mentor));

        Assert.NotEqual(closed, channel);
        Assert.Equal(channel, Made(await MakeAsync(house, house.Mentor)));
    }

    [Fact]
    public async Task Without_the_permission_it_is_something_to_be_mended()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Control.SetRolePermissions(house.Guild.Id, house.Guild.BotRoleId, Permissions.Bot & ~Permissions.ManageChannels);

        Assert.Equal(new Delivery.Rejected(MentorBot.Bot.Ports.Refusal.NotAllowed), await MakeAsync(house, house.Mentor));
        Assert.Empty(Named(house));
    }

    /// <summary>Discord lets nobody give what he has not himself: what we lack in the server we do not try to give.</summary>
    [Fact]
    public async Task What_we_lack_ourselves_is_left_out()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Control.SetRolePermissions(house.Guild.Id, house.Guild.Id, Permissions.ViewChannel);
        house.Control.SetRolePermissions(house.Guild.Id, house.Guild.BotRoleId, Permissions.ManageChannels | Permissions.SendMessages);

        var channel = Made(await MakeAsync(house, house.Mentor));

        Assert.True(Sees(house, channel, house.Mentor));
    }
}
