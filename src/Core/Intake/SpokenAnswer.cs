using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Language.Recognition;

namespace MentorBot.Core.Intake;

/// <summary>
/// An answer in words, understood as the button it stands for. Only what is short and answers the open question counts; everything else is a message,
/// and messages are kept for the mentor.
/// </summary>
internal static class SpokenAnswer
{
    private const int Longest = 60;

    /// <summary>Whoever says more than so many words says more than an answer.</summary>
    private const int MostWords = 4;
    private const int MostChildren = 20;

    public static Choice? Of(IntakeTurn turn, Content content)
    {
        var said = content.Text.Text.Trim();
        if (said.Length is 0 or > Longest || content.Forwarded || content.Attachments.Count > 0)
        {
            return null;
        }

        if (DidItHelp.Spoken(turn, said) is { } helped)
        {
            return helped;
        }

        var options = IntakeQuestions.Under(turn).SelectMany(row => row).Concat(Afterwards.Spoken(turn)).ToList();
        return Named(turn, options, said) ?? (Tokens.Of(said).Words.Count > MostWords ? null : turn.State.Stage switch
        {
            Stage.AwaitingAge => Age(turn, said) ?? Yes(turn, "age", said),
            Stage.AwaitingConsent => Yes(turn, "consent", said),
            Stage.Confirming => Yes(turn, "card", said),
            Stage.Over => Yes(turn, "again", said),
            Stage.Naming => YesOrNo(turn, "nickname", said) is { } answer ? answer with { Answer = answer.Answer == "yes" ? "take" : "another" } : null,
            Stage.Asking asking when turn.House.Intake.Find(asking.Question) is { } question => Answer(turn, question, said),
            _ => null,
        });
    }

    /// <summary>She typed what stands on a button, or one of the things that stand there.</summary>
    private static Choice? Named(IntakeTurn turn, List<Option> options, string said)
    {
        if (turn.House.Phrases is not { } phrases)
        {
            return null;
        }

        var folded = Tokens.Folded(said);
        return options.Find(option => IsNamed(option.Label))?.Choice
            ?? (options.Find(option => option.Choice.Answer == IntakeQuestions.Skip) is { } skip && IsNamed(Phrase.Of("intake.skip-words")) ? skip.Choice : null)
            ?? (options.Find(option => option.Choice is { Question: IntakePlan.Children, Answer: "0" }) is { } none && IsNamed(Phrase.Of("intake.none-words")) ? none.Choice : null)
            ?? (options.Find(option => option.Choice is { Question: "nickname", Answer: "take" }) is { } take && IsNamed(Phrase.Of("intake.skip-words")) ? take.Choice : null);

        bool IsNamed(Phrase label) => Names(phrases.Text(turn.Language, label).Text).Contains(folded);
    }

    private static IEnumerable<string> Names(string label) => label.Split(',').Append(label).Select(Tokens.Folded).Where(name => name.Length > 0);

    private static Choice? Answer(IntakeTurn turn, Question question, string said) => question.Kind switch
    {
        QuestionKind.Children => Children(turn, question, said),
        QuestionKind.Region when turn.House.Reader?.Read(said, turn.Language).Facts.Region.Name is { } region => new Choice(question.Name, region),
        QuestionKind.Choice when question.Options.Contains("yes") && question.Options.Contains("no") => YesOrNo(turn, question.Name, said),
        _ => null,
    };

    private static Choice? Children(IntakeTurn turn, Question question, string said)
    {
        var count = Recognizers.RecognizeChildren(said, turn.Language).Select(found => ((Resolution.Children)found.Resolution).Count).Cast<int?>().FirstOrDefault()
            ?? Number(turn, said)
            ?? (YesOrNo(turn, question.Name, said) is { Answer: "no" } ? 0 : null);
        return count is >= 0 and <= MostChildren ? new Choice(question.Name, $"{count}") : null;
    }

    /// <summary>Her age, which may be a child's only where she says nothing but the number: the number of another sentence can be somebody else's.</summary>
    private static Choice? Age(IntakeTurn turn, string said)
    {
        var age = Number(turn, said) ?? (turn.House.Reader is { } reader && SpokenAge.Of(reader.Read(said, turn.Language).Facts, said) is >= SpokenAge.Grown and var grown ? grown : null);
        return age is >= SpokenAge.Youngest and <= SpokenAge.Oldest ? new Choice("age", $"{age}") : null;
    }

    /// <summary>A number and nothing else.</summary>
    private static int? Number(IntakeTurn turn, string said) =>
        Recognizers.RecognizeNumber(said, turn.Language) is [{ Resolution: Resolution.Number { Amount: var amount } } found] && Tokens.Folded(found.Text) == Tokens.Folded(said) && amount == decimal.Truncate(amount) && amount is >= 0 and < 1000
            ? (int)amount
            : null;

    /// <summary>A plain yes. A no that would end or delete something is taken from a button, or from its very words.</summary>
    private static Choice? Yes(IntakeTurn turn, string question, string said) => YesOrNo(turn, question, said) is { Answer: "yes" } yes ? yes : null;

    /// <summary>Words that say yes or no and nothing else.</summary>
    public static Choice? YesOrNo(IntakeTurn turn, string question, string said) =>
        Recognizers.RecognizeBoolean(said, turn.Language) is [{ Resolution: Resolution.Boolean { Answer: var yes } } found, ..] && Tokens.Folded(found.Text) == Tokens.Folded(said) ? new Choice(question, yes ? "yes" : "no") : null;
}
