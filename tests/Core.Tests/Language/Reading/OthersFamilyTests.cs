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
    public void Where_she_has_none_there_is_nothing_to_know(string text) => Assert.Null(Said.In(text).Facts.Children);
}
