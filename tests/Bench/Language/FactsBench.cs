using MentorBot.Core.Language.Reading;

namespace MentorBot.Bench.Language;

/// <summary>
/// How well facts are read, on messages that were written for the facts in them and for what looks like one. The rules were mended on those of facts.jsonl;
/// those of facts-held.jsonl nobody looked at for it.
/// </summary>
internal static class FactsBench
{
    public static void Run(MessageReader reader, string name, Action<string> say)
    {
        IReadOnlyList<Labelled> messages = [.. Corpus.ReadFile(Path.Combine(Folders.Sets, name))];
        say($"== {name}: {messages.Count} messages that are rich in facts");
        say($"{"",-6}{string.Concat(Measured.FactNames.Select(name => $"{name + " p/r",13}"))}");
        foreach (var group in messages.GroupBy(message => message.Language).Prepend(null))
        {
            var scores = Measured.FactNames.Select(_ => new Score()).ToArray();
            foreach (var message in group?.AsEnumerable() ?? messages)
            {
                Measured.AddFacts(scores, message, reader.Read(message.Text).Facts);
            }

            say($"{group?.Key ?? "all",-6}{string.Concat(scores.Select(score => $"{$"{score.Precision:0.00}/{score.Recall:0.00}",13}"))}");
        }

        say("");
    }
}
