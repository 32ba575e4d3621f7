using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MentorBot.Bot.Operations;
using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Settings;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Bot.Tests.Privacy;
using MentorBot.Bot.Web;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;
using MentorBot.Simulators.Places;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace MentorBot.Bot.Tests.Web.Support;

/// <summary>The real engine and store, a desk in memory, and the chat on a real port.</summary>
internal sealed class WebHouse : IAsyncDisposable
{
    private static readonly string[] Languages = ["cs", "pl", "uk", "en"];
    private static readonly Phrasebook Shipped = Edition(text => text);

    private readonly string _folder = Directory.CreateTempSubdirectory("mentorbot-web-").FullName;
    private readonly int _port = FreePort();
    private CancellationTokenSource _stop = new();
    private WebApplication? _web;
    private Task _running = Task.CompletedTask;

    public JumpingTime Time { get; } = new();

    public Desk Desk { get; private set; } = new();

    public WebChat Chat { get; private set; } = null!;

    public string Origin => $"http://127.0.0.1:{_port}";

    public string Database => Path.Combine(_folder, "house.db");

    /// <summary>Everything that anybody logged, of every category and level.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    /// <summary>What the house says now: the texts that the repository ships.</summary>
    public Func<Phrasebook> Phrases { get; set; } = () => Shipped;

    /// <summary>Another edition of them.</summary>
    public static Phrasebook Edition(Func<string, string> change)
    {
        var folder = Path.Combine(Town.Repository, "config", "texts");
        IReadOnlyList<byte[]?> files = [.. Languages.Select(language => Encoding.UTF8.GetBytes(change(File.ReadAllText(PhrasebookFile.PathOf(folder, language)))))];
        return PhrasebookFile.Read(folder, Languages, files, null).Book!;
    }

    /// <summary>How many the one mentor of the house takes at once.</summary>
    private int Capacity { get; init; }

    private Core.Referrals.IServiceFinder? Services { get; init; }

    public static async Task<WebHouse> StartAsync(int capacity = 3, Core.Referrals.IServiceFinder? services = null)
    {
        var house = new WebHouse { Capacity = capacity, Services = services };
        await house.BeginAsync();
        return house;
    }

    public async Task RestartAsync()
    {
        await EndAsync();
        await BeginAsync();
    }

    public Visitor Visit() => new(new Uri(Origin), () => Time.Jump(TimeSpan.FromSeconds(1)));

    /// <summary>Somebody who has gone through the start and has a mentor.</summary>
    public async Task<Visitor> WelcomeAsync(string firstWords)
    {
        var visitor = await BeginAsync(firstWords);
        await UntilAsync(() => Desk.Words.Any(words => words.Contains(firstWords, StringComparison.Ordinal)));
        return visitor;
    }

    /// <summary>Somebody who has gone through the start.</summary>
    public async Task<Visitor> BeginAsync(string firstWords)
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

    /// <summary>Waits for what must come; a test that waits this long has failed.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!condition())
            await Task.Delay(5, patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task BeginAsync()
    {
        _stop = new CancellationTokenSource();
        Desk = new Desk();
        var logs = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(new Recorder(Log)));
        var keyring = TestKeys.OfVariable(Convert.ToBase64String(Enumerable.Repeat((byte)7, 32).ToArray()));
        Chat = new WebChat(new WebSettings(Origin, new Uri("https://weather.example/"), false, Languages, "Organisation", keyring.Derive("web-token")) { HasServices = Services is not null }, () => Phrases(), Time, logs);
        var settings = new House("Organisation", Languages, "en", ["violence", "other"], Languages.ToDictionary(l => l, IReadOnlyList<string> (_) => ["Bird"]), [new MentorCard(new MentorId("ida"), "Ida", Languages, Capacity)], true) { Tempo = null, Services = Services };
        var messengers = new Messengers([Desk, Chat.Messenger]);
        var store = SqliteStore.Open(Database, TimeProvider.System);
        var engine = new EngineLoop(new EngineParts(store, new Sealer(keyring), Desk, messengers, () => Phrases(), settings, new EngineHealth(), Time, logs));
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(Origin);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders();
        _web = builder.Build();
        Chat.Map(_web);
        await _web.StartAsync();
        _running = new Service(engine, messengers, store, logs.CreateLogger<Service>()).RunAsync(_stop.Token);
        await UntilAsync(() => Chat.Messenger.Door is not null);
    }

    private async Task EndAsync()
    {
        await _stop.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _web!.DisposeAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class Recorder(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
