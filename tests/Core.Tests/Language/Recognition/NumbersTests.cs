using MentorBot.Core.Language.Recognition;
using Xunit;

namespace MentorBot.Core.Tests.Language.Recognition;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("cs", "12 500", "12500")]
    [InlineData("cs", "1.264 Kč", "1264")]
    [InlineData("cs", "pětadvacet", "25")]
    [InlineData("cs", "jednadvacet", "21")]
    [InlineData("cs", "dva a půl tisíce", "2500")]
    [InlineData("cs", "stodvacet tisíc", "120000")]
    [InlineData("cs", "pul milionu", "500000")]
    [InlineData("cs", "tucet", "12")]
    [InlineData("pl", "dwieście pięćdziesiąt", "250")]
    [InlineData("pl", "półtora tysiąca", "1500")]
    [InlineData("pl", "milion dwieście tysięcy", "1200000")]
    [InlineData("pl", "3 tys.", "3000")]
    [InlineData("uk", "двадцять один", "21")]
    [InlineData("uk", "пів мільйона", "500000")]
    [InlineData("uk", "дев'ятсот", "900")]
    [InlineData("uk", "дев’ятсот", "900")]
    [InlineData("uk", "девятсот", "900")]
    [InlineData("en", "three hundred and fifty", "350")]
    [InlineData("en", "twenty-one", "21")]
    [InlineData("en", "2,500", "2500")]
    [InlineData("en", "2.5k", "2500")]
    [InlineData("en", "half a dozen", "6")]
    public void Numbers_in_words_and_digits(string culture, string text, string number) => Assert.Equal("number " + number, Said.Meaning(culture, text));

    [Theory]
    [InlineData("cs", "jedna kamarádka")]
    [InlineData("cs", "je mi to jedno")]
    [InlineData("pl", "jedna koleżanka")]
    [InlineData("pl", "wszystko mi jedno")]
    [InlineData("uk", "одна подруга")]
    [InlineData("en", "one of my friends")]
    public void A_one_that_is_no_number(string culture, string text) => Assert.Equal("none", Said.Meaning(culture, text));

    [Theory]
    [InlineData("cs", "ne dvě, tři", "3")]
    [InlineData("pl", "nie cztery, pięć", "5")]
    [InlineData("uk", "не два, а три", "3")]
    [InlineData("en", "not two, three", "3")]
    public void What_the_writer_rejects_is_not_meant(string culture, string text, string number) => Assert.Equal("number " + number, Said.Meaning(culture, text));

    [Fact]
    public void Every_number_of_a_text_is_found() =>
        Assert.Equal(["5", "300", "12000"], Recognizers.RecognizeNumber("pět lidí, tři sta korun a 12 000 korun", "cs").Select(number => number.Resolution.Value));

    [Fact]
    public void A_number_too_long_for_a_number_is_none() => Assert.Empty(Recognizers.RecognizeNumber("12345678901234567890", "en"));
}
