using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>Danger in a message.</summary>
/// <param name="IsCrisis">Whether it is so likely that the mentor is told in plain words.</param>
internal sealed record Heard(Risk Risk, bool IsCrisis)
{
    public RiskLevel Level => IsCrisis ? RiskLevel.Crisis : RiskLevel.Concern;
}

/// <summary>
/// What the mentor is told of danger: a note behind the message, with the words it was seen in.
///
/// Theory of operation. A note belongs to its message and goes with it. When the message is taken back, or changed so that it does not say that any
/// more, the quoted words go as well, and the mentor reads only that there was something to worry about: the words are hers to take back, the worry
/// is not. Changed around the words of danger, it is quoted as it stands now, and nobody is called for that. What was a concern and never left is not even told. A file that waits for her yes is quoted when it is passed on. A crisis is noted
/// each time; what may be one, in the words of an earlier note, after a while; a concern in such words never again.
/// </summary>
internal static class Notes
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(30);

    /// <param name="heard">Null where the message says nothing of danger.</param>
    public static Decision<Conversation> Follow(Decision<Conversation> decision, MessageId message, Content content, Heard? heard, RelayTurn turn)
    {
        var state = decision.Next;
        var quoted = heard is null ? "" : NoteWords.Quoted(content, heard.Risk);
        return Of(state, message) switch
        {
            _ when Files.Waits(state, message) => decision,
            null when heard is null || !IsNews(state, heard, NoteWords.SeenIn(content, heard.Risk), turn.At) => decision,
            null => Note(decision, message, heard, quoted, Called(state, heard), turn),
            { Lifted: false } earlier when heard?.Level == earlier.Level && NoteWords.Compared(quoted) == earlier.Words => decision,
            _ when !decision.Effects.Any(effect => effect is ToDesk.Edit edit && edit.Message == message) => decision,
            { Lifted: true } when heard is null => decision,
            { Lifted: true } => Note(decision with { Next = Without(state, message) }, message, heard, quoted, Called(state, heard), turn),
            _ when heard is null => (decision with { Next = Without(state, message) }).And(Behind(new ToDesk.WithdrawNote(state.Id, message), state, turn), Behind(Gone(state), state, turn)),
            var earlier => Note(
                (decision with { Next = Without(state, message) }).And(Behind(new ToDesk.WithdrawNote(state.Id, message), state, turn)), message, heard, quoted, heard.Level == earlier.Level ? null : Called(state, heard), turn),
        };
    }

    /// <summary>She takes the message back: the note on it goes at once, and what the mentor reads instead follows when it is known what became of the message.</summary>
    public static Decision<Conversation> Lift(Decision<Conversation> decision, MessageId message, RelayTurn turn)
    {
        var state = decision.Next;
        return Of(state, message) is not { Lifted: false }
            ? decision
            : (decision with { Next = state with { Noted = [.. state.Noted!.Select(note => note.Message == message ? note with { Lifted = true } : note)] } })
                .And(Behind(new ToDesk.WithdrawNote(state.Id, message), state, turn));
    }

    /// <summary>It is known what became of a message that she took back, or that an edit found nothing to change: what is not in the room is not quoted there.</summary>
    public static Decision<Conversation> Ended(Decision<Conversation> decision, RelayInput.SendEnded ended, RelayTurn turn)
    {
        var state = decision.Next;
        if (ended is not ({ What: SendKind.Withdraw, End: not SendEnd.Delayed } or { What: SendKind.Edit, End: SendEnd.Gone }) || ended.Message is not { } message || Of(state, message) is not { } note)
        {
            return decision;
        }

        // Noted anew by an edit that came behind it: the note stands, and so does the message where it could not be taken back.
        if (ended.What == SendKind.Withdraw && !note.Lifted && ended.End is not (SendEnd.Arrived or SendEnd.Unseen or SendEnd.Gone))
        {
            return decision;
        }

        var wasSeen = ended.End is not (SendEnd.Unseen or SendEnd.Gone);
        return (decision with { Next = Without(state, message) }).And(
        [
            .. !note.Lifted ? [Behind(new ToDesk.WithdrawNote(state.Id, message), state, turn)] : Array.Empty<Effect>(),
            .. wasSeen || note.Level == RiskLevel.Crisis ? [Gone(state)] : Array.Empty<Effect>(),
        ]);
    }

    private static bool IsNews(Conversation state, Heard heard, string words, DateTimeOffset now) => heard.IsCrisis
        || (state.Noted ?? []).Where(note => $" {note.Words} ".Contains($" {words} ", StringComparison.Ordinal)).All(note => heard.Risk.Level == RiskLevel.Crisis && note.At + Again <= now);

    private static MentorId? Called(Conversation state, Heard heard) => heard.IsCrisis ? state.Mentor : null;

    private static Decision<Conversation> Note(Decision<Conversation> decision, MessageId message, Heard heard, string quoted, MentorId? called, RelayTurn turn)
    {
        var state = decision.Next;
        var note = new ToDesk.Tell(state.Id, Phrase.Of(heard.IsCrisis ? "desk.crisis" : "desk.concern", ("words", quoted)), [], null) { On = message, Summons = called };
        var noted = new Noted(message, heard.Level, NoteWords.Compared(quoted), turn.At);
        return (decision with { Next = state with { WasHeavy = state.WasHeavy || heard.IsCrisis, Noted = [.. (state.Noted ?? []).TakeLast(Conversation.MostNoted - 1), noted] } }).And(Behind(note, state, turn));
    }

    private static ToDesk.Tell Gone(Conversation state) => new(state.Id, Phrase.Of("desk.danger-taken-back"), [], null);

    private static Effect Behind(Effect effect, Conversation state, RelayTurn turn) => Flood.Behind(effect, state.OfSeeker, turn);

    private static Noted? Of(Conversation state, MessageId message) => state.Noted?.FirstOrDefault(note => note.Message == message);

    private static Conversation Without(Conversation state, MessageId message) =>
        state with { Noted = state.Noted is { Count: > 1 } noted ? [.. noted.Where(note => note.Message != message)] : null };
}
