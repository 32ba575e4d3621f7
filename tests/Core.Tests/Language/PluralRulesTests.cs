using MentorBot.Core.Language;
using Xunit;

namespace MentorBot.Core.Tests.Language;

public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("en", "1", "0 2 3 5 11 21 100 101")]
    [InlineData("cs", "1", "2 3 4", "0 5 11 12 14 21 22 100 101 102")]
    [InlineData("pl", "1", "2 3 4 22 24 32 102 122", "0 5 11 12 13 14 21 25 31 100 101 111 112 114 1000000")]
    [InlineData("uk", "1 21 31 101 121 1001", "2 3 4 22 23 24 102 122", "0 5 6 11 12 13 14 19 20 25 100 111 112 114 1000000")]
    public void Follows_the_rules_of_the_language(string language, params string[] numbers)
    {
        var forms = PluralRules.Forms(language).ToArray();

        Assert.Equal(numbers.Length, forms.Length);
        for (var i = 0; i < forms.Length; i++)
        {
            Assert.All(numbers[i].Split(' ').Select(long.Parse), number => Assert.Equal(forms[i], PluralRules.Form(language, number)));
        }
    }

    [Fact]
    public void Counts_below_zero_as_above()
    {
        Assert.Equal(PluralForm.Few, PluralRules.Form("cs", -3));
        Assert.Equal(PluralForm.Many, PluralRules.Form("pl", long.MinValue));
    }

    [Fact]
    public void Says_which_languages_it_knows()
    {
        Assert.True(PluralRules.Knows("uk"));
        Assert.False(PluralRules.Knows("xx"));
        Assert.Equal(PluralForm.Other, PluralRules.Form("xx", 1));
    }
}
