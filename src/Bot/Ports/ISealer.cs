namespace MentorBot.Bot.Ports;

/// <summary>
/// Encryption at rest. Every body is sealed for one seeker, under her own key, or for the house, under the master key; what it
/// belongs to is bound in, so that a body moved to another row does not open. Thread-safe.
/// </summary>
public interface ISealer
{
    /// <param name="wrappedKey">The seeker's wrapped key; null seals for the house.</param>
    /// <param name="context">What the body belongs to, for example "outbox:ROWID".</param>
    byte[] Seal(byte[]? wrappedKey, string context, ReadOnlySpan<byte> plain);

    /// <exception cref="System.Security.Cryptography.CryptographicException">The body was changed, belongs elsewhere, or the key is another.</exception>
    byte[] Open(byte[]? wrappedKey, string context, ReadOnlySpan<byte> sealedBody);

    /// <summary>A fresh key for a seeker, wrapped by the master key.</summary>
    byte[] NewKey();

    /// <summary>A keyed hash, 32 characters of [a-z2-7]: the same for the same text, and useless without the master key.</summary>
    string Hash(string purpose, string text);
}
