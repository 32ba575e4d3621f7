using MentorBot.Bot.Referrals;
using MentorBot.Bot.Web;
using MentorBot.Core.Hours;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Operations;

/// <summary>The referral directory of an organisation's folder, and where others read it.</summary>
internal sealed class DirectoryDoors : IDisposable
{
    private readonly ServiceDirectory _directory;
    private readonly HsdsJson _json;
    private readonly TimeProvider _time;

    private DirectoryDoors(Package package, TimeProvider time)
    {
        var reader = new ServiceReader(package, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        (_directory, _json, _time) = (new ServiceDirectory(reader.Services(), reader.TermNames()), new HsdsJson(package), time);
    }

    /// <summary>Null where the folder has no directory.</summary>
    /// <exception cref="Settings.SettingsFaultException">It has one that is not sound.</exception>
    public static DirectoryDoors? Open(string folder, TimeProvider time)
    {
        var path = Path.Combine(folder, ServicesCommand.Folder);
        return Directory.Exists(path) ? new DirectoryDoors(ServiceDirectory.Sound(path), time) : null;
    }

    public void Map(IEndpointRouteBuilder web, bool behindProxy) => new HsdsApi(_json, Search, new Limits(behindProxy, _time)).Map(web);

    public void Dispose() => _directory.Dispose();

    /// <summary>In both countries, since who asks is a program and in none.</summary>
    private List<string> Search(string words)
    {
        var found = Enum.GetValues<Country>()
            .Select(country => _directory.Search(new ServiceSearch(words, "") { Country = country, Most = _directory.Services.Count }, _time.GetUtcNow()))
            .Where(answer => answer.Outcome == SearchOutcome.Right)
            .SelectMany(answer => answer.Services);
        return [.. found.OrderByDescending(one => one.Score).Select(one => one.Service.Id.ToString("D")).Distinct()];
    }
}
