using System.Globalization;
using MentorBot.Bot.Referrals;
using Entry = MentorBot.Core.Referrals.Service;

namespace MentorBot.Bot.Operations;

/// <summary>What the operator does with the referral directory: <c>mentorbot services import | export | check | list-stale</c>.</summary>
/// <param name="config">The organisation's folder.</param>
/// <param name="terminal">Where a progress bar is drawn, if it is one.</param>
internal sealed class ServicesCommand(string config, TextWriter console, TextWriter terminal, bool isTerminal)
{
    public const string Folder = "services";

    private string Directory => Path.Combine(config, Folder);

    /// <returns>0 when it was taken; 1 when something is wrong with it, and nothing was changed.</returns>
    public int Import(string folder)
    {
        if (Sound(folder, "reading") is not { } package)
        {
            console.WriteLine("Nothing was changed.");
            return 1;
        }

        return Write(package, Directory, "taken in");
    }

    public int Export(string folder)
    {
        if (OfTheHouse("reading") is not { } package)
        {
            console.WriteLine("Nothing was written.");
            return 1;
        }

        return Write(package, folder, "written");
    }

    public int Check()
    {
        if (OfTheHouse("checking") is not { } package)
        {
            return 1;
        }

        console.WriteLine($"Nothing is wrong: {package.Rows("services").Count()} services, {SecretAddresses.Services(package).Count} of them with a secret address.");
        return 0;
    }

    /// <summary>The list that volunteers work off: what was never checked first, then by the day of the last check.</summary>
    public int ListStale(int months, TimeProvider time)
    {
        if (OfTheHouse("reading") is not { } package)
        {
            return 1;
        }

        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var services = new ServiceReader(package, today).Services().Where(service => service.IsActive).ToList();
        var stale = services.Where(service => service.Checked is not { } day || day < today.AddMonths(-months) || !service.CanBeReached).OrderBy(service => service.Checked ?? DateOnly.MinValue).ThenBy(service => service.Key, StringComparer.Ordinal).ToList();
        foreach (var service in stale)
        {
            console.WriteLine($"{Name(service)}: {Last(service)}{(service.CanBeReached ? "" : "; there is no way to reach it, so it is not shown to anybody")}");
        }

        console.WriteLine($"{stale.Count} of {services.Count} services are to be checked.");
        return stale.Count == 0 ? 0 : 1;
    }

    private static string Name(Entry service) => service.Key.Length > 0 ? $"{service.Key} ({service.Name})" : service.Name;

    private static string Last(Entry service) => service.Checked is { } day ? string.Create(CultureInfo.InvariantCulture, $"checked {day:yyyy-MM-dd}") : "never checked";

    private Package? OfTheHouse(string what)
    {
        if (PackageFolder.Restore(Directory))
        {
            return Sound(Directory, what);
        }

        console.WriteLine(PackageFolder.LeftOver);
        return null;
    }

    /// <summary>Null when something is wrong, which is then said.</summary>
    private Package? Sound(string folder, string what)
    {
        var faults = new List<RowFault>();
        var package = PackageReader.Read(folder, faults, new ProgressBar(terminal, isTerminal, what).Tell);
        PackageCheck.Check(package, faults);
        foreach (var fault in faults)
        {
            console.WriteLine(fault.ToString());
        }

        if (faults.Count > 0)
        {
            console.WriteLine(faults.Count == 1 ? "1 fault." : $"{faults.Count} faults.");
        }

        return faults.Count == 0 ? package : null;
    }

    private int Write(Package package, string folder, string done)
    {
        try
        {
            if (PackageWriter.Write(package, folder) is { } why)
            {
                console.WriteLine(why);
                return 1;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            console.WriteLine($"The folder {folder} can't be written; it is as it was.");
            return 1;
        }

        console.WriteLine($"{package.Rows("services").Count()} services were {done}.");
        return 0;
    }
}
