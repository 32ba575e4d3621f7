using System.Threading.Channels;

namespace MentorBot.Bot.Web;

/// <summary>
/// The pages that are open now, by place, and when each place was last let in. A page that reads too slowly is closed instead of being waited
/// for: it comes back by itself and reads everything again. Thread-safe.
///
/// Once its last token has expired, nobody can come back to a place but by a code. Where there is none, what is sent there has no reader, and its sender must be
/// told (<see cref="HasReader"/>); for as long as a token of the process before could still be good, places that are not known count as read.
/// </summary>
internal sealed class Pages(TimeProvider time)
{
    public const int MostPerPlace = 3;

    private const int Most = 5000;
    private const int Ahead = 256;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<Page>> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> _seen = new(StringComparer.Ordinal);
    private readonly DateTimeOffset _begun = time.GetUtcNow();
    private DateTimeOffset _nextSweep;
    private int _count;
    private bool _closed;

    /// <param name="byCode">Whether it was let in by a code.</param>
    /// <returns>Null when the place, or the house, has too many open already.</returns>
    public Page? Open(string place, bool byCode = false)
    {
        lock (_gate)
        {
            var pages = _open.GetValueOrDefault(place) ?? [];
            if (_closed || pages.Count >= MostPerPlace || _count >= Most)
                return null;

            var page = new Page(this, place, byCode, Channel.CreateBounded<LiveEvent>(Ahead));
            pages.Add(page);
            _open[place] = pages;
            _count++;
            return page;
        }
    }

    /// <summary>A token for this place was given out just now.</summary>
    public void Seen(string place)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            _seen[place] = now;
            if (now < _nextSweep)
                return;

            _nextSweep = now + Tokens.Idle;
            foreach (var (old, at) in _seen)
            {
                if (now - at > Tokens.Idle)
                    _seen.Remove(old);
            }
        }
    }

    /// <summary>A page may be in there now: it has a token that can be good.</summary>
    public bool HasReader(string place)
    {
        lock (_gate)
            return time.GetUtcNow() - (_seen.TryGetValue(place, out var at) ? at : _begun) <= Tokens.Idle;
    }

    public void Push(string place, LiveEvent told)
    {
        lock (_gate)
        {
            foreach (var page in _open.GetValueOrDefault(place) ?? [])
                page.Push(told);
        }
    }

    /// <summary>To all places that are so.</summary>
    public void Push(Func<string, bool> places, LiveEvent told)
    {
        lock (_gate)
        {
            foreach (var page in _open.Where(open => places(open.Key)).SelectMany(open => open.Value))
                page.Push(told);
        }
    }

    /// <summary>The pages that were let in there by a code end: they come back by themselves, and are asked for it.</summary>
    public void EndByCode(string place)
    {
        lock (_gate)
        {
            foreach (var page in (_open.GetValueOrDefault(place) ?? []).Where(page => page.ByCode))
                page.End();
        }
    }

    /// <summary>Every page ends, and none is opened any more.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            foreach (var page in _open.Values.SelectMany(pages => pages))
                page.End();
        }
    }

    private void Leave(Page page)
    {
        lock (_gate)
        {
            if (_open.GetValueOrDefault(page.Place) is not { } pages || !pages.Remove(page))
                return;

            _count--;
            if (pages.Count == 0)
                _open.Remove(page.Place);
        }
    }

    /// <summary>One open page, and what it has yet to be told.</summary>
    internal sealed class Page(Pages pages, string place, bool byCode, Channel<LiveEvent> told) : IDisposable
    {
        public string Place => place;

        public bool ByCode => byCode;

        public ChannelReader<LiveEvent> Told => told.Reader;

        public void Push(LiveEvent next)
        {
            if (!told.Writer.TryWrite(next))
                End();
        }

        public void End() => told.Writer.TryComplete();

        public void Dispose() => pages.Leave(this);
    }
}
