using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// Every message of a seeker is looked through for danger. The mentor gets a note with the words it was seen in, behind the message; the seeker is
/// offered help: an offer, never a verdict. The offer, and the note of a concern, come again only after a while, so that nobody stops reading them.
/// </summary>
internal static class Watch
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(30);

    private const int Longest = 160;
    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n', '…'];

    /// <param name="decision">What was decided of the message.</param>
    /// <param name="offer">Whether she is offered help; where she was already, the mentor alone is told.</param>
    public static Decision<Conversation> Over(Decision<Conversation> decision, Content content, bool offer, RelayTurn turn)
    {
        var state = decision.Next;
        if (!state.IsLive || content.Forwarded || content.Text.IsEmpty || turn.House.Reader?.Read(content.Text.Text, state.Language).Risk is not { Level: not RiskLevel.None } risk)
        {
            return decision;
        }

        var crisis = risk is { Level: RiskLevel.Crisis, Crisis: >= Risk.Likely };
        var level = crisis ? RiskLevel.Crisis : RiskLevel.Concern;
        var isNew = state.Danger is not { } seen || seen.Level < level || seen.At + Again <= turn.At;
        if (risk.Level == RiskLevel.Concern && !isNew)
        {
            return decision;
        }

        var note = new ToDesk.Tell(state.Id, Phrase.Of(crisis ? "desk.crisis" : "desk.concern", ("words", Words(content, risk))), [], null);
        var noted = decision with { Next = isNew && offer ? state with { Danger = new Danger(level, turn.At) } : state };
        return crisis && isNew && offer
            ? noted.And(Flood.Behind(note, state.OfSeeker, turn), Life.Tell(state, Phrase.Of("danger.offer").With("lines", Phrase.Of("sos"))))
            : noted.And(Flood.Behind(note, state.OfSeeker, turn));
    }

    /// <summary>What it was seen in; where that is a word or two, the sentence around it.</summary>
    private static string Words(Content content, Risk risk)
    {
        var text = content.Text.Text;
        var (start, end) = risk.Trigger is { } trigger ? (trigger.Start, trigger.Start + trigger.Length) : (0, text.Length);
        if (text[start..end].Count(char.IsWhiteSpace) < 2)
        {
            start = text.LastIndexOfAny(SentenceEnds, Math.Max(0, start - 1)) + 1;
            end = text.IndexOfAny(SentenceEnds, end) is >= 0 and var found ? found : text.Length;
        }

        var words = text[start..end].Trim();
        if (words.Length <= Longest)
        {
            return words;
        }

        var border = words.LastIndexOf(' ', Longest - 1);
        return words[..(border > 0 ? border : Longest)] + "…";
    }
}
