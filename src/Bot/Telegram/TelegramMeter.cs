using System.Diagnostics.Metrics;

namespace MentorBot.Bot.Telegram;

/// <summary>Counts of what no person is told of. Tags are closed words.</summary>
internal static class TelegramMeter
{
    public const string Name = "MentorBot.Telegram";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Updates = Meter.CreateCounter<long>("telegram.updates");

    private static readonly Counter<long> Refused = Meter.CreateCounter<long>("telegram.refused_kinds");

    private static readonly Counter<long> Chores = Meter.CreateCounter<long>("telegram.chores");

    public static void CountUpdate(string disposal) => Updates.Add(1, new KeyValuePair<string, object?>("disposal", disposal));

    public static void CountRefusedKind(string kind) => Refused.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public static void CountChore(string chore, string outcome) =>
        Chores.Add(1, new KeyValuePair<string, object?>("chore", chore), new KeyValuePair<string, object?>("outcome", outcome));
}
