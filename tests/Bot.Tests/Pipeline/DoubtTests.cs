using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Bot.Tests.Storage;
using Xunit;

namespace MentorBot.Bot.Tests.Pipeline;

/// <summary>What became of a commit with changes of a shelf in it, as it is read afterwards.</summary>
public sealed class DoubtTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStore _store;

    public DoubtTests() => _store = SqliteStore.Open(_folder["house.db"], TimeProvider.System);

    private static Change.PutShelf Put(string id, byte body) => new(new StoredShelf("p", id, Noon, "anna", [body]));

    private static Batch Of(params Change[] changes)
    {
        var batch = new Batch();
        batch.AddRange(changes);
        return batch;
    }

    [Fact]
    public async Task A_message_on_a_shelf_tells_by_its_body()
    {
        var batch = Of(Put("a", 1));
        Assert.False(await Doubt.WasStoredAsync(_store, batch));

        await _store.CommitAsync(batch);
        Assert.True(await Doubt.WasStoredAsync(_store, batch));
        Assert.False(await Doubt.WasStoredAsync(_store, Of(Put("a", 2))));
    }

    [Fact]
    public async Task That_something_is_not_on_a_shelf_tells_nothing()
    {
        var batch = Of(new Change.MarkHandled("i1", Noon), new Change.DropShelf("p", "never"));

        Assert.False(await Doubt.WasStoredAsync(_store, batch));
        await _store.CommitAsync(batch);
        Assert.True(await Doubt.WasStoredAsync(_store, batch));
    }

    [Fact]
    public async Task What_was_put_and_dropped_at_once_tells_nothing_either()
    {
        var batch = Of(new Change.MarkHandled("i1", Noon), Put("a", 1), new Change.DropShelf("p", "a"));

        await _store.CommitAsync(batch);

        Assert.True(await Doubt.WasStoredAsync(_store, batch));
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }
}
