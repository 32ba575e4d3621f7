using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Mentors;

/// <summary>
/// Staff removes a mentor who joined, which is said twice and can't be taken back: who joins anew is somebody new. Her record is kept with who did it and when.
/// From then on her account is nobody's, each of her talks asks its seeker how to go on, and she hears it once in her channel. Nobody removes herself.
/// </summary>
internal static class Removals
{
    public static Decision<MentorsState> Remove(MentorsState state, MentorsInput.Commanded asked, DateTimeOffset at, DateOnly today, House house)
    {
        var words = asked.Given(RosterCommands.Mentor);
        if (asked.Staff is not { } by || Approvals.Find(state, house, words) is not { } found)
        {
            return Approvals.Find(state, Roster.Former(state), words) is { } former
                ? Answer(state, asked, Phrase.Of("desk.remove-already", ("mentor", former.Alias)))
                : Answer(state, asked, Phrase.Of("desk.no-such-mentor"));
        }

        var record = state.Of(found.Id);
        var why = house.Names(found.Id) || record.Joined is null ? "desk.remove-in-settings"
            : asked.Mentor == found.Id ? "desk.remove-self"
            : asked.Given(RosterCommands.Confirm) != LeaveChoice.Yes ? "desk.remove-sure"
            : null;
        if (why is not null)
        {
            return Answer(state, asked, Phrase.Of(why, ("mentor", found.Alias)));
        }

        var joined = record.Joined!;
        var next = state.With(found.Id, record with { Joined = joined with { Ended = new Ending(at, by), ReadBy = null } });
        return Answer(next, asked, house.IsLocal ? Phrase.Of("desk.removed-here", ("mentor", found.Alias)) : Phrase.Of("desk.removed", ("mentor", found.Alias), ("channel", joined.Name)))
            .And(joined.HasPlace ? [new ToDesk.TellMentor(found.Id, Phrase.Of("desk.removed-you").To(joined.Address))] : [])
            .Then(MentorsMachine.HeldBack(next, house, today), new MatchingInput.MentorRemoved(found.Id, found.Alias));
    }

    private static Decision<MentorsState> Answer(MentorsState state, MentorsInput.Commanded asked, Phrase phrase) => Decision<MentorsState>.Stay(state, new ToDesk.Answer(asked.Ask, phrase));
}
