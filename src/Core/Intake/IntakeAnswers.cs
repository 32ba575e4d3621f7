namespace MentorBot.Core.Intake;

/// <summary>
/// What is known of a seeker before she has a mentor: what she answered, and what was understood of her words. Her own answer always wins.
/// Only what the organisation asks for is remembered.
/// </summary>
/// <param name="Answers">By the name of the question; an empty answer says that she would rather not say.</param>
/// <param name="Heard">By the name of the question.</param>
/// <param name="Also">Topics besides the main one.</param>
/// <param name="MayBeIn">Regions that a name she used could mean.</param>
/// <param name="Age">In years, as she named it.</param>
/// <param name="Told">She has said in her own words what it is about, or does not want to.</param>
public sealed record IntakeAnswers(
    IReadOnlyDictionary<string, string> Answers,
    IReadOnlyDictionary<string, string> Heard,
    IReadOnlyList<string> Also,
    IReadOnlyList<string> MayBeIn,
    int? Age,
    string? Nickname,
    bool ForOther,
    bool Told)
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    public static readonly IntakeAnswers Nothing = new(None, None, [], [], null, null, false, false);

    /// <summary>Her answer, or what was heard; empty where she would rather not say; null for nothing.</summary>
    public string? Of(string question) => Answers.TryGetValue(question, out var own) ? own : Heard.GetValueOrDefault(question);

    public IntakeAnswers Answer(string question, string answer) => this with
    {
        Answers = Set(Answers, question, answer),
        MayBeIn = question == IntakePlan.Region ? [] : MayBeIn,
        Told = Told || question == IntakePlan.Topic,
    };

    public IntakeAnswers Hear(string question, string answer) => this with { Heard = Set(Heard, question, answer) };

    private static Dictionary<string, string> Set(IReadOnlyDictionary<string, string> map, string key, string value) => new(map, StringComparer.Ordinal) { [key] = value };
}
