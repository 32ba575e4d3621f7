using System.Runtime.Versioning;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Storage.Sqlite;
using Xunit;

namespace MentorBot.Bot.Tests.Storage;

[UnsupportedOSPlatform("windows")]
public sealed class SqliteBackupTests : SqliteTests
{
    private string Backup => Folder["backups/org.backup"];

    [Fact]
    public async Task A_backup_opens_as_the_database_was()
    {
        await using var store = Open();
        await CommitAsync(store, Row("r1", 1, Bytes("body")), new Change.PutCursor("telegram", "7"), new Change.PutKey("anna", [1]));

        await store.BackupAsync(Backup, CancellationToken.None);
        await CommitAsync(store, new Change.PutCursor("telegram", "8"));

        await using var restored = SqliteStore.Open(Backup, TimeProvider.System);
        Assert.Equal("7", await restored.CursorAsync("telegram"));
        Assert.Equal(Bytes("body"), await restored.OutboxBodyAsync("r1"));
        Assert.Equal(new byte[] { 1 }, await restored.KeyAsync("anna"));
    }

    [Fact]
    public async Task Nobody_else_may_read_a_backup_and_nothing_unfinished_stays()
    {
        await using var store = Open();
        await store.BackupAsync(Backup, CancellationToken.None);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Backup));
        Assert.Equal([Backup], Directory.GetFiles(Path.GetDirectoryName(Backup)!));
    }

    [Fact]
    public async Task While_a_backup_is_made_commits_go_on_and_the_copy_is_whole()
    {
        await using var store = Open();
        for (var i = 0; i < 20; i++)
            await CommitAsync(store, [.. Enumerable.Range(i * 100, 100).Select(n => Row($"r{n}", n, new byte[2000]))]);

        var backup = Task.Run(async () => await store.BackupAsync(Backup, CancellationToken.None));
        var commits = 0;
        do
        {
            // Two cursors that every commit keeps equal, and rows all over the file that move.
            await CommitAsync(
                store,
                new Change.PutCursor("a", $"{commits}"),
                new Change.PutDocument("talk", $"k{commits}", null, new byte[3000]),
                new Change.MoveOutbox($"r{commits * 37 % 2000}", OutboxState.Sent, 1, Noon),
                new Change.PutCursor("b", $"{commits}"));
            commits++;
        }
        while (!backup.IsCompleted);
        await backup;

        await using var restored = SqliteStore.Open(Backup, TimeProvider.System);
        var last = await restored.CursorAsync("a");
        Assert.Equal(last, await restored.CursorAsync("b"));
        Assert.Equal("ok", Pragmas.Read(restored.Connection, "integrity_check"));
        if (last is not null)
            Assert.NotNull(await restored.DocumentAsync("talk", $"k{last}"));
    }

    [Fact]
    public async Task A_later_backup_replaces_the_earlier()
    {
        await using var store = Open();
        await CommitAsync(store, new Change.PutCursor("a", "1"));
        await store.BackupAsync(Backup, CancellationToken.None);
        await CommitAsync(store, new Change.PutCursor("a", "2"));
        await store.BackupAsync(Backup, CancellationToken.None);

        await using var restored = SqliteStore.Open(Backup, TimeProvider.System);
        Assert.Equal("2", await restored.CursorAsync("a"));
    }

    [Fact]
    public async Task A_backup_that_fails_leaves_the_earlier_and_the_store_goes_on()
    {
        await using var store = Open();
        await CommitAsync(store, new Change.PutCursor("a", "1"));
        await store.BackupAsync(Backup, CancellationToken.None);
        await CommitAsync(store, [.. Enumerable.Range(0, 2000).Select(n => Row($"r{n}", n, new byte[1000]))]);

        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.BackupAsync(Backup, stop.Token));
        Directory.CreateDirectory(Folder["blocked.part"]);
        Assert.Equal(
            StoreFault.Unwritable,
            (await Assert.ThrowsAsync<StoreFaultException>(async () => await store.BackupAsync(Folder["blocked"], CancellationToken.None))).Fault);

        Assert.Equal([Backup], Directory.GetFiles(Path.GetDirectoryName(Backup)!));
        await CommitAsync(store, new Change.PutCursor("a", "2"));
        await using var restored = SqliteStore.Open(Backup, TimeProvider.System);
        Assert.Equal("1", await restored.CursorAsync("a"));
    }

    [Fact]
    public async Task A_backup_onto_the_database_itself_is_refused()
    {
        await using var store = Open();

        await Assert.ThrowsAsync<ArgumentException>(async () => await store.BackupAsync(Database, CancellationToken.None));
    }
}
