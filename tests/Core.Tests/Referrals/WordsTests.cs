using MentorBot.Core.Referrals;
using Xunit;

namespace MentorBot.Core.Tests.Referrals;

/// <summary>Stems, slips of the finger, regions.</summary>
public sealed class WordsTests
{
    private static readonly Spelling Known = new(["poradna", "exekuce", "schronisko", "azyl"], ["prestat", "kamarad*"]);

    [Theory]
    [InlineData("poradna", "poradne")]
    [InlineData("schronisko", "schroniska")]
    [InlineData("dluhova", "dluhovou")]
    [InlineData("krizove", "krizoveho")]
    [InlineData("shelter", "shelters")]
    public void Forms_of_a_word_have_one_stem(string one, string other) => Assert.Equal(Stem.Of(one), Stem.Of(other));

    [Theory]
    [InlineData("dum", "dum")]
    [InlineData("linka", "link")]
    [InlineData("akty", "akty")]
    public void Four_letters_are_left(string word, string stem) => Assert.Equal(stem, Stem.Of(word));

    [Theory]
    [InlineData("poardna", "poradna")]
    [InlineData("poradn", "poradna")]
    [InlineData("pporadna", "poradna")]
    [InlineData("exekuse", "exekuce")]
    [InlineData("shronisko", "schronisko")]
    [InlineData("schornisko", "schronisko")]
    public void A_slip_is_mended(string typed, string? meant) => Assert.Equal(meant, Known.Nearest(typed));

    [Theory]
    [InlineData("azil")]
    [InlineData("zahrada")]
    [InlineData("porodnice")]
    [InlineData("116123")]
    public void What_is_short_or_far_is_left_alone(string typed) => Assert.Null(Known.Nearest(typed));

    [Theory]
    [InlineData("poradna", true)]
    [InlineData("prestat", true)]
    [InlineData("kamaradka", true)]
    [InlineData("kamar", false)]
    public void Words_of_conversations_are_known_too(string word, bool known) => Assert.Equal(known, Known.Knows(word));

    [Fact]
    public void Whoever_lies_beside_a_region_has_it_beside_itself() =>
        Assert.All(Regions.All, region => Assert.All(Regions.Beside(region), other => Assert.Contains(region, Regions.Beside(other))));

    [Fact]
    public void There_are_fourteen_regions_and_sixteen_voivodeships() => Assert.Equal(30, Regions.All.Count());
}
