using System.Reflection;
using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Language;

namespace MentorBot.Bot.Settings;

/// <summary>What this program says, as it carries it in itself. It is no setting: an organisation changes the words, not what there is to say.</summary>
public static class RepertoireFile
{
    /// <summary>For a house of these topics, languages and questions.</summary>
    public static Repertoire Of(House house)
    {
        ArgumentNullException.ThrowIfNull(house);
        return new Repertoire(Lines(), new Dictionary<string, IReadOnlyList<string>>
        {
            ["topic"] = house.Topics,
            ["language"] = house.Languages,
            ["question"] = [.. house.Intake.Questions.Select(question => question.Name)],
            ["answer"] = [.. house.Intake.Questions.Where(question => question.Kind is QuestionKind.Choice or QuestionKind.Gender).SelectMany(question => question.Options.Select(option => $"{question.Name}.{option}"))],
        });
    }

    public static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("MentorBot.Bot.Settings.repertoire.txt")!);
        return reader.ReadToEnd().Split('\n');
    }
}
