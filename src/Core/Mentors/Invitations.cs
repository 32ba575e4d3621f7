using System.Globalization;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Mentors;

/// <summary>
/// How somebody becomes a mentor: a coordinator gets a code, hands it to one person, and that person gives it. A code that is wrong, used, too old,
/// or of somebody who coordinates no more is answered alike, and who gives several is not heard for an hour.
/// </summary>
internal static class Invitations
{
    private const int MostOpen = 50;
    private const int MostTries = 5;
    private const int MostRemembered = 500;

    private static readonly TimeSpan Life = TimeSpan.FromDays(7);
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public static Decision<MentorsState> Invite(MentorsState state, MentorsInput.Commanded asked, DateTimeOffset at, House house)
    {
        if (asked is not { Witness: { Hash: { } hash, Drawn: { } code }, Staff: { } by })
        {
            return Decision<MentorsState>.Stay(state, new ToDesk.Answer(asked.Ask, Phrase.Of("desk.denied")));
        }

        var until = at + Life;
        var open = (state.Invitations ?? []).Where(invitation => invitation.Until > at).TakeLast(MostOpen - 1);
        return Decision<MentorsState>.Stay(
            state with { Invitations = [.. open, new Invitation(hash, until, by)] },
            new ToDesk.Answer(asked.Ask, Phrase.Of("desk.invited", ("code", code), ("day", Ethics.Day(LocalDay.Of(until, house.Zone))))));
    }

    public static Decision<MentorsState> Join(MentorsState state, MentorsInput.Commanded asked, Arrival arrival, House house)
    {
        var at = arrival.At;
        if (asked.Witness is not { } witness)
        {
            return Decision<MentorsState>.Stay(state, new ToDesk.Answer(asked.Ask, Phrase.Of("desk.denied")));
        }

        var tries = (state.Tries ?? []).Where(earlier => earlier.At + Patience > at).ToList();
        if (tries.Count(earlier => earlier.Account == witness.Account) >= MostTries)
        {
            return Decision<MentorsState>.Stay(state, new ToDesk.Answer(asked.Ask, Phrase.Of("desk.join-later")));
        }

        if ((state.Invitations ?? []).FirstOrDefault(invitation => invitation.Hash == witness.Hash && invitation.Until > at && house.Has(invitation.By, Role.Coordinator)) is not { } used)
        {
            return Decision<MentorsState>.Stay(state with { Tries = [.. tries.TakeLast(MostRemembered - 1), new Try(witness.Account, at)] }, new ToDesk.Answer(asked.Ask, Phrase.Of("desk.join-wrong")));
        }

        var joined = new Joined(state.LastNumber + 1, at);
        var mentor = new MentorId(string.Create(CultureInfo.InvariantCulture, $"m-{arrival.Chance:x16}"));
        var left = state.Invitations!.Where(invitation => invitation != used && invitation.Until > at).ToList();
        var next = state.With(mentor, MentorRecord.Empty with { Joined = joined }) with
        {
            Invitations = left.Count > 0 ? left : null,
            Tries = tries.Count > 0 ? tries : null,
            LastNumber = joined.Number,
        };
        return Decision<MentorsState>.Stay(
            next,
            new ToDesk.Recognise(asked.Ask, mentor),
            new ToDesk.MakePlace(mentor, joined.Name),
            new ToDesk.Answer(asked.Ask, Phrase.Of("desk.joined")),
            new ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.mentor-joined", ("mentor", joined.Name))));
    }
}
