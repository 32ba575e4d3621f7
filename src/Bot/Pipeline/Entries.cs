using System.Text.Json;

namespace MentorBot.Bot.Pipeline;

/// <summary>What the waiting rows want done: of the first of them at hand, of those behind a long queue read again from the store when their turn comes.</summary>
internal sealed class Entries(Memory memory)
{
    private const int MostAtHand = 500;

    private int _atHand;

    /// <summary>The row waits from now on, and the store has it.</summary>
    public void Keep(LaneRow row, bool isClaimed)
    {
        if (_atHand < MostAtHand || isClaimed)
        {
            _atHand++;
        }
        else
        {
            row.Entry = null;
        }
    }

    public void Forget(LaneRow row) => _atHand -= row.Entry is null ? 0 : 1;

    /// <summary>False where it does not open: its key is gone, or it is damaged.</summary>
    public bool TryOpen(LaneRow row)
    {
        try
        {
            Of(row);
            return true;
        }
        catch (Exception fault) when (Damage.Is(fault))
        {
            return false;
        }
    }

    public OutboxEntry Of(LaneRow row)
    {
        if (row.Entry is null)
        {
            // A row without an end goes only with the seeker whose it is.
            var body = memory.Body(row.Head.Id) ?? throw new ForgottenException();
            row.Entry = JsonSerializer.Deserialize(memory.Open(row.Head.SealedFor, "outbox:" + row.Head.Id, body), OutboxJson.Default.OutboxEntry)!;
            _atHand++;
        }

        return row.Entry;
    }
}
