using Xunit;

namespace MentorBot.Core.Tests.Language.Recognition;

public sealed class DaysTests
{
    [Theory]
    [InlineData("cs", "pozítří", "2026-03-13")]
    [InlineData("cs", "ve středu", "2026-03-18")]
    [InlineData("cs", "dnes, ve středu", "2026-03-11")]
    [InlineData("cs", "příští týden ve středu", "2026-03-18")]
    [InlineData("cs", "tenhle pátek", "2026-03-13")]
    [InlineData("cs", "v úterý za týden", "2026-03-24")]
    [InlineData("cs", "za 14 dní", "2026-03-25")]
    [InlineData("cs", "prvního", "2026-04-01")]
    [InlineData("cs", "na Štědrý den", "2026-12-24")]
    [InlineData("cs", "před třemi dny", "2026-03-08")]
    [InlineData("cs", "vpatek", "2026-03-13")]
    [InlineData("cs", "čtvtrek", "2026-03-12")]
    [InlineData("pl", "pojutrze", "2026-03-13")]
    [InlineData("pl", "trzy dni temu", "2026-03-08")]
    [InlineData("pl", "dwudziestego piątego marca", "2026-03-25")]
    [InlineData("pl", "w Wigilię", "2026-12-24")]
    [InlineData("pl", "Wielkanoc", "2026-04-05")]
    [InlineData("uk", "післязавтра", "2026-03-13")]
    [InlineData("uk", "у вівторок", "2026-03-17")]
    [InlineData("uk", "в пятницю", "2026-03-13")]
    [InlineData("uk", "в cepeду", "2026-03-18")]
    [InlineData("uk", "на Великдень", "2026-04-12")]
    [InlineData("en", "the day after tomorrow", "2026-03-13")]
    [InlineData("en", "Monday week", "2026-03-23")]
    [InlineData("en", "a fortnight from today", "2026-03-25")]
    [InlineData("en", "the 30th", "2026-03-30")]
    [InlineData("en", "may 5th", "2026-05-05")]
    public void Days_counted_from_a_wednesday(string culture, string text, string day) => Assert.Equal("date " + day, Said.Meaning(culture, text));

    [Theory]
    [InlineData("cs", "14. 3.", "2026-03-20T10:00", "date 2027-03-14")]
    [InlineData("cs", "14. 3.", "2026-03-14T10:00", "date 2026-03-14")]
    [InlineData("cs", "za měsíc", "2026-01-31T12:00", "date 2026-02-28")]
    [InlineData("cs", "29. února", "2026-03-01T12:00", "date 2028-02-29")]
    [InlineData("cs", "zítra", "2026-06-14T00:25", "date 2026-06-15")]
    [InlineData("cs", "příští týden ve středu", "2026-06-14T00:25", "date 2026-06-17")]
    [InlineData("cs", "31.3.", "2026-04-01T12:00", "date 2027-03-31")]
    [InlineData("en", "the 31st", "2026-04-01T12:00", "date 2026-05-31")]
    public void Days_counted_from_elsewhere(string culture, string text, string at, string meant) => Assert.Equal(meant, Said.Meaning(culture, text, at));

    [Theory]
    [InlineData("cs", "30. února")]
    [InlineData("cs", "30. února v 10")]
    [InlineData("cs", "29. 2. 2027")]
    [InlineData("cs", "32. 1.")]
    [InlineData("pl", "31 czerwca")]
    [InlineData("uk", "30 лютого")]
    [InlineData("en", "February 30th")]
    public void A_day_that_does_not_exist_is_nothing(string culture, string text) => Assert.Equal("none", Said.Meaning(culture, text));

    [Theory]
    [InlineData("cs", "ne ve středu, až ve čtvrtek", "2026-03-12")]
    [InlineData("cs", "v pátek nemůžu, v sobotu ano", "2026-03-14")]
    [InlineData("cs", "středa, teda pardon, sobota", "2026-03-14")]
    [InlineData("pl", "nie w środę, tylko w czwartek", "2026-03-12")]
    [InlineData("uk", "у п'ятницю не можу, краще в суботу", "2026-03-14")]
    [InlineData("en", "I can't do Thursday, Friday is fine", "2026-03-13")]
    public void A_rejected_day_is_not_meant(string culture, string text, string day) => Assert.Equal("date " + day, Said.Meaning(culture, text));

    [Theory]
    [InlineData("cs", "bydlím ve středu města")]
    [InlineData("cs", "pan Pátek")]
    [InlineData("pl", "pani Sobota")]
    [InlineData("uk", "пані Неділя")]
    [InlineData("en", "Mr Friday said so")]
    [InlineData("en", "I sat by the window")]
    [InlineData("en", "I may need help")]
    [InlineData("en", "Good evening")]
    public void Words_that_only_look_like_days(string culture, string text) => Assert.Equal("none", Said.Meaning(culture, text));
}
