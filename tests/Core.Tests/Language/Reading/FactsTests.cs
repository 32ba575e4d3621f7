using MentorBot.Core.Language.Reading;
using Xunit;

namespace MentorBot.Core.Tests.Language.Reading;

public sealed class FactsTests
{
    [Theory]
    [InlineData("je mi 34 a nevím, co dělat", 34)]
    [InlineData("Je mi devětatřicet, mám čtyři děti", 39)]
    [InlineData("Havířov, 31 let, dvě děti.", 31)]
    [InlineData("mam trzydzieści dwa lata i długi", 32)]
    [InlineData("Мені шістдесят чотири, невістка забрала картку", 64)]
    [InlineData("I'm seventy two and alone", 72)]
    [InlineData("syn (12) mě neposlouchá", null)]
    [InlineData("bude mi 40 a nikdo nepřijde", null)]
    [InlineData("jsme spolu 12 let", null)]
    [InlineData("mąż ma 45 lat i pije", null)]
    [InlineData("dzisiaj o 15:40 brali ślub", null)]
    [InlineData("I'm 15 weeks pregnant", null)]
    [InlineData("I'm sixty-something and alone", null)]
    [InlineData("Maminka (82) už nevyjde do patra", null)]
    [InlineData("40x denně kontroluju sporák", null)]
    public void Reads_the_writers_own_age(string text, int? age) => Assert.Equal(age, Said.In(text).Facts.Age);

    [Theory]
    [InlineData("jsem sama na tři děti", 3)]
    [InlineData("jsem sama s dítětem", 1)]
    [InlineData("nemám děti a ani je nechci", 0)]
    [InlineData("mam dwójkę dzieci i kredyt", 2)]
    [InlineData("у мене троє дітей, шукаю квартиру", 3)]
    [InlineData("I'm a mum of 2 in Brno", 2)]
    [InlineData("Mám kluky ve střídavce. Dva.", 2)]
    [InlineData("synovi je 6 a dceři 3, chodí do školky", 2)]
    [InlineData("máme trojčata a nespíme", 3)]
    [InlineData("dzieci (dwójka) śpią w ubraniu", 2)]
    [InlineData("szóstka dzieci, najstarsze 19", 6)]
    [InlineData("у нас трійня", 3)]
    [InlineData("me and my two live on 1,900", 2)]
    [InlineData("my son is 6 and my daughter is 3", 2)]
    [InlineData("sestra, která má tři děti, to neřeší", null)]
    [InlineData("Сестра живе з чоловіком і двома дітьми", null)]
    [InlineData("jsme oba kluci a bojíme se", null)]
    [InlineData("jsme čtyři děti a táta pije", null)]
    [InlineData("mám kluka a on mi nepíše", null)]
    [InlineData("bratr má dvě děti", null)]
    [InlineData("syn (12) mě neposlouchá", null)]
    public void Reads_how_many_children_she_has(string text, int? children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("bydlím v Brně a nemám práci", "Jihomoravský kraj")]
    [InlineData("bydlim v budejkach u mamy", "Jihočeský kraj")]
    [InlineData("jsem ze Štětí", "Ústecký kraj")]
    [InlineData("mieszkam pod Kielcami u teściów", "świętokrzyskie")]
    [InlineData("Я в Трутнові, п'ятий місяць без грошей", "Královéhradecký kraj")]
    [InlineData("I live in Prague with my husband", "Hlavní město Praha")]
    [InlineData("Pocházím z Děčína, teď žiju v Plzni", "Plzeňský kraj")]
    [InlineData("przyjechałem z Zamościa do Krakowa za robotą", "małopolskie")]
    [InlineData("studiuję w Toruniu", "kujawsko-pomorskie")]
    [InlineData("mąż pracuje w Toruniu", null)]
    [InlineData("uciekłam do siostry do Szczecina", "zachodniopomorskie")]
    [InlineData("žiju na Moravě, kousek od Zlína", "Zlínský kraj")]
    [InlineData("my parents live in Ostrava", null)]
    [InlineData("nejsme z Prahy", null)]
    [InlineData("jestem z tych, co muszą sprawdzić gaz", null)]
    [InlineData("syn žije v Ostravě a nevolá", null)]
    [InlineData("stojím na mostě", null)]
    [InlineData("léto jsem strávila na táboře", null)]
    [InlineData("Pak mi vzal telefon", null)]
    [InlineData("mieszkam w Bełchatowie", "łódzkie")]
    [InlineData("Stalowa Wola i bez pracy", "podkarpackie")]
    [InlineData("jsem v Aši", "Karlovarský kraj")]
    [InlineData("bydlím v Litomyšli", "Pardubický kraj")]
    [InlineData("krčí jen rameny a jde pryč", null)]
    [InlineData("mám to na poličce v kuchyni", null)]
    [InlineData("odstěhovala jsem se z Prahy do Kladna", "Středočeský kraj")]
    [InlineData("pochodzę z Radomia, teraz w Łodzi", "łódzkie")]
    [InlineData("přítel je z Brna", null)]
    [InlineData("dcera začala studovat ve Zlíně", null)]
    [InlineData("mój pracodawca z Warszawy nie płaci", null)]
    [InlineData("сестра з чоловіком і двома дітьми в Кутній Горі", null)]
    [InlineData("mama dvou dětí z Brna", "Jihomoravský kraj")]
    [InlineData("pośliznęłam się na lodzie", null)]
    [InlineData("moja mama jest w szpitalu w Białymstoku", null)]
    [InlineData("jeho rodiče jsou z Prahy", null)]
    [InlineData("máte pobočku i v Brně?", null)]
    [InlineData("máte pro mě v Brně nějakou pomoc?", "Jihomoravský kraj")]
    [InlineData("dad from Mělník, my ex moved away", "Středočeský kraj")]
    [InlineData("my dad from Mělník, he hits us", null)]
    [InlineData("I'm Syrian mother with three kids in Brno", "Jihomoravský kraj")]
    public void Reads_the_region_that_she_is_in(string text, string? region) => Assert.Equal(region, Said.In(text).Facts.Region.Name);

    [Theory]
    [InlineData("bydlím v Ústí", "Ústecký kraj", "Pardubický kraj")]
    [InlineData("jsem z Moravy", "Jihomoravský kraj", "Olomoucký kraj", "Zlínský kraj", "Moravskoslezský kraj")]
    public void Asks_where_a_name_means_several(string text, params string[] regions)
    {
        var place = Said.In(text).Facts.Region;

        Assert.Null(place.Name);
        Assert.Equal(regions, place.Ask);
    }

    [Theory]
    [InlineData("byla jsem u doktora", Gender.Feminine)]
    [InlineData("chtěl bych se zeptat", Gender.Masculine)]
    [InlineData("chciałabym porozmawiać", Gender.Feminine)]
    [InlineData("zgubiłem pracę", Gender.Masculine)]
    [InlineData("я боялася йому сказати", Gender.Feminine)]
    [InlineData("я прийшов додому", Gender.Masculine)]
    [InlineData("I'm a single mum", Gender.Feminine)]
    [InlineData("as a man I can't say it", Gender.Masculine)]
    [InlineData("dost na to, abych nechtěl být doma", Gender.Masculine)]
    [InlineData("mám ho ráda", Gender.Feminine)]
    [InlineData("zamyka mnie, żebym ochłonęła", Gender.Feminine)]
    [InlineData("czy mogę sam zgłosić ojca", Gender.Masculine)]
    [InlineData("вже рік живу сама", Gender.Feminine)]
    [InlineData("Зірвався, вісім днів був чистий", Gender.Masculine)]
    [InlineData("я доглядальниця, підопічна п'є", Gender.Feminine)]
    [InlineData("manžel mě nebije", null)]
    [InlineData("my husband left", null)]
    [InlineData("nevím, co jsem udělal(a) špatně", null)]
    [InlineData("mam problem z komornikiem", null)]
    public void Reads_the_gender_that_her_words_show(string text, Gender? gender) => Assert.Equal(gender, Said.In(text).Facts.Gender);

    [Theory]
    [InlineData("mam dluhy a nevim jak dal", "cs")]
    [InlineData("mam długi i nie wiem co robić", "pl")]
    [InlineData("маю борги і не знаю що робити", "uk")]
    [InlineData("ya mayu borhy i ne znayu shcho robyty", "uk")]
    [InlineData("i have debts and don't know what to do", "en")]
    public void Knows_the_language(string text, string language) => Assert.Equal(language, Said.In(text).Facts.Language);

    [Fact]
    public void A_message_without_words_is_in_the_language_of_the_conversation() => Assert.Equal("pl", Said.Reader.Read("👍", "pl").Facts.Language);
}
