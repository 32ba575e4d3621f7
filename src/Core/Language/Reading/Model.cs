using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MentorBot.Core.Language.Reading;

/// <summary>
/// The weights: for each feature that the corpus has often enough, one small number per output. A message's score is the sum over its features, each
/// weighed by how rare it is, divided by the length of them all.
/// <para>
/// Stored, little-endian: "MBL1", the hash of the corpus and the phrases (32 bytes), how many features (int32), temperatures (float32, one per group of outputs), scales and
/// biases (float32, one of each per output), then all keys (uint32, ascending), all rarities (a byte each, in sixteenths), all weights (signed bytes, a feature's together).
/// </para>
/// </summary>
public sealed class Model
{
    public const int Groups = 5;
    public const int HashLength = 32;

    /// <summary>The keys are hashes, so that those with the same upper bits are few: they are looked through one by one.</summary>
    private const int Buckets = 1 << 16;

    private const int Header = 4 + HashLength + 4 + Groups * 4 + 2 * Outputs.Count * 4;

    private readonly uint[] _keys;
    private readonly int[] _starts = new int[Buckets + 1];
    private readonly byte[] _rarity;
    private readonly sbyte[] _weights;
    private readonly float[] _scales;
    private readonly float[] _biases;
    private readonly float[] _temperatures;

    /// <exception cref="FormatException">These are no weights, or not all of them.</exception>
    public Model(ReadOnlySpan<byte> stored)
    {
        if (stored.Length < Header || !stored[..4].SequenceEqual("MBL1"u8))
        {
            throw new FormatException("The weights are not in the form of this version. Train them anew.");
        }

        CorpusHash = Convert.ToHexStringLower(stored.Slice(4, HashLength));
        var count = BinaryPrimitives.ReadInt32LittleEndian(stored[(4 + HashLength)..]);
        if (count < 0 || stored.Length != Header + (long)count * (4 + 1 + Outputs.Count))
        {
            throw new FormatException("The weights are cut off or longer than they say. Train them anew.");
        }

        var at = 8 + HashLength;
        _temperatures = Floats(stored, ref at, Groups);
        _scales = Floats(stored, ref at, Outputs.Count);
        _biases = Floats(stored, ref at, Outputs.Count);
        _keys = new uint[count];
        for (var i = 0; i < count; i++, at += 4)
        {
            _keys[i] = BinaryPrimitives.ReadUInt32LittleEndian(stored[at..]);
            if (i > 0 && _keys[i] <= _keys[i - 1])
            {
                throw new FormatException("The weights are not in the order of their keys. Train them anew.");
            }

            _starts[Bucket(_keys[i]) + 1] = i + 1;
        }

        for (var bucket = 1; bucket <= Buckets; bucket++)
        {
            _starts[bucket] = Math.Max(_starts[bucket], _starts[bucket - 1]);
        }

        _rarity = stored.Slice(at, count).ToArray();
        _weights = MemoryMarshal.Cast<byte, sbyte>(stored.Slice(at + count, count * Outputs.Count)).ToArray();
    }

    /// <summary>The hash of the corpus and the phrases that the weights were learnt from, in hexadecimal.</summary>
    public string CorpusHash { get; }

    /// <summary>How many bytes the weights take in memory.</summary>
    public long Bytes => _rarity.Length * (1L + Outputs.Count) + (_keys.Length + _starts.Length) * 4L;

    /// <summary>The scores of a message, one per output; with <paramref name="shares"/> also what each word gave to that output.</summary>
    public void Score(List<Feature> features, Span<float> scores, int output = -1, Span<float> shares = default)
    {
        ArgumentNullException.ThrowIfNull(features);
        Span<float> sums = stackalloc float[Outputs.Count];
        sums.Clear();
        var length = 0f;
        foreach (var feature in features)
        {
            var index = Find(feature.Key);
            if (index < 0)
            {
                continue;
            }

            var value = feature.Weight * _rarity[index] / 16f;
            length += value * value;
            AddWeighed(sums, index * Outputs.Count, value);
            if (output >= 0 && feature.Token >= 0)
            {
                shares[feature.Token] += value * _weights[index * Outputs.Count + output];
            }
        }

        var norm = length > 0 ? 1 / MathF.Sqrt(length) : 0;
        for (var i = 0; i < Outputs.Count; i++)
        {
            scores[i] = _biases[i] + sums[i] * norm * _scales[i];
        }
    }

    /// <summary>Turns the scores of a group of outputs that exclude each other into probabilities.</summary>
    public void Share(Span<float> scores, int group)
    {
        var most = float.MinValue;
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp((score - most) / _temperatures[group]);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    /// <summary>The probability that stands for the score of an output which excludes no other.</summary>
    public float Alone(float score, int group) => 1 / (1 + MathF.Exp(-score / _temperatures[group]));

    /// <summary>Adds a feature's weights to the sums, eight at a time: this is much of what reading a message costs.</summary>
    private void AddWeighed(Span<float> sums, int from, float value)
    {
        for (var i = 0; i < Outputs.Count; i += 8)
        {
            var weights = Vector128.WidenLower(Vector128.CreateScalar(MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(_weights.AsSpan(from + i, 8)))).AsSByte());
            var low = sums.Slice(i, 4);
            var high = sums.Slice(i + 4, 4);
            (Vector128.Create<float>(low) + value * Vector128.ConvertToSingle(Vector128.WidenLower(weights))).CopyTo(low);
            (Vector128.Create<float>(high) + value * Vector128.ConvertToSingle(Vector128.WidenUpper(weights))).CopyTo(high);
        }
    }

    private int Find(uint key)
    {
        var start = _starts[Bucket(key)];
        var at = _keys.AsSpan(start, _starts[Bucket(key) + 1] - start).IndexOf(key);
        return at < 0 ? -1 : start + at;
    }

    private static int Bucket(uint key) => (int)(key >> 16);

    private static float[] Floats(ReadOnlySpan<byte> stored, ref int at, int count)
    {
        var floats = new float[count];
        for (var i = 0; i < count; i++, at += 4)
        {
            floats[i] = BinaryPrimitives.ReadSingleLittleEndian(stored[at..]);
        }

        return floats;
    }
}
