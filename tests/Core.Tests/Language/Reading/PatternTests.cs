using MentorBot.Core.Language.Reading;
using Xunit;

namespace MentorBot.Core.Tests.Language.Reading;

public sealed class PatternTests
{
    [Theory]
    [InlineData("nechci žít", "Uz NECHCI zit", true)]
    [InlineData("nechci žít", "nechci. žít", false)]
    [InlineData("dluh*", "mám dluhy", true)]
    [InlineData("*ovat", "musím pracovat", true)]
    [InlineData("mám ~ děti", "mám doma tři malé děti", true)]
    [InlineData("mám ~ děti", "mám doma už skoro tři malé děti", false)]
    [InlineData("mám už? děti", "mám děti", true)]
    [InlineData("# dětí", "mám pět dětí", true)]
    [InlineData("# dětí", "mám 5 dětí", true)]
    [InlineData("umřu !smíchy", "umřu smíchy", false)]
    [InlineData("umřu !smíchy", "umřu dnes", true)]
    [InlineData("<ne chci", "ne chci", false)]
    [InlineData("^ ahoj $", "ahoj!", true)]
    [InlineData("^ ahoj $", "no ahoj", false)]
    [InlineData("б'є", "він мене б’є", true)]
    [InlineData("не хочу", "ya ne hochu", false)]
    [InlineData("не знаю", "ya ne znayu", true)]
    public void Finds_a_phrase(string pattern, string text, bool found) =>
        Assert.Equal(found, new PatternSet([Pattern.Parse("x", "", pattern)]).Find(Tokens.Of(text).Row).Count > 0);

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("už?")]
    [InlineData("^ $")]
    public void Refuses_what_no_word_could_find(string pattern) => Assert.Throws<FormatException>(() => Pattern.Parse("x", "", pattern));

    [Fact]
    public void A_list_names_the_line_that_is_wrong() =>
        Assert.Contains("cs bez dvojtečky", Assert.Throws<FormatException>(() => PatternSet.Parse("# ok\ncs money: dluh*\ncs bez dvojtečky").ToList()).Message, StringComparison.Ordinal);
}
