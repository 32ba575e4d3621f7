using System.Text.Json.Nodes;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Bench.Language;

/// <summary>
/// What a mentor would be told of in a talk: messages from the middle of one, that nothing was learnt from. A loud note offers help to the seeker as
/// well, a quiet one is for the mentor alone.
/// </summary>
internal static class TalkBench
{
    private static readonly double[] Borders = [0.15, 0.2, 0.25, 0.3, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85];

    public static JsonObject Run(IMessageReader reader, IReadOnlyList<Labelled> messages, Action<string> say)
    {
        var read = messages.Select(message => (Message: message, reader.Read(message.Text, message.Language).Risk)).ToList();
        say($"== the middle of talks: {messages.Count} messages, of which {messages.Count(IsCrisis)} are a crisis");
        say($"{"",-6}{"ordinary:",10}{"loud",8}{"quiet",8}   {"crisis:",-8}{"loud",8}{"told",8}");
        foreach (var group in read.GroupBy(one => one.Message.Language).Prepend(null))
        {
            var all = group?.ToList() ?? read;
            say($"{group?.Key ?? "all",-6}{"",10}{Loud(all, false, Risk.Likely),8:0.000}{Told(all, false) - Loud(all, false, Risk.Likely),8:0.000}   {"",-8}{Loud(all, true, Risk.Likely),8:0.000}{Told(all, true),8:0.000}");
        }

        say($"with another border than {Risk.Likely}, loud of the ordinary and of the crises: {string.Join("  ", Borders.Select(border => $"{border:0.00} {Loud(read, false, border):0.000}/{Loud(read, true, border):0.000}"))}");
        say("");
        return new JsonObject
        {
            ["ordinaryLoud"] = Math.Round(Loud(read, false, Risk.Likely), 4),
            ["ordinaryTold"] = Math.Round(Told(read, false), 4),
            ["crisisLoud"] = Math.Round(Loud(read, true, Risk.Likely), 4),
            ["crisisTold"] = Math.Round(Told(read, true), 4),
        };
    }

    private static double Loud(IReadOnlyList<(Labelled Message, Risk Risk)> read, bool crisis, double border) =>
        Share(read, crisis, risk => risk.Level == RiskLevel.Crisis && risk.Crisis >= border);

    private static double Told(IReadOnlyList<(Labelled Message, Risk Risk)> read, bool crisis) => Share(read, crisis, risk => risk.Level != RiskLevel.None);

    private static double Share(IReadOnlyList<(Labelled Message, Risk Risk)> read, bool crisis, Predicate<Risk> holds)
    {
        var those = read.Where(one => IsCrisis(one.Message) == crisis).ToList();
        return those.Count == 0 ? 0 : those.Count(one => holds(one.Risk)) / (double)those.Count;
    }

    private static bool IsCrisis(Labelled message) => message.Risk == "crisis";
}
