using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;

namespace MentorBot.Bot.Pipeline;

/// <summary>A question to staff that was answered.</summary>
/// <param name="Place">Where it was put, whichever desk it was answered at.</param>
/// <param name="Label">What stood on the button; null where that is not known any more.</param>
internal sealed record Answered(Place Place, MessageId Question, string? Label);

/// <summary>
/// What one turn of the engine changes outside of the store: nothing of it is applied before the commit, and all of it is
/// thrown away when the commit fails.
/// </summary>
/// <param name="phrases">What the house says in all of this turn.</param>
internal sealed class Turn(DateTimeOffset now, long sequence, Phrasebook phrases)
{
    public DateTimeOffset Now => now;

    public Phrasebook Phrases => phrases;

    /// <summary>The sequence that the next row gets.</summary>
    public long Sequence { get; set; } = sequence;

    /// <summary>Rows to be added, in order.</summary>
    public List<LaneRow> NewRows { get; } = [];

    /// <summary>New rows by lane, so that a claim can be made in the commit that writes them.</summary>
    public Dictionary<string, List<LaneRow>> NewByLane { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows that got their end.</summary>
    public HashSet<LaneRow> Ended { get; } = [];

    /// <summary>Rows whose attempt ended without being their end, with what they are now.</summary>
    public Dictionary<LaneRow, (OutboxHead Head, bool Repeat)> Moved { get; } = [];

    /// <summary>Rows whose conversation is told that they are late.</summary>
    public HashSet<LaneRow> Delayed { get; } = [];

    /// <summary>Troubles of being kept out that were told; see <see cref="Outside"/>.</summary>
    public HashSet<string> Shut { get; } = new(StringComparer.Ordinal);

    /// <summary>Those that are over.</summary>
    public HashSet<string> Opened { get; } = new(StringComparer.Ordinal);

    /// <summary>Lanes whose attempt is over.</summary>
    public HashSet<Lane> Freed { get; } = [];

    /// <summary>Lanes that may now be able to send: freed, fed or unblocked.</summary>
    public HashSet<string> Touched { get; } = new(StringComparer.Ordinal);

    /// <summary>Lanes whose rows are thrown away.</summary>
    public HashSet<string> Discarded { get; } = new(StringComparer.Ordinal);

    /// <summary>Lanes that were looked at for something to claim.</summary>
    public HashSet<string> Looked { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows whose stored body did not open: changed on disk, or sealed with another key. They are never sent.</summary>
    public List<LaneRow> Unreadable { get; } = [];

    public List<Claim> Claims { get; } = [];

    /// <summary>Timers that were set or, with null, stopped: what was done last with each counts.</summary>
    public Dictionary<string, StoredTimer?> Timers { get; } = new(StringComparer.Ordinal);

    /// <summary>Inputs handled in this turn: the same event can stand twice in one parcel.</summary>
    public HashSet<string> Handled { get; } = new(StringComparer.Ordinal);

    /// <summary>Where somebody is seen typing. Not worth a row: shown after the commit or never.</summary>
    public List<Address> Typing { get; } = [];

    /// <summary>Which messenger waits for the answer to a question that was asked in this turn.</summary>
    public Dictionary<string, string> Asked { get; } = new(StringComparer.Ordinal);

    /// <summary>Who asked a question in this turn.</summary>
    public Dictionary<AskId, Address> Askers { get; } = [];

    /// <summary>The questions to staff that were answered in this turn, by the input that answers each.</summary>
    public Dictionary<InputId, Answered> Answered { get; } = [];

    /// <summary>Takes a row of this turn out again, as if it had never been; false for one that is written already.</summary>
    public bool Take(LaneRow row) => NewByLane.TryGetValue(row.Head.Lane, out var rows) && rows.Remove(row) && NewRows.Remove(row);

    public void Add(LaneRow row)
    {
        NewRows.Add(row);
        if (!NewByLane.TryGetValue(row.Head.Lane, out var rows))
        {
            NewByLane[row.Head.Lane] = rows = [];
        }

        rows.Add(row);
        Touched.Add(row.Head.Lane);
    }
}
