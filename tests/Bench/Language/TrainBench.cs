using MentorBot.Core.Language.Reading;

namespace MentorBot.Bench.Language;

/// <summary>Learns the weights from the corpus and writes them to where the program reads them.</summary>
internal static class TrainBench
{
    public static void Run(Recipe recipe, Action<string> say)
    {
        var corpus = Corpus.Read(Folders.Corpus, Folders.Data);
        var phrases = Understanders.Phrases();
        var scored = Calibration.Scores(recipe, corpus, Seen(phrases));
        var biases = Calibration.TopicBiases(scored);
        var temperatures = Calibration.Temperatures(scored, biases);
        var weights = Training.Run(recipe, corpus.Learnt, Seen(phrases));
        for (var i = 0; i < biases.Length; i++)
        {
            weights.Biases[Outputs.Main + i] += biases[i];
        }

        var stored = weights.Write(corpus.Hash, temperatures);
        File.WriteAllBytes(Folders.Weights, stored);
        say($"{corpus.Learnt.Count} messages learnt, {corpus.HeldOut.Count} held out; {weights.Keys.Length} features, {stored.Length / 1e6:0.00} MB; temperatures {string.Join(' ', temperatures.Select(t => $"{t:0.00}"))}");
    }

    private static Func<string, List<Feature>> Seen(PatternSet phrases) => text =>
    {
        var tokens = Tokens.Of(text);
        var features = new List<Feature>();
        Features.Of(tokens, phrases.Find(tokens.Row), features);
        return features;
    };
}
