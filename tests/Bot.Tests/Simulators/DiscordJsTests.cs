using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MentorBot.Simulators.Discord;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>The simulator is held true by a client that other people wrote: discord.js from npm, used as it is.</summary>
public sealed partial class DiscordJsTests
{
    private const int Checks = 30;

    [Fact]
    public async Task DiscordJsWorksAgainstTheSimulator()
    {
        var folder = ClientFolder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Assert.Skip("discord.js is not installed: run `npm ci` in tests/Clients/discordjs, as test.sh does.");
        }

        await using var discord = await DiscordSimulator.StartAsync();

        var (exitCode, output) = await RunNodeAsync(folder, discord.Origin);

        Assert.True(exitCode == 0, output);
        Assert.Equal(Checks, Passed(output));
        Assert.Equal(0, discord.Log.BadUserAgents);
    }

    private static async Task<(int ExitCode, string Output)> RunNodeAsync(string folder, string origin)
    {
        using var node = new Process
        {
            StartInfo = new ProcessStartInfo("node", ["--test", "--test-concurrency=1", "--test-reporter=tap"])
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["DISCORD_SIMULATOR"] = origin },
            },
        };
        node.Start();
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        try
        {
            var output = node.StandardOutput.ReadToEndAsync(end.Token);
            var errors = node.StandardError.ReadToEndAsync(end.Token);
            await node.WaitForExitAsync(end.Token);
            return (node.ExitCode, await output + await errors);
        }
        finally
        {
            if (!node.HasExited)
                node.Kill(entireProcessTree: true);
        }
    }

    private static int Passed(string output) => int.Parse(PassLine().Match(output).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static string ClientFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Clients", "discordjs"));

    [GeneratedRegex(@"^# pass (\d+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PassLine();
}
