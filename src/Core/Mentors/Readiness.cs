using MentorBot.Core.Engine;

namespace MentorBot.Core.Mentors;

/// <summary>Why a mentor is given nobody new.</summary>
public enum Hindrance
{
    /// <summary>She has not accepted the code of ethics as it is now.</summary>
    Ethics,

    /// <summary>The organisation requires training, and there is no record of any.</summary>
    NoTraining,

    /// <summary>One of her trainings has run out.</summary>
    TrainingOver,
}

/// <summary>Whether a mentor may be given people, by what she has accepted and learnt. The talks that she has are no matter of it.</summary>
public static class Readiness
{
    public static IReadOnlyList<Hindrance> Of(MentorCard mentor, MentorRecord record, House house, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(mentor);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(house);
        var why = new List<Hindrance>();
        if (house.Ethics is { } code && record.AcceptanceOf(code.Version) is null)
        {
            why.Add(Hindrance.Ethics);
        }

        if (house.TrainingRequired && mentor.Trained.Count == 0)
        {
            why.Add(Hindrance.NoTraining);
        }
        else if (house.TrainingRequired && !Training.Latest(mentor.Trained).All(training => training.IsValid(today)))
        {
            why.Add(Hindrance.TrainingOver);
        }

        return why;
    }
}
