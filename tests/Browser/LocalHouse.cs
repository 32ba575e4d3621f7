using System.Net;
using System.Net.Sockets;
using MentorBot.Simulators.Places;

namespace MentorBot.Browser;

/// <summary>
/// The service as a newcomer starts it: the real program in local mode, on a port of its own, with all that it writes in a folder of its own.
/// Its way out leads to something of this machine, so that no test leaves it.
/// </summary>
internal sealed class LocalHouse : IAsyncDisposable
{
    private readonly string _folder;
    private readonly bool _kept;
    private BotProcess? _program;

    private LocalHouse(string folder, Uri address, bool kept) => (_folder, Address, _kept) = (folder, address, kept);

    public Uri Address { get; }

    /// <summary>Where leaving leads.</summary>
    public Uri Exit => new(Address, "health");

    public IReadOnlyList<string> Printed => _program!.Lines;

    /// <param name="kept">What it writes outlives it, so that it can be killed and started again.</param>
    /// <param name="change">Changes a file of the settings: its path in config/, and its text. Without it the start is short.</param>
    /// <param name="services">It has the directory of the house, and the page on which that is searched.</param>
    public static async Task<LocalHouse> StartAsync(bool kept = false, Func<string, string, string>? change = null, bool services = false)
    {
        var folder = Directory.CreateTempSubdirectory("mentorbot-house-").FullName;
        var house = new LocalHouse(folder, new Uri($"http://127.0.0.1:{FreePort()}"), kept);
        house.Settle(change ?? ShortStart.Change, services);
        await house.BeginAsync();
        return house;
    }

    /// <summary>SIGKILL.</summary>
    public Task KillAsync() => _program!.KillAsync();

    /// <summary>After it was killed: the same address, the same data.</summary>
    public async Task BeginAgainAsync()
    {
        await _program!.DisposeAsync();
        await BeginAsync();
    }

    /// <summary>The newest link of that mentor.</summary>
    public string LinkOf(string alias) => Printed.Last(line => line.StartsWith($"  {alias} ", StringComparison.Ordinal)).Split(' ')[^1];

    public async ValueTask DisposeAsync()
    {
        if (_program is not null)
        {
            await _program.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task BeginAsync()
    {
        var config = Path.Combine(_folder, "config");
        string[] command = _kept
            ? ["dotnet", typeof(LocalHouse).Assembly.Location, "house", config, Path.Combine(_folder, "kept")]
            : ["dotnet", Town.Program, "--config", config];
        _program = BotProcess.Start(command, _folder, new Dictionary<string, string> { ["TMPDIR"] = _folder });
        await _program.ReadyAsync();
    }

    private void Settle(Func<string, string, string> change, bool services)
    {
        var source = Path.Combine(Town.Repository, "config");
        foreach (var file in Directory.GetFiles(source, "*.yaml", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(source, file);
            var target = Path.Combine(_folder, "config", path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var text = File.ReadAllText(file).Replace("http://127.0.0.1:5080", Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);
            if (path == Path.Combine("local", "settings.yaml"))
            {
                text += $"\nweb:\n  exit: {Exit}\n";
            }

            File.WriteAllText(target, change(path, text));
        }

        foreach (var file in services ? Directory.GetFiles(Path.Combine(source, "services")) : [])
        {
            var target = Path.Combine(_folder, "config", "services", Path.GetFileName(file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
