using MentorBot.Core.Language.Reading;
using Xunit;

namespace MentorBot.Core.Tests.Language.Reading;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("  „Ano, jsem.“", "a")]
    [InlineData("Žádná", "z")]
    [InlineData("Щодня", "shch")]
    [InlineData("\u200b🙂 7 dní", "7")]
    public void A_text_begins_with_its_first_letter_or_digit(string text, string first) => Assert.Equal(first, Folding.First(text));

    [Fact]
    public void A_text_of_marks_alone_begins_with_none() => Assert.Null(Folding.First("… 🙂 !"));
}
