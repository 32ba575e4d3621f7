using System.Runtime.InteropServices;
using MentorBot.Bot.Language;
using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Settings;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Bot.Web;
using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Operations;

/// <summary>
/// The whole service on one machine, to be tried out: the sample organisation, both sides in the browser, no account anywhere. It is the same
/// engine and the same store; what is different is that it listens on this machine alone, prints the mentors' links on the console, and keeps
/// everything in a folder of its own that is deleted when it stops.
/// </summary>
internal static class LocalMode
{
    /// <param name="console">Where the links are printed.</param>
    /// <param name="data">Where everything is kept until it stops, when it is deleted; null for a new folder.</param>
    /// <exception cref="SettingsFaultException">It can't start; its message says why.</exception>
    public static async Task<int> RunAsync(string folder, TextWriter console, CancellationToken stop, string? data = null)
    {
        var settings = SettingsFile.ReadLocal(folder);
        data ??= MakeFolder();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);

        // Who closes the terminal's window has stopped it as well, and what was written is to be deleted.
        using var closed = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true;
            ending.Cancel();
        });
        try
        {
            await RunAsync(settings, folder, data, console, ending.Token);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }

        return 0;
    }

    /// <param name="data">Where the database and the key lie. They are left there.</param>
    internal static async Task RunAsync(LocalSettings read, string folder, string data, TextWriter console, CancellationToken stop)
    {
        using var directory = DirectoryDoors.Open(folder, read.House.Reader ?? LanguageData.Reader(), TimeProvider.System);
        var settings = read with { House = read.House with { Services = directory?.Finder } };
        await using var web = Composition.Web(settings.Listen);
        var logs = web.Services.GetRequiredService<ILoggerFactory>();
        var texts = Composition.Texts(folder, settings.House, logs);
        var database = Path.Combine(data, "data", "mentorbot.db");
        var keyring = Keyring.FromFile(Path.Combine(data, "keys", "master.key"), database, chosen: false);
        var sealer = new Sealer(keyring);
        var store = SqliteStore.Open(database, TimeProvider.System);
        await Keyring.ProveAsync(store, sealer);

        var origin = settings.Listen.GetLeftPart(UriPartial.Authority);
        var (roster, kept) = (new RosterBoard(), new KeptBoard());
        var pages = new WebSettings(origin, settings.Exit, false, settings.House.Languages, settings.House.Organisation, keyring.Derive("web-token"))
        {
            Desk = Composition.Keys(keyring, settings.House) with { Roster = roster },
            Commands = [.. DeskCommands.Listed(settings.House, hasDesk: false)],
            HasServices = directory is not null,
            IsLocal = true,
            Suggested = what => Suggestions.All(what, settings.House),
        };
        using var chat = new WebChat(pages, () => texts.Book, TimeProvider.System, logs);
        var messengers = new Messengers([chat.Messenger]);
        var health = new EngineHealth();
        using var engine = new EngineLoop(new EngineParts(store, sealer, new WebDirectory(settings.House.Mentors, roster, settings.House.Staff), messengers, () => texts.Book, settings.House, health, TimeProvider.System, logs) { Roster = roster, Kept = kept });
        chat.Map(web);
        directory?.Map(web, pages, () => texts.Book, kept.Over);
        HealthEndpoint.Map(web, health);

        await Composition.StartAsync(web, settings.Listen, stop);
        directory?.Warm();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop, web.Lifetime.ApplicationStopping);
        var links = new LocalLinks(chat.Desk!.Links, settings.House, origin, console)
        {
            Notes =
            [
                .. settings.Unread.Select(part => $"{part} in {Path.Combine(folder, "settings.yaml")} does not count here: this is the sample organisation of {Path.Combine(folder, "local")}. Write it into the settings.yaml there to try it out."),
                .. OnDuty.Faults(settings.House, MatchingState.Empty, TimeProvider.System.GetUtcNow()),
            ],
        };
        chat.Alarm = links.Alarm;
        try
        {
            var printing = links.RunAsync(TimeProvider.System, ending.Token);
            var reading = texts.RunAsync(TimeProvider.System, ending.Token);
            await new Service(engine, messengers, store, logs.CreateLogger<Service>()).RunAsync(ending.Token);
            await Task.WhenAll(printing, reading);
        }
        finally
        {
            await web.StopAsync(CancellationToken.None);
        }
    }

    /// <summary>Of this user alone, and named so that whoever finds one that was left over knows what it is.</summary>
    private static string MakeFolder()
    {
        try
        {
            return Directory.CreateTempSubdirectory("mentorbot-local-").FullName;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SettingsFaultException(["The local mode keeps its data in the folder for temporary files, and can't write there. Set TMPDIR to a folder that can be written, or set the tokens."]);
        }
    }
}
