using System.Globalization;
using MentorBot.Bot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Xunit;

namespace MentorBot.Bot.Tests.Storage;

public sealed class MigrationsTests : SqliteTests
{
    private static readonly IReadOnlyList<Migration> Two =
    [
        new(1, "CREATE TABLE a (x); INSERT INTO a VALUES (1); INSERT INTO a VALUES (2);"),
        new(2, "ALTER TABLE a ADD COLUMN y; UPDATE a SET y = x * 10; CREATE INDEX a_y ON a (y);"),
    ];

    private SqliteConnection Connect(string? path = null)
    {
        var connection = new SqliteConnection($"Data Source={path ?? Database};Pooling=False");
        connection.Open();
        Pragmas.Run(connection, "PRAGMA journal_mode = WAL");
        return connection;
    }

    [Fact]
    public void Versions_count_from_one_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, Migrations.All.Count), Migrations.All.Select(m => m.Version));

    [Fact]
    public void Each_is_applied_once_and_in_order()
    {
        using var connection = Connect();

        Migrations.Apply(connection, [Two[0]]);
        Migrations.Apply(connection, Two);
        Migrations.Apply(connection, Two);

        Assert.Equal("2", Pragmas.Read(connection, "user_version"));
        Assert.Equal(["10", "20"], Query(connection, "SELECT y FROM a ORDER BY x"));
    }

    [Fact]
    public void One_that_fails_leaves_the_schema_before_it()
    {
        using var connection = Connect();
        Migrations.Apply(connection, [Two[0]]);

        Assert.Throws<SqliteException>(() => Migrations.Apply(connection, [Two[0], new Migration(2, "UPDATE a SET x = 7; CREATE TABLE b (z); SELECT * FROM nowhere;")]));

        Assert.Equal("1", Pragmas.Read(connection, "user_version"));
        Assert.Equal(["1", "2"], Query(connection, "SELECT x FROM a ORDER BY x"));
        Migrations.Apply(connection, Two);
        Assert.Equal("2", Pragmas.Read(connection, "user_version"));
    }

    [Fact]
    public void A_process_killed_at_any_moment_of_it_leaves_it_undone_or_done()
    {
        // Copies the files after every few steps of the virtual machine, as kills at these moments would leave them.
        var images = 0;
        using (var connection = Connect())
        {
            Pragmas.Run(connection, "PRAGMA cache_size = 1");
            raw.sqlite3_progress_handler(
                connection.Handle,
                2,
                _ =>
                {
                    var image = Folder[string.Create(CultureInfo.InvariantCulture, $"image{images++}")];
                    File.Copy(Database, image);
                    if (File.Exists(Log))
                        File.Copy(Log, image + "-wal");
                    return 0;
                },
                null);
            Migrations.Apply(connection, Two);
        }

        Assert.True(images > 50, $"Only {images} moments were tried.");
        var versions = new HashSet<string?>();
        for (var i = 0; i < images; i++)
        {
            using var connection = Connect(Folder[$"image{i}"]);
            versions.Add(Pragmas.Read(connection, "user_version"));
            Migrations.Apply(connection, Two);
            Assert.Equal(["10", "20"], Query(connection, "SELECT y FROM a ORDER BY x"));
            Assert.Equal("ok", Pragmas.Read(connection, "integrity_check"));
        }

        Assert.Equal(["0", "1"], versions.Order(StringComparer.Ordinal));
    }

    /// <summary>Whoever upgrades keeps what she has, from whichever version she comes. What is known of links from before the second was let go.</summary>
    [Fact]
    public void From_every_version_the_schema_becomes_that_of_today_with_what_is_in_it() => Assert.All(Enumerable.Range(2, Migrations.All.Count - 1), version =>
    {
        using var connection = Connect(Folder[$"version{version}"]);
        Migrations.Apply(connection, [.. Migrations.All.Take(version)]);
        Assert.Equal(version, Migrations.Of(connection, Migrations.All).Count);
        Pragmas.Run(connection, """
            INSERT INTO documents (kind, id, sealed_for, body) VALUES ('seeker', 's-anna', 's-anna', x'01');
            INSERT INTO links (message, side, part, key, sealed_for, body) VALUES ('m-2', 'room', 0, 'key-2', 's-anna', x'02'), ('m-1', 'room', 0, 'key-1', 's-anna', x'03');
            INSERT INTO buttons (id, owner, sealed_for, until, body) VALUES ('button-1', 's-anna', 's-anna', 7, x'04');
            INSERT INTO activity (at, what) VALUES (7, 'begun');
            """);

        Migrations.Apply(connection, Migrations.All);

        Assert.True(Schema.IsThatOf(connection, Migrations.All));
        Assert.Equal(["m-1|room|0|key-1|s-anna|03", "m-2|room|0|key-2|s-anna|02"], Query(connection, "SELECT message || '|' || side || '|' || part || '|' || key || '|' || sealed_for || '|' || hex(body) FROM links ORDER BY message"));
        Assert.Equal(["button-1|s-anna|s-anna|7|04"], Query(connection, "SELECT id || '|' || owner || '|' || sealed_for || '|' || until || '|' || hex(body) FROM buttons"));
        Assert.Equal(["s-anna"], Query(connection, "SELECT id FROM documents"));
        Assert.Equal(["begun"], Query(connection, "SELECT what FROM activity WHERE service IS NULL"));
    });

    /// <summary>A script that was released never changes; a new one adds to this picture. The golden file is what a reviewer reads.</summary>
    [Fact]
    public async Task The_schema_is_the_one_on_record()
    {
        await using (Open())
        {
        }

        var schema = string.Join("\n\n", Query(Database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name")) + "\n";

        Assert.Equal(await File.ReadAllTextAsync(Golden("schema.golden.sql")), schema);
        Assert.Equal([$"{Migrations.All[^1].Version}"], Query(Database, "PRAGMA user_version"));
    }

    private static string Golden(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MentorBot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return Path.Combine(folder.FullName, "tests", "Bot.Tests", "Storage", name);
    }
}
