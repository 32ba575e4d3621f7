using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Settings;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Stories.World;

/// <summary>A whole organisation on a real database, with people on two scripted platforms and time that stands still.</summary>
internal sealed class WorldHouse : IAsyncDisposable, IDirectory
{
    public const string ChatName = "chat";
    public const string DeskName = "desk";

    private static readonly Phrasebook Texts = ReadTexts();

    private readonly string _folder = Directory.CreateTempSubdirectory("mentorbot-story-").FullName;
    private readonly string _keyFile;
    private SqliteStore? _store;
    private Sealer? _sealer;
    private EngineLoop? _engine;

    public WorldHouse(Core.Engine.House house, Action<string> tell, Func<Address, string> nameOf)
    {
        Settings = house;
        _keyFile = Path.Combine(_folder, "key");

        // The key is the same in every run: what is drawn by chance comes from it.
        File.WriteAllText(_keyFile, Convert.ToBase64String([.. Enumerable.Range(1, Keyring.KeyLength).Select(i => (byte)i)]));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_keyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Chat = new ScriptedMessenger(ChatName, isDesk: false, tell, nameOf);
        Desk = new ScriptedMessenger(DeskName, isDesk: true, tell, nameOf);
    }

    /// <summary>Others count from the next start.</summary>
    public Core.Engine.House Settings { get; set; }

    public ManualTime Time { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public ScriptedMessenger Chat { get; }

    public ScriptedMessenger Desk { get; }

    public ISealer Sealer => _sealer!;

    /// <summary>The database, with all that lies beside it.</summary>
    public IEnumerable<string> Files => Directory.GetFiles(_folder, "house.db*");

    public EngineHealth Health { get; } = new();

    public async Task StartAsync()
    {
        _store = SqliteStore.Open(Path.Combine(_folder, "house.db"), TimeProvider.System);
        _sealer = new Sealer(Keyring.FromFile(_keyFile, Path.Combine(_folder, "house.db"), chosen: true));
        _engine = new EngineLoop(new EngineParts(
            _store, _sealer, this, new Messengers([Chat, Desk]), () => Texts, Settings, Health, Time, NullLoggerFactory.Instance)
        {
            Launch = send => _ = send(),
        });
        await _engine.StartAsync();
        await SettleAsync();
    }

    /// <summary>The process dies: nothing is told to anybody, what is on disk is all that is left.</summary>
    public async Task DieAsync()
    {
        _engine?.Dispose();
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }
    }

    /// <summary>A platform saw something; the house decides on it, and everything that follows at once follows.</summary>
    public Task SeeAsync(string messenger, string key, Update update) => SeeAsync(messenger, new Arrived(key, update));

    /// <summary>Several things at once, as a platform tells them after it was away.</summary>
    public async Task SeeAsync(string messenger, params Arrived[] updates)
    {
        var receiving = _engine!.InboxOf(messenger).ReceiveAsync(updates, null, CancellationToken.None);
        await SettleAsync();
        await receiving;
    }

    /// <summary>What is stored is changed past the engine, as by another hand.</summary>
    public async Task ChangeAsync(Change change)
    {
        var batch = new Batch();
        batch.Add(change);
        await _store!.CommitAsync(batch);
    }

    /// <summary>The id that whoever is in this chat has in this house; null for nobody.</summary>
    public async Task<string?> IdOfAsync(Address chat) => (await _store!.AddressAsync(Names.Address(_sealer!, chat)))?.Owner;

    public async Task PassAsync(TimeSpan span)
    {
        var until = Time.GetUtcNow() + span;
        while (Time.Next is { } next && next <= until)
        {
            Time.MoveTo(next);
            await SettleAsync();
        }

        // Nothing wakes the house at this moment, unless somebody stirred.
        Time.MoveTo(until);
        if (!_engine!.IsIdle)
        {
            await SettleAsync();
        }
    }

    public Address? Channel(MentorId mentor) => Settings.Mentor(mentor) is null ? null : new Address(DeskName, "#" + mentor.Value);

    public Address? Account(MentorId mentor) => Settings.Mentor(mentor) is null ? null : new Address(DeskName, "@" + mentor.Value);

    public Address? Account(StaffId member) => Settings.Member(member) is null ? null : new Address(DeskName, "@" + member.Value);

    public StaffId? Staff(Address account) => Settings.Staff.Select(member => member.Id).Cast<StaffId?>().FirstOrDefault(id => "@" + id!.Value.Value == account.Value);

    public MentorId? Who(Address account) => Settings.Mentors.Select(mentor => mentor.Id).Cast<MentorId?>().FirstOrDefault(id => "@" + id!.Value.Value == account.Value);

    public Address? Channel(Role role) => new Address(DeskName, "#" + role.ToString().ToLowerInvariant());

    public async ValueTask DisposeAsync()
    {
        await DieAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static Phrasebook ReadTexts()
    {
        var reading = PhrasebookFile.Read(Path.Combine(Repository.Root, "config", "texts"), ["cs", "pl", "uk", "en"]);
        return reading.Book ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }

    /// <summary>Turns until nothing waits and nothing is on its way.</summary>
    private async Task SettleAsync()
    {
        for (var turns = 0; turns < 10_000; turns++)
        {
            await _engine!.TurnAsync();
            for (var yields = 0; yields < 50 && _engine.IsIdle is false && turns < 10_000; yields++)
            {
                await Task.Yield();
            }

            if (_engine.IsIdle)
            {
                return;
            }
        }

        throw new InvalidOperationException("The house never comes to rest.");
    }
}
