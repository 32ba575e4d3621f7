using MentorBot.Core.Language.Recognition.Reading;
using MentorBot.Core.Language.Recognition.Resolving;
using MentorBot.Core.Language.Recognition.Text;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition;

/// <summary>
/// Recognises numbers, ages, children, days, times, spans and answers in what people write. Cultures are "cs", "pl", "uk" and "en"; in any other one
/// nothing is recognised. Nothing depends on the machine: time and zone are arguments, and the same text always gives the same results.
/// </summary>
public static class Recognizers
{
    /// <summary>More of a text than this is not looked at.</summary>
    public const int LongestText = 10_000;

    private static readonly IReadOnlyDictionary<string, Lexicon> Lexicons = Languages.All.ToDictionary(table => table.Culture, table => new Lexicon(table), StringComparer.Ordinal);

    /// <summary>The cultures that are known.</summary>
    public static IEnumerable<string> Cultures => Lexicons.Keys;

    public static IReadOnlyList<ModelResult> RecognizeNumber(string text, string culture) => Read(text, culture) is not { } read ? [] :
        [.. Rejections.Kept(read.Line, Plain(read.Line, read.Findings)).Select(number => read.Result(number, TypeNames.Number, new Resolution.Number(number.Quantity.Value)))];

    public static IReadOnlyList<ModelResult> RecognizeAge(string text, string culture) => Read(text, culture) is not { } read ? [] :
        [.. Rejections.Kept(read.Line, Ages.Read(read.Line, read.Findings)).Select(age => read.Result(age, TypeNames.Age, new Resolution.Age(age.Years)))];

    /// <summary>The number of children, one result at most.</summary>
    public static IReadOnlyList<ModelResult> RecognizeChildren(string text, string culture) => Read(text, culture) is not { } read ? [] :
        ChildCounts.Read(read.Line, read.Findings) is { } children ? [read.Result(children, TypeNames.Children, new Resolution.Children(children.Count))] : [];

    /// <summary>Spans that are no distance from now and no age.</summary>
    public static IReadOnlyList<ModelResult> RecognizeDuration(string text, string culture)
    {
        if (Read(text, culture) is not { } read)
        {
            return [];
        }

        var ages = Ages.Read(read.Line, read.Findings);
        return [.. Rejections.Kept(read.Line, [.. read.Findings.Lengths.Where(length => IsLength(read.Line, length) && !ages.Any(age => age.From <= length.From && age.To >= length.To))]).Select(length => Duration(read, length))];
    }

    /// <summary>Days, times, moments and ranges, without those that the writer rejects herself and without days that do not exist.</summary>
    public static IReadOnlyList<ModelResult> RecognizeDateTime(string text, string culture, Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return Read(text, culture) is not { } read ? [] : [.. Groups(read).Select(group => Time(read, group, reference)).OfType<ModelResult>()];
    }

    /// <summary>Yes or no, if the text is such an answer and little more.</summary>
    public static IReadOnlyList<ModelResult> RecognizeBoolean(string text, string culture) => Read(text, culture) is not { } read ? [] :
        Answers.Read(read.Line) is { } answer ? [read.Result(answer, TypeNames.Boolean, new Resolution.Boolean(answer.IsYes))] : [];

    /// <summary>The one thing that the text is about; null if there is none, or if it names a day that does not exist.</summary>
    public static ModelResult? Main(string text, string culture, Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (Read(text, culture) is not { } read)
        {
            return null;
        }

        var (line, findings) = (read.Line, read.Findings);
        var ages = Rejections.Kept(line, Ages.Read(line, findings));
        var time = Groups(read).OrderByDescending(group => group.Weight).FirstOrDefault();
        var children = ChildCounts.Read(line, findings);
        if (ages.FirstOrDefault(age => age.IsSure) is { } sure && children is null && (time is null || time.Weight < 5))
        {
            return read.Result(sure, TypeNames.Age, new Resolution.Age(sure.Years));
        }

        if (time is { Weight: >= 3 } && (time.HasDay || children is null))
        {
            return Time(read, time, reference);
        }

        if (children is not null)
        {
            return read.Result(children, TypeNames.Children, new Resolution.Children(children.Count));
        }

        if (ages.Count > 0)
        {
            return read.Result(ages[0], TypeNames.Age, new Resolution.Age(ages[0].Years));
        }

        var lengths = Rejections.Kept(line, [.. findings.Lengths.Where(found => IsLength(line, found))]);
        if (lengths.Count > 0)
        {
            return Duration(read, lengths[0]);
        }

        if (time is not null && (time.HasDay || time.Clock is not null || IsUnderstood(line)))
        {
            return Time(read, time, reference);
        }

        var numbers = Rejections.Kept(line, Plain(line, findings));
        if (numbers.Count > 0)
        {
            return read.Result(numbers[0], TypeNames.Number, new Resolution.Number(numbers[0].Quantity.Value));
        }

        return Answers.Read(line) is { } answer ? read.Result(answer, TypeNames.Boolean, new Resolution.Boolean(answer.IsYes)) : null;
    }

    /// <summary>A part of the day is only an answer where no word stands beside it that is not understood: "I cannot sleep at night" is none.</summary>
    private static bool IsUnderstood(Line line) => !Enumerable.Range(0, line.Count).Any(line.IsUnknown);

    /// <summary>Numbers that stand for a number. A "one" in words mostly means "a" or "some", so that it counts alone or beside what is counted.</summary>
    private static List<NumberFound> Plain(Line line, Findings findings) => [.. findings.Numbers.Where(number =>
        number.Quantity.IsDigits || number.Quantity.Value != 1 || line.Is(number.To, Sense.Counted) ||
        Enumerable.Range(0, line.Count).All(index => (index >= number.From && index < number.To) || line[index].IsMark || line.IsAny(index, Sense.Filler, Sense.Noise, Sense.Not)))];

    /// <summary>"A week" without a number is a span only where nothing else is said or something says that it is one.</summary>
    private static bool IsLength(Line line, LengthFound length) =>
        length.Length.IsCounted || line.Is(length.From - 1, Sense.DurationCue) || line.Is(length.To, Sense.DurationCue) || IsAnswer(line, length) ||
        length.Length.Next > length.From + 1 || Enumerable.Range(0, line.Count).All(index => (index >= length.From && index < length.To) || line[index].IsMark || line.IsAny(index, Sense.Filler, Sense.Noise, Sense.AtWeak, Sense.Yes));

    /// <summary>"Trvalo to hodinu": it ends the sentence, and only little words stand before it. A day is too often no span.</summary>
    private static bool IsAnswer(Line line, LengthFound length) =>
        line.Value(length.From, Sense.UnitDays) != 1 && line.Is(length.From - 1, Sense.Filler) && !line.Is(length.From - 1, Sense.This) && (!line.Has(length.To) || line[length.To].IsMark);

    private static ModelResult Duration(Sentence read, LengthFound length) => read.Result(length, TypeNames.Duration, new Resolution.Duration(length.Length.Span));

    private static IReadOnlyList<TimeGroup> Groups(Sentence read) => TimeGroup.Of(Rejections.Kept(read.Line, read.Findings.Times));

    private static ModelResult? Time(Sentence read, TimeGroup group, Reference reference) => Times.Resolve(group, reference) is { } resolution
        ? read.Result(new TimePart(group.From, group.To), resolution switch { Resolution.Date => TypeNames.Date, Resolution.Time => TypeNames.Time, _ => TypeNames.DateTime }, resolution)
        : null;

    private static Sentence? Read(string text, string culture)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(culture);
        if (!Lexicons.TryGetValue(culture, out var lexicon))
        {
            return null;
        }

        var line = LineReader.Read(text.Length > LongestText ? text[..LongestText] : text, lexicon);
        return new(line, TimeScan.Read(line));
    }

    private sealed record Sentence(Line Line, Findings Findings)
    {
        public ModelResult Result(IFound found, string type, Resolution resolution)
        {
            var (start, end) = (Line[found.From].Start, Line[found.To - 1].End - 1);
            return new(Line.Text[start..(end + 1)], start, end, type, resolution);
        }
    }
}
