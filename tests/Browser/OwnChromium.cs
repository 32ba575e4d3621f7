using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace MentorBot.Browser;

/// <summary>
/// A Chromium of its own, with a profile on the disk that outlives it: it can be killed, and opened again with what it had open. What it
/// restores is looked at by a few calls of its debugging protocol, each with an end: Playwright waits for ever for tabs that were restored and not loaded.
/// </summary>
internal sealed class OwnChromium : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly Uri _port;
    private readonly string _profile;
    private IBrowser? _browser;

    private OwnChromium(Process process, Uri port, string profile) => (_process, _port, _profile) = (process, port, profile);

    /// <param name="what">An address to open, or an option.</param>
    public static async Task<OwnChromium> StartAsync(string profile, string what)
    {
        var port = Path.Combine(profile, "DevToolsActivePort");
        File.Delete(port);
        var preferences = Path.Combine(profile, "Default", "Preferences");
        if (!File.Exists(preferences))
        {
            // "Continue where you left off", which a person chooses in the settings.
            Directory.CreateDirectory(Path.GetDirectoryName(preferences)!);
            await File.WriteAllTextAsync(preferences, """{"session":{"restore_on_startup":1}}""");
        }

        string[] arguments = [.. Debian.Arguments, "--headless=new", "--remote-debugging-port=0", $"--user-data-dir={profile}", "--no-first-run", "--window-size=1000,700", what];
        var process = Process.Start(new ProcessStartInfo(Debian.Chromium, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        await TwoSides.UntilAsync(() => Task.FromResult(File.Exists(port) && File.ReadAllText(port).Contains('\n', StringComparison.Ordinal)), "Chromium");
        return new OwnChromium(process, new Uri($"http://127.0.0.1:{(await File.ReadAllLinesAsync(port))[0]}"), profile);
    }

    /// <summary>The page that was opened, for Playwright.</summary>
    public async Task<IPage> PageAsync(IPlaywright playwright)
    {
        _browser = await playwright.Chromium.ConnectOverCDPAsync(_port.ToString());
        await TwoSides.UntilAsync(() => Task.FromResult(_browser.Contexts is [{ Pages: [_, ..] }, ..]), "a page");
        return _browser.Contexts[0].Pages[0];
    }

    /// <summary>What it has open, and how the last call ended: for the message of a test that failed.</summary>
    public string Told { get; private set; } = "nothing yet";

    /// <summary>What that expression says on the page of this address; null where there is no such page, or it does not answer.</summary>
    public async Task<string?> AskAsync(Uri address, string expression)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            using var http = new HttpClient();
            var pages = await http.GetFromJsonAsync<JsonArray>(new Uri(_port, "json/list"), patience.Token);
            Told = string.Join(", ", pages!.Where(page => (string?)page!["type"] == "page").Select(page => (string?)page!["url"]));
            if (pages!.FirstOrDefault(page => (string?)page!["type"] == "page" && (string?)page["url"] == address.ToString()) is not { } page)
                return null;

            using var socket = new ClientWebSocket();
            await socket.ConnectAsync(new Uri((string)page["webSocketDebuggerUrl"]!), patience.Token);
            var call = new JsonObject { ["id"] = 1, ["method"] = "Runtime.evaluate", ["params"] = new JsonObject { ["expression"] = expression, ["returnByValue"] = true } };
            await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(call), WebSocketMessageType.Text, true, patience.Token);
            var answer = await AnswerAsync(socket, patience.Token);
            Told += $" ({answer.ToJsonString()})";
            return (string?)answer["result"]?["result"]?["value"];
        }
        catch (Exception fault) when (fault is OperationCanceledException or HttpRequestException or WebSocketException)
        {
            Told += $" ({fault.GetType().Name})";
            return null;
        }
    }

    /// <summary>Whether the address is in what it would restore its tabs from, which it writes every few seconds.</summary>
    public bool HasWrittenDown(Uri address)
    {
        var sessions = Path.Combine(_profile, "Default", "Sessions");
        return Directory.Exists(sessions) && Directory.GetFiles(sessions, "Session_*").Any(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.ASCII.GetBytes(address.ToString())) >= 0);
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

        if (_browser is not null)
            await _browser.DisposeAsync();

        _process.Dispose();
    }

    /// <summary>The answer to the one call; what else the page tells is passed over.</summary>
    private static async Task<JsonNode> AnswerAsync(ClientWebSocket socket, CancellationToken stop)
    {
        using var said = new MemoryStream();
        var buffer = new byte[16 << 10];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, stop);
            if (part.MessageType == WebSocketMessageType.Close)
                throw new WebSocketException("Closed before it answered.");

            said.Write(buffer, 0, part.Count);
            if (!part.EndOfMessage)
                continue;

            var told = JsonNode.Parse(said.ToArray())!;
            if ((int?)told["id"] == 1)
                return told;

            said.SetLength(0);
        }
    }
}
