using MentorBot.Core.Language.Recognition.Text;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>An age that was said.</summary>
/// <param name="IsSure">Something beside it says that it is an age; a bare "35 let" is only taken for one.</param>
internal sealed record AgeFound(int From, int To, int Years, bool IsSure) : IFound;

/// <summary>Reads ages: "je mi 35", "dwudziestoletnia", "synovi jsou čtyři roky", "I'm 35".</summary>
internal static class Ages
{
    private const int Oldest = 120;
    private const int FurthestCue = 6;
    private const int MostUnknown = 2;

    /// <summary>Years that are said without more are an age from here on, and a length of time below.</summary>
    private const int YoungestBare = 12;

    public static IReadOnlyList<AgeFound> Read(Line line, Findings findings)
    {
        var isLength = Enumerable.Range(0, line.Count).Any(index => line.Is(index, Sense.DurationCue));
        return
        [
            .. findings.Lengths.Select(length => OfYears(line, length, isLength)).OfType<AgeFound>()
                .Concat(findings.Numbers.Select(number => OfNumber(line, number)).OfType<AgeFound>())
                .OrderBy(age => age.From),
        ];
    }

    private static AgeFound? OfYears(Line line, LengthFound length, bool isLength)
    {
        var years = length.Length.Span.Months / 12;
        if (!length.Length.IsYears || !length.Length.IsCounted || years > Oldest)
        {
            return null;
        }

        var next = line.IsMark(length.To, "-") ? length.To + 1 : length.To;
        if (line.Is(length.To - 1, Sense.AgeAdjective))
        {
            return new(length.From, length.To, years, IsSure: true);
        }

        if (line.IsAny(next, Sense.Old, Sense.AgeAdjective))
        {
            return new(length.From, next + 1, years, IsSure: true);
        }

        if (Cue(line, length.From, mayBeWeak: true) is { } cue)
        {
            return new(cue, length.To, years, IsSure: true);
        }

        return After(line, length.To) is { } end ? new(length.From, end, years, IsSure: true)
            : years >= YoungestBare && !isLength ? new(length.From, length.To, years, IsSure: false) : null;
    }

    /// <summary>"Let mi je 35", and the person named behind the age.</summary>
    private static int? After(Line line, int to)
    {
        var next = line.Skip(to, Sense.Filler);
        return line.Value(next, Sense.AgeCue) == 0 ? next + 1 : null;
    }

    private static AgeFound? OfNumber(Line line, NumberFound number)
    {
        if (!number.Quantity.IsWhole || number.Quantity.Value > Oldest)
        {
            return null;
        }

        var (years, next) = ((int)number.Quantity.Value, number.To);
        next = line.IsMark(next, "-") && line.IsGlued(next) ? next + 1 : next;
        next = line.Is(next, Sense.OrdinalSuffix) ? next + 1 : next;
        if (line.IsAny(next, Sense.AgeAdjective, Sense.Old))
        {
            return new(number.From, next + 1, years, IsSure: true);
        }

        // "Lat 35", "let: 35".
        var before = line.IsMark(number.From - 1, ":-") ? number.From - 2 : number.From - 1;
        if (line.IsYears(before))
        {
            return new(before, number.To, years, IsSure: true);
        }

        var isFree = !line.IsUnit(number.To) && !line.IsAny(number.To, Sense.Child, Sense.Children, Sense.Counted, Sense.Person) && !line.IsMark(number.To, "%");
        return isFree && years > 0 && Cue(line, number.From, !line.IsUnknown(number.To)) is { } cue ? new(cue, number.To, years, IsSure: true) : null;
    }

    /// <summary>The place of what makes an age of the number that begins here.</summary>
    private static int? Cue(Line line, int from, bool mayBeWeak)
    {
        var unknown = 0;
        for (var at = from - 1; at >= 0 && at >= from - FurthestCue; at--)
        {
            if (line.Value(at, Sense.AgeCue) is { } weakness && (weakness == 0 || (mayBeWeak && unknown == 0)))
            {
                return at;
            }

            if (line.IsAny(at, Sense.Person, Sense.Child) && (mayBeWeak || unknown == 0))
            {
                return at;
            }

            if (line.IsMark(at, ".!?;") || line[at].Digits > 0 || line.IsAny(at, Sense.Small, Sense.Tens, Sense.Children, Sense.In, Sense.Before, Sense.DurationCue))
            {
                return null;
            }

            unknown += line.IsUnknown(at) ? 1 : 0;
            if (unknown > MostUnknown)
            {
                return null;
            }
        }

        return null;
    }
}
