using System.Globalization;
using System.Text;
using System.Text.Json;
using MentorBot.Core.Language.Recognition;
using Xunit;

namespace MentorBot.Core.Tests.Language.Recognition;

public sealed class ResultsTests
{
    [Fact]
    public void A_result_says_where_it_stands()
    {
        var result = Assert.Single(Recognizers.RecognizeDateTime("Hodí se mi zítra v 10, děkuju", "cs", Said.At(Said.Wednesday)));

        Assert.Equal(new ModelResult("zítra v 10", 11, 20, "datetime", new Resolution.DateTime(new(2026, 3, 12, 10, 0, 0))), result);
    }

    [Fact]
    public void A_range_has_a_start_and_an_end()
    {
        var result = Assert.Single(Recognizers.RecognizeDateTime("on Wednesday afternoon", "en", Said.At(Said.Wednesday)));

        Assert.Equal(["2026-03-18T12:00/2026-03-18T18:00", "2026-03-18T12:00", "2026-03-18T18:00"], result.Resolution.ToDictionary().Values);
    }

    [Fact]
    public void Two_times_are_two_results() =>
        Assert.Equal(["2026-03-12T10:00", "2026-03-13T11:00"], Recognizers.RecognizeDateTime("zítra v 10 nebo v pátek v 11", "cs", Said.At(Said.Wednesday)).Select(result => result.Resolution.Value));

    [Fact]
    public void Each_kind_can_be_asked_for_alone()
    {
        Assert.Equal("35", Assert.Single(Recognizers.RecognizeAge("je mi 35 a mám dvě děti", "cs")).Resolution.Value);
        Assert.Equal("2", Assert.Single(Recognizers.RecognizeChildren("je mi 35 a mám dvě děti", "cs")).Resolution.Value);
        Assert.Equal("PT90M", Assert.Single(Recognizers.RecognizeDuration("stačí hodina a půl", "cs")).Resolution.Value);
        Assert.Equal("true", Assert.Single(Recognizers.RecognizeBoolean("ano", "cs")).Resolution.Value);
        Assert.Empty(Recognizers.RecognizeBoolean("ano, ale napřed bych potřebovala vyřešit bydlení a peníze", "cs"));
    }

    [Fact]
    public void In_a_language_that_is_not_known_nothing_is_recognised()
    {
        Assert.Equal("none", Said.Meaning("de", "morgen um 10"));
        Assert.Equal(["cs", "en", "pl", "uk"], Recognizers.Cultures.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);

            Assert.Equal("datetime 2026-03-12T10:00", Said.Meaning("en", "TOMORROW AT TEN IN THE MORNING"));
            Assert.Equal("number 2500", Said.Meaning("en", "2.5k"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_moment_is_read_in_its_zone() =>
        Assert.Equal(new(2026, 3, 11, 9, 20, 0), Reference.At(new(2026, 3, 11, 8, 20, 0, TimeSpan.Zero), TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague")).WallTime);

    [Fact]
    public void Marks_in_pieces_are_read_like_whole_ones() =>
        Assert.Equal("date 2026-03-13", Said.Meaning("cs", "v pátek".Normalize(NormalizationForm.FormD)));

    /// <summary>The set was written with the rules at hand: it measures nothing, and keeps what was understood once.</summary>
    [Fact]
    public void What_was_understood_once_is_understood()
    {
        var file = Path.Combine(HouseRules.Repository.Root, "tests", "Bench", "Sets", "recognise-own.jsonl");
        var missed = File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(one => (Text: Get(one, "text"), Wanted: Get(one, "type") == "none" ? "none" : $"{Get(one, "type")} {Get(one, "value")}", Got: Said.Meaning(Get(one, "lang"), Get(one, "text"), Get(one, "ref"))))
            .Where(one => one.Wanted != one.Got && !one.Wanted.StartsWith("duration", StringComparison.Ordinal))
            .Select(one => one.ToString());

        Assert.Empty(missed);
    }

    private static string Get(JsonElement one, string name) => one.GetProperty(name).GetString() ?? "";
}
