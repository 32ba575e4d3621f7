using Xunit;

namespace MentorBot.Core.Tests.Language.Reading;

/// <summary>A family that the writer speaks of is not hers, however near it stands to what is said of herself.</summary>
public sealed class OthersFamilyTests
{
    [Theory]
    [InlineData("Sestra žije sama s dcerou a bojím se o ni.")]
    [InlineData("Sousedka bydlí s dvěma kluky a pořád tam někdo křičí.")]
    [InlineData("Siostra mieszka sama z córką i boję się o nią.")]
    [InlineData("Сестра живе сама з донькою, я за неї боюсь.")]
    public void Who_lives_with_children_is_named_before(string text) => Assert.Null(Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Znám jednu mámu se třemi dětmi, nemá kde bydlet.")]
    [InlineData("Neteř s dítětem bydlí u mě.")]
    [InlineData("Potkal jsem holku s dítětem.")]
    [InlineData("Mám kamarádku, ta má dvě děti a manžel ji bije.")]
    [InlineData("Znam matkę z trójką dzieci, nie ma gdzie mieszkać.")]
    [InlineData("Знаю маму з трьома дітьми, їй нема де жити.")]
    [InlineData("Познайомився з дівчиною з дитиною.")]
    [InlineData("I know a mum with three kids who has nowhere to live.")]
    public void With_whom_the_children_are_stands_right_before(string text) => Assert.Null(Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Dá se jít do azylového domu s dítětem?")]
    [InlineData("Czy można iść do schroniska z dzieckiem?")]
    [InlineData("Чи можна в притулок з дитиною?")]
    [InlineData("četla jsem o té mámě ze Zlína, co skočila s dítětem")]
    public void Nobody_is_said_to_have_the_child(string text) => Assert.Null(Said.In(text).Facts.Children);

    [Theory]
    [InlineData("nie mam gdzie iść z dzieckiem", 1)]
    [InlineData("chcę uciec od męża z dwójką dzieci", 2)]
    [InlineData("jsem u sestry s dítětem", 1)]
    [InlineData("máma se dvěma dětmi hledá byt, pomozte mi", 2)]
    [InlineData("I'm a Kenyan mum with one boy of 3", 1)]
    [InlineData("ми на вулиці з немовлям", 1)]
    [InlineData("Сидим з дитиною в шафі", 1)]
    public void The_writer_is_with_them(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("nie powinnam być matką, one będą miały lepiej", null)]
    [InlineData("прийшли троє, дітей двоє в кімнаті", 2)]
    [InlineData("we try kids clubs", null)]
    public void A_number_belongs_to_its_own_language_and_part_of_the_sentence(string text, int? children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("nemám děti a ani je nechci")]
    [InlineData("jsem bezdětná")]
    [InlineData("nemáme spolu děti")]
    [InlineData("přítel má dvě děti, já žádné")]
    [InlineData("nie mamy dzieci")]
    [InlineData("дітей своїх нема")]
    [InlineData("we have no kids")]
    [InlineData("I don't have children")]
    public void Where_she_has_none_that_is_known(string text) => Assert.Equal(0, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Syn se ženou a dvěma dětmi bydlí u mě.")]
    [InlineData("Mój syn z żoną i dwójką dzieci mieszka u mnie.")]
    [InlineData("Мій син з дружиною і двома дітьми живе в мене.")]
    [InlineData("Můj přítel je táta dvou holek.")]
    [InlineData("Mój partner jest ojcem dwóch dziewczynek.")]
    [InlineData("Мій хлопець тато двох дівчаток.")]
    [InlineData("My boyfriend is a dad of two girls.")]
    [InlineData("Córka żony mieszka z nami i kradnie.")]
    [InlineData("Sestřin syn je u nás, ona je v nemocnici.")]
    [InlineData("My daughter's boy and girl are with me every day.")]
    [InlineData("Kamarád vidí svoje dvě děti jednou za měsíc.")]
    [InlineData("У колишнього двоє дітей від першої.")]
    public void Children_of_somebody_near_to_her(string text) => Assert.Null(Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Pod oknem brečí dvě děti.")]
    [InlineData("V bytě vedle jsou dvě malé děti, otec je bije.")]
    [InlineData("Za ścianą płacze dwoje dzieci.")]
    [InlineData("За стіною плачуть двоє дітей.")]
    [InlineData("Next door there are three children and the mother drinks.")]
    [InlineData("Two kids are crying behind the wall.")]
    public void Children_behind_a_wall(string text) => Assert.Null(Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Za ścianą moje dwoje dzieci, a ja płaczę w łazience.", 2)]
    [InlineData("Vedle v pokoji spí moje dvě děti a já píšu potmě.", 2)]
    [InlineData("Jsem táta dvou holek, žena odešla.", 2)]
    [InlineData("Sestra mi radí odejít, ale jsem sama se dvěma dětmi.", 2)]
    [InlineData("lady with 2 kids. I need a flat", 2)]
    public void Hers_where_she_says_so(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Má nárok na byt rodina se třemi dětmi?")]
    [InlineData("Czy rodzinie z trójką dzieci należy się mieszkanie?")]
    [InlineData("Чи має право на житло родина з трьома дітьми?")]
    [InlineData("Does a family with three kids get a flat?")]
    [InlineData("Přemýšlím, jestli mít druhé dítě.")]
    public void A_question_about_anybody(string text) => Assert.Null(Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Dcera žije v Kanadě, syn tady, ale má svou rodinu")]
    [InlineData("Starší spolubydlící řve, mladší kouří.")]
    [InlineData("Старший колега знущається, молодший сміється.")]
    [InlineData("Mám malého psa a jsem sama.")]
    [InlineData("Potratila jsem dvě děti.")]
    [InlineData("I lost two babies last year.")]
    public void Nothing_that_counts(string text) => Assert.Null(Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Bydlím s klukem dva roky a bije mě.")]
    [InlineData("Живу з хлопцем два роки, б'є.")]
    [InlineData("Žiju s malým důchodem a s kočkou.")]
    [InlineData("Sám s malým platem neutáhnu nájem.")]
    [InlineData("Ségra je v azyláku s malým a já jí nosím jídlo.")]
    public void No_child_at_all_or_a_sisters(string text) => Assert.Null(Said.In(text).Facts.Children);

    [Theory]
    [InlineData("bydlím s klukem (5) u mámy", 1)]
    [InlineData("žiju s malým v ubytovně", 1)]
    public void A_child_with_her(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);
}
