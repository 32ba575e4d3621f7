namespace MentorBot.Simulators.Discord;

/// <summary>
/// What survives a lost connection: the sequence and the events since. A session is attached to at most one connection;
/// detached it goes on collecting events until it is resumed or a few minutes have passed.
/// </summary>
internal sealed class GatewaySession(string id, Intents intents, int replayLimit)
{
    private readonly Queue<(int Sequence, byte[] Frame)> _replay = new();

    public string Id { get; } = id;
    public Intents Intents { get; } = intents;
    public int Sequence { get; private set; }

    /// <summary>READY was dispatched; before it no event is.</summary>
    public bool Started { get; set; }
    public GatewayConnection? Connection { get; set; }
    public DateTimeOffset? DetachedAt { get; set; }

    public int NextSequence() => ++Sequence;

    public void Append(int sequence, byte[] frame, bool withheld)
    {
        _replay.Enqueue((sequence, frame));
        if (_replay.Count > replayLimit)
        {
            _replay.Dequeue();
        }

        if (!withheld)
        {
            Connection?.Send(frame);
        }
    }

    /// <summary>Every event after <paramref name="sequence"/>, in order; null when some of them are no longer kept.</summary>
    public IReadOnlyList<byte[]>? Since(int sequence)
    {
        var oldest = _replay.Count == 0 ? Sequence + 1 : _replay.Peek().Sequence;
        return sequence < oldest - 1 ? null : [.. _replay.Where(kept => kept.Sequence > sequence).Select(kept => kept.Frame)];
    }
}
