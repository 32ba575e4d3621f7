using MentorBot.Core.Language.Recognition;
using Xunit;

namespace MentorBot.Core.Tests.Language.Recognition;

/// <summary>Whatever is written, something is answered, at once, and it points at the text.</summary>
public sealed class HostileTextTests
{
    private const int Large = 100 * 1024;

    private static readonly string[] Cultures = ["cs", "pl", "uk", "en"];

    public static TheoryData<string> Texts => new(
        "", " ", "\0", "\uFEFF", "\u200B\u200D", "́", "a\u0301\u0301\u0301", "0", "-", "--", "1/0", "0/0", "0. 0.", "99.99.9999", "31.12.9999", "1.1.0001", "9999-12-31", "29. 2. 0000",
        "za 999999999999 let", "za 99999 let", "před 99999 lety", "in 1000000 hours", "za milion let", "za půl milionu minut", "99999999999999999999999999", "v 99", "25:99", "24:00", "00:00", "v 24", "půl", "půl půl půl", "na na na", "a a a a", "ne ne ne", "%%%%", "....", "::::", "( ( (",
        "١٢:٣٠", "१२ साल", "０９：３０", "Ⅷ", "²", "½", "½ hodiny", "je mi ٣٥", "zítra v １０", "n'", "'", "’’’", "п'", "п''ять", "pan", "Mr", "Mr.", "je mi", "za", "v", "do", "mám", "1 1 1 1 1 1 1", "1.1.1.1.1.1", "1,1,1,1", "1-1-1-1", "12 500 500 500 500 500 500", "sto sto sto tisíc tisíc milion milion miliard");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Odd_texts_do_no_harm(string text) => Assert.All(Cultures, culture => Check(text, culture));

    [Fact]
    public void Half_a_picture_does_no_harm() => Assert.All(["\uD83D", "\uDC4D", "v p\uD83Dátek", "v pátek\uDC4D v 10", "\uD83D\uD83D\uDC4D"], text => Assert.All(Cultures, culture => Check(text, culture)));

    /// <summary>A reader that tries too much would not come back from these.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData(" ")]
    [InlineData("1 ")]
    [InlineData("1.")]
    [InlineData("a ")]
    [InlineData("'")]
    [InlineData("a'")]
    [InlineData("\uD83D")]
    [InlineData("půl ")]
    [InlineData("dvaadvacet")]
    [InlineData("sto tisíc ")]
    [InlineData("jedna ")]
    [InlineData("tři děti a ")]
    [InlineData("ne v pátek v 10, ")]
    [InlineData("za rok a půl a ")]
    [InlineData("pan ")]
    [InlineData("dvě malé dcery, ")]
    [InlineData("bez v na do po za ")]
    [InlineData("не в п'ятницю о пів на п'яту ")]
    [InlineData("not half past four to five ")]
    [InlineData("abcdefghijklmnopq ")]
    public void A_long_text_is_read_at_once(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, (Large / part.Length) + 1));

        Assert.All(Cultures, culture => Check(text, culture));
    }

    [Fact]
    public void Random_texts_do_no_harm()
    {
        var random = new Random(4);
        string[] words = ["v", "půl", "páté", "za", "dva", "roky", "a", "ne", "pátek", "12", ".", ":", "/", "-", "30", "března", "děti", "mám", "je mi", "let", "в", "пів", "на", "п'яту", "half", "past", "the", "k", "wpół do", "temu", "\uD83D", "%", ",", "000", "2026"];
        for (var round = 0; round < 4_000; round++)
        {
            var text = string.Join(random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 12)).Select(_ => words[random.Next(words.Length)]));
            Check(text, Cultures[round % Cultures.Length]);
        }
    }

    private static void Check(string text, string culture)
    {
        var reference = Said.At(Said.Wednesday);
        IEnumerable<ModelResult> results =
        [
            .. Recognizers.RecognizeNumber(text, culture), .. Recognizers.RecognizeAge(text, culture), .. Recognizers.RecognizeChildren(text, culture),
            .. Recognizers.RecognizeDuration(text, culture), .. Recognizers.RecognizeBoolean(text, culture), .. Recognizers.RecognizeDateTime(text, culture, reference),
            .. Recognizers.Main(text, culture, reference) is { } main ? [main] : Array.Empty<ModelResult>(),
        ];
        foreach (var result in results)
        {
            Assert.True(result.Start >= 0 && result.Start <= result.End && result.End < text.Length, text);
            Assert.Equal(text[result.Start..(result.End + 1)], result.Text);
            Assert.NotEmpty(result.Resolution.Value);
        }
    }
}
