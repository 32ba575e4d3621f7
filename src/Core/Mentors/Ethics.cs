using System.Globalization;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Mentors;

/// <summary>A mentor reads the code of ethics and accepts it.</summary>
internal static class Ethics
{
    public static Decision<MentorsState> Show(MentorsState state, MentorsInput.EthicsAsked asked, House house)
    {
        if (Roster.Find(house, state, asked.Mentor) is not { } mentor || house.Ethics is not { } code)
        {
            return Decision<MentorsState>.Stay(state, new ToDesk.Answer(asked.Ask, Phrase.Of("desk.ethics-none")));
        }

        var record = state.Of(mentor.Id);
        var shown = Phrase.Of(record.AcceptanceOf(code.Version) is null ? "desk.ethics" : "desk.ethics-accepted", ("version", Day(code.Version)), ("text", code.For(mentor)));
        return Decision<MentorsState>.Stay(state.With(mentor.Id, record.Shown == code.Version ? record : record with { Shown = code.Version }), new ToDesk.Answer(asked.Ask, shown));
    }

    /// <summary>Said twice it is thanked for twice, and the day of the first time stays.</summary>
    public static Decision<MentorsState> Accept(MentorsState state, MentorsInput.EthicsAccepted accepted, DateTimeOffset at, House house)
    {
        if (Roster.Find(house, state, accepted.Mentor) is not { } mentor || house.Ethics is not { } code)
        {
            return Decision<MentorsState>.Stay(state, new ToDesk.Answer(accepted.Ask, Phrase.Of("desk.ethics-none")));
        }

        var record = state.Of(mentor.Id);
        var thanks = new ToDesk.Answer(accepted.Ask, Phrase.Of("desk.ethics-thanks", ("version", Day(code.Version))));
        if (record.AcceptanceOf(code.Version) is not null)
        {
            return Decision<MentorsState>.Stay(state, thanks);
        }

        if (record.Shown != code.Version)
        {
            return Decision<MentorsState>.Stay(state, new ToDesk.Answer(accepted.Ask, Phrase.Of("desk.ethics-first")));
        }

        var next = state.With(mentor.Id, record with { Accepted = [.. record.Accepted ?? [], new Acceptance(code.Version, at)], Missed = null });
        return new Decision<MentorsState>(next, [thanks], [MentorsMachine.HeldBack(next, house, LocalDay.Of(at, house.Zone))]);
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
