using System.Globalization;
using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Mentors;

/// <summary>The coordinator writes down that a mentor was trained. It counts at once, beside what the settings say.</summary>
internal static class Trainings
{
    private static readonly string[] Written = ["yyyy-MM-dd", "d.M.yyyy", "d. M. yyyy"];

    public static Decision<MentorsState> Note(MentorsState state, MentorsInput.Commanded asked, DateTimeOffset at, House house)
    {
        if (Approvals.Find(state, house, asked.Given(RosterCommands.Mentor)) is not { } mentor)
        {
            return Answer(state, asked, Phrase.Of("desk.no-such-mentor"));
        }

        var (topic, until) = (asked.Given(RosterCommands.Topic), asked.Given(RosterCommands.Until));
        if (topic.Length == 0 || Day(asked.Given(RosterCommands.Date)) is not { } date || (until.Length > 0 && Day(until) is null) || Day(until) < date)
        {
            return Answer(state, asked, Phrase.Of("desk.training-days"));
        }

        var (record, training) = (state.Of(mentor.Id), new Training(topic, date, Day(until)));
        var answer = new ToDesk.Answer(asked.Ask, Phrase.Of("desk.training-noted", ("mentor", mentor.Alias)).With("training", Words(training)));
        if (mentor.Trained.Contains(training))
        {
            return Decision<MentorsState>.Stay(state, answer);
        }

        var kept = (record.Trained ?? []).Where(other => other.Topic != topic || other.Date != date);
        var looked = MentorsMachine.Look(state.With(mentor.Id, record with { Trained = [.. kept, training] }), at, house);
        return looked with { Effects = [answer, .. looked.Effects] };
    }

    public static Decision<MentorsState> Show(MentorsState state, MentorsInput.Commanded asked, DateOnly today, House house)
    {
        if (Approvals.Find(state, house, asked.Given(RosterCommands.Mentor)) is not { } mentor)
        {
            return Answer(state, asked, Phrase.Of("desk.no-such-mentor"));
        }

        var lines = mentor.Trained.OrderBy(training => training.Date).Select(training => training.IsValid(today) ? Words(training) : Phrase.Of("desk.training-over").With("training", Words(training))).ToList();
        return Answer(state, asked, lines.Count > 0
            ? Phrase.Of("desk.trainings", ("mentor", mentor.Alias)).With("lines", Phrase.Lines(lines))
            : Phrase.Of("desk.trainings-none", ("mentor", mentor.Alias)));
    }

    private static Phrase Words(Training training) => training.ValidUntil is { } until
        ? Phrase.Of("desk.training-until", ("topic", training.Topic), ("date", Ethics.Day(training.Date)), ("until", Ethics.Day(until)))
        : Phrase.Of("desk.training-lasting", ("topic", training.Topic), ("date", Ethics.Day(training.Date)));

    private static DateOnly? Day(string words) => DateOnly.TryParseExact(words, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Decision<MentorsState> Answer(MentorsState state, MentorsInput.Commanded asked, Phrase phrase) => Decision<MentorsState>.Stay(state, new ToDesk.Answer(asked.Ask, phrase));
}
