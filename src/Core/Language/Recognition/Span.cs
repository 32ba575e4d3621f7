using System.Globalization;
using System.Text;

namespace MentorBot.Core.Language.Recognition;

/// <summary>A length of time in the units it was said in: a month is no number of days, and a day is no number of hours.</summary>
public readonly record struct Span(int Months, int Weeks, int Days, int Minutes, int Seconds)
{
    /// <summary>Whether it counts hours, minutes or seconds, which pass whatever the clock on the wall shows.</summary>
    public bool IsElapsed => Minutes != 0 || Seconds != 0;

    public bool IsEmpty => this == default;

    /// <summary>ISO 8601; whole hours as hours, hours with minutes as minutes.</summary>
    public string ToIso()
    {
        var iso = new StringBuilder("P");
        Add(iso, Months / 12, 'Y');
        Add(iso, Months % 12, 'M');
        if (Months == 0 && Days == 0 && !IsElapsed)
        {
            Add(iso, Weeks, 'W');
        }
        else
        {
            Add(iso, Days + (7 * Weeks), 'D');
        }

        if (IsElapsed)
        {
            iso.Append('T');
            Add(iso, Minutes % 60 == 0 ? Minutes / 60 : 0, 'H');
            Add(iso, Minutes % 60 == 0 ? 0 : Minutes, 'M');
            Add(iso, Seconds, 'S');
        }

        return iso.Length == 1 ? "PT0S" : iso.ToString();
    }

    private static void Add(StringBuilder iso, int amount, char unit)
    {
        if (amount != 0)
        {
            iso.Append(amount.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }
}
