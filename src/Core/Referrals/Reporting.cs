using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Referrals;

/// <summary>Somebody of the staff says that a service is not as the directory has it, or that it is.</summary>
internal static class Reporting
{
    private const int MostLike = 3;

    public static Decision<ReferralsState> Commanded(ReferralsState state, ReferralsInput.Commanded asked, IServiceFinder directory, DateOnly today, House house)
    {
        var words = asked.Given(ServiceCommands.Service);
        if (Find(directory, words) is not { } service)
        {
            return Answer(state, asked, Like(directory, words, today, house));
        }

        return asked.Command == ServiceCommands.Checked ? Check(state, asked, service, today) : Report(state, asked, service, today, house);
    }

    /// <summary>Who says the same again on the same day has said it once.</summary>
    private static Decision<ReferralsState> Report(ReferralsState state, ReferralsInput.Commanded asked, Service service, DateOnly today, House house)
    {
        var (note, by) = (asked.Given(ServiceCommands.Note), new Volunteer(asked.Mentor, asked.Staff));
        if (Kind(asked.Given(ServiceCommands.What)) is not { } kind || (kind == ReportKind.Other && note.Length == 0))
        {
            return Answer(state, asked, Phrase.Of("desk.service-what"));
        }

        var record = state.Of(service.Called);
        var before = record.Reports?.FirstOrDefault(report => report.Kind == kind);
        var isAgain = before?.Day == today && before.By == by;
        var report = new ServiceReport(kind, today, (before?.Times ?? 0) + (isAgain ? 0 : 1), by)
        {
            IsSure = before?.IsSure == true || house.Has(asked.Staff, Role.Coordinator),
            Before = service.Checked,
        };
        var next = report == before ? record : record with { Reports = [.. (record.Reports ?? []).Where(other => other != before), report] };
        var isTold = note.Length > 0 || (!isAgain && (next.Times == 2 || (report.IsChange && before is null)));
        var isKnown = isTold || next.Times > 1 || report.IsChange;
        var answer = report is { IsSure: true, IsChange: true } ? "desk.service-shown" : isKnown ? "desk.service-told" : "desk.service-reported";
        return Decision<ReferralsState>.Stay(
            (asked.Mentor is { } mentor ? state.Done(service.Called, mentor) : state).With(service.Called, next),
            [
                new ToDesk.Answer(asked.Ask, Named(answer, service, house)),
                .. isTold ? [new ToDesk.TellRole(Role.Coordinator, Told(service, next, report, note, house))] : Array.Empty<Effect>(),
                .. isAgain ? Array.Empty<Effect>() : [new Count("service-reported", null, null)],
            ]);
    }

    /// <summary>One of those who look for help is no report of staff: with the second word of the kind the coordinators hear of it.</summary>
    public static Decision<ReferralsState> Unanswered(ReferralsState state, string called, DateOnly today, House house)
    {
        if (KeptFinder.Written(house)?.Find(called) is not { IsActive: true } service)
        {
            return Decision<ReferralsState>.Stay(state);
        }

        var record = state.Of(service.Called);
        var before = record.Reports?.FirstOrDefault(report => report.Kind == ReportKind.NoAnswer);
        var report = new ServiceReport(ReportKind.NoAnswer, today, (before?.Times ?? 0) + 1, before?.By ?? new Volunteer(null, null)) { IsSure = before?.IsSure == true, Before = service.Checked };
        var next = record with { Reports = [.. (record.Reports ?? []).Where(other => other != before), report] };
        return Decision<ReferralsState>.Stay(
            state.With(service.Called, next),
            [
                .. next.Times == 2 ? [new ToDesk.TellRole(Role.Coordinator, Told(service, next, report with { By = new Volunteer(null, null) }, "", house))] : Array.Empty<Effect>(),
                new Count("service-reported", null, null),
            ]);
    }

    private static Decision<ReferralsState> Check(ReferralsState state, ReferralsInput.Commanded asked, Service service, DateOnly today)
    {
        var record = state.Of(service.Called);
        var answer = new ToDesk.Answer(asked.Ask, Phrase.Of("desk.service-checked", ("name", service.Name)));
        if (record is { Reports: null, Check.Day: var last } && last == today)
        {
            return Decision<ReferralsState>.Stay(state.Done(service.Called, null), answer);
        }

        var isFirst = !(record.Check?.Day >= (state.Month ?? today));
        var next = state.With(service.Called, new ServiceRecord { Check = new ServiceCheck(today, new Volunteer(asked.Mentor, asked.Staff)) }).Done(service.Called, null);
        return Decision<ReferralsState>.Stay(next with { Checked = next.Checked + (isFirst ? 1 : 0) }, answer, new Count("service-checked", null, null));
    }

    /// <summary>By its short name or id, or by its whole name. One that has closed is none.</summary>
    private static Service? Find(IServiceFinder directory, string words) =>
        new[] { directory.Find(words) }.Concat(directory.All.Where(service => string.Equals(service.Name, words, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(service => service is { IsActive: true });

    private static Phrase Like(IServiceFinder directory, string words, DateOnly today, House house)
    {
        var found = words.Length == 0 ? null : directory.Search(new ServiceSearch(words, house.DeskLanguage) { Most = MostLike }, new DateTimeOffset(today, new TimeOnly(12, 0), TimeSpan.Zero));
        return found is { Outcome: SearchOutcome.Right, Services.Count: > 0 }
            ? Phrase.Of("desk.service-like", ("words", words)).With("lines", Phrase.Lines(found.Services.Select(one => Phrase.Of("upkeep.named", ("name", one.Service.NameIn(house.DeskLanguage)), ("key", one.Service.Called)))))
            : Phrase.Of("desk.service-unknown", ("words", words));
    }

    private static Phrase Told(Service service, ServiceRecord record, ServiceReport report, string note, House house)
    {
        var who = report.By.Mentor is { } mentor ? house.AliasOf(mentor) : house.Member(report.By.Staff)?.Name;
        return Phrase.Lines(
        [
            (who is null ? Named("alarm.service-unanswered", service, house) : Phrase.Of("alarm.service-reported", ("name", service.NameIn(house.DeskLanguage)), ("key", service.Called), ("who", who))).With("reports", UpkeepWords.Reports(record)),
            .. note.Length > 0 ? [Phrase.Of("alarm.service-words", ("note", note))] : Array.Empty<Phrase>(),
            Phrase.Of(record.Change is null ? "alarm.service-next" : "alarm.service-shown"),
        ]);
    }

    private static ReportKind? Kind(string word) => word switch
    {
        ServiceCommands.NoAnswer => ReportKind.NoAnswer,
        ServiceCommands.Moved => ReportKind.Moved,
        ServiceCommands.Closed => ReportKind.Closed,
        ServiceCommands.WrongNumber => ReportKind.WrongNumber,
        ServiceCommands.Other => ReportKind.Other,
        _ => null,
    };

    private static Phrase Named(string phrase, Service service, House house) => Phrase.Of(phrase, ("name", service.NameIn(house.DeskLanguage)), ("key", service.Called));

    private static Decision<ReferralsState> Answer(ReferralsState state, ReferralsInput.Commanded asked, Phrase phrase) => Decision<ReferralsState>.Stay(state, new ToDesk.Answer(asked.Ask, phrase));
}
