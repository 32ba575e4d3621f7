using System.IO.Enumeration;

namespace MentorBot.Simulators.Discord;

/// <summary>What goes wrong with the gateway. Every member may be set at any time from any thread.</summary>
public sealed class GatewayFaults
{
    private readonly Lock _gate = new();
    private readonly List<(string Event, int Left, int Extra)> _rules = [];
    private bool? _invalidOnResume;

    /// <summary>A zombie: heartbeats are not acknowledged any more.</summary>
    public bool WithholdAcks { get; set; }

    /// <summary>The worse zombie: heartbeats are acknowledged, events happen and are kept for a resume, none is sent.</summary>
    public bool WithholdEvents { get; set; }

    /// <summary>How long IDENTIFY waits for READY.</summary>
    public TimeSpan ReadyDelay { get; set; }

    /// <summary>The handshake is answered 503.</summary>
    public bool RefuseConnections { get; set; }

    /// <summary>The next resume gets Invalid Session; <paramref name="resumable"/> is the <c>d</c> it carries, and says whether the session survives.</summary>
    public void InvalidateNextResume(bool resumable)
    {
        lock (_gate)
        {
            _invalidOnResume = resumable;
        }
    }

    /// <summary>The next <paramref name="count"/> events of a name (a glob) are dispatched <paramref name="extra"/> more times, each with a sequence number of its own.</summary>
    public void DuplicateNext(int extra, int count = 1, string eventName = "*") => Add(eventName, count, extra);

    /// <summary>The next <paramref name="count"/> events of a name (a glob) are never sent, and a resume does not bring them.</summary>
    public void SkipNext(int count = 1, string eventName = "*") => Add(eventName, count, extra: -1);

    public void Clear()
    {
        lock (_gate)
        {
            _rules.Clear();
            _invalidOnResume = null;
        }

        (WithholdAcks, WithholdEvents, RefuseConnections, ReadyDelay) = (false, false, false, TimeSpan.Zero);
    }

    /// <summary>How often the event is dispatched: 1 without a fault, 0 skipped.</summary>
    internal int TimesFor(string eventName)
    {
        lock (_gate)
        {
            for (var i = 0; i < _rules.Count; i++)
            {
                var (name, left, extra) = _rules[i];
                if (!FileSystemName.MatchesSimpleExpression(name, eventName))
                {
                    continue;
                }

                if (left <= 1)
                {
                    _rules.RemoveAt(i);
                }
                else
                {
                    _rules[i] = (name, left - 1, extra);
                }

                return 1 + extra;
            }

            return 1;
        }
    }

    internal bool? TakeInvalidOnResume()
    {
        lock (_gate)
        {
            var taken = _invalidOnResume;
            _invalidOnResume = null;
            return taken;
        }
    }

    private void Add(string eventName, int count, int extra)
    {
        lock (_gate)
        {
            _rules.Add((eventName, count, extra));
        }
    }
}
