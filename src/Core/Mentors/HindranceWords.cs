using MentorBot.Core.Engine;

namespace MentorBot.Core.Mentors;

/// <summary>Why a mentor is given nobody new, said to staff.</summary>
internal static class HindranceWords
{
    public static Phrase Of(Hindrance hindrance, House house) => hindrance switch
    {
        Hindrance.Ethics => Phrase.Of("desk.why-ethics", ("version", house.Ethics is { } code ? Ethics.Day(code.Version) : "")),
        Hindrance.NoTraining => Phrase.Of("desk.why-no-training"),
        Hindrance.TrainingOver => Phrase.Of("desk.why-training-over"),
        Hindrance.Card => Phrase.Of("desk.why-card"),
        _ => Phrase.Of("desk.why-approval"),
    };
}
