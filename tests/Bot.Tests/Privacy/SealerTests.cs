using System.Security.Cryptography;
using System.Text;
using MentorBot.Bot.Privacy;
using Xunit;

namespace MentorBot.Bot.Tests.Privacy;

public sealed class SealerTests
{
    private readonly Sealer _sealer = TestKeys.SealerOf(1);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private void Refuses(byte[]? key, string context, byte[] body) =>
        Assert.ThrowsAny<CryptographicException>(() => _sealer.Open(key, context, body));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("Он знову мене знайшов. Żółć, žluťoučký kůň. 🕊")]
    public void What_was_sealed_opens_again(string text)
    {
        var key = _sealer.NewKey();

        Assert.Equal(Bytes(text), _sealer.Open(key, "outbox:r1", _sealer.Seal(key, "outbox:r1", Bytes(text))));
        Assert.Equal(Bytes(text), _sealer.Open(null, "roster", _sealer.Seal(null, "roster", Bytes(text))));
    }

    [Fact]
    public void A_sealed_body_is_version_nonce_ciphertext_and_tag_and_shows_nothing_of_the_text()
    {
        var body = _sealer.Seal(_sealer.NewKey(), "c", Bytes("Anna from Brno"));

        Assert.Equal(1 + 12 + 14 + 16, body.Length);
        Assert.Equal(1, body[0]);
        Assert.Equal(-1, body.AsSpan().IndexOf(Bytes("Anna")));
    }

    [Fact]
    public void The_same_text_is_never_sealed_into_the_same_bytes()
    {
        var key = _sealer.NewKey();

        var nonces = Enumerable.Range(0, 1000).Select(_ => Convert.ToHexString(_sealer.Seal(key, "c", [1]).AsSpan(1, 12))).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(1000, nonces.Count);
    }

    [Fact]
    public void A_body_opens_only_where_it_belongs()
    {
        var (anna, bara) = (_sealer.NewKey(), _sealer.NewKey());
        var body = _sealer.Seal(anna, "outbox:r1", Bytes("text"));

        Refuses(anna, "outbox:r2", body);
        Refuses(bara, "outbox:r1", body);
        Refuses(null, "outbox:r1", body);
        Refuses(anna, "roster", _sealer.Seal(null, "roster", Bytes("text")));
    }

    [Fact]
    public void A_body_with_any_bit_changed_does_not_open()
    {
        var key = _sealer.NewKey();
        var body = _sealer.Seal(key, "c", Bytes("text"));

        for (var bit = 0; bit < body.Length * 8; bit++)
        {
            var changed = body.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Refuses(key, "c", changed);
        }

        for (var length = 0; length < body.Length; length++)
            Refuses(key, "c", body[..length]);
        Refuses(key, "c", [.. body, 0]);
    }

    [Fact]
    public void A_wrapped_key_that_was_changed_does_not_open_even_while_the_right_one_is_remembered()
    {
        var key = _sealer.NewKey();
        var body = _sealer.Seal(key, "c", Bytes("text"));

        for (var i = 0; i < key.Length; i++)
        {
            var changed = key.ToArray();
            changed[i] ^= 1;
            Refuses(changed, "c", body);
        }

        Assert.Equal(Bytes("text"), _sealer.Open(key, "c", body));
    }

    [Fact]
    public void A_wrapped_key_whose_bytes_change_later_is_not_remembered_under_the_new_ones()
    {
        var key = _sealer.NewKey();
        var body = _sealer.Seal(key, "c", Bytes("text"));
        var kept = key.ToArray();

        key[20] ^= 1;

        Refuses(key, "c", body);
        Assert.Equal(Bytes("text"), _sealer.Open(kept, "c", body));
    }

    [Fact]
    public void A_wrapped_key_is_no_body_of_the_house_nor_a_body_of_the_house_a_key()
    {
        Refuses(null, "key", _sealer.NewKey());
        Refuses(_sealer.Seal(null, "key", new byte[32]), "c", new byte[40]);
    }

    [Fact]
    public void Two_sealers_of_the_same_master_key_understand_each_other_and_of_another_do_not()
    {
        var key = _sealer.NewKey();
        var body = _sealer.Seal(key, "c", Bytes("text"));

        Assert.Equal(Bytes("text"), TestKeys.SealerOf(1).Open(key, "c", body));
        Assert.ThrowsAny<CryptographicException>(() => TestKeys.SealerOf(2).Open(key, "c", body));
    }

    [Fact]
    public void Keys_are_each_different() => Assert.NotEqual(_sealer.NewKey(), _sealer.NewKey());

    /// <summary>Hashes are stored: these literals may never change. Computed once by an independent program.</summary>
    [Fact]
    public void A_hash_is_the_same_for_ever()
    {
        Assert.Equal("celdan7iguagdqrlkhpq4usiqrnn6x5e", _sealer.Hash("chat", "telegram:4711"));
        Assert.Equal("spbvkaxgd6m4pb44vv6yh5lsbd35ccoc", _sealer.Hash("message", "telegram:4711"));
        Assert.Equal("ednnaxej3bhdverasxebxms2dcfi7hqa", _sealer.Hash("chat", ""));
    }

    /// <summary>Bodies are stored: what was sealed by an earlier version opens. Sealed once by an independent program.</summary>
    [Fact]
    public void What_was_sealed_long_ago_opens()
    {
        var wrapped = Convert.FromBase64String("AVyHN54guaFXfZsWzpT+NociHYccpPUZ5MirR2HtIiKRtGd5f2lh2KemJ+YiSdSeLFBIcbB4oNX9c0ecAw==");

        Assert.Equal("for her alone", Encoding.UTF8.GetString(_sealer.Open(wrapped, "outbox:r1", Convert.FromBase64String("AVa7qxbPAGED6b2tKX95BqiYgcwH33i84Q7uOp7n+d+LvtRB2vaMQX1Z"))));
        Assert.Equal("for the house", Encoding.UTF8.GetString(_sealer.Open(null, "roster", Convert.FromBase64String("AaDPbBVQoHNApWBdFRDfFVYqVvLSFEVZ5TFAgdadOBZda+j2R1F7YsqC"))));
    }

    [Fact]
    public void A_hash_differs_by_text_purpose_and_master_key()
    {
        string[] hashes =
        [
            _sealer.Hash("chat", "1"),
            _sealer.Hash("chat", "2"),
            _sealer.Hash("room", "1"),
            TestKeys.SealerOf(2).Hash("chat", "1"),
        ];

        Assert.Equal(4, hashes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(hashes, h => Assert.Matches("^[a-z2-7]{32}$", h));
    }

    [Fact]
    public async Task Many_threads_seal_and_open_at_once()
    {
        var keys = Enumerable.Range(0, 5).Select(_ => _sealer.NewKey()).ToList();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(() =>
        {
            for (var i = 0; i < 2000; i++)
            {
                var key = i % 6 == 5 ? null : keys[i % 6];
                var text = Bytes($"{worker}-{i}");
                Assert.Equal(text, _sealer.Open(key, $"c{i}", _sealer.Seal(key, $"c{i}", text)));
            }
        })));
    }

    [Fact]
    public void More_seekers_than_are_remembered_are_no_trouble()
    {
        var keys = Enumerable.Range(0, 10_000).Select(_ => _sealer.NewKey()).ToList();
        var bodies = keys.ConvertAll(k => _sealer.Seal(k, "c", [7]));

        for (var i = 0; i < keys.Count; i++)
            Assert.Equal([7], _sealer.Open(keys[i], "c", bodies[i]).AsEnumerable());
    }

    [Fact]
    public void The_memory_of_keys_is_bounded_and_keeps_what_is_used()
    {
        var cache = new KeyCache(100);
        var used = new Cipher(new byte[32]);
        var name = Name(0);
        cache.Add(name, used);

        for (var i = 1; i < 1000; i++)
        {
            cache.Add(Name(i), new Cipher(new byte[32]));
            Assert.Same(used, cache.Find(name));
            Assert.InRange(cache.Count, 1, 100);
        }

        Assert.Null(cache.Find(Name(1)));
        Assert.NotNull(cache.Find(Name(999)));

        static byte[] Name(int i) => [0, .. BitConverter.GetBytes(i), 1];
    }
}
