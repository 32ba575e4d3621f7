using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Api;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Telegram.Outgoing;

/// <summary>Chooses the call for a part. Where the platform takes a file in one form only, another form is tried before it is lost.</summary>
internal static class Sending
{
    /// <summary>The platform's limit for pictures sent as photos.</summary>
    private const int MostPhotoBytes = 10 << 20;

    public static Task<ApiResult<SentMessage>> SendAsync(BotApi api, long chat, Post post, CancellationToken stop)
    {
        var rendered = Rendering.Render(post.Part, post.Repeat);
        var reply = ReplyTo(chat, post.ReplyTo);
        var silent = api.Settings.Silent;
        return post is { Part.File: { } file, File: { } safe }
            ? UploadAsync(
                api,
                file.Kind,
                new Upload(chat, safe.Bytes, safe.Name, safe.MediaType, rendered.Text, rendered.Entities, silent, reply, rendered.Keyboard),
                stop)
            : api.SendMessageAsync(new SendMessageRequest(chat, rendered.Text, rendered.Entities, silent, reply, rendered.Keyboard), stop);
    }

    public static async Task<ApiResult<Done>> EditAsync(BotApi api, TelegramIds message, Part part, CancellationToken stop)
    {
        var rendered = Rendering.Render(part, repeat: false);
        if (part.File is not null)
            return await EditCaptionAsync(api, message, rendered, stop);

        var result = await api.EditTextAsync(new EditMessageTextRequest(message.Chat, message.Message, rendered.Text, rendered.Entities, rendered.Keyboard), stop);
        return result is ApiResult<Done>.Error { Reason: ApiReason.NoTextToEdit } ? await EditCaptionAsync(api, message, rendered, stop) : result;
    }

    private static Task<ApiResult<Done>> EditCaptionAsync(BotApi api, TelegramIds message, Rendered rendered, CancellationToken stop) =>
        api.EditCaptionAsync(new EditMessageCaptionRequest(message.Chat, message.Message, rendered.Text, rendered.Entities, rendered.Keyboard), stop);

    private static async Task<ApiResult<SentMessage>> UploadAsync(BotApi api, AttachmentKind kind, Upload upload, CancellationToken stop)
    {
        switch (kind)
        {
            case AttachmentKind.Photo when upload.Bytes.Length <= MostPhotoBytes:
                var photo = await api.SendPhotoAsync(upload, stop);
                return photo is ApiResult<SentMessage>.Error { Reason: ApiReason.NotAPhoto or ApiReason.TooLarge } ? await api.SendDocumentAsync(upload, stop) : photo;
            case AttachmentKind.Voice:
                var voice = await api.SendVoiceAsync(upload, stop);
                return voice is ApiResult<SentMessage>.Error { Reason: ApiReason.VoiceForbidden } ? await api.SendDocumentAsync(upload, stop) : voice;
            default:
                return await api.SendDocumentAsync(upload, stop);
        }
    }

    /// <summary>A reply never leads into another chat.</summary>
    private static ReplyParameters? ReplyTo(long chat, Address? message) =>
        message is { } address && TelegramIds.TryParse(address, out var ids) && ids.IsMessage && ids.Chat == chat ? new ReplyParameters(ids.Message) : null;
}
