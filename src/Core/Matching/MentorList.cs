using System.Globalization;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Mentors;

namespace MentorBot.Core.Matching;

/// <summary>How it stands with every mentor, a line for each: how full she is, or why she is offered to nobody.</summary>
internal static class MentorList
{
    public static Phrase Of(MatchingState state, IReadOnlyList<MentorLine> lines, DateTimeOffset at, House house) =>
        lines.Count == 0 ? Phrase.Of("desk.mentors-none") : Phrase.Of("desk.mentors").With("lines", Phrase.Lines(lines.Select(line => Line(state, line, at, house))));

    private static Phrase Line(MatchingState state, MentorLine line, DateTimeOffset at, House house)
    {
        List<Phrase> why = [.. line.Why.Select(one => HindranceWords.Of(one, house))];
        if (state.IsPaused(line.Mentor))
        {
            why.Add(Phrase.Of("desk.why-pause"));
        }

        if (state.PausedBy(line.Mentor) is { } by)
        {
            why.Add(Phrase.Of("desk.why-pause-given", ("name", GivenPauses.Name(by, house))));
        }

        if (state.IsLeaving(line.Mentor))
        {
            why.Add(Phrase.Of("desk.why-leaving"));
        }

        if (house.Mentor(line.Mentor) is { } mentor && Off(mentor.Hours, at, house) is { } off)
        {
            why.Add(off);
        }

        if (line.HasProposed == true)
        {
            why.Add(Phrase.Of("desk.why-story"));
        }

        var (load, capacity) = (Number(state.LoadOf(line.Mentor)), Number(line.Capacity));
        return why.Count == 0
            ? Phrase.Of("desk.mentor-line", ("mentor", line.Name), ("load", load), ("capacity", capacity))
            : Phrase.Of("desk.mentor-line-why", ("mentor", line.Name), ("load", load), ("capacity", capacity)).With("why", Phrase.List(why));
    }

    /// <summary>No fault of anybody, and over by itself.</summary>
    private static Phrase? Off(OpeningHours hours, DateTimeOffset at, House house) => hours.At(at, house.Zone) switch
    {
        { IsOpen: true } => null,
        { Next: { } next } => Phrase.Of(hours.IsAway(LocalDay.Of(at, house.Zone)) ? "desk.why-away" : "desk.why-hours").With("when", HoursWords.From(next, at, house.Zone)),
        _ => Phrase.Of("desk.why-hours-unknown"),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
