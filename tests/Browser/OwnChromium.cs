using System.Diagnostics;
using Microsoft.Playwright;

namespace MentorBot.Browser;

/// <summary>A Chromium with a profile that outlives it, started as a person does and killed as a battery does.</summary>
internal sealed class OwnChromium : IAsyncDisposable
{
    private readonly Process _process;
    private readonly IBrowser _browser;

    private OwnChromium(Process process, IBrowser browser) => (_process, _browser) = (process, browser);

    public IPage Page => _browser.Contexts[0].Pages[0];

    /// <param name="what">An address to open, or an option.</param>
    public static async Task<OwnChromium> StartAsync(IPlaywright playwright, string profile, string what)
    {
        var port = Path.Combine(profile, "DevToolsActivePort");
        File.Delete(port);
        string[] arguments = [.. Debian.Arguments, "--headless=new", "--remote-debugging-port=0", $"--user-data-dir={profile}", "--no-first-run", "--window-size=1000,700", what];
        var process = Process.Start(new ProcessStartInfo(Debian.Chromium, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        await TwoSides.UntilAsync(() => Task.FromResult(File.Exists(port) && File.ReadAllText(port).Contains('\n', StringComparison.Ordinal)), "Chromium");
        var browser = await playwright.Chromium.ConnectOverCDPAsync($"http://127.0.0.1:{(await File.ReadAllLinesAsync(port))[0]}");
        await TwoSides.UntilAsync(() => Task.FromResult(browser.Contexts is [{ Pages: [_, ..] }, ..]), "a page");
        return new OwnChromium(process, browser);
    }

    /// <summary>Killed, as by a battery that is empty.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();

        await _browser.DisposeAsync();
        _process.Dispose();
    }
}
