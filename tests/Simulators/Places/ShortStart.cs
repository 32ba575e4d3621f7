namespace MentorBot.Simulators.Places;

/// <summary>
/// The start as short as it can be, for tests of what comes after it: one topic, which no few words are about, and no question besides. So whatever
/// somebody's first words are, the same buttons lead to a mentor.
/// </summary>
public static class ShortStart
{
    public const string Topics = "[other]";

    /// <summary>What is pressed after the language.</summary>
    public static readonly IReadOnlyList<string> Buttons = ["I agree", "Yes, 18 or older", "Something else", "Yes, find me a mentor"];

    /// <param name="path">A file of the sample organisation, within config/.</param>
    public static string Change(string path, string text) => Path.GetFileName(path) switch
    {
        "intake.yaml" => "questions:\n  topic:\n",

        // Without stories there is nothing to choose by, and topics would be some that nobody is asked for.
        "mentors.yaml" => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("    topics:", StringComparison.Ordinal) && !line.StartsWith("    story:", StringComparison.Ordinal) && !line.StartsWith("      ", StringComparison.Ordinal))),
        "settings.yaml" => text.Replace("[relationships, violence, children, money, housing, health, other]", Topics, StringComparison.Ordinal),
        _ => text,
    };
}
