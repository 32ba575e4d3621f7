using System.Diagnostics;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Storage.Sqlite;

namespace MentorBot.Bench;

/// <summary>How many durable commits a second the store does when each holds what one relayed message changes.</summary>
internal static class CommitBench
{
    private static readonly TimeSpan For = TimeSpan.FromSeconds(3);

    public static async Task<double> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mentorbot-bench-").FullName;
        await using var store = SqliteStore.Open(Path.Combine(folder, "bench.db"), TimeProvider.System);
        var start = Stopwatch.GetTimestamp();
        var commits = 0;
        for (; Stopwatch.GetElapsedTime(start) < For; commits++)
        {
            await store.CommitAsync(Message(commits));
        }

        var perSecond = commits / Stopwatch.GetElapsedTime(start).TotalSeconds;
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        return perSecond;
    }

    private static Batch Message(int number)
    {
        var (id, seeker, now) = (Guid.NewGuid().ToString("N"), $"s-{number % 200}", DateTimeOffset.UnixEpoch.AddSeconds(number));
        var batch = new Batch();
        batch.Add(new Change.MarkHandled(id, now));
        batch.Add(new Change.PutLink(new StoredLink(id, id, "seeker", -1, seeker, new byte[60])));
        batch.Add(new Change.PutActivity(now, "message-from-seeker", "money", $"c-{number % 200}"));
        batch.Add(new Change.PutOutbox(new OutboxHead(id + ".0", number + 1, $"room:c-{number % 200}", seeker, OutboxState.Sending, 1, now, now), new byte[350]));
        return batch;
    }
}
