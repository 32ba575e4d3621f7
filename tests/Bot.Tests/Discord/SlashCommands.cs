using MentorBot.Simulators.Discord;
using MentorBot.Simulators.Places;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>Commands in the room of a talk, and the buttons under their answers.</summary>
internal static class SlashCommands
{
    public static async Task<SeenMessage> AskAsync(Town town, Citizen citizen, string command, Dictionary<string, string>? options = null)
    {
        var interaction = 0ul;
        await town.UntilAsync(() => (interaction = Run(town, citizen, command, options)) != 0, "the command");
        return (await town.Discord.Control.WaitForAnswerAsync(interaction)).Original!;
    }

    /// <summary>The answer as it stands afterwards.</summary>
    public static async Task<SeenMessage> PressAsync(Town town, Citizen citizen, SeenMessage answer, string label)
    {
        town.Discord.Control.Press(citizen.Room, answer.Id, citizen.Mentor, Buttons(answer).First(button => button.Label == label).Id);
        SeenMessage? now = null;
        await town.UntilAsync(() => (now = town.Discord.Control.EphemeralMessages(citizen.Room, citizen.Mentor).Single(message => message.Id == answer.Id)).Content != answer.Content, "another answer");
        return now!;
    }

    public static IReadOnlyList<(string Label, string Id)> Buttons(SeenMessage message) => message.Components is not { } rows
        ? []
        : [.. rows.EnumerateArray().SelectMany(row => row.GetProperty("components").EnumerateArray()).Select(button => (button.GetProperty("label").GetString()!, button.GetProperty("custom_id").GetString()!))];

    /// <summary>0 where the command is not registered yet.</summary>
    private static ulong Run(Town town, Citizen citizen, string command, Dictionary<string, string>? options)
    {
        try
        {
            return town.Discord.Control.RunCommand(citizen.Room, citizen.Mentor, command, options);
        }
        catch (PersonCannotException)
        {
            return 0;
        }
    }
}
