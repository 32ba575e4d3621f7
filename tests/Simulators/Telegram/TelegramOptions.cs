namespace MentorBot.Simulators.Telegram;

/// <summary>How a simulated Bot API server starts. The defaults behave as api.telegram.org does.</summary>
public sealed record TelegramOptions
{
    /// <summary>The bot's token; the digits before the colon are the bot's user id.</summary>
    public string Token { get; init; } = "700100:simulated-token";

    /// <summary>Port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Everything random (first update id, faults, reordering) comes from here.</summary>
    public int Seed { get; init; } = 1;

    public string BotUsername { get; init; } = "mentor_test_bot";

    public string BotName { get; init; } = "MentorBot";

    /// <summary>Refuse sends above 30 a second overall and about one a second per chat, with 429.</summary>
    public bool EnforceRateLimits { get; init; }

    /// <summary>The real server answers a repeated poll at one offset with one update within 0.5 s and makes it wait 3 s at least; switch off to poll in a tight loop.</summary>
    public bool SlowRepeatedPolls { get; init; } = true;

    /// <summary>How long a waiting poll is held when an update has come, in case more come. The real server waits a millisecond or two.</summary>
    public TimeSpan PollHold { get; set; } = TimeSpan.FromMilliseconds(1);

    /// <summary>Keep only so many messages in full over all chats; 0 keeps all. For long loads.</summary>
    public int KeepMessages { get; init; }

    /// <summary>Keep the parameters of so many last calls while <see cref="TelegramSimulator.RecordCalls"/> is on.</summary>
    public int KeepCalls { get; init; } = 100_000;

    /// <summary>Record every call from the first one.</summary>
    public bool RecordCalls { get; init; } = true;

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
