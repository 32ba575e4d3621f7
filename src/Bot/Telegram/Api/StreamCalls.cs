using MentorBot.Bot.Telegram.Incoming;

namespace MentorBot.Bot.Telegram.Api;

/// <summary>The stream of updates, and what is answered to it.</summary>
internal static class StreamCalls
{
    /// <summary>All that is asked for: nothing of channels, groups' members, businesses, reactions or inline queries.</summary>
    public static readonly IReadOnlyList<string> AllowedUpdates = ["message", "edited_message", "callback_query", "my_chat_member"];

    /// <summary>The time beyond its own wait that a poll gets to come back.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(15);

    public static Task<ApiResult<BotIdentity>> GetMeAsync(this BotApi api, CancellationToken stop) =>
        api.CallAsync<NoArguments, BotIdentity>("getMe", new(), RequestJson.Default.NoArguments, Results.ReadBot, stop);

    /// <param name="offset">Confirms every update before it, for good; null asks for the earliest that is not confirmed.</param>
    public static Task<ApiResult<UpdateBatch>> GetUpdatesAsync(this BotApi api, long? offset, CancellationToken stop)
    {
        var wait = api.Settings.PollTimeout;
        var request = new GetUpdatesRequest(offset, 100, (int)wait.TotalSeconds, AllowedUpdates);
        return api.CallAsync<GetUpdatesRequest, UpdateBatch>("getUpdates", request, RequestJson.Default.GetUpdatesRequest, UpdateBatch.TryRead, stop, wait + Slack);
    }

    public static Task<ApiResult<Done>> SetWebhookAsync(this BotApi api, Uri url, string secret, CancellationToken stop) =>
        api.CallAsync<SetWebhookRequest, Done>("setWebhook", new(url.AbsoluteUri, secret, AllowedUpdates), RequestJson.Default.SetWebhookRequest, Results.ReadDone, stop);

    public static Task<ApiResult<WebhookInfo>> GetWebhookInfoAsync(this BotApi api, CancellationToken stop) =>
        api.CallAsync<NoArguments, WebhookInfo>("getWebhookInfo", new(), RequestJson.Default.NoArguments, Results.ReadWebhookInfo, stop);

    /// <summary>What waits at the platform stays there.</summary>
    public static Task<ApiResult<Done>> DeleteWebhookAsync(this BotApi api, CancellationToken stop) =>
        api.CallAsync<DeleteWebhookRequest, Done>("deleteWebhook", new(), RequestJson.Default.DeleteWebhookRequest, Results.ReadDone, stop);

    public static Task<ApiResult<Done>> AnswerCallbackAsync(this BotApi api, string id, CancellationToken stop) =>
        api.CallAsync<AnswerCallbackQueryRequest, Done>("answerCallbackQuery", new(id), RequestJson.Default.AnswerCallbackQueryRequest, Results.ReadDone, stop);

    public static Task<ApiResult<Done>> LeaveChatAsync(this BotApi api, long chat, CancellationToken stop) =>
        api.CallAsync<LeaveChatRequest, Done>("leaveChat", new(chat), RequestJson.Default.LeaveChatRequest, Results.ReadDone, stop);
}
