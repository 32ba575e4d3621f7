using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Intake;

/// <summary>
/// What a message tells besides what it says: its language, what it is about, facts, danger. Nothing of it overrules what she answered herself,
/// and what the organisation does not ask for is not remembered.
/// </summary>
internal static class Hearing
{
    /// <summary>A language is taken from a first message from here on; it can be changed at once.</summary>
    private const double Plain = 0.8;

    /// <summary>Another language than hers is offered from here on, if she has written that many words in it.</summary>
    private const double Certain = 0.95;
    private const int Enough = 6;

    /// <summary>A story is at least so many words, or it is plain what it is about.</summary>
    private const int Story = 8;

    public const int Grown = 18;

    private static readonly TimeSpan Again = TimeSpan.FromMinutes(30);

    /// <summary>The turn with what was heard. Where the words speak of danger, help is offered before anything else.</summary>
    public static IntakeTurn Hear(IntakeTurn turn, Content content)
    {
        if (turn.House.Reader is not { } reader || content.Forwarded || content.Text.IsEmpty)
        {
            return turn;
        }

        var words = content.Text.Text;
        var heard = reader.Read(words, turn.State.Language);
        var spoken = Speak(turn, heard.Facts, words);
        var learnt = spoken.With(Learn(spoken, heard, words));

        // Who is grown up by her own words is not asked. A child is never refused by them, only asked.
        var grown = heard.Facts.Age >= Grown ? learnt.With(learnt.State with { Adult = true }) : learnt;
        return Watch(grown, heard.Risk);
    }

    /// <summary>Words that speak of danger are never taken for an answer alone.</summary>
    public static bool IsDanger(IntakeTurn turn, Content content) =>
        !content.Text.IsEmpty && turn.House.Reader?.Read(content.Text.Text, turn.State.Language).Risk.Level is RiskLevel.Concern or RiskLevel.Crisis;

    private static IntakeTurn Speak(IntakeTurn turn, Facts facts, string words)
    {
        if (!turn.House.Languages.Contains(facts.Language))
        {
            return turn;
        }

        if (turn.State.Language is null)
        {
            return facts.LanguageProbability >= Plain ? turn.With(turn.State with { Language = facts.Language }) : turn;
        }

        return facts.Language != turn.State.Language && facts.Language != turn.State.Offered && facts.LanguageProbability >= Certain && Count(words) >= Enough
            ? First(turn.With(turn.State with { Offered = facts.Language }), turn.TellIn(
                facts.Language, Phrase.Of("intake.language-offer"), [[Option.Of("language", facts.Language, "button.language." + facts.Language)]]))
            : turn;
    }

    private static IntakeAnswers Learn(IntakeTurn turn, Understanding heard, string words)
    {
        var known = turn.Known;
        var topics = heard.Topics;


        // Before the card she puts right what stands on it.
        Func<IntakeAnswers, string, string, IntakeAnswers> learn = turn.State.Stage is Stage.Confirming ? (all, name, value) => all.Answer(name, value) : (all, name, value) => all.Hear(name, value);
        var isSure = !topics.Unsure && turn.House.Topics.Contains(Name(topics.Main.Topic)) && (topics.Main.Topic != Topic.Other || Count(words) >= Story);
        foreach (var question in turn.House.Intake.Questions)
        {
            known = question.Kind switch
            {
                QuestionKind.Topic when isSure => known.Hear(question.Name, Name(topics.Main.Topic)) with
                {
                    Also = [.. topics.Further.Select(topic => Name(topic.Topic)).Where(turn.House.Topics.Contains)],
                },
                QuestionKind.Region when heard.Facts.Region is { Name: { } region } => learn(known, question.Name, region) with { MayBeIn = [] },
                QuestionKind.Region when heard.Facts.Region.Ask is { Count: > 0 } meant && known.Of(question.Name) is null => known with { MayBeIn = meant },
                QuestionKind.Gender when heard.Facts.Gender is { } gender => known.Hear(question.Name, gender == Gender.Feminine ? "feminine" : "masculine"),
                QuestionKind.Children when heard.Facts.Children is { } children => learn(known, question.Name, $"{children}"),
                _ => known,
            };
        }

        return known with
        {
            Age = heard.Facts.Age ?? known.Age,
            Told = known.Told || turn.State.Stage is Stage.Telling || isSure || Count(words) >= Story,
        };
    }

    private static IntakeTurn Watch(IntakeTurn turn, Risk risk)
    {
        if (risk.Level != RiskLevel.Crisis || turn.State.Warned + Again > turn.Arrival.At)
        {
            return turn;
        }

        return First(turn.With(turn.State with { Warned = turn.Arrival.At }), turn.Tell(Phrase.Of("danger.offer").With("lines", Phrase.Of("sos"))));
    }

    private static IntakeTurn First(IntakeTurn turn, Effect effect) => turn with { First = [effect, .. turn.First] };

    private static string Name(Topic topic) => topic switch
    {
        Topic.Violence => "violence",
        Topic.Relationships => "relationships",
        Topic.Children => "children",
        Topic.Money => "money",
        Topic.Housing => "housing",
        Topic.Health => "health",
        _ => "other",
    };

    private static int Count(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
