using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Xunit;

namespace MentorBot.Bot.Tests.Storage;

[UnsupportedOSPlatform("windows")]
public sealed class SqliteOpeningTests : SqliteTests
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private StoreFaultException Refused() => Assert.Throws<StoreFaultException>(() => Open());

    private async Task MakeAsync(int rows = 0)
    {
        await using var store = Open();
        for (var i = 0; i < rows; i += 100)
            await CommitAsync(store, [.. Enumerable.Range(i, 100).Select(n => Row($"r{n}", n, new byte[500]))]);
    }

    [Theory]
    [InlineData("locking_mode", "exclusive")]
    [InlineData("journal_mode", "wal")]
    [InlineData("wal_autocheckpoint", "0")]
    [InlineData("synchronous", "2")]
    [InlineData("secure_delete", "1")]
    [InlineData("trusted_schema", "0")]
    [InlineData("foreign_keys", "1")]
    [InlineData("temp_store", "2")]
    [InlineData("mmap_size", "0")]
    [InlineData("cell_size_check", "1")]
    [InlineData("cache_size", "-2048")]
    [InlineData("application_id", "1296199540")]
    public async Task The_connection_is_set(string pragma, string expected)
    {
        await using var store = Open();

        Assert.Equal(expected, Pragmas.Read(store.Connection, pragma));
    }

    [Fact]
    public async Task Nobody_else_may_read_the_files_and_the_folder_that_it_makes()
    {
        var path = Path.Combine(Folder.Path, "deep", "data", "org.db");
        await using var store = SqliteStore.Open(path, TimeProvider.System);
        await CommitAsync(store, new Change.PutCursor("a", "b"));

        Assert.Equal(Private | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(path)!));
        Assert.Equal(["org.db", "org.db-wal", "org.db.lock"], Directory.GetFiles(Path.GetDirectoryName(path)!).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(path)!))
            Assert.Equal(Private, File.GetUnixFileMode(file));
    }

    [Theory]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherWrite)]
    public async Task A_database_that_others_may_touch_is_refused(UnixFileMode more)
    {
        await MakeAsync();
        File.SetUnixFileMode(Database, Private | more);

        var refused = Refused();

        Assert.Equal(StoreFault.Exposed, refused.Fault);
        Assert.Contains("chmod 600", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_others_may_look_into_is_refused()
    {
        File.SetUnixFileMode(Folder.Path, Private | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);

        var refused = Refused();

        Assert.Equal(StoreFault.Exposed, refused.Fault);
        Assert.Contains("chmod 700", refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task Another_process_that_holds_the_lease_keeps_us_out_and_we_keep_it_out()
    {
        if (!File.Exists("/usr/bin/flock"))
            Assert.Skip("flock (util-linux) is not installed.");
        await MakeAsync();

        using (var other = Process.Start(new ProcessStartInfo("/usr/bin/flock", [Database + ".lock", "cat"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!)
        {
            // It answers once it holds the lock.
            await other.StandardInput.WriteLineAsync("held");
            await other.StandardInput.FlushAsync();
            Assert.Equal("held", await other.StandardOutput.ReadLineAsync());

            var refused = Refused();
            Assert.Equal(StoreFault.Locked, refused.Fault);
            Assert.Contains("Another process", refused.Message, StringComparison.Ordinal);

            other.StandardInput.Close();
            await other.WaitForExitAsync();
        }

        // Reading the database file and closing it gives up SQLite's own lock on it, by the rules of POSIX; the lease stays.
        await using var store = Open();
        await File.ReadAllBytesAsync(Database);
        using var late = Process.Start("/usr/bin/flock", ["--nonblock", Database + ".lock", "true"]);
        await late.WaitForExitAsync();
        Assert.Equal(1, late.ExitCode);
    }

    [Fact]
    public async Task A_foreign_tool_that_holds_the_database_keeps_us_out()
    {
        await MakeAsync();
        using var tool = new SqliteConnection($"Data Source={Database};Pooling=False");
        tool.Open();
        Query(tool, "BEGIN IMMEDIATE");

        Assert.Equal(StoreFault.Locked, Refused().Fault);
    }

    [Fact]
    public async Task We_keep_a_foreign_tool_out()
    {
        await using var store = Open();
        using var tool = new SqliteConnection($"Data Source={Database};Pooling=False;Default Timeout=1");
        tool.Open();

        Assert.Equal(SQLitePCL.raw.SQLITE_BUSY, Assert.Throws<SqliteException>(() => Query(tool, "SELECT count(*) FROM keys")).SqliteErrorCode);
    }

    [Fact]
    public async Task After_a_refusal_the_next_one_may_open()
    {
        await MakeAsync();
        File.SetUnixFileMode(Database, Private | UnixFileMode.OtherRead);
        Refused();
        File.SetUnixFileMode(Database, Private);

        await using var store = Open();
        Assert.Equal(0, await store.DeadLettersAsync());
    }

    [Fact]
    public async Task Flipped_bytes_are_found_at_start()
    {
        await MakeAsync(rows: 500);
        using (var file = File.OpenWrite(Database))
        {
            // The head of each page from the third on says how it is laid out; a bit there is one that quick_check must see.
            for (var page = 2; page < file.Length / 4096; page++)
            {
                file.Position = page * 4096L;
                file.Write([0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
            }
        }

        var refused = Refused();

        Assert.Equal(StoreFault.Corrupt, refused.Fault);
        Assert.Contains("copy the last good backup", refused.Message, StringComparison.Ordinal);
        Assert.Contains("org.db-wal", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_truncated_database_is_found_at_start()
    {
        await MakeAsync(rows: 500);
        using (var file = File.OpenWrite(Database))
            file.SetLength(file.Length / 2 / 4096 * 4096);

        Assert.Equal(StoreFault.Corrupt, Refused().Fault);
    }

    // What a table is made of stands in the file as text: a bit there is another word, and to SQLite all is well.
    [Theory]
    [InlineData("body BLOB NOT NULL", "bodx BLOB NOT NULL")]
    [InlineData("id TEXT NOT NULL UNIQUE", "id TEXT NOT NULL       ")]
    [InlineData("at INTEGER NOT NULL", "at INTEGER         ")]
    [InlineData("state < 4", "state < 0")]
    [InlineData("addresses (owner, role)", "addresses (owner, hash)")]
    public async Task Damage_in_the_text_of_a_table_is_found_at_start(string text, string damaged)
    {
        await MakeAsync();
        var bytes = File.ReadAllBytes(Database);
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text));
        Assert.True(at > 0);
        Encoding.UTF8.GetBytes(damaged).CopyTo(bytes, at);
        File.WriteAllBytes(Database, bytes);

        Assert.Equal(StoreFault.Corrupt, Refused().Fault);
    }

    [Fact]
    public void What_is_no_database_is_refused_and_left_as_it_is()
    {
        File.WriteAllText(Database, new string('x', 10_000));
        File.SetUnixFileMode(Database, Private);

        Assert.Equal(StoreFault.Corrupt, Refused().Fault);
        Assert.Equal(new string('x', 10_000), File.ReadAllText(Database));
    }

    [Fact]
    public async Task An_emptied_database_is_not_taken_for_a_first_start()
    {
        await MakeAsync();
        using (var file = File.OpenWrite(Database))
            file.SetLength(0);

        var refused = Refused();

        Assert.Equal(StoreFault.Corrupt, refused.Fault);
        Assert.Contains("copy the last good backup", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(Database).Length);
    }

    [Fact]
    public void The_database_of_another_program_is_refused_and_left_as_it_is()
    {
        Query(Database, "CREATE TABLE theirs (a)");
        File.SetUnixFileMode(Database, Private);

        Assert.Equal(StoreFault.Foreign, Refused().Fault);
        Assert.Equal(["theirs"], Query(Database, "SELECT name FROM sqlite_schema"));
    }

    [Fact]
    public void A_log_without_its_database_is_not_taken_for_that_of_a_new_one()
    {
        File.WriteAllText(Log, "log of a database that was moved away");

        Assert.Equal(StoreFault.Corrupt, Refused().Fault);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task What_a_killed_first_start_left_behind_is_no_hindrance()
    {
        File.WriteAllText(Database + ".new", "half a database");
        File.WriteAllText(Database + ".new-wal", "half a log");

        await using var store = Open();

        Assert.Equal(0, await store.DeadLettersAsync());
        Assert.False(File.Exists(Database + ".new"));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_refused()
    {
        File.WriteAllText(Folder["file"], "");

        var refused = Assert.Throws<StoreFaultException>(() => SqliteStore.Open(Folder["file/org.db"], TimeProvider.System));

        Assert.Equal(StoreFault.Unwritable, refused.Fault);
    }

    [Fact]
    public async Task A_log_that_cannot_be_written_is_refused()
    {
        await MakeAsync();
        Directory.CreateDirectory(Log);

        Assert.Equal(StoreFault.Unwritable, Refused().Fault);
    }
}
