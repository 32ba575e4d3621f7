using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Text;

/// <summary>A word, a phrase, a number in digits or a mark, with all that it can mean.</summary>
/// <param name="Start">The index of its first character in the text.</param>
/// <param name="End">The index after its last one.</param>
/// <param name="Digits">How many digits it has; 0 if it is none.</param>
/// <param name="Glued">Nothing stands between it and the piece before.</param>
internal sealed record Piece(int Start, int End, string Key, IReadOnlyList<Meaning> Meanings, long Number, int Digits, bool Glued, bool IsCapital)
{
    public bool IsMark => Digits == 0 && Key.Length == 1 && !char.IsLetter(Key[0]);

    public bool IsUnknown => Digits == 0 && Meanings.Count == 0 && !IsMark;

    public bool HasLeadingZero { get; init; }

    public int? Value(Sense sense)
    {
        foreach (var meaning in Meanings)
        {
            if (meaning.Sense == sense)
            {
                return meaning.Value;
            }
        }

        return null;
    }
}
