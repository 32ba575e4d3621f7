using MentorBot.Bot.Web;
using MentorBot.Core.Hours;
using MentorBot.Core.Referrals;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>A service on the page, as its row in the directory may be written.</summary>
public sealed class ServiceCardsTests
{
    private static readonly Service Advice = new(Guid.Parse("00000000-0000-4000-8000-000000000001"), "cz-most", "Poradna Most", "", Country.Czechia);

    [Theory]
    [InlineData("+420 476 000 000", "", "<p><a class=\"call\" href=\"tel:+420476000000\">+420 476 000 000</a></p>")]
    [InlineData("800 077 777", "jen pro ženy", "<p><a class=\"call\" href=\"tel:800077777\">800 077 777</a> (jen pro ženy)</p>")]
    public void A_number_is_dialled_as_it_is_written(string number, string note, string shown) => Assert.Contains(shown, Written(Advice with { Phones = [new ServicePhone(number, note)] }), StringComparison.Ordinal);

    [Theory]
    [InlineData("www.poradna.example/chat", "<p><a href=\"https://www.poradna.example/chat\" rel=\"noreferrer\">www.poradna.example/chat</a></p>")]
    [InlineData("http://poradna.example", "<p><a href=\"http://poradna.example/\" rel=\"noreferrer\">http://poradna.example</a></p>")]
    [InlineData("javascript:alert(1)", "<p>javascript:alert(1)</p>")]
    [InlineData("Facebook: Poradna Most", "<p>Facebook: Poradna Most</p>")]
    public void Where_it_is_in_the_web_is_always_said(string url, string shown) => Assert.Contains(shown, Written(Advice with { Url = url }), StringComparison.Ordinal);

    [Fact]
    public void How_one_gets_there_and_what_a_call_costs_is_said()
    {
        var written = Written(Advice with { Application = "Po objednání.", CostNote = "Volání stojí tolik, kolik účtuje operátor." });

        Assert.Contains("<p>Po objednání.</p>", written, StringComparison.Ordinal);
        Assert.Contains("<p>Volání stojí tolik, kolik účtuje operátor.</p>", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(11, null, "<p>services.age-from</p>")]
    [InlineData(null, 18, "<p>services.age-to</p>")]
    [InlineData(11, 18, "<p>services.age-between</p>")]
    public void For_which_ages_it_is_there_is_said(int? from, int? to, string shown) => Assert.Contains(shown, Written(Advice with { MinimumAge = from, MaximumAge = to }), StringComparison.Ordinal);

    private static string Written(Service service) =>
        System.Net.WebUtility.HtmlDecode(new ServiceCards(phrase => phrase.Key, "cs", new DateTimeOffset(2026, 3, 4, 9, 0, 0, TimeSpan.Zero)).Write([new FoundService(service, 1, Nearness.Anywhere, null)]));
}
