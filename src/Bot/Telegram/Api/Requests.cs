using System.Text.Json.Serialization;

namespace MentorBot.Bot.Telegram.Api;

internal sealed record MessageEntity(string Type, int Offset, int Length);

internal sealed record InlineKeyboardButton(string Text, string CallbackData);

internal sealed record InlineKeyboardMarkup(IReadOnlyList<IReadOnlyList<InlineKeyboardButton>> InlineKeyboard);

internal sealed record ReplyParameters(long MessageId)
{
    /// <summary>A reply to a message that was deleted meanwhile is still said.</summary>
    public bool AllowSendingWithoutReply => true;
}

internal sealed record LinkPreviewOptions
{
    /// <summary>A preview is fetched by a server on the way: it would tell that a link was shared.</summary>
    public static readonly LinkPreviewOptions Off = new();

    public bool IsDisabled => true;
}

internal sealed record SendMessageRequest(
    long ChatId,
    string Text,
    IReadOnlyList<MessageEntity>? Entities,
    bool DisableNotification,
    ReplyParameters? ReplyParameters,
    InlineKeyboardMarkup? ReplyMarkup)
{
    public LinkPreviewOptions LinkPreviewOptions => Api.LinkPreviewOptions.Off;
}

internal sealed record EditMessageTextRequest(
    long ChatId,
    long MessageId,
    string Text,
    IReadOnlyList<MessageEntity>? Entities,
    InlineKeyboardMarkup? ReplyMarkup)
{
    public LinkPreviewOptions LinkPreviewOptions => Api.LinkPreviewOptions.Off;
}

internal sealed record EditMessageCaptionRequest(
    long ChatId,
    long MessageId,
    string Caption,
    IReadOnlyList<MessageEntity>? CaptionEntities,
    InlineKeyboardMarkup? ReplyMarkup);

internal sealed record EditMessageReplyMarkupRequest(long ChatId, long MessageId, InlineKeyboardMarkup? ReplyMarkup);

internal sealed record DeleteMessageRequest(long ChatId, long MessageId);

internal sealed record DeleteMessagesRequest(long ChatId, IReadOnlyList<long> MessageIds);

internal sealed record SendChatActionRequest(long ChatId, string Action);

internal sealed record AnswerCallbackQueryRequest(string CallbackQueryId);

internal sealed record LeaveChatRequest(long ChatId);

internal sealed record GetFileRequest(string FileId);

internal sealed record GetUpdatesRequest(long? Offset, int Limit, int Timeout, IReadOnlyList<string> AllowedUpdates);

internal sealed record SetWebhookRequest(string Url, string SecretToken, IReadOnlyList<string> AllowedUpdates)
{
    public bool DropPendingUpdates => false;
}

internal sealed record DeleteWebhookRequest
{
    public bool DropPendingUpdates => false;
}

internal sealed record NoArguments;

internal sealed record BotCommand(string Command, string Description);

internal sealed record BotCommandScope(string Type);

internal sealed record SetMyCommandsRequest(IReadOnlyList<BotCommand> Commands, BotCommandScope Scope, string? LanguageCode);

internal sealed record LanguageRequest(string? LanguageCode);

internal sealed record SetMyNameRequest(string Name, string? LanguageCode);

internal sealed record SetMyDescriptionRequest(string Description, string? LanguageCode);

internal sealed record SetMyShortDescriptionRequest(string ShortDescription, string? LanguageCode);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(SendMessageRequest))]
[JsonSerializable(typeof(EditMessageTextRequest))]
[JsonSerializable(typeof(EditMessageCaptionRequest))]
[JsonSerializable(typeof(EditMessageReplyMarkupRequest))]
[JsonSerializable(typeof(DeleteMessageRequest))]
[JsonSerializable(typeof(DeleteMessagesRequest))]
[JsonSerializable(typeof(SendChatActionRequest))]
[JsonSerializable(typeof(AnswerCallbackQueryRequest))]
[JsonSerializable(typeof(LeaveChatRequest))]
[JsonSerializable(typeof(GetFileRequest))]
[JsonSerializable(typeof(GetUpdatesRequest))]
[JsonSerializable(typeof(SetWebhookRequest))]
[JsonSerializable(typeof(DeleteWebhookRequest))]
[JsonSerializable(typeof(NoArguments))]
[JsonSerializable(typeof(SetMyCommandsRequest))]
[JsonSerializable(typeof(LanguageRequest))]
[JsonSerializable(typeof(SetMyNameRequest))]
[JsonSerializable(typeof(SetMyDescriptionRequest))]
[JsonSerializable(typeof(SetMyShortDescriptionRequest))]
internal sealed partial class RequestJson : JsonSerializerContext;
