using MentorBot.Core.Language.Recognition.Text;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>A span that is no distance from now.</summary>
internal sealed record LengthFound(int From, int To, Length Length) : IFound;

/// <summary>A number that is no part of a time.</summary>
internal sealed record NumberFound(int From, int To, Quantity Quantity) : IFound;

/// <summary>What a line holds, each piece of it in one of the lists at most.</summary>
internal sealed record Findings(IReadOnlyList<TimePart> Times, IReadOnlyList<LengthFound> Lengths, IReadOnlyList<NumberFound> Numbers);

/// <summary>Goes through a line once, and takes at each place the longest thing that begins there.</summary>
internal static class TimeScan
{
    public static Findings Read(Line line)
    {
        var (times, lengths, numbers) = (new List<TimePart>(), new List<LengthFound>(), new List<NumberFound>());
        var at = 0;
        while (at < line.Count)
        {
            var last = times.Count > 0 ? times[^1] : null;
            if (Time(line, at, last) is { } time)
            {
                times.Add(time);
                at = time.To;
            }
            else if (Durations.Read(line, at) is { } length)
            {
                lengths.Add(new(at, length.Next, length));
                at = length.Next;
            }
            else if (Numbers.Read(line, at) is { } number)
            {
                numbers.Add(new(at, number.Next, number));
                at = number.Next;
            }
            else
            {
                at++;
            }
        }

        return new(times, lengths, numbers);
    }

    private static TimePart? Time(Line line, int at, TimePart? last)
    {
        var beside = IsBeside(line, at, last);
        if (line.IsAny(at, Sense.In, Sense.Less) && Clocks.Read(line, at, beside) is { } counted && Ends(line, counted.Next))
        {
            return new(at, counted.Next) { Clock = counted };
        }

        if (Days.Read(line, at) is { } day)
        {
            return day;
        }

        if (Clocks.Read(line, at, beside && !line.IsAny(at, Sense.And)) is { } clock)
        {
            return Ranged(line, at, clock);
        }

        return line.Value(at, Sense.Part) is { } part ? new(at, at + 1) { Part = (DayPart)part } : null;
    }

    /// <summary>"In five five" is five to five, if nothing that is counted follows.</summary>
    private static bool Ends(Line line, int at) => !line.IsUnit(at);

    /// <summary>From ten to twelve.</summary>
    private static TimePart Ranged(Line line, int at, Clock clock)
    {
        var isFrom = line.IsAny(at, Sense.From, Sense.Between);
        var joint = clock.Next;
        var isJoint = line.IsMark(joint, "-") || (isFrom && line.IsAny(joint, Sense.Until, Sense.To, Sense.And, Sense.Past));
        return isJoint && Clocks.Read(line, joint + 1, beside: true) is { } until
            ? new(at, until.Next) { Clock = clock with { IsWeak = false }, Until = until }
            : new(at, clock.Next) { Clock = clock };
    }

    /// <summary>Whether a day or a part of it was said just before, so that a number is an hour.</summary>
    private static bool IsBeside(Line line, int at, TimePart? last)
    {
        if (last is null || last.Clock is not null || (last.Day is { Kind: DayKind.Ahead } day && day.Span.IsElapsed))
        {
            return false;
        }

        var gap = at;
        while (gap > last.To && line.IsMark(gap - 1, ",;-"))
        {
            gap--;
        }

        return gap == last.To;
    }
}
