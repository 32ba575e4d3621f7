namespace MentorBot.Simulators.Discord;

/// <summary>The gateway at will. Faults that wait for an event or a resume are in <see cref="GatewayFaults"/>.</summary>
public sealed partial class DiscordControl
{
    public GatewayFaults GatewayFaults => _world.Gateway.Faults;

    public GatewayCounts GatewayCounts => Do(() => new GatewayCounts(
        _world.Gateway.Identifies, _world.Gateway.IdentifiesLeft(), _world.Gateway.Resumes, _world.Gateway.RefusedResumes, _world.Gateway.ResumesElsewhere,
        _world.Gateway.Heartbeats, _world.Gateway.ConnectionsSeen, _world.Gateway.Connections.Count, _world.Gateway.Sessions.Count()));

    /// <summary>Cuts every gateway connection: with a close frame of this code, or without any.</summary>
    public void DropGateway(int? closeCode = null) => EachConnection(connection =>
    {
        if (closeCode is { } code)
        {
            connection.Close(code);
        }
        else
        {
            connection.Abort();
        }
    });

    /// <summary>Opcode 7: please reconnect and resume.</summary>
    public void RequestReconnect() => EachConnection(connection => connection.Send("""{"t":null,"s":null,"op":7,"d":null}"""u8.ToArray()));

    /// <summary>Opcode 1: heartbeat at once.</summary>
    public void RequestHeartbeat() => EachConnection(connection => connection.Send("""{"t":null,"s":null,"op":1,"d":null}"""u8.ToArray()));

    /// <summary>Opcode 9 to live connections; not resumable also ends their sessions.</summary>
    public void InvalidateSessions(bool resumable = false) => EachConnection(connection =>
    {
        if (!resumable && connection.Session is { } session)
        {
            _world.Gateway.End(session);
        }

        connection.Send(GatewayProtocol.Encode($$"""{"t":null,"s":null,"op":9,"d":{{(resumable ? "true" : "false")}}}"""));
    });

    /// <summary>Forgets all sessions silently: no event comes any more, and a resume is answered Invalid Session.</summary>
    public void ForgetSessions() => Do(_world.Gateway.EndSessions);

    /// <summary>Returns when so many sessions have a live connection that has identified or resumed.</summary>
    public Task WaitForGatewayAsync(int sessions = 1, TimeSpan? timeout = null) => _world.WaitAsync(
        () => _world.Gateway.Sessions.Count(session => session.Connection is not null) >= sessions ? "ready" : null, timeout ?? Patience, "a gateway session");

    /// <summary>Returns when the counters satisfy the predicate.</summary>
    public Task WaitForGatewayAsync(Func<GatewayCounts, bool> predicate, TimeSpan? timeout = null) => _world.WaitAsync(
        () => predicate(GatewayCounts) ? "reached" : null, timeout ?? Patience, "the gateway's counters");

    private void EachConnection(Action<GatewayConnection> act) => Do(() =>
    {
        foreach (var connection in _world.Gateway.Connections.ToList())
        {
            act(connection);
        }
    });
}
