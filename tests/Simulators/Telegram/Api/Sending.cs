using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>sendMessage, sendPhoto, sendDocument, sendVoice, sendSticker, sendMediaGroup.</summary>
internal sealed class Sending(World world, Addressing addressing, MessageJson json)
{
    private const int MaxAlbum = 10;

    private readonly Uploads _uploads = new(world.Files);

    public Answer Message(Params call)
    {
        var (text, error) = Addressing.Text(call);
        return error ?? Post(call, "text", text, file: null, fields: "");
    }

    public Answer Photo(Params call) => Medium(call, "photo");

    public Answer Document(Params call) => Medium(call, "document");

    public Answer Voice(Params call) => Medium(call, "voice");

    public Answer Sticker(Params call) => Medium(call, "sticker");

    public Answer MediaGroup(Params call)
    {
        if (call["media"].Length == 0)
            return Answer.Bad("parameter \"media\" is required");

        List<Message> drafts;
        try
        {
            using var document = JsonDocument.Parse(call["media"]);
            if (document.RootElement.ValueKind != JsonValueKind.Array)
                return Answer.Bad("expected an Array of InputMedia");

            (drafts, var error) = Drafts(call, document.RootElement);
            if (error is not null)
                return error;
        }
        catch (JsonException)
        {
            return Answer.Bad("can't parse media JSON object");
        }

        var (chat, unreachable) = addressing.Writable(call);
        if (chat is null)
            return unreachable!;

        var (replyTo, noReply) = addressing.Reply(call, chat);
        if (noReply is not null)
            return noReply;

        var group = $"{14_000_000_000_000_000 + Random.Shared.NextInt64(1_000_000_000)}";
        var sent = drafts.ConvertAll(draft => world.Post(chat, Common(draft, call, chat) with { ReplyTo = replyTo, MediaGroup = drafts.Count > 1 ? group : null }));
        return new Answer.Ok(writer =>
        {
            writer.WriteStartArray();
            foreach (var message in sent)
                json.Write(writer, message);

            writer.WriteEndArray();
        });
    }

    private Answer Medium(Params call, string kind)
    {
        var (file, error) = _uploads.Resolve(call, kind, call[kind], kind);
        if (file is null)
            return error!;

        var (caption, wrong) = kind == "sticker" ? (FormattedText.Empty, null) : Addressing.Caption(call["caption"], call["parse_mode"], call["caption_entities"]);
        return wrong ?? Post(call, kind, caption, file, MediaJson.Fields(kind, file, duration: call.Int("duration", 1), emoji: call["emoji"] is { Length: > 0 } emoji ? emoji : null));
    }

    private (List<Message> Drafts, Answer? Error) Drafts(Params call, JsonElement media)
    {
        if (media.GetArrayLength() == 0)
            return ([], Answer.Bad("there are no messages to send"));

        if (media.GetArrayLength() > MaxAlbum)
            return ([], Answer.Bad("too many messages to send as an album"));

        var drafts = new List<Message>();
        foreach (var item in media.EnumerateArray())
        {
            var kind = Text(item, "type");
            if (kind is not ("photo" or "video" or "document" or "audio"))
                return ([], Answer.Bad($"can't parse InputMedia: type \"{kind}\" is unsupported"));

            var (file, error) = _uploads.Resolve(call, kind, Text(item, "media"), field: null);
            if (file is null)
                return ([], error);

            var (caption, wrong) = Addressing.Caption(Text(item, "caption"), Text(item, "parse_mode"), item.TryGetProperty("caption_entities", out var entities) ? entities.GetRawText() : "");
            if (wrong is not null)
                return ([], wrong);

            drafts.Add(new Message { Chat = 0, Id = 0, From = 0, Date = world.Clock.Now, Kind = kind, Text = caption.Text, Entities = caption.Entities, File = file, Fields = MediaJson.Fields(kind, file) });
        }

        var mixed = drafts.Find(draft => draft.Kind is "document" or "audio" && drafts.Exists(other => other.Kind != draft.Kind));
        return mixed is null ? (drafts, null) : ([], Answer.Bad($"{mixed.Kind} can't be mixed with other media types"));
    }

    private Answer Post(Params call, string kind, FormattedText text, StoredFile? file, string fields)
    {
        var (keyboard, badKeyboard) = Addressing.Keyboard(call);
        if (badKeyboard is not null)
            return badKeyboard;

        var (chat, unreachable) = addressing.Writable(call);
        if (chat is null)
            return unreachable!;

        var (replyTo, noReply) = addressing.Reply(call, chat);
        if (noReply is not null)
            return noReply;

        var draft = new Message
        {
            Chat = chat.Id, Id = 0, From = 0, Date = world.Clock.Now, Kind = kind, Text = text.Text, Entities = text.Entities, File = file, Fields = fields,
            Keyboard = keyboard, ReplyMarkup = call["reply_markup"] is { Length: > 0 } markup ? markup : null, ReplyTo = replyTo,
        };
        var message = world.Post(chat, Common(draft, call, chat));
        return new Answer.Ok(writer => json.Write(writer, message));
    }

    private static Message Common(Message draft, Params call, Chat chat) => draft with
    {
        Chat = chat.Id,
        Silent = call.Flag("disable_notification"),
        Protected = call.Flag("protect_content"),
        PreviewDisabled = draft.Kind == "text" && PreviewDisabled(call),
    };

    internal static bool PreviewDisabled(Params call)
    {
        if (call["link_preview_options"] is not { Length: > 0 } options)
            return call.Flag("disable_web_page_preview");

        using var document = JsonDocument.Parse(options);
        return document.RootElement.TryGetProperty("is_disabled", out var disabled) && disabled.ValueKind == JsonValueKind.True;
    }

    private static string Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
