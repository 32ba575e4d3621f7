using System.Collections.Concurrent;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram;
using Microsoft.Extensions.Logging;

namespace MentorBot.Bot.Tests.Telegram.Support;

/// <summary>A messenger that runs against a script, until the test is over.</summary>
internal sealed class RunningMessenger : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly TelegramMessenger _messenger;

    public RunningMessenger(ScriptedApi platform, FakeInbox inbox, FakeTime time, TelegramSettings? settings = null, params IReadOnlyList<TelegramProfile> profiles)
    {
        _messenger = new TelegramMessenger(settings ?? new TelegramSettings(ScriptedApi.Token), profiles, time, platform, new Random(7), new Operator(Log));
        Running = _messenger.RunAsync(inbox, _stopping.Token);
    }

    public Task Running { get; }

    /// <summary>What the operator reads.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    public TelegramWebhook Webhook => _messenger.Webhook;

    /// <summary>Stops it and sees that it ended well.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        try
        {
            await Running;
        }
        catch (MessengerFaultException)
        {
            // Some tests are about faults; they look at the task themselves.
        }

        _messenger.Dispose();
        _stopping.Dispose();
    }

    private sealed class Operator(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel}: {formatter(state, exception)}");
    }

    /// <summary>A poll that finds nothing waits until it is stopped, as on the platform.</summary>
    public static async Task<HttpResponseMessage> NothingNew(ApiCall call, CancellationToken stop)
    {
        await Task.Delay(Timeout.Infinite, stop);
        return ScriptedApi.Respond("");
    }
}
