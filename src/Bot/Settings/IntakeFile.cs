using MentorBot.Core.Intake;

namespace MentorBot.Bot.Settings;

/// <summary>
/// What an organisation asks before there is a mentor, in <c>intake.yaml</c>: the questions in their order, each with its options and the topics it
/// is for. Without the file only the topic is asked.
/// </summary>
public static class IntakeFile
{
    /// <summary>Telegram shows so many buttons well.</summary>
    private const int MostOptions = 20;

    /// <summary>Names that questions of the house itself have.</summary>
    private static readonly string[] Taken = ["language", "consent", "age", "story", "for", "card", "fix", "nickname", "end", "file", "again", Feeling.After];

    public static IntakePlan Read(string file, IReadOnlyList<string> topics, List<string> faults)
    {
        if (!File.Exists(file))
        {
            return IntakePlan.TopicAlone;
        }

        var before = faults.Count;
        var page = YamlPage.Read(file, faults);
        page.Only(["questions"]);
        if (faults.Count == before && page.Names("questions").Count == 0)
        {
            page.Fault("questions", "names no question", "Write one a line, for example \"topic:\"; or take the file away, and the topic alone is asked.");
        }

        return new IntakePlan([.. page.Names("questions").Select(name => Question(page, name, topics))]);
    }

    private static Question Question(YamlPage page, string name, IReadOnlyList<string> topics)
    {
        var path = "questions." + name;
        if (Taken.Contains(name, StringComparer.Ordinal) || !name.All(c => char.IsAsciiLetterLower(c) || c == '-'))
        {
            page.Fault(path, "is no name for a question", "Take another one, in small letters and hyphens.");
        }

        foreach (var unknown in page.Names(path).Except(["options", "topics"], StringComparer.Ordinal))
        {
            page.Fault($"{path}.{unknown}", "is not known", "A question has options and topics.");
        }

        var kind = name switch
        {
            IntakePlan.Topic => QuestionKind.Topic,
            IntakePlan.Region => QuestionKind.Region,
            IntakePlan.Children => QuestionKind.Children,
            IntakePlan.Gender => QuestionKind.Gender,
            IntakePlan.Feeling => QuestionKind.Feeling,
            _ => QuestionKind.Choice,
        };
        var options = kind is QuestionKind.Region or QuestionKind.Choice ? page.Texts(path + ".options", "Write the answers that have a button, for example [yes, no].") : kind is QuestionKind.Gender ? ["feminine", "masculine"] : [];
        if (options.Count > MostOptions || options.Distinct(StringComparer.Ordinal).Count() < options.Count)
        {
            page.Fault(path + ".options", $"has an option twice, or more than {MostOptions}", "Take some out.");
        }

        var where = page.Names(path).Contains("topics") ? page.Texts(path + ".topics", "Write the topics where it is asked, or take the line out.") : [];
        foreach (var unknown in where.Except(topics, StringComparer.Ordinal))
        {
            page.Fault(path + ".topics", $"names \"{unknown}\", which is no topic of settings.yaml", $"Write one of {string.Join(", ", topics)}.");
        }

        return new Question(name, kind, options, where);
    }
}
