using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using MentorBot.Bot.Operations;
using MentorBot.Simulators.Places;

namespace MentorBot.Bot.Tests.Web.Support;

/// <summary>The local mode as a newcomer starts it, on a port of its own: the same composition, engine and store, and what it prints.</summary>
internal sealed class LocalHouse : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Console _console = new();
    private readonly string _config;
    private readonly Task<int> _running;

    private LocalHouse(string config, string origin, string? data)
    {
        (_config, Origin) = (config, origin);
        _running = Task.Run(() => LocalMode.RunAsync(config, _console, _stop.Token, data));
    }

    public string Origin { get; }

    public IReadOnlyList<string> Printed => [.. _console.Lines];

    /// <param name="data">Where it keeps everything, gone when it stops; null for a folder of its own choice.</param>
    /// <param name="settings">What its settings say besides.</param>
    /// <param name="own">What the organisation's own say besides.</param>
    public static async Task<LocalHouse> StartAsync(string? data = null, string settings = "", string own = "")
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var origin = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        listener.Stop();
        var config = Config(origin);
        await File.AppendAllTextAsync(Path.Combine(config, "local", "settings.yaml"), settings);
        await File.AppendAllTextAsync(Path.Combine(config, "settings.yaml"), own);
        var house = new LocalHouse(config, origin, data);
        await WebHouse.UntilAsync(() => house._running.IsCompleted || house.Printed.Count(line => line.Contains("/desk#", StringComparison.Ordinal)) >= 5);
        if (house._running.IsFaulted)
            throw house._running.Exception!;

        // Until the engine runs, whoever asks is told to come again.
        using var knocking = house.Mentor();
        while ((await knocking.PostAsync("/desk/live", new JsonObject())).Status == HttpStatusCode.ServiceUnavailable)
            await Task.Delay(5);

        return house;
    }

    /// <summary>The folder config/ with a short start, that listens elsewhere.</summary>
    public static string Config(string listen)
    {
        var source = Path.Combine(Town.Repository, "config");
        var copy = Directory.CreateTempSubdirectory("mentorbot-config-").FullName;
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, ShortStart.Change(file, File.ReadAllText(file)).Replace("http://127.0.0.1:5080", listen, StringComparison.Ordinal));
        }

        return copy;
    }

    /// <summary>The newest link of that mentor.</summary>
    public string LinkOf(string alias) => Printed.SelectMany(line => line.Split('\n')).Last(line => line.TrimStart().StartsWith(alias + " ", StringComparison.Ordinal) && line.Contains('#')).Split('#')[1];

    public Visitor Visit() => new(new Uri(Origin), () => Thread.Sleep(50));

    public MentorVisitor Mentor() => new(new Uri(Origin));

    public async Task<MentorVisitor> EnterAsync(string alias)
    {
        var mentor = Mentor();
        await mentor.EnterAsync(LinkOf(alias));
        await mentor.OpenAsync();
        return mentor;
    }

    /// <summary>Somebody who has gone through the start and has a mentor: the first of the list.</summary>
    public async Task<Visitor> WelcomeAsync(string firstWords)
    {
        var visitor = Visit();
        await visitor.BeginAsync();
        await visitor.OpenAsync();
        await visitor.ChooseAsync("English");
        await visitor.SayAsync(firstWords);
        foreach (var label in ShortStart.Buttons)
            await visitor.ChooseAsync(label);

        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await ((Task)_running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Directory.Delete(_config, recursive: true);
        _stop.Dispose();
        await _console.DisposeAsync();
    }

    private sealed class Console : TextWriter
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value) => Lines.Enqueue(value ?? "");
    }
}
