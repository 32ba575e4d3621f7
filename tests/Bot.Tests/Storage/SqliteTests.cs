using System.Text;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace MentorBot.Bot.Tests.Storage;

/// <summary>A folder with one organisation's database, and what tests of it need.</summary>
public abstract class SqliteTests : IDisposable
{
    protected static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    protected TemporaryFolder Folder { get; } = new();

    protected string Database => Folder["org.db"];

    protected string Log => Database + "-wal";

    protected SqliteStore Open(TimeProvider? time = null) => SqliteStore.Open(Database, time ?? TimeProvider.System);

    protected static ValueTask CommitAsync(SqliteStore store, params Change[] changes)
    {
        var batch = new Batch();
        batch.AddRange(changes);
        return store.CommitAsync(batch);
    }

    protected static Change.PutOutbox Row(string id, long sequence, byte[] body, string sealedFor = "anna") =>
        new(new OutboxHead(id, sequence, "lane", sealedFor, OutboxState.Ready, 0, Noon, Noon), body);

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Looks into a closed database without the store.</summary>
    protected static List<string> Query(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return Query(connection, sql);
    }

    protected static List<string> Query(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.IsDBNull(0) ? "" : reader.GetString(0));
        return rows;
    }

    /// <summary>How often a text stands in the bytes of a file; 0 when the file is not there.</summary>
    protected static int Occurrences(string path, string needle)
    {
        if (!File.Exists(path))
            return 0;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var wanted = Bytes(needle);
        var (count, at) = (0, 0);
        while (bytes.AsSpan(at).IndexOf(wanted) is var next and >= 0)
        {
            count++;
            at += next + wanted.Length;
        }

        return count;
    }

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
