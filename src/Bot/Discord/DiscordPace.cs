using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>
/// The limits that hold before a message is claimed: so many a second in all, less what is kept back for reading and for answers,
/// and what has been learnt of the channel's own bucket. No limit of a channel is guessed: Discord tells it with the first answer.
/// </summary>
internal sealed class DiscordPace : IPace
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly RateLimits _limits;
    private readonly DateTimeOffset[] _granted;
    private int _next;

    public DiscordPace(RateLimits limits, DiscordSettings settings)
    {
        _limits = limits;
        _granted = settings.CallsPerSecond == int.MaxValue ? [] : new DateTimeOffset[Math.Max(1, settings.CallsPerSecond - settings.ReservedPerSecond)];
    }

    public TimeSpan Take(Address to, DateTimeOffset now)
    {
        if (ChannelRef.TryParse(to, out var channel) && _limits.Ask(DiscordRest.RouteOfCreate(channel.Id)) is var wait && wait > TimeSpan.Zero)
            return wait;

        if (_granted.Length == 0)
            return TimeSpan.Zero;

        var free = _granted[_next] + Second;
        if (_granted[_next] != default && free > now)
            return free - now;

        _granted[_next] = now;
        _next = (_next + 1) % _granted.Length;
        return TimeSpan.Zero;
    }
}
