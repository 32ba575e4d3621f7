using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Privacy;

/// <summary>
/// AES-256-GCM. A sealed body is: version (1 byte) ‖ nonce (12, at random) ‖ ciphertext ‖ tag (16); the context is bound in as associated
/// data. A seeker's key is 32 bytes at random, and itself a body sealed under the wrapping sub-key; destroying the wrapped bytes makes
/// all that it sealed unreadable for everybody, wherever copies of it lie.
///
/// Nonces at random are safe for 2^32 bodies under one key (then two nonces are equal with a chance of 2^-33): a seeker's key sees
/// thousands, and the key of the house would see that many in more than a century at one per second.
/// </summary>
public sealed class Sealer : ISealer
{
    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int Overhead = 1 + NonceLength + TagLength;
    private const string KeyContext = "key";
    private const int KeptKeys = 4096;
    private const int HashBytes = 20;
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    private readonly Keyring _keyring;
    private readonly byte[] _house;
    private readonly byte[] _wrapping;
    private readonly KeyCache _seekers = new(KeptKeys);
    private readonly ConcurrentDictionary<string, byte[]> _hashing = new(StringComparer.Ordinal);

    public Sealer(Keyring keyring)
    {
        _keyring = keyring;
        _house = keyring.Derive("house");
        _wrapping = keyring.Derive("wrapping");
    }

    public byte[] Seal(byte[]? wrappedKey, string context, ReadOnlySpan<byte> plain) =>
        SealWith(wrappedKey is null ? _house : Unwrap(wrappedKey), context, plain);

    public byte[] Open(byte[]? wrappedKey, string context, ReadOnlySpan<byte> sealedBody) =>
        OpenWith(wrappedKey is null ? _house : Unwrap(wrappedKey), context, sealedBody);

    public byte[] NewKey()
    {
        var key = RandomNumberGenerator.GetBytes(Keyring.KeyLength);
        var wrapped = SealWith(_wrapping, KeyContext, key);
        CryptographicOperations.ZeroMemory(key);
        return wrapped;
    }

    public string Hash(string purpose, string text)
    {
        var key = _hashing.GetOrAdd(purpose, p => _keyring.Derive("hash/" + p));
        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text), mac);
        return ToBase32(mac[..HashBytes]);
    }

    public override string ToString() => "Sealer(…)";

    private byte[] Unwrap(byte[] wrapped)
    {
        if (_seekers.Find(wrapped) is { } known)
            return known;
        var key = OpenWith(_wrapping, KeyContext, wrapped);
        if (key.Length != Keyring.KeyLength)
            throw new CryptographicException("A wrapped key has the wrong length.");
        _seekers.Add(wrapped, key);
        return key;
    }

    // An AesGcm object may not be used by two threads at once; making one takes less time than handing them round.
    private static byte[] SealWith(byte[] key, string context, ReadOnlySpan<byte> plain)
    {
        var body = new byte[Overhead + plain.Length];
        body[0] = Version;
        var nonce = body.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, body.AsSpan(1 + NonceLength, plain.Length), body.AsSpan(body.Length - TagLength), Encoding.UTF8.GetBytes(context));
        return body;
    }

    private static byte[] OpenWith(byte[] key, string context, ReadOnlySpan<byte> body)
    {
        if (body.Length < Overhead || body[0] != Version)
            throw new CryptographicException("A sealed body has an unknown form.");
        var plain = new byte[body.Length - Overhead];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(body.Slice(1, NonceLength), body.Slice(1 + NonceLength, plain.Length), body[^TagLength..], plain, Encoding.UTF8.GetBytes(context));
        return plain;
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
