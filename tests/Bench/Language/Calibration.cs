using MentorBot.Core.Language.Reading;

namespace MentorBot.Bench.Language;

/// <summary>One temperature per group of outputs, so that what the model calls 70 % is right 70 times in a hundred. Found on messages that nothing was learnt from.</summary>
internal static class Calibration
{
    private static readonly (int From, int Count)[] Groups = [(Outputs.Main, 7), (Outputs.Also, 7), (Outputs.Risk, 3), (Outputs.Language, 4), (Outputs.Gender, 3)];

    public static IReadOnlyList<float> Temperatures(Model model, IReadOnlyList<Labelled> messages, Func<string, List<Feature>> features)
    {
        var scored = messages.Select(message =>
        {
            var scores = new float[Outputs.Count];
            model.Score(features(message.Text), scores);
            return (scores, Training.Targets(message));
        }).ToList();
        return [.. Groups.Select((group, index) => Enumerable.Range(0, 80).Select(step => 0.1f * MathF.Pow(1.05f, step)).MinBy(temperature => scored.Sum(one => Loss(one.scores, one.Item2, group, temperature, index == 1))))];
    }

    /// <summary>
    /// What to add to the main topics' scores: enough that each topic is expected as often as it is there, and half of the way from there to treating rare
    /// topics like frequent ones, since nobody knows how often each will be asked for.
    /// </summary>
    public static float[] TopicBiases(Model model, IReadOnlyList<Labelled> messages, Func<string, List<Feature>> features)
    {
        const int topics = 7;
        var scored = messages.Select(message =>
        {
            var scores = new float[Outputs.Count];
            model.Score(features(message.Text), scores);
            return (Scores: scores[..topics], Topic: Array.IndexOf(Measured.Topics, message.Topic));
        }).ToList();
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

        return [.. biases.Select((bias, i) => bias - (float)(0.5 * Math.Log(counts[i] * topics / scored.Count)))];
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
