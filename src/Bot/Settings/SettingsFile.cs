using MentorBot.Bot.Language;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Bot.Settings;

/// <summary>Reads the settings of a folder and the tokens of the environment. Everything that is wrong is said at once, a line each.</summary>
internal static class SettingsFile
{
    private const string DefaultExit = "https://www.chmi.cz/";
    private const string Local = "local";
    private const string DefaultListen = "http://127.0.0.1:5080";
    private const string ListenMend = "Write http://, a number of this machine and a port, for example http://127.0.0.1:5080; your proxy makes the https.";

    /// <summary>Ten years: as good as never, and no date beyond all calendars.</summary>
    private const int LongestStart = 3650;

    /// <summary>Parts that switch something on by being there.</summary>
    private static readonly string[] Optional = ["crisis", "outreach"];

    private static readonly string[] KnownLanguages = ["cs", "pl", "uk", "en"];

    /// <exception cref="SettingsFaultException">Something is missing or wrong; nothing was started.</exception>
    public static HouseSettings Read(string folder, Func<string, string?> environment)
    {
        var faults = new List<string>();
        var page = YamlPage.Read(Path.Combine(folder, "settings.yaml"), faults);
        KnownSettings.Check(page);
        var languages = Languages(page);
        var topics = Topics(page);
        ThrowIfAny(faults);
        var desk = new Dictionary<MentorId, DeskPlace>();
        var mentors = RosterFile.Read(Path.Combine(folder, "mentors.yaml"), languages, topics, CountryOf(page), desk, faults);
        var (service, duty) = CrisisPart.Read(page, mentors, CountryOf(page));
        var accounts = new Dictionary<StaffId, string>();
        var (outreach, team) = OutreachPart.Read(page);
        var house = House(page, folder, languages, topics, mentors, faults) with
        {
            Staff = [.. StaffPart.Read(page, accounts).Select(member => member with { Mentor = MentorOf(accounts[member.Id], desk) })],
            Service = service,
            Outreach = outreach,
            Ethics = EthicsFile.Read(Path.Combine(folder, "ethics.yaml"), languages, faults),
            TrainingRequired = page.Flag("training-required"),
        };
        var telegram = new TelegramPart(
            Secrets.Read(Secrets.Telegram, "@BotFather gives it when the bot is made.", environment, faults),
            Address(page, "telegram.api", "https://api.telegram.org"),
            page.Number("telegram.messages-per-second", 1, 30, "Telegram allows 30 without paying for more."),
            page.Number("telegram.messages-per-second-per-chat", 1, 1, "Telegram allows 1, in bursts of a few."),
            page.Optional("telegram.webhook") is null ? null : Address(page, "telegram.webhook", ""));
        var discord = new DiscordPart(
            Secrets.Read(Secrets.Discord, "The developer portal shows it under Bot, Reset Token.", environment, faults),
            Address(page, "discord.api", "https://discord.com/api/v10"),
            page.Number("discord.requests-per-second", 1, 50, "Discord allows 50."),
            page.Id("discord.guild", "Right click on the server's name, Copy Server ID."),
            page.Id("discord.operator-channel", "Right click on the channel for alarms, Copy Channel ID.")) { Channels = StaffPart.Channels(page) };
        var listen = ListenOf(page);
        var settings = new HouseSettings(
            house,
            desk,
            telegram,
            discord,
            page.Text("store.database", "Write the path of the database file.", "data/mentorbot.db"),
            page.Text("store.key", "Write the path of the key file, outside of the database's folder.", "keys/master.key"),
            listen,
            Web(page, listen)) { Duty = duty, OutreachChannel = team, Accounts = accounts };
        return faults.Count == 0 ? settings : throw new SettingsFaultException(faults);
    }

    /// <summary>Whether this folder can be tried out without any account.</summary>
    public static bool HasLocal(string folder) => Directory.Exists(Path.Combine(folder, Local));

    /// <summary>
    /// The sample organisation of the folder, which needs no account and no editing. Where it listens stands with the organisation's own settings;
    /// it must be this machine alone, since anybody who reaches it is let in.
    /// </summary>
    /// <exception cref="SettingsFaultException">Something is missing or wrong; nothing was started.</exception>
    public static LocalSettings ReadLocal(string folder)
    {
        var before = new List<string>();
        var own = YamlPage.Read(Path.Combine(folder, "settings.yaml"), before);
        var listen = ListenOf(own);
        ThrowIfAny(before);
        if (!listen.IsLoopback)
            throw new SettingsFaultException([$"web.listen: without a token this is the local mode, which listens on this machine alone, and {listen.GetLeftPart(UriPartial.Authority)} is not that. Set {DefaultListen}, or set the tokens."]);

        var faults = new List<string>();
        var page = YamlPage.Read(Path.Combine(folder, Local, "settings.yaml"), faults);
        KnownSettings.Check(page);
        var languages = Languages(page);
        var topics = Topics(page);
        ThrowIfAny(faults);
        var mentors = RosterFile.Read(Path.Combine(folder, Local, "mentors.yaml"), languages, topics, CountryOf(page), null, faults);
        var house = House(page, folder, languages, topics, mentors, faults) with
        {
            IsLocal = true,
            Staff = StaffPart.Read(page, null),
            Service = CrisisPart.ReadWithoutChannel(page, mentors, CountryOf(page)),
            Outreach = OutreachPart.ReadWithoutChannel(page),
        };
        if (house.Outreach is not null && !house.Staff.Any(member => member.Roles.Contains(Role.Outreach)))
        {
            page.Fault("outreach", "is switched on, and nobody has the role outreach", "Give it to somebody under staff: in the local mode the team has no other place to hear of requests.");
        }

        var exit = Address(page, "web.exit", DefaultExit);
        return faults.Count == 0 ? new LocalSettings(house, listen, exit) { Unread = [.. Optional.Where(part => own.Has(part) && !page.Has(part))] } : throw new SettingsFaultException(faults);
    }

    /// <summary>Where the service of this folder listens.</summary>
    public static Uri Listen(string folder) => ListenOf(YamlPage.Read(Path.Combine(folder, "settings.yaml"), []));

    /// <summary>An address of this machine: by a name the web server would listen everywhere, and it makes no https itself.</summary>
    private static Uri ListenOf(YamlPage page)
    {
        var text = page.Text("web.listen", ListenMend, DefaultListen);
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && (uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || (uri.Host == "localhost" && uri.Port > 0)) && uri.PathAndQuery == "/")
        {
            return uri;
        }

        page.Fault("web.listen", "is no place to listen at", ListenMend);
        return new Uri(DefaultListen);
    }

    /// <summary>The other files are held against the languages and topics: while those are wrong, right lines there would be called wrong.</summary>
    private static void ThrowIfAny(List<string> faults)
    {
        if (faults.Count > 0)
        {
            throw new SettingsFaultException(faults);
        }
    }

    /// <summary>The same account is the same person.</summary>
    private static MentorId? MentorOf(string account, Dictionary<MentorId, DeskPlace> desk) =>
        desk.Where(place => account.Length > 0 && place.Value.Account == account).Select(place => (MentorId?)place.Key).FirstOrDefault();

    private static IReadOnlyList<string> Topics(YamlPage page) => Once(page, "topics", page.Texts("topics", "Write the topics to choose from, for example [relationships, violence, other]."));

    private static IReadOnlyList<string> Once(YamlPage page, string path, IReadOnlyList<string> named)
    {
        foreach (var twice in named.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            page.Fault(path, $"names \"{twice.Key}\" twice", "Write it once.");
        }

        return named;
    }

    private static string DeskLanguage(YamlPage page, IReadOnlyList<string> languages)
    {
        var language = page.Text("desk-language", "Write the language that staff is spoken to in.", languages is [var first, ..] ? first : "cs");
        if (!languages.Contains(language, StringComparer.Ordinal))
        {
            page.Fault("desk-language", $"names \"{language}\", which is not among languages", $"Write one of {string.Join(", ", languages)}.");
        }

        return language;
    }

    private static House House(YamlPage page, string folder, IReadOnlyList<string> languages, IReadOnlyList<string> topics, IReadOnlyList<MentorCard> mentors, List<string> faults) =>
        new(
            page.Text("organisation", "Write the name that people know the organisation by."),
            languages,
            DeskLanguage(page, languages),
            topics,
            NicknamesFile.Read(Path.Combine(folder, "nicknames.yaml"), languages, faults),
            mentors,
            page.Flag("show-typing"))
        {
            Tempo = Tempo(page),
            Weights = Weights(page, topics),
            StartKept = TimeSpan.FromDays(Math.Min(page.Number("start.forgotten-after-days", 1, 30, "30 is a month without a word."), LongestStart)),
            Care = CarePart.Read(page),
            Rechecks = DirectoryPart.Rechecks(page),
            Intake = IntakeFile.Read(Path.Combine(folder, "intake.yaml"), topics, faults),
            Country = CountryOf(page),
            Zone = Zone(page),
            Ready = ReadyFile.Read(Path.Combine(folder, "ready.yaml"), languages, faults),
            Lines = LinesFile.Read(Path.Combine(folder, "lines.yaml"), languages, faults),
            Reader = LanguageData.Reader(WordsFile.Read(Path.Combine(folder, "words.yaml"), faults)),
        };

    private static Dictionary<string, int> Weights(YamlPage page, IReadOnlyList<string> topics)
    {
        foreach (var unknown in page.Names("topic-weights").Except(topics, StringComparer.Ordinal))
        {
            page.Fault("topic-weights." + unknown, "is no topic", $"Write one of {string.Join(", ", topics)}.");
        }

        return page.Names("topic-weights").ToDictionary(topic => topic, topic => page.Number("topic-weights." + topic, 1, 1, "2 takes as much of a mentor's capacity as two talks."), StringComparer.Ordinal);
    }

    private static Country CountryOf(YamlPage page)
    {
        var code = page.Text("country", "Write cz or pl.", "cz");
        if (code is not ("cz" or "pl"))
        {
            page.Fault("country", "is not known", "Write cz or pl.");
        }

        return code == "pl" ? Country.Poland : Country.Czechia;
    }

    private static TimeZoneInfo Zone(YamlPage page)
    {
        var name = page.Text("time-zone", "Write where the organisation is, for example Europe/Prague.", "Europe/Prague");
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return zone;
        }

        page.Fault("time-zone", $"names \"{name}\", which this machine does not know", "Write one like Europe/Prague or Europe/Warsaw; on a small system, install the package tzdata.");
        return TimeZoneInfo.Utc;
    }

    private static WebPart Web(YamlPage page, Uri listen)
    {
        var chat = Switch(page, "web.chat");
        var desk = Switch(page, "web.desk");
        var address = Address(page, "web.address", listen.AbsoluteUri);
        if (address.PathAndQuery != "/")
        {
            page.Fault("web.address", "goes on behind the host's name, and the page is at its root", "Write it without what follows, for example https://chat.example.org.");
        }

        if ((chat || desk) && address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            page.Fault("web.address", "is not encrypted: everybody on the way could read along", "Write one that begins with https://, and let a proxy in front make it.");
        }

        return new WebPart(chat, desk, address, Address(page, "web.exit", DefaultExit), page.Flag("web.behind-proxy"));
    }

    private static bool Switch(YamlPage page, string path)
    {
        var word = page.Text(path, "Write on or off.", "off");
        if (word is not ("on" or "off"))
        {
            page.Fault(path, "must be on or off", "Write one of the two.");
        }

        return word == "on";
    }

    /// <summary>A conversation's limit is there unless somebody lifts it in so many words.</summary>
    private static Tempo? Tempo(YamlPage page)
    {
        var perMinute = page.Number("conversation.messages-per-minute", 0, 20, "20 is what a person can read; 0 lifts the limit.");
        var burst = page.Number("conversation.burst", 1, 10, "How many messages can come at once before the rest goes on more slowly.");
        return perMinute == 0 ? null : new Tempo(perMinute, burst);
    }

    private static IReadOnlyList<string> Languages(YamlPage page)
    {
        var languages = page.Texts("languages", "Write the languages of the people, for example [cs, en].");
        foreach (var unknown in languages.Except(KnownLanguages, StringComparer.Ordinal))
        {
            page.Fault("languages", $"names \"{unknown}\", which has no texts", "There are texts in cs, pl, uk and en.");
        }

        return Once(page, "languages", languages);
    }

    private static Uri Address(YamlPage page, string path, string otherwise)
    {
        var text = page.Text(path, "Write an address that begins with https://.", otherwise);
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            return uri!;
        }

        page.Fault(path, "is not an address", "Write one that begins with https://.");
        return new Uri("http://127.0.0.1");
    }
}
