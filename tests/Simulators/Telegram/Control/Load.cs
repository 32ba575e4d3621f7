using System.Diagnostics;
using System.Globalization;

namespace MentorBot.Simulators.Telegram;

/// <summary>A load of plain messages. Each text is unique: <c>{Prefix}-{person}-{n}</c>.</summary>
public sealed record LoadPlan
{
    public int Chats { get; init; } = 1;

    public int MessagesPerChat { get; init; } = 1;

    /// <summary>People are taken from this id upward, and made where there are none.</summary>
    public long FirstPerson { get; init; } = 1_000_000;

    public string Prefix { get; init; } = "m";

    /// <summary>Messages a second over all chats; 0 puts all of them at once.</summary>
    public double PerSecond { get; init; }
}

/// <summary>Writes a load into the bot's queue, one round of all chats after another, and records when each message arrived.</summary>
internal sealed class Load(TelegramSimulator simulator, SentLog arrived)
{
    /// <exception cref="InvalidOperationException">An unpaced load would not fit the server's queue of 100 000 updates.</exception>
    public async Task<int> RunAsync(LoadPlan plan, CancellationToken cancel)
    {
        var total = plan.Chats * plan.MessagesPerChat;
        if (plan.PerSecond <= 0 && simulator.PendingUpdates + total > UpdateQueue.Capacity)
            throw new InvalidOperationException("The server keeps 100 000 updates at most; pace the load or make it smaller.");

        var people = Enumerable.Range(0, plan.Chats)
            .Select(i => plan.FirstPerson + i)
            .Select(id => simulator.Person(id) ?? simulator.AddPerson(id, string.Create(CultureInfo.InvariantCulture, $"Load{id}")))
            .ToArray();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < total; i++)
        {
            if (plan.PerSecond > 0)
                await PaceAsync(start, i / plan.PerSecond, cancel);

            cancel.ThrowIfCancellationRequested();
            var person = people[i % people.Length];
            arrived.Add(person.Write(string.Create(CultureInfo.InvariantCulture, $"{plan.Prefix}-{person.Id}-{i / people.Length}")));
        }

        return total;
    }

    private static async Task PaceAsync(long start, double dueSeconds, CancellationToken cancel)
    {
        var early = TimeSpan.FromSeconds(dueSeconds) - Stopwatch.GetElapsedTime(start);
        if (early > TimeSpan.FromMilliseconds(1))
            await Task.Delay(early, cancel);
    }
}
