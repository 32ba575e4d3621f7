using System.Globalization;
using System.Text.RegularExpressions;

namespace MentorBot.Core.Hours;

/// <summary>
/// Hours as somebody writes them of herself, in any language of the house: <c>po-pá 18-21, so 10-12</c>, <c>пн, ср 18:00-21:30</c>, <c>daily 22-2</c>. Days that
/// are not named have none. What can't be understood as a whole is not understood at all: half of somebody's hours are wrong hours.
/// </summary>
public static partial class SpokenHours
{
    private static readonly IReadOnlyList<Stretch> WholeDay = [new Stretch(0, Stretch.Day)];

    /// <summary>A week, Monday first; null for what can't be understood.</summary>
    public static IReadOnlyList<IReadOnlyList<Stretch>>? Week(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (DayWords.IsAlways(words))
        {
            return [.. Enumerable.Repeat(WholeDay, 7)];
        }

        if (Pieces(words) is not { Count: > 0 } pieces)
        {
            return null;
        }

        var week = Enumerable.Range(0, 7).Select(_ => new List<Stretch>()).ToList();
        for (var at = 0; at < pieces.Count;)
        {
            if (Days(pieces, ref at) is not { Count: > 0 } days || Stretches(pieces, ref at) is not { Count: > 0 } stretches)
            {
                return null;
            }

            days.ForEach(day => week[day].AddRange(stretches));
        }

        var sorted = week.Select(InOrder).ToList();
        return sorted.Contains(null) ? null : [.. sorted.Select(day => day!)];
    }

    /// <summary>The hours of one day; null for what can't be understood. None is an answer too.</summary>
    public static IReadOnlyList<Stretch>? Times(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (DayWords.IsNone(words) || DayWords.IsAlways(words))
        {
            return DayWords.IsNone(words) ? [] : WholeDay;
        }

        var at = 0;
        return Pieces(words) is { Count: > 0 } pieces && Stretches(pieces, ref at) is { } stretches && at == pieces.Count ? InOrder(stretches) : null;
    }

    /// <summary>She takes back what she said of a day.</summary>
    public static bool IsUsual(string words) => DayWords.IsUsual(words);

    /// <summary>Nobody new at all.</summary>
    public static bool IsNone(string words) => DayWords.IsNone(words);

    private static List<int>? Days(List<Piece> pieces, ref int at)
    {
        var days = new List<int>();
        while (at < pieces.Count && pieces[at] is Piece.Day or Piece.Between)
        {
            if (pieces[at++] is not Piece.Day first)
            {
                continue;
            }

            var last = first.Last;
            if (at + 1 < pieces.Count && pieces[at] is Piece.To && pieces[at + 1] is Piece.Day end)
            {
                (at, last) = (at + 2, end.Last);
            }

            for (var day = first.First; ; day = (day + 1) % 7)
            {
                days.Add(day);
                if (day == last)
                {
                    break;
                }
            }
        }

        return days.Distinct().Count() == days.Count ? days : null;
    }

    private static List<Stretch>? Stretches(List<Piece> pieces, ref int at)
    {
        var stretches = new List<Stretch>();
        while (at < pieces.Count && pieces[at] is Piece.Clock or Piece.Between)
        {
            if (pieces[at] is Piece.Between)
            {
                at++;
                continue;
            }

            if (at + 2 >= pieces.Count || pieces[at] is not Piece.Clock { Minutes: < Stretch.Day } from || pieces[at + 1] is not Piece.To || pieces[at + 2] is not Piece.Clock to || from == to)
            {
                return null;
            }

            stretches.Add(new Stretch(from.Minutes, to.Minutes > from.Minutes ? to.Minutes : to.Minutes + Stretch.Day));
            at += 3;
        }

        return stretches;
    }

    /// <summary>Null where they are over each other.</summary>
    private static List<Stretch>? InOrder(List<Stretch> stretches)
    {
        var sorted = stretches.OrderBy(stretch => stretch.From).ToList();
        return sorted.Zip(sorted.Skip(1)).All(pair => pair.First.To <= pair.Second.From) ? sorted : null;
    }

    /// <summary>Null where one is unknown.</summary>
    private static List<Piece>? Pieces(string words)
    {
        var pieces = new List<Piece>();
        foreach (Match match in PieceOrMark().Matches(words))
        {
            var text = match.Value;
            Piece? piece = match switch
            {
                _ when match.Groups["hours"].Success => Clock(match),
                _ when text is "-" or "–" or "—" || DayWords.IsTo(text) => new Piece.To(),
                _ when text is "," or ";" or "\n" or "+" or "&" || DayWords.IsAnd(text) => new Piece.Between(),
                _ when text is ":" or "." || DayWords.IsFiller(text) && DayWords.Day(text) is null => new Piece.Nothing(),
                _ when DayWords.Day(text) is { } days => new Piece.Day(days.First, days.Last),
                _ => null,
            };
            if (piece is null)
            {
                return null;
            }

            if (piece is not Piece.Nothing)
            {
                pieces.Add(piece);
            }
        }

        return pieces;
    }

    /// <summary>"8:00", "8.00" or "8"; at most 24:00.</summary>
    private static Piece.Clock? Clock(Match match)
    {
        var minutes = int.Parse(match.Groups["hours"].Value, CultureInfo.InvariantCulture) * 60
            + (match.Groups["minutes"] is { Success: true, Value: var rest } ? int.Parse(rest, CultureInfo.InvariantCulture) : 0);
        return minutes <= Stretch.Day ? new Piece.Clock(minutes) : null;
    }

    [GeneratedRegex(@"(?<!\d)(?<hours>[0-9]{1,2})([:.](?<minutes>[0-5][0-9]))?(?!\d)|[\p{L}\p{M}'’ʼ]+|\S|\n")]
    private static partial Regex PieceOrMark();

    private abstract record Piece
    {
        public sealed record Day(int First, int Last) : Piece;

        public sealed record Clock(int Minutes) : Piece;

        public sealed record To : Piece;

        public sealed record Between : Piece;

        public sealed record Nothing : Piece;
    }
}
