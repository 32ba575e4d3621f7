using System.Text.Json;

namespace MentorBot.Bot.Discord.Gateway;

/// <summary>
/// New sessions that were asked for in the last day. Discord resets the token of a bot that asks for a thousand, and then nothing
/// reaches anybody; so we stop far below, and remember across restarts: a bot that crashes at start asks each time.
/// </summary>
internal sealed record IdentifyBudget(IReadOnlyList<long> At, int PerDay)
{
    public const string CursorName = "discord.identifies";

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Discord takes one in five seconds.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5);

    public static IdentifyBudget Parse(string? stored, int perDay)
    {
        try
        {
            return new IdentifyBudget(stored is null ? [] : JsonSerializer.Deserialize(stored, GatewayJson.Default.Int64Array) ?? [], perDay);
        }
        catch (JsonException)
        {
            return new IdentifyBudget([], perDay);
        }
    }

    public string Text => JsonSerializer.Serialize([.. At], GatewayJson.Default.Int64Array);

    /// <summary>How long to wait before the next; zero when one is free.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        var recent = Recent(now);
        if (recent.Count == 0)
            return TimeSpan.Zero;

        var next = DateTimeOffset.FromUnixTimeSeconds(recent[^1]) + Apart;
        if (recent.Count >= PerDay)
        {
            var free = DateTimeOffset.FromUnixTimeSeconds(recent[^PerDay]) + Day;
            next = free > next ? free : next;
        }

        return next > now ? next - now : TimeSpan.Zero;
    }

    public IdentifyBudget Spend(DateTimeOffset now) => this with { At = [.. Recent(now), now.ToUnixTimeSeconds()] };

    /// <summary>Those of the last day, oldest first. What seems to lie ahead was written by a clock that was wrong.</summary>
    private List<long> Recent(DateTimeOffset now) =>
        [.. At.Where(at => at > (now - Day).ToUnixTimeSeconds() && at <= now.ToUnixTimeSeconds()).Order()];
}
