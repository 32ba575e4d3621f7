using System.Diagnostics;

namespace MentorBot.Simulators.Telegram;

/// <summary>One message of a load: what, where, when. <see cref="Ticks"/> is <see cref="Stopwatch.GetTimestamp"/>, comparable over the processes of one machine.</summary>
public readonly record struct Timed(long Chat, int MessageId, string Text, long Ticks);

/// <summary>A cheap record of messages for measuring; off until switched on. The count is kept always.</summary>
public sealed class SentLog
{
    private readonly Lock _gate = new();
    private readonly List<Timed> _messages = [];
    private long _count;

    public bool Enabled { get; set; }

    public long Count => Interlocked.Read(ref _count);

    /// <summary>What was recorded from position <paramref name="first"/> on.</summary>
    public Timed[] Since(int first)
    {
        lock (_gate)
        {
            return first >= _messages.Count ? [] : [.. _messages[first..]];
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _messages.Clear();
            _count = 0;
        }
    }

    internal void Add(Message message)
    {
        Interlocked.Increment(ref _count);
        if (!Enabled)
            return;

        lock (_gate)
        {
            _messages.Add(new Timed(message.Chat, message.Id, message.Text, Stopwatch.GetTimestamp()));
        }
    }
}
