using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>What a trouble of Discord's means for a delivery.</summary>
internal static class Deliveries
{
    public const int UnknownChannel = 10003;
    public const int UnknownMessage = 10008;
    public const int MissingAccess = 50001;
    public const int ThreadArchived = 50083;

    private const int CloudflareBlocks = 40333;

    private static readonly TimeSpan Later = TimeSpan.FromMinutes(1);

    public static Delivery Of(Trouble trouble) => trouble switch
    {
        Trouble.RetryAfter limited => new Delivery.RetryAfter(limited.Wait),
        Trouble.NotSent => new Delivery.RetryAfter(null),
        Trouble.Error error => OfError(error),
        _ => Delivery.Unknown.Instance,
    };

    /// <summary>The same of a call that changed nothing and may be repeated without a thought.</summary>
    public static Delivery OfReading(Trouble trouble) => trouble is Trouble.Unknown ? new Delivery.RetryAfter(null) : Of(trouble);

    private static Delivery OfError(Trouble.Error error) => (error.Status, error.Code) switch
    {
        // The server has its thousand active threads. Each is quiet for days before Discord puts it away, so somebody must know.
        (_, 160006) => Rejected(Refusal.NotAllowed),

        // Discord itself can't for the moment: too many edits of old messages, a limit of the place, switched off for now, overloaded.
        (_, 30046 or 20016 or 20028 or 20029 or 40006 or 40062 or 110001 or 130000) => new Delivery.RetryAfter(Later),
        (_, UnknownChannel or 10004 or MissingAccess or 160005 or ThreadArchived) => Rejected(Refusal.PlaceGone),
        (_, UnknownMessage) => Rejected(Refusal.MessageGone),
        (_, 10007 or 10013 or 50007) => Rejected(Refusal.Unreachable),
        (_, 10015 or 10062 or 50027) => Rejected(Refusal.Expired),
        (_, 200000 or 200001 or 240000) => Rejected(Refusal.Filtered),
        (413, _) or (_, 40005) => Rejected(Refusal.TooLarge),

        // 50013: a permission is missing; 60003: the server wants a second factor of its bots' owner. Somebody can mend them.
        (401, not Trouble.Error.NotDiscord) => Rejected(Refusal.TokenRefused),
        (_, 50013 or 60003) or (403, 0) => Rejected(Refusal.NotAllowed),
        (_, 90001) or (405, _) => Rejected(Refusal.NotSupported),

        // A proxy on the way spoke, not Discord: it says nothing about this message.
        (_, Trouble.Error.NotDiscord or CloudflareBlocks) or (408, _) => new Delivery.RetryAfter(Later),
        (404, _) => Rejected(Refusal.PlaceGone),
        _ => Rejected(Refusal.Malformed),
    };

    private static Delivery.Rejected Rejected(Refusal reason) => new(reason);
}
