using MentorBot.Core.Engine;

namespace MentorBot.Core.Intake;

/// <summary>The questions of the start and the buttons under them.</summary>
internal static class IntakeQuestions
{
    /// <summary>In every language at once: this is the first thing anybody sees, and the same for all.</summary>
    public static Effect Language(IntakeTurn turn) => turn.Tell(
        Phrase.Of("start.hello"),
        [.. turn.House.Languages.Select(code => (IReadOnlyList<Option>)[Option.Of("language", code, "button.language." + code)])]);

    public static IReadOnlyList<IReadOnlyList<Option>> YesNo(string question) =>
    [
        [Option.Of(question, "yes", $"button.{question}.yes")],
        [Option.Of(question, "no", $"button.{question}.no")],
    ];

    public static IReadOnlyList<IReadOnlyList<Option>> Topics(House house) =>
    [
        .. house.Topics.Chunk(2).Select(pair => (IReadOnlyList<Option>)[.. pair.Select(topic => Option.Of("topic", topic, "button.topic." + topic))]),
        [Option.Of("topic", "skip", "button.skip")],
    ];

    public static IReadOnlyList<IReadOnlyList<Option>> Nickname() =>
    [
        [Option.Of("nickname", "take", "button.nickname.take")],
        [Option.Of("nickname", "another", "button.nickname.another")],
    ];

    public static IReadOnlyList<IReadOnlyList<Option>> Again() => [[Option.Of("again", "yes", "button.again.yes")]];
}
