using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>Tests in JavaScript that a client from npm goes through, used as it is published. They stand in tests/Clients.</summary>
internal static partial class NodeTests
{
    /// <param name="client">The folder of the client in tests/Clients. Skipped while <c>npm ci</c>, which test.sh runs, was not run there.</param>
    /// <param name="environment">Where the simulator is.</param>
    /// <returns>How many tests passed. Fails when one did not, with what node printed.</returns>
    public static async Task<int> PassAsync(string client, params IReadOnlyList<(string Name, string Value)> environment)
    {
        var folder = Path.Combine(Town.Repository, "tests", "Clients", client);
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            Assert.Skip($"{client} is not installed: run `npm ci` in tests/Clients/{client}, as test.sh does.");

        var start = new ProcessStartInfo("node", ["--test", "--test-concurrency=1", "--test-reporter=tap"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        var (code, output) = await RunAsync(start);
        Assert.True(code == 0, output);
        return int.Parse(Passed().Match(output).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    private static async Task<(int Code, string Output)> RunAsync(ProcessStartInfo start)
    {
        using var node = Process.Start(start)!;
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

    [GeneratedRegex(@"^# pass (\d+)\r?$", RegexOptions.Multiline, 1000)]
    private static partial Regex Passed();
}
