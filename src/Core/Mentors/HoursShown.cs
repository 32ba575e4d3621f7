using System.Globalization;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Core.Mentors;

/// <summary>A mentor's hours as she is shown them: the week, the days that are otherwise, and how it is now.</summary>
internal static class HoursShown
{
    private static readonly string[] Days = ["hours.short.monday", "hours.short.tuesday", "hours.short.wednesday", "hours.short.thursday", "hours.short.friday", "hours.short.saturday", "hours.short.sunday"];

    public static Phrase Of(OpeningHours hours, DateTimeOffset at, House house)
    {
        var week = hours with { Changes = [] };
        var today = LocalDay.Of(at, house.Zone);
        List<Phrase> shown = [week.IsAlways ? Phrase.Of("desk.hours-always") : Phrase.Of("desk.hours").With("lines", Phrase.Lines(Lines(week.Week)))];
        if (hours.Changes.Where(change => change.Last >= today).ToList() is { Count: > 0 } changes)
        {
            shown.Add(Phrase.Of("desk.hours-otherwise").With("lines", Phrase.Lines(changes.Select(Line))));
        }

        if (Off(hours, at, house) is { } off)
        {
            shown.Add(Phrase.Of("desk.hours-now").With("when", off));
        }

        return Phrase.Paragraphs(shown);
    }

    /// <summary>When she is there again, if she is not now; null where she is, and where it is not known.</summary>
    private static Phrase? Off(OpeningHours hours, DateTimeOffset at, House house) =>
        hours.At(at, house.Zone) is { IsOpen: false, Next: { } next } ? HoursWords.From(next, at, house.Zone) : null;

    /// <summary>Days on end with the same hours are one line; days without are none.</summary>
    private static IEnumerable<Phrase> Lines(IReadOnlyList<IReadOnlyList<Stretch>> week)
    {
        for (var first = 0; first < week.Count;)
        {
            var last = first;
            while (last + 1 < week.Count && week[last + 1].SequenceEqual(week[first]))
            {
                last++;
            }

            if (week[first].Count > 0)
            {
                var days = first == last ? Phrase.Of(Days[first]) : Phrase.Of("hours.short.range").With("first", Phrase.Of(Days[first])).With("last", Phrase.Of(Days[last]));
                yield return Phrase.Of("desk.hours-line").With("days", days).With("hours", Times(week[first]));
            }

            first = last + 1;
        }
    }

    /// <summary>With the year: a change can lie far ahead.</summary>
    private static Phrase Line(HoursChange change) => Phrase.Of("desk.hours-line")
        .With("days", Words(change.First == change.Last ? Ethics.Day(change.First) : $"{Ethics.Day(change.First)} – {Ethics.Day(change.Last)}"))
        .With("hours", Times(change.Stretches));

    private static Phrase Times(IReadOnlyList<Stretch> stretches) => stretches switch
    {
        [] => Phrase.Of("desk.hours-nobody"),
        [{ From: 0, To: Stretch.Day }] => Phrase.Of("desk.hours-whole-day"),
        _ => Words(string.Join(", ", stretches.Select(stretch => $"{Clock(stretch.From)}–{Clock(stretch.To)}"))),
    };

    private static Phrase Words(string words) => Phrase.Of("list.words", ("words", words));

    private static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{(minutes > Stretch.Day ? minutes - Stretch.Day : minutes) / 60}:{minutes % 60:00}");
}
