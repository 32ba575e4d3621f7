using System.Globalization;
using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Settings;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Matching;
using MentorBot.Core.Mentors;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Bot.Operations;

/// <summary>
/// Says what is wrong, without starting anything: faults of the settings as a start would name them, and every mentor who can't be offered, with the
/// reason. The database belongs to one process: while the service runs, what is known only from there can't be looked at, and that is said.
/// </summary>
internal static class Doctor
{
    /// <returns>0 when all could be looked at and every mentor can be offered.</returns>
    public static async Task<int> RunAsync(string folder, Func<string, string?> environment, TextWriter console, TimeProvider time)
    {
        try
        {
            var settings = SettingsFile.Read(folder, environment);
            _ = Composition.Texts(folder, settings.House, NullLoggerFactory.Instance);
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
        var states = await StatesAsync(settings);
        if (states is null)
        {
            await console.WriteLineAsync("The service is running and has the database to itself: who has accepted the code of ethics and who has a break can be seen only while it is stopped.");
        }

        var everybody = Roster.Everybody(settings.House, states?.Mentors ?? MentorsState.Empty).ToList();
        var lines = everybody.Select(mentor => (mentor, why: Why(mentor, states, settings.House, now))).Where(line => line.why.Count > 0).ToList();
        foreach (var (mentor, why) in lines)
        {
            await console.WriteLineAsync($"{mentor.Id.Value} ({mentor.Alias}) can't be offered: {string.Join("; ", why)}.");
        }

        if (states is not null && lines.Count == 0)
        {
            await console.WriteLineAsync($"Every mentor can be offered: {everybody.Count} of {everybody.Count}.");
        }

        return states is null || lines.Count > 0 ? 1 : 0;
    }

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
        return states?.Matching.IsPaused(mentor.Id) == true ? [.. why, "a break, until /available"] : why;
    }

    /// <summary>Null while another process has the database. Where there is none yet, everything is as at a first start.</summary>
    private static async Task<(MentorsState Mentors, MatchingState Matching)?> StatesAsync(HouseSettings settings)
    {
        if (!File.Exists(settings.Database))
        {
            return (MentorsState.Empty, MatchingState.Empty);
        }

        var sealer = new Sealer(Keyring.FromFile(settings.KeyFile, settings.Database, chosen: false));
        try
        {
            await using var store = SqliteStore.Open(settings.Database, TimeProvider.System);
            await Keyring.ProveAsync(store, sealer);
            var memory = new Memory(store, sealer);
            return ((MentorsState)memory.Read(StateKey.Mentors, Dispatcher.Of(MentorsMachine.Name)), (MatchingState)memory.Read(StateKey.Matching, Dispatcher.Of(MatchingMachine.Name)));
        }
        catch (StoreFaultException fault) when (fault.Fault == StoreFault.Locked)
        {
            return null;
        }
    }
}
