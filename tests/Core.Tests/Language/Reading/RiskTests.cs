using MentorBot.Core.Language.Reading;
using Xunit;

namespace MentorBot.Core.Tests.Language.Reading;

public sealed class RiskTests
{
    [Theory]
    [InlineData("už nechci žít")]
    [InlineData("uz nechci zit :)")]
    [InlineData("Rozloučila jsem se s dětmi.")]
    [InlineData("mám nasbírané prášky a dneska to skončí")]
    [InlineData("stoji za dverma a ma nuz")]
    [InlineData("jsem zamčená v koupelně, pomozte")]
    [InlineData("dítě nedýchá")]
    [InlineData("nie chcę żyć")]
    [InlineData("pozegnalam sie z dziecmi, tak bedzie lepiej")]
    [InlineData("on ma noz i wywaza drzwi")]
    [InlineData("zabije mnie")]
    [InlineData("я не хочу більше жити")]
    [InlineData("він ламає двері, у нього ніж")]
    [InlineData("назбирала таблетки, сьогодні все скінчиться")]
    [InlineData("i don't want to live anymore")]
    [InlineData("he's at the door")]
    [InlineData("I wrote goodbye letters to the kids")]
    [InlineData("HE HAS A GUN")]
    public void Sees_a_crisis(string text) => Assert.Equal(RiskLevel.Crisis, Said.In(text).Risk.Level);

    [Theory]
    [InlineData("umřu smíchy :D")]
    [InlineData("nechci umřít, bojím se operace")]
    [InlineData("máma mě zabije, až uvidí to vysvědčení")]
    [InlineData("umieram z nudów")]
    [InlineData("mama mnie zabije za te oceny")]
    [InlineData("я помру від сміху")]
    [InlineData("I could kill for a coffee")]
    [InlineData("dobrý den, jak to tady funguje?")]
    [InlineData("ile kosztuje rozmowa z mentorką")]
    [InlineData("")]
    [InlineData("?")]
    public void Takes_what_only_sounds_like_it_for_none(string text) => Assert.NotEqual(RiskLevel.Crisis, Said.In(text).Risk.Level);

    /// <summary>A wish to leave, a threat without violence, an everyday thing beside a word of danger.</summary>
    [Theory]
    [InlineData("nechci žít od výplaty k výplatě")]
    [InlineData("nechci žít se svou tchyní")]
    [InlineData("kolik tablet paralenu stačí na bolest zubů?")]
    [InlineData("sedím na střeše a opravuju anténu")]
    [InlineData("naposledy jsem ho viděla v úterý ve škole")]
    [InlineData("Potřebuju pomoc, je to složité s těmi papíry")]
    [InlineData("nie chcę już żyć na wsi")]
    [InlineData("nie chcę już być zależna od niego")]
    [InlineData("schowałam prezenty w szafie")]
    [InlineData("ile tabletek apapu wystarczy na gorączkę?")]
    [InlineData("ratunku, jak to się drukuje?")]
    [InlineData("не хочу більше жити зі свекрухою")]
    [InlineData("не хочу більше бути залежною від нього")]
    [InlineData("начальник каже, що звільнить мене")]
    [InlineData("сиджу в кімнаті й вчуся")]
    [InlineData("завтра мене не буде на роботі")]
    [InlineData("I no longer want to be dependent on him")]
    [InlineData("my boss threatens to fire me")]
    [InlineData("how many paracetamol is enough for a fever?")]
    [InlineData("I'm in bed with flu")]
    [InlineData("he has a hammer and is putting up shelves")]
    public void Takes_an_everyday_sentence_for_no_crisis(string text) => Assert.NotEqual(RiskLevel.Crisis, Said.In(text).Risk.Level);

    /// <summary>The same words where they are danger.</summary>
    [Theory]
    [InlineData("nechci žít na tomhle světě")]
    [InlineData("nechci žít bez něj")]
    [InlineData("kolik paralenu stačí na smrt")]
    [InlineData("sedím na střeše")]
    [InlineData("dnes v noci to udělám")]
    [InlineData("pomoc, je tady")]
    [InlineData("nie chcę już żyć na tym świecie")]
    [InlineData("nie chcę już być, wszystkim będzie lepiej")]
    [InlineData("schowałam się w szafie")]
    [InlineData("ile tabletek wystarczy żeby umrzeć")]
    [InlineData("ratunku, on tu jest")]
    [InlineData("не хочу більше жити на цьому світі")]
    [InlineData("не хочу тут більше бути, усім стане легше")]
    [InlineData("каже, що заріже мене")]
    [InlineData("сиджу під ліжком, він ходить по хаті")]
    [InlineData("завтра мене вже не буде")]
    [InlineData("I no longer want to be here")]
    [InlineData("he threatens to hurt me")]
    [InlineData("how many paracetamol is enough to die")]
    [InlineData("I'm under the bed")]
    [InlineData("he has a hammer")]
    public void Sees_a_crisis_in_the_words_that_are_harmless_elsewhere(string text) => Assert.Equal(RiskLevel.Crisis, Said.In(text).Risk.Level);

    [Theory]
    [InlineData("Dobrý den. Dlužím na nájmu a už nechci žít.", "nechci žít")]
    [InlineData("Proszę o pomoc z długami, nie chcę żyć", "nie chcę żyć")]
    public void Says_in_which_words_it_was_seen(string text, string words)
    {
        var trigger = Assert.IsType<TextRange>(Said.In(text).Risk.Trigger);

        Assert.Contains(words, text.Substring(trigger.Start, trigger.Length), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_risk_there_are_no_words_for_it() => Assert.Null(Said.In("dobrý den, jak to tady funguje?").Risk.Trigger);

    /// <summary>What people write in the middle of a talk gives no loud note.</summary>
    [Theory]
    [InlineData("mám tu ještě hodinu pro sebe")]
    [InlineData("loučím se, dobrou noc")]
    [InlineData("jdu spát, ozvu se zítra")]
    [InlineData("żegnam się, dobranoc")]
    [InlineData("jutro o dziesiątej mam wizytę w urzędzie")]
    [InlineData("прощаюсь на сьогодні, добраніч")]
    [InlineData("завтра о десятій маю зустріч в уряді")]
    [InlineData("saying goodbye for tonight, sleep well")]
    [InlineData("thanks, talk on Thursday then")]
    public void An_ordinary_message_is_not_likely_a_crisis(string text) => Assert.False(Said.In(text).Risk is { Level: RiskLevel.Crisis, Crisis: >= Risk.Likely });

    [Theory]
    [InlineData("děkuju za všechno, zítra už tu nebudu")]
    [InlineData("loučím se, už to neunesu")]
    [InlineData("klucze dałam sąsiadce, kota też, niech sobie zostawi")]
    [InlineData("я вже на мосту")]
    [InlineData("I took all of them")]
    public void A_soft_word_of_a_crisis_is_likely_one(string text) => Assert.True(Said.In(text).Risk is { Level: RiskLevel.Crisis, Crisis: >= Risk.Likely });

    [Theory]
    [InlineData("už nechci žít, dcera spí vedle")]
    [InlineData("bije mě už tři roky")]
    [InlineData("mama mnie zabije za te oceny")]
    [InlineData("я не знаю як далі, нічого не хочеться")]
    [InlineData("I live in Brno with two kids and he took my card")]
    [InlineData("Je mi 34, mám tři děti, 4, 7 a 12 let, a včera na mě vytáhl nůž")]
    [InlineData("")]
    public void Danger_alone_is_read_as_it_is_with_all_the_rest(string text) => Assert.Equal(Said.In(text).Risk, Said.Reader.RiskOf(text));
}
