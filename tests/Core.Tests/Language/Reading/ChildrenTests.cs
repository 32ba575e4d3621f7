using Xunit;

namespace MentorBot.Core.Tests.Language.Reading;

/// <summary>The ways in which people tell how many children they have, and those in which they tell of others'.</summary>
public sealed class ChildrenTests
{
    [Theory]
    [InlineData("mám dvě malé a bojím se", 2)]
    [InlineData("syn i dcera chodí do školky", 2)]
    [InlineData("dcera má 3 roky a syn 5", 2)]
    [InlineData("starší dcera chodí do školy, mladší do školky", 2)]
    [InlineData("jsem máma dvojčat", 2)]
    [InlineData("jsem těhotná s druhým", 1)]
    [InlineData("sama se třemi", 3)]
    [InlineData("mám je čtyři", 4)]
    [InlineData("mám doma puberťáka", 1)]
    [InlineData("syna mám každý druhý víkend", 1)]
    [InlineData("mám v péči dceru", 1)]
    [InlineData("mám dvě děti a sestra mi s nimi pomáhá", 2)]
    [InlineData("mám 5letého syna", 1)]
    [InlineData("jsem sám na dvouletou dceru", 1)]
    [InlineData("s roční dcerou nemám kam jít", 1)]
    [InlineData("se synem jsme na ubytovně", 1)]
    [InlineData("jsem máma tříletého kluka", 1)]
    [InlineData("děti zatím nemáme", 0)]
    [InlineData("jsem bezdětná", 0)]
    public void In_Czech(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("dzieciaki: 3 i 5 lat", 2)]
    [InlineData("mam z nim dwójkę", 2)]
    [InlineData("jestem sama z trójką", 3)]
    [InlineData("starsza córka 10 lat, młodszy syn 6", 2)]
    [InlineData("jestem mamą 5-letniej córki", 1)]
    [InlineData("jestem mamą trzylatka", 1)]
    [InlineData("mam 8-letniego syna", 1)]
    [InlineData("po porodzie trzeciego dziecka", 3)]
    [InlineData("spodziewam się trzeciego dziecka", 2)]
    [InlineData("mama bliźniaków", 2)]
    [InlineData("mamy z mężem syna", 1)]
    [InlineData("mam dziecko z zespołem downa", 1)]
    public void In_Polish(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("у мене двоє", 2)]
    [InlineData("у мене донька 6 років", 1)]
    [InlineData("старша 10, менший 4", 2)]
    [InlineData("вагітна другою", 1)]
    [InlineData("на руках мала дитина", 1)]
    [InlineData("з трирічною донькою живемо в притулку", 1)]
    [InlineData("у нас їх троє", 3)]
    [InlineData("обидві доньки", 2)]
    [InlineData("немає дітей", 0)]
    public void In_Ukrainian(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("I have a 3-year-old son and a 1-year-old daughter", 2)]
    [InlineData("daughter 6, son 4", 2)]
    [InlineData("mum to a 4 year old", 1)]
    [InlineData("I have a 3 year old and a baby", 2)]
    [InlineData("pregnant with my third child", 2)]
    [InlineData("we've two at school", 2)]
    [InlineData("both of my sons are abroad", 2)]
    [InlineData("I don't have kids", 0)]
    public void In_English(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("bezdzietny")]
    [InlineData("бездітна")]
    [InlineData("childless")]
    public void One_word_alone_tells_of_none(string text) => Assert.Equal(0, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("s dětmi žijeme u mámy")]
    [InlineData("jsem těhotná")]
    [InlineData("hlídám tři děti sousedce")]
    [InlineData("chtěla bych dvě děti")]
    [InlineData("slyším přes zeď dvě děti sousedky")]
    [InlineData("žije s ní a s jejími dvěma dětmi")]
    [InlineData("dwoje dzieci siostry jest u nas")]
    [InlineData("two kids of my neighbour are crying")]
    [InlineData("jak pracovat s dítětem, které se bojí tmy")]
    [InlineData("hledám azylový dům pro matku s miminkem")]
    [InlineData("jestem nianią dwójki dzieci")]
    [InlineData("jak wygląda sprawa o kontakty z dzieckiem")]
    [InlineData("jestem jedynaczką")]
    [InlineData("z bliźniakami w ciąży na 28 metrach")]
    [InlineData("grupka dzieci 8-12 lat nad stawem")]
    [InlineData("няня двох дітей")]
    [InlineData("колишня не дає бачитися з дитиною")]
    [InlineData("my 6-year-old said it")]
    [InlineData("my son and daughter-in-law don't call")]
    [InlineData("sharing a room with two other girls")]
    [InlineData("I want two kids")]
    [InlineData("looking for a shelter for a mother with a baby")]
    public void Are_not_counted_where_she_tells_of_no_number_of_her_own(string text) => Assert.Null(Said.In(text).Facts.Children);
}
