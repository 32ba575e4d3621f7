using MentorBot.Bot.Referrals;
using MentorBot.Bot.Settings;
using MentorBot.Bot.Web;
using MentorBot.Core.Hours;
using MentorBot.Core.Language;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Operations;

/// <summary>The referral directory of an organisation's folder, and where others read it.</summary>
internal sealed class DirectoryDoors : IDisposable
{
    private readonly DirectoryOfTheDay _directory;
    private readonly HsdsJson _json;
    private readonly TimeProvider _time;

    private DirectoryDoors(Package package, IMessageReader reader, TimeProvider time) => (_directory, _json, _time) = (new DirectoryOfTheDay(package, reader, time), new HsdsJson(package), time);

    /// <summary>Null where the folder has no directory.</summary>
    /// <exception cref="SettingsFaultException">It has one that is not sound, or one that was cut off and can't be mended.</exception>
    public static DirectoryDoors? Open(string folder, IMessageReader reader, TimeProvider time)
    {
        var path = Path.Combine(folder, ServicesCommand.Folder);
        if (!PackageFolder.Restore(path))
        {
            throw new SettingsFaultException([PackageFolder.LeftOver]);
        }

        return Directory.Exists(path) ? new DirectoryDoors(ServiceDirectory.Sound(path), reader, time) : null;
    }

    /// <param name="settings">Of the pages beside which these stand.</param>
    /// <param name="kept">Lays over the directory what staff knows beside it. Other programs get the package as it is written.</param>
    public void Map(IEndpointRouteBuilder web, WebSettings settings, Func<Phrasebook> phrases, Func<IServiceFinder, IServiceFinder> kept)
    {
        var limits = new Limits(settings.BehindProxy, _time);
        new HsdsApi(_json, Search, limits).Map(web);
        new ServicesPage(new Words(phrases, settings), settings, () => kept(_directory.Now()), limits, _time).Map(web);
    }

    /// <summary>Nobody waits for the first search; a start does not wait either.</summary>
    public void Warm() => _ = Task.Run(_directory.Now);

    /// <summary>What the engine asks.</summary>
    public IServiceFinder Finder => _directory;

    public void Dispose() => _directory.Dispose();

    /// <summary>In both countries, since who asks is a program and in none.</summary>
    private List<string> Search(string words)
    {
        var directory = _directory.Now();
        var found = Enum.GetValues<Country>()
            .Select(country => directory.Search(new ServiceSearch(words, "") { Country = country, Most = directory.All.Count }, _time.GetUtcNow()))
            .Where(answer => answer.Outcome == SearchOutcome.Right)
            .SelectMany(answer => answer.Services);
        return [.. found.OrderByDescending(one => one.Score).Select(one => one.Service.Id.ToString("D")).Distinct()];
    }
}
