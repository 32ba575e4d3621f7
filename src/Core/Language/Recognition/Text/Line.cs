using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Text;

/// <summary>A text in pieces. Asking beyond its ends is allowed and finds nothing.</summary>
internal sealed class Line(string text, IReadOnlyList<Piece> pieces)
{
    private const int MostSkipped = 6;

    public string Text => text;

    public int Count => pieces.Count;

    public Piece this[int index] => pieces[index];

    public bool Has(int index) => index >= 0 && index < pieces.Count;

    public int? Value(int index, Sense sense) => Has(index) ? pieces[index].Value(sense) : null;

    public bool Is(int index, Sense sense) => Value(index, sense) is not null;

    public bool IsAny(int index, params ReadOnlySpan<Sense> senses)
    {
        foreach (var sense in senses)
        {
            if (Is(index, sense))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsMark(int index, string marks) => Has(index) && pieces[index].IsMark && marks.Contains(pieces[index].Key[0], StringComparison.Ordinal);

    public bool IsGlued(int index) => Has(index) && pieces[index].Glued;

    public bool IsUnknown(int index) => Has(index) && pieces[index].IsUnknown;

    /// <summary>The digits at this place, if they have so many figures; else null.</summary>
    public int? Digits(int index, int atMost = 4, int atLeast = 1) =>
        Has(index) && pieces[index].Digits >= atLeast && pieces[index].Digits <= atMost ? (int)pieces[index].Number : null;

    public bool IsUnit(int index) => IsAny(index, Sense.UnitSeconds, Sense.UnitMinutes, Sense.UnitDays, Sense.UnitMonths);

    public bool IsHour(int index) => Value(index, Sense.UnitMinutes) == 60;

    public bool IsMinute(int index) => Value(index, Sense.UnitMinutes) == 1;

    public bool IsYears(int index) => Value(index, Sense.UnitMonths) == 12;

    /// <summary>The next place that is none of these. It looks a few places ahead: nobody says more little words in a row, and a text of nothing else must not take for ever.</summary>
    public int Skip(int index, params ReadOnlySpan<Sense> senses)
    {
        var end = index + MostSkipped;
        while (index < end && IsAny(index, senses))
        {
            index++;
        }

        return index;
    }
}
