using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Pipeline;

/// <summary>
/// The outbox in motion. A lane holds the rows of one destination in order and has at most one of them on its way, so order
/// per destination is a matter of structure; many lanes are on their way at once.
///
/// Theory of operation. A row is claimed in a commit before the first byte of it leaves, so after a crash every row that may
/// have left is known. The claim rides in the commit that wrote the row, or in the one that recorded the end of the row
/// before it: a message costs no commit of its own for being claimed. A lane without a place to send to is blocked until there is one;
/// one that must wait (a limit, a retry) is looked at again when its time comes; one for which all senders of its messenger
/// are busy is looked at again, in the order in which it came, when one of them is free. What the first rows want done stays in memory;
/// of those behind a long queue it is read again from the store when their turn comes, so an outage of a platform fills the disk and not the memory. Everything here belongs to the engine's thread; a turn that does not become
/// durable changes nothing.
/// </summary>
internal sealed class Lanes(Memory memory, Messengers messengers, IDirectory directory, int mostInFlight)
{
    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);
    private readonly PriorityQueue<string, DateTimeOffset> _later = new();
    private readonly Dictionary<string, Queue<string>> _starved = messengers.All.ToDictionary(messenger => messenger.Name, _ => new Queue<string>(), StringComparer.Ordinal);
    private readonly HashSet<string> _starving = new(StringComparer.Ordinal);
    private readonly HashSet<Lane> _busy = [];
    private readonly Entries _entries = new(memory);
    private readonly Targets _targets = new(memory, messengers, directory);
    private bool _closed;

    /// <summary>Rows that have no end yet.</summary>
    public int Waiting { get; private set; }

    /// <summary>The lanes in which something waits.</summary>
    public IEnumerable<string> Occupied => _lanes.Keys;

    public int InFlight => _busy.Count;

    /// <summary>More rows wait for nothing but a sender, or for the one before them that is on its way, than there are senders.</summary>
    public bool IsCrowded
    {
        get
        {
            // There may be thousands of lanes; a few are enough to know.
            var waiting = 0;
            foreach (var lane in _busy.Concat(_starving.Select(name => _lanes.GetValueOrDefault(name)).OfType<Lane>()))
            {
                waiting += lane.Rows.Count - (_busy.Contains(lane) ? 1 : 0);
                if (waiting > mostInFlight)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>When a lane that waits is to be looked at again.</summary>
    public DateTimeOffset? Next => _later.TryPeek(out _, out var at) ? at : null;

    /// <summary>What the store remembers of rows without an end. What was on its way when the process died has an unclear end.</summary>
    public void Load(IReadOnlyList<OutboxHead> pending, DateTimeOffset now)
    {
        foreach (var head in pending)
        {
            Of(head.Lane).Rows.AddLast(new LaneRow(head, null));
            Waiting++;
            _later.Enqueue(head.Lane, now);
        }
    }

    public Lane Of(string name)
    {
        if (!_lanes.TryGetValue(name, out var lane))
        {
            _lanes[name] = lane = new Lane(name);
        }

        return lane;
    }

    /// <summary>From now on nothing is claimed.</summary>
    public void Close() => _closed = true;

    /// <summary>Claims what can be sent now, among the lanes that the turn touched, those whose time has come, and those that found all senders busy.</summary>
    public async ValueTask ClaimAsync(Turn turn)
    {
        if (_closed)
        {
            return;
        }

        Discard(turn);
        while (_later.TryPeek(out var name, out var at) && at <= turn.Now)
        {
            turn.Touched.Add(_later.Dequeue());
        }

        var free = messengers.All.ToDictionary(messenger => messenger.Name, _ => mostInFlight, StringComparer.Ordinal);
        foreach (var lane in _busy.Where(lane => !turn.Freed.Contains(lane)))
        {
            free[lane.Messenger!]--;
        }

        foreach (var (messenger, starved) in _starved)
        {
            while (free[messenger] > 0 && starved.TryDequeue(out var name))
            {
                _starving.Remove(name);
                await ClaimAsync(name, free, turn);
            }
        }

        foreach (var name in turn.Touched)
        {
            await ClaimAsync(name, free, turn);
        }
    }

    /// <summary>The turn is durable: its rows, ends and claims are what is.</summary>
    public void Keep(Turn turn)
    {
        _targets.Keep(turn);
        _busy.ExceptWith(turn.Freed);

        foreach (var (row, (head, repeat)) in turn.Moved)
        {
            row.Head = head;
            row.Repeat = repeat;
            row.ToldDelay |= turn.Delayed.Contains(row);
        }

        var claimed = turn.Claims.Select(claim => claim.Row).ToHashSet();
        foreach (var row in turn.NewRows)
        {
            Of(row.Head.Lane).Rows.AddLast(row);
            Waiting++;
            _entries.Keep(row, isClaimed: claimed.Contains(row));
            if (!turn.Looked.Contains(row.Head.Lane))
            {
                _later.Enqueue(row.Head.Lane, turn.Now);
            }
        }

        foreach (var row in turn.Ended)
        {
            var lane = Of(row.Head.Lane);
            lane.Rows.Remove(row);
            Waiting--;
            _entries.Forget(row);
            if (lane.Rows.Count == 0)
            {
                _lanes.Remove(lane.Name);
            }
        }

        foreach (var claim in turn.Claims)
        {
            _busy.Add(claim.Lane);
            claim.Lane.Messenger = claim.Messenger.Name;
            claim.Row.Head = claim.Row.Head with { State = OutboxState.Sending, Attempt = claim.Attempt };
        }
    }

    /// <summary>The turn never was: what it looked at will be looked at again.</summary>
    public void Drop(Turn turn)
    {
        foreach (var name in turn.Looked.Union(turn.Touched))
        {
            _later.Enqueue(name, turn.Now);
        }
    }

    /// <param name="free">How many more sends each messenger may have on its way.</param>
    private async ValueTask ClaimAsync(string name, Dictionary<string, int> free, Turn turn)
    {
        // Looked at once a turn: a lane can be touched, due and starved all at the same time.
        var lane = _lanes.GetValueOrDefault(name);
        if (!turn.Looked.Add(name) || (lane is not null && _busy.Contains(lane) && !turn.Freed.Contains(lane)) || Head(lane, name, turn) is not { } row)
        {
            return;
        }

        var (head, repeat) = turn.Moved.TryGetValue(row, out var moved) ? moved : (row.Head, row.Repeat);
        if (head.State == OutboxState.Held)
        {
            return;
        }

        if (head.Due > turn.Now)
        {
            _later.Enqueue(name, head.Due);
            if (Overtaking.Find(lane, name, turn, _entries.TryOpen) is not { } other)
            {
                return;
            }

            (row, head, repeat) = other;
        }

        var place = lane?.Place ?? Place.Of(name);
        if (!_entries.TryOpen(row) || !_targets.TryFind(place, turn, out var found))
        {
            turn.Unreadable.Add(row);
            memory.Batch.Add(new Change.MoveOutbox(head.Id, OutboxState.Expired, head.Attempt, turn.Now));
            turn.Ended.Add(row);
            _later.Enqueue(name, turn.Now);
            return;
        }

        if (found is not { } target || messengers.Find(target.To.Messenger) is not { } messenger)
        {
            // Nowhere to send to yet: the place's coming touches the lane.
            return;
        }

        if (free[messenger.Name] <= 0)
        {
            if (_starving.Add(name))
            {
                _starved[messenger.Name].Enqueue(name);
            }

            return;
        }

        var wait = messenger.Pace.Take(target.To, turn.Now);
        if (wait > TimeSpan.Zero)
        {
            _later.Enqueue(name, turn.Now + wait);
            return;
        }

        free[messenger.Name]--;
        turn.Claims.Add(new Claim(lane ?? Of(name), row, messenger, target.To, _targets.AccountOf(row.Entry!, target.To) ?? target.Account, await ShownAsync(row, place), Names.Nonce(memory.Sealer, head.Id), repeat, head.Attempt + 1));
    }

    private void Discard(Turn turn)
    {
        foreach (var name in turn.Discarded)
        {
            LaneRow[] rows = [.. _lanes.GetValueOrDefault(name)?.Rows ?? [], .. turn.NewByLane.GetValueOrDefault(name) ?? []];
            foreach (var row in rows.Where(row => !turn.Ended.Contains(row)))
            {
                Recall.Drop(row, turn, memory);
            }
        }
    }

    public bool Recalls(string name, MessageId message, Turn turn) => Recall.Try(_lanes.GetValueOrDefault(name), name, message, turn, memory, _entries.TryOpen);

    /// <summary>The first row of the lane as it will be after this turn.</summary>
    private static LaneRow? Head(Lane? lane, string name, Turn turn)
    {
        for (var node = lane?.Rows.First; node is not null; node = node.Next)
        {
            if (!turn.Ended.Contains(node.Value))
            {
                return node.Value;
            }
        }

        return turn.NewByLane.TryGetValue(name, out var rows) ? rows.FirstOrDefault(row => !turn.Ended.Contains(row)) : null;
    }

    /// <summary>What a row wants done.</summary>
    public OutboxEntry Entry(LaneRow row) => _entries.Of(row);

    /// <summary>The platform messages that a row changes, marks, takes back or replies to.</summary>
    private async ValueTask<IReadOnlyList<Shown>> ShownAsync(LaneRow row, Place place)
    {
        var entry = row.Entry!;
        var about = entry is OutboxEntry.Post post ? post.ReplyTo : entry.Message;
        if (about is not { } message)
        {
            return [];
        }

        // A copy in an earlier conversation is another mentor's: it is taken back when its author wants it back, but neither changed nor pointed to from this one.
        // So is the note on danger in it there; the one in this conversation goes by its own row.
        var all = await memory.ShownAsync(message, place.Side);
        if (entry is OutboxEntry.Trim { What: SendKind.Withdraw })
        {
            all = [.. all, .. (await memory.ShownAsync(Names.Note(message), place.Side)).Where(note => note.Conversation != entry.Conversation)];
        }

        IReadOnlyList<Shown> shown = [.. all.Where(one => one.Part == Names.Original || entry.What == SendKind.Withdraw || one.Conversation == entry.Conversation)];
        return entry switch
        {
            OutboxEntry.Trim trim => [.. shown.Where(one => one.Part >= trim.From)],
            OutboxEntry.SetMark => [.. shown.Take(1)],
            _ => shown,
        };
    }
}
