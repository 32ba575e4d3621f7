using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Incoming;

namespace MentorBot.Bot.Telegram;

/// <summary>The way of updates into the engine, the same for polling and for the webhook: convert, hand in, wait until durable, then the chores.</summary>
internal sealed class Intake(IInbox inbox, Chores chores)
{
    /// <param name="first">Alarms that go in before them, in the same transaction.</param>
    /// <exception cref="NotDurableException">Nothing of it was stored.</exception>
    public async Task HandInAsync(IReadOnlyList<WireUpdate> updates, IReadOnlyList<Arrived> first, Cursor? cursor, CancellationToken stop)
    {
        var arrived = new List<Arrived>(first.Count + updates.Count);
        arrived.AddRange(first);
        var converted = new List<Converted>(updates.Count);
        foreach (var update in updates)
        {
            var one = Converter.Convert(update);
            converted.Add(one);
            if (one.Arrived is { } input)
                arrived.Add(input);
        }

        if (arrived.Count > 0 || cursor is not null)
            await inbox.ReceiveAsync(arrived, cursor, stop);

        foreach (var one in converted)
        {
            Count(one);
        }

        foreach (var chore in converted.Select(static one => one.Chore).OfType<Chore>().Distinct())
        {
            chores.Add(chore);
        }
    }

    private static void Count(Converted one)
    {
        TelegramMeter.CountUpdate(one.Disposal switch
        {
            Disposal.Passed => "passed",
            Disposal.Notice => "notice",
            Disposal.NotPrivate => "not_private",
            Disposal.NotOurs => "not_ours",
            _ => "malformed",
        });
        if (one.Arrived?.Update is Update.FromSeeker.Said { Content.Refused: { } kind })
            TelegramMeter.CountRefusedKind(kind);
    }
}
