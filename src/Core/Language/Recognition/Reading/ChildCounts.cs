using MentorBot.Core.Language.Recognition.Text;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>How many children a text tells of.</summary>
internal sealed record ChildrenFound(int From, int To, int Count) : IFound;

/// <summary>Counts the children that are named: "dvojčata a staršího kluka" are three. Their ages are no count.</summary>
internal static class ChildCounts
{
    private const int Most = 20;
    private const int FurthestNumber = 4;

    public static ChildrenFound? Read(Line line, Findings findings)
    {
        if (None(line) is { } none)
        {
            return none;
        }

        var numbers = findings.Numbers.Where(number => number.Quantity.IsWhole && number.Quantity.Value <= Most && !line.IsAny(number.To, Sense.AgeAdjective, Sense.Old)).ToList();
        var groups = Enumerable.Range(0, line.Count).Where(index => line.IsAny(index, Sense.Child, Sense.Children) && !(line.Value(index - 1, Sense.Child) > 1)).Select(index => Group(line, index, numbers)).ToList();
        var kept = Rejections.Kept(line, groups);
        if (kept.Count == 0)
        {
            return WithoutNoun(line, numbers);
        }

        return kept.FirstOrDefault(group => group.IsGeneral && group.Count is not null) is { } general ? Total(line, kept, general) : Sum(line, kept);
    }

    /// <summary>Children in one word, with their number if it is said.</summary>
    private sealed record Named(int From, int To, int? Count, bool IsGeneral, bool IsNumbered) : IFound;

    private static Named Group(Line line, int at, List<NumberFound> numbers)
    {
        var isGeneral = line.Is(at, Sense.Children);
        var each = line.Value(at, Sense.Child) ?? 1;
        if (Before(line, at, numbers) is { } before)
        {
            return new(before.From, at + 1, (int)before.Quantity.Value * Math.Max(1, each), isGeneral, IsNumbered: true);
        }

        if (isGeneral && After(line, at, numbers) is { } after)
        {
            return new(at, after.To, after.Count, isGeneral, IsNumbered: true);
        }

        return new(at, at + 1, isGeneral ? null : each, isGeneral, IsNumbered: each > 1);
    }

    private static NumberFound? Before(Line line, int at, List<NumberFound> numbers)
    {
        for (var index = at; index > 0 && index > at - FurthestNumber; index--)
        {
            if (numbers.Find(number => number.To == index) is { } found)
            {
                return found;
            }

            if (!line.IsUnknown(index - 1) && !line.IsAny(index - 1, Sense.Of, Sense.Filler, Sense.Next, Sense.Article, Sense.Person) && !line.Is(index - 1, Sense.AgeAdjective))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Dětí mám tři", "kids: 2", and a list of ages.</summary>
    private static (int Count, int To)? After(Line line, int at, List<NumberFound> numbers)
    {
        var next = at + 1;
        while (next < at + FurthestNumber && (line.IsMark(next, ":-(,") || line.IsAny(next, Sense.Have, Sense.Of, Sense.Filler)))
        {
            next++;
        }

        if (numbers.Find(number => number.From == next) is not { } first || line.IsAny(first.To, Sense.Counted, Sense.AgeAdjective))
        {
            return null;
        }

        var (ages, to) = (1, first.To);
        while ((line.IsMark(to, ",") || line.Is(to, Sense.And)) && Numbers.Read(line, to + 1) is { IsWhole: true } more)
        {
            (ages, to) = (ages + 1, more.Next);
        }

        return ages > 1 ? (ages, to) : line.IsUnit(first.To) ? null : ((int)first.Quantity.Value, first.To);
    }

    private static ChildrenFound? None(Line line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.Is(at, Sense.Childless))
            {
                return new(at, at + 1, 0);
            }

            if (!line.IsAny(at, Sense.Children, Sense.Child))
            {
                continue;
            }

            for (var near = at - 1; near >= at - 4 && near >= 0 && !line.IsMark(near, ",.!?;") && !line.IsAny(near, Sense.And, Sense.Have); near--)
            {
                if (line.IsAny(near, Sense.NoneOf, Sense.NotHave) && !line.IsAny(near + 1, Sense.And))
                {
                    return HasOther(line, at) ? null : new(near, at + 1, 0);
                }
            }

            var next = line.Skip(at + 1, Sense.Filler, Sense.Of);
            if (line.Is(at, Sense.Children) && line.IsAny(next, Sense.NotHave, Sense.NoneOf))
            {
                return new(at, next + 1, 0);
            }
        }

        return null;
    }

    /// <summary>"I have no son, I have a daughter."</summary>
    private static bool HasOther(Line line, int at) =>
        Enumerable.Range(at + 1, line.Count - at - 1).Any(index => line.Is(index, Sense.Have)) && Enumerable.Range(at + 1, line.Count - at - 1).Any(index => line.IsAny(index, Sense.Child, Sense.Children));

    private static ChildrenFound Total(Line line, IReadOnlyList<Named> named, Named general)
    {
        var (count, to) = (general.Count!.Value, general.To);
        foreach (var more in named.Where(other => other.From > general.From && other.Count is not null))
        {
            if (line.Is(to, Sense.And) && !Enumerable.Range(to, more.From - to).Any(index => line[index].IsMark))
            {
                (count, to) = (count + more.Count!.Value, more.To);
            }
        }

        return new(general.From, to, count);
    }

    private static ChildrenFound? Sum(Line line, IReadOnlyList<Named> named)
    {
        var counted = named.Where(group => group.Count > 0).ToList();
        if (counted.Count == 0)
        {
            return null;
        }

        var isTold = counted.Exists(group => group.IsNumbered) || Enumerable.Range(0, line.Count).Any(index => line.Value(index, Sense.Have) == 0 || (index < counted[0].From && line.Is(index, Sense.Have))) || IsBare(line) ||
            (counted.Count > 1 && Enumerable.Range(counted[0].To, counted[1].From - counted[0].To).Any(index => line.Is(index, Sense.And)));
        return isTold ? new(counted[0].From, counted[^1].To, counted.Sum(group => group.Count!.Value)) : null;
    }

    private static bool IsBare(Line line) => Enumerable.Range(0, line.Count).All(index => !line.IsUnknown(index) && line[index].Digits == 0 && !line.IsUnit(index) && !line.IsAny(index, Sense.AgeAdjective, Sense.AgeCue, Sense.Small, Sense.Tens));

    /// <summary>"Mum of three", "mam trójkę".</summary>
    private static ChildrenFound? WithoutNoun(Line line, List<NumberFound> numbers)
    {
        foreach (var number in numbers)
        {
            var before = number.From - 1;
            while (before > number.From - FurthestNumber && line.IsAny(before, Sense.Of, Sense.Filler) && !line.IsAny(before, Sense.Parent, Sense.Have))
            {
                before--;
            }

            var isEnd = !line.IsUnknown(number.To) && !line.IsUnit(number.To) && !line.Is(number.To, Sense.Counted);
            var isTogether = line.Value(number.From, Sense.Collective) > 1 && (line.Is(before, Sense.Have) || (number.From == 0 && number.To == line.Count));
            if (isEnd && (line.Is(before, Sense.Parent) || isTogether))
            {
                return new(Math.Max(before, 0), number.To, (int)number.Quantity.Value);
            }
        }

        return null;
    }
}
