using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Api;

namespace MentorBot.Bot.Telegram;

/// <summary>What a refusal of the platform means for a message of ours.</summary>
internal static class TelegramFaults
{
    public static Delivery ToDelivery<T>(ApiResult<T> result, Func<T, Address?> made) => result switch
    {
        ApiResult<T>.Ok ok => new Delivery.Sent(made(ok.Value)),
        ApiResult<T>.RetryAfter wait => new Delivery.RetryAfter(wait.Wait),
        ApiResult<T>.NotSent => new Delivery.RetryAfter(null),
        ApiResult<T>.Error error => new Delivery.Rejected(ToRefusal(error.Reason)),
        _ => Delivery.Unknown.Instance,
    };

    public static Refusal ToRefusal(ApiReason reason) => reason switch
    {
        ApiReason.Unauthorized => Refusal.TokenRefused,
        ApiReason.Forbidden or ApiReason.OtherPoller or ApiReason.WebhookActive => Refusal.NotAllowed,
        ApiReason.Unreachable => Refusal.Unreachable,
        ApiReason.EditImpossible or ApiReason.AlreadyDeleted or ApiReason.DeleteImpossible => Refusal.MessageGone,
        ApiReason.TooLarge => Refusal.TooLarge,
        ApiReason.FileUnavailable or ApiReason.NotAPhoto => Refusal.BadFile,
        ApiReason.VoiceForbidden => Refusal.NotSupported,
        ApiReason.QueryExpired => Refusal.Expired,
        _ => Refusal.Malformed,
    };
}
