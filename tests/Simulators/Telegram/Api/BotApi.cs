using System.Collections.Frozen;

namespace MentorBot.Simulators.Telegram;

/// <summary>The methods this server knows. Whatever else a bot calls is answered 404 and remembered as forbidden: a mentoring bot has no business with people's profiles.</summary>
internal sealed class BotApi : IAsyncDisposable
{
    private readonly FrozenDictionary<string, Method> _methods;
    private readonly FrozenDictionary<string, Method>.AlternateLookup<ReadOnlySpan<char>> _byName;

    public BotApi(World world, UpdateQueue queue, MessageJson json, TelegramOptions options)
    {
        var addressing = new Addressing(world);
        var sending = new Sending(world, addressing, json);
        var editing = new Editing(world, addressing, json);
        Acting = new Acting(world, addressing);
        Profile = new Profile(json);
        Updates = new UpdatesApi(queue, world, options, RunReply);
        _methods = new Method[]
        {
            new("getUpdates", (call, gone) => new(Updates.GetUpdatesAsync(call, gone))),
            new("setWebhook", (call, _) => new(Updates.SetWebhookAsync(call))),
            new("deleteWebhook", (call, _) => new(Updates.DeleteWebhookAsync(call))),
            new("getWebhookInfo", Updates.WebhookInfo),
            new("getMe", Profile.Me),
            new("setMyCommands", Profile.SetCommands),
            new("getMyCommands", Profile.GetCommands),
            new("deleteMyCommands", Profile.DeleteCommands),
            new("setMyName", Profile.Set("name", 64)),
            new("getMyName", Profile.Get("name")),
            new("setMyDescription", Profile.Set("description", 512)),
            new("getMyDescription", Profile.Get("description")),
            new("setMyShortDescription", Profile.Set("short_description", 120)),
            new("getMyShortDescription", Profile.Get("short_description")),
            new("sendMessage", sending.Message),
            new("sendPhoto", sending.Photo),
            new("sendDocument", sending.Document),
            new("sendVoice", sending.Voice),
            new("sendSticker", sending.Sticker),
            new("sendMediaGroup", sending.MediaGroup),
            new("getFile", Acting.File),
            new("editMessageText", editing.Text),
            new("editMessageCaption", editing.Caption),
            new("editMessageReplyMarkup", editing.ReplyMarkup),
            new("deleteMessage", editing.Delete),
            new("deleteMessages", editing.DeleteMany),
            new("answerCallbackQuery", Acting.CallbackQuery),
            new("sendChatAction", Acting.ChatAction),
            new("setMessageReaction", Acting.Reaction),
            new("leaveChat", Acting.Leave),
        }.ToFrozenDictionary(method => method.Name, StringComparer.OrdinalIgnoreCase);
        _byName = _methods.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Acting Acting { get; }

    public Profile Profile { get; }

    public UpdatesApi Updates { get; }

    /// <summary>The method of that name in any case, or null.</summary>
    public Method? Find(ReadOnlySpan<char> name) => _byName.TryGetValue(name, out var method) ? method : null;

    public ValueTask DisposeAsync() => Updates.DisposeAsync();

    /// <summary>A webhook's 2xx answer may hold a call; its own result goes nowhere.</summary>
    private void RunReply(ReadOnlyMemory<byte> body)
    {
        var call = new Params();
        if (body.IsEmpty || ParamsReader.ReadJson(body.Span, call) is not null)
            return;

        if (Find(call["method"]) is { IsSending: true } method)
            _ = method.Run(call, CancellationToken.None).AsTask();
    }

    public sealed record Method(string Name, Func<Params, CancellationToken, ValueTask<Answer>> Run)
    {
        public Method(string name, Func<Params, Answer> run)
            : this(name, (call, _) => new ValueTask<Answer>(run(call)))
        {
        }

        public bool IsSending => !Name.StartsWith("get", StringComparison.Ordinal) && !Name.EndsWith("Webhook", StringComparison.Ordinal);
    }
}
