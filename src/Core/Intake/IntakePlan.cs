namespace MentorBot.Core.Intake;

/// <summary>What kind of answer a question wants, and so how words are understood as one.</summary>
public enum QuestionKind
{
    /// <summary>One of the organisation's topics.</summary>
    Topic,

    /// <summary>Where she is, as coarse as a region.</summary>
    Region,

    /// <summary>How many children she has.</summary>
    Children,

    /// <summary>How she speaks of herself. Never asked: it is heard, shown on the card, and can be put right there.</summary>
    Gender,

    /// <summary>One of the question's own options.</summary>
    Choice,

    /// <summary>How she is right now, on the house's own scale (<see cref="Intake.Feeling"/>); once more after her talk.</summary>
    Feeling,
}

/// <summary>A question of the start. She can always rather not say.</summary>
/// <param name="Name">Its texts are <c>intake.ask.NAME</c>, <c>card.line.NAME</c> and <c>button.fix.NAME</c>; of a choice also <c>button.answer.NAME.OPTION</c>.</param>
/// <param name="Options">Answers that have a button of their own, in the order shown.</param>
/// <param name="Topics">It is asked only where the topic is one of these; empty for always.</param>
public sealed record Question(string Name, QuestionKind Kind, IReadOnlyList<string> Options, IReadOnlyList<string> Topics)
{
    /// <param name="topic">The topic as far as it is known.</param>
    public bool Suits(string? topic) => Topics.Count == 0 || Topics.Contains(topic ?? "");
}

/// <summary>What an organisation asks, in order, besides language, consent and age, which are always asked. What was understood already is not asked.</summary>
public sealed record IntakePlan(IReadOnlyList<Question> Questions)
{
    public const string Topic = "topic";
    public const string Region = "region";
    public const string Children = "children";
    public const string Gender = "gender";
    public const string Feeling = "feeling";

    public static readonly IntakePlan TopicAlone = new([new Question(Topic, QuestionKind.Topic, [], [])]);

    public Question? Find(string name) => Questions.FirstOrDefault(question => question.Name == name);
}
