using MentorBot.Simulators.Discord;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Crash;

/// <summary>Somebody calls a crisis worker, through the real program and both platforms.</summary>
public sealed class CrisisTests
{
    [Fact]
    public async Task That_nobody_on_duty_can_ever_be_called_is_said_at_the_start_and_by_the_doctor_and_the_rest_runs()
    {
        await using var town = await Town.BuildAsync(new TownPlan(Mentors: 1) { HasCrisisService = true });
        var settings = Path.Combine(town.Folder, "config", "settings.yaml");
        var text = await File.ReadAllTextAsync(settings, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(settings, text.Replace("  hours: always", "  hours: {mon-fri: 8:00-16:00}\n  duty-hours: {m1: {sat: 8:00-16:00}}", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await town.StartAsync();
        await using var doctor = town.Launch(null, "doctor");

        const string Why = "m1 (Mentor 1) is on duty in the crisis service and is not called: crisis.duty-hours and crisis.hours have no time in common.";
        Assert.Equal(1, await doctor.ExitAsync());
        Assert.Contains(Why, doctor.Lines);
        Assert.Contains(Why, town.Bot!.Lines);
        Assert.Contains(town.Bot.Lines, line => line.StartsWith("Nobody can be called for the crisis service", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_on_duty_is_pinged_and_takes_the_call_after_the_program_was_killed()
    {
        await using var town = await Town.BuildAsync(new TownPlan(Mentors: 2) { HasCrisisService = true });
        await town.StartAsync();
        var eva = town.Telegram.AddPerson(2001, "Eva", "Dlouhá", "eva2001", "cs");

        eva.Write("/sos");
        var offer = await town.Telegram.WaitForMessageAsync(2001, message => message.Buttons.Any(button => button.Text == "Psát si s krizovou službou"), TimeSpan.FromSeconds(60));
        eva.Press("Psát si s krizovou službou", offer.Id);
        var alarm = await town.Discord.Control.WaitForMessageAsync(town.DutyChannel, message => message.Content.Contains("Next on duty: Mentor 1", StringComparison.Ordinal));

        Assert.StartsWith($"<@&{town.DutyRole}> 🆘 **Crisis call ", alarm.Content, StringComparison.Ordinal);
        Assert.Equal([town.DutyRole], alarm.MentionRoles);
        Assert.False(alarm.MentionsEveryone);

        eva.Write("Bojím se jít domů.");
        await town.Telegram.WaitForMessageAsync(2001, message => message.Text.Contains("Kdo se z krizové služby ozve, hned to dostane", StringComparison.Ordinal));
        await town.RestartAsync();

        // While the program is not connected again, Discord tells who presses that it failed: she presses once more, for as long as there is a button.
        await town.UntilAsync(
            async () =>
            {
                if (!HasButton(town.Discord.Control.Messages(town.DutyChannel).Single(message => message.Id == alarm.Id)))
                {
                    return true;
                }

                town.Discord.Control.Press(town.DutyChannel, alarm.Id, town.Mentors[1].Account, Button(alarm));
                await Task.Delay(TimeSpan.FromSeconds(1));
                return false;
            },
            "the call to be taken");
        await town.Telegram.WaitForMessageAsync(2001, message => message.Text.Contains("Píše si s vámi Mentor 2.", StringComparison.Ordinal));
        await town.UntilAsync(() => town.RoomOf("Bojím se jít domů.") != 0, "a room with what she wrote meanwhile");
        await town.Discord.Control.WaitForMessageAsync(town.DutyChannel, message => message.Content.Contains("Mentor 2 has it", StringComparison.Ordinal) && message.MentionRoles.Count == 0);

        Assert.Equal(town.Mentors[1].Channel, town.Discord.Control.Channel(town.RoomOf("Bojím se jít domů."))!.ParentId);
        Assert.Equal(0, await town.Bot!.StopAsync());
    }

    private static bool HasButton(SeenMessage message) => message.Components?.GetArrayLength() > 0;

    private static string Button(SeenMessage message) => message.Components!.Value[0].GetProperty("components")[0].GetProperty("custom_id").GetString()!;
}
