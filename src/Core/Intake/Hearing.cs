using MentorBot.Core.Crisis;
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

    /// <summary>What answers a question is danger besides only if it is as likely as not.</summary>
    private const double Likely = 0.5;

    private static readonly TimeSpan Again = TimeSpan.FromMinutes(30);

    /// <summary>The turn with what was heard. Where the words speak of danger, help is offered before anything else.</summary>
    public static IntakeTurn Hear(IntakeTurn turn, Content content)
    {
        if (Read(turn, content) is not { } heard)
        {
            return turn;
        }

        var words = content.Text.Text;
        var spoken = Speak(turn, heard.Facts, words);
        return Watch(Learn(spoken, heard, words), heard.Risk);
    }

    /// <summary>What is heard of all that is kept, after some of it was changed or taken back. Her own answers stand.</summary>
    public static IntakeTurn Anew(IntakeTurn turn)
    {
        var known = turn.Known with { Heard = IntakeAnswers.Nothing.Heard, Also = [], MayBeIn = [], Age = null };
        var learnt = turn.With(turn.Known.Heard.Count + turn.Known.Also.Count + turn.Known.MayBeIn.Count == 0 && turn.Known.Age is null ? turn.Known : known);
        return turn.State.Before.Aggregate(learnt, (all, kept) => Read(turn, kept.Content) is { } heard ? Learn(all, heard, kept.Content.Text.Text) : all);
    }

    /// <summary>The turn in the language of the words, where none is known yet; nothing else of them is remembered.</summary>
    public static IntakeTurn Speak(IntakeTurn turn, Content content) => turn.State.Language is null && Read(turn, content) is { } heard ? Speak(turn, heard.Facts, content.Text.Text) : turn;

    /// <summary>Help is offered where the words speak of danger.</summary>
    public static IntakeTurn Watch(IntakeTurn turn, Content content) => Read(turn, content) is { } heard ? Watch(turn, heard.Risk) : turn;

    /// <summary>Words of danger are never taken for an answer alone.</summary>
    public static bool IsDanger(IntakeTurn turn, Content content) => Read(turn, content)?.Risk is { Level: RiskLevel.Crisis, Crisis: >= Likely };

    /// <summary>Somebody else's words tell nothing of her.</summary>
    private static Understanding? Read(IntakeTurn turn, Content content) =>
        content.Forwarded || content.Text.IsEmpty ? null : turn.House.Reader?.Read(content.Text.Text, turn.State.Language);

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

    private static IntakeTurn Learn(IntakeTurn turn, Understanding heard, string words)
    {
        var topics = heard.Topics;
        var isSure = !topics.Unsure && turn.House.Topics.Contains(Name(topics.Main.Topic)) && (topics.Main.Topic != Topic.Other || Count(words) >= Story);
        var known = turn.House.Intake.Questions.Aggregate(turn.Known, (all, question) => question.Kind switch
        {
            QuestionKind.Topic when isSure => Topical(turn, all, question, topics),
            QuestionKind.Region when heard.Facts.Region is { Name: { } region } => Say(turn, all, question, region) with { MayBeIn = [] },
            QuestionKind.Region when heard.Facts.Region.Ask is { Count: > 0 } meant && all.Of(question.Name) is null => all with { MayBeIn = meant },
            QuestionKind.Gender when heard.Facts.Gender is { } gender => Say(turn, all, question, gender == Gender.Feminine ? "feminine" : "masculine"),
            QuestionKind.Children when heard.Facts.Children is { } children => Say(turn, all, question, $"{children}"),
            _ => all,
        });
        var age = SpokenAge.Of(heard.Facts, words);
        var learnt = turn.With(known with
        {
            Age = age ?? known.Age,
            Told = known.Told || turn.State.Stage is Stage.Telling || isSure || Count(words) >= Story,
        });

        // Who is grown up by her own words is not asked. A child is never refused by them, only asked, whatever was said before.
        return age is { } years && (years >= SpokenAge.Grown) != learnt.State.Adult ? learnt.With(learnt.State with { Adult = years >= SpokenAge.Grown }) : learnt;
    }

    /// <summary>Where she is asked for it, or has the card before her, she puts right what she answered.</summary>
    private static IntakeAnswers Say(IntakeTurn turn, IntakeAnswers known, Question question, string value) =>
        known.Of(question.Name) == value ? known
        : turn.State.Stage is Stage.Confirming || (turn.State.Stage is Stage.Asking asking && asking.Question == question.Name) ? known.Answer(question.Name, value)
        : known.Hear(question.Name, value);

    /// <summary>What she came with stays the main thing until she tells her story or sees the card; what she adds stands beside it.</summary>
    private static IntakeAnswers Topical(IntakeTurn turn, IntakeAnswers known, Question question, Topics topics)
    {
        var main = Name(topics.Main.Topic);
        var before = known.Of(question.Name);
        var isFirst = string.IsNullOrEmpty(before) || turn.State.Stage is Stage.Telling or Stage.Confirming or Stage.Asking { Question: IntakePlan.Topic };
        var said = isFirst ? Say(turn, known, question, main) : known;
        IEnumerable<string> there = [.. known.Also, .. topics.Further.Select(topic => Name(topic.Topic)), main, .. string.IsNullOrEmpty(before) ? Array.Empty<string>() : [before]];
        List<string> also = [.. there.Distinct(StringComparer.Ordinal).Where(topic => topic != said.Of(question.Name) && turn.House.Topics.Contains(topic))];
        return also.SequenceEqual(known.Also) ? said : said with { Also = also };
    }

    private static IntakeTurn Watch(IntakeTurn turn, Risk risk)
    {
        if (risk.Level != RiskLevel.Crisis)
        {
            return turn;
        }

        turn = turn.State.SaysSafe ? turn.With(turn.State with { SaysSafe = false }) : turn;
        if (turn.State.Warned + Again > turn.Arrival.At)
        {
            return Urge(turn, risk);
        }

        var offer = turn.Tell(DangerQuestion.Offer(turn.Situation.Seen(risk.Kind), turn.House, turn.Arrival.At, Blocking.IsShut(turn)), DangerQuestion.Answers);
        return turn.With(turn.State with { Warned = turn.Arrival.At }) with { First = [offer, .. CrisisCalls.Offer(turn), .. turn.First] };
    }

    /// <summary>Before she has a mentor nobody else reads it: who says it again beyond doubt, after the lines, is told what to do first.</summary>
    private static IntakeTurn Urge(IntakeTurn turn, Risk risk) => risk.Kind is null || turn.State.Urged + Again > turn.Arrival.At
        ? turn
        : First(turn.With(turn.State with { Urged = turn.Arrival.At }), turn.Tell(DangerQuestion.After(DangerQuestion.Yes, turn.Situation.Seen(risk.Kind))));

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
