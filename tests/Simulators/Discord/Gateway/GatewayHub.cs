using System.Buffers;
using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>The gateway's side that outlives connections: sessions, the identify budget, and the one place events are dispatched from.</summary>
internal sealed class GatewayHub(World world)
{
    private readonly Dictionary<string, GatewaySession> _sessions = [];
    private readonly HashSet<GatewayConnection> _connections = [];
    private readonly ArrayBufferWriter<byte> _frame = new(4096);
    private readonly Queue<DateTimeOffset> _identifies = new();
    private DateTimeOffset _lastIdentify = DateTimeOffset.MinValue;

    public GatewayFaults Faults { get; } = new();
    public int Identifies { get; private set; }
    public int Resumes { get; private set; }
    public int RefusedResumes { get; set; }
    public int ResumesElsewhere { get; set; }
    public int Heartbeats { get; set; }
    public int ConnectionsSeen { get; private set; }

    /// <summary>True after the 1000th IDENTIFY of a day: Discord resets the token, and nothing authenticates any more.</summary>
    public bool TokenReset { get; private set; }

    public IReadOnlyCollection<GatewayConnection> Connections => _connections;

    public IEnumerable<GatewaySession> Sessions => _sessions.Values;

    public void Opened(GatewayConnection connection)
    {
        _connections.Add(connection);
        ConnectionsSeen++;
    }

    /// <summary>Normal closure by the client ends its session; every other ending leaves it to be resumed.</summary>
    public void Closed(GatewayConnection connection, int? clientCode)
    {
        if (!_connections.Remove(connection))
        {
            return;
        }

        if (connection.Session is not { } session || session.Connection != connection)
        {
            return;
        }

        session.Connection = null;
        session.DetachedAt = world.Clock.Now;
        if (clientCode is 1000 or 1001)
        {
            _sessions.Remove(session.Id);
        }
    }

    public int IdentifiesLeft()
    {
        while (_identifies.TryPeek(out var oldest) && world.Clock.Now - oldest > TimeSpan.FromHours(24))
        {
            _identifies.Dequeue();
        }

        return Math.Max(0, world.Options.IdentifyBudget - _identifies.Count);
    }

    /// <summary>A fresh session, or null when Discord answers Invalid Session (two identifies too close) or has reset the token.</summary>
    public GatewaySession? Identify(GatewayConnection connection, Intents intents)
    {
        Identifies++;
        if (IdentifiesLeft() == 0)
        {
            TokenReset = true;
            EndSessions();
            return null;
        }

        var tooClose = world.Clock.Now - _lastIdentify < world.Options.IdentifyInterval;
        _lastIdentify = world.Clock.Now;
        _identifies.Enqueue(world.Clock.Now);
        if (tooClose)
        {
            return null;
        }

        var session = new GatewaySession(world.RandomText(32).ToLowerInvariant(), intents, world.Options.ReplayLimit) { Connection = connection };
        _sessions.Add(session.Id, session);
        return session;
    }

    /// <summary>The session to go on with, or null when it is unknown, was ended, or waited too long.</summary>
    public GatewaySession? Resumable(string id)
    {
        if (!_sessions.TryGetValue(id, out var session))
        {
            return null;
        }

        if (session.DetachedAt is { } since && world.Clock.Now - since > world.Options.SessionWindow)
        {
            _sessions.Remove(id);
            return null;
        }

        return session;
    }

    public void Attach(GatewaySession session, GatewayConnection connection)
    {
        var former = session.Connection;
        session.Connection = connection;
        session.DetachedAt = null;
        Resumes++;
        former?.Abort();
    }

    /// <summary>Forgets sessions, so that a resume must fail. Connections stay.</summary>
    public void EndSessions() => _sessions.Clear();

    public void End(GatewaySession session) => _sessions.Remove(session.Id);

    /// <summary>Sends an event to every session whose intents ask for it; <see cref="Intents.None"/> goes to all.</summary>
    public void Dispatch(string name, Intents intent, Action<Utf8JsonWriter, Intents> write)
    {
        if (_sessions.Count == 0)
        {
            return;
        }

        var times = Faults.TimesFor(name);
        foreach (var session in _sessions.Values)
        {
            for (var i = 0; i < times && session.Started && (intent == Intents.None || (session.Intents & intent) != Intents.None); i++)
            {
                DispatchTo(session, name, write);
            }
        }
    }

    public void DispatchTo(GatewaySession session, string name, Action<Utf8JsonWriter, Intents> write)
    {
        var sequence = session.NextSequence();
        _frame.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_frame, Wire.Options))
        {
            json.WriteStartObject();
            json.WriteString("t"u8, name);
            json.WriteNumber("s"u8, sequence);
            json.WriteNumber("op"u8, 0);
            json.WritePropertyName("d"u8);
            write(json, session.Intents);
            json.WriteEndObject();
        }

        session.Append(sequence, _frame.WrittenSpan.ToArray(), Faults.WithholdEvents);
    }
}
