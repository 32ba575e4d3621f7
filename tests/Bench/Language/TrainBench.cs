using MentorBot.Core.Language.Reading;

namespace MentorBot.Bench.Language;

/// <summary>Learns the weights from the corpus and writes them to where the program reads them.</summary>
internal static class TrainBench
{
    public static void Run(Recipe recipe, Action<string> say)
    {
        var corpus = Corpus.Read(Folders.Corpus);
        var phrases = Understanders.Phrases();
        var weights = Training.Run(recipe, corpus.Learnt, Seen(phrases));
        var raw = new Model(weights.Write(corpus.Hash, [1, 1, 1, 1, 1]));
        var biases = Calibration.TopicBiases(raw, corpus.HeldOut, Seen(phrases));
        for (var i = 0; i < biases.Length; i++)
        {
            weights.Biases[Outputs.Main + i] += biases[i];
        }

        var unscaled = new Model(weights.Write(corpus.Hash, [1, 1, 1, 1, 1]));
        var temperatures = Calibration.Temperatures(unscaled, corpus.HeldOut, Seen(phrases));
        var stored = weights.Write(corpus.Hash, temperatures);
        File.WriteAllBytes(Folders.Weights, stored);
        say($"{corpus.Learnt.Count} messages learnt, {corpus.HeldOut.Count} held out; {weights.Keys.Length} features, {stored.Length / 1e6:0.00} MB; temperatures {string.Join(' ', temperatures.Select(t => $"{t:0.00}"))}");
    }

    private static Func<string, List<Feature>> Seen(PatternSet phrases) => text =>
    {
        var tokens = Tokens.Of(text);
        var features = new List<Feature>();
        Features.Of(tokens, phrases.Find(tokens.Words), features);
        return features;
    };
}
