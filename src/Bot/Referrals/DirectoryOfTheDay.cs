using MentorBot.Core.Language.Reading;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Referrals;

/// <summary>The directory as it is searched today: which hours are valid depends on the day. Thread-safe.</summary>
internal sealed class DirectoryOfTheDay(Package package, IMessageReader reader, TimeProvider time) : IServiceFinder, IDisposable
{
    /// <summary>Both countries have the same time.</summary>
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague");

    private readonly Lock _gate = new();
    private DateOnly _day;
    private ServiceDirectory? _directory;
    private ServiceDirectory? _yesterdays;

    /// <summary>
    /// It is made when somebody first looks for something: a start waits for nothing that it does not need. Made anew on another day; the one before
    /// can be used until the day after, for a search that midnight has overtaken.
    /// </summary>
    public ServiceDirectory Now()
    {
        lock (_gate)
        {
            var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone).DateTime);
            if (_directory is null || day != _day)
            {
                var tables = new ServiceReader(package, day);
                var made = new ServiceDirectory(tables.Services(), tables.TermNames(), reader);
                _yesterdays?.Dispose();
                (_yesterdays, _directory, _day) = (_directory, made, day);
            }

            return _directory;
        }
    }

    public IReadOnlyList<Service> All => Now().All;

    public SearchAnswer Search(ServiceSearch search, DateTimeOffset at) => Now().Search(search, at);

    public Service? Find(string key) => Now().Find(key);

    public string Term(string code, string language) => Now().Term(code, language);

    public void Dispose()
    {
        lock (_gate)
        {
            _directory?.Dispose();
            _yesterdays?.Dispose();
        }
    }
}
