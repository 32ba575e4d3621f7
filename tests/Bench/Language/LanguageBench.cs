using System.Diagnostics;
using System.Text.Json.Nodes;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Bench.Language;

/// <summary>How well messages are understood, on sets that nothing was learnt from.</summary>
internal static class LanguageBench
{
    private static readonly string[] Languages = ["cs", "pl", "uk", "en"];

    /// <exception cref="FormatException">The file can't be measured on; the message says why.</exception>
    public static JsonObject Run(string? file, Action<string> say)
    {
        var reader = Understanders.Make();
        if (file is not null)
        {
            return Measure(reader, Path.GetFileName(file), Corpus.ReadMeasured(file), say);
        }

        var corpus = Corpus.Read(Folders.Corpus, Folders.Data);
        var held = Measure(reader, "the held-out part of the corpus", corpus.HeldOut, say);
        held["talk"] = TalkBench.Run(reader, corpus.TalkHeldOut, say);
        FactsBench.Run(reader, "facts.jsonl", say);
        FactsBench.Run(reader, "facts-held.jsonl", say);
        var dev = Measure(reader, "dev.jsonl", [.. Corpus.ReadFile(Path.Combine(Folders.Sets, "dev.jsonl"))], say);
        dev["heldOut"] = held;
        return dev;
    }

    public static JsonObject Measure(MessageReader reader, string name, IReadOnlyList<Labelled> messages, Action<string> say)
    {
        var all = new Measured();
        var each = Languages.ToDictionary(language => language, _ => new Measured());
        foreach (var message in messages)
        {
            var found = reader.Read(message.Text);
            all.Add(message, found);
            if (message.Language is { } language && each.TryGetValue(language, out var one))
            {
                one.Add(message, found);
            }
        }

        var microseconds = Time(reader, messages);
        Report.Write(name, all, each, microseconds, Understanders.Megabytes, say);
        var json = Report.Json(all);
        json["byLanguage"] = new JsonObject(each.Where(pair => pair.Value.Count > 0).Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Report.Json(pair.Value))));
        json["microsecondsPerMessage"] = Math.Round(microseconds, 1);
        json["modelMegabytes"] = Math.Round(Understanders.Megabytes, 2);
        return json;
    }

    /// <summary>The best of a few rounds over all messages, once the code is warm.</summary>
    private static double Time(MessageReader reader, IReadOnlyList<Labelled> messages)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 4 && messages.Count > 0; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var message in messages)
            {
                reader.Read(message.Text);
            }

            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / messages.Count);
        }

        return messages.Count == 0 ? 0 : best;
    }
}
