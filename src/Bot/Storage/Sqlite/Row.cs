using SQLitePCL;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>The row on which a statement stands, for as long as it stands there.</summary>
internal readonly struct Row(sqlite3_stmt statement)
{
    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public string? TextOrNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL ? null : Text(column);

    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    public DateTimeOffset Moment(int column) => new(Number(column), TimeSpan.Zero);

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(statement, column).ToArray();
}
