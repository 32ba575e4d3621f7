using System.Runtime.Intrinsics;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Bench.Language;

/// <summary>How the weights are learnt.</summary>
internal sealed record Recipe
{
    public int Epochs { get; init; } = 12;
    public float Rate { get; init; } = 0.05f;

    /// <summary>Danger is said in more ways than topics: it is learnt in smaller steps, which remembers less by heart.</summary>
    public float RiskRate { get; init; } = 0.03f;

    /// <summary>How much of the main topic's place a further topic takes: a message about two things is no proof against the second.</summary>
    public float Shared { get; init; } = 0.3f;

    /// <summary>How far rare features are preferred: 1 is the logarithm of how rare they are, less is less.</summary>
    public float Rareness { get; init; } = 0.8f;

    /// <summary>Each time a message is learnt from, so many of its words are left out, so that it isn't remembered by one of them.</summary>
    public float LeftOut { get; init; } = 0.1f;

    public float Decay { get; init; } = 2e-5f;
    public int Least { get; init; } = 2;
    public int Most { get; init; } = 150_000;

    /// <summary>One for each time that all is learnt; the mean of them is kept.</summary>
    public IReadOnlyList<ulong> Seeds { get; init; } = [20_261_125, 7_919_611, 104_729_003];
}

/// <summary>
/// Logistic regression over hashed features: the groups of outputs that exclude each other share a softmax, the others stand alone. Learnt one message at a
/// time with a step per weight that shrinks as it is used (AdaGrad), weights pulled to zero, and the mean of the second half of the epochs kept. Nothing
/// is left to chance: the order is shuffled, and words are left out, by a generator of its own, so the same corpus gives the same bytes.
/// </summary>
internal sealed class Training
{
    private static readonly string[] Topics = [.. Enum.GetNames<Topic>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] Risks = ["none", "concern", "crisis"];

    /// <summary>How many outputs are reckoned at once. No sum goes over a lane, so the width of the machine changes nothing.</summary>
    private const int Lane = 8;

    private readonly Recipe _recipe;
    private readonly float[] _rates;
    private readonly uint[] _keys;
    private readonly byte[] _rarity;
    private readonly Dictionary<uint, int> _index;
    private readonly List<Example> _examples;

    private Training(Recipe recipe, IReadOnlyList<Labelled> messages, Func<string, List<Feature>> features)
    {
        _recipe = recipe;
        _rates = [.. Enumerable.Range(0, Outputs.Count).Select(i => i is >= Outputs.Risk and < Outputs.Language ? recipe.RiskRate : recipe.Rate)];
        var seen = messages.Select(message => features(message.Text)).ToList();
        var counts = new Dictionary<uint, int>();
        foreach (var key in seen.SelectMany(list => list.Select(feature => feature.Key).Distinct()))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        _keys = [.. counts.Where(pair => pair.Value >= recipe.Least).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(recipe.Most).Select(pair => pair.Key).Order()];
        _index = _keys.Select((key, i) => (key, i)).ToDictionary(pair => pair.key, pair => pair.i);
        _rarity = [.. _keys.Select(key => (byte)Math.Clamp((int)MathF.Round(16 * MathF.Pow(MathF.Log(1 + messages.Count / (float)counts[key]), recipe.Rareness)), 1, 255))];
        _examples = [.. messages.Zip(seen, (message, list) => new Example(Vector(list), Shared(Targets(message), recipe.Shared)))];
    }

    private sealed record Example(Part[] Vector, float[] Targets);

    /// <summary>A feature of a message: its value before the length of all is divided out, and the word it was seen at.</summary>
    private readonly record struct Part(int Index, float Value, int Token);

    public static Weights Run(Recipe recipe, IReadOnlyList<Labelled> messages, Func<string, List<Feature>> features)
    {
        var training = new Training(recipe, messages, features);
        var all = recipe.Seeds.Select(training.Learn).ToList();
        return all[0] with { Values = Mean([.. all.Select(one => one.Values)]), Biases = Mean([.. all.Select(one => one.Biases)]) };
    }

    private Part[] Vector(List<Feature> features)
    {
        var parts = new List<Part>(features.Count);
        foreach (var feature in features)
        {
            if (_index.TryGetValue(feature.Key, out var index))
            {
                parts.Add(new Part(index, feature.Weight * _rarity[index] / 16f, feature.Token));
            }
        }

        return [.. parts];
    }

    public static float[] Targets(Labelled message)
    {
        var targets = new float[Outputs.Count];
        if (message.Topic is null)
        {
            targets.AsSpan(Outputs.Main, Outputs.Risk).Fill(float.NaN);
        }
        else
        {
            targets[Outputs.Main + Array.IndexOf(Topics, message.Topic)] = 1;
            targets[Outputs.Also + Array.IndexOf(Topics, message.Topic)] = 1;
        }

        foreach (var further in message.Secondary)
        {
            targets[Outputs.Also + Array.IndexOf(Topics, further)] = 1;
        }

        targets[Outputs.Risk + Array.IndexOf(Risks, message.Risk)] = 1;
        targets[Outputs.Language + Outputs.Languages.ToList().IndexOf(message.Language!)] = 1;
        targets[Outputs.Gender + message.Gender switch { "f" => 1, "m" => 2, _ => 0 }] = 1;
        if (message.IsTalk)
        {
            targets.AsSpan(Outputs.Gender, 3).Fill(float.NaN);
        }

        return targets;
    }

    private static float[] Shared(float[] targets, float part)
    {
        var sum = 0f;
        for (var i = Outputs.Main; i < Outputs.Also; i++)
        {
            targets[i] = targets[i] == 0 && targets[Outputs.Also + i] == 1 ? part : targets[i];
            sum += targets[i];
        }

        for (var i = Outputs.Main; i < Outputs.Also && sum > 0; i++)
        {
            targets[i] /= sum;
        }

        return targets;
    }

    private static float[] Mean(float[][] all)
    {
        var mean = new float[all[0].Length];
        for (var i = 0; i < mean.Length; i++)
        {
            foreach (var one in all)
            {
                mean[i] += one[i];
            }

            mean[i] /= all.Length;
        }

        return mean;
    }

    private Weights Learn(ulong seed)
    {
        var weights = new float[_keys.Length * Outputs.Count];
        var steps = new float[weights.Length];
        var means = new float[weights.Length];
        var biases = new float[Outputs.Count];
        var biasMeans = new float[Outputs.Count];
        var order = Enumerable.Range(0, _examples.Count).ToArray();
        var state = seed;
        var counted = 0;
        var kept = new List<(int Index, float Value)>(4096);
        for (var epoch = 0; epoch < _recipe.Epochs; epoch++)
        {
            Shuffle(order, ref state);
            foreach (var at in order)
            {
                LeaveOut(_examples[at].Vector, kept, ref state);
                Step(kept, _examples[at].Targets, weights, steps, biases);
            }

            if (epoch * 2 >= _recipe.Epochs)
            {
                counted++;
                for (var i = 0; i < weights.Length; i++)
                {
                    means[i] += (weights[i] - means[i]) / counted;
                }

                for (var i = 0; i < biases.Length; i++)
                {
                    biasMeans[i] += (biases[i] - biasMeans[i]) / counted;
                }
            }
        }

        return new Weights(_keys, _rarity, means, biasMeans);
    }

    private void LeaveOut(Part[] parts, List<(int Index, float Value)> kept, ref ulong state)
    {
        kept.Clear();
        var length = 0f;
        var (token, isOut) = (-1, false);
        foreach (var part in parts)
        {
            if (part.Token != token)
            {
                token = part.Token;
                Next(ref state);
                isOut = token >= 0 && (state >> 40) / (float)(1 << 24) < _recipe.LeftOut;
            }

            if (!isOut)
            {
                length += part.Value * part.Value;
                kept.Add((part.Index, part.Value));
            }
        }

        var norm = length > 0 ? 1 / MathF.Sqrt(length) : 0;
        for (var i = 0; i < kept.Count; i++)
        {
            kept[i] = (kept[i].Index, kept[i].Value * norm);
        }
    }

    private void Step(List<(int Index, float Value)> parts, float[] targets, float[] weights, float[] steps, float[] biases)
    {
        const int count = Outputs.Count;
        Span<float> scores = stackalloc float[count];
        biases.CopyTo(scores);
        foreach (var (index, value) in parts)
        {
            var row = weights.AsSpan(index * count, count);
            for (var i = 0; i < count; i += Lane)
            {
                (Vector256.Create(scores.Slice(i, Lane)) + Vector256.Create(row.Slice(i, Lane)) * value).CopyTo(scores[i..]);
            }
        }

        Softmax(scores[Outputs.Main..Outputs.Also]);
        for (var i = Outputs.Also; i < Outputs.Risk; i++)
        {
            scores[i] = 1 / (1 + MathF.Exp(-scores[i]));
        }

        Softmax(scores[Outputs.Risk..Outputs.Language]);
        Softmax(scores[Outputs.Language..Outputs.Gender]);
        Softmax(scores[Outputs.Gender..]);
        for (var i = 0; i < count; i++)
        {
            // What a phrase does not say is not learnt from it.
            scores[i] = float.IsNaN(targets[i]) ? 0 : scores[i] - targets[i];
            biases[i] -= 0.01f * scores[i];
        }

        foreach (var (index, value) in parts)
        {
            var row = weights.AsSpan(index * count, count);
            var used = steps.AsSpan(index * count, count);
            for (var i = 0; i < count; i += Lane)
            {
                var weight = Vector256.Create(row.Slice(i, Lane));
                var slope = Vector256.Create(scores.Slice(i, Lane)) * value + weight * _recipe.Decay;
                var sum = Vector256.Create(used.Slice(i, Lane)) + slope * slope;
                sum.CopyTo(used[i..]);
                (weight - Vector256.Create(_rates.AsSpan(i, Lane)) * slope / (Vector256.Sqrt(sum) + Vector256.Create(1e-3f))).CopyTo(row[i..]);
            }
        }
    }

    private static void Softmax(Span<float> scores)
    {
        var most = float.MinValue;
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            sum += score = MathF.Exp(score - most);
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    private static void Shuffle(int[] order, ref ulong state)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            Next(ref state);
            var other = (int)(state % (ulong)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }

    private static void Next(ref ulong state)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
    }
}
