using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Mentors;

/// <summary>Staff lets a mentor have nobody new, or ends that. Who is meant is known here, and what follows where people are given away. Nobody does it to herself.</summary>
internal static class Pauses
{
    public static Decision<MentorsState> Asked(MentorsState state, MentorsInput.Commanded asked, House house)
    {
        if (asked.Staff is not { } by || Approvals.Find(state, house, asked.Given(RosterCommands.Mentor)) is not { } found)
        {
            return Answer(state, asked, "desk.no-such-mentor");
        }

        return asked.Mentor == found.Id
            ? Answer(state, asked, "desk.pause-self")
            : Decision<MentorsState>.Stay(state).Then(new MatchingInput.PauseGiven(asked.Ask, found.Id, found.Alias, by, asked.Command == DeskCommands.PauseMentor));
    }

    private static Decision<MentorsState> Answer(MentorsState state, MentorsInput.Commanded asked, string phrase) => Decision<MentorsState>.Stay(state, new ToDesk.Answer(asked.Ask, Phrase.Of(phrase)));
}
