using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Core.Referrals;

/// <summary>
/// How true the directory is: what staff reports of services, who has checked which, and what is to be checked this month.
///
/// Theory of operation. The package of tables belongs to the organisation and is changed by nobody here; what is learnt in between is kept beside it and laid over it for
/// every decision (<see cref="KeptFinder"/>). Once the package says as much itself, what was kept is forgotten: that is looked at when the house starts, since the
/// package can't change while it runs. Once a month what was not checked for long is given out (<see cref="Rechecks"/>). No words of anybody are kept: what somebody writes
/// beside a report goes to the coordinators at once.
/// </summary>
public sealed class ReferralsMachine : Machine<ReferralsState>
{
    public const string Name = "referrals";

    public override string Kind => Name;

    public override ReferralsState Initial => ReferralsState.Empty;

    public override SeekerId? SealedFor(StateKey key, ReferralsState state) => null;

    public override Decision<ReferralsState> Decide(ReferralsState state, Arrival arrival, House house) => arrival.Input switch
    {
        ReferralsInput.Started => Rechecks.Start(Forget(state, house), arrival.At, house),
        ReferralsInput.MonthBegins => Rechecks.Begin(state, arrival.At, house),
        ReferralsInput.HandsKnown known => Rechecks.Give(state, known, arrival.At, house),
        ReferralsInput.Unanswered heard => Reporting.Unanswered(state, heard.Service, LocalDay.Of(arrival.At, house.Zone), house),
        ReferralsInput.Commanded asked => Commanded(state, asked, LocalDay.Of(arrival.At, house.Zone), house),
        _ => Decision<ReferralsState>.Stay(state),
    };

    private static Decision<ReferralsState> Commanded(ReferralsState state, ReferralsInput.Commanded asked, DateOnly today, House house) => (KeptFinder.Written(house), asked.Command) switch
    {
        (null, _) => Decision<ReferralsState>.Stay(state, new Effect.ToDesk.Answer(asked.Ask, Phrase.Of("desk.no-directory"))),
        (var directory, ServiceCommands.List) => UpkeepList.Show(state, asked, directory, today, house),
        var (directory, _) => Reporting.Commanded(state, asked, directory, today, house),
    };

    /// <summary>What the package says by now, and what it has no more.</summary>
    private static ReferralsState Forget(ReferralsState state, House house)
    {
        if (KeptFinder.Written(house) is not { } directory)
        {
            return state;
        }

        foreach (var (called, record) in state.Services)
        {
            state = directory.Find(called) is { IsActive: true } service ? state.With(called, Rest(record, service)) : state.With(called, ServiceRecord.Empty).Done(called, null);
        }

        return state;
    }

    /// <summary>What the package does not say yet; the very same where that is all of it.</summary>
    private static ServiceRecord Rest(ServiceRecord record, Service service)
    {
        var reports = record.Reports?.Where(report => !(service.Checked >= report.Day) || service.Checked == report.Before).ToList() ?? [];
        var check = record.Check is { } last && service.Checked >= last.Day ? null : record.Check;
        return reports.Count == (record.Reports?.Count ?? 0) && check == record.Check ? record : new ServiceRecord { Reports = reports.Count > 0 ? reports : null, Check = check };
    }
}
