using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>The messenger whole, on a scripted API and a scripted gateway.</summary>
public abstract class MessengerTests : IAsyncDisposable
{
    protected const string Thread = """{"id":"60","type":12,"guild_id":"900","parent_id":"50","owner_id":"1","name":"K-042"}""";

    private readonly CancellationTokenSource _stop = new();
    private readonly Dictionary<string, Func<Asked, HttpResponseMessage>> _routes = [];

    protected MessengerTests()
    {
        Api.Answer = Route;
        On("GET users/@me", """{"id":"1","username":"bot","bot":true}""");
        On("GET applications/@me", """{"id":"2","flags":524288}""");
        On("GET guilds/900", """{"id":"900","roles":[{"id":"900","permissions":"1024"},{"id":"5","permissions":"8"},{"id":"6","permissions":"360777353280"}]}""");
        On("GET guilds/900/members/1", """{"roles":["6"]}""");
        On("GET channels/50", """{"id":"50","type":0,"guild_id":"900","permission_overwrites":[{"id":"900","type":0,"allow":"0","deny":"1024"},{"id":"1","type":1,"allow":"1024","deny":"0"}]}""");
        On("GET channels/51", """{"id":"51","type":0,"guild_id":"900","permission_overwrites":[{"id":"900","type":0,"allow":"0","deny":"1024"},{"id":"1","type":1,"allow":"1024","deny":"0"}]}""");
        On("GET channels/52", """{"id":"52","type":0,"guild_id":"900","permission_overwrites":[{"id":"900","type":0,"allow":"0","deny":"1024"},{"id":"1","type":1,"allow":"1024","deny":"0"}]}""");
        On("GET guilds/900/members/77", """{"user":{"id":"77","username":"jana.nova","global_name":"Jana"},"nick":null,"roles":[]}""");
        On("PUT applications/2/guilds/900/commands", "[]");
        On("GET gateway/bot", """{"url":"wss://gateway.test","session_start_limit":{"total":1000,"remaining":900,"reset_after":0,"max_concurrency":1}}""");
        On("GET guilds/900/threads/active", """{"threads":[]}""");
        On("GET channels/50/threads/archived/private?limit=100", """{"threads":[],"has_more":false}""");
        Messenger = new DiscordMessenger(
            ScriptedApi.Settings, [new DiscordCommand("end", "End", new Dictionary<string, string>())], Api, Cdn, Gateway.Socket, Time, NullLogger.Instance);
    }

    internal ManualTime Time { get; } = new();

    internal ScriptedApi Api { get; } = new();

    internal ScriptedApi Cdn { get; } = new();

    internal ScriptedGateway Gateway { get; } = new();

    internal RecordingInbox Inbox { get; } = new();

    protected DiscordMessenger Messenger { get; }

    protected Task Running { get; private set; } = Task.CompletedTask;

    protected static Address Room { get; } = new("discord", "C60");

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        try
        {
            await Running.WaitAsync(TimeSpan.FromSeconds(30));
        }
        catch (MessengerFaultException)
        {
            // The test has seen it.
        }

        Messenger.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void On(string call, string json, HttpStatusCode status = HttpStatusCode.OK) => _routes[call] = _ => ScriptedApi.Json(json, status);

    internal void On(string call, Func<Asked, HttpResponseMessage> answer) => _routes[call] = answer;

    protected void Run() => Running = Messenger.RunAsync(Inbox, _stop.Token);

    protected Task StopAsync()
    {
        _stop.Cancel();
        return Running.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>Runs until the gateway's session has begun.</summary>
    internal async Task<ScriptedGateway.End> BeginAsync()
    {
        Run();
        var end = await Gateway.AcceptAsync();
        end.Hello();
        await end.ExpectAsync(2);
        end.Ready("s1");
        await Wait.UntilAsync(() => Inbox.Cursor("discord.session") is not null);
        return end;
    }

    internal IReadOnlyList<string> CallsTo(string start) =>
        [.. Api.Calls.Select(call => $"{call.Method} {call.Path}").Where(call => call.StartsWith(start, StringComparison.Ordinal))];

    protected static Part Words(string text) => new(new Frame.Person(null), StyledText.Plain(text), null, []);

    private HttpResponseMessage Route(Asked asked) => _routes.TryGetValue($"{asked.Method} {asked.Path}", out var answer)
        ? answer(asked)
        : asked.Method is "GET" ? ScriptedApi.Json("""{"code":0}""", HttpStatusCode.NotFound) : new HttpResponseMessage(HttpStatusCode.NoContent);
}
