using System.Security.Cryptography;
using System.Text;

namespace MentorBot.Bot.Web;

/// <summary>
/// One-time links to the desk: 256 bits at random, good for one entry and a short time. Only their hashes are held, in memory, so nothing of
/// them survives the process. Thread-safe.
/// </summary>
internal sealed class DeskLinks(TimeProvider time)
{
    /// <summary>Of a link that is printed for whoever tries the house out.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);

    /// <summary>Of a link that somebody asked for: she opens it now or not at all.</summary>
    public static readonly TimeSpan InvitationLife = TimeSpan.FromMinutes(10);

    private const int Longest = 64;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (DeskPerson Who, DateTimeOffset Until)> _open = new(StringComparer.Ordinal);

    /// <summary>Told after a link was used, with whose it was.</summary>
    public Action<DeskPerson>? Used { get; set; }

    /// <summary>What follows the # of the address: browsers never send that part to anybody. No chat takes a character of it for markup.</summary>
    public string Issue(DeskPerson who, TimeSpan life)
    {
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        lock (_gate)
        {
            var now = time.GetUtcNow();
            foreach (var (old, link) in _open)
            {
                if (link.Until <= now)
                    _open.Remove(old);
            }

            _open[Hash(code)] = (who, now + life);
        }

        return code;
    }

    /// <returns>Whose link it is; null when it was used, is too old or never was.</returns>
    public DeskPerson? Take(string? code)
    {
        if (code is not { Length: > 0 and <= Longest })
            return null;

        DeskPerson who;
        lock (_gate)
        {
            if (!_open.Remove(Hash(code), out var link) || link.Until <= time.GetUtcNow())
                return null;

            who = link.Who;
        }

        Used?.Invoke(who);
        return who;
    }

    private static string Hash(string code) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
