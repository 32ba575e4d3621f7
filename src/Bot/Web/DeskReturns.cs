using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>By what a mentor who joined on the page comes back to her desk. A stored shape.</summary>
/// <param name="Hash">All that is known of her code.</param>
/// <param name="At">When it was given.</param>
internal sealed record DeskReturn(string Mentor, string Hash, DateTimeOffset At);

/// <summary>
/// The codes by which mentors who joined on the page come back on another day. Of each its hash is kept, in a short list that is sealed as a cursor; it is good for as long as
/// she is a mentor, until she takes another one. Thread-safe.
/// </summary>
/// <param name="standing">How it stands with her now; null for who may not come in.</param>
internal sealed class DeskReturns(byte[]? key, Func<DeskPerson, Standing?> standing, TimeProvider time) : IDisposable
{
    /// <summary>So long a page whose answer was lost is given another code: longer, and who has the page's key would have the desk.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(10);

    /// <summary>96 bits: no two codes have one name.</summary>
    private const int NameLength = 16;

    private const string Stored = "web.returns";

    private readonly SemaphoreSlim _changing = new(1);
    private readonly Cipher? _cipher = key is null ? null : new Cipher(key);
    private volatile IReadOnlyList<DeskReturn> _all = [];

    /// <summary>Reads the stored list. One that does not open belongs to another key: then nobody comes back by a code.</summary>
    public async Task LoadAsync(IInbox inbox, CancellationToken stop)
    {
        if (_cipher is null || await inbox.CursorAsync(Stored, stop) is not { } text)
            return;

        try
        {
            _all = JsonSerializer.Deserialize(_cipher.Open(Stored, Convert.FromBase64String(text)), WebJson.Default.IReadOnlyListDeskReturn) ?? [];
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException or JsonException)
        {
        }
    }

    /// <summary>Whether she comes back by a code.</summary>
    public bool Has(DeskPerson who) => who.Mentor is { } mentor && _all.Any(one => one.Mentor == mentor.Value);

    /// <summary>What names her code now; null where she has none.</summary>
    public string? NameOf(DeskPerson who) => who.Mentor is { } mentor && _all.FirstOrDefault(one => one.Mentor == mentor.Value) is { Hash: var hash } ? hash[..NameLength] : null;

    /// <summary>Whose it is; null when it leads nowhere.</summary>
    /// <param name="code">Its digits.</param>
    public DeskAdmission? Find(string code) => Hash(code) is var hash && _all.FirstOrDefault(one => one.Hash == hash) is { } found && DeskPerson.Of(new MentorId(found.Mentor)) is var who && standing(who) is not null ? new DeskAdmission(who, hash[..NameLength]) : null;

    /// <summary>Her first code, for her who has just joined; null where she has had one for longer.</summary>
    /// <exception cref="NotDurableException">It could not be stored: there is no such code.</exception>
    public async Task<string?> GiveAsync(IInbox inbox, MentorId mentor, CancellationToken stop) =>
        _all.FirstOrDefault(one => one.Mentor == mentor.Value) is { } before && before.At + Again < time.GetUtcNow() ? null : await ChangeAsync(inbox, mentor, stop);

    /// <summary>Another code, for her who is at her desk; the one before leads nowhere from then on.</summary>
    /// <exception cref="NotDurableException">It could not be stored: the code is the one before.</exception>
    public async Task<string?> ChangeAsync(IInbox inbox, MentorId mentor, CancellationToken stop)
    {
        if (_cipher is null)
            return null;

        var code = Returns.NewCode();
        await _changing.WaitAsync(stop);
        try
        {
            IReadOnlyList<DeskReturn> all = [.. _all.Where(one => one.Mentor != mentor.Value && standing(DeskPerson.Of(new MentorId(one.Mentor))) is not null), new DeskReturn(mentor.Value, Hash(code), time.GetUtcNow())];
            var plain = JsonSerializer.SerializeToUtf8Bytes(all, WebJson.Default.IReadOnlyListDeskReturn);
            await inbox.ReceiveAsync([], new Cursor(Stored, Convert.ToBase64String(_cipher.Seal(Stored, plain))), stop);
            _all = all;
            return Returns.Grouped(code);
        }
        finally
        {
            _changing.Release();
        }
    }

    private static string Hash(string code) => Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(code)));

    public void Dispose() => _changing.Dispose();
}
