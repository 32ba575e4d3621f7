using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Settings;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;
using MentorBot.Stories.World;

namespace MentorBot.Stories.Walks;

/// <summary>
/// The real engine on a real database that outlives it. Sends that are due wait until the walk begins them, so that turns, sends and deaths
/// come in any order.
/// </summary>
/// <param name="second">The other desk, where there is one.</param>
internal sealed class WalkHouse(Dice dice, Platform chat, Platform desk, Platform? second) : IAsyncDisposable, IDirectory
{
    private static readonly string[] Languages = ["en"];
    private static readonly Phrasebook Texts = PhrasebookFile.Read(Path.Combine(Repository.Root, "config", "texts"), Languages).Book!;

    /// <summary>A disk in memory where there is one: what a power cut does is not asked here.</summary>
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), "mentorbot-walk-" + Guid.NewGuid().ToString("N"))).FullName;

    private readonly List<Func<Task>> _sends = [];
    private SqliteStore? _disk;
    private EngineLoop? _engine;

    public static readonly House House = new(
        "Organisation", Languages, "en", ["other"], new Dictionary<string, IReadOnlyList<string>> { ["en"] = ["Blueberry"] },
        [new MentorCard(new MentorId("lida"), "Lime", Languages, 2), new MentorCard(new MentorId("olena"), "Rose", Languages, 2)],
        ShowTyping: false);

    public ManualTime Time { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public EngineHealth Health { get; private set; } = new();

    public int Deaths { get; private set; }

    /// <summary>How often a platform was let wait before it might hand in more.</summary>
    public int HeldBack { get; private set; }

    /// <summary>Sends that are claimed and not begun.</summary>
    public IReadOnlyList<Func<Task>> Sends => _sends;

    /// <summary>What the organisation has settled.</summary>
    public House Settings { get; init; } = House;

    /// <summary>Whether the settings switch the other desk on; read at every start.</summary>
    public bool HasSecond { get; set; } = second is not null;

    public bool IsIdle => _engine!.IsIdle;

    public SqliteStore Disk => _disk!;

    /// <summary>The disk as the engine sees it in this life.</summary>
    public FaultyStore Store { get; private set; } = null!;

    public Sealer Sealer { get; } = new(Key());

    /// <summary>What the operator reads.</summary>
    public WalkLog Log { get; } = new();

    /// <summary>Starts on what the disk holds, and again if it dies while starting.</summary>
    public async Task StartAsync(Func<SqliteStore, Task>? between = null)
    {
        for (; ; between = null)
        {
            _disk = SqliteStore.Open(Path.Combine(_folder, "data", "house.db"), TimeProvider.System);
            await (between?.Invoke(_disk) ?? Task.CompletedTask);
            foreach (var row in (await _disk.PendingAsync()).Where(row => row.State == OutboxState.Sending))
            {
                // It may have left before the death.
                var nonce = Names.Nonce(Sealer, row.Id);
                chat.Doubts[nonce] = chat.Doubts.GetValueOrDefault(nonce) + 1;
            }

            Health = new EngineHealth();
            Store = new FaultyStore(_disk, dice);
            _engine = new EngineLoop(new EngineParts(Store, Sealer, this, new Messengers(HasSecond ? [chat, desk, second!] : [chat, desk]), () => Texts, Settings, Health, Time, Log, MostInFlight: 3)
            {
                Launch = _sends.Add,
            });
            try
            {
                await _engine.StartAsync();
                return;
            }
            catch (Exception fault) when (fault is DeathException or NotDurableException)
            {
                await EndAsync();
            }
        }
    }

    /// <summary>The process dies. What was claimed has left already, or never will.</summary>
    /// <param name="between">What is done to the disk while nobody lives on it.</param>
    public async Task DieAsync(Func<SqliteStore, Task>? between = null)
    {
        foreach (var send in _sends.ToList().Where(_ => dice.Chance(0.5)))
        {
            await send();
        }

        await EndAsync();
        await StartAsync(between);
    }

    /// <returns>False when it died in the middle.</returns>
    public async Task<bool> TurnAsync()
    {
        try
        {
            await _engine!.TurnAsync();
            return true;
        }
        catch (DeathException)
        {
            await DieAsync();
            return false;
        }
    }

    /// <summary>A platform hands updates in and hears whether they are durable.</summary>
    public async Task HandInAsync(Platform platform, int most)
    {
        var handed = platform.Next(most);
        var receiving = _engine!.InboxOf(platform.Name).ReceiveAsync(handed, new Cursor(platform.Name, $"{handed.Count}"), CancellationToken.None);
        if (!await TurnAsync())
        {
            return;
        }

        // Who hands in waits while senders are short, and the engine goes on meanwhile.
        for (; _engine.HoldsBack; HeldBack++)
        {
            Time.MoveTo(Time.GetUtcNow() + TimeSpan.FromMilliseconds(50));
            if (!await TurnAsync())
            {
                return;
            }
        }

        try
        {
            await receiving.WaitAsync(TimeSpan.FromMinutes(1));
            platform.Confirm(handed);
        }
        catch (NotDurableException)
        {
            // Nothing is confirmed; the same comes again.
        }
    }

    /// <summary>A platform without accounts asks something of its codes, in a turn of its own.</summary>
    public async Task<T> AskAsync<T>(Platform platform, Func<IReturnCodes, Task<T>> ask)
    {
        var asking = ask(_engine!.InboxOf(platform.Name).Codes);
        await TurnAsync();
        return await asking.WaitAsync(TimeSpan.FromMinutes(1));
    }

    public async Task SendAsync(int which)
    {
        var send = _sends[which];
        _sends.RemoveAt(which);
        await send();
    }

    public Address? Channel(MentorId mentor) => new Address(desk.Name, "#" + mentor.Value);

    public Address? Account(MentorId mentor) => new Address(desk.Name, "@" + mentor.Value);

    public MentorId? Who(Address account) => account.Value[0] == '@' ? new MentorId(account.Value[1..]) : null;

    public (Address Channel, Address Account)? Copy(MentorId mentor) =>
        HasSecond ? (new Address(second!.Name, "#" + mentor.Value), new Address(second.Name, "@" + mentor.Value)) : null;

    public Address? Channel(Role role) => new Address(desk.Name, "#" + role);

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task EndAsync()
    {
        Deaths++;
        _sends.Clear();
        _engine!.Dispose();
        await _disk!.DisposeAsync();
    }

    /// <summary>The same in every walk: what the engine draws by chance comes from it.</summary>
    private static Keyring Key()
    {
        var folder = Directory.CreateTempSubdirectory("mentorbot-walk-key-").FullName;
        var file = Path.Combine(folder, "key");
        File.WriteAllText(file, Convert.ToBase64String([.. Enumerable.Range(1, Keyring.KeyLength).Select(i => (byte)i)]));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        var key = Keyring.FromFile(file, Path.Combine(folder, "house.db"), chosen: true);
        Directory.Delete(folder, recursive: true);
        return key;
    }
}
