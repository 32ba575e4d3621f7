using System.Text.Json.Nodes;

namespace MentorBot.Bench.Language;

/// <summary>Figures for people and for programs.</summary>
internal static class Report
{
    public static JsonObject Json(Measured measured) => new()
    {
        ["topicMacroF1"] = Round(measured.TopicMacroF1),
        ["topicMicroF1"] = Round(measured.TopicMicroF1),
        ["crisisRecall"] = Round(measured.CrisisRecall),
        ["crisisPrecision"] = Round(measured.CrisisPrecision),
        ["falseAlarmRate"] = Round(measured.FalseAlarmRate),
        ["facts"] = new JsonObject(Measured.FactNames.Zip(measured.Facts).Select(fact => KeyValuePair.Create(
            fact.First,
            (JsonNode?)new JsonObject { ["precision"] = Round(fact.Second.Precision), ["recall"] = Round(fact.Second.Recall) }))),
    };

    public static void Write(string name, Measured all, IReadOnlyDictionary<string, Measured> each, double microseconds, double megabytes, Action<string> say)
    {
        say($"== {name}: {all.Count} messages, {microseconds:0} µs each, model {megabytes:0.0} MB in memory");
        say($"{"",-6}{"topic F1",9}{"micro F1",9}{"crisis r",9}{"crisis p",9}{"alarms",8}{"age p/r",13}{"children p/r",13}{"region p/r",13}{"gender p/r",13}{"language",9}");
        Line("all", all);
        foreach (var (language, measured) in each.Where(pair => pair.Value.Count > 0))
        {
            Line(language, measured);
        }

        say("topic (rows: what it is; columns: what was understood)");
        say($"{"",-14}{string.Concat(Measured.Topics.Select(topic => $"{topic[..Math.Min(9, topic.Length)],10}"))}{"F1",8}");
        for (var row = 0; row < Measured.Topics.Length; row++)
        {
            say($"{Measured.Topics[row],-14}{string.Concat(Enumerable.Range(0, Measured.Topics.Length).Select(column => $"{all.Confusion[row, column],10}"))}{all.PerTopic[row].F1,8:0.000}");
        }

        say($"unsure {all.UnsureShare:0.000} of the messages; of these {all.UnsureWrong:0.000} would have been wrong");
        say("");

        void Line(string who, Measured m) => say(
            $"{who,-6}{m.TopicMacroF1,9:0.000}{m.TopicMicroF1,9:0.000}{m.CrisisRecall,9:0.000}{m.CrisisPrecision,9:0.000}{m.FalseAlarmRate,8:0.000}{string.Concat(m.Facts.Select(fact => $"{$"{fact.Precision:0.00}/{fact.Recall:0.00}",13}"))}{m.LanguageAccuracy,9:0.000}");
    }

    private static double Round(double value) => Math.Round(value, 4);
}
