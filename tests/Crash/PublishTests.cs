using System.Diagnostics;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Crash;

/// <summary>What the container runs: the published program, by a user without rights, in a folder that nobody may write to.</summary>
public sealed class PublishTests
{
    private const string Nobody = "65534";

    [Fact]
    public async Task The_published_program_runs_without_rights_from_a_read_only_folder()
    {
        var program = Directory.CreateTempSubdirectory("mentorbot-publish-").FullName;
        await RunAsync("dotnet", "publish", Path.Combine(Town.Repository, "src", "Bot"), "-c", "Release", "--no-restore", "-v", "quiet", "-o", program);
        await RunAsync("chmod", "-R", "a-w,a+rX", program);
        await using var town = await Town.BuildAsync();
        List<string> command = [Path.Combine(program, "mentorbot")];
        if (Environment.UserName == "root")
        {
            await RunAsync("chown", "-R", Nobody, town.Folder);
            command.InsertRange(0, ["setpriv", "--reuid", Nobody, "--regid", Nobody, "--clear-groups"]);
            town.Environment["HOME"] = town.Folder;
        }

        await town.StartAsync(command);
        var anna = await town.WelcomeAsync(3001);
        town.Discord.Control.Write(anna.Room, anna.Mentor, "Jsem tady.");
        var answer = await town.Telegram.WaitForMessageAsync(3001, message => message.Text.Contains("Jsem tady.", StringComparison.Ordinal));

        Assert.Equal("💬 Mentor 1\nJsem tady.", answer.Text);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(Path.Combine(town.Folder, "data", "mentorbot.db")));
        await town.Bot!.StopAsync();
        await RunAsync("chmod", "-R", "u+w", program);
        Directory.Delete(program, recursive: true);
    }

    private static async Task RunAsync(string name, params string[] arguments)
    {
        using var process = Process.Start(name, arguments);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }
}
