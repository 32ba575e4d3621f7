using System.Net;
using MentorBot.Core.Engine;
using MentorBot.Core.Referrals;
using Xunit;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>The page on which everybody can search the directory.</summary>
public sealed class ServicesPageTests(OpenDirectory open) : IClassFixture<OpenDirectory>
{
    [Fact]
    public async Task It_asks_in_the_language_of_the_browser_and_shows_nothing_yet()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/services");
        request.Headers.AcceptLanguage.ParseAdd("uk");
        using var answer = await open.Client.SendAsync(request);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Contains("<html lang=\"uk\">", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Служби та лінії допомоги</h1>", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("<article", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_is_shown_with_its_number_to_tap_and_that_nobody_has_checked_it()
    {
        var page = await FindAsync(("words", "dluhova poradna most"), ("language", "cs"));
        var first = page[page.IndexOf("<article", StringComparison.Ordinal)..page.IndexOf("</article>", StringComparison.Ordinal)];

        Assert.Contains("<h2>Člověk v tísni – dluhové poradenství, Help linka</h2>", first, StringComparison.Ordinal);
        Assert.Contains("<a class=\"call\" href=\"tel:770600800\">770 600 800</a>", first, StringComparison.Ordinal);
        Assert.Contains("<p>zdarma</p>", first, StringComparison.Ordinal);
        Assert.Contains("<p>Jazyky: čeština</p>", first, StringComparison.Ordinal);
        Assert.Contains("<p class=\"checked\">Údaje zatím nikdo neověřil. Před cestou je dobré tam zavolat.</p>", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_staff_knows_beside_the_package_is_said_too()
    {
        var by = new Volunteer(null, new StaffId("jana"));
        open.State = ReferralsState.Empty.With("cz-116006", new ServiceRecord
        {
            Reports = [new ServiceReport(ReportKind.Closed, new DateOnly(2026, 2, 3), 1, by) { IsSure = true }],
            Check = new ServiceCheck(new DateOnly(2026, 1, 2), by),
        });
        var page = await FindAsync(("words", "116 006"), ("language", "cs"));
        open.State = ReferralsState.Empty;

        Assert.Contains("<p>Podle zprávy z 3. 2. 2026 tahle služba skončila. Údaje tady ještě nejsou opravené.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"checked\">Naposledy ověřeno 2. 1. 2026.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_calls_because_of_violence_is_told_that_the_number_stays_in_the_phone()
    {
        var page = await FindAsync(("words", "116 006"), ("language", "en"));

        Assert.Contains("<p>It is safer to call from a phone that nobody else looks into: the number stays in the list of calls.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_place_is_said_to_be_one()
    {
        var page = await FindAsync(("words", "utajený azyl"), ("language", "cs"));

        Assert.Contains("<p>Adresa se nezveřejňuje. Jak se tam dostat, řeknou po telefonu.</p>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("topic", "addiction", "Senior telefon", "Národní linka pro odvykání")]
    [InlineData("kind", "intervention_centre", "Senior telefon", "Intervenční centrum")]
    [InlineData("group", "seniors", "Linka bezpečí", "Senior telefon")]
    [InlineData("spoken", "uk", "Linka bezpečí", "Call centrum sociální asistence pro uprchlíky z Ukrajiny")]
    public async Task What_is_chosen_without_words_is_enough_and_stays_chosen(string field, string code, string absent, string named)
    {
        var page = await FindAsync((field, code), ("language", "cs"));

        Assert.Contains($"<option value=\"{code}\" selected>", page, StringComparison.Ordinal);
        Assert.Contains("<details open>", page, StringComparison.Ordinal);
        Assert.Contains($"<h2>{named}", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"<h2>{absent}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_too_young_for_a_service_is_not_sent_there()
    {
        const string From16 = "<h2>SexHelp";

        Assert.Contains(From16, await FindAsync(("words", "linka vztahy"), ("age", "16"), ("language", "cs")), StringComparison.Ordinal);
        Assert.DoesNotContain(From16, await FindAsync(("words", "linka vztahy"), ("age", "15"), ("language", "cs")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("age", "soon")]
    [InlineData("age", "-1")]
    [InlineData("age", "121")]
    [InlineData("topic", "<b>")]
    [InlineData("kind", "children")]
    public async Task What_can_not_be_chosen_is_not_chosen(string field, string sent)
    {
        var page = await FindAsync(("words", "linka"), (field, sent), ("language", "cs"));

        Assert.Contains("<details>", page, StringComparison.Ordinal);
        Assert.Contains("<article", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schronisko dla kobiet", "pomorskie", "Tuż obok nie znamy takiego miejsca. Te pomagają w całym kraju:")]
    [InlineData("dentysta", "", "Nie mamy w katalogu nic, co by pasowało. Gdyby trzeba było z kimś porozmawiać, tu słuchają:")]
    public async Task Where_it_is_not_there_that_is_said(string words, string region, string said) =>
        Assert.Contains($"<p class=\"why\" role=\"status\">{said}</p>", await FindAsync(("words", words), ("region", region), ("language", "pl")), StringComparison.Ordinal);

    [Fact]
    public async Task Who_only_changes_the_language_has_looked_for_nothing()
    {
        Assert.DoesNotContain("<article", await FindAsync(("do", "language"), ("words", " "), ("language", "cs")), StringComparison.Ordinal);
        Assert.Contains("<article", await FindAsync(("do", "language"), ("group", "seniors"), ("language", "cs")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_stands_in_the_page_as_text()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("words", "\"><b>x</b>"), KeyValuePair.Create("region", "<b>"), KeyValuePair.Create("language", "<b>")]);
        using var answer = await open.Client.PostAsync(new Uri("/services", UriKind.Relative), form);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Contains("value=\"&quot;&gt;&lt;b&gt;x&lt;/b&gt;\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_loads_nothing_from_anybody_and_runs_nothing_but_what_leaves_it_and_searches()
    {
        var page = await open.Client.GetStringAsync(new Uri("/services", UriKind.Relative));

        Assert.Equal(["<script src=\"/leave.js\" defer></script>", "<script src=\"/services.js\" defer></script>"], System.Text.RegularExpressions.Regex.Matches(page, "<script.*").Select(script => script.Value));
        Assert.Equal(["/page.css", "/services.css"], System.Text.RegularExpressions.Regex.Matches(page, "<link rel=\"stylesheet\" href=\"([^\"]*)\"").Select(link => link.Groups[1].Value));
        Assert.Contains("@media print", await open.Client.GetStringAsync(new Uri("/services.css", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_form_is_refused_on_a_page_with_the_way_out()
    {
        using var body = new StringContent("{}");
        using var answer = await open.Client.PostAsync(new Uri("/services", UriKind.Relative), body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Matches("(?s)id=\"leave\".*<p class=\"why\" role=\"status\">.+</p>", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Who_asks_too_often_keeps_what_she_typed_and_the_way_out()
    {
        var crowded = new OpenDirectory();
        await crowded.InitializeAsync();
        HttpResponseMessage answer;
        for (var asked = 0; ; asked++)
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("words", "poradna"), KeyValuePair.Create("language", "cs")]);
            answer = await crowded.Client.PostAsync(new Uri("/services", UriKind.Relative), form);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests || asked > 500)
                break;

            answer.Dispose();
        }

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        answer.Dispose();
        await crowded.DisposeAsync();

        Assert.Contains("<p class=\"why\" role=\"status\">Bylo toho moc najednou. Počkejte prosím chvilku a zkuste to znovu.</p>", page, StringComparison.Ordinal);
        Assert.Contains("name=\"words\" maxlength=\"400\" autocomplete=\"off\" spellcheck=\"false\" value=\"poradna\"", page, StringComparison.Ordinal);
        Assert.Contains(">Rychle pryč</a>", page, StringComparison.Ordinal);
    }

    private async Task<string> FindAsync(params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await open.Client.PostAsync(new Uri("/services", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
