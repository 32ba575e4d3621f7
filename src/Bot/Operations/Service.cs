using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Operations;

/// <summary>
/// The engine and its messengers as one thing that starts and stops. It stops in this order: no messenger reads any more, what is on its way
/// gets its end recorded, the store is closed. A messenger that can't work until an operator mends something stops the service.
/// </summary>
internal sealed class Service(EngineLoop engine, Messengers messengers, IStore store, ILogger<Service> log)
{
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(5);

    /// <summary>Runs until stopped.</summary>
    /// <exception cref="MessengerFaultException">A messenger can't work; its message says why.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var engineEnding = new CancellationTokenSource();
        await engine.StartAsync();
        var turns = Task.Factory.StartNew(() => engine.Run(engineEnding.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var readers = messengers.All.Select(messenger => messenger.RunAsync(engine.InboxOf(messenger.Name), ending.Token)).ToList();
        log.LogInformation("Ready: {Messengers}", string.Join(", ", messengers.All.Select(messenger => messenger.Name)));

        // Settings, texts and weights were read through buffers as large as they are; a small server has better use for that memory.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        try
        {
            var first = await Task.WhenAny([.. readers, turns]);
            await first;
        }
        finally
        {
            await ending.CancelAsync();
            await Task.WhenAll(readers).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await engineEnding.CancelAsync();
            await turns.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await engine.DrainAsync(Drain);
            await store.DisposeAsync();
            log.LogInformation("Stopped");
        }
    }
}
