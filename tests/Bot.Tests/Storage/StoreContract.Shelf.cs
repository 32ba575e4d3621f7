using MentorBot.Bot.Ports;
using Xunit;
using static MentorBot.Bot.Ports.Change;

namespace MentorBot.Bot.Tests.Storage;

/// <summary>What is kept for a messenger whose platform keeps nothing.</summary>
public abstract partial class StoreContract
{
    private static PutShelf Item(string place, string id, string body, string sealedFor = "anna", DateTimeOffset? at = null) =>
        new(new StoredShelf(place, id, at ?? Noon, sealedFor, Bytes(body)));

    private async Task<List<string>> ShelfAsync(string place, int atMost = 100) =>
        [.. (await Store.ShelfAsync(place, atMost)).Select(item => $"{item.Id}={Text(item.Body)}")];

    [Fact]
    public async Task A_shelf_shows_what_was_put_on_it_in_the_order_it_was_put_and_nothing_of_another()
    {
        await CommitAsync(Item("p1", "z", "one"), Item("p1", "a", "two"), Item("p2", "z", "elsewhere", "bara"));

        Assert.Equal(["z=one", "a=two"], await ShelfAsync("p1"));
        Assert.Equal(["z=elsewhere"], await ShelfAsync("p2"));
        Assert.Empty(await ShelfAsync("p3"));
        Assert.Equal(("p1", "z", Noon, "anna"), Assert.Single((await Store.ShelfAsync("p1", 100)).Take(1).Select(item => (item.Place, item.Id, item.At, item.SealedFor))));
    }

    [Fact]
    public async Task What_is_put_again_is_changed_and_keeps_its_order_and_its_moment()
    {
        await CommitAsync(Item("p1", "a", "one"), Item("p1", "b", "two"));
        await CommitAsync(Item("p1", "a", "changed", at: Noon.AddDays(1)));

        Assert.Equal(["a=changed", "b=two"], await ShelfAsync("p1"));
        Assert.Equal(Noon, (await Store.ShelfAsync("p1", 100))[0].At);
    }

    [Fact]
    public async Task Of_a_long_shelf_the_newest_is_read()
    {
        await CommitAsync(Item("p1", "a", "one"), Item("p1", "b", "two"), Item("p1", "c", "three"));

        Assert.Equal(["b=two", "c=three"], await ShelfAsync("p1", 2));
    }

    [Fact]
    public async Task What_is_dropped_from_a_shelf_is_gone_from_that_one_alone()
    {
        await CommitAsync(Item("p1", "a", "one"), Item("p2", "a", "other"));
        await CommitAsync(new DropShelf("p1", "a"), new DropShelf("p1", "never"));

        Assert.Empty(await ShelfAsync("p1"));
        Assert.Equal(["a=other"], await ShelfAsync("p2"));
    }

    [Fact]
    public async Task Forgetting_a_seeker_empties_her_shelf()
    {
        await CommitAsync(Item("p1", "a", "hers"), Item("p2", "a", "another's", "bara"));
        await CommitAsync(new ForgetSeeker("anna"));

        Assert.Empty(await ShelfAsync("p1"));
        Assert.Equal(["a=another's"], await ShelfAsync("p2"));
    }

    [Fact]
    public async Task A_shelf_is_pruned_of_what_is_old_a_bounded_number_at_once()
    {
        await CommitAsync([.. Enumerable.Range(0, 700).Select(i => Item("p1", $"{i:000}", "old")), Item("p1", "young", "young", at: Noon.AddDays(1))]);

        await CommitAsync(new PruneShelf(Noon.AddTicks(1)));
        Assert.Equal(201, (await ShelfAsync("p1", 1000)).Count);

        await CommitAsync(new PruneShelf(Noon.AddTicks(1)));
        Assert.Equal(["young=young"], await ShelfAsync("p1"));
    }

    [Fact]
    public async Task A_shelf_is_still_there_after_closing_and_opening()
    {
        await CommitAsync(Item("p1", "a", "one"));

        await ReopenAsync();

        Assert.Equal(["a=one"], await ShelfAsync("p1"));
    }

    private static PutShelfFile Beside(string place, string id, string body, string sealedFor = "anna", DateTimeOffset? at = null) =>
        new(new StoredShelf(place, id, at ?? Noon, sealedFor, Bytes(body)));

    private async Task<string?> FileAsync(string place, string id) => await Store.ShelfFileAsync(place, id) is { } file ? Text(file.Body) : null;

    [Fact]
    public async Task A_file_lies_beside_its_message_and_is_read_alone()
    {
        await CommitAsync(Item("p1", "a", "one"), Beside("p1", "a", "photo"), Item("p2", "a", "elsewhere", "bara"));
        await ReopenAsync();

        Assert.Equal("photo", await FileAsync("p1", "a"));
        Assert.Equal(["a=one"], await ShelfAsync("p1"));
        Assert.Null(await FileAsync("p2", "a"));
        Assert.Null(await FileAsync("p1", "b"));
        var file = (await Store.ShelfFileAsync("p1", "a"))!;
        Assert.Equal(("p1", "a", Noon, "anna"), (file.Place, file.Id, file.At, file.SealedFor));
    }

    [Fact]
    public async Task A_message_keeps_the_file_that_it_was_put_with()
    {
        await CommitAsync(Item("p1", "a", "one"), Beside("p1", "a", "photo"));
        await CommitAsync(Item("p1", "a", "changed"), Beside("p1", "a", "another", at: Noon.AddDays(1)));
        await CommitAsync(Item("p1", "a", "changed again"));

        Assert.Equal("photo", await FileAsync("p1", "a"));
        Assert.Equal(Noon, (await Store.ShelfFileAsync("p1", "a"))!.At);
    }

    [Fact]
    public async Task With_a_message_that_is_dropped_its_file_is_gone_and_no_other()
    {
        await CommitAsync(Beside("p1", "a", "photo"), Beside("p1", "b", "kept"), Beside("p2", "a", "kept too"));
        await CommitAsync(new DropShelf("p1", "a"));

        Assert.Null(await FileAsync("p1", "a"));
        Assert.Equal(("kept", "kept too"), (await FileAsync("p1", "b"), await FileAsync("p2", "a")));
    }

    [Fact]
    public async Task Forgetting_a_seeker_takes_her_files()
    {
        await CommitAsync(Beside("p1", "a", "hers"), Beside("p2", "a", "another's", "bara"));
        await CommitAsync(new ForgetSeeker("anna"));

        Assert.Null(await FileAsync("p1", "a"));
        Assert.Equal("another's", await FileAsync("p2", "a"));
    }

    [Fact]
    public async Task Files_are_pruned_when_they_are_old_a_bounded_number_at_once()
    {
        await CommitAsync([.. Enumerable.Range(0, 70).Select(i => Beside("p1", $"{i:00}", "old", at: Noon.AddTicks(-i))), Beside("p1", "young", "young", at: Noon.AddDays(1))]);

        // The oldest first.
        await CommitAsync(new PruneShelf(Noon.AddTicks(1)));
        Assert.Equal(("old", null), (await FileAsync("p1", "19"), await FileAsync("p1", "20")));

        await CommitAsync(new PruneShelf(Noon.AddTicks(1)));
        Assert.Equal((null, "young"), (await FileAsync("p1", "00"), await FileAsync("p1", "young")));
    }
}
