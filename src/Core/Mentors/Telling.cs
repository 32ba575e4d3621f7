using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Mentors;

/// <summary>What the coordinator is told of the mentors, each thing once: who is given nobody new and why, and whose training runs out. Who is given nobody new hears it herself.</summary>
internal static class Telling
{
    /// <summary>So many days before a training runs out, the nearest first.</summary>
    private static readonly int[] Before = [7, 30];

    public static (MentorsState Next, IReadOnlyList<Effect> Told) Of(MentorsState state, House house, DateOnly today)
    {
        var (next, told) = (state, new List<Effect>());
        List<string> unaccepted = [], untrained = [];
        foreach (var mentor in house.Mentors)
        {
            var record = state.Of(mentor.Id);
            var why = Readiness.Of(mentor, record, house, today);
            var missed = why.Contains(Hindrance.Ethics) ? house.Ethics!.Version : (DateOnly?)null;
            var lacks = why.Contains(Hindrance.NoTraining) || why.Contains(Hindrance.TrainingOver);
            if (missed is not null && missed != record.Missed)
            {
                unaccepted.Add(mentor.Alias);
                told.Add(new ToDesk.TellMentor(mentor.Id, Phrase.Of("desk.held-back-ethics", ("version", Ethics.Day(house.Ethics!.Version))).To(record.Joined?.Address)));
            }

            if (lacks && !record.Untrained)
            {
                untrained.Add(mentor.Alias);
                told.Add(new ToDesk.TellMentor(mentor.Id, Phrase.Of("desk.held-back-training").To(record.Joined?.Address)));
            }

            var (reminded, now) = Remind(mentor, record.Reminded ?? [], today);
            told.AddRange(now);
            var same = missed == record.Missed && lacks == record.Untrained && reminded.SequenceEqual(record.Reminded ?? []);
            next = next.With(mentor.Id, same ? record : record with { Missed = missed, Untrained = lacks, Reminded = reminded.Count > 0 ? reminded : null });
        }

        if (untrained.Count > 0)
        {
            told.Insert(0, Tell("alarm.training-missing", ("mentors", string.Join(", ", untrained))));
        }

        if (unaccepted.Count > 0)
        {
            told.Insert(0, Tell("alarm.ethics-missing", ("version", Ethics.Day(house.Ethics!.Version)), ("mentors", string.Join(", ", unaccepted))));
        }

        return (next, told);
    }

    /// <summary>What was told of a record that is no longer there is forgotten with it.</summary>
    private static (IReadOnlyList<Reminder> All, IReadOnlyList<Effect> Now) Remind(MentorCard mentor, IReadOnlyList<Reminder> before, DateOnly today)
    {
        var (all, now) = (new List<Reminder>(), new List<Effect>());
        foreach (var training in Training.Latest(mentor.Trained).Where(training => training.ValidUntil is not null))
        {
            var until = training.ValidUntil!.Value;
            var told = before.Where(reminder => reminder.Topic == training.Topic && reminder.Until == until).ToList();
            all.AddRange(told);
            var days = until.DayNumber - today.DayNumber;
            var due = days < 0 ? 0 : Before.FirstOrDefault(step => days <= step);
            if (due > 0 && told.TrueForAll(reminder => reminder.Days > due))
            {
                all.Add(new Reminder(training.Topic, until, due));
                now.Add(Tell("alarm.training-ends", ("mentor", mentor.Alias), ("topic", training.Topic), ("day", Ethics.Day(until))));
            }
        }

        return (all, now);
    }

    private static ToDesk.TellRole Tell(string phrase, params ReadOnlySpan<(string Name, string Value)> with) => new(Role.Coordinator, Phrase.Of(phrase, with));
}
