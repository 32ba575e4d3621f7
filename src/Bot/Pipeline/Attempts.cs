using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Mentors;

namespace MentorBot.Bot.Pipeline;

/// <summary>
/// What follows from an attempt to send: its one recorded end with the links to what was made, or the next attempt; and the
/// word to the conversation about it. A room that turned out to be gone is no end for what was to be posted into it: the rows wait for the
/// next room. What was to be changed may stand in an earlier room; that one being gone says nothing of this one.
/// </summary>
internal sealed class Attempts(Memory memory, Lanes lanes, Decider decider, Outside outside)
{
    private static readonly TimeSpan WorthTelling = TimeSpan.FromSeconds(3);

    /// <summary>A place that is gone as soon as it is opened is not opened without end.</summary>
    private const int MostAtOnce = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    public void Handle(Work.Attempted attempted, Turn turn)
    {
        var claim = attempted.Claim;
        var delivery = Outside.Read(claim, attempted.Delivery);
        var row = claim.Row;
        var entry = row.Entry!;
        turn.Freed.Add(claim.Lane);
        turn.Touched.Add(claim.Lane.Name);

        if (delivery is Delivery.Rejected { Reason: Refusal.PlaceGone } && IsNew(claim, entry) && WaitsForNext(claim, turn))
        {
            Again(row, OutboxState.Ready, claim.Attempt, claim.Attempt > MostAtOnce ? turn.Now + Pause : turn.Now, repeat: false, turn);
            return;
        }

        outside.Note(claim, delivery, turn);
        var repeatable = claim.Messenger.Capabilities.KnowsRepetition || entry is not OutboxEntry.Post;
        switch (RetryPolicy.Judge(delivery, claim.Attempt, repeatable, claim.Repeat, row.Head.Since, turn.Now, Outside.MayWait(entry, delivery)))
        {
            case Verdict.Again again:
                Again(row, again.State, claim.Attempt, again.At, again.State == OutboxState.Uncertain, turn);
                if (again.At - turn.Now > WorthTelling && !row.ToldDelay)
                {
                    turn.Delayed.Add(row);
                    Tell(row, entry, SendEnd.Delayed, claim.Attempt, turn);
                }

                break;

            case Verdict.End { State: OutboxState.Sent }:
                End(row, OutboxState.Sent, claim.Attempt, turn);
                Arrived(claim, entry, (Delivery.Sent)delivery, turn);
                break;

            case Verdict.End end:
                End(row, end.State, claim.Attempt, turn);
                if (entry is OutboxEntry.OpenRoom && end.Why == Refusal.PlaceGone)
                {
                    LosePlace(claim, turn);
                }

                if (!IsUnusableFile(entry, Meaning(end)))
                {
                    EndSiblings(claim, entry, end.State, turn);
                }

                Tell(
                    row,
                    entry,
                    Meaning(end),
                    claim.Attempt,
                    turn);
                break;
        }
    }

    /// <summary>What should follow from the attempt could not be decided: a bug. The row ends, so that its lane goes on.</summary>
    public void Abandon(Claim claim, Turn turn)
    {
        turn.Freed.Add(claim.Lane);
        turn.Touched.Add(claim.Lane.Name);
        End(claim.Row, OutboxState.Expired, claim.Attempt, turn);
    }

    /// <summary>It makes something in the room, rather than changing one that may stand in an earlier room.</summary>
    private static bool IsNew(Claim claim, OutboxEntry entry) => entry is OutboxEntry.Post or OutboxEntry.Admit || (entry is OutboxEntry.Edit edit && claim.Shown.All(shown => shown.Part != edit.Index));

    /// <summary>The room or the copy is gone, and there will be another.</summary>
    private bool WaitsForNext(Claim claim, Turn turn)
    {
        var id = Input(claim.Row, claim.Attempt, "lost");
        switch (claim.Lane.Place)
        {
            case Place.OfRoom(var room) when memory.Owned(room.Value, Names.Room) is { } known:
                if (known.Address == claim.To)
                {
                    memory.Lose(known);
                    decider.Handle(id, new RoomInput.Lost(room) { HoldsWords = claim.Lane.Rows.Any(row => lanes.Entry(row).What == SendKind.Pass) }, turn);
                }

                return true;

            // Somebody else has said so meanwhile.
            case Place.OfRoom(var room):
                return decider.WantsRoom(room);

            case Place.OfCopy(var room):
                return decider.LoseCopy(room, claim.To, id, turn);

            default:
                return false;
        }
    }

    /// <summary>The channel of a mentor who joined is asked for again, if that may be; what the settings name is theirs to mend.</summary>
    private void LosePlace(Claim claim, Turn turn)
    {
        if (claim.Lane.Place is Place.OfMentor(var mentor) && memory.Owned(mentor.Value, Names.Channel) is { } known && known.Address == claim.To)
        {
            decider.Handle(Input(claim.Row, claim.Attempt, "place-lost"), new MentorsInput.PlaceLost(mentor), turn);
            if (memory.ReadMentors(Dispatcher.Of(MentorsMachine.Name)).Of(mentor).Joined is { HasPlace: false })
            {
                memory.Lose(known);
            }
        }
    }

    private void Arrived(Claim claim, OutboxEntry entry, Delivery.Sent sent, Turn turn)
    {
        var made = sent.Made;
        var seeker = claim.Row.Head.SealedFor is { } id ? new SeekerId(id) : (SeekerId?)null;
        var place = claim.Lane.Place;
        switch (entry)
        {
            case OutboxEntry.Post post when made is { } address && entry.Message is { } message && seeker is { } owner:
                memory.Link(owner, message, place.Side, post.Index, entry.Conversation, address);
                break;

            // A question to staff, which is answered there or at another desk.
            case OutboxEntry.Post { Part.Buttons: [[var first, ..], ..] } post when made is { } address && place is Place.OfRoom or Place.OfCopy or Place.OfRole or Place.OfBoard && seeker is { } owner:
                memory.Link(owner, Names.Question(first.Id), place.Side, post.Index, entry.Conversation, address);
                break;

            case OutboxEntry.Edit edit when made is { } address && entry.Message is { } message && seeker is { } owner:
                memory.Link(owner, message, place.Side, edit.Index, entry.Conversation, address);
                break;

            case OutboxEntry.Admit when made is { } address && entry.Message is { } admission && seeker is { } owner:
                memory.Link(owner, admission, place.Side, 0, entry.Conversation, address);
                break;

            case OutboxEntry.Dismiss when entry.Message is { } admission:
                memory.Batch.Add(new Change.DropLinks(admission.Value, place.Side));
                break;

            case OutboxEntry.Trim { From: 0 } when entry.Message is { } message && seeker is { } owner:
                memory.Batch.Add(new Change.DropLinks(message.Value, place.Side));
                break;

            case OutboxEntry.MakePlace newcomer when made is { } address:
                memory.Write(new Known(newcomer.Mentor.Value, Names.Channel, null, address));
                turn.Touched.Add(new Place.OfNotices(newcomer.Mentor).Lane);
                turn.Touched.Add(new Place.OfMentor(newcomer.Mentor).Lane);
                decider.Handle(Input(claim.Row, claim.Attempt, "made"), new MentorsInput.PlaceEnded(newcomer.Mentor, Made: true), turn);
                break;

            case OutboxEntry.OpenRoom when made is { } address && entry.Conversation is { } copied && place is Place.OfCopies:
                memory.Write(new Known(copied.Value, Names.Copy, seeker, address));
                turn.Touched.Add(new Place.OfCopy(copied).Lane);
                break;

            case OutboxEntry.OpenRoom when made is { } address && entry.Conversation is { } conversation:
                memory.Write(new Known(conversation.Value, Names.Room, seeker, address));
                turn.Touched.Add(new Place.OfRoom(conversation).Lane);
                turn.Touched.Add(new Place.OfMarks(conversation).Lane);
                decider.Handle(Input(claim.Row, claim.Attempt, "opened"), new RoomInput.Opened(conversation), turn);
                break;
        }

        if (entry.Last || sent.WithoutFile)
        {
            Tell(claim.Row, entry, sent.WithoutFile ? SendEnd.WithoutFile : SendEnd.Arrived, claim.Attempt, turn);
        }
    }

    /// <summary>The parts behind words that will never arrive make no sense alone: they end with it. A file that can't pass ends alone.</summary>
    private void EndSiblings(Claim claim, OutboxEntry entry, OutboxState state, Turn turn)
    {
        if (entry.Last || entry.Message is null)
        {
            return;
        }

        foreach (var row in claim.Lane.Rows.Where(row => row != claim.Row && !turn.Ended.Contains(row)))
        {
            var other = lanes.Entry(row);
            if (other.Message != entry.Message || other.What != entry.What)
            {
                break;
            }

            End(row, state, row.Head.Attempt, turn);
            if (other.Last)
            {
                break;
            }
        }
    }

    private void End(LaneRow row, OutboxState state, int attempt, Turn turn)
    {
        memory.Batch.Add(new Change.MoveOutbox(row.Head.Id, state, attempt, turn.Now));
        turn.Ended.Add(row);
    }

    private void Again(LaneRow row, OutboxState state, int attempt, DateTimeOffset at, bool repeat, Turn turn)
    {
        memory.Batch.Add(new Change.MoveOutbox(row.Head.Id, state, attempt, at));
        turn.Moved[row] = (row.Head with { State = state, Attempt = attempt, Due = at }, repeat);
    }

    private void Tell(LaneRow row, OutboxEntry entry, SendEnd end, int attempt, Turn turn)
    {
        if (entry is OutboxEntry.MakePlace place && end is not (SendEnd.Arrived or SendEnd.Delayed))
        {
            decider.Handle(Input(row, attempt, end.ToString()), new MentorsInput.PlaceEnded(place.Mentor, Made: false), turn);
            return;
        }

        if (entry.Quiet)
        {
            // Nobody else hears of it, but who reads the copy must know that this is not all.
            if (IsUnusableFile(entry, end) && Place.Of(row.Head.Lane) is Place.OfCopy copy)
            {
                decider.SayInCopy(copy, Phrase.Of("desk.file-elsewhere"), entry.Message, Input(row, attempt, end.ToString()), turn);
            }

            return;
        }

        if (entry.Conversation is { } conversation && entry is not OutboxEntry.SetMark && (entry.Message is not null || entry.What == SendKind.Room))
        {
            var ended = new RelayInput.SendEnded(conversation, entry.Message, entry.ToSeeker, entry.What, end)
            {
                File = IsUnusableFile(entry, end) ? ((OutboxEntry.Post)entry).File : null,
                More = IsUnusableFile(entry, end) && !entry.Last ? true : null,
            };
            decider.Handle(Input(row, attempt, end.ToString()), ended, turn);
        }
    }

    private static bool IsUnusableFile(OutboxEntry entry, SendEnd end) =>
        entry is OutboxEntry.Post { Part.File: not null } && end is SendEnd.Unusable or SendEnd.WithoutFile;

    private static SendEnd Meaning(Verdict.End end) => end switch
    {
        { State: OutboxState.Expired } => SendEnd.GivenUp,
        { Why: Refusal.Unreachable } => SendEnd.Unreachable,
        { Why: Refusal.BadFile or Refusal.TooLarge } => SendEnd.Unusable,
        { Why: Refusal.MessageGone } => SendEnd.Gone,
        _ => SendEnd.Refused,
    };

    private static InputId Input(LaneRow row, int attempt, string what) => new($"{row.Head.Id}.{attempt}.{what}");
}
