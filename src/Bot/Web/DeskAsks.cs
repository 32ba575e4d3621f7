using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>Commands that wait for their answer: who gave them, and beside which room the answer is shown. In memory, a bounded number. Thread-safe.</summary>
internal sealed class DeskAsks
{
    private const int Most = 1000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (DeskPerson Who, string? Room)> _open = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public void Open(AskId ask, DeskPerson who, string? room)
    {
        lock (_gate)
        {
            if (!_open.TryAdd(ask.Value, (who, room)))
                return;

            _order.Enqueue(ask.Value);
            if (_order.Count > Most)
                _open.Remove(_order.Dequeue());
        }
    }

    public bool TryFind(AskId ask, out DeskPerson who, out string? room)
    {
        lock (_gate)
        {
            var found = _open.TryGetValue(ask.Value, out var open);
            (who, room) = (open.Who, open.Room);
            return found;
        }
    }
}
