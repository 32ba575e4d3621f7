using System.Collections.Immutable;

namespace MentorBot.Simulators.Telegram;

/// <summary>What may come with a message beside its words.</summary>
public sealed record Said
{
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    public int? ReplyTo { get; init; }

    /// <summary>The MessageOrigin object as JSON; the message then is a forward.</summary>
    public string? ForwardOrigin { get; init; }

    /// <summary>Further members of the Message as a JSON object: <c>{"external_reply":{…}}</c>.</summary>
    public string? Fields { get; init; }

    public string? MediaGroup { get; init; }
}

/// <summary>Somebody on Telegram who may write to the bot. Each act becomes the update that the Bot API gives for it.</summary>
public sealed partial class Person
{
    private readonly Inbound _inbound;

    internal Person(Inbound inbound, long id, string firstName, string? lastName, string? username, string? languageCode)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(id, 0);
        _inbound = inbound;
        (Id, FirstName, LastName, Username, LanguageCode) = (id, firstName, lastName, username, languageCode);
    }

    /// <summary>The user id, and the id of the private chat with the bot.</summary>
    public long Id { get; }

    public string FirstName { get; }

    public string? LastName { get; }

    public string? Username { get; }

    public string? LanguageCode { get; }

    /// <summary>Until the first message the bot cannot address this person.</summary>
    public bool HasWritten { get; private set; }

    public bool HasBlockedBot { get; private set; }

    public bool IsDeactivated { get; private set; }

    public Message Start(string? payload = null) => Write(payload is null ? "/start" : $"/start {payload}");

    public Message Write(string text, Said? said = null) => Post("text", text, said ?? new Said(), file: null, fields: "");

    /// <summary>Writes into a group that both are in.</summary>
    public Message WriteIn(Group group, string text) => _inbound.Post(group.Chat, Draft(group.Id, "text", text, new Said(), null, ""));

    /// <summary>Changes the text or caption of an own message. Unchanged words give no update, as on the real server.</summary>
    public void Edit(int messageId, string text, IReadOnlyList<Entity>? entities = null)
    {
        var message = Own(messageId);
        var (formatted, _) = FormattedText.From(text, entities ?? []);
        if (formatted.Text == message.Text && formatted.Entities.SequenceEqual(message.Entities))
            return;

        var edited = World.Change(Id, messageId, it => it with
        {
            Text = formatted.Text,
            Entities = formatted.Entities,
            EditDate = World.Clock.Now,
            EarlierTexts = it.EarlierTexts.Add(it.Text),
        });
        _inbound.Edited(edited!);
    }

    /// <summary>Presses the button with this text or this callback data, on the given message or on the last one that shows it.</summary>
    /// <exception cref="InvalidOperationException">No message shows such a button, or it opens a link.</exception>
    public CallbackPress Press(string textOrData, int? messageId = null)
    {
        var message = Array.FindLast(World.Messages(Id), it => !it.Deleted && it.FromBot && (messageId is null || it.Id == messageId) && Find(it, textOrData) is not null)
            ?? throw new InvalidOperationException("No message shows such a button.");
        return Press(Find(message, textOrData)!.Data ?? throw new InvalidOperationException("That button is not a callback button."), message.Id, message);
    }

    /// <summary>A press with data that no button needs to show any more: late, or forged.</summary>
    public CallbackPress PressAnyway(string data, int messageId) => Press(data, messageId, World.Message(Id, messageId));

    public void React(int messageId, params string[] emoji)
    {
        var before = World.Message(Id, messageId) ?? throw new InvalidOperationException("No such message.");
        var after = World.Change(Id, messageId, it => it with { PersonReactions = [.. emoji] }) ?? throw new InvalidOperationException("That message is deleted.");
        _inbound.Reacted(this, before, after);
    }

    public void Block()
    {
        HasBlockedBot = true;
        _inbound.BotStanding(Id, this, "member", "kicked");
    }

    public void Unblock()
    {
        HasBlockedBot = false;
        _inbound.BotStanding(Id, this, "kicked", "member");
    }

    /// <summary>Deletes the account. Telegram tells the bot nothing.</summary>
    public void Deactivate() => IsDeactivated = true;

    /// <summary>Deletes a message for both sides. Telegram tells the bot nothing.</summary>
    public void Delete(int messageId) => World.Change(Id, messageId, it => it with { Deleted = true });

    /// <summary>Clears the chat for both sides. Telegram tells the bot nothing.</summary>
    public void ClearChat()
    {
        foreach (var message in World.Messages(Id))
            Delete(message.Id);
    }

    private World World => _inbound.World;

    private static Button? Find(Message message, string textOrData) =>
        message.Buttons.FirstOrDefault(button => button.Data == textOrData) ?? message.Buttons.FirstOrDefault(button => button.Text == textOrData);

    private CallbackPress Press(string data, int messageId, Message? message)
    {
        var press = World.Press(Id, Id, messageId, data);
        _inbound.Pressed(press, this, message);
        return press;
    }

    private Message Own(int messageId) => World.Message(Id, messageId) is { Deleted: false, FromBot: false } message
        ? message
        : throw new InvalidOperationException("That is not a message of this person.");

    private Message Post(string kind, string text, Said said, StoredFile? file, string fields)
    {
        if (HasBlockedBot || IsDeactivated)
            throw new InvalidOperationException("Telegram lets nobody write to a bot while blocking it, or without an account.");

        HasWritten = true;
        return _inbound.Post(World.Chat(Id)!, Draft(Id, kind, text, said, file, fields));
    }

    private Message Draft(long chat, string kind, string text, Said said, StoredFile? file, string fields)
    {
        var (formatted, error) = FormattedText.From(text, said.Entities);
        if (error is not null)
            throw new ArgumentException(error, nameof(said));

        ImmutableArray<string> members =
        [
            .. said.ForwardOrigin is null ? Array.Empty<string>() : [$"\"forward_origin\":{said.ForwardOrigin}"],
            .. fields.Length == 0 ? Array.Empty<string>() : [fields],
            .. said.Fields is null ? Array.Empty<string>() : [Inner(said.Fields)],
        ];
        return new Message
        {
            Chat = chat,
            Id = 0,
            From = Id,
            Date = World.Clock.Now,
            Kind = kind,
            Text = formatted.Text,
            Entities = formatted.Entities,
            ReplyTo = said.ReplyTo,
            MediaGroup = said.MediaGroup,
            File = file,
            Fields = string.Join(',', members.Where(member => member.Length > 0)),
        };
    }

    private static string Inner(string json) => json.Trim()[1..^1];
}
