namespace MentorBot.Simulators.Discord;

/// <summary>A message that the bot sent. <paramref name="Ticks"/> is Stopwatch.GetTimestamp(), comparable between processes of one Linux machine.</summary>
public sealed record TapedMessage(ulong ChannelId, ulong MessageId, string Content, long Ticks);

/// <summary>The bot's messages in the order they came, recorded at almost no cost while it runs.</summary>
public sealed class MessageTape
{
    private readonly Lock _gate = new();
    private List<TapedMessage> _taped = [];

    public bool Running { get; set; }

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _taped.Count;
            }
        }
    }

    /// <summary>Takes what was recorded so far and empties the tape.</summary>
    public IReadOnlyList<TapedMessage> Take()
    {
        lock (_gate)
        {
            var taken = _taped;
            _taped = [];
            return taken;
        }
    }

    internal void Record(Message message)
    {
        if (!Running)
        {
            return;
        }

        lock (_gate)
        {
            _taped.Add(new TapedMessage(message.Channel.Id, message.Id, message.Content, message.CreatedTicks));
        }
    }
}
