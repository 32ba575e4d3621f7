using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace MentorBot.Simulators.Discord;

/// <summary>
/// A Discord of its own on loopback: REST v10, gateway v10, attachments, and <c>/control</c> for the people behind it.
/// It is made of the documentation of discord/discord-api-docs (August 2026) and held true by discord.js.
/// </summary>
public sealed class DiscordSimulator : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly World _world;
    private readonly RestHost _rest;
    private readonly ControlHost _controlHost;

    private DiscordSimulator(DiscordSimulatorOptions options)
    {
        _world = new World(options);
        Options = options;
        Log = new RequestLog { Recording = options.RecordRequests };
        Faults = new FaultPlan(options.Seed);
        Control = new DiscordControl(_world);
        Flood = new Flood(Control);
        _rest = new RestHost(_world, Faults, Log);
        _controlHost = new ControlHost(this);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(System.Net.IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
        });
        _app = builder.Build();
        _app.UseWebSockets();
        ((IApplicationBuilder)_app).Run(ServeAsync);
    }

    public DiscordSimulatorOptions Options { get; }

    /// <summary>http://127.0.0.1:PORT</summary>
    public string Origin => _world.Origin;

    public string BaseUrl => $"{Origin}/api/v10";

    public string GatewayUrl => ApplicationEndpoints.GatewayUrl(_world);

    public string CdnUrl => $"{Origin}/attachments";

    /// <summary>Faults of REST. Routes are matched by method and real path: <c>POST /channels/*/messages</c>, or with one channel's id.</summary>
    public FaultPlan Faults { get; }

    public GatewayFaults GatewayFaults => _world.Gateway.Faults;

    public DiscordControl Control { get; }

    public RequestLog Log { get; }

    public Flood Flood { get; }

    /// <summary>Switches 429 on and off while running.</summary>
    public bool EnforceRateLimits
    {
        get => _rest.Limits.Enforce;
        set => _rest.Limits.Enforce = value;
    }

    /// <summary>Sets the limit of one route, by name as <c>POST /channels/*/messages</c>, or with <c>global</c> of all of them.</summary>
    public void SetRateLimit(string route, RateLimit limit) => Control.Do(() =>
    {
        if (route == "global")
        {
            _rest.Limits.Global = limit;
        }
        else
        {
            _rest.Limits.ByRoute[route] = limit;
        }
    });

    public static async Task<DiscordSimulator> StartAsync(DiscordSimulatorOptions? options = null)
    {
        var simulator = new DiscordSimulator(options ?? new DiscordSimulatorOptions());
        await simulator._app.StartAsync();
        simulator._world.Origin = simulator._app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
        return simulator;
    }

    public async ValueTask DisposeAsync()
    {
        Flood.Stop();
        Control.DropGateway();
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(atOnce.Token);
        await _app.DisposeAsync();
    }

    private async Task ServeAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "/";
        if (path.StartsWith("/api/", StringComparison.Ordinal))
        {
            await _rest.AnswerAsync(http, WithoutVersion(path));
        }
        else if (http.WebSockets.IsWebSocketRequest)
        {
            await ServeGatewayAsync(http);
        }
        else if (path.StartsWith("/attachments/", StringComparison.Ordinal))
        {
            await _world.Cdn.AnswerAsync(http);
        }
        else if (path.StartsWith("/control/", StringComparison.Ordinal))
        {
            await _controlHost.AnswerAsync(http, path["/control/".Length..]);
        }
        else
        {
            http.Response.StatusCode = 404;
        }
    }

    /// <summary>/api/v10/users/@me and /api/users/@me are both /users/@me.</summary>
    private static string WithoutVersion(string path)
    {
        var rest = path["/api".Length..];
        return rest.StartsWith("/v", StringComparison.Ordinal) && rest.Length > 2 && char.IsAsciiDigit(rest[2])
            ? rest[Math.Max(0, rest.IndexOf('/', 1))..]
            : rest;
    }

    private async Task ServeGatewayAsync(HttpContext http)
    {
        if (GatewayFaults.RefuseConnections)
        {
            http.Response.StatusCode = 503;
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var connection = new GatewayConnection(_world, http, socket);
        await connection.RunAsync(RefusalOf(http.Request.Query));
    }

    private static int? RefusalOf(IQueryCollection query) =>
        query["v"] is { Count: > 0 } version && version != "10" ? 4012
        : (query["encoding"] is { Count: > 0 } encoding && encoding != "json") || query["compress"].Count > 0 ? 4002
        : null;
}
