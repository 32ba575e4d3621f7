using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Text;

/// <summary>Words that were written as one: "twentyfive", "onfriday", "in35years".</summary>
internal static class Glue
{
    private const int LongestChain = 6;
    private const int ShortestPart = 4;

    /// <summary>The meanings of the parts, in their order; null if the word is no such thing.</summary>
    public static List<IReadOnlyList<Meaning>>? Apart(Lexicon lexicon, string key) =>
        key.Length < ShortestPart + 1 ? null : Numbers(lexicon, key, 0, 0) ?? Two(lexicon, key);

    /// <summary>A chain of numbers, with an "and" between unit and ten, and at its end perhaps what is counted.</summary>
    private static List<IReadOnlyList<Meaning>>? Numbers(Lexicon lexicon, string key, int from, int depth)
    {
        if (from == key.Length)
        {
            return depth >= 2 ? [] : null;
        }

        if (depth == LongestChain)
        {
            return null;
        }

        for (var length = key.Length - from; length >= 1; length--)
        {
            var meanings = lexicon.Word(key.Substring(from, length));
            var isNumber = length >= 2 && meanings.Any(IsNumber);
            var isAnd = depth > 0 && length <= 2 && from + length < key.Length && meanings.Any(meaning => meaning.Sense == Sense.And);
            var isLast = depth > 0 && from + length == key.Length && meanings.Any(IsCounted);
            if ((isNumber || isAnd || isLast) && Numbers(lexicon, key, from + length, depth + 1) is { } rest)
            {
                rest.Insert(0, [.. meanings.Where(meaning => IsNumber(meaning) || (isAnd && meaning.Sense == Sense.And) || (isLast && IsCounted(meaning)))]);
                return rest;
            }
        }

        return null;
    }

    private static List<IReadOnlyList<Meaning>>? Two(Lexicon lexicon, string key)
    {
        for (var length = 1; length < key.Length - 2; length++)
        {
            var (left, right) = (lexicon.Word(key[..length]), lexicon.Word(key[length..]));
            if ((left.Any(IsPreposition) && key.Length - length >= ShortestPart && right.Any(IsOfTime)) || (length >= ShortestPart && left.Any(IsDay) && right.Any(meaning => IsOfTime(meaning) || IsPreposition(meaning))))
            {
                return [left, right];
            }
        }

        return null;
    }

    private static bool IsNumber(Meaning meaning) => meaning.Sense is Sense.Small or Sense.Tens or Sense.Hundred or Sense.Hundreds or Sense.Scale or Sense.OrdinalDay or Sense.OrdinalHour;

    private static bool IsCounted(Meaning meaning) => meaning.Sense is Sense.AgeAdjective or Sense.OClock or Sense.UnitMinutes or Sense.UnitDays or Sense.UnitMonths;

    private static bool IsPreposition(Meaning meaning) => meaning.Sense is Sense.At or Sense.AtWeak or Sense.On or Sense.In or Sense.Until or Sense.From or Sense.Before;

    private static bool IsDay(Meaning meaning) => meaning.Sense is Sense.RelativeDay or Sense.Weekday;

    private static bool IsOfTime(Meaning meaning) => IsDay(meaning) || meaning.Sense is Sense.Month or Sense.Part or Sense.Noon or Sense.Midnight or Sense.Weekend or Sense.OrdinalHour or Sense.Small
        or Sense.UnitMinutes or Sense.UnitDays or Sense.UnitMonths;
}
