using System.Text.Json.Serialization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Mentors;

/// <summary>Why a mentor is given nobody new.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Hindrance>))]
public enum Hindrance
{
    /// <summary>She has not accepted the code of ethics as it is now.</summary>
    Ethics,

    /// <summary>The organisation requires training, and there is no record of any.</summary>
    NoTraining,

    /// <summary>One of her trainings has run out.</summary>
    TrainingOver,

    /// <summary>Her card lacks what a seeker needs to choose her.</summary>
    Card,

    /// <summary>No supervisor has approved her yet.</summary>
    Approval,
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
        if (record.Joined is { IsComplete: false })
        {
            why.Add(Hindrance.Card);
        }

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

        if (record.Joined is { Approved: null })
        {
            why.Add(Hindrance.Approval);
        }

        return why;
    }
}
