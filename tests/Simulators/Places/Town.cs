using System.Diagnostics;
using System.Globalization;
using System.Text;
using MentorBot.Simulators.Discord;
using MentorBot.Simulators.Telegram;

namespace MentorBot.Simulators.Places;

/// <param name="Mentors">How many mentors the organisation has.</param>
/// <param name="Capacity">How many conversations each of them can have.</param>
public sealed record TownPlan(int Mentors = 1, int Capacity = 3, int Seed = 1)
{
    /// <summary>Lines to add to settings.yaml's parts, by the part's name.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>It runs a crisis service of its own: all its mentors are on duty, always, in their order.</summary>
    public bool HasCrisisService { get; init; }

    /// <summary>It has the referral directory of the repository.</summary>
    public bool HasDirectory { get; init; }
}

/// <summary>Somebody who has a conversation.</summary>
/// <param name="Room">The thread of her conversation.</param>
/// <param name="Mentor">The account of her mentor.</param>
public sealed record Citizen(Person Person, ulong Room, ulong Mentor);

/// <summary>
/// Both platforms, an organisation's settings that point to them, and the real program in between. What a person does here
/// goes the whole way: HTTP, WebSocket, database, process.
/// </summary>
public sealed class Town : IAsyncDisposable
{
    private readonly TownPlan _plan;

    private Town(TownPlan plan, TelegramSimulator telegram, DiscordSimulator discord, string folder) =>
        (_plan, Telegram, Discord, Folder) = (plan, telegram, discord, folder);

    public TelegramSimulator Telegram { get; }

    public DiscordSimulator Discord { get; }

    /// <summary>Where the program runs: config/, data/ and keys/ are in it.</summary>
    public string Folder { get; }

    public ulong Guild { get; private set; }

    public ulong OperatorChannel { get; private set; }

    public ulong DutyChannel { get; private set; }

    public ulong DutyRole { get; private set; }

    public IReadOnlyList<(ulong Account, ulong Channel)> Mentors { get; private set; } = [];

    public BotProcess? Bot { get; private set; }

    public Uri Listen { get; private set; } = new("http://127.0.0.1:1");

    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>The program as it was built beside this assembly.</summary>
    public static string Program
    {
        get
        {
            var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
            return Path.Combine(Repository, "src", "Bot", "bin", configuration, "net10.0", "mentorbot.dll");
        }
    }

    public static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MentorBot.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new InvalidOperationException("The tests run from inside the repository.");
        }
    }

    public static async Task<Town> BuildAsync(TownPlan? plan = null)
    {
        plan ??= new TownPlan();
        var telegram = await TelegramSimulator.StartAsync(new TelegramOptions { Seed = plan.Seed });
        var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Token = "discord-token-of-the-town", Seed = plan.Seed });
        var town = new Town(plan, telegram, discord, Directory.CreateTempSubdirectory("mentorbot-town-").FullName);
        town.Settle();
        return town;
    }

    /// <summary>Starts the program and waits until it is ready.</summary>
    /// <param name="command">In place of the program that was built beside this assembly.</param>
    public async Task StartAsync(IReadOnlyList<string>? command = null)
    {
        Bot = Launch(command);
        await Bot.ReadyAsync();
    }

    public BotProcess Launch(IReadOnlyList<string>? command = null, params string[] arguments) => BotProcess.Start(command ?? ["dotnet", Program], Folder, Environment, arguments);

    /// <summary>SIGKILL, and the program is started again.</summary>
    public async Task RestartAsync()
    {
        await Bot!.KillAsync();
        await Bot.DisposeAsync();
        await StartAsync();
    }

    /// <summary>Somebody new goes through the whole start and gets a mentor.</summary>
    public async Task<Citizen> WelcomeAsync(long id)
    {
        var person = Telegram.AddPerson(id, "Jméno" + id, "Příjmení" + id, "username" + id, "en");
        var token = string.Create(CultureInfo.InvariantCulture, $"first words of {id}");
        person.Write("/start");
        try
        {
            return await WelcomeAsync(person, token);
        }
        catch (TimeoutException fault)
        {
            throw new TimeoutException($"{fault.Message}\nThe program said:\n{string.Join('\n', Bot?.Lines ?? [])}", fault);
        }
    }

    private async Task<Citizen> WelcomeAsync(Person person, string token)
    {
        var id = person.Id;
        await PressAsync("English");
        person.Write(token);
        foreach (var label in ShortStart.Buttons)
        {
            await PressAsync(label);
        }

        var room = 0UL;
        await UntilAsync(() => (room = RoomOf(token)) != 0, "a room with her first words");
        return new Citizen(person, room, MentorOf(room));

        async Task PressAsync(string label)
        {
            var question = await Telegram.WaitForMessageAsync(id, message => message.Buttons.Any(button => button.Text == label), TimeSpan.FromSeconds(60));
            person.Press(label, question.Id);
        }
    }

    /// <summary>Waits, a minute at most, until it is so.</summary>
    public Task UntilAsync(Func<bool> condition, string what) => UntilAsync(() => Task.FromResult(condition()), what);

    public async Task UntilAsync(Func<Task<bool>> condition, string what)
    {
        for (var since = Stopwatch.GetTimestamp(); !await condition();)
        {
            if (Stopwatch.GetElapsedTime(since) > TimeSpan.FromMinutes(1))
            {
                throw new TimeoutException($"Waited in vain for {what}.\nThe program said:\n{string.Join('\n', Bot?.Lines ?? [])}");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>The newest thread in which these words stand; 0 for none.</summary>
    public ulong RoomOf(string words) => Discord.Control.Threads(Guild).Reverse()
        .FirstOrDefault(thread => Discord.Control.Messages(thread.Id).Any(message => message.Content.Contains(words, StringComparison.Ordinal)))?.Id ?? 0;

    public async ValueTask DisposeAsync()
    {
        if (Bot is not null)
        {
            await Bot.DisposeAsync();
        }

        await Telegram.DisposeAsync();
        await Discord.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private ulong MentorOf(ulong room)
    {
        var channel = Discord.Control.Channel(room)!.ParentId;
        return Mentors.First(mentor => mentor.Channel == channel).Account;
    }

    private void Settle()
    {
        var control = Discord.Control;
        Guild = control.CreateGuild("Organisation").Id;
        OperatorChannel = Private("operator");
        Mentors = [.. Enumerable.Range(1, _plan.Mentors).Select(number =>
        {
            var account = control.CreateUser($"mentor{number}", $"Skutečné Jméno {number}");
            control.Join(Guild, account);
            var channel = Private($"mentor-{number}", account);
            return (account, channel);
        })];
        DutyChannel = Private("duty", [.. Mentors.Select(mentor => mentor.Account)]);
        DutyRole = control.CreateRole(Guild, "on duty");
        Listen = new Uri($"http://127.0.0.1:{FreePort()}");
        WriteSettings();
        Environment["MENTORBOT_TELEGRAM_TOKEN"] = Telegram.Token;
        Environment["MENTORBOT_DISCORD_TOKEN"] = Discord.Options.Token;
    }

    private ulong Private(string name, params IReadOnlyList<ulong> members)
    {
        const Permissions Seen = Permissions.ViewChannel;
        Overwrite[] overwrites =
        [
            new(Guild, false, Permissions.None, Seen),
            new(Discord.Control.BotId, true, Seen, Permissions.None),
            .. members.Select(account => new Overwrite(account, true, Seen, Permissions.None)),
        ];
        return Discord.Control.CreateChannel(Guild, name, overwrites: overwrites);
    }

    private void WriteSettings()
    {
        var config = Path.Combine(Folder, "config");
        Directory.CreateDirectory(Path.Combine(config, "texts"));
        // An organisation's folder: without the sample for trying out, so that a missing token is a fault here.
        string[] parts = [.. Directory.GetFiles(Path.Combine(Repository, "config"), "*.yaml"), .. Directory.GetFiles(Path.Combine(Repository, "config", "texts"), "*.yaml")];
        foreach (var file in parts)
        {
            File.WriteAllText(Path.Combine(config, Path.GetRelativePath(Path.Combine(Repository, "config"), file)), ShortStart.Change(file, File.ReadAllText(file)));
        }

        if (_plan.HasDirectory)
        {
            var services = Directory.CreateDirectory(Path.Combine(config, "services")).FullName;
            foreach (var file in Directory.GetFiles(Path.Combine(Repository, "config", "services")))
            {
                File.Copy(file, Path.Combine(services, Path.GetFileName(file)));
            }
        }

        string More(string part) => _plan.Settings.GetValueOrDefault(part, "");
        File.WriteAllText(Path.Combine(config, "settings.yaml"), string.Create(CultureInfo.InvariantCulture, $"""
            organisation: Organisation
            languages: [cs, pl, uk, en]
            desk-language: en
            topics: {ShortStart.Topics}
            telegram:
              api: {Telegram.BaseUrl}
              messages-per-second: 20000
              messages-per-second-per-chat: 20000
            {More("telegram")}
            discord:
              api: {Discord.BaseUrl}
              requests-per-second: 20000
              guild: "{Guild}"
              operator-channel: "{OperatorChannel}"
            conversation:
              messages-per-minute: 0
            store:
              database: data/mentorbot.db
              key: keys/master.key
            web:
              listen: {Listen.GetLeftPart(UriPartial.Authority)}
            {More("web")}
            {Crisis()}
            """));
        var roster = new StringBuilder("mentors:\n");
        for (var i = 0; i < Mentors.Count; i++)
        {
            roster.Append(CultureInfo.InvariantCulture, $"  m{i + 1}:\n    alias: Mentor {i + 1}\n    languages: [en, cs]\n    capacity: {_plan.Capacity}\n    channel: \"{Mentors[i].Channel}\"\n    account: \"{Mentors[i].Account}\"\n");
        }

        File.WriteAllText(Path.Combine(config, "mentors.yaml"), roster.ToString());
    }

    private string Crisis() => !_plan.HasCrisisService ? "" : string.Create(CultureInfo.InvariantCulture, $"""
        crisis:
          hours: always
          duty: [{string.Join(", ", Mentors.Select((_, number) => $"m{number + 1}"))}]
          channel: "{DutyChannel}"
          role: "{DutyRole}"
        """);

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
