namespace MentorBot.Simulators.Telegram;

/// <summary>
/// Everything Telegram's servers know: people, chats, messages, open button presses. One lock, held for dictionary
/// operations only; messages are immutable, so answers are written outside of it.
/// </summary>
internal sealed class World(TelegramOptions options, SimulatedClock clock)
{
    private readonly Dictionary<long, Chat> _chats = [];
    private readonly Dictionary<long, Person> _people = [];
    private readonly Queue<(long Chat, int Id)> _kept = new();
    private int _nextMessage = 1;

    public Lock Gate { get; } = new();

    public SimulatedClock Clock { get; } = clock;

    /// <summary>So many messages are kept over all chats; 0 keeps all.</summary>
    public int KeepMessages { get; set; } = options.KeepMessages;

    public FileStore Files { get; } = new(options.Seed);

    public Dictionary<string, CallbackPress> Presses { get; } = new(StringComparer.Ordinal);

    public ChangeSignal Changed { get; } = new();

    public SentLog Sent { get; } = new();

    public long BotId { get; } = long.Parse(options.Token.AsSpan(0, options.Token.IndexOf(':', StringComparison.Ordinal)));

    public void Add(Person person)
    {
        lock (Gate)
        {
            _people.Add(person.Id, person);
            _chats.TryAdd(person.Id, new Chat(person.Id, title: null));
        }
    }

    public void Add(Chat group)
    {
        lock (Gate)
        {
            _chats.Add(group.Id, group);
        }
    }

    public Person? Person(long id)
    {
        lock (Gate)
        {
            return _people.GetValueOrDefault(id);
        }
    }

    public Person[] People()
    {
        lock (Gate)
        {
            return [.. _people.Values];
        }
    }

    public Chat? Chat(long id)
    {
        lock (Gate)
        {
            return _chats.GetValueOrDefault(id);
        }
    }

    public Message? Message(long chat, int id)
    {
        lock (Gate)
        {
            return _chats.GetValueOrDefault(chat)?.Messages.GetValueOrDefault(id);
        }
    }

    public Message[] Messages(long chat)
    {
        lock (Gate)
        {
            return _chats.TryGetValue(chat, out var found) ? [.. found.Messages.Values.OrderBy(message => message.Id)] : [];
        }
    }

    /// <summary>Gives the draft its id and stores it. <paramref name="draft"/> carries id 0.</summary>
    public Message Post(Chat chat, Message draft)
    {
        Message message;
        lock (Gate)
        {
            message = draft with { Id = chat.IsGroup ? chat.NextId() : _nextMessage++ };
            chat.Messages.Add(message.Id, message);
            if (message.FromBot)
                Sent.Add(message);

            if (KeepMessages > 0)
            {
                _kept.Enqueue((chat.Id, message.Id));
                while (_kept.Count > KeepMessages)
                {
                    var (oldChat, oldId) = _kept.Dequeue();
                    _chats[oldChat].Messages.Remove(oldId);
                }
            }
        }

        Changed.Raise();
        return message;
    }

    /// <summary>Replaces a message that exists by what <paramref name="change"/> makes of its present state; null when it is gone.</summary>
    public Message? Change(long chat, int id, Func<Message, Message> change)
    {
        Message? changed = null;
        lock (Gate)
        {
            if (_chats.GetValueOrDefault(chat)?.Messages is { } messages && messages.TryGetValue(id, out var message) && !message.Deleted)
                messages[id] = changed = change(message);
        }

        Changed.Raise();
        return changed;
    }

    public CallbackPress Press(long person, long chat, int messageId, string data)
    {
        lock (Gate)
        {
            var press = new CallbackPress($"{(BotId * 4) + 1}{Presses.Count:D8}", person, chat, messageId, data, Clock.Now);
            Presses.Add(press.Id, press);
            return press;
        }
    }
}

/// <summary>A press of an inline button and what the bot answered to it.</summary>
public sealed record CallbackPress(string Id, long Person, long Chat, int MessageId, string Data, DateTimeOffset At)
{
    public bool Answered { get; init; }

    public string Text { get; init; } = "";

    public bool ShowAlert { get; init; }
}
