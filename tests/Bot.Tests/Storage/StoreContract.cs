using System.Text;
using MentorBot.Bot.Ports;
using Xunit;
using static MentorBot.Bot.Ports.Change;

namespace MentorBot.Bot.Tests.Storage;

/// <summary>
/// What every store promises, whatever it is made of. A store inherits this class and says how it is opened; the same place is
/// opened again by a second call after the first store was closed.
/// </summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    protected static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private IStore? _store;

    protected IStore Store => _store ?? throw new InvalidOperationException("The store is closed.");

    protected abstract Task<IStore> OpenAsync();

    /// <summary>Makes the closed store look as if a program of the future had written it.</summary>
    protected abstract Task MakeNewerAsync();

    public async ValueTask InitializeAsync() => _store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        await CleanAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual Task CleanAsync() => Task.CompletedTask;

    protected async Task CloseAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        _store = null;
    }

    protected async Task ReopenAsync()
    {
        await CloseAsync();
        _store = await OpenAsync();
    }

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    protected static string? Text(byte[]? bytes) => bytes is null ? null : Encoding.UTF8.GetString(bytes);

    protected async Task CommitAsync(params Change[] changes)
    {
        var batch = new Batch();
        batch.AddRange(changes);
        await Store.CommitAsync(batch);
    }

    protected async Task<List<string>> DocumentsAsync(string kind)
    {
        var found = new List<string>();
        await foreach (var document in Store.DocumentsAsync(kind))
            found.Add($"{document.Id}={Text(document.Body)}");
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    protected static PutOutbox Row(
        string id, long sequence, string body = "sealed", string? sealedFor = "anna", OutboxState state = OutboxState.Ready, DateTimeOffset? since = null) =>
        new(new OutboxHead(id, sequence, "lane", sealedFor, state, 0, since ?? Noon, since ?? Noon), Bytes(body));

    protected static StoredButton Button(string id, string owner = "anna", DateTimeOffset? until = null) =>
        new(id, owner, owner, until ?? Noon, Bytes("answer"));

    protected static StoredLink Link(string hash, string message, string side = "room", int part = 0, string sealedFor = "anna") =>
        new(hash, message, side, part, sealedFor, Bytes("address"));

    // ----------------------------------------------------------------- documents

    [Fact]
    public async Task A_document_comes_back_as_it_was_put()
    {
        Assert.Null(await Store.DocumentAsync("talk", "k1"));

        await CommitAsync(new PutDocument("talk", "k1", "anna", [0, 255, 1, 0]));

        Assert.Equal(new byte[] { 0, 255, 1, 0 }, (await Store.DocumentAsync("talk", "k1"))?.Body);
        Assert.Null(await Store.DocumentAsync("talk", "K1"));
        Assert.Null(await Store.DocumentAsync("seeker", "k1"));
    }

    [Fact]
    public async Task A_document_put_again_replaces_the_earlier()
    {
        await CommitAsync(new PutDocument("talk", "k1", "anna", Bytes("long earlier text")));
        await CommitAsync(new PutDocument("talk", "k1", "anna", Bytes("later")));

        Assert.Equal(["k1=later"], await DocumentsAsync("talk"));
    }

    [Fact]
    public async Task A_document_may_change_whose_key_seals_it()
    {
        await CommitAsync(new PutDocument("talk", "k1", "anna", Bytes("hers")));
        await CommitAsync(new PutDocument("talk", "k1", null, Bytes("the house's")));
        await CommitAsync(new ForgetSeeker("anna"));
        Assert.Equal("the house's", Text((await Store.DocumentAsync("talk", "k1"))?.Body));

        await CommitAsync(new PutDocument("talk", "k1", "bara", Bytes("bara's")));
        await CommitAsync(new ForgetSeeker("bara"));
        Assert.Null(await Store.DocumentAsync("talk", "k1"));
    }

    [Fact]
    public async Task A_dropped_document_is_gone_and_dropping_it_again_is_nothing()
    {
        await CommitAsync(new PutDocument("talk", "k1", null, Bytes("a")), new PutDocument("talk", "k2", null, Bytes("b")));
        await CommitAsync(new DropDocument("talk", "k1"));
        await CommitAsync(new DropDocument("talk", "k1"));

        Assert.Equal(["k2=b"], await DocumentsAsync("talk"));
    }

    [Fact]
    public async Task All_documents_of_a_kind_are_found_however_many()
    {
        await CommitAsync([.. Enumerable.Range(0, 1001).Select(i => new PutDocument("talk", $"k{i:0000}", null, Bytes($"{i}")))]);
        await CommitAsync([.. Enumerable.Range(0, 1001).Select(i => new PutDocument("seeker", $"s{i}", null, Bytes("-")))]);

        var found = await DocumentsAsync("talk");

        Assert.Equal(1001, found.Count);
        Assert.Equal("k0000=0", found[0]);
        Assert.Equal("k1000=1000", found[^1]);
        Assert.Empty(await DocumentsAsync("mentor"));
    }

    [Fact]
    public async Task The_store_may_be_used_while_documents_are_read()
    {
        await CommitAsync(new PutDocument("talk", "k1", null, Bytes("a")), new PutDocument("talk", "k2", null, Bytes("b")));

        await foreach (var document in Store.DocumentsAsync("talk"))
            await CommitAsync(new PutDocument("talk", document.Id, null, Bytes("seen")));

        Assert.Equal(["k1=seen", "k2=seen"], await DocumentsAsync("talk"));
    }

    [Fact]
    public async Task An_empty_body_is_a_body()
    {
        await CommitAsync(new PutDocument("talk", "k1", null, []));

        Assert.Equal("", Text((await Store.DocumentAsync("talk", "k1"))?.Body));
    }

    [Fact]
    public async Task Words_of_all_languages_and_quotes_are_just_text()
    {
        const string odd = "'; DROP TABLE keys; -- Žofie Ї łódź 🕊";
        await CommitAsync(new PutDocument(odd, odd, odd, Bytes(odd)), new PutCursor(odd, odd), new MarkHandled(odd, Noon));

        Assert.Equal(odd, Text((await Store.DocumentAsync(odd, odd))?.Body));
        Assert.Equal(odd, await Store.CursorAsync(odd));
        Assert.Equal([odd], await Store.HandledAsync([odd]));
    }

    // ----------------------------------------------------------------- marks and cursors

    [Fact]
    public async Task Handled_are_those_that_were_marked()
    {
        await CommitAsync(new MarkHandled("i1", Noon), new MarkHandled("i2", Noon));

        Assert.Equal(["i1"], await Store.HandledAsync(["i1", "i3"]));
        Assert.Empty(await Store.HandledAsync([]));
    }

    [Fact]
    public async Task Marking_twice_is_marking_once()
    {
        await CommitAsync(new MarkHandled("i1", Noon));
        await CommitAsync(new MarkHandled("i1", Noon.AddDays(1)), new MarkHandled("i1", Noon.AddDays(2)));

        Assert.Equal(["i1"], await Store.HandledAsync(["i1"]));
    }

    [Fact]
    public async Task A_cursor_moves_and_others_stay()
    {
        Assert.Null(await Store.CursorAsync("telegram"));

        await CommitAsync(new PutCursor("telegram", "1"), new PutCursor("discord", "a"));
        await CommitAsync(new PutCursor("telegram", "2"));

        Assert.Equal("2", await Store.CursorAsync("telegram"));
        Assert.Equal("a", await Store.CursorAsync("discord"));
    }

    // ----------------------------------------------------------------- addresses, links, buttons, keys

    [Fact]
    public async Task An_address_is_found_by_its_hash_and_by_its_owner_and_role()
    {
        var chat = new StoredAddress("h1", "anna", "chat", "anna", Bytes("chat 1"));
        var room = new StoredAddress("h2", "k1", "room", null, Bytes("room 1"));
        await CommitAsync(new PutAddress(chat), new PutAddress(room));

        AssertSame(chat, await Store.AddressAsync("h1"));
        AssertSame(chat, await Store.AddressOfAsync("anna", "chat"));
        AssertSame(room, await Store.AddressOfAsync("k1", "room"));
        Assert.Null(await Store.AddressOfAsync("anna", "room"));
        Assert.Null(await Store.AddressAsync("h3"));
    }

    [Fact]
    public async Task An_address_put_again_by_its_hash_replaces_the_earlier()
    {
        await CommitAsync(new PutAddress(new StoredAddress("h1", "anna", "chat", "anna", Bytes("a"))));
        await CommitAsync(new PutAddress(new StoredAddress("h1", "bara", "chat", "bara", Bytes("b"))));

        Assert.Null(await Store.AddressOfAsync("anna", "chat"));
        Assert.Equal("b", Text((await Store.AddressOfAsync("bara", "chat"))!.Body));
    }

    [Fact]
    public async Task Of_two_addresses_in_one_role_the_later_counts_and_without_it_the_earlier()
    {
        await CommitAsync(
            new PutAddress(new StoredAddress("h1", "k1", "room", null, Bytes("one"))),
            new PutAddress(new StoredAddress("h2", "k1", "room", null, Bytes("two"))));
        Assert.Equal("h2", (await Store.AddressOfAsync("k1", "room"))!.Hash);

        await CommitAsync(new PutAddress(new StoredAddress("h1", "k1", "room", null, Bytes("one again"))));
        Assert.Equal("h1", (await Store.AddressOfAsync("k1", "room"))!.Hash);

        await CommitAsync(new DropAddress("h1"));
        Assert.Equal("h2", (await Store.AddressOfAsync("k1", "room"))!.Hash);
        Assert.Null(await Store.AddressAsync("h1"));
    }

    [Fact]
    public async Task Links_are_found_by_hash_and_by_message_in_the_order_of_parts()
    {
        await CommitAsync(
            new PutLink(Link("h3", "m1", part: 2)),
            new PutLink(Link("h1", "m1", part: 0)),
            new PutLink(Link("h2", "m1", part: 1)),
            new PutLink(Link("h4", "m1", side: "seeker")),
            new PutLink(Link("h5", "m2")));

        AssertSame(Link("h2", "m1", part: 1), await Store.LinkAsync("h2"));
        Assert.Null(await Store.LinkAsync("h9"));
        Assert.Equal(["h1", "h2", "h3"], (await Store.LinksAsync("m1", "room")).Select(l => l.Key));
        Assert.Equal(["h4"], (await Store.LinksAsync("m1", "seeker")).Select(l => l.Key));
    }

    [Fact]
    public async Task A_link_put_again_replaces_the_earlier_and_dropped_links_are_gone_on_one_side_alone()
    {
        await CommitAsync(new PutLink(Link("h1", "m1")), new PutLink(Link("h2", "m1", side: "seeker")));
        await CommitAsync(new PutLink(Link("h1", "m1") with { Body = Bytes("again") }));
        Assert.Equal("again", Text(Assert.Single(await Store.LinksAsync("m1", "room")).Body));

        await CommitAsync(new PutLink(Link("h3", "m1", part: 1)), new DropLinks("m1", "room"));
        Assert.Empty(await Store.LinksAsync("m1", "room"));
        Assert.Single(await Store.LinksAsync("m1", "seeker"));
    }

    [Fact]
    public async Task A_button_comes_back_and_may_be_put_again()
    {
        await CommitAsync(new PutButton(Button("b1", until: Noon)));
        await CommitAsync(new PutButton(Button("b1", until: Noon.AddHours(1))));

        AssertSame(Button("b1", until: Noon.AddHours(1)), await Store.ButtonAsync("b1"));
        Assert.Null(await Store.ButtonAsync("b2"));
    }

    [Fact]
    public async Task A_used_button_takes_those_of_the_same_question_and_owner_with_it()
    {
        await CommitAsync(
            new PutButton(Button("aaaaaaaaaaaaaaaaaaaaaaaa0")),
            new PutButton(Button("aaaaaaaaaaaaaaaaaaaaaaaa1")),
            new PutButton(Button("aaaaaaaaaaaaaaaaaaaabbbb2")),
            new PutButton(Button("aaaaaaaaaaaaaaaaaaaaaaaa3", owner: "bara")),
            new PutButton(Button("aaaaaaaaaaaaaaaaaaacaaaa0")),
            new PutButton(Button("short")),
            new PutButton(Button("shorter")));

        await CommitAsync(new DropButton("aaaaaaaaaaaaaaaaaaaaaaaa1"), new DropButton("nowhere"), new DropButton("short"));

        Assert.Null(await Store.ButtonAsync("aaaaaaaaaaaaaaaaaaaaaaaa0"));
        Assert.Null(await Store.ButtonAsync("aaaaaaaaaaaaaaaaaaaaaaaa1"));
        Assert.Null(await Store.ButtonAsync("aaaaaaaaaaaaaaaaaaaabbbb2"));
        Assert.Null(await Store.ButtonAsync("short"));
        Assert.NotNull(await Store.ButtonAsync("aaaaaaaaaaaaaaaaaaaaaaaa3"));
        Assert.NotNull(await Store.ButtonAsync("aaaaaaaaaaaaaaaaaaacaaaa0"));
        Assert.NotNull(await Store.ButtonAsync("shorter"));
    }

    [Fact]
    public async Task A_key_comes_back_and_only_hers()
    {
        await CommitAsync(new PutKey("anna", [1, 2]), new PutKey("bara", [3]));
        await CommitAsync(new PutKey("bara", [4]));

        Assert.Equal(new byte[] { 1, 2 }, await Store.KeyAsync("anna"));
        Assert.Equal(new byte[] { 4 }, await Store.KeyAsync("bara"));
        Assert.Null(await Store.KeyAsync("cilka"));
    }

    // ----------------------------------------------------------------- timers and dead letters

    [Fact]
    public async Task Timers_come_soonest_first_to_the_last_tick()
    {
        await CommitAsync(
            new PutTimer(new StoredTimer("late", Noon.AddTicks(2), "anna", Bytes("l"))),
            new PutTimer(new StoredTimer("soon", Noon.AddTicks(1), null, Bytes("s"))),
            new PutTimer(new StoredTimer("moved", Noon.AddDays(1), null, Bytes("m"))));
        await CommitAsync(new PutTimer(new StoredTimer("moved", Noon, "anna", Bytes("M"))));

        var timers = await Store.TimersAsync();

        Assert.Equal(["moved", "soon", "late"], timers.Select(t => t.Name));
        Assert.Equal([Noon, Noon.AddTicks(1), Noon.AddTicks(2)], timers.Select(t => t.At));
        Assert.Equal(["anna", null, "anna"], timers.Select(t => t.SealedFor));
        Assert.Equal(["M", "s", "l"], timers.Select(t => Text(t.Body)));
    }

    [Fact]
    public async Task A_dropped_timer_is_gone()
    {
        await CommitAsync(new PutTimer(new StoredTimer("t", Noon, null, Bytes("a"))));
        await CommitAsync(new DropTimer("t"), new DropTimer("never"));

        Assert.Empty(await Store.TimersAsync());
    }

    [Fact]
    public async Task A_dead_letter_is_kept_once_for_each_input()
    {
        Assert.Equal(0, await Store.DeadLettersAsync());

        await CommitAsync(new PutDeadLetter("i1", Noon, "NullReference", "anna", Bytes("a")), new PutDeadLetter("i2", Noon, "Overflow", null, Bytes("b")));
        await CommitAsync(new PutDeadLetter("i1", Noon, "NullReference", "anna", Bytes("a")));

        Assert.Equal(2, await Store.DeadLettersAsync());
    }

    private static void AssertSame(StoredAddress expected, StoredAddress? actual)
    {
        Assert.Equal(Text(expected.Body), Text(actual?.Body));
        Assert.Equal(expected, actual! with { Body = expected.Body });
    }

    private static void AssertSame(StoredLink expected, StoredLink? actual)
    {
        Assert.Equal(Text(expected.Body), Text(actual?.Body));
        Assert.Equal(expected, actual! with { Body = expected.Body });
    }

    private static void AssertSame(StoredButton expected, StoredButton? actual)
    {
        Assert.Equal(Text(expected.Body), Text(actual?.Body));
        Assert.Equal(expected, actual! with { Body = expected.Body });
    }
}
