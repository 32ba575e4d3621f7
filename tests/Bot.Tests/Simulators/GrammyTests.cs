using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MentorBot.Simulators.Telegram;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>An independent client, grammY from npm, against the Telegram simulator. Its tests are in tests/Clients/grammy.</summary>
public sealed partial class GrammyTests
{
    private const int TestsInTheScript = 21;

    [Fact]
    public async Task GrammyWorksAgainstTheSimulator()
    {
        var folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "Clients", "grammy");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "grammy")))
            Assert.Skip("grammY is not installed: run npm ci in tests/Clients/grammy.");

        await using var telegram = await TelegramSimulator.StartAsync(new() { SlowRepeatedPolls = false });

        var (code, output) = await NodeAsync(folder, telegram);

        Assert.True(code == 0, output);
        Assert.Equal($"{TestsInTheScript}", Passed().Match(output).Groups[1].Value);
    }

    private static async Task<(int Code, string Output)> NodeAsync(string folder, TelegramSimulator telegram)
    {
        var start = new ProcessStartInfo("node", ["--test", "--test-reporter=tap"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TELEGRAM_SIMULATOR"] = telegram.BaseUrl, ["TELEGRAM_TOKEN"] = telegram.Token },
        };
        using var node = Process.Start(start)!;
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(3));
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

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"^# pass (\d+)\r?$", RegexOptions.Multiline, 1000)]
    private static partial Regex Passed();
}
