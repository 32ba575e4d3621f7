using MentorBot.Bot.Ports;
using Xunit;

namespace MentorBot.Bot.Tests.Storage;

/// <summary>What was blanked or forgotten is in no byte of the files. Bodies are sealed besides; this is the second wall.</summary>
public sealed class SqliteSecrecyTests : SqliteTests
{
    private const string Needle = "needle-in-the-haystack";

    [Theory]
    [InlineData(40)]
    [InlineData(900)]
    [InlineData(3_000)]
    [InlineData(20_000)]
    public async Task An_ended_body_leaves_no_byte_behind(int size)
    {
        var body = Bytes(Needle + new string('.', size));
        await using var store = Open();
        for (var i = 0; i < 100; i++)
            await CommitAsync(store, Row($"r{i}", i, body));
        Assert.True(Occurrences(Database, Needle) >= 100);

        // Not in the order of writing, so that pages are joined and cells move.
        OutboxState[] ends = [OutboxState.Sent, OutboxState.Rejected, OutboxState.Expired];
        for (var i = 0; i < 100; i++)
            await CommitAsync(store, new Change.MoveOutbox($"r{i * 37 % 100}", ends[i % 3], 1, Noon));

        Assert.Equal(0, Occurrences(Database, Needle));
        Assert.Equal(0, Occurrences(Journal, Needle));
    }

    [Fact]
    public async Task A_document_that_is_replaced_leaves_no_byte_behind()
    {
        await using var store = Open();
        for (var i = 0; i < 100; i++)
            await CommitAsync(store, new Change.PutDocument("talk", $"k{i}", "anna", Bytes(Needle + new string('.', 10 * i))));
        Assert.Equal(100, Occurrences(Database, Needle));

        for (var i = 0; i < 100; i++)
            await CommitAsync(store, new Change.PutDocument("talk", $"k{i * 37 % 100}", "anna", Bytes("short")));

        Assert.Equal(0, Occurrences(Database, Needle));
        Assert.Equal(0, Occurrences(Journal, Needle));
    }

    [Fact]
    public async Task A_forgotten_seeker_leaves_no_byte_behind_not_even_her_id()
    {
        const string anna = "seeker-anna-4711";
        await using var store = Open();
        for (var i = 0; i < 50; i++)
        {
            foreach (var who in new[] { anna, "seeker-bara-0815" })
            {
                var body = Bytes($"{(who == anna ? Needle : "other")}-{i}-{new string('.', 20 * i)}");
                await CommitAsync(
                    store,
                    new Change.PutKey(who, body),
                    new Change.PutDocument("seeker", $"{who}-{i}", who, body),
                    Row($"{who}-{i}", who == anna ? i : 1000 + i, body, who),
                    new Change.PutTimer(new StoredTimer($"{who}-{i}", Noon, who, body)),
                    new Change.PutAddress(new StoredAddress($"{who}-{i}", who, "chat", who, body)),
                    new Change.PutLink(new StoredLink($"{who}-{i}", $"m-{who}", "room", i, who, body)),
                    new Change.PutButton(new StoredButton($"{who}-{i}", who, who, Noon, body)),
                    new Change.PutDeadLetter($"{who}-{i}", Noon, "Fault", who, body));
            }
        }

        Assert.True(Occurrences(Database, Needle) >= 7 * 50);
        Assert.True(Occurrences(Database, anna) >= 7 * 50);

        await CommitAsync(store, new Change.ForgetSeeker(anna));

        Assert.Equal(0, Occurrences(Database, Needle));
        Assert.Equal(0, Occurrences(Database, anna));
        Assert.Equal(0, Occurrences(Journal, Needle));
        Assert.Equal(0, Occurrences(Journal, anna));
        Assert.True(Occurrences(Database, "seeker-bara-0815") >= 7 * 50);
    }

    [Fact]
    public async Task The_files_of_a_database_are_the_two_that_we_know()
    {
        await using (var store = Open())
            await CommitAsync(store, [.. Enumerable.Range(0, 2000).Select(n => Row($"r{n}", n, new byte[1000]))]);

        Assert.Equal(
            ["org.db", "org.db-journal", "org.db.lock"],
            Directory.GetFiles(Folder.Path).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.Equal(0, new FileInfo(Journal).Length);
        Assert.Equal(0, new FileInfo(Database + ".lock").Length);
    }
}
