using MentorBot.Core.Language.Reading;
using MentorBot.Core.Tests.HouseRules;
using Xunit;

namespace MentorBot.Core.Tests.Language.Reading;

/// <summary>What leaves no doubt is a crisis in each language and with each order of words, whatever the weights make of it.</summary>
public sealed class PhrasesOfDangerTests
{
    [Theory]
    [InlineData("jsem v nebezpečí")]
    [InlineData("Ano, jsem teď v nebezpečí")]
    [InlineData("potrebuju pomoc hned")]
    [InlineData("má nůž")]
    [InlineData("zabije mě")]
    [InlineData("bojim se ze me zabije")]
    [InlineData("znásilnil mě")]
    [InlineData("vcera me skrtil")]
    [InlineData("držel mě pod krkem")]
    [InlineData("zamyka me v byte a bere si klice")]
    [InlineData("zabije ma, bojím sa")]
    [InlineData("jestem w niebezpieczeństwie")]
    [InlineData("Tak, coś mi teraz grozi")]
    [InlineData("potrzebuje pomocy natychmiast")]
    [InlineData("trzyma nóż")]
    [InlineData("właśnie mnie pobił")]
    [InlineData("maz godzine temu mnie pobil")]
    [InlineData("złapał mnie za gardło")]
    [InlineData("zgwałcił mnie")]
    [InlineData("я в небезпеці")]
    [InlineData("Так, мені зараз щось загрожує")]
    [InlineData("щойно мене побив")]
    [InlineData("він мене б'є")]
    [InlineData("схопив мене за горло")]
    [InlineData("він мене вб'є")]
    [InlineData("он меня бьет, помогите")]
    [InlineData("он стоит за дверью с ножом")]
    [InlineData("I am in danger")]
    [InlineData("Yes, I'm in danger now")]
    [InlineData("I need help now")]
    [InlineData("he just hit me")]
    [InlineData("he is going to kill me")]
    [InlineData("he choked me until I passed out")]
    [InlineData("hes at the door")]
    [InlineData("he raped me")]
    [InlineData("vyhrožuje mi smrtí")]
    [InlineData("mąż grozi że mnie zabije")]
    [InlineData("grozi mi śmiercią")]
    [InlineData("боюсь що чоловік мене вб'є")]
    [InlineData("годину тому душив мене")]
    [InlineData("I'm scared my husband will kill me")]
    public void Violence_is_certain(string text) => Assert.Equal(RiskKind.Violence, Said.In(text).Risk.Kind);

    [Theory]
    [InlineData("uz nechci byt")]
    [InlineData("neche se mi uz zit")]
    [InlineData("nejradsi bych se neprobudila")]
    [InlineData("chcem zomrieť")]
    [InlineData("chcę umrzeć")]
    [InlineData("zabiję się")]
    [InlineData("nie chce mi sie juz zyc")]
    [InlineData("wolałabym się nie obudzić")]
    [InlineData("краще б я не прокинулась")]
    [InlineData("хочу повеситься")]
    [InlineData("I don't want to live")]
    [InlineData("do not want to be here anymore")]
    [InlineData("tonight I'm ending it")]
    [InlineData("standing on the ledge")]
    [InlineData("no reason to live")]
    public void A_wish_to_die_is_certain(string text) => Assert.Equal(RiskKind.Suicide, Said.In(text).Risk.Kind);

    [Theory]
    [InlineData("nedýchá")]
    [InlineData("malý je modrý a nereaguje")]
    [InlineData("maly jest siny i nie reaguje")]
    [InlineData("zabrał dzieci i nie odbiera")]
    [InlineData("дочка каже що хоче вбити себе")]
    [InlineData("боюсь що щось їй зроблю")]
    [InlineData("synek prestal dychat")]
    [InlineData("dziecko przestało oddychać")]
    [InlineData("син перестав дихати")]
    [InlineData("not breathing")]
    [InlineData("my daughter doesn't want to live")]
    public void A_child_in_danger_is_certain(string text) => Assert.Equal(RiskKind.Child, Said.In(text).Risk.Kind);

    [Theory]
    [InlineData("nejsem v nebezpečí")]
    [InlineData("hrozí mi exekuce")]
    [InlineData("zabije mě ta práce")]
    [InlineData("už nechci být s ním")]
    [InlineData("kdysi mě škrtil, je to deset let")]
    [InlineData("za dveřmi je kurýr")]
    [InlineData("nie jestem w niebezpieczeństwie")]
    [InlineData("nie chcę umierać")]
    [InlineData("nie bije mnie")]
    [InlineData("nie mogę oddychać przez nos")]
    [InlineData("dusił mnie lata temu")]
    [InlineData("я не в небезпеці")]
    [InlineData("він мене не вб'є")]
    [InlineData("кур'єр під дверима")]
    [InlineData("he's not in danger")]
    [InlineData("I don't want to kill myself")]
    [InlineData("he choked me years ago")]
    [InlineData("I don't want to live with him")]
    [InlineData("in danger of losing the flat")]
    public void What_is_denied_over_or_a_figure_of_speech_is_not(string text) => Assert.Null(Said.In(text).Risk.Kind);

    /// <summary>A list is of single words: what stands behind a space inside of it has to be written as well, and the phrase finds nobody.</summary>
    [Fact]
    public void No_phrase_demands_a_word_behind_the_words_that_it_forbids() => Assert.DoesNotContain(
        File.ReadLines(Path.Combine(Repository.Root, "src", "Bot", "Language", "Data", "risk.phrases"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .SelectMany(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(';')),
        phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var parts && parts.Zip(parts.Skip(1)).Any(pair => pair.First[0] == '!' && char.IsLetter(pair.Second[0]) && !pair.Second.EndsWith('?')));
}
