using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Language;
using MentorBot.Core.Language.Reading;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>An answer in words does what the button does; whatever says more is a message and kept.</summary>
public sealed class SpokenAnswerTests
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["button.language.cs"] = "Čeština",
        ["button.language.uk"] = "Українська",
        ["button.other-language"] = "Jiný jazyk",
        ["button.consent.yes"] = "Souhlasím",
        ["button.consent.no"] = "Nesouhlasím",
        ["button.sos"] = "Potřebuji pomoc hned",
        ["button.age.yes"] = "Ano, 18 nebo víc",
        ["button.age.no"] = "Ne",
        ["button.topic.money"] = "Peníze, dluhy",
        ["button.topic.violence"] = "Násilí, strach",
        ["button.topic.other"] = "Něco jiného",
        ["button.skip"] = "Nechci uvádět",
        ["button.story.skip"] = "Teď to popisovat nechci",
        ["button.for.other"] = "Ptám se za někoho jiného",
        ["button.for.self"] = "Ptám se za sebe",
        ["button.card.yes"] = "Ano, najděte mi mentora",
        ["button.fix.topic"] = "Opravit téma",
        ["button.fix.region"] = "Opravit kraj",
        ["button.fix.children"] = "Opravit děti",
        ["button.fix.alone"] = "Opravit bydlení",
        ["button.fix-age"] = "Opravit věk",
        ["button.fix-nickname"] = "Jiná přezdívka",
        ["button.nickname.take"] = "Beru",
        ["button.nickname.another"] = "Jinou, prosím",
        ["button.again.yes"] = "Začít nový",
        ["button.answer.alone.yes"] = "Bydlím sama",
        ["button.answer.alone.no"] = "S někým",
        ["button.as-it-is"] = "{words}",
        ["intake.skip-words"] = "přeskočit, nevím",
        ["intake.none-words"] = "žádné, bezdětná",
    };

    private static readonly House House = Given.House with
    {
        Reader = new ScriptedReader()
            .Hears("Mostě", facts => facts with { Region = new PlaceFact("Ústecký kraj", []) })
            .Hears("je mi 34", facts => facts with { Age = 34 })
            .Hears("je mi 15", facts => facts with { Age = 15 }),
        Phrases = new Phrasebook(["cs", "uk"], new Dictionary<string, IReadOnlyDictionary<string, string>> { ["cs"] = Texts, ["uk"] = Texts }),
        Intake = new IntakePlan([
            new Question("topic", QuestionKind.Topic, [], []),
            new Question("region", QuestionKind.Region, ["Hlavní město Praha"], []),
            new Question("children", QuestionKind.Children, [], []),
            new Question("alone", QuestionKind.Choice, ["yes", "no"], []),
        ]),
    };

    private static readonly IntakeAnswers All = Money.Answer("region", "").Answer("children", "0").Answer("alone", "no");

    private static Seen<SeekerState> Says(Stage stage, string words) => When(State(stage), AtTheDoor.Says(words), house: House);

    [Theory]
    [InlineData("čeština")]
    [InlineData("cestina")]
    public void A_language_is_named(string words) => Assert.Equal("SeekerState(AwaitingConsent, cs, [])", Plain.Of(When(new SeekerState(new Stage.ChoosingLanguage(), null, []), AtTheDoor.Says(words), house: House).Next));

    [Theory]
    [InlineData("Souhlasím")]
    [InlineData("souhlasim.")]
    [InlineData("jo")]
    [InlineData("ano, souhlasím")]
    public void Consent_is_given(string words) => Assert.Equal("SeekerState(AwaitingAge, cs, [])", Plain.Of(Says(new Stage.AwaitingConsent(), words).Next));

    [Theory]
    [InlineData("nesouhlasím")]
    [InlineData("Nesouhlasím.")]
    public void Consent_is_refused(string words) => Assert.Equal("SeekerState(NotStarted, cs, [])", Plain.Of(Says(new Stage.AwaitingConsent(), words).Next));

    [Theory]
    [InlineData("34")]
    [InlineData("čtyřicet")]
    [InlineData("je mi 34")]
    [InlineData("ano")]
    public void An_age_is_said(string words) => Assert.Equal("SeekerState(Telling, cs, [])", Plain.Of(Says(new Stage.AwaitingAge(), words).Next));

    [Theory]
    [InlineData("ne")]
    [InlineData("Ne.")]
    public void Being_too_young_is_said(string words) => Assert.Equal("SeekerState(TooYoung, cs, [])", Plain.Of(Says(new Stage.AwaitingAge(), words).Next));

    /// <summary>Deleting takes a button, or its very words.</summary>
    [Theory]
    [InlineData("ne")]
    [InlineData("nechci o tom mluvit")]
    [InlineData("nechci domů")]
    [InlineData("not ok")]
    [InlineData("ano ale bojím se")]
    public void What_only_looks_like_an_answer_to_the_consent_is_kept(string words) => Assert.Equal($"SeekerState(AwaitingConsent, cs, [Kept(m-1, “{words}”)])", Plain.Of(Says(new Stage.AwaitingConsent(), words).Next));

    [Theory]
    [InlineData("15")]
    [InlineData("patnáct")]
    public void A_number_of_a_child_is_asked_about_before_anything_is_deleted(string words)
    {
        var seen = When(State(new Stage.AwaitingAge(), Kept(1, "one")), AtTheDoor.Says(words, 2), house: House);

        seen.Is("SeekerState(AwaitingAge, cs, [Kept(m-1, “one”)])", ["ToSeeker.Tell(s-anna, cs, intake.age-heard-child{age=15}, [[age:yes “button.age.yes”] [age:no “button.age.no”] [sos:now “button.sos”]])"]);
    }

    [Theory]
    [InlineData("ano, sedmnáct")]
    [InlineData("1")]
    [InlineData("ne, to je dcera")]
    public void What_is_no_age_is_kept_and_asked_again(string words) => Assert.Equal($"SeekerState(AwaitingAge, cs, [Kept(m-1, “{words}”)])", Plain.Of(Says(new Stage.AwaitingAge(), words).Next));

    [Theory]
    [InlineData("ano", "Borůvka", "Confirming")]
    [InlineData("nevím", "Borůvka", "Confirming")]
    [InlineData("ne", "Malina", "Naming")]
    public void Yes_no_and_whatever_are_no_nicknames(string words, string nickname, string stage)
    {
        var seen = When(State(new Stage.Naming()) with { Known = All }, AtTheDoor.Says(words), house: House);

        Assert.Equal((nickname, stage), (seen.Next.Known!.Nickname, Plain.Of(seen.Next.Stage)));
    }

    /// <summary>The number can be somebody else's; what she wrote is not thrown away for it.</summary>
    [Theory]
    [InlineData("dceři je 15")]
    [InlineData("je mi 15")]
    public void A_childs_age_in_a_sentence_is_asked_about(string words) => Assert.Equal($"SeekerState(AwaitingAge, cs, [Kept(m-1, “{words}”)])", Plain.Of(Says(new Stage.AwaitingAge(), words).Next));

    [Theory]
    [InlineData("dluhy", "money")]
    [InlineData("peníze, dluhy", "money")]
    [InlineData("nasili", "violence")]
    [InlineData("něco jiného", "other")]
    [InlineData("nevím", "")]
    [InlineData("Nechci uvádět", "")]
    public void A_topic_is_named_or_skipped(string words, string topic) => Assert.Equal(topic, Says(new Stage.Asking("topic"), words).Next.Known!.Of("topic"));

    [Theory]
    [InlineData("v Mostě", "Ústecký kraj")]
    [InlineData("hlavní město praha", "Hlavní město Praha")]
    [InlineData("přeskočit", "")]
    public void A_region_is_named_or_skipped(string words, string region) => Assert.Equal(region, Says(new Stage.Asking("region"), words).Next.Known!.Of("region"));

    [Theory]
    [InlineData("dvě", "2")]
    [InlineData("3", "3")]
    [InlineData("čtyři děti", "4")]
    [InlineData("žádné", "0")]
    [InlineData("ne", "0")]
    [InlineData("4+", "4+")]
    public void Children_are_counted(string words, string count) => Assert.Equal(count, Says(new Stage.Asking("children"), words).Next.Known!.Of("children"));

    [Theory]
    [InlineData("ano", "yes")]
    [InlineData("bydlím sama", "yes")]
    [InlineData("ne", "no")]
    public void A_question_of_the_organisation_is_answered(string words, string answer) => Assert.Equal(answer, Says(new Stage.Asking("alone"), words).Next.Known!.Of("alone"));

    [Theory]
    [InlineData("ano")]
    [InlineData("jo jo")]
    public void Yes_to_the_card_begins(string words) => Assert.IsType<Stage.Talking>(When(State(new Stage.Confirming()) with { Known = All }, AtTheDoor.Says(words), house: House).Next.Stage);

    [Theory]
    [InlineData("ne")]
    [InlineData("ano ale věk nesedí")]
    public void What_is_no_plain_yes_to_the_card_is_kept_and_the_card_is_there_again(string words) =>
        Assert.Equal($"SeekerState(Confirming, cs, [Kept(m-1, “{words}”)])", Plain.Of(When(State(new Stage.Confirming()) with { Known = All }, AtTheDoor.Says(words), house: House).Next));

    [Theory]
    [InlineData("mám dvě děti a bojím se domů")]
    [InlineData("ano, jenže já vlastně nevím, co s tím")]
    public void Whoever_says_more_than_an_answer_is_kept(string words) => Assert.Equal($"[Kept(m-1, “{words}”)]", Plain.Of(Says(new Stage.Asking("children"), words).Next.Before));

    [Fact]
    public void Somebody_elses_words_answer_nothing() =>
        Assert.IsType<Stage.AwaitingConsent>(When(State(new Stage.AwaitingConsent()), AtTheDoor.Says(Content.Words("Souhlasím") with { Forwarded = true }), house: House).Next.Stage);
}
