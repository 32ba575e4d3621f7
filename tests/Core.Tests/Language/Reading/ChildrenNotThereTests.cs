using Xunit;

namespace MentorBot.Core.Tests.Language.Reading;

/// <summary>Children who died, are only wished for, or aren't the writer's by what she does or where she grew up.</summary>
public sealed class ChildrenNotThereTests
{
    [Theory]
    [InlineData("Porodila jsem v březnu.")]
    [InlineData("Urodziłam w marcu.")]
    [InlineData("Народила в березні.")]
    [InlineData("I gave birth in March.")]
    [InlineData("urodziłam w anglii, urząd nie chce aktu")]
    public void A_birth_alone_tells_of_no_living_child(string text) => Assert.Null(Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Porodila jsem v březnu. Kojím a nespím.", 1)]
    [InlineData("Urodziłam w lutym, partner śpi w salonie. Mała ma kolki.", 1)]
    [InlineData("Народила місяць тому. Дивлюсь на нього і плачу.", 1)]
    [InlineData("I gave birth in March and the baby cries all night.", 1)]
    public void A_child_that_is_fed_or_looked_at_is_there(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("letos nám umřely dvě děti")]
    [InlineData("I had a son, he died.")]
    [InlineData("mum of a son who took his own life in June")]
    [InlineData("Miałam syna, zmarł.")]
    public void The_child_has_died(string text) => Assert.Null(Said.In(text).Facts.Children);

    [Theory]
    [InlineData("mám dceru a v únoru mi umřela máma", 1)]
    [InlineData("mám dvě děti, manžel umřel", 2)]
    public void Somebody_else_has_died(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Matka dvou dětí z našeho vchodu chodí s modřinami.")]
    [InlineData("Maminka jednoho chlapce opakovaně přichází cítit alkoholem.")]
    [InlineData("Matka dwójki dzieci z naszej klatki chodzi posiniaczona.")]
    [InlineData("Мама двох дітей з нашого під'їзду ходить з синцями.")]
    [InlineData("Mum of two upstairs has bruises every week.")]
    [InlineData("I do speech therapy; mum of a boy who stammers keeps finishing his sentences")]
    public void A_mother_is_told_of_who_is_not_the_writer(string text) => Assert.Null(Said.In(text).Facts.Children);

    [Theory]
    [InlineData("matka tří dětí, bez práce", 3)]
    [InlineData("Mum of two from Hull stuck in Děčín", 2)]
    [InlineData("samotná matka dvou dětí hledá práci v Brně", 2)]
    [InlineData("mama dwójki dzieci, szukam pracy", 2)]
    public void A_mother_who_writes(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Moje máma nás vychovala sama, tři děti.")]
    [InlineData("Bylo nás doma šest dětí.")]
    [InlineData("Było nas w domu sześcioro dzieci.")]
    [InlineData("Mama wychowała nas sama, troje dzieci.")]
    [InlineData("My mum raised three kids alone and I never thanked her.")]
    public void She_is_one_of_the_children(string text) => Assert.Null(Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Jsem učitelka, mám ve třídě dvě děti, kterým nikdo nepomůže.")]
    [InlineData("I'm a teacher, two kids in my class are hit at home.")]
    [InlineData("I have two boys in my class who fight.")]
    [InlineData("pracuji jako au-pair, máme tři děti na krku")]
    public void Children_at_work_are_not_hers(string text) => Assert.Null(Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Jsem učitelka a mám dvě děti.", 2)]
    [InlineData("mám dvě děti v první třídě", 2)]
    public void Who_works_with_children_can_have_her_own(string text, int children) => Assert.Equal(children, Said.In(text).Facts.Children);

    [Theory]
    [InlineData("Dcera čeká dvojčata a její muž pije.")]
    [InlineData("Chtěla bych mít dvě děti, ale přítel nechce.")]
    [InlineData("Kamarádčina dcera a syn jsou u nás.")]
    [InlineData("У мого хлопця є донька, вона живе з нами у вихідні.")]
    [InlineData("У невістки немовля, 3 місяці, а син п'є.")]
    [InlineData("Can you go to a shelter with a child?")]
    public void Others_have_them_or_nobody_yet(string text) => Assert.Null(Said.In(text).Facts.Children);
}
