namespace MentorBot.Simulators.Discord;

/// <summary>HTTP acts upon the platform itself: faults, gateway, limits, time, the log and the load.</summary>
internal static class PlatformActs
{
    public static void Register(ControlHost host, DiscordSimulator simulator)
    {
        var control = simulator.Control;
        host.Add("addresses", _ => new ControlAddresses(
            simulator.BaseUrl, simulator.GatewayUrl, simulator.CdnUrl, control.BotId, control.ApplicationId, simulator.Options.Token));
        host.Add("skip-time", body => control.SkipTime(TimeSpan.FromSeconds(body.Number("seconds"))));
        host.Add("set-rate-limit", body => simulator.SetRateLimit(body.Text("route"), new RateLimit(body.Int("limit"), body.Number("windowSeconds", 1))));
        host.Add("enforce-rate-limits", body => { simulator.EnforceRateLimits = body.Bool("on"); });
        host.Add("add-fault", body => simulator.Faults.Add(new Fault(
            body.Text("route"), Enum.Parse<FaultKind>(body.Text("kind")), body.Int("count", 1), body.Number("probability", 1), body.Int("milliseconds"),
            body.OptionalText("scope") ?? "user", body.Int("status", 400), body.Int("code"), body.OptionalText("text") ?? "")));
        host.Add("clear-faults", _ =>
        {
            simulator.Faults.Clear();
            simulator.GatewayFaults.Clear();
        });
        RegisterGateway(host, simulator.GatewayFaults, control);
        RegisterLog(host, simulator);
        RegisterLoad(host, simulator);
    }

    private static void RegisterGateway(ControlHost host, GatewayFaults faults, DiscordControl control)
    {
        host.Add("gateway", _ => control.GatewayCounts);
        host.Add("drop-gateway", body => control.DropGateway(body.OptionalInt("code")));
        host.Add("request-reconnect", _ => control.RequestReconnect());
        host.Add("request-heartbeat", _ => control.RequestHeartbeat());
        host.Add("invalidate-sessions", body => control.InvalidateSessions(body.Bool("resumable")));
        host.Add("forget-sessions", _ => control.ForgetSessions());
        host.Add("invalidate-next-resume", body => faults.InvalidateNextResume(body.Bool("resumable")));
        host.Add("duplicate-events", body => faults.DuplicateNext(body.Int("extra", 1), body.Int("count", 1), body.OptionalText("event") ?? "*"));
        host.Add("skip-events", body => faults.SkipNext(body.Int("count", 1), body.OptionalText("event") ?? "*"));
        host.Add("set-gateway", body =>
        {
            faults.WithholdAcks = body.OptionalBool("withholdAcks") ?? faults.WithholdAcks;
            faults.WithholdEvents = body.OptionalBool("withholdEvents") ?? faults.WithholdEvents;
            faults.RefuseConnections = body.OptionalBool("refuseConnections") ?? faults.RefuseConnections;
            faults.ReadyDelay = body.OptionalInt("readyDelayMs") is { } delay ? TimeSpan.FromMilliseconds(delay) : faults.ReadyDelay;
        });
    }

    private static void RegisterLog(ControlHost host, DiscordSimulator simulator)
    {
        host.Add("record", body => { simulator.Log.Recording = body.Bool("on"); });
        host.Add("clear-log", _ => simulator.Log.Clear());
        host.Add("requests", _ => new ControlRequestLog(
            simulator.Log.Requests, simulator.Log.InvalidRequests, simulator.Log.BadUserAgents, simulator.Log.Recorded));
    }

    private static void RegisterLoad(ControlHost host, DiscordSimulator simulator)
    {
        var tape = simulator.Control.Tape;
        host.Add("tape", body => { tape.Running = body.Bool("on"); });
        host.Add("take-tape", _ => tape.Take().ToArray());
        host.Add("start-flood", body => simulator.Flood.Start(new FloodPlan(
            body.Ids("channels"), body.Ids("users"), body.Int("count"), body.Number("perSecond"), body.OptionalText("prefix") ?? "t")));
        host.Add("stop-flood", _ => simulator.Flood.Stop());
        host.Add("flood", _ => new ControlFlood(simulator.Flood.Running, simulator.Flood.Sent, tape.Count));
        host.Add("flood-ticks", _ => new ControlNumbers(simulator.Flood.SentTicks));
    }
}
