using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>Commands that wait for their answer: who gave them, beside which room the answer is shown, and the page's key. In memory, a bounded number. Thread-safe.</summary>
internal sealed class DeskAsks
{
    private const int Most = 1000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Waiting> _open = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public void Open(AskId ask, Waiting waiting)
    {
        lock (_gate)
        {
            if (!_open.TryAdd(ask.Value, waiting))
                return;

            _order.Enqueue(ask.Value);
            if (_order.Count > Most)
                _open.Remove(_order.Dequeue());
        }
    }

    /// <returns>Null for one that nobody waits for any more.</returns>
    public Waiting? Find(AskId ask)
    {
        lock (_gate)
            return _open.GetValueOrDefault(ask.Value);
    }

    /// <param name="Room">Null for the whole desk.</param>
    public sealed record Waiting(DeskPerson Who, string? Room, string? Key);
}
