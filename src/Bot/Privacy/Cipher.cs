using System.Security.Cryptography;
using System.Text;

namespace MentorBot.Bot.Privacy;

/// <summary>
/// One key that seals and opens, by AES-256-GCM. A sealed body is: version (1 byte) ‖ nonce (12, at random) ‖ ciphertext ‖ tag (16);
/// the context is bound in as associated data. Thread-safe: AesGcm is not, so it is taken out for each call, and whoever finds none makes one.
///
/// Nonces at random are safe for 2^32 bodies under one key (then two are equal with a chance of 2^-33): a seeker's key sees
/// thousands, and the key of the house would see that many in more than a century at one per second.
/// </summary>
internal sealed class Cipher(byte[] key)
{
    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int Overhead = 1 + NonceLength + TagLength;

    private AesGcm? _idle;

    public byte[] Seal(string context, ReadOnlySpan<byte> plain)
    {
        var body = new byte[Overhead + plain.Length];
        body[0] = Version;
        var nonce = body.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        var aes = Take();
        aes.Encrypt(nonce, plain, body.AsSpan(1 + NonceLength, plain.Length), body.AsSpan(body.Length - TagLength), Encoding.UTF8.GetBytes(context));
        GiveBack(aes);
        return body;
    }

    /// <exception cref="CryptographicException">The body was changed, belongs elsewhere, or the key is another.</exception>
    public byte[] Open(string context, ReadOnlySpan<byte> body)
    {
        if (body.Length < Overhead || body[0] != Version)
            throw new CryptographicException("A sealed body has an unknown form.");
        var plain = new byte[body.Length - Overhead];
        var aes = Take();
        aes.Decrypt(body.Slice(1, NonceLength), body.Slice(1 + NonceLength, plain.Length), body[^TagLength..], plain, Encoding.UTF8.GetBytes(context));
        GiveBack(aes);
        return plain;
    }

    public override string ToString() => "Cipher(…)";

    private AesGcm Take() => Interlocked.Exchange(ref _idle, null) ?? new AesGcm(key, TagLength);

    // After an exception it is not given back, and its finaliser frees it.
    private void GiveBack(AesGcm aes)
    {
        if (Interlocked.CompareExchange(ref _idle, aes, null) is not null)
            aes.Dispose();
    }
}
