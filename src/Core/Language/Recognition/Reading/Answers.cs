using MentorBot.Core.Language.Recognition.Text;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>A yes or a no.</summary>
internal sealed record AnswerFound(int From, int To, bool IsYes) : IFound;

/// <summary>Reads bare answers, formal to slang. A text that says more than an answer is none.</summary>
internal static class Answers
{
    private const int MostUnknown = 3;

    public static AnswerFound? Read(Line line)
    {
        var told = Enumerable.Range(0, line.Count).Where(index => line.IsAny(index, Sense.Yes, Sense.No)).ToList();
        if (told.Count == 0)
        {
            return null;
        }

        var unknown = Enumerable.Range(0, line.Count).Count(index => line.IsUnknown(index) || line[index].Digits > 0);
        var opens = Enumerable.Range(0, told[0]).All(index => line[index].IsMark || line.IsAny(index, Sense.Filler, Sense.Noise));
        if (unknown > MostUnknown || (unknown > 0 && !opens) || (unknown > 0 && IsWeak(line, told[0]) && told.TrueForAll(index => IsWeak(line, index))))
        {
            return null;
        }

        var firm = told.Find(index => !IsWeak(line, index), -1);
        var answer = firm >= 0 ? firm : told[^1];
        return new(told[0], told[^1] + 1, line.Is(answer, Sense.Yes));
    }

    private static int Find(this List<int> places, Predicate<int> match, int otherwise) => places.FindIndex(match) is >= 0 and var index ? places[index] : otherwise;

    private static bool IsWeak(Line line, int at) => (line.Value(at, Sense.Yes) ?? line.Value(at, Sense.No)) == 1;
}
