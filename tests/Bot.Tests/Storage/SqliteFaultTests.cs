using MentorBot.Bot.Ports;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Bot.Tests.Telegram.Support;
using SQLitePCL;
using Xunit;

namespace MentorBot.Bot.Tests.Storage;

/// <summary>A full disk, a read-only disk, a process that dies in the middle of a commit.</summary>
public sealed class SqliteFaultTests : SqliteTests
{
    private static void NoMoreSpace(SqliteStore store) =>
        Pragmas.Run(store.Connection, $"PRAGMA max_page_count = {Pragmas.Read(store.Connection, "page_count")}");

    private static void SpaceAgain(SqliteStore store) => Pragmas.Run(store.Connection, "PRAGMA max_page_count = 1073741823");

    [Fact]
    public async Task A_full_disk_stores_nothing_says_so_and_works_again_when_there_is_space()
    {
        await using var store = Open();
        await CommitAsync(store, Row("before", 1, Bytes("b")));
        NoMoreSpace(store);

        for (var attempt = 0; attempt < 3; attempt++)
        {
            var failed = await Assert.ThrowsAsync<NotDurableException>(async () => await CommitAsync(
                store, new Change.PutCursor("telegram", "9"), Row("big", 2, new byte[1_000_000])));
            Assert.Contains("disk is full", failed.Message, StringComparison.Ordinal);
        }

        Assert.Null(await store.CursorAsync("telegram"));
        Assert.Equal(["before"], (await store.PendingAsync()).Select(p => p.Id));

        SpaceAgain(store);
        await CommitAsync(store, new Change.PutCursor("telegram", "9"), Row("big", 2, new byte[1_000_000]));
        Assert.Equal("9", await store.CursorAsync("telegram"));
        Assert.Equal(["before", "big"], (await store.PendingAsync()).Select(p => p.Id));
        Assert.Equal("ok", Pragmas.Read(store.Connection, "integrity_check"));
    }

    [Fact]
    public async Task While_the_disk_is_full_what_needs_no_space_goes_on()
    {
        await using var store = Open();
        await CommitAsync(store, Row("r1", 1, new byte[2000]));
        NoMoreSpace(store);
        await Assert.ThrowsAsync<NotDurableException>(async () => await CommitAsync(store, Row("big", 2, new byte[1_000_000])));

        await CommitAsync(store, new Change.MoveOutbox("r1", OutboxState.Sent, 1, Noon));

        Assert.Empty(await store.PendingAsync());
    }

    [Fact]
    public async Task A_disk_that_is_read_only_for_a_while_stores_nothing_and_the_store_recovers_by_itself()
    {
        await using var store = Open();
        var first = store.Connection;
        Pragmas.Run(first, "PRAGMA query_only = ON");

        var failed = await Assert.ThrowsAsync<NotDurableException>(async () => await CommitAsync(store, new Change.PutCursor("a", "1")));
        Assert.Contains("read-only", failed.Message, StringComparison.Ordinal);
        Assert.Null(await store.CursorAsync("a"));

        await CommitAsync(store, new Change.PutCursor("a", "2"));
        Assert.Equal("2", await store.CursorAsync("a"));
        Assert.NotSame(first, store.Connection);
    }

    [Fact]
    public async Task Every_setting_is_there_again_after_the_connection_was_replaced()
    {
        await using var store = Open();
        Pragmas.Run(store.Connection, "PRAGMA query_only = ON");
        await Assert.ThrowsAsync<NotDurableException>(async () => await CommitAsync(store, new Change.PutCursor("a", "1")));

        foreach (var (name, _, expected) in Pragmas.Settings)
            Assert.Equal(expected, Pragmas.Read(store.Connection, name));
    }

    [Fact]
    public async Task As_long_as_the_database_cannot_be_opened_again_nothing_is_stored_and_then_it_works()
    {
        await using var store = Open();
        await CommitAsync(store, new Change.PutCursor("a", "1"));
        Pragmas.Run(store.Connection, "PRAGMA query_only = ON");
        await Assert.ThrowsAsync<NotDurableException>(async () => await CommitAsync(store, new Change.PutCursor("a", "2")));
        File.Move(Database, Folder["away"]);

        await Assert.ThrowsAsync<NotDurableException>(async () => await CommitAsync(store, new Change.PutCursor("a", "2")));
        await Assert.ThrowsAsync<NotDurableException>(async () => await store.CursorAsync("a"));
        Assert.False(File.Exists(Database));

        File.Move(Folder["away"], Database);
        Assert.Equal("1", await store.CursorAsync("a"));
        await CommitAsync(store, new Change.PutCursor("a", "2"));
        Assert.Equal("2", await store.CursorAsync("a"));
    }

    [Fact]
    public async Task Damage_found_while_working_is_reported_as_damage()
    {
        await using (var store = Open())
            await CommitAsync(store, [.. Enumerable.Range(0, 500).Select(n => Row($"r{n}", n, new byte[500]))]);
        await using var damaged = Open();
        Pragmas.Run(damaged.Connection, "PRAGMA cache_size = 1");
        Pragmas.Run(damaged.Connection, "PRAGMA shrink_memory");
        using (var file = new FileStream(Database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            file.Position = 8192;
            file.Write(Enumerable.Repeat((byte)0xFF, (int)file.Length - 8192).ToArray());
        }

        var refused = await Assert.ThrowsAsync<StoreFaultException>(async () =>
        {
            for (var n = 0; n < 500; n++)
                await damaged.OutboxBodyAsync($"r{n}");
        });

        Assert.Equal(StoreFault.Corrupt, refused.Fault);
    }

    [Fact]
    public async Task A_log_that_cannot_be_copied_back_just_now_loses_nothing_and_is_copied_back_later()
    {
        var time = new FakeTime();
        await using var store = Open(time);
        await CommitAsync(store, Row("r1", 1, new byte[100_000]));
        Pragmas.Run(store.Connection, "BEGIN IMMEDIATE");

        await time.PassNextWaitAsync(LogKeeping.Delay);
        Assert.Equal(["r1"], (await store.PendingAsync()).Select(p => p.Id));
        await CommitAsync(store, Row("r2", 2, new byte[100_000]));
        Assert.True(new FileInfo(Log).Length > 100_000);
        await time.PassNextWaitAsync(LogKeeping.Delay);

        Assert.Equal(0, new FileInfo(Log).Length);
        Assert.Equal(["r1", "r2"], (await store.PendingAsync()).Select(p => p.Id));
    }

    [Fact]
    public async Task Between_two_cuts_the_log_is_written_over_from_its_start_instead_of_growing()
    {
        var time = new FakeTime();
        await using var store = Open(time);
        for (var n = 0; n < 60; n++)
            await CommitAsync(store, Row($"r{n}", n, new byte[1 << 20]));

        Assert.InRange(new FileInfo(Log).Length, 15 << 20, 19 << 20);
        await time.PassNextWaitAsync(LogKeeping.Delay);

        Assert.Equal(0, new FileInfo(Log).Length);
        Assert.Equal(60, (await store.PendingAsync()).Count);
    }

    [Fact]
    public async Task After_an_outage_longer_than_the_wait_the_log_is_cut_by_time_again()
    {
        var time = new FakeTime();
        await using var store = Open(time);
        await CommitAsync(store, Row("r1", 1, new byte[1000]));
        Pragmas.Run(store.Connection, "PRAGMA query_only = ON");
        await Assert.ThrowsAsync<NotDurableException>(async () => await CommitAsync(store, new Change.PutCursor("a", "1")));
        await time.PassNextWaitAsync(LogKeeping.Delay);

        await CommitAsync(store, Row("r2", 2, new byte[1000]));
        Assert.True(new FileInfo(Log).Length > 0);
        await time.PassNextWaitAsync(LogKeeping.Delay);

        Assert.Equal(0, new FileInfo(Log).Length);
    }

    [Fact]
    public async Task A_process_killed_in_the_middle_of_a_commit_leaves_the_state_before_it()
    {
        await using var store = Open();
        await CommitAsync(store, [new Change.PutCursor("telegram", "1"), .. Enumerable.Range(0, 200).Select(n => Row($"r{n}", n, Bytes($"first-body-{n}")))]);

        // With no cache to speak of, pages of the open transaction are written to the log before its end; then the files are copied as a kill would leave them.
        Pragmas.Run(store.Connection, "PRAGMA cache_size = 1");
        var crashed = Folder["crashed.db"];
        raw.sqlite3_commit_hook(
            store.Connection.Handle,
            _ =>
            {
                File.Copy(Database, crashed);
                File.Copy(Log, crashed + "-wal");
                return 0;
            },
            null);
        await CommitAsync(store, [
            new Change.PutCursor("telegram", "2"),
            .. Enumerable.Range(0, 200).Select(n => new Change.MoveOutbox($"r{n}", OutboxState.Sent, 1, Noon)),
            .. Enumerable.Range(200, 200).Select(n => Row($"r{n}", n, Bytes($"second-body-{n}")))]);

        Assert.True(Occurrences(crashed + "-wal", "second-body-") > 0, "The copy holds nothing of the open transaction: it would prove nothing.");

        await using var recovered = SqliteStore.Open(crashed, TimeProvider.System);
        Assert.Equal("1", await recovered.CursorAsync("telegram"));
        Assert.Equal(Enumerable.Range(0, 200).Select(n => $"r{n}"), (await recovered.PendingAsync()).Select(p => p.Id));
        for (var n = 0; n < 200; n++)
            Assert.Equal(Bytes($"first-body-{n}"), await recovered.OutboxBodyAsync($"r{n}"));
        Assert.Equal("2", await store.CursorAsync("telegram"));
    }
}
