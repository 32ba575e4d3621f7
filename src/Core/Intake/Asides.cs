using MentorBot.Core.Engine;

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
    public static Decision<SeekerState>? Said(IntakeTurn turn, SeekerInput.Said said) => turn.Came.Aside is not { } aside || aside.At + Open <= turn.Arrival.At ? null : aside.Kind switch
    {
        AsideKind.Word => Afterwards.Said(turn, said.Content),
        AsideKind.Outreach => ForOutreach.Said(turn, said.Message, said.Content),
        _ => null,
    };
}
