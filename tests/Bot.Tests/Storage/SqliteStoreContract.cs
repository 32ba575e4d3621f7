using MentorBot.Bot.Ports;
using MentorBot.Bot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace MentorBot.Bot.Tests.Storage;

public sealed class SqliteStoreContract : StoreContract
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder["org.db"];

    protected override Task<IStore> OpenAsync() => Task.FromResult<IStore>(SqliteStore.Open(File, TimeProvider.System));

    protected override Task MakeNewerAsync()
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        Pragmas.Run(connection, "PRAGMA user_version = 9999");
        return Task.CompletedTask;
    }

    protected override Task CleanAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
