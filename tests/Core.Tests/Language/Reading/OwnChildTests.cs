using Xunit;

namespace MentorBot.Core.Tests.Language.Reading;

/// <summary>Children that are told without a number beside them, and what only looks like them.</summary>
public sealed class OwnChildTests
{
    [Theory]
    [InlineData("mám doma puberťačku a prvňáčka, oba se perou", 2)]
    [InlineData("z prvního manželství mám dceru, s přítelem máme spolu ještě kluka", 2)]
    [InlineData("vychovávám sama dceru", 1)]
    [InlineData("jsem rozvedený a mám holku v péči", 1)]
    [InlineData("mam córkę na studiach i syna", 2)]
    [InlineData("mamy już razem syna", 1)]
    [InlineData("I have a toddler and a black eye", 1)]
    public void Is_counted_where_she_says_to_have_it(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("S dcerou musíme do konce měsíce z podnájmu", 1)]
    [InlineData("utekla jsem s jednou taškou a dcerou", 1)]
    [InlineData("z córką musimy się wynieść", 1)]
    [InlineData("з донькою мусимо виїхати", 1)]
    public void Is_counted_where_it_goes_with_her(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("I have two, 4 and 7", 2)]
    [InlineData("mam dwóch, 7 i 10", 2)]
    [InlineData("маю трьох: 12, 9 і 4", 3)]
    [InlineData("the twins are with me this week", 2)]
    [InlineData("My children were taken away. Three of them.", 3)]
    [InlineData("dwójka na głowie i kredyt", 2)]
    [InlineData("двійко малих і робота по ночах", 2)]
    [InlineData("маю п'ятьох", 5)]
    [InlineData("přítel má dvě děti, já žádné", 0)]
    [InlineData("дітей своїх нема", 0)]
    public void Are_counted_by_their_ages_or_in_other_words(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("dzieci są małe, mają 3 i 5 lat, mam ich troje", 3)]
    [InlineData("Muž na mě před dětmi křičí. Syn (6) to zopakoval. Kam s dvěma dětmi?", 2)]
    public void What_is_counted_goes_before_ages(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("je tu někdo, kdo prošel rozvodem s malým dítětem?")]
    [InlineData("já jsem jediná dcera, máma je nemocná")]
    [InlineData("my partner's kids (8 and 13) hate me")]
    [InlineData("they've three kids and I miss them")]
    [InlineData("у тітки троє дітей, я з ними з шостої ранку")]
    [InlineData("він каже: їдь, але дітей не віддам")]
    [InlineData("przyjaciółka z trójką dzieci siedzi u mnie")]
    [InlineData("в нього ще одна жінка з дитиною")]
    [InlineData("mluvil jsem se synem přes videohovor")]
    [InlineData("mám strach o dceru")]
    [InlineData("mám holku a ona mi nepíše")]
    public void Is_not_hers_or_not_said_to_be(string text) => Assert.Null(Said.In(text).Facts.Children);
}
