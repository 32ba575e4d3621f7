using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Pipeline;

/// <summary>What is taken back before it has left never leaves: nobody sees for a moment what its author no longer wants seen.</summary>
internal static class Recall
{
    /// <param name="open">Reads what a row wants done; false when it can't be read.</param>
    /// <returns>True when nothing of the message has left and nothing will.</returns>
    public static bool Try(Lane? lane, string name, MessageId message, Turn turn, Memory memory, Func<LaneRow, bool> open)
    {
        var isWhole = false;
        LaneRow[] rows = [.. lane?.Rows ?? Enumerable.Empty<LaneRow>(), .. turn.NewByLane.GetValueOrDefault(name) ?? Enumerable.Empty<LaneRow>()];
        foreach (var row in rows)
        {
            // Ready and Held are provably not there; whatever else may be, and is deleted when its end is known.
            var head = turn.Moved.TryGetValue(row, out var moved) ? moved.Head : row.Head;
            if (turn.Ended.Contains(row) || head.State is not (OutboxState.Ready or OutboxState.Held) || !open(row) || row.Entry!.Message != message || row.Entry is OutboxEntry.SetMark)
            {
                continue;
            }

            isWhole |= row.Entry is OutboxEntry.Post { Index: 0 };
            Drop(row, turn, memory);
        }

        return isWhole;
    }

    /// <summary>The row is thrown away, unsent; one of this turn was never written.</summary>
    public static void Drop(LaneRow row, Turn turn, Memory memory)
    {
        if (!turn.Take(row))
        {
            memory.Batch.Add(new Change.MoveOutbox(row.Head.Id, OutboxState.Expired, row.Head.Attempt, turn.Now));
            turn.Ended.Add(row);
            turn.Touched.Add(row.Head.Lane);
        }
    }
}
