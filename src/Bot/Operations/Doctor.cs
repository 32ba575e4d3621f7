using System.Globalization;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Language;
using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Settings;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Matching;
using MentorBot.Core.Mentors;
using MentorBot.Core.Referrals;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Bot.Operations;

/// <summary>
/// Says what is wrong, without starting anything: faults of the settings as a start would name them, and every mentor who can't be offered, with the
/// reason; hours of hers are a reason and no fault; and who of the crisis service is never called. The database belongs to one process: while the service runs, it is the service that looks (<see cref="DoctorEndpoint"/>).
/// </summary>
internal static class Doctor
{
    /// <returns>0 when all could be looked at and every mentor can be offered, within her hours.</returns>
    public static async Task<int> RunAsync(string folder, Func<string, string?> environment, TextWriter console, TimeProvider time)
    {
        try
        {
            var settings = SettingsFile.Read(folder, environment);
            _ = Composition.Texts(folder, settings.House, NullLoggerFactory.Instance);
            DirectoryDoors.Open(folder, settings.House.Reader ?? LanguageData.Reader(), time)?.Dispose();
            return await LookAsync(settings, console, time.GetUtcNow());
        }
        catch (SettingsFaultException faults)
        {
            foreach (var fault in faults.Faults)
            {
                await console.WriteLineAsync(fault);
            }
        }
        catch (Exception fault) when (fault is StoreFaultException or KeyFaultException or NotDurableException)
        {
            await console.WriteLineAsync(fault.Message);
        }

        return 1;
    }

    private static async Task<int> LookAsync(HouseSettings settings, TextWriter console, DateTimeOffset now)
    {
        var found = await FindAsync(settings, now);
        foreach (var line in found.Lines)
        {
            await console.WriteLineAsync(line);
        }

        return found.IsWell ? 0 : 1;
    }

    /// <summary>The running service is asked first. Where none answers and nobody has the database, it is opened; where there is none yet, everything is as at a first start.</summary>
    private static async Task<Findings> FindAsync(HouseSettings settings, DateTimeOffset now)
    {
        if (!File.Exists(settings.Database))
        {
            Keyring.ProveFile(settings.KeyFile, settings.Database);
            return Find(settings.House, (MentorsState.Empty, MatchingState.Empty), [], now);
        }

        var keyring = Keyring.FromFile(settings.KeyFile, settings.Database, chosen: false);
        if (await DoctorEndpoint.AskAsync(settings.Listen, keyring) is { } found)
        {
            return found;
        }

        try
        {
            var sealer = new Sealer(keyring);
            await using var store = SqliteStore.OpenAsItIs(settings.Database, TimeProvider.System);
            await Keyring.ProveAsync(store, sealer);
            return Find(settings.House, store, sealer, now);
        }
        catch (StoreFaultException fault) when (fault.Fault == StoreFault.Locked)
        {
            var rest = Find(settings.House, null, [], now);
            return rest with { Lines = [$"The service has the database to itself and does not answer at {settings.Listen.GetLeftPart(UriPartial.Authority)}: who has accepted the code of ethics and who has a break can't be seen now.", .. rest.Lines] };
        }
    }

    /// <summary>What is found in a store that somebody has open.</summary>
    public static Findings Find(House house, IStore store, ISealer sealer, DateTimeOffset now)
    {
        var memory = new Memory(store, sealer);
        var states = ((MentorsState)memory.Read(StateKey.Mentors, Dispatcher.Of(MentorsMachine.Name)), (MatchingState)memory.Read(StateKey.Matching, Dispatcher.Of(MatchingMachine.Name)));
        return Find(house, states, Changed(memory.ReadReferrals(Dispatcher.Of(ReferralsMachine.Name))), now);
    }

    /// <summary>What a coordinator said of services, until the package says it too.</summary>
    private static List<string> Changed(ReferralsState state) =>
    [
        .. state.Services.Where(record => record.Value.Change is not null).OrderBy(record => record.Key, StringComparer.Ordinal).Select(record =>
            string.Create(CultureInfo.InvariantCulture, $"The service {record.Key} {(record.Value.Change!.Kind == ReportKind.Closed ? "has closed" : "has moved")}, as a coordinator reported on {record.Value.Change.Day:yyyy-MM-dd}: correct it in services.csv.")),
    ];

    /// <summary>What the desk's platform has to add, which the running service alone can ask.</summary>
    public static Findings With(Findings found, IReadOnlyList<string> faults) => faults.Count == 0 ? found : new Findings([.. found.Lines, .. faults], IsWell: false);

    /// <summary>Whoever waits for the doctor does not wait for a platform that is away.</summary>
    public static async Task<IReadOnlyList<string>> InTimeAsync(Func<CancellationToken, Task<IReadOnlyList<string>>> ask)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        try
        {
            return await ask(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return [DiscordFaults.PlacesUnseen];
        }
    }

    /// <param name="states">Null where they can't be seen.</param>
    /// <param name="notes">What is to be mended and keeps nobody from being offered.</param>
    private static Findings Find(House house, (MentorsState Mentors, MatchingState Matching)? states, IReadOnlyList<string> notes, DateTimeOffset now)
    {
        var everybody = Roster.Everybody(house, states?.Mentors ?? MentorsState.Empty).ToList();
        var found = everybody.Select(mentor => (mentor, why: Why(mentor, states, house, now), off: Off(mentor.Hours, house, now))).Where(line => line.why.Count > 0 || line.off is not null).ToList();
        var lines = found.Select(line => $"{line.mentor.Id.Value} ({line.mentor.Alias}) {(line.why.Count > 0 ? "can't be offered" : "is not offered now")}: {string.Join("; ", line.off is null ? line.why : [.. line.why, line.off])}.").ToList();
        var canAll = states is not null && found.TrueForAll(line => line.why.Count == 0);
        var duty = OnDuty.Faults(house, states?.Matching, now);
        return new Findings([.. canAll && lines.Count == 0 ? [$"Every mentor can be offered: {everybody.Count} of {everybody.Count}."] : lines, .. duty, .. notes], canAll && duty.Count == 0);
    }

    /// <summary>A reason that is no fault: it is over by itself.</summary>
    private static string? Off(OpeningHours hours, House house, DateTimeOffset now) => hours.At(now, house.Zone) switch
    {
        { IsOpen: true } => null,
        { Next: { } next } => string.Create(CultureInfo.InvariantCulture, $"{Reason(hours, house, now)} until {TimeZoneInfo.ConvertTime(next, house.Zone):yyyy-MM-dd H:mm}"),
        _ => Reason(hours, house, now),
    };

    private static string Reason(OpeningHours hours, House house, DateTimeOffset now) => hours.IsAway(LocalDay.Of(now, house.Zone)) ? "on holiday" : "outside her hours";

    private static List<string> Why(MentorCard mentor, (MentorsState Mentors, MatchingState Matching)? states, House house, DateTimeOffset now)
    {
        var record = states?.Mentors.Of(mentor.Id) ?? MentorRecord.Empty;
        var why = Readiness.Of(mentor, record, states is null ? house with { Ethics = null } : house, LocalDay.Of(now, house.Zone)).Select(hindrance => hindrance switch
        {
            Hindrance.Ethics => string.Create(CultureInfo.InvariantCulture, $"the code of ethics of {house.Ethics!.Version:yyyy-MM-dd} is not accepted"),
            Hindrance.NoTraining => "no training is recorded",
            Hindrance.TrainingOver => "a training has run out",
            Hindrance.Card => "the card is not complete",
            _ => "no supervisor has approved it yet",
        }).ToList();
        return [.. why, .. states?.Matching.IsPaused(mentor.Id) == true ? ["a break, until /available"] : Array.Empty<string>(), .. states?.Matching.PausedBy(mentor.Id) is not null ? ["a pause from staff, until /unpause-mentor"] : Array.Empty<string>(), .. states?.Matching.IsLeaving(mentor.Id) == true ? ["she leaves (/leave)"] : Array.Empty<string>()];
    }
}
