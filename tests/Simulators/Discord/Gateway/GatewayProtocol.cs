using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>
/// The opcodes of one connection. Before IDENTIFY or RESUME only heartbeats are allowed; either happens once. Every wrong step has its
/// documented close code. Called with the world's gate held.
/// </summary>
internal sealed class GatewayProtocol(World world, GatewayConnection connection)
{
    /// <summary>Every bit that Discord documents; any other one closes with 4013.</summary>
    private const int DocumentedIntents = 0x1FFFF | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

    private bool _identified;

    public void Greet() =>
        connection.Send(Encode($$"""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":{{world.Options.HeartbeatIntervalMilliseconds}} } }"""));

    public void Accept(JsonElement payload)
    {
        var op = payload.GetProperty("op").GetInt32();
        if (op != 1 && op != 2 && op != 6 && !_identified)
        {
            connection.Close(4003);
            return;
        }

        switch (op)
        {
            case 1:
                Heartbeat();
                break;
            case 2:
                Identify(payload.GetProperty("d"));
                break;
            case 6:
                Resume(payload.GetProperty("d"));
                break;
            case 8:
                MemberRequest.Answer(world, connection.Session!, payload.GetProperty("d"));
                break;
            case 3 or 4 or 31 or 43:
                break;
            default:
                connection.Close(4001);
                break;
        }
    }

    public static byte[] Encode(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private void Heartbeat()
    {
        connection.LastHeartbeat = world.Clock.Now;
        world.Gateway.Heartbeats++;
        if (!world.Gateway.Faults.WithholdAcks)
        {
            connection.Send("""{"op":11}"""u8.ToArray());
        }
    }

    private void Identify(JsonElement data)
    {
        if (_identified)
        {
            connection.Close(4005);
            return;
        }

        if (RefusalOf(data) is { } code)
        {
            connection.Close(code);
            return;
        }

        if (world.Gateway.Identify(connection, (Intents)data.GetProperty("intents").GetInt32()) is not { } session)
        {
            if (world.Gateway.TokenReset)
            {
                connection.Close(4004);
            }
            else
            {
                InvalidSession(resumable: false);
            }

            return;
        }

        _identified = true;
        connection.Session = session;
        int[]? shard = data.TryGetProperty("shard", out var given) ? [given[0].GetInt32(), given[1].GetInt32()] : null;
        if (world.Gateway.Faults.ReadyDelay is var delay && delay > TimeSpan.Zero)
        {
            _ = ReadyLaterAsync(session, shard, delay);
        }
        else
        {
            Ready(session, shard);
        }
    }

    private int? RefusalOf(JsonElement data)
    {
        if (!TokenIsRight(data))
        {
            return 4004;
        }

        if (!data.TryGetProperty("properties", out var properties) || !properties.TryGetProperty("os", out _)
            || !properties.TryGetProperty("browser", out _) || !properties.TryGetProperty("device", out _))
        {
            return 4002;
        }

        if (!data.TryGetProperty("intents", out var asked) || !asked.TryGetInt32(out var bits) || (bits & ~DocumentedIntents) != 0)
        {
            return 4013;
        }

        if (((Intents)bits & Intents.Privileged & ~world.Options.PrivilegedIntents) != Intents.None)
        {
            return 4014;
        }

        return data.TryGetProperty("shard", out var shard) && shard[0].GetInt32() >= shard[1].GetInt32() ? 4010 : null;
    }

    private bool TokenIsRight(JsonElement data) =>
        !world.Gateway.TokenReset && data.GetProperty("token").GetString() is { } token
        && (token == world.Options.Token || token == "Bot " + world.Options.Token);

    private void Ready(GatewaySession session, int[]? shard)
    {
        session.Started = true;
        world.Gateway.DispatchTo(session, "READY", (json, _) =>
        {
            json.WriteStartObject();
            json.WriteNumber("v"u8, 10);
            json.WritePropertyName("user"u8);
            Wire.User(json, world.Bot);
            json.WriteStartArray("guilds"u8);
            foreach (var guild in world.Guilds.Values.Where(world.BotIsIn))
            {
                json.WriteStartObject();
                Wire.Id(json, "id"u8, guild.Id);
                json.WriteBoolean("unavailable"u8, true);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("session_id"u8, session.Id);
            json.WriteString("resume_gateway_url"u8, world.Origin.Replace("http://", "ws://", StringComparison.Ordinal) + "/resume");
            if (shard is not null)
            {
                json.WriteStartArray("shard"u8);
                json.WriteNumberValue(shard[0]);
                json.WriteNumberValue(shard[1]);
                json.WriteEndArray();
            }

            json.WriteStartObject("application"u8);
            Wire.Id(json, "id"u8, world.ApplicationId);
            json.WriteNumber("flags"u8, 0);
            json.WriteEndObject();
            Wire.EmptyArray(json, "private_channels"u8);
            json.WriteEndObject();
        });
        foreach (var guild in world.Guilds.Values.Where(world.BotIsIn))
        {
            if (session.Intents.HasFlag(Intents.Guilds))
            {
                world.Gateway.DispatchTo(session, "GUILD_CREATE", (json, intents) => Wire.GuildCreate(json, world, guild, intents));
            }
        }
    }

    private async Task ReadyLaterAsync(GatewaySession session, int[]? shard, TimeSpan delay)
    {
        try
        {
            await Task.Delay(delay, connection.Ended);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        lock (world.Gate)
        {
            Ready(session, shard);
            world.Changed();
        }
    }

    private void Resume(JsonElement data)
    {
        if (_identified)
        {
            connection.Close(4005);
            return;
        }

        if (!TokenIsRight(data))
        {
            connection.Close(4004);
            return;
        }

        world.Gateway.ResumesElsewhere += connection.CameToResumeUrl ? 0 : 1;
        var session = world.Gateway.Resumable(data.GetProperty("session_id").GetString() ?? "");
        if (world.Gateway.Faults.TakeInvalidOnResume() is { } resumable)
        {
            if (!resumable && session is not null)
            {
                world.Gateway.End(session);
            }

            InvalidSession(resumable);
            return;
        }

        var sequence = data.GetProperty("seq").GetInt32();
        if (session is not null && sequence > session.Sequence)
        {
            world.Gateway.End(session);
            connection.Close(4007);
            return;
        }

        if (session?.Since(sequence) is not { } missed)
        {
            InvalidSession(resumable: false);
            return;
        }

        _identified = true;
        connection.Session = session;
        world.Gateway.Attach(session, connection);
        foreach (var frame in missed)
        {
            connection.Send(frame);
        }

        world.Gateway.DispatchTo(session, "RESUMED", (json, _) =>
        {
            json.WriteStartObject();
            json.WriteEndObject();
        });
    }

    private void InvalidSession(bool resumable)
    {
        world.Gateway.RefusedResumes++;
        connection.Send(Encode($$"""{"t":null,"s":null,"op":9,"d":{{(resumable ? "true" : "false")}}}"""));
    }
}
