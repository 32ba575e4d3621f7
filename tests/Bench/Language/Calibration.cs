using System.Security.Cryptography;
using System.Text;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Bench.Language;

/// <summary>A message and what weights that never saw it make of it.</summary>
internal sealed record Scored(Labelled Message, float[] Scores);

/// <summary>One temperature per group of outputs, so that what the model calls 70 % is right 70 times in a hundred. Found by cross-validation: each message is scored by weights that never saw it.</summary>
internal static class Calibration
{
    private static readonly (int From, int Count)[] Groups = [(Outputs.Main, 7), (Outputs.Also, 7), (Outputs.Risk, 3), (Outputs.Language, 4), (Outputs.Gender, 3)];

    public const int Folds = 5;

    /// <summary>The messages of the corpus that can be measured with, each with the scores that weights learnt from four fifths of the others give it.</summary>
    public static IReadOnlyList<Scored> Scores(Recipe recipe, Corpus corpus, Func<string, List<Feature>> features)
    {
        var folds = corpus.Messages.ToLookup(message => Fold(message.Text));
        return
        [
            .. Enumerable.Range(0, Folds).SelectMany(fold =>
            {
                var learnt = folds.Where(other => other.Key != fold).OrderBy(other => other.Key).SelectMany(other => other).Concat(corpus.NeverMeasured).ToList();
                var model = new Model(Training.Run(recipe, learnt, features).Write(corpus.Hash, [1, 1, 1, 1, 1]));
                return folds[fold].Select(message =>
                {
                    var scores = new float[Outputs.Count];
                    model.Score(features(message.Text), scores);
                    return new Scored(message, scores);
                });
            }),
        ];
    }

    private static int Fold(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text))[1] % Folds;

    public static IReadOnlyList<float> Temperatures(IReadOnlyList<Scored> messages, float[] biases)
    {
        var scored = messages.Select(message =>
        {
            var scores = message.Scores.ToArray();
            for (var i = 0; i < biases.Length; i++)
            {
                scores[Outputs.Main + i] += biases[i];
            }

            return (scores, Training.Targets(message.Message));
        }).ToList();
        return [.. Groups.Select((group, index) => Enumerable.Range(0, 80).Select(step => 0.1f * MathF.Pow(1.05f, step)).MinBy(temperature => scored.Sum(one => Loss(one.scores, one.Item2, group, temperature, index == 1))))];
    }

    /// <summary>How often each topic is expected as the main one; nobody knows it yet, but violence and relationships lead wherever such messages were counted.</summary>
    private static readonly double[] Expected = [0.2, 0.2, 0.15, 0.15, 0.1, 0.1, 0.1];

    /// <summary>
    /// What to add to the main topics' scores: so much that each is found as often as it is there, then from the shares of the corpus to those that are expected, and half of
    /// the way from there to treating rare topics like frequent ones.
    /// </summary>
    public static float[] TopicBiases(IReadOnlyList<Scored> messages)
    {
        const int topics = 7;
        var scored = messages.Select(message => (Scores: message.Scores[..topics], Topic: Array.IndexOf(Measured.Topics, message.Message.Topic))).ToList();
        var counts = Enumerable.Range(0, topics).Select(topic => (double)Math.Max(1, scored.Count(one => one.Topic == topic))).ToArray();
        var biases = new float[topics];
        for (var round = 0; round < 60; round++)
        {
            var expected = new double[topics];
            foreach (var (scores, _) in scored)
            {
                var shares = scores.Select((score, i) => Math.Exp(score + biases[i])).ToArray();
                var sum = shares.Sum();
                for (var i = 0; i < topics; i++)
                {
                    expected[i] += shares[i] / sum;
                }
            }

            for (var i = 0; i < topics; i++)
            {
                biases[i] += (float)(0.3 * Math.Log(counts[i] / expected[i]));
            }
        }

        return [.. biases.Select((bias, i) => bias - (float)Math.Log(counts[i] / scored.Count / Math.Sqrt(Expected[i] / topics)))];
    }

    private static double Loss(float[] scores, float[] targets, (int From, int Count) group, float temperature, bool alone)
    {
        var slice = scores.AsSpan(group.From, group.Count);
        var loss = 0.0;
        var sum = 0.0;
        foreach (var score in slice)
        {
            sum += Math.Exp(score / temperature);
        }

        for (var i = 0; i < group.Count; i++)
        {
            var score = slice[i] / temperature;
            var target = targets[group.From + i];
            loss += alone ? Math.Log(1 + Math.Exp(target > 0.5f ? -score : score)) : target > 0.5f ? Math.Log(sum) - score : 0;
        }

        return loss;
    }
}
