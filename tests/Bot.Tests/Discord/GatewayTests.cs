using System.Text.Json;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Discord.Gateway;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>The real client and the real way to the inbox against a gateway that a test plays word by word.</summary>
public abstract class GatewayTests : IAsyncDisposable
{
    protected const int Beat = 1;
    protected const int Identify = 2;
    protected const int Resume = 6;

    protected GatewayTests() => Api.Answer = _ =>
        ScriptedApi.Json("""{"url":"wss://gateway.test","shards":1,"session_start_limit":{"total":1000,"remaining":999,"reset_after":0,"max_concurrency":1}}""");

    internal ManualTime Time { get; } = new();

    internal ScriptedApi Api { get; } = new();

    internal ScriptedGateway Gateway { get; } = new();

    internal RecordingInbox Inbox { get; } = new();

    internal Events Seen { get; } = new();

    protected CancellationTokenSource Stop { get; } = new();

    protected Task Running { get; private set; } = Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await Stop.CancelAsync();
        try
        {
            await Running.WaitAsync(TimeSpan.FromSeconds(30));
        }
        catch (Exception fault) when (fault is OperationCanceledException or MessengerFaultException)
        {
            // The test has seen it.
        }

        GC.SuppressFinalize(this);
    }

    protected async Task RunAsync()
    {
        var rest = Api.Rest(Time);
        var handover = new Handover(Inbox, await Handover.StoredAsync(Inbox, Stop.Token), _ => Seen.ReadBackAsync(), Time);
        Seen.Committed = () => handover.Committed?.Seq;
        var gate = new IdentifyGate(Inbox, rest, ScriptedApi.Settings, Seen, Time);
        var client = new GatewayClient(
            ScriptedApi.Settings, Gateway.Socket, _ => Task.FromResult("wss://gateway.test"), Seen, handover, gate, Time, () => 0.5);
        Running = Task.WhenAny(client.RunAsync(Stop.Token), handover.RunAsync(Stop.Token)).Unwrap();
    }

    internal async Task<ScriptedGateway.End> BeginAsync(string session, int interval = 45_000)
    {
        var end = await Gateway.AcceptAsync();
        end.Hello(interval);
        await end.ExpectAsync(Identify);
        end.Ready(session);
        return end;
    }

    internal sealed class Events : IGatewayEvents
    {
        private readonly FromDiscord _convert = new(900, 1);

        public int Count { get; private set; }

        public int Gaps { get; private set; }

        public int ReadBacks { get; private set; }

        public Func<long?> Committed { get; set; } = static () => null;

        public Task ReadBackAsync()
        {
            ReadBacks++;
            return Task.CompletedTask;
        }

        public IReadOnlyList<Arrived>? Read(string type, ReadOnlySpan<byte> data)
        {
            try
            {
                return _convert.Event(type, data);
            }
            catch (JsonException)
            {
                return null;
            }
            finally
            {
                Count++;
            }
        }

        public void SuspectGap() => Gaps++;

        public void Note(string what, int number)
        {
        }
    }
}
