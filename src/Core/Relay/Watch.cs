using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// Every message of a seeker is looked through for danger. The mentor gets a note with the words it was seen in, behind the message; the seeker is
/// offered help: an offer, never a verdict. The note comes again only when it grows worse or after a while, so that nobody stops reading it.
/// </summary>
internal static class Watch
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(30);

    /// <param name="decision">What was decided of the message.</param>
    /// <param name="offer">Whether she is offered help; where she was already, the mentor alone is told.</param>
    public static Decision<Conversation> Over(Decision<Conversation> decision, Content content, bool offer, RelayTurn turn)
    {
        var state = decision.Next;
        if (!state.IsLive || content.Forwarded || content.Text.IsEmpty || turn.House.Reader?.Read(content.Text.Text, state.Language).Risk is not { Level: not RiskLevel.None } risk)
        {
            return decision;
        }

        if (state.Danger is { } seen && seen.Level >= risk.Level && seen.At + Again > turn.At)
        {
            return decision;
        }

        var crisis = risk.Level == RiskLevel.Crisis;
        var note = new ToDesk.Tell(state.Id, Phrase.Of(crisis ? "desk.crisis" : "desk.concern", ("words", Words(content, risk))), [], null);
        var noted = decision with { Next = state with { Danger = new Danger(risk.Level, turn.At) } };
        return crisis && offer
            ? noted.And(Flood.Behind(note, state.OfSeeker, turn), Life.Tell(state, Phrase.Of("crisis.offer").With("lines", Phrase.Of("sos"))))
            : noted.And(Flood.Behind(note, state.OfSeeker, turn));
    }

    private static string Words(Content content, Risk risk)
    {
        var text = content.Text.Text;
        return risk.Trigger is { } trigger && trigger.Start + trigger.Length <= text.Length ? text.Substring(trigger.Start, trigger.Length) : text[..Math.Min(text.Length, 80)];
    }
}
