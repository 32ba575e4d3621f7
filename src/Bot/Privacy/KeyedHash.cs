using System.Security.Cryptography;
using System.Text;

namespace MentorBot.Bot.Privacy;

/// <summary>HMAC-SHA-256 under one key. The key's schedule is kept between calls, which is most of the work of a short text. Thread-safe.</summary>
internal sealed class KeyedHash(byte[] key)
{
    private const int ShortText = 256;

    private readonly Lock _one = new();
    private readonly IncrementalHash _hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);

    public void Of(string text, Span<byte> mac)
    {
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = length <= ShortText ? stackalloc byte[ShortText] : new byte[length];
        bytes = bytes[..Encoding.UTF8.GetBytes(text, bytes)];
        lock (_one)
        {
            _hash.AppendData(bytes);
            _hash.GetHashAndReset(mac);
        }
    }

    public override string ToString() => "KeyedHash(…)";
}
