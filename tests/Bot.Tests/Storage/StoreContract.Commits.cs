using MentorBot.Bot.Ports;
using Xunit;
using static MentorBot.Bot.Ports.Change;

namespace MentorBot.Bot.Tests.Storage;

/// <summary>The outbox, what a commit promises, forgetting and pruning, closing and opening again.</summary>
public abstract partial class StoreContract
{
    // ----------------------------------------------------------------- outbox

    [Fact]
    public async Task Pending_rows_come_in_the_order_they_were_written_and_ended_ones_do_not()
    {
        await CommitAsync(Row("z", 7), Row("a", 9), Row("m", 8, state: OutboxState.Held));
        await CommitAsync(
            Row("e1", 10), Row("e2", 11), Row("e3", 12), Row("u", 13), Row("s", 14),
            new MoveOutbox("e1", OutboxState.Sent, 1, Noon),
            new MoveOutbox("e2", OutboxState.Rejected, 1, Noon),
            new MoveOutbox("e3", OutboxState.Expired, 1, Noon),
            new MoveOutbox("u", OutboxState.Uncertain, 1, Noon),
            new MoveOutbox("s", OutboxState.Sending, 1, Noon));

        var pending = await Store.PendingAsync();

        Assert.Equal(["z", "m", "a", "u", "s"], pending.Select(p => p.Id));
        Assert.Equal(
            [OutboxState.Ready, OutboxState.Held, OutboxState.Ready, OutboxState.Uncertain, OutboxState.Sending],
            pending.Select(p => p.State));
    }

    [Fact]
    public async Task A_head_comes_back_as_it_was_put()
    {
        var head = new OutboxHead("r1", 1L << 40, "telegram:x", null, OutboxState.Ready, 3, Noon.AddTicks(1), Noon.AddMinutes(1));
        await CommitAsync(new PutOutbox(head, Bytes("body")));

        Assert.Equal([head], await Store.PendingAsync());
        Assert.Equal("body", Text(await Store.OutboxBodyAsync("r1")));
        Assert.Null(await Store.OutboxBodyAsync("r2"));
    }

    [Fact]
    public async Task A_row_put_twice_stays_as_it_is()
    {
        await CommitAsync(Row("r1", 1, "first"));
        await CommitAsync(new MoveOutbox("r1", OutboxState.Sending, 1, Noon));
        await CommitAsync(Row("r1", 1, "first"), Row("r1", 2, "second", sealedFor: "bara"));

        var row = Assert.Single(await Store.PendingAsync());
        Assert.Equal((1L, "anna", OutboxState.Sending, 1), (row.Sequence, row.SealedFor, row.State, row.Attempt));
        Assert.Equal("first", Text(await Store.OutboxBodyAsync("r1")));
    }

    [Fact]
    public async Task A_row_that_ended_is_moved_no_more()
    {
        await CommitAsync(Row("r1", 1), new MoveOutbox("r1", OutboxState.Expired, 1, Noon));
        await CommitAsync(new MoveOutbox("r1", OutboxState.Ready, 2, Noon));

        Assert.Empty(await Store.PendingAsync());
    }

    [Fact]
    public async Task A_row_that_ended_is_not_put_again()
    {
        await CommitAsync(Row("r1", 1), new MoveOutbox("r1", OutboxState.Sent, 1, Noon));
        await CommitAsync(Row("r1", 2));

        Assert.Empty(await Store.PendingAsync());
        Assert.Null(await Store.OutboxBodyAsync("r1"));
    }

    [Fact]
    public async Task A_move_that_is_no_end_keeps_the_body()
    {
        await CommitAsync(Row("r1", 1, "body"));

        foreach (var state in new[] { OutboxState.Sending, OutboxState.Uncertain, OutboxState.Held, OutboxState.Ready })
        {
            await CommitAsync(new MoveOutbox("r1", state, 2, Noon.AddMinutes(5)));
            var row = Assert.Single(await Store.PendingAsync());
            Assert.Equal((state, 2, Noon.AddMinutes(5)), (row.State, row.Attempt, row.Due));
            Assert.Equal("body", Text(await Store.OutboxBodyAsync("r1")));
        }
    }

    [Theory]
    [InlineData(OutboxState.Sent)]
    [InlineData(OutboxState.Rejected)]
    [InlineData(OutboxState.Expired)]
    public async Task An_end_takes_the_body_away(OutboxState end)
    {
        await CommitAsync(Row("r1", 1, "body"), Row("r2", 2, "other"));
        await CommitAsync(new MoveOutbox("r1", end, 1, Noon));

        Assert.Null(await Store.OutboxBodyAsync("r1"));
        Assert.Equal("other", Text(await Store.OutboxBodyAsync("r2")));
        Assert.Equal(["r2"], (await Store.PendingAsync()).Select(p => p.Id));
    }

    // ----------------------------------------------------------------- commits

    [Fact]
    public async Task Changes_apply_in_their_order()
    {
        await CommitAsync(
            new PutDocument("talk", "k1", null, Bytes("a")),
            new DropDocument("talk", "k1"),
            new PutDocument("talk", "k1", null, Bytes("b")),
            new PutKey("anna", [1]),
            new ForgetSeeker("anna"),
            new PutKey("anna", [2]));

        Assert.Equal("b", Text((await Store.DocumentAsync("talk", "k1"))?.Body));
        Assert.Equal(new byte[] { 2 }, await Store.KeyAsync("anna"));
    }

    [Fact]
    public async Task A_batch_that_fails_leaves_nothing_and_the_store_goes_on()
    {
        await CommitAsync(Row("r1", 1));

        // Another row with a sequence that is taken is a bug of the caller, and stops the batch at its last change.
        await Assert.ThrowsAnyAsync<Exception>(() => CommitAsync(
            new PutDocument("talk", "k1", "anna", Bytes("a")),
            new MarkHandled("i1", Noon),
            new PutKey("anna", [1]),
            new PutCursor("telegram", "5"),
            new MoveOutbox("r1", OutboxState.Sent, 1, Noon),
            Row("r2", 1)));

        Assert.Null(await Store.DocumentAsync("talk", "k1"));
        Assert.Empty(await Store.HandledAsync(["i1"]));
        Assert.Null(await Store.KeyAsync("anna"));
        Assert.Null(await Store.CursorAsync("telegram"));
        Assert.Equal([("r1", OutboxState.Ready)], (await Store.PendingAsync()).Select(p => (p.Id, p.State)));

        await CommitAsync(Row("r2", 2));
        Assert.Equal(["r1", "r2"], (await Store.PendingAsync()).Select(p => p.Id));
    }

    [Fact]
    public async Task An_empty_batch_is_nothing()
    {
        await CommitAsync();

        Assert.Empty(await Store.PendingAsync());
    }

    [Fact]
    public async Task Reads_from_many_tasks_see_whole_commits_alone()
    {
        const int commits = 200;
        await CommitAsync(new PutCursor("a", "0"), new PutCursor("b", "0"));
        using var done = new CancellationTokenSource();

        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                var first = int.Parse((await Store.CursorAsync("a"))!);
                var second = int.Parse((await Store.CursorAsync("b"))!);
                Assert.True(second >= first, "A later read saw less than an earlier one.");
            }
        })).ToList();
        for (var i = 1; i <= commits; i++)
            await CommitAsync(new PutCursor("a", $"{i}"), new PutCursor("b", $"{i}"));
        await done.CancelAsync();
        await Task.WhenAll(readers);

        Assert.Equal($"{commits}", await Store.CursorAsync("a"));
    }

    // ----------------------------------------------------------------- forgetting and pruning

    [Fact]
    public async Task Forgetting_destroys_the_key_and_everything_sealed_with_it_and_nothing_else()
    {
        foreach (var seeker in new[] { "anna", "bara" })
        {
            await CommitAsync(
                new PutKey(seeker, Bytes(seeker)),
                new PutDocument("seeker", seeker, seeker, Bytes("d")),
                Row($"pending-{seeker}", seeker == "anna" ? 1 : 2, sealedFor: seeker),
                Row($"ended-{seeker}", seeker == "anna" ? 3 : 4, sealedFor: seeker),
                new MoveOutbox($"ended-{seeker}", OutboxState.Sent, 1, Noon),
                new PutTimer(new StoredTimer($"t-{seeker}", Noon, seeker, Bytes("t"))),
                new PutAddress(new StoredAddress($"a-{seeker}", seeker, "chat", seeker, Bytes("a"))),
                new PutLink(Link($"l-{seeker}", $"m-{seeker}", sealedFor: seeker)),
                new PutButton(Button($"b-{seeker}", owner: seeker)),
                new PutDeadLetter($"i-{seeker}", Noon, "Fault", seeker, Bytes("x")));
        }

        await CommitAsync(new PutDocument("house", "anna", null, Bytes("roster")), new PutTimer(new StoredTimer("house", Noon, null, Bytes("t"))));
        await CommitAsync(new ForgetSeeker("anna"));

        Assert.Null(await Store.KeyAsync("anna"));
        Assert.Null(await Store.DocumentAsync("seeker", "anna"));
        Assert.Null(await Store.OutboxBodyAsync("pending-anna"));
        Assert.Null(await Store.AddressAsync("a-anna"));
        Assert.Null(await Store.AddressOfAsync("anna", "chat"));
        Assert.Null(await Store.LinkAsync("l-anna"));
        Assert.Null(await Store.ButtonAsync("b-anna"));

        Assert.Equal("bara", Text(await Store.KeyAsync("bara")));
        Assert.Equal("d", Text((await Store.DocumentAsync("seeker", "bara"))?.Body));
        Assert.Equal("roster", Text((await Store.DocumentAsync("house", "anna"))?.Body));
        Assert.Equal(["pending-bara"], (await Store.PendingAsync()).Select(p => p.Id));
        Assert.Equal(["house", "t-bara"], (await Store.TimersAsync()).Select(t => t.Name));
        Assert.NotNull(await Store.AddressAsync("a-bara"));
        Assert.NotNull(await Store.LinkAsync("l-bara"));
        Assert.NotNull(await Store.ButtonAsync("b-bara"));
        Assert.Equal(1, await Store.DeadLettersAsync());
    }

    [Fact]
    public async Task Forgetting_twice_or_one_who_never_was_is_nothing()
    {
        await CommitAsync(new ForgetSeeker("nobody"));
        await CommitAsync(new PutKey("anna", [1]), new ForgetSeeker("anna"), new ForgetSeeker("anna"));

        Assert.Null(await Store.KeyAsync("anna"));
    }

    [Fact]
    public async Task Pruning_forgets_what_is_older_and_keeps_the_rest()
    {
        var old = Noon.AddTicks(-1);
        await CommitAsync(
            new MarkHandled("old", old), new MarkHandled("young", Noon),
            Row("old-ended", 1, since: old), Row("old-pending", 2, since: old), Row("young-ended", 3),
            new MoveOutbox("old-ended", OutboxState.Sent, 1, Noon), new MoveOutbox("young-ended", OutboxState.Sent, 1, Noon),
            new PutButton(Button("old", until: old)), new PutButton(Button("young")),
            new PutDocument("talk", "k1", null, Bytes("d")), new PutTimer(new StoredTimer("t", old, null, Bytes("t"))));

        await CommitAsync(new Prune(Noon));

        Assert.Equal(["young"], await Store.HandledAsync(["old", "young"]));
        Assert.Equal(["old-pending"], (await Store.PendingAsync()).Select(p => p.Id));
        Assert.Null(await Store.ButtonAsync("old"));
        Assert.NotNull(await Store.ButtonAsync("young"));
        Assert.NotNull(await Store.DocumentAsync("talk", "k1"));
        Assert.Single(await Store.TimersAsync());

        // The ended row that was pruned may be written anew; the one that was kept may not.
        await CommitAsync(Row("old-ended", 4), Row("young-ended", 5));
        Assert.Equal(["old-pending", "old-ended"], (await Store.PendingAsync()).Select(p => p.Id));
    }

    [Fact]
    public async Task Pruning_takes_a_bounded_number_at_once_and_the_oldest_first()
    {
        var ids = Enumerable.Range(0, 1200).Select(i => $"i{i:0000}").ToList();
        await CommitAsync([.. ids.Select((id, i) => new MarkHandled(id, Noon.AddSeconds(-i)))]);

        var left = new List<int>();
        for (var i = 0; i < 4; i++)
        {
            await CommitAsync(new Prune(Noon.AddSeconds(1)));
            left.Add((await Store.HandledAsync(ids)).Count);
            if (i == 0)
                Assert.Contains("i0000", await Store.HandledAsync(["i0000", "i1199"]));
        }

        Assert.Equal([700, 200, 0, 0], left);
    }

    // ----------------------------------------------------------------- closing and opening

    [Fact]
    public async Task Everything_is_still_there_after_closing_and_opening()
    {
        await CommitAsync(
            new PutDocument("talk", "k1", "anna", Bytes("d")),
            new MarkHandled("i1", Noon),
            Row("r1", 1, "body"),
            Row("r2", 2, "gone"),
            new MoveOutbox("r2", OutboxState.Sent, 1, Noon),
            new PutTimer(new StoredTimer("t", Noon, null, Bytes("t"))),
            new PutAddress(new StoredAddress("h1", "anna", "chat", "anna", Bytes("a"))),
            new PutLink(Link("h2", "m1")),
            new PutButton(Button("b1")),
            new PutKey("anna", [1, 2, 3]),
            new PutCursor("telegram", "7"),
            new PutDeadLetter("i9", Noon, "Fault", null, Bytes("x")),
            new PutActivity(Noon, "opened", "violence", "c1"));

        await ReopenAsync();

        Assert.Equal(["k1=d"], await DocumentsAsync("talk"));
        Assert.Equal(["i1"], await Store.HandledAsync(["i1", "i2"]));
        Assert.Equal(["r1"], (await Store.PendingAsync()).Select(p => p.Id));
        Assert.Equal("body", Text(await Store.OutboxBodyAsync("r1")));
        Assert.Null(await Store.OutboxBodyAsync("r2"));
        Assert.Equal(["t"], (await Store.TimersAsync()).Select(t => t.Name));
        Assert.Equal("a", Text((await Store.AddressAsync("h1"))!.Body));
        Assert.Equal("m1", (await Store.LinkAsync("h2"))!.MessageId);
        Assert.Equal(Noon, (await Store.ButtonAsync("b1"))!.Until);
        Assert.Equal(new byte[] { 1, 2, 3 }, await Store.KeyAsync("anna"));
        Assert.Equal("7", await Store.CursorAsync("telegram"));
        Assert.Equal(1, await Store.DeadLettersAsync());
    }

    [Fact]
    public async Task A_database_from_the_future_is_refused()
    {
        await CloseAsync();
        await MakeNewerAsync();

        var refused = await Assert.ThrowsAsync<StoreFaultException>(OpenAsync);

        Assert.Equal(StoreFault.Newer, refused.Fault);
        Assert.Contains("too old", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_it_is_open_nobody_else_opens_it()
    {
        var refused = await Assert.ThrowsAsync<StoreFaultException>(OpenAsync);

        Assert.Equal(StoreFault.Locked, refused.Fault);
        await CommitAsync(new PutCursor("a", "still ours"));
        Assert.Equal("still ours", await Store.CursorAsync("a"));
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        var store = Store;
        await CloseAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.CursorAsync("a"));
    }
}
