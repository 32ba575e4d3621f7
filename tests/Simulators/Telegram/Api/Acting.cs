using System.Collections.Frozen;
using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>answerCallbackQuery, sendChatAction, setMessageReaction, leaveChat, getFile.</summary>
internal sealed class Acting(World world, Addressing addressing)
{
    private const int MaxAnswer = 200;
    private const int MaxDownloadBytes = 20 << 20;

    /// <summary>Telegram keeps an unfetched press for 150 seconds; this server holds the press itself to the same limit.</summary>
    public static readonly TimeSpan PressLife = TimeSpan.FromSeconds(150);

    private static readonly TimeSpan LinkLife = TimeSpan.FromHours(1);

    private static readonly FrozenSet<string> Actions = new[]
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "record_audio", "upload_audio", "upload_document",
        "choose_sticker", "find_location", "record_video_note", "upload_video_note", "cancel",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Emoji = (
        "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 "
        + "🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, DateTimeOffset> _links = new(StringComparer.Ordinal);

    public Answer CallbackQuery(Params call)
    {
        if (call["text"].Length > MaxAnswer)
            return Answer.Bad("MESSAGE_TOO_LONG");

        lock (world.Gate)
        {
            if (!world.Presses.TryGetValue(call["callback_query_id"], out var press) || world.Clock.Now - press.At > PressLife)
                return Answer.Bad("query is too old and response timeout expired or query ID is invalid");

            world.Presses[press.Id] = press with { Answered = true, Text = call["text"], ShowAlert = call.Flag("show_alert") };
        }

        world.Changed.Raise();
        return Answer.True;
    }

    public Answer ChatAction(Params call)
    {
        if (!Actions.Contains(call["action"]))
            return Answer.Bad("wrong parameter action in request");

        var (chat, error) = addressing.Writable(call);
        return chat is null ? error! : Answer.True;
    }

    /// <summary>A bot has one reaction per message, out of a fixed set.</summary>
    public Answer Reaction(Params call)
    {
        List<string> chosen = [];
        if (call["reaction"].Length > 0)
        {
            try
            {
                using var document = JsonDocument.Parse(call["reaction"]);
                foreach (var item in document.RootElement.EnumerateArray())
                    chosen.Add(item.TryGetProperty("emoji", out var emoji) ? emoji.GetString() ?? "" : "");
            }
            catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
            {
                return Answer.Bad("can't parse reaction types JSON object");
            }
        }

        var (message, error) = addressing.Target(call, "message to react");
        if (message is null)
            return error!;

        if (chosen.Exists(emoji => !Emoji.Contains(emoji)))
            return Answer.Bad("REACTION_INVALID");

        if (chosen.Count > 1)
            return Answer.Bad("REACTIONS_TOO_MANY");

        world.Change(message.Chat, message.Id, it => it with { BotReactions = [.. chosen] });
        return Answer.True;
    }

    public Answer Leave(Params call)
    {
        var (chat, error) = addressing.Known(call);
        if (chat is null)
            return error!;

        if (!chat.IsGroup)
            return Answer.Bad("chat not found");

        chat.BotIsMember = false;
        world.Changed.Raise();
        return Answer.True;
    }

    public Answer File(Params call)
    {
        if (call["file_id"].Length == 0)
            return Answer.Bad("file_id not specified");

        if (world.Files.ById(call["file_id"]) is not { } file)
            return Answer.Bad("invalid file_id");

        if (file.Bytes.Length > MaxDownloadBytes)
            return Answer.Bad("file is too big");

        lock (_links)
        {
            _links[file.Path] = world.Clock.Now;
        }

        return new Answer.Ok(json =>
        {
            json.WriteStartObject();
            json.WriteString("file_id"u8, file.Id);
            json.WriteString("file_unique_id"u8, file.UniqueId);
            json.WriteNumber("file_size"u8, file.Bytes.Length);
            json.WriteString("file_path"u8, file.Path);
            json.WriteEndObject();
        });
    }

    /// <summary>The file behind a link; null when getFile gave none for it within the last hour.</summary>
    public StoredFile? Linked(string path)
    {
        lock (_links)
        {
            return _links.TryGetValue(path, out var given) && world.Clock.Now - given <= LinkLife ? world.Files.ByPath(path) : null;
        }
    }
}
