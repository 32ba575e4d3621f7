using System.Globalization;
using System.Net.Sockets;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Language;
using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Settings;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Bot.Telegram;
using MentorBot.Bot.Web;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;
using MentorBot.Core.Matching;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Operations;

/// <summary>Puts the house together from its settings. Everything is checked before anything is started.</summary>
internal static class Composition
{
    public static async Task<int> RunAsync(string folder, CancellationToken stop)
    {
        if (Secrets.AreAbsent(Environment.GetEnvironmentVariable) && SettingsFile.HasLocal(folder))
            return await LocalMode.RunAsync(folder, Console.Out, stop);

        var read = SettingsFile.Read(folder, Environment.GetEnvironmentVariable);
        using var directory = DirectoryDoors.Open(folder, read.House.Reader ?? LanguageData.Reader(), TimeProvider.System);
        var settings = read with { House = read.House with { Services = directory?.Finder } };
        await using var web = Web(settings.Listen);
        var logs = web.Services.GetRequiredService<ILoggerFactory>();
        var texts = Texts(folder, settings.House, logs);
        var keyring = Keyring.FromFile(settings.KeyFile, settings.Database, chosen: false);
        var sealer = new Sealer(keyring);
        var store = SqliteStore.Open(settings.Database, TimeProvider.System);
        await Keyring.ProveAsync(store, sealer);
        await SayAsync(Console.Error, OnDuty.Faults(settings.House, new Memory(store, sealer).ReadMatching(Dispatcher.Of(MatchingMachine.Name)), TimeProvider.System.GetUtcNow()));

        var (roster, kept) = (new RosterBoard(), new KeptBoard());
        using var telegram = Telegram(settings, texts.Book, keyring, logs);
        using var discord = Discord(settings, texts.Book, roster, logs);
        using var chat = settings.Web.Chat || settings.Web.Desk ? Chat(PageSettings(settings, keyring, roster), texts, logs) : null;
        var messengers = new Messengers(chat is null ? [telegram, discord] : [telegram, discord, chat.Messenger]);
        var health = new EngineHealth();
        using var engine = new EngineLoop(new EngineParts(store, sealer, Directory(settings, roster), messengers, () => texts.Book, settings.House, health, TimeProvider.System, logs) { Roster = roster, Kept = kept });

        chat?.Map(web);
        if (settings.Web.Chat || settings.Web.Desk)
        {
            directory?.Map(web, PageSettings(settings, keyring, roster), () => texts.Book, kept.Over);
        }

        HealthEndpoint.Map(web, health);
        DoctorEndpoint.Map(web, keyring, async () => Doctor.With(await Task.Run(() => Doctor.Find(settings.House, store, sealer, TimeProvider.System.GetUtcNow())), await Doctor.InTimeAsync(discord.PlaceFaultsAsync)));
        if (settings.Telegram.Webhook is { } hook)
        {
            web.MapPost(hook.AbsolutePath, telegram.Webhook.HandleAsync);
        }

        await StartAsync(web, settings.Listen, stop);
        directory?.Warm();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop, web.Lifetime.ApplicationStopping);
        var reading = texts.RunAsync(TimeProvider.System, ending.Token);
        try
        {
            await new Service(engine, messengers, store, logs.CreateLogger<Service>()).RunAsync(ending.Token);
        }
        finally
        {
            await ending.CancelAsync();
            await reading;
            await web.StopAsync(CancellationToken.None);
        }

        return 0;
    }

    public static Task<int> HealthAsync(string folder) => HealthEndpoint.AskAsync(SettingsFile.Listen(folder));

    public static Texts Texts(string folder, House house, ILoggerFactory logs) => new(Path.Combine(folder, "texts"), house, logs.CreateLogger<Texts>());

    private static TelegramMessenger Telegram(HouseSettings settings, Phrasebook phrases, Keyring keyring, ILoggerFactory logs)
    {
        var hook = settings.Telegram.Webhook;
        return new TelegramMessenger(
            new TelegramSettings(settings.Telegram.Token)
            {
                TokenSetting = Secrets.Telegram,
                ApiBase = settings.Telegram.Api,
                MessagesPerSecond = settings.Telegram.MessagesPerSecond,
                MessagesPerSecondPerChat = settings.Telegram.MessagesPerSecondPerChat,
                BurstPerChat = Math.Max(5, settings.Telegram.MessagesPerSecondPerChat),
                WebhookUrl = hook,
                WebhookSecret = hook is null ? null : Convert.ToHexStringLower(keyring.Derive("telegram-webhook")),
            },
            [.. Profiles(settings.House, phrases)],
            TimeProvider.System,
            log: logs.CreateLogger<TelegramMessenger>());
    }

    /// <summary>The menu in every language; people of other languages see the first.</summary>
    private static IEnumerable<TelegramProfile> Profiles(House house, Phrasebook phrases) =>
        house.Languages.Prepend("").Select(language => new TelegramProfile(
            language,
            [.. SeekerCommands.Listed(house).Select(command => new MenuCommand(command, phrases.Text(language.Length > 0 ? language : house.Languages[0], Phrase.Of("menu." + command)).Text))]));

    private static DiscordMessenger Discord(HouseSettings settings, Phrasebook phrases, RosterBoard roster, ILoggerFactory logs) => new(
        new DiscordSettings(
            settings.Discord.Token,
            Number(settings.Discord.Guild),
            [.. settings.Desk.Select(place => new MentorChannel($"mentors.{place.Key.Value}.channel", Number(place.Value.Channel))
            {
                Account = Number(place.Value.Account),
                Alias = settings.House.Mentor(place.Key)?.Alias ?? "",
                AliasSetting = $"mentors.{place.Key.Value}.alias",
                Stories = [.. settings.House.Mentor(place.Key)?.Story.Values ?? []],
                StorySetting = $"mentors.{place.Key.Value}.story",
            })])
        {
            OperatorChannel = Number(settings.Discord.OperatorChannel),
            RoleChannels = settings.Discord.Channels.ToDictionary(channel => StaffPart.Setting(channel.Key), channel => Number(channel.Value)),
            DutyChannel = settings.Duty is { } duty ? Number(duty.Channel) : null,
            DutyRole = settings.Duty is { Role.Length: > 0 } named ? Number(named.Role) : null,
            OutreachChannel = settings.OutreachChannel is { } team ? Number(team) : null,
            ApiBase = settings.Discord.Api,
            CallsPerSecond = settings.Discord.RequestsPerSecond,
            ListenToTyping = settings.House.ShowTyping,
            Supervisors = [.. settings.House.Staff.Where(member => member.Roles.Contains(Role.Supervisor)).Select(member => Number(settings.Accounts[member.Id]))],
            Joined = () => roster.Channels,
            Suggest = (command, option, typed) => Suggested(settings.House, command, option, typed),
        },
        Commands(DeskCommands.Listed(settings.House, settings.Web.Desk), settings.House, phrases),
        TimeProvider.System,
        logs.CreateLogger<DiscordMessenger>());

    /// <summary>Those that have their first word in common become one, with commands of its own.</summary>
    internal static IReadOnlyList<DiscordCommand> Commands(IEnumerable<DeskCommand> commands, House house, Phrasebook phrases) =>
    [
        .. commands.GroupBy(command => command.Name.Split(' ')[0], StringComparer.Ordinal).Select(group => DeskCommands.Groups.TryGetValue(group.Key, out var about)
            ? Command(new DeskCommand(group.Key, about), house, phrases) with { Subcommands = [.. group.Select(command => Command(command with { Name = command.Name[(group.Key.Length + 1)..] }, house, phrases))] }
            : Command(group.Single(), house, phrases)),
    ];

    private static DiscordCommand Command(DeskCommand command, House house, Phrasebook phrases)
    {
        return new DiscordCommand(command.Name, Here(command.Description), Everywhere(command.Description)) { Options = [.. command.Options.Select(Option)] };

        string Here(Phrase phrase) => phrases.Text(house.DeskLanguage, phrase).Text;
        Dictionary<string, string> Everywhere(Phrase phrase) => house.Languages.ToDictionary(language => language, language => phrases.Text(language, phrase).Text);
        DiscordOption Option(DeskOption option) => new(option.Name, Here(option.Description), Everywhere(option.Description), option.IsRequired, option.Most, [.. option.ChoicesIn(house.Languages).Select(Choice)]) { IsSuggested = option.Suggests is not null };
        DiscordChoice Choice(DeskOptionChoice choice) => new(choice.Value, Here(choice.Label), Everywhere(choice.Label));
    }

    /// <summary>What is offered while an option of a command is typed: of what is public alone, since it is asked by anybody.</summary>
    public static IReadOnlyList<(string Name, string Value)> Suggested(House house, string command, string option, string typed) =>
        house.Services is { } finder && DeskCommands.Find(command)?.Options.FirstOrDefault(one => one.Name == option)?.Suggests is { } what
            ? Suggestions.Of(what, typed, finder, house.DeskLanguage, TimeProvider.System.GetUtcNow())
            : [];

    private static WebChat Chat(WebSettings settings, Texts texts, ILoggerFactory logs) => new(settings, () => texts.Book, TimeProvider.System, logs);

    private static WebSettings PageSettings(HouseSettings settings, Keyring keyring, RosterBoard roster) => new(
        settings.Web.Address.GetLeftPart(UriPartial.Authority),
        settings.Web.Exit,
        settings.Web.BehindProxy,
        settings.House.Languages,
        settings.House.Organisation,
        keyring.Derive("web-token"))
    {
        HasChat = settings.Web.Chat,
        Suggested = what => Suggestions.All(what, settings.House),
        HasServices = settings.House.Services is not null,
        Commands = [.. DeskCommands.Listed(settings.House, hasDesk: false)],
        Desk = settings.Web.Desk ? Keys(keyring, settings.House) with { Roster = roster } : null,
    };

    private static DeskDirectory Directory(HouseSettings settings, RosterBoard roster) => new(
        settings,
        id => new ChannelRef(Number(id)).ToAddress(),
        id => new UserRef(Number(id)).ToAddress(),
        settings.Web.Desk ? new WebDirectory(settings.House.Mentors, roster, settings.House.Staff, isAlone: false) : null);

    public static DeskKeys Keys(Keyring keyring, House house) =>
        new(keyring.Derive("web-desk-token"), keyring.Derive("web-rooms"), house.Mentors.Select(mentor => mentor.Id.Value).ToHashSet(StringComparer.Ordinal)) { Staff = house.Staff };

    private static ulong Number(string id) => ulong.Parse(id, CultureInfo.InvariantCulture);

    /// <summary>What does not keep the service from starting, and is to be mended.</summary>
    public static async Task SayAsync(TextWriter console, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            await console.WriteLineAsync(line);
        }
    }

    public static WebApplication Web(Uri listen)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(listen.GetLeftPart(UriPartial.Authority));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console => (console.SingleLine, console.TimestampFormat, console.UseUtcTimestamp) = (true, "yyyy-MM-dd HH:mm:ss ", true));

        // The framework's own lines can carry addresses and paths; ours are made not to.
        builder.Logging.AddFilter("Microsoft", LogLevel.None);
        builder.Logging.AddFilter("System", LogLevel.None);
        return builder.Build();
    }

    public static async Task StartAsync(WebApplication web, Uri listen, CancellationToken stop)
    {
        try
        {
            await web.StartAsync(stop);
        }
        catch (IOException)
        {
            throw new SettingsFaultException([$"web.listen: {listen.GetLeftPart(UriPartial.Authority)} is taken by another program. Stop it, or set another address."]);
        }
        catch (SocketException)
        {
            throw new SettingsFaultException([$"web.listen: {listen.GetLeftPart(UriPartial.Authority)} can't be listened at: it is no number of this machine, or a port below 1024, which the service's user may not have. Set another address."]);
        }
    }
}
