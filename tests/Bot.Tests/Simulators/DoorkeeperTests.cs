using MentorBot.Bot.Discord;
using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;
using MentorBot.Simulators.Discord;
using Xunit;
using Permissions = MentorBot.Simulators.Discord.Permissions;
using Refusal = MentorBot.Bot.Ports.Refusal;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>A supervisor is let into a talk's private thread and out of it, in a server where she has no right to look into threads.</summary>
public sealed class DoorkeeperTests
{
    private static async Task<Delivery> AskAsync(DiscordHouse house, Func<Doorkeeper, Task<Delivery>> ask)
    {
        var settings = new DiscordSettings(house.Discord.Options.Token, house.Guild.Id, []) { ApiBase = new Uri(house.Discord.BaseUrl + "/") };
        using var client = new RestClient(RestClient.Connections(), settings, TimeProvider.System);
        return await ask(new Doorkeeper(new DiscordRest(client)));
    }

    private static Task<Delivery> AdmitAsync(DiscordHouse house, ulong thread, ulong person) => AskAsync(house, doorkeeper => doorkeeper.AdmitAsync(new MemberRef(thread, person), TestContext.Current.CancellationToken));

    private static Task<Delivery> DismissAsync(DiscordHouse house, ulong thread, ulong person) => AskAsync(house, doorkeeper => doorkeeper.DismissAsync(new MemberRef(thread, person), TestContext.Current.CancellationToken));

    private static ulong Supervisor(DiscordHouse house)
    {
        var supervisor = house.Control.CreateUser("iva");
        house.Control.Join(house.Guild.Id, supervisor);
        return supervisor;
    }

    private static bool Sees(DiscordHouse house, ulong thread, ulong person)
    {
        try
        {
            house.Control.Write(thread, person, "hello");
            return true;
        }
        catch (PersonCannotException)
        {
            return false;
        }
    }

    [Fact]
    public async Task She_sees_the_thread_from_when_she_is_let_in_until_she_is_let_out_and_each_twice_is_once()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (supervisor, thread) = (Supervisor(house), await house.ThreadAsync());
        Assert.False(Sees(house, thread, supervisor));

        Assert.Equal(new Delivery.Sent(new MemberRef(thread, supervisor).ToAddress()), await AdmitAsync(house, thread, supervisor));
        Assert.Equal(new Delivery.Sent(new MemberRef(thread, supervisor).ToAddress()), await AdmitAsync(house, thread, supervisor));
        Assert.True(Sees(house, thread, supervisor));

        Assert.Equal(new Delivery.Sent(null), await DismissAsync(house, thread, supervisor));
        Assert.Equal(new Delivery.Sent(null), await DismissAsync(house, thread, supervisor));
        Assert.False(Sees(house, thread, supervisor));
        Assert.True(Sees(house, thread, house.Mentor));
    }

    [Fact]
    public async Task A_mentor_who_has_left_her_thread_is_let_in_again()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var thread = await house.ThreadAsync();
        await DismissAsync(house, thread, house.Mentor);
        Assert.False(Sees(house, thread, house.Mentor));

        Assert.Equal(new Delivery.Sent(new MemberRef(thread, house.Mentor).ToAddress()), await AdmitAsync(house, thread, house.Mentor));

        Assert.True(Sees(house, thread, house.Mentor));
    }

    [Fact]
    public async Task The_mentor_of_the_thread_is_let_out_like_anybody_and_sees_her_channel_still()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var thread = await house.ThreadAsync();
        Assert.True(Sees(house, thread, house.Mentor));

        Assert.Equal(new Delivery.Sent(null), await DismissAsync(house, thread, house.Mentor));

        Assert.False(Sees(house, thread, house.Mentor));
        Assert.True(Sees(house, house.Channel, house.Mentor));
    }

    [Fact]
    public async Task Who_does_not_see_the_channel_or_is_not_in_the_server_can_not_be_let_in()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (supervisor, thread) = (Supervisor(house), await house.ThreadAsync());
        house.Control.SetOverwrite(house.Channel, new MentorBot.Simulators.Discord.Overwrite(supervisor, OfMember: true, Permissions.None, Permissions.ViewChannel));

        Assert.Equal(new Delivery.Rejected(Refusal.Unreachable), await AdmitAsync(house, thread, supervisor));
        Assert.Equal(new Delivery.Rejected(Refusal.Unreachable), await AdmitAsync(house, thread, house.Control.CreateUser("eva")));
    }

    [Fact]
    public async Task Where_we_may_not_write_in_threads_nobody_can_be_let_in()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (supervisor, thread) = (Supervisor(house), await house.ThreadAsync());
        house.Control.SetRolePermissions(house.Guild.Id, house.Guild.Id, Permissions.ViewChannel);
        house.Control.SetRolePermissions(house.Guild.Id, house.Guild.BotRoleId, Permissions.ViewChannel);

        Assert.Equal(new Delivery.Rejected(Refusal.NotAllowed), await AdmitAsync(house, thread, supervisor));
    }

    [Fact]
    public async Task A_thread_that_is_asleep_is_woken_and_one_that_is_gone_needs_nobody_out()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (supervisor, thread) = (Supervisor(house), await house.ThreadAsync());
        await house.PatchAsync($"channels/{thread}", new { archived = true });

        Assert.Equal(new Delivery.RetryAfter(TimeSpan.Zero), await AdmitAsync(house, thread, supervisor));
        Assert.IsType<Delivery.Sent>(await AdmitAsync(house, thread, supervisor));

        await house.DeleteAsync($"channels/{thread}");
        Assert.Equal(new Delivery.Rejected(Refusal.PlaceGone), await AdmitAsync(house, thread, supervisor));
        Assert.Equal(new Delivery.Sent(null), await DismissAsync(house, thread, supervisor));
    }
}
