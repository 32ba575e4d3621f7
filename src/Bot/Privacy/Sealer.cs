using System.Collections.Concurrent;
using System.Security.Cryptography;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Privacy;

/// <summary>
/// A seeker's key is 32 bytes at random, and itself a body sealed under the wrapping sub-key. Destroying the wrapped bytes makes all that it
/// sealed unreadable for everybody, wherever copies of it lie. The house, the wrapping and each purpose of hashing have sub-keys of their own.
/// </summary>
public sealed class Sealer : ISealer
{
    private const string KeyContext = "key";
    private const int KeptKeys = 4096;
    private const int HashBytes = 20;
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    private readonly Keyring _keyring;
    private readonly Cipher _house;
    private readonly Cipher _wrapping;
    private readonly KeyCache _seekers = new(KeptKeys);
    private readonly ConcurrentDictionary<string, KeyedHash> _hashing = new(StringComparer.Ordinal);

    public Sealer(Keyring keyring)
    {
        _keyring = keyring;
        _house = new Cipher(keyring.Derive("house"));
        _wrapping = new Cipher(keyring.Derive("wrapping"));
    }

    public byte[] Seal(byte[]? wrappedKey, string context, ReadOnlySpan<byte> plain) => CipherOf(wrappedKey).Seal(context, plain);

    public byte[] Open(byte[]? wrappedKey, string context, ReadOnlySpan<byte> sealedBody) => CipherOf(wrappedKey).Open(context, sealedBody);

    public byte[] NewKey()
    {
        var key = RandomNumberGenerator.GetBytes(Keyring.KeyLength);
        var wrapped = _wrapping.Seal(KeyContext, key);
        CryptographicOperations.ZeroMemory(key);
        return wrapped;
    }

    public string Hash(string purpose, string text)
    {
        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        _hashing.GetOrAdd(purpose, static (p, keyring) => new KeyedHash(keyring.Derive("hash/" + p)), _keyring).Of(text, mac);
        return ToBase32(mac[..HashBytes]);
    }

    public override string ToString() => "Sealer(…)";

    private Cipher CipherOf(byte[]? wrapped)
    {
        if (wrapped is null)
            return _house;
        if (_seekers.Find(wrapped) is { } known)
            return known;
        var key = _wrapping.Open(KeyContext, wrapped);
        if (key.Length != Keyring.KeyLength)
            throw new CryptographicException("A wrapped key has the wrong length.");
        var cipher = new Cipher(key);
        _seekers.Add(wrapped, cipher);
        return cipher;
    }

    private static string ToBase32(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[bytes.Length * 8 / 5];
        for (var i = 0; i < text.Length; i++)
        {
            var bit = i * 5;
            var pair = bytes[bit / 8] << 8 | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
            text[i] = Base32[pair >> (11 - bit % 8) & 31];
        }

        return new string(text);
    }
}
