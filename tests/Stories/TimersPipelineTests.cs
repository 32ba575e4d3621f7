using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Stories.World;
using Xunit;

namespace MentorBot.Stories;

/// <summary>Timers on the real pipeline and database: set again in the moment in which they ring, and far away.</summary>
public sealed class TimersPipelineTests
{
    private const string StillThere = "Jste tu ještě? Nic nespěchá a odpovídat nemusíte. Napište, až se vám to bude hodit.";

    private static readonly Address Anna = new(WorldHouse.ChatName, "anna");
    private static readonly Address Room = new(WorldHouse.DeskName, "K-001");

    /// <summary>After a stall, a busy second or a sleep, one turn finds both what somebody wrote and the timer that her words set anew.</summary>
    [Fact]
    public async Task A_timer_that_is_set_again_in_the_moment_in_which_it_rings_is_still_set_after_a_restart()
    {
        await using var house = new WorldHouse(StoryTests.Caring, _ => { }, address => address.Value);
        await house.StartAsync();
        await SayAsync(house, "anna/1", "Dobrý den");
        await PressAsync(house, "Čeština", "Souhlasím", "Ano, 18 nebo víc", "Vztahy", "Ano, najděte mi mentora");
        house.Time.MoveTo(house.Time.GetUtcNow() + TimeSpan.FromHours(24));
        await house.SeeAsync(
            WorldHouse.DeskName, "answer", new Update.FromRoom.Said(Room, new Address(WorldHouse.DeskName, "@lida"), new Address(WorldHouse.DeskName, "K-001/1"), Content.Words("Jsem tu."), null));
        await house.DieAsync();
        await house.StartAsync();
        await house.PassAsync(TimeSpan.FromDays(7));

        Assert.Single(house.Chat.Screen, shown => shown.Part.Text.Text == StillThere);
    }

    /// <summary>A timer of the system goes no further than 49 days.</summary>
    [Fact]
    public async Task What_is_due_in_two_months_is_done_then_and_not_before()
    {
        await using var house = new WorldHouse(StoryTests.House with { StartKept = TimeSpan.FromDays(60) }, _ => { }, address => address.Value);
        await house.StartAsync();
        await SayAsync(house, "anna/1", "Dobrý den");
        await PressAsync(house, "Čeština", "Souhlasím");
        await house.PassAsync(TimeSpan.FromDays(59));
        await SayAsync(house, "anna/2", "Jste tam?");
        Assert.DoesNotContain("Jsme rádi, že píšete.", house.Chat.Screen[^1].Part.Text.Text);

        await house.PassAsync(TimeSpan.FromDays(60));
        await SayAsync(house, "anna/3", "Jste tam?");

        Assert.StartsWith("Jsme rádi, že píšete.", house.Chat.Screen[^1].Part.Text.Text);
    }

    /// <summary>The timers of a system count what it was awake for.</summary>
    [Fact]
    public async Task What_was_due_while_the_machine_slept_is_done_soon_after_it_wakes()
    {
        await using var house = new WorldHouse(StoryTests.Caring, _ => { }, address => address.Value);
        await house.StartAsync();
        await SayAsync(house, "anna/1", "Dobrý den");
        await PressAsync(house, "Čeština", "Souhlasím", "Ano, 18 nebo víc", "Vztahy", "Ano, najděte mi mentora");
        await house.PassAsync(TimeSpan.FromHours(1));
        house.Time.Leap(TimeSpan.FromHours(24));
        await house.PassAsync(TimeSpan.FromMinutes(10));

        Assert.Contains(house.Desk.Screen, shown => shown.Part.Text.Text.Contains("čeká na odpověď už 25 h", StringComparison.Ordinal));
    }

    private static async Task PressAsync(WorldHouse house, params string[] labels)
    {
        foreach (var label in labels)
        {
            var button = house.Chat.Screen.SelectMany(shown => shown.Part.Buttons.SelectMany(row => row)).Last(button => button.Label == label);
            await house.SeeAsync(WorldHouse.ChatName, label, new Update.FromSeeker.Pressed(Anna, button.Id));
        }
    }

    private static Task SayAsync(WorldHouse house, string message, string words) =>
        house.SeeAsync(WorldHouse.ChatName, message, new Update.FromSeeker.Said(Anna, new Address(WorldHouse.ChatName, message), Content.Words(words), null));
}
