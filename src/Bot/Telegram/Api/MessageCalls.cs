namespace MentorBot.Bot.Telegram.Api;

/// <summary>Messages: sending, changing, taking back. Text is never sent with a parse mode; styles travel beside it.</summary>
internal static class MessageCalls
{
    public static Task<ApiResult<SentMessage>> SendMessageAsync(this BotApi api, SendMessageRequest request, CancellationToken stop) =>
        api.CallAsync<SendMessageRequest, SentMessage>("sendMessage", request, RequestJson.Default.SendMessageRequest, Results.ReadSentMessage, stop);

    public static Task<ApiResult<Done>> EditTextAsync(this BotApi api, EditMessageTextRequest request, CancellationToken stop) =>
        api.CallAsync<EditMessageTextRequest, Done>("editMessageText", request, RequestJson.Default.EditMessageTextRequest, Results.ReadDone, stop);

    public static Task<ApiResult<Done>> EditCaptionAsync(this BotApi api, EditMessageCaptionRequest request, CancellationToken stop) =>
        api.CallAsync<EditMessageCaptionRequest, Done>("editMessageCaption", request, RequestJson.Default.EditMessageCaptionRequest, Results.ReadDone, stop);

    public static Task<ApiResult<Done>> EditKeyboardAsync(this BotApi api, EditMessageReplyMarkupRequest request, CancellationToken stop) =>
        api.CallAsync<EditMessageReplyMarkupRequest, Done>("editMessageReplyMarkup", request, RequestJson.Default.EditMessageReplyMarkupRequest, Results.ReadDone, stop);

    public static Task<ApiResult<Done>> DeleteMessageAsync(this BotApi api, long chat, long message, CancellationToken stop) =>
        api.CallAsync<DeleteMessageRequest, Done>("deleteMessage", new(chat, message), RequestJson.Default.DeleteMessageRequest, Results.ReadDone, stop);

    /// <param name="messages">At most 100; those that are gone are skipped by the platform.</param>
    public static Task<ApiResult<Done>> DeleteMessagesAsync(this BotApi api, long chat, IReadOnlyList<long> messages, CancellationToken stop) =>
        api.CallAsync<DeleteMessagesRequest, Done>("deleteMessages", new(chat, messages), RequestJson.Default.DeleteMessagesRequest, Results.ReadDone, stop);

    public static Task<ApiResult<Done>> SendTypingAsync(this BotApi api, long chat, CancellationToken stop) =>
        api.CallAsync<SendChatActionRequest, Done>("sendChatAction", new(chat, "typing"), RequestJson.Default.SendChatActionRequest, Results.ReadDone, stop);
}
