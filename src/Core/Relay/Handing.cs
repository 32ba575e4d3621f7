using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// A mentor hands a talk over, or leaves the organisation. The seeker is asked, and reads word for word what would be told of her; nothing of it goes on without her
/// yes, and she keeps whom she has until there is a place with somebody else. Then it is another conversation, as when she changes her mentor herself
/// (<see cref="Choosing"/>). Where her mentor leaves and nobody has room, she has a place in the queue and keeps him until it is her turn; only where he was removed does she wait without one.
/// </summary>
internal static class Handing
{
    public static Decision<Conversation> Asked(Conversation state, RoomInput.Commanded asked, RelayTurn turn)
    {
        if (Refused(state, asked) is { } refused)
        {
            return Decision<Conversation>.Stay(state, new ToDesk.Answer(asked.Ask, Phrase.Of(refused)));
        }

        var to = asked.Option(TalkCommands.To) is { } alias ? turn.House.Mentors.FirstOrDefault(mentor => Tokens.Folded(mentor.Alias) == Tokens.Folded(alias)) : null;
        if (asked.Option(TalkCommands.To) is not null && (to is null || to.Id == state.Mentor))
        {
            return Decision<Conversation>.Stay(state, new ToDesk.Answer(asked.Ask, Phrase.Of("desk.handover-to-unknown")));
        }

        var handover = new HandingOver(new MessageId(turn.Id.Value), asked.Option(TalkCommands.Summary)!.Trim(), to?.Id);
        return Decision<Conversation>.Stay(
            Answering.Asked(state with { Handover = handover }, HandoverChoice.Name, handover.Id, turn),
            Life.Tell(state, Question(state, handover, to, asked.Author == state.Mentor, turn), Buttons(handover)),
            new ToDesk.Tell(state.Id, Phrase.Of("desk.handover-asked", ("summary", handover.Summary!)), [], null),
            new Effect.Count("handover-asked", state.Topic, state.Id),
            new ToDesk.Answer(asked.Ask, Phrase.Of("desk.done")));
    }

    /// <summary>
    /// Who talks to a crisis worker is not asked: whoever is on duty sees to that (<see cref="CrisisCare"/>). Where the mentor was leaving and is removed before the seeker has answered, she is asked
    /// or chosen, she is asked again, since not everything stays as it is any more; a place in the queue holds, and she hears that nobody answers until then.
    /// </summary>
    public static Decision<Conversation> MentorLeaves(Conversation state, bool isRemoved, RelayTurn turn)
    {
        if (state is { Phase: Phase.Open, IsCrisis: true, Mentor: { } worker } && isRemoved)
        {
            return CrisisCare.WorkerRemoved(state, worker, turn);
        }

        if (state is { Phase: Phase.Open, IsCrisis: false, Handover: { Leaves: true, IsRemoved: false, Waits: true } agreed } && isRemoved)
        {
            var waits = state with { Handover = agreed with { IsRemoved = true } };
            return Decision<Conversation>.Stay(waits, [.. Again(waits, turn), new ToDesk.Tell(state.Id, Phrase.Of("desk.removed-asked"), [], null), .. Out(waits, turn)]);
        }

        if (state is not { Phase: Phase.Open, IsCrisis: false } || (state.Handover is { Leaves: true } asked && (asked.Waits || asked.IsRemoved || !isRemoved)))
        {
            return Decision<Conversation>.Stay(state);
        }

        var next = state with { Handover = new HandingOver(new MessageId(turn.Id.Value), null, null) { Leaves = true, IsRemoved = isRemoved }, Offer = null };
        return Decision<Conversation>.Stay(Answering.Asked(next, HandoverChoice.Name, next.Handover.Id, turn), [.. Again(next, turn), new ToDesk.Tell(state.Id, Phrase.Of(isRemoved ? "desk.removed-asked" : "desk.leaving-asked"), [], null), .. Out(next, turn)]);
    }

    /// <summary>What she is told where her mentor goes; once more when she is back, since nothing reaches who has blocked us.</summary>
    public static IEnumerable<Effect> Again(Conversation state, RelayTurn turn)
    {
        var alias = FromRoom.Alias(state, turn.House);
        return state.Handover switch
        {
            { Leaves: true, With: null } asked => [Life.Tell(state, Phrase.Of(asked.IsRemoved ? "talk.mentor-removed" : "talk.mentor-leaves", ("alias", alias)), Buttons(asked))],
            { IsRemoved: true, Waits: true } => [Life.Tell(state, Phrase.Of("talk.mentor-removed-waits", ("alias", alias)))],
            _ => [],
        };
    }

    /// <summary>Who was removed reads no more of what she writes there.</summary>
    public static IEnumerable<Effect> Out(Conversation state, RelayTurn turn) => state is { Phase: Phase.Open, Mentor: { } mentor } && IsRemoved(state, turn.House) ? [new ToDesk.Expel(state.Id, mentor)] : [];

    /// <summary>Whose room it was is in the organisation no more. Who writes with a crisis worker is not asked how to go on, so that is not in the handover.</summary>
    public static bool IsRemoved(Conversation state, House house) => state.Handover is { IsRemoved: true } || (state.Mentor is { } mentor && house.IsFormer(mentor));

    /// <summary>Her mentor stays after all: what was asked is asked no more.</summary>
    public static Decision<Conversation> MentorStays(Conversation state, RelayTurn turn) => state is { Phase: Phase.Open, Handover: { Leaves: true, IsRemoved: false } }
        ? Decision<Conversation>.Stay(state with { Handover = null, Offer = null }, Life.Tell(state, Phrase.Of("talk.mentor-stays", ("alias", FromRoom.Alias(state, turn.House)))))
        : Decision<Conversation>.Stay(state);

    public static Decision<Conversation> Answered(Conversation state, Choice choice, RelayTurn turn)
    {
        if (state is not { Phase: Phase.Open, Handover: { With: null } handover } || choice.About != handover.Id)
        {
            return Decision<Conversation>.Stay(state, Life.Tell(state, Phrase.Of("start.old-button")));
        }

        return choice.Answer switch
        {
            HandoverChoice.With => Agreed(state, handover with { With = true }),
            HandoverChoice.Without => GoesOn(state),
            HandoverChoice.End => Life.EndBySeeker(state, turn),
            _ => Refuse(state, Phrase.Of("talk.mentor-kept", ("alias", FromRoom.Alias(state, turn.House))), "desk.handover-refused"),
        };
    }

    /// <summary>She goes on with somebody else, who is told nothing.</summary>
    public static Decision<Conversation> GoesOn(Conversation state) => Agreed(state, state.Handover! with { With = false });

    /// <summary>She has thought better of it, or nobody has room: everything stays as it is.</summary>
    public static Decision<Conversation> Refuse(Conversation state, Phrase toSeeker, string toRoom) => Decision<Conversation>.Stay(
        state with { Handover = null, Offer = null },
        Life.Tell(state, toSeeker),
        new ToDesk.Tell(state.Id, Phrase.Of(toRoom), [], null));

    /// <summary>Her mentor leaves and nobody has room for her: she keeps him until somebody has. Who was removed can't be kept: she waits for the next, and her place is kept.</summary>
    public static Decision<Conversation> NobodyElse(Conversation state, HandingOver handover, RelayTurn turn) => !handover.IsRemoved || handover.Waits
        ? Decision<Conversation>.Stay(state.Offer is null ? state : state with { Offer = null })
            .Then(new MatchingInput.Moving(state.Id, Next(turn), state.Language, null, Choosing.Had(state)) { Topic = state.Topic, Waits = true })
        : WaitOn(state, turn);

    /// <summary>She waits for the next in a conversation of its own, with no mentor until then. A place that she has in the queue is that conversation's.</summary>
    public static Decision<Conversation> WaitOn(Conversation state, RelayTurn turn) => GoesOnIn(Next(turn), state, "talk.handed-over-waiting", "desk.handed-over", turn);

    /// <summary>The same for who is choosing: she chooses in the next one.</summary>
    public static Decision<Conversation> ChooseOn(Conversation state, RelayTurn turn) => GoesOnIn(Next(turn), state, "talk.handed-over-choosing", "desk.ended-by-mentor", turn);

    private static Decision<Conversation> GoesOnIn(ConversationId next, Conversation state, string toSeeker, string toRoom, RelayTurn turn)
    {
        var left = Life.Leave(state, Flood.Behind(Life.Tell(state, Phrase.Of(toSeeker), [DangerQuestion.Call]), state.OfMentor, turn), Phrase.Of(toRoom), turn);
        var after = left.FollowUps.Select(input => input is MatchingInput.Released released ? released with { Next = next } : input);
        return left with { FollowUps = [new SeekerInput.ConversationMoved(state.Seeker, state.Id, next), Choosing.Anew(state, next), .. after] };
    }

    /// <summary>She has a place in the queue. Her mentor hears it once, however often she asks.</summary>
    public static Decision<Conversation> Waits(Conversation state, RelayInput.NobodyFree nobody, RelayTurn turn) => state.Handover is { Leaves: true, With: not null } handover
        ? Decision<Conversation>.Stay(
            handover.Waits ? state : state with { Handover = handover with { Waits = true } },
            [
                Life.Tell(state, WaitWords.WhileHerMentorLeaves(nobody, FromRoom.Alias(state, turn.House))),
                .. handover.Waits ? Array.Empty<Effect>() : [new ToDesk.Tell(state.Id, Phrase.Of("desk.leaving-waits"), [], null)],
            ])
        : Decision<Conversation>.Stay(state);

    private static Decision<Conversation> Agreed(Conversation state, HandingOver handover)
    {
        var agreed = Decision<Conversation>.Stay(state with { Handover = handover }, handover.Leaves ? [] : [new ToDesk.Tell(state.Id, Phrase.Of("desk.handover-agreed"), [], null)]);
        return handover.To is { } to
            ? agreed.Then(new MatchingInput.Moving(state.Id, new ConversationId("c-" + handover.Id.Value), state.Language, to, Choosing.Had(state)) { Topic = state.Topic })
            : agreed.Then(new MatchingInput.OthersAsked(state.Id, state.Language, Choosing.Had(state)) { Topic = state.Topic });
    }

    private static ConversationId Next(RelayTurn turn) => new("c-" + turn.Id.Value);

    private static string? Refused(Conversation state, RoomInput.Commanded asked) =>
        state.Phase != Phase.Open ? "desk.already-ended"
        : state.IsCrisis ? "desk.not-in-crisis"
        : state.Handover is { IsRemoved: true } ? "desk.removed-asked"
        : state.Handover is { Leaves: true } ? "desk.leaving-asked"
        : !state.Reachable ? "desk.failed-unreachable"
        : Refusals.IsBlank(Content.Words(asked.Option(TalkCommands.Summary) ?? "")) ? "desk.handover-empty"
        : Telltale.In(asked.Option(TalkCommands.Summary)!) is not null ? "desk.handover-telltale"
        : null;

    private static Phrase Question(Conversation state, HandingOver handover, MentorCard? to, bool byMentor, RelayTurn turn) => Phrase.Paragraphs(
    [
        Phrase.Of(byMentor ? "talk.handover" : "talk.handover-by-us", ("alias", FromRoom.Alias(state, turn.House))),
        .. to is null ? Array.Empty<Phrase>() : [Phrase.Of("talk.handover-to").With("card", Choosing.Card(to, state.Language))],
        Phrase.Of("talk.handover-summary", ("summary", handover.Summary!)),
        Phrase.Of("talk.handover-sure"),
    ]);

    public static IReadOnlyList<IReadOnlyList<Option>> Buttons(HandingOver handover) => handover.Leaves
        ? [[Option.Of(HandoverChoice.Name, HandoverChoice.Without, "button.handover.go-on", handover.Id)], [Option.Of(HandoverChoice.Name, HandoverChoice.End, "button.handover.end", handover.Id)]]
        : [
            [Option.Of(HandoverChoice.Name, HandoverChoice.With, "button.handover.with", handover.Id)],
            [Option.Of(HandoverChoice.Name, HandoverChoice.Without, "button.handover.without", handover.Id)],
            [Option.Of(HandoverChoice.Name, HandoverChoice.No, "button.handover.no", handover.Id)],
        ];
}
