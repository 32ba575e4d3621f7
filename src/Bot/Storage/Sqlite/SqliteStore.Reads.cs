using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>What can be read.</summary>
public sealed partial class SqliteStore
{
    private const int Page = 200;

    public ValueTask<StoredDocument?> DocumentAsync(string kind, string id) => ReadAsync(sql => Rows.Document(sql, kind, id));

    /// <summary>Reads by pages and holds nothing between them: the caller may use the store while it goes through.</summary>
    public async IAsyncEnumerable<StoredDocument> DocumentsAsync(string kind)
    {
        string? last = null;
        while (true)
        {
            var after = last;
            var page = await ReadAsync(sql => Rows.Documents(sql, kind, after, Page));
            foreach (var document in page)
                yield return document;
            if (page.Count < Page)
                yield break;
            last = page[^1].Id;
        }
    }

    public ValueTask<IReadOnlySet<string>> HandledAsync(IReadOnlyCollection<string> inputIds) =>
        ReadAsync<IReadOnlySet<string>>(sql => Rows.Handled(sql, inputIds));

    public ValueTask<StoredAddress?> AddressAsync(string hash) => ReadAsync(sql => Rows.Address(sql, hash));

    public ValueTask<StoredAddress?> AddressOfAsync(string owner, string role) => ReadAsync(sql => Rows.AddressOf(sql, owner, role));

    public ValueTask<StoredLink?> LinkAsync(string key) => ReadAsync(sql => Rows.Link(sql, key));

    public ValueTask<IReadOnlyList<StoredLink>> LinksAsync(string messageId, string side) =>
        ReadAsync<IReadOnlyList<StoredLink>>(sql => Rows.Links(sql, messageId, side));

    public ValueTask<StoredButton?> ButtonAsync(string id) => ReadAsync(sql => Rows.Button(sql, id));

    public ValueTask<byte[]?> KeyAsync(string seekerId) => ReadAsync(sql => Rows.Key(sql, seekerId));

    public ValueTask<string?> CursorAsync(string name) => ReadAsync(sql => Rows.Cursor(sql, name));

    public ValueTask<IReadOnlyList<OutboxHead>> PendingAsync() => ReadAsync<IReadOnlyList<OutboxHead>>(Rows.Pending);

    public ValueTask<long> LastSequenceAsync() => ReadAsync(Rows.LastSequence);

    public ValueTask<byte[]?> OutboxBodyAsync(string rowId) => ReadAsync(sql => Rows.OutboxBody(sql, rowId));

    public ValueTask<IReadOnlyList<StoredTimer>> TimersAsync() => ReadAsync<IReadOnlyList<StoredTimer>>(Rows.Timers);

    public ValueTask<int> DeadLettersAsync() => ReadAsync(Rows.DeadLetters);

    public ValueTask<IReadOnlyList<StoredShelf>> ShelfAsync(string place, int atMost) => ReadAsync<IReadOnlyList<StoredShelf>>(sql => Rows.Shelf(sql, place, atMost));

    public ValueTask<StoredShelf?> ShelfFileAsync(string place, string id) => ReadAsync(sql => Rows.ShelfFile(sql, place, id));

    public ValueTask<StoredCode?> CodeAsync(string hash) => ReadAsync(sql => Rows.Code(sql, hash));

    public ValueTask<StoredCode?> CodeOfAsync(string place) => ReadAsync(sql => Rows.CodeOf(sql, place));
}
