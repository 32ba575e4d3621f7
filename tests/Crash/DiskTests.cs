using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Crash;

/// <summary>
/// The real program when the disk is full, and when there is space again. No byte can be written to any file, by a limit that is set on
/// the running process: that needs no rights, no mount and no compiler.
/// </summary>
public sealed class DiskTests
{
    private const int Messages = 6;

    [Fact]
    public async Task While_the_disk_is_full_nothing_is_confirmed_and_somebody_is_called_and_then_everything_arrives_once_and_in_order()
    {
        await using var town = await Town.BuildAsync();

        // A file that may not grow is an error to the program, rather than a signal that ends it.
        await town.StartAsync(["sh", "-c", "trap '' XFSZ; exec dotnet \"$0\"", Town.Program]);
        var anna = await town.WelcomeAsync(4001);
        await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Content.Contains("first words", StringComparison.Ordinal));
        await town.UntilAsync(async () => await StatusAsync(town) == HttpStatusCode.OK, "a service that is well");
        await town.UntilAsync(async () => await PendingAsync(town) == 0, "all that was written being confirmed");

        await LimitAsync(town, "0");
        List<string> fromChat = [.. Enumerable.Range(0, Messages).Select(n => $"chat{n}z")];
        List<string> fromRoom = [.. Enumerable.Range(0, Messages).Select(n => $"room{n}z")];
        foreach (var (chat, room) in fromChat.Zip(fromRoom))
        {
            anna.Person.Write(chat);
            town.Discord.Control.Write(anna.Room, anna.Mentor, room);
        }

        await town.Discord.Control.WaitForMessageAsync(town.OperatorChannel, message => message.Content.Contains("can't be written to", StringComparison.Ordinal));
        await town.UntilAsync(async () => await StatusAsync(town) == HttpStatusCode.ServiceUnavailable, "a service that says it is not well");
        Assert.Equal(Messages, await PendingAsync(town));
        Assert.Empty(InRoom(town, anna));
        Assert.Empty(InChat(town, anna));

        await LimitAsync(town, "unlimited");
        await town.UntilAsync(() => InRoom(town, anna).Contains(fromChat[^1]) && InChat(town, anna).Contains(fromRoom[^1]), "the last word of both sides");
        await town.UntilAsync(async () => await StatusAsync(town) == HttpStatusCode.OK, "a service that is well again");

        Assert.Equal(fromChat, InRoom(town, anna));
        Assert.Equal(fromRoom, InChat(town, anna));
        Assert.Single(town.Discord.Control.Messages(town.OperatorChannel));
        Assert.Equal(0, await town.Bot!.StopAsync());
    }

    private static List<string> InRoom(Town town, Citizen citizen) =>
        [.. town.Discord.Control.Messages(citizen.Room).Where(message => message.ByBot).Select(message => message.Content.Split(' ', '\n')[^1]).Where(word => word.StartsWith("chat", StringComparison.Ordinal))];

    private static List<string> InChat(Town town, Citizen citizen) =>
        [.. town.Telegram.Shown(citizen.Person.Id).Select(message => message.Text.Split(' ', '\n')[^1]).Where(word => word.StartsWith("room", StringComparison.Ordinal))];

    /// <summary>How many updates the platform keeps because they were not confirmed.</summary>
    private static async Task<int> PendingAsync(Town town)
    {
        using var client = new HttpClient();
        var info = await client.GetStringAsync(new Uri($"{town.Telegram.BaseUrl.ToString().TrimEnd('/')}/bot{town.Telegram.Token}/getWebhookInfo"), TestContext.Current.CancellationToken);
        return JsonDocument.Parse(info).RootElement.GetProperty("result").GetProperty("pending_update_count").GetInt32();
    }

    private static async Task<HttpStatusCode> StatusAsync(Town town)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(town.Listen, "/health"), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>How large a file may become by what the program writes.</summary>
    private static async Task LimitAsync(Town town, string bytes)
    {
        using var limit = Process.Start("prlimit", ["--pid", town.Bot!.Id.ToString(CultureInfo.InvariantCulture), $"--fsize={bytes}:"]);
        await limit.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, limit.ExitCode);
    }
}
