using System.Runtime.InteropServices;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Bench.Language;

/// <summary>What was learnt, in full precision, and how it is written down.</summary>
internal sealed record Weights(uint[] Keys, byte[] Rarity, float[] Values, float[] Biases)
{
    public byte[] Write(byte[] corpusHash, IReadOnlyList<float> temperatures)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write("MBL1"u8);
        writer.Write(corpusHash);
        writer.Write(Keys.Length);
        foreach (var temperature in temperatures)
        {
            writer.Write(temperature);
        }

        var scales = Scales();
        foreach (var scale in scales)
        {
            writer.Write(scale);
        }

        foreach (var bias in Biases)
        {
            writer.Write(bias);
        }

        writer.Write(MemoryMarshal.AsBytes(Keys.AsSpan()));
        writer.Write(Rarity);
        for (var i = 0; i < Values.Length; i++)
        {
            writer.Write((sbyte)Math.Clamp((int)MathF.Round(Values[i] / scales[i % Outputs.Count]), -127, 127));
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>The few largest weights are cut, so that the many small ones keep their differences.</summary>
    private float[] Scales()
    {
        var scales = new float[Outputs.Count];
        for (var output = 0; output < Outputs.Count; output++)
        {
            var sizes = new float[Keys.Length];
            for (var i = 0; i < Keys.Length; i++)
            {
                sizes[i] = MathF.Abs(Values[i * Outputs.Count + output]);
            }

            Array.Sort(sizes);
            scales[output] = Math.Max(1e-6f, sizes.Length == 0 ? 0 : sizes[(int)(sizes.Length * 0.9995)] / 127);
        }

        return scales;
    }
}
