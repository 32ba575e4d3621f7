using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace MentorBot.Simulators.Telegram;

/// <summary>
/// A Telegram Bot API server for tests: the documented methods with the documented errors, and behind them people who
/// write, press, send, edit, react and block. It holds one bot. Everything that these members do is also reachable
/// over HTTP under <c>/control</c> (see README.md).
/// </summary>
public sealed class TelegramSimulator : IAsyncDisposable
{
    private static readonly TimeSpan DefaultWait = TimeSpan.FromSeconds(30);

    private readonly WebApplication _host;
    private readonly World _world;
    private readonly UpdateQueue _queue;
    private readonly BotApi _api;
    private readonly RateLimits _limits;
    private readonly CallLog _log;
    private readonly Inbound _inbound;
    private long _nextGroup = -1_001_000_000_001;

    private TelegramSimulator(TelegramOptions options)
    {
        Options = options;
        Clock = new SimulatedClock(options.Time);
        Faults = new FaultPlan(options.Seed);
        _world = new World(options, Clock);
        _queue = new UpdateQueue(Clock, options.Seed);
        _limits = new RateLimits(Clock) { Enforced = options.EnforceRateLimits };
        _log = new CallLog(options.KeepCalls) { Recording = options.RecordCalls };
        var json = new MessageJson(_world, options);
        _inbound = new Inbound(_world, _queue, json);
        _api = new BotApi(_world, _queue, json, options);
        _host = Host(options.Port, new BotFront(_api, _world, Faults, _limits, _log, options.Token), new ControlFront(this));
    }

    public TelegramOptions Options { get; }

    /// <summary><c>http://127.0.0.1:port</c>, without a slash at the end. The bot's root is this plus <c>/bot{token}</c>.</summary>
    public string BaseUrl => _host.Urls.First();

    public string Token => Options.Token;

    public SimulatedClock Clock { get; }

    /// <summary>Faults of calls, by method name; downloads are called <c>file</c>.</summary>
    public FaultPlan Faults { get; }

    /// <summary>Faults of updates.</summary>
    public UpdateFaults UpdateFaults => _queue.Faults;

    /// <summary>Updates that the bot has not confirmed.</summary>
    public int PendingUpdates => _queue.Count;

    /// <summary>Updates that did not fit the queue.</summary>
    public int LostUpdates => _queue.Lost;

    /// <summary>The bot waits for updates in a long poll now.</summary>
    public bool IsPolled => _api.Updates.IsPolling;

    public bool EnforceRateLimits
    {
        get => _limits.Enforced;
        set => _limits.Enforced = value;
    }

    public bool RecordCalls
    {
        get => _log.Recording;
        set => _log.Recording = value;
    }

    /// <summary>So many of the last messages are kept over all chats; 0 keeps all.</summary>
    public int KeepMessages
    {
        get => _world.KeepMessages;
        set => _world.KeepMessages = value;
    }

    public IReadOnlyList<Call> Calls => _log.Calls;

    /// <summary>Calls of methods that a mentoring bot must not use: whatever this server does not know.</summary>
    public IReadOnlyList<Call> ForbiddenCalls => _log.Forbidden;

    public IReadOnlyDictionary<string, int> Counts => _log.Counts;

    /// <summary>Messages the bot sent, for measuring.</summary>
    public SentLog Sent => _world.Sent;

    /// <summary>Messages of <see cref="LoadAsync"/>, with the moment each was put into the queue.</summary>
    public SentLog Arrived { get; } = new() { Enabled = true };

    public IReadOnlyList<CallbackPress> Presses
    {
        get
        {
            lock (_world.Gate)
            {
                return [.. _world.Presses.Values];
            }
        }
    }

    public static async Task<TelegramSimulator> StartAsync(TelegramOptions? options = null)
    {
        var simulator = new TelegramSimulator(options ?? new TelegramOptions());
        await simulator._host.StartAsync();
        return simulator;
    }

    public async ValueTask DisposeAsync()
    {
        // Cuts what is open, a waiting poll too: to the bot it looks as if the server were gone.
        await _host.DisposeAsync();
        await _api.DisposeAsync();
    }

    public Person AddPerson(long id, string firstName = "Jana", string? lastName = null, string? username = null, string? languageCode = null)
    {
        var person = new Person(_inbound, id, firstName, lastName, username, languageCode);
        _world.Add(person);
        return person;
    }

    public Person? Person(long id) => _world.Person(id);

    public IReadOnlyList<Person> People => _world.People();

    /// <summary>Somebody puts the bot into a new group; the bot is told by my_chat_member.</summary>
    public Group AddGroup(string title, Person by)
    {
        var group = new Group(new Chat(Interlocked.Decrement(ref _nextGroup), title));
        _world.Add(group.Chat);
        _inbound.BotStanding(group.Id, by, "left", "member");
        return group;
    }

    /// <summary>Puts any JSON object into the bot's queue as an update.</summary>
    public void Inject(string update) => _inbound.Inject(update);

    /// <summary>Lets go the updates that <see cref="UpdateFaults.Reorder"/> still holds.</summary>
    public void ReleaseHeldUpdates() => _queue.ReleaseHeld();

    public void AdvanceClock(TimeSpan by) => Clock.Advance(by);

    public int CountOf(string method) => _log.Count(method);

    public void ClearCalls() => _log.Clear();

    /// <summary>All messages of a chat, oldest first, the deleted ones too.</summary>
    public IReadOnlyList<Message> Messages(long chat) => _world.Messages(chat);

    /// <summary>What the bot shows in a chat now.</summary>
    public IReadOnlyList<Message> Shown(long chat) => [.. _world.Messages(chat).Where(message => message is { FromBot: true, Deleted: false })];

    public Message? Message(long chat, int id) => _world.Message(chat, id);

    public StoredFile? File(string id) => _world.Files.ById(id);

    /// <summary>The commands set for a scope (<c>default</c>, <c>all_private_chats</c>, <c>chat:42</c>) and a language (empty for all).</summary>
    public IReadOnlyList<(string Command, string Description)> Commands(string scope = "default", string language = "") => _api.Profile.Commands(scope, language);

    /// <param name="field"><c>name</c>, <c>description</c> or <c>short_description</c>.</param>
    public string ProfileText(string field, string language = "") => _api.Profile.Text(field, language);

    /// <summary>The newest message the bot shows in the chat for which the condition holds, as soon as there is one.</summary>
    /// <exception cref="TimeoutException">There is none in time; says how many messages there are.</exception>
    public async Task<Message> WaitForMessageAsync(long chat, Func<Message, bool> condition, TimeSpan? timeout = null)
    {
        Message? found = null;
        await WaitUntilAsync(() => (found = Shown(chat).LastOrDefault(condition)) is not null, timeout, $"a message in chat {chat}, which shows {Shown(chat).Count}");
        return found!;
    }

    public Task WaitUntilPolledAsync(TimeSpan? timeout = null) => WaitUntilAsync(() => IsPolled, timeout, "a long poll");

    /// <summary>Waits for anything that the bot's calls bring about; the condition is asked again after each of them.</summary>
    public async Task WaitUntilAsync(Func<bool> condition, TimeSpan? timeout = null, string what = "a condition")
    {
        if (!await _world.Changed.WaitAsync(condition, timeout ?? DefaultWait))
            throw new TimeoutException($"Waited in vain for {what}.");
    }

    /// <summary>Writes many messages in many chats; returns how many when all are written. <see cref="Arrived"/> has them with their times.</summary>
    public Task<int> LoadAsync(LoadPlan plan, CancellationToken cancel = default) => new Load(this, Arrived).RunAsync(plan, cancel);

    private static WebApplication Host(int port, BotFront bot, ControlFront control)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ParamsReader.MaxBody;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var host = builder.Build();
        host.Run(http => http.Request.Path.StartsWithSegments("/control", StringComparison.Ordinal, out var rest)
            ? control.HandleAsync(http, rest.Value!)
            : bot.HandleAsync(http));
        return host;
    }
}
