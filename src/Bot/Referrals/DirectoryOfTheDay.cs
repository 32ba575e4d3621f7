using MentorBot.Core.Language.Reading;

namespace MentorBot.Bot.Referrals;

/// <summary>The directory as it is searched today: which hours are valid depends on the day. Thread-safe.</summary>
internal sealed class DirectoryOfTheDay(Package package, IMessageReader reader, TimeProvider time) : IDisposable
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

    public void Dispose()
    {
        lock (_gate)
        {
            _directory?.Dispose();
            _yesterdays?.Dispose();
        }
    }
}
