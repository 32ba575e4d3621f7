using MentorBot.Bot.Ports;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Bot.Tests.Telegram.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Storage;

/// <summary>What was blanked or forgotten is in no byte of the files, five seconds later at most. Bodies are sealed besides; this is the second wall.</summary>
public sealed class SqliteSecrecyTests : SqliteTests
{
    private const string Needle = "needle-in-the-haystack";

    private readonly FakeTime _time = new();

    private Task FiveSecondsPassAsync() => _time.PassNextWaitAsync(TimeSpan.FromSeconds(5));

    [Theory]
    [InlineData(40)]
    [InlineData(900)]
    [InlineData(3_000)]
    [InlineData(20_000)]
    public async Task An_ended_body_leaves_no_byte_behind(int size)
    {
        var body = Bytes(Needle + new string('.', size));
        await using var store = Open(_time);
        for (var i = 0; i < 100; i++)
            await CommitAsync(store, Row($"r{i}", i, body));
        await FiveSecondsPassAsync();
        Assert.True(Occurrences(Database, Needle) >= 100);

        // Not in the order of writing, so that pages are joined and cells move.
        OutboxState[] ends = [OutboxState.Sent, OutboxState.Rejected, OutboxState.Expired];
        for (var i = 0; i < 100; i++)
            await CommitAsync(store, new Change.MoveOutbox($"r{i * 37 % 100}", ends[i % 3], 1, Noon));
        await FiveSecondsPassAsync();

        Assert.Equal(0, Occurrences(Database, Needle));
        Assert.Equal(0, Occurrences(Log, Needle));
    }

    [Fact]
    public async Task A_document_that_is_replaced_leaves_no_byte_behind()
    {
        await using var store = Open(_time);
        for (var i = 0; i < 100; i++)
            await CommitAsync(store, new Change.PutDocument("talk", $"k{i}", "anna", Bytes(Needle + new string('.', 10 * i))));
        await FiveSecondsPassAsync();
        Assert.Equal(100, Occurrences(Database, Needle));

        for (var i = 0; i < 100; i++)
            await CommitAsync(store, new Change.PutDocument("talk", $"k{i * 37 % 100}", "anna", Bytes("short")));
        await FiveSecondsPassAsync();

        Assert.Equal(0, Occurrences(Database, Needle));
        Assert.Equal(0, Occurrences(Log, Needle));
    }

    [Fact]
    public async Task A_forgotten_seeker_leaves_no_byte_behind_at_once_not_even_her_id()
    {
        const string anna = "seeker-anna-4711";
        await using var store = Open(_time);
        for (var i = 0; i < 50; i++)
        {
            foreach (var who in new[] { anna, "seeker-bara-0815" })
            {
                var body = Bytes($"{(who == anna ? Needle : "other")}-{i}-{new string('.', 20 * i)}");
                await CommitAsync(
                    store,
                    new Change.PutKey(who, body),
                    new Change.PutDocument("seeker", $"{who}-{i}", who, body),
                    Row($"{who}-{i}", who == anna ? i : 1000 + i, body, who),
                    new Change.PutTimer(new StoredTimer($"{who}-{i}", Noon, who, body)),
                    new Change.PutAddress(new StoredAddress($"{who}-{i}", who, "chat", who, body)),
                    new Change.PutLink(new StoredLink($"{who}-{i}", $"m-{who}", "room", i, who, body)),
                    new Change.PutButton(new StoredButton($"{who}-{i}", who, who, Noon, body)),
                    new Change.PutDeadLetter($"{who}-{i}", Noon, "Fault", who, body));
            }
        }

        await FiveSecondsPassAsync();
        Assert.True(Occurrences(Database, Needle) >= 7 * 50);
        Assert.True(Occurrences(Database, anna) >= 7 * 50);

        await CommitAsync(store, new Change.ForgetSeeker(anna));

        Assert.Equal(0, Occurrences(Database, Needle));
        Assert.Equal(0, Occurrences(Database, anna));
        Assert.Equal(0, Occurrences(Log, Needle));
        Assert.Equal(0, Occurrences(Log, anna));
        Assert.True(Occurrences(Database, "seeker-bara-0815") >= 7 * 50);
    }

    [Fact]
    public async Task A_closed_database_is_one_file_beside_its_empty_lock()
    {
        await using (var store = Open())
            await CommitAsync(store, [.. Enumerable.Range(0, 2000).Select(n => Row($"r{n}", n, new byte[1000]))]);

        Assert.Equal(
            ["org.db", "org.db.lock"],
            Directory.GetFiles(Folder.Path).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.Equal(0, new FileInfo(Database + ".lock").Length);
    }

    [Fact]
    public async Task The_log_does_not_grow_without_end_while_nobody_stops_writing()
    {
        await using var store = Open(_time);
        var longest = 0L;
        for (var i = 0; i < 300; i++)
        {
            await CommitAsync(store, [.. Enumerable.Range(i * 100, 100).Select(n => Row($"r{n}", n, new byte[2000]))]);
            longest = Math.Max(longest, new FileInfo(Log).Length);
        }

        Assert.InRange(longest, 1 << 20, 17 << 20);
    }

    [Fact]
    public async Task What_a_killed_process_left_in_its_log_is_copied_back_after_the_next_start()
    {
        await using var store = Open(_time);
        await CommitAsync(store, Row("r1", 1, Bytes(Needle)));
        await CommitAsync(store, new Change.MoveOutbox("r1", OutboxState.Sent, 1, Noon));
        var killed = Folder["killed.db"];
        File.Copy(Database, killed);
        File.Copy(Log, killed + "-wal");
        Assert.Equal(1, Occurrences(killed + "-wal", Needle));

        var time = new FakeTime();
        await using var next = SqliteStore.Open(killed, time);
        await time.PassNextWaitAsync(TimeSpan.FromSeconds(5));

        Assert.Empty(await next.PendingAsync());
        Assert.Equal(0, Occurrences(killed, Needle));
        Assert.Equal(0, Occurrences(killed + "-wal", Needle));
    }
}
