using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Outreach;
using MentorBot.Core.Referrals;
using MentorBot.Core.Relay;

namespace MentorBot.Core.Intake;

/// <summary>
/// She can't write with mentors until a day. Whatever would lead her to one is answered with that, calmly; help at once, the organisation's crisis service, its outreach team,
/// the referral directory, the words that help, another language and a word to the coordinator stay open to her, and danger in what she writes is still heard. From that day on it is as if nothing had been.
/// </summary>
internal static class Blocking
{
    /// <summary>A block that is over is forgotten with the next that she does.</summary>
    public static IntakeTurn Over(IntakeTurn turn) => turn.State.Blocked is { } block && block.Until <= turn.Arrival.At ? turn.With(turn.State with { Blocked = null }) : turn;

    public static Decision<SeekerState> Begin(IntakeTurn turn, Block block)
    {
        var blocked = turn.State.Blocked == block && turn.State.Last is null ? turn : turn.With(turn.State with { Blocked = block, Last = null });
        return turn.State.Stage is Stage.Talking talking
            ? blocked.Stay().Then(new RelayInput.Blocked(talking.Conversation, block))
            : blocked.Stay(turn.Tell(BlockWords.Begun(block, turn.House), [DangerQuestion.Call, .. ServiceOffer.Of(turn.House)]));
    }

    public static Decision<SeekerState> End(IntakeTurn turn, AskId ask) => turn.State.Blocked is null
        ? turn.Stay(new Effect.ToDesk.Answer(ask, Phrase.Of("desk.not-blocked")))
        : turn.With(turn.State with { Blocked = null }).Stay([.. turn.State.Stage is Stage.Talking ? Array.Empty<Effect>() : [turn.Tell("talk.unblocked")], new Effect.ToDesk.Answer(ask, Phrase.Of("desk.done"))]);

    /// <summary>What happens instead of what would; null where that is open to her.</summary>
    public static Decision<SeekerState>? Instead(IntakeTurn turn)
    {
        if (!IsShut(turn) || turn.State.Blocked is not { } block)
        {
            return null;
        }

        return turn.Arrival.Input switch
        {
            SeekerInput.Said said when Asides.Said(turn, said) is { } aside => aside,
            SeekerInput.Said said when Reporting.Said(turn, said) is { } report => report,
            SeekerInput.Said said when ForServices.Typed(turn, said.Content) is { } typed => typed,
            SeekerInput.Said said when CrisisCalls.Typed(turn, said.Content) is { } pressed => pressed,
            SeekerInput.Said said => InDanger.Heard(turn, said.Content) is var (answered, heard) && answered is not null
                ? answered
                : CrisisCalls.Said(heard, said) ?? Hearing.Watch(heard, said.Content).Stay(Still(turn, block)),
            SeekerInput.Pressed { Choice: { Question: "language", Answer: var code } } when turn.House.Languages.Contains(code) => Language(turn.With(turn.State.Language == code ? turn.State : turn.State with { Language = code }), block),
            SeekerInput.Pressed { Choice.Question: "language" or SeekerCommands.Sos or DangerQuestion.Name or CrisisMachine.Question or Reporting.Question or OutreachOffer.Question or ServiceOffer.Question or ServiceOffer.One or ServiceOffer.After } => null,
            SeekerInput.Pressed => turn.Stay(Still(turn, block)),
            SeekerInput.Commanded { Command: SeekerCommands.Back } => turn.Stay(Still(turn, block)),
            _ => null,
        };
    }

    private static Decision<SeekerState> Language(IntakeTurn turn, Block block) => turn.Stay(Still(turn, block));

    /// <summary>She is blocked, and what she writes goes to nobody.</summary>
    public static bool IsShut(IntakeTurn turn) => turn.State is { Blocked: not null, Stage: not (Stage.Talking or Stage.TooYoung) };

    /// <summary>What she hears where she would be asked how to go on; null for who is not blocked, or has more pressing things to be told.</summary>
    public static Effect? Still(IntakeTurn turn) => IsShut(turn) ? Still(turn, turn.State.Blocked!) : null;

    private static Effect Still(IntakeTurn turn, Block block) => turn.Tell(BlockWords.Still(block, turn.House), [DangerQuestion.Call, .. ServiceOffer.Of(turn.House)]);
}
