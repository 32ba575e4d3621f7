using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Pipeline;

/// <summary>
/// The one exception to the order of a lane. While its first row waits for the turn that its writer's pace gives it, a word or a mark of the
/// house behind it may go, if nobody slowed it: an answer to a cry for help must not wait until a flood is over, nor behind a mark that does. What belongs
/// behind slowed words (the word of the end) is slowed like them, and what a person said never overtakes anything.
/// </summary>
internal static class Overtaking
{
    /// <summary>The row that can go although the first can't yet; null when there is none.</summary>
    /// <param name="open">Reads what a row wants done; false when it can't be read.</param>
    public static (LaneRow Row, OutboxHead Head, bool Repeat)? Find(Lane? lane, string name, Turn turn, Func<LaneRow, bool> open)
    {
        foreach (var row in (lane?.Rows ?? Enumerable.Empty<LaneRow>()).Concat(turn.NewByLane.GetValueOrDefault(name) ?? Enumerable.Empty<LaneRow>()))
        {
            var (head, repeat) = turn.Moved.TryGetValue(row, out var moved) ? moved : (row.Head, row.Repeat);
            if (turn.Ended.Contains(row) || (IsSlowed(head) && head.Due > turn.Now))
            {
                continue;
            }

            return head.State != OutboxState.Held && head.Due <= turn.Now && open(row) && row.Entry is OutboxEntry.Post { What: SendKind.Tell } or OutboxEntry.SetMark ? (row, head, repeat) : null;
        }

        return null;
    }

    /// <summary>It was decided to wait for its turn, and has not been tried. A row that was tried waits for its platform, and all behind it with it.</summary>
    private static bool IsSlowed(OutboxHead head) => head.Attempt == 0 && head.Due > head.Since;
}
