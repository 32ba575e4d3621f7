using Xunit;

namespace MentorBot.Core.Tests.Language.Recognition;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("cs", "je mi pětatřicet", "35")]
    [InlineData("cs", "35 let", "35")]
    [InlineData("cs", "28letá", "28")]
    [InlineData("cs", "devatenáctiletá studentka", "19")]
    [InlineData("cs", "synovi jsou čtyři roky", "4")]
    [InlineData("cs", "ne 30, je mi 29", "29")]
    [InlineData("pl", "mam 35 lat", "35")]
    [InlineData("pl", "dwudziestoośmioletnia", "28")]
    [InlineData("pl", "córka ma 7 lat", "7")]
    [InlineData("uk", "мені 35", "35")]
    [InlineData("uk", "двадцятип’ятирічна", "25")]
    [InlineData("uk", "синові чотири роки", "4")]
    [InlineData("en", "im 35", "35")]
    [InlineData("en", "my 4-year-old", "4")]
    [InlineData("en", "28yo", "28")]
    public void Ages(string culture, string text, string years) => Assert.Equal("age " + years, Said.Meaning(culture, text));

    [Theory]
    [InlineData("cs", "jsme spolu tři roky", "duration P3Y")]
    [InlineData("pl", "15 lat małżeństwa", "duration P15Y")]
    [InlineData("uk", "двадцять років разом", "duration P20Y")]
    [InlineData("en", "married 10 years", "duration P10Y")]
    public void Years_together_are_no_age(string culture, string text, string meant) => Assert.Equal(meant, Said.Meaning(culture, text));

    [Theory]
    [InlineData("cs", "mám dvě děti", "2")]
    [InlineData("cs", "dvojčata a staršího kluka", "3")]
    [InlineData("cs", "tři děti, 3, 5 a 9 let", "3")]
    [InlineData("cs", "čtyři děti, dva kluky a dvě holky", "4")]
    [InlineData("cs", "mám dceru 5 let a syna 3 roky", "2")]
    [InlineData("cs", "děti nemám", "0")]
    [InlineData("pl", "bliźniaki i starszy syn", "3")]
    [InlineData("pl", "mama dwójki", "2")]
    [InlineData("pl", "bezdzietna", "0")]
    [InlineData("uk", "у мене двоє дітей", "2")]
    [InlineData("uk", "дві дівчинки й хлопчик", "3")]
    [InlineData("uk", "дітей немає", "0")]
    [InlineData("en", "twins and an older boy", "3")]
    [InlineData("en", "mum of three", "3")]
    [InlineData("en", "I don't have any children", "0")]
    public void Children_are_counted_and_their_ages_are_not(string culture, string text, string count) => Assert.Equal("children " + count, Said.Meaning(culture, text));

    [Theory]
    [InlineData("cs", "syn je ve škole")]
    [InlineData("pl", "syn jest w szkole")]
    [InlineData("en", "my son is at school")]
    public void A_child_that_is_spoken_of_is_no_count(string culture, string text) => Assert.Equal("none", Said.Meaning(culture, text));

    [Theory]
    [InlineData("cs", "jo", "true")]
    [InlineData("cs", "ani náhodou", "false")]
    [InlineData("cs", "určitě", "true")]
    [InlineData("cs", "určitě ne", "false")]
    [InlineData("pl", "no", "true")]
    [InlineData("pl", "no nie", "false")]
    [InlineData("pl", "nie ma mowy", "false")]
    [InlineData("uk", "авжеж", "true")]
    [InlineData("uk", "та ні", "false")]
    [InlineData("uk", "Tak", "true")]
    [InlineData("en", "why not", "true")]
    [InlineData("en", "of course not", "false")]
    [InlineData("en", "\U0001F44D", "true")]
    public void Answers_from_formal_to_slang(string culture, string text, string answer) => Assert.Equal("boolean " + answer, Said.Meaning(culture, text));
}
