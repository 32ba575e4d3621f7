using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Storage.Sqlite;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Pipeline;

/// <summary>What stands in a place of the house itself: each message there is sealed by whom it is about, and goes with her.</summary>
public sealed class HouseShelfTests : IAsyncDisposable
{
    private static readonly SeekerId Anna = new("s-anna");
    private static readonly Address Place = new("web", "a place of the house");

    private readonly string _folder = Directory.CreateTempSubdirectory("mentorbot-shelf-").FullName;
    private readonly Sealer _sealer;
    private readonly SqliteStore _store;
    private readonly Memory _memory;

    public HouseShelfTests()
    {
        _sealer = new Sealer(Keyring.FromFile(Path.Combine(_folder, "keys", "master.key"), Path.Combine(_folder, "data", "house.db"), chosen: false));
        _store = SqliteStore.Open(Path.Combine(_folder, "data", "house.db"), TimeProvider.System);
        _memory = new Memory(_store, _sealer);
        _memory.NewKey(Anna);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_is_of_a_seeker_lies_under_her_key_and_what_is_not_under_the_houses()
    {
        await PutAsync("hers", "her words", Anna);
        await PutAsync("ours", "a room is lost", null);

        Assert.Equal(["hers s-anna", "ours "], await SealsAsync());
        Assert.Equal(["her words", "a room is lost"], (await _memory.ShelfAsync(Place)).Select(shelved => System.Text.Encoding.UTF8.GetString(shelved.Body)));
    }

    [Fact]
    public async Task A_change_keeps_the_seal_that_it_had()
    {
        await PutAsync("hers", "with a button", Anna);
        await PutAsync("hers", "taken", null);

        Assert.Equal(["hers s-anna"], await SealsAsync());
        Assert.Equal(["taken"], (await _memory.ShelfAsync(Place)).Select(shelved => System.Text.Encoding.UTF8.GetString(shelved.Body)));
    }

    [Fact]
    public async Task Whoever_is_forgotten_is_forgotten_there_too_and_nothing_of_hers_can_be_put_there_any_more()
    {
        await PutAsync("hers", "her words", Anna);
        await PutAsync("ours", "a room is lost", null);
        var batch = new Batch();
        batch.Add(new Change.ForgetSeeker(Anna.Value));
        await _store.CommitAsync(batch);
        var after = new Memory(_store, _sealer);

        Assert.Equal(["ours "], await SealsAsync());
        Assert.False(await after.ShelveAsync(new Shelving.Put(Place, "late", [1]) { OfHouse = true, About = Anna }, DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public async Task A_place_that_is_nobodys_and_not_the_houses_takes_nothing() =>
        Assert.False(await _memory.ShelveAsync(new Shelving.Put(Place, "x", [1]) { About = Anna }, DateTimeOffset.UnixEpoch));

    private async Task PutAsync(string id, string words, SeekerId? about)
    {
        Assert.True(await _memory.ShelveAsync(new Shelving.Put(Place, id, System.Text.Encoding.UTF8.GetBytes(words)) { OfHouse = true, About = about }, DateTimeOffset.UnixEpoch));
        await _store.CommitAsync(_memory.Batch);
        _memory.Keep();
    }

    private async Task<IEnumerable<string>> SealsAsync() => (await _store.ShelfAsync(Names.Address(_sealer, Place), 10)).Select(item => $"{item.Id} {item.SealedFor}");
}
