using System.Text;
using MentorBot.Bot.Language;
using MentorBot.Core.Language.Reading;
using Xunit;

namespace MentorBot.Core.Tests.Language.Reading;

public sealed class TopicsTests
{
    [Theory]
    [InlineData("manžel mě mlátí a bere mi peníze", Topic.Violence)]
    [InlineData("kontroluje mi mobil a zakazuje kamaradky, bojim se ho", Topic.Violence)]
    [InlineData("manžel si našel jinou a chce rozvod", Topic.Relationships)]
    [InlineData("syn nechce chodit do školy a šikanují ho spolužáci", Topic.Children)]
    [InlineData("mám exekuce a dluhy, co s tím", Topic.Money)]
    [InlineData("dostali jsme výpověď z bytu a nemáme kam jít", Topic.Housing)]
    [InlineData("mám deprese a úzkosti, nespím", Topic.Health)]
    [InlineData("dobrý den, jak to tady funguje, je to anonymní?", Topic.Other)]
    [InlineData("mąż mnie bije i grozi", Topic.Violence)]
    [InlineData("komornik zajął mi wypłatę, mam chwilówki", Topic.Money)]
    [InlineData("właściciel wyrzuca nas z mieszkania", Topic.Housing)]
    [InlineData("чоловік мене б'є і забирає гроші", Topic.Violence)]
    [InlineData("не маю де жити, шукаю притулок", Topic.Housing)]
    [InlineData("my landlord is evicting us and we have nowhere to live", Topic.Housing)]
    [InlineData("are you a robot?", Topic.Other)]
    public void Knows_what_it_is_about(string text, Topic topic) => Assert.Equal(topic, Said.In(text).Topics.Main.Topic);

    [Fact]
    public void Says_what_it_is_about_besides()
    {
        var topics = Said.In("manžel mě mlátí a s dětmi nemáme kam jít, hledám azylový dům").Topics;

        Assert.Superset(new HashSet<Topic> { Topic.Violence, Topic.Housing }, topics.Further.Append(topics.Main).Select(guess => guess.Topic).ToHashSet());
    }

    [Theory]
    [InlineData("mám exekuce a dluhy, co s tím")]
    [InlineData("syn, manžel, byt, všechno najednou")]
    [InlineData("no nevím")]
    public void Is_unsure_below_two_in_five(string text) => Assert.Equal(Said.In(text).Topics.Main.Probability < 0.4, Said.In(text).Topics.Unsure);

    [Fact]
    public void Is_sure_of_what_is_plainly_said() => Assert.False(Said.In("mám exekuce a dluhy, co s tím").Topics.Unsure);

    [Theory]
    [InlineData("")]
    [InlineData("mám exekuce a dluhy")]
    public void Probabilities_of_the_main_topic_are_one_together(string text)
    {
        var topics = Said.In(text).Topics;

        Assert.Equal(1, topics.All.Sum(guess => guess.Probability), 3);
        Assert.Equal(7, topics.All.Count);
        Assert.Equal(topics.All[0], topics.Main);
    }

    [Fact]
    public void The_same_message_is_always_understood_the_same()
    {
        var one = LanguageData.Reader().Read("mam dwójkę dzieci, komornik zajął mi wypłatę, nie chcę żyć");
        var other = LanguageData.Reader().Read("mam dwójkę dzieci, komornik zajął mi wypłatę, nie chcę żyć");

        Assert.Equal(one.Risk, other.Risk);
        Assert.Equal(one.Topics.All, other.Topics.All);
    }

    public static TheoryData<string> Hostile =>
    [
        new string('a', 102_400), new string('\ud800', 5_000), "\udc00x\ud83d", new string('\u0301', 10_000), string.Concat(Enumerable.Repeat("je mi 34 ", 11_000)), string.Concat(Enumerable.Repeat("1.", 50_000)),
        string.Concat(Enumerable.Repeat("😀", 25_000)), "\0\u0001\u202e\ufeff", new string('\'', 100_000), string.Concat(Enumerable.Repeat("nechci ", 14_000)), "99999999999999999999 let", "٣٤ let", "je mi " + new string('9', 400),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_text_is_too_much(string text)
    {
        var understood = Said.In(text);

        Assert.InRange(understood.Topics.Main.Probability, 0, 1);
        Assert.InRange(understood.Risk.Crisis, 0, 1);
        Assert.True(understood.Risk.Trigger is not { } trigger || trigger.Start >= 0 && trigger.Start + trigger.Length <= text.Length);
    }

    [Fact]
    public void A_crisis_at_the_end_of_a_very_long_message_is_seen()
    {
        var text = new StringBuilder().Insert(0, "píšu o všem možném. ", 4_000).Append("už nechci žít").ToString();

        Assert.Equal(RiskLevel.Crisis, Said.In(text).Risk.Level);
    }

    [Fact]
    public void Weights_that_are_cut_off_are_refused()
    {
        Assert.Throws<FormatException>(() => new Model([]));
        Assert.Throws<FormatException>(() => new Model([.. "MBL1"u8, .. new byte[500]]));
    }

    [Theory]
    [InlineData(7, 9, true)]
    [InlineData(9, 7, false)]
    [InlineData(7, 7, false)]
    public void Weights_are_taken_only_in_the_order_of_their_keys(byte first, byte second, bool taken)
    {
        byte[] header = [.. "MBL1"u8, .. new byte[Model.HashLength], 2, 0, 0, 0, .. new byte[(Model.Groups + 2 * Outputs.Count) * 4]];
        byte[] stored = [.. header, first, 0, 0, 0, second, 0, 0, 0, .. new byte[2 * (1 + Outputs.Count)]];

        Assert.Equal(taken, Record.Exception(() => new Model(stored)) is not FormatException);
    }
}
