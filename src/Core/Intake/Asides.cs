using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Outreach;
using MentorBot.Core.Referrals;

namespace MentorBot.Core.Intake;

/// <summary>
/// She has pressed a button that says where the next thing that she writes will go, and it is not where it would have gone. That holds for that one thing,
/// for a while, and only if she does nothing else before it: everything else of hers goes its way.
/// </summary>
internal static class Asides
{
    private static readonly TimeSpan Open = TimeSpan.FromMinutes(30);

    /// <summary>From now on the next thing that she writes goes there.</summary>
    public static IntakeTurn Begin(IntakeTurn turn, AsideKind kind)
    {
        var aside = new Aside(kind, turn.Arrival.At);
        return turn.With(turn.Came.Aside == aside ? turn.Came : turn.State with { Aside = aside });
    }

    /// <returns>Null where what she writes is nothing of the kind.</returns>
    public static Decision<SeekerState>? Said(IntakeTurn turn, SeekerInput.Said said)
    {
        if (turn.Came.Aside is not { } aside || aside.At + Open <= turn.Arrival.At)
        {
            return null;
        }

        // What stands on a button can be typed, and is never what is sent.
        bool IsTyped(Option button) => DangerQuestion.IsTyped(said.Content, turn.Language, turn.House.Phrases, button);
        return aside.Kind switch
        {
            // What she writes as a reply in her talk is for whom she replies to.
            AsideKind.Search when said.ReplyTo is not null && turn.State.Stage is Stage.Talking => null,
            _ when IsTyped(DangerQuestion.Call[0]) => InDanger.Called(turn),
            AsideKind.Word when IsTyped(Afterwards.Leaving) => Afterwards.Answered(turn, Feeling.NoWord),
            AsideKind.Word => Afterwards.Said(turn, said.Message, said.Content),
            AsideKind.Outreach when IsTyped(OutreachOffer.Leaving) => ForOutreach.Pressed(turn, OutreachOffer.Cancel),
            AsideKind.Outreach => ForOutreach.Said(turn, said.Message, said.Content),
            AsideKind.Search when IsTyped(ServiceOffer.Button) => ForServices.Pressed(turn, ServiceOffer.Ask),
            AsideKind.Search when IsTyped(ServiceScreens.Leaving(turn)) => ForServices.Pressed(turn, ServiceOffer.Leave),
            AsideKind.Search => ForServices.Said(turn, said.Message, said.Content),
            _ => null,
        };
    }

    /// <summary>
    /// Where she does something beside her talk, or is asked something there, the talk hears that alone: a yes or no that she types from now on is no answer
    /// to what stood before her in it.
    /// </summary>
    public static Decision<SeekerState> Follow(SeekerState before, Decision<SeekerState> decision, Input input) =>
        before.Stage is Stage.Talking talking && decision.Next.Stage == before.Stage
            && (input is SeekerInput.Said or SeekerInput.Pressed or SeekerInput.Commanded or SeekerInput.Edited || decision.Effects.Any(effect => effect is Effect.ToSeeker.Tell { Options.Count: > 0 }))
            && !decision.FollowUps.Any(next => next.Owner == StateKey.Of(talking.Conversation))
            ? decision.Then(new RelayInput.WentAside(talking.Conversation))
            : decision;
}
