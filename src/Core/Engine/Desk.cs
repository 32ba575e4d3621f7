using MentorBot.Core.Referrals;

namespace MentorBot.Core.Engine;

/// <summary>Staff's questions that belong to no conversation. It has no state of its own.</summary>
public sealed class DeskMachine : Machine<DeskState>
{
    public const string Name = "desk";

    public override string Kind => Name;

    public override DeskState Initial => DeskState.Instance;

    public override SeekerId? SealedFor(StateKey key, DeskState state) => null;

    public override Decision<DeskState> Decide(DeskState state, Arrival arrival, House house) => arrival.Input switch
    {
        // Forbidden and unknown sound the same, so that nobody can find out by asking what there is.
        DeskInput.Commanded asked when DeskCommands.Find(asked.Command)?.IsAllowed(asked.Author, asked.Staff, house) != true => Decision<DeskState>.Stay(state, new Effect.ToDesk.Answer(asked.Ask, Phrase.Of("desk.denied"))),

        DeskInput.Commanded asked when DeskCommands.Find(asked.Command)!.IsOfRoster => Decision<DeskState>.Stay(state).Then(
            new MentorsInput.Commanded(asked.Ask, asked.Command, asked.Author) { Staff = asked.Staff, Options = asked.Options, Witness = asked.Witness }),
        DeskInput.Commanded { Command: DeskCommands.Services } asked => Decision<DeskState>.Stay(state, DeskSearch.Answer(asked.Ask, asked.Options, house, arrival.At, null)),
        DeskInput.Commanded asked when DeskCommands.Find(asked.Command)!.IsOfUpkeep => Decision<DeskState>.Stay(state).Then(
            new ReferralsInput.Commanded(asked.Ask, asked.Command, asked.Author) { Staff = asked.Staff, Options = asked.Options }),
        DeskInput.Commanded { Command: DeskCommands.Help } asked => Decision<DeskState>.Stay(state, new Effect.ToDesk.Answer(asked.Ask, DeskHelp.Of(asked.Author, asked.Staff, house))),
        DeskInput.Commanded { Author: { } mentor, Command: DeskCommands.Desk } asked => Decision<DeskState>.Stay(state, new Effect.ToDesk.Invite(asked.Ask, mentor)),
        DeskInput.Commanded { Staff: { } staff, Command: DeskCommands.Desk } asked => Decision<DeskState>.Stay(state, new Effect.ToDesk.InviteStaff(asked.Ask, staff)),
        DeskInput.Commanded { Author: { } mentor } asked when DeskCommands.OfMentor(asked.Command, asked.Ask, mentor, asked.Options) is { } follows => Decision<DeskState>.Stay(state).Then(follows),
        DeskInput.Commanded asked when DeskCommands.Find(asked.Command) is { IsOfTalk: true } command && command.MayElsewhere(asked.Staff, house) && asked.Options?.GetValueOrDefault(TalkCommands.Code) is { } code =>
            Decision<DeskState>.Stay(state).Then(new MatchingInput.TalkAsked(asked.Ask, code, asked.Command) { Author = asked.Author, Staff = asked.Staff, Options = asked.Options }),
        DeskInput.Commanded asked when asked.Command == DeskCommands.End || DeskCommands.Find(asked.Command) is { IsOfTalk: true } => Decision<DeskState>.Stay(state, new Effect.ToDesk.Answer(asked.Ask, Phrase.Of("desk.not-a-room"))),
        DeskInput.Alarm alarm => Decision<DeskState>.Stay(state, new Effect.ToDesk.TellRole(Role.Operator, alarm.Phrase)),
        _ => Decision<DeskState>.Stay(state),
    };
}

public sealed record DeskState
{
    public static readonly DeskState Instance = new();
}
