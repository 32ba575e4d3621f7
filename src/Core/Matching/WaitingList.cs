using System.Globalization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Matching;

/// <summary>Who waits for a mentor, a line for each in the order of the queue: her language, what it is about and how long she has waited. Who it is stays with her.</summary>
internal static class WaitingList
{
    public static Phrase Of(MatchingState state, DateTimeOffset at, House house) => state.Queue.Count == 0
        ? Phrase.Of("desk.waiting-none")
        : Phrase.Of("desk.waiting").With("lines", Phrase.Lines(state.Queue.Select(waiting => Phrase.Of("desk.waiting-line").With("notes", Phrase.List(Notes(waiting, at, house))))));

    private static IEnumerable<Phrase> Notes(Waiting waiting, DateTimeOffset at, House house)
    {
        yield return Phrase.Of("language." + waiting.Language);
        if (waiting.Topic is { } topic && house.Topics.Contains(topic))
        {
            yield return Phrase.Of("button.topic." + topic);
        }

        if (waiting.Since is { } since)
        {
            yield return at - since < TimeSpan.FromHours(1)
                ? Phrase.Of("desk.waiting-minutes", ("minutes", Number(Math.Max(0, (at - since).TotalMinutes))))
                : Phrase.Of("desk.waiting-hours", ("hours", Number((at - since).TotalHours)));
        }

        if (waiting.Chooses)
        {
            yield return Phrase.Of("desk.waiting-chooses");
        }

        if (waiting.Next is not null)
        {
            yield return Phrase.Of("desk.waiting-leaving");
        }
    }

    private static string Number(double number) => ((int)number).ToString(CultureInfo.InvariantCulture);
}
