using System.Text.Json;

namespace MentorBot.Bot.Telegram.Api;

/// <summary>A file on its way out, with all that goes beside it.</summary>
internal sealed record Upload(
    long ChatId,
    ReadOnlyMemory<byte> Bytes,
    string FileName,
    string MediaType,
    string Caption,
    IReadOnlyList<MessageEntity>? CaptionEntities,
    bool DisableNotification,
    ReplyParameters? ReplyParameters,
    InlineKeyboardMarkup? ReplyMarkup);

internal static class FileCalls
{
    public static Task<ApiResult<SentMessage>> SendPhotoAsync(this BotApi api, Upload upload, CancellationToken stop) =>
        api.UploadAsync("sendPhoto", "photo", upload, stop);

    public static Task<ApiResult<SentMessage>> SendVoiceAsync(this BotApi api, Upload upload, CancellationToken stop) =>
        api.UploadAsync("sendVoice", "voice", upload, stop);

    public static Task<ApiResult<SentMessage>> SendDocumentAsync(this BotApi api, Upload upload, CancellationToken stop) =>
        api.UploadAsync("sendDocument", "document", upload, stop);

    public static Task<ApiResult<FilePlace>> GetFileAsync(this BotApi api, string fileId, CancellationToken stop) =>
        api.CallAsync<GetFileRequest, FilePlace>("getFile", new(fileId), RequestJson.Default.GetFileRequest, Results.ReadFilePlace, stop);

    private static Task<ApiResult<SentMessage>> UploadAsync(this BotApi api, string method, string field, Upload upload, CancellationToken stop)
    {
        var form = new FormBody();
        form.Add("chat_id", $"{upload.ChatId}");
        if (upload.Caption.Length > 0)
            form.Add("caption", upload.Caption);

        if (upload.CaptionEntities is { Count: > 0 } entities)
            form.Add("caption_entities", JsonSerializer.Serialize(entities, RequestJson.Default.IReadOnlyListMessageEntity));

        if (upload.DisableNotification)
            form.Add("disable_notification", "true");

        if (upload.ReplyParameters is { } reply)
            form.Add("reply_parameters", JsonSerializer.Serialize(reply, RequestJson.Default.ReplyParameters));

        if (upload.ReplyMarkup is { } markup)
            form.Add("reply_markup", JsonSerializer.Serialize(markup, RequestJson.Default.InlineKeyboardMarkup));

        if (field == "document")
            form.Add("disable_content_type_detection", "true");

        form.Add(field, upload.Bytes, upload.FileName, upload.MediaType);
        return api.CallAsync<SentMessage>(method, form, Results.ReadSentMessage, stop, api.Settings.TransferTimeout);
    }
}
