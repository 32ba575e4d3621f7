using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MentorBot.Bot.Privacy;

namespace MentorBot.Bot.Web;

internal enum TokenState
{
    Good,

    /// <summary>Ours, and nobody used it for too long.</summary>
    Expired,

    Forged,
}

/// <summary>
/// What a page shows to be let into its place: the place and the moment of issue, sealed under a key for this alone. Nothing is stored, nothing can be
/// guessed, and a token that is not ours does not open (AES-GCM compares in constant time). Every answer brings a fresh one, and so does an open page
/// while it is connected; so a token that is old is one that nobody uses.
/// </summary>
internal sealed class Tokens(byte[] key, TimeProvider time)
{
    /// <summary>Chosen for a phone that lies about: who picks it up later is not let in.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>How often a connected page gets a fresh one.</summary>
    public static readonly TimeSpan Renewal = TimeSpan.FromMinutes(1);

    public const int KeyLength = 32;

    private const string Context = "web-token";
    private const int Longest = 200;

    private readonly Cipher _cipher = new(key);

    public string Issue(string place)
    {
        var plain = new byte[sizeof(long) + place.Length];
        BinaryPrimitives.WriteInt64BigEndian(plain, time.GetUtcNow().UtcTicks);
        Encoding.ASCII.GetBytes(place, plain.AsSpan(sizeof(long)));
        return Base64Url.EncodeToString(_cipher.Seal(Context, plain));
    }

    public TokenState Open(string? token, out string place)
    {
        place = "";
        if (token is not { Length: > 0 and <= Longest } || !Base64Url.IsValid(token))
            return TokenState.Forged;

        try
        {
            var plain = _cipher.Open(Context, Base64Url.DecodeFromChars(token));
            place = Encoding.ASCII.GetString(plain.AsSpan(sizeof(long)));
            return time.GetUtcNow().UtcTicks - BinaryPrimitives.ReadInt64BigEndian(plain) > Idle.Ticks ? TokenState.Expired : TokenState.Good;
        }
        catch (CryptographicException)
        {
            return TokenState.Forged;
        }
    }
}
