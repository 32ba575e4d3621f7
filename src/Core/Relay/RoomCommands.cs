using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>A command in the room. Who gives it is asked at every call: the mentor of this conversation, or somebody who has a role now.</summary>
internal static class RoomCommands
{
    public static Decision<Conversation> Given(Conversation state, RoomInput.Commanded given, RelayTurn turn)
    {
        // Another mentor who sees the room is a stranger here.
        var mentor = given.Author == state.Mentor ? given.Author : null;

        // Forbidden and unknown sound the same. Where nobody has the talk yet there is no room of it, and in a room nobody joins.
        if (DeskCommands.Find(given.Command) is not { By: not Giver.Stranger } command || !command.IsAllowed(mentor, given.Staff, turn.House) || (state.Mentor is null && command is { IsOfRoster: false, IsOfUpkeep: false }))
        {
            return Answer(state, given, "desk.denied");
        }

        if (given.Option(TalkCommands.Code) is { } code && TalkCommands.Written(code) != state.Code)
        {
            return Answer(state, given, "desk.other-room");
        }

        if (command.IsOfRoster)
        {
            return Decision<Conversation>.Stay(state).Then(new MentorsInput.Commanded(given.Ask, given.Command, given.Author) { Staff = given.Staff, Options = given.Options, Witness = given.Witness });
        }

        if (command.IsOfUpkeep)
        {
            return Decision<Conversation>.Stay(state).Then(new ReferralsInput.Commanded(given.Ask, given.Command, given.Author) { Staff = given.Staff, Options = given.Options });
        }

        return given.Command switch
        {
            DeskCommands.End => Ending.ByMentor(state, given, turn),
            DeskCommands.Help => Decision<Conversation>.Stay(state, new ToDesk.Answer(given.Ask, DeskHelp.Of(mentor, given.Staff, turn.House))),
            DeskCommands.Desk => Decision<Conversation>.Stay(state, Invite(given)),
            DeskCommands.Services => Referring.Asked(state, given, turn),
            TalkCommands.Ready => Ready.Asked(state, given, turn),
            TalkCommands.Handover => Handing.Asked(state, given, turn),
            TalkCommands.AskSupervisor => Supervising.Consulted(state, given, turn),
            TalkCommands.Answer => Supervising.Answered(state, given, turn),
            TalkCommands.JoinTalk => Supervising.Joins(state, given, turn),
            TalkCommands.LeaveTalk => Supervising.Leaves(state, given, turn),
            TalkCommands.Report => Reports.ByMentor(state, given, turn),
            TalkCommands.Block => Reports.Block(state, given, turn),
            TalkCommands.Unblock => Reports.Unblock(state, given),
            _ when mentor is { } author && DeskCommands.OfMentor(given.Command, given.Ask, author, given.Options) is { } follows => Decision<Conversation>.Stay(state).Then(follows),
            _ => Answer(state, given, "desk.denied"),
        };
    }

    /// <summary>Who is a mentor has her roles at her own desk.</summary>
    private static ToDesk Invite(RoomInput.Commanded given) => given.Author is { } author ? new ToDesk.Invite(given.Ask, author) : new ToDesk.InviteStaff(given.Ask, given.Staff!.Value);

    private static Decision<Conversation> Answer(Conversation state, RoomInput.Commanded given, string phrase) => Decision<Conversation>.Stay(state, new ToDesk.Answer(given.Ask, Phrase.Of(phrase)));
}
