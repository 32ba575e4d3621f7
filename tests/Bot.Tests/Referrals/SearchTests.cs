using MentorBot.Bot.Language;
using MentorBot.Bot.Referrals;
using MentorBot.Core.Referrals;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>The directory of the house, searched as people search it.</summary>
public sealed class SearchTests(SearchTests.House house) : IClassFixture<SearchTests.House>
{
    /// <summary>A Wednesday at noon in Prague.</summary>
    private static readonly DateTimeOffset Noon = new(2026, 1, 14, 12, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("cs", "šikana ve škole syn 11 let", "cz-116111")]
    [InlineData("cs", "problémy ve škole 12 let", "cz-116111")]
    [InlineData("uk", "син 12 років школа проблеми, Польща", "pl-116111")]
    public void How_old_somebody_is_does_not_hide_what_it_is_about(string language, string query, string among) =>
        Assert.Contains(among, Find(new ServiceSearch(query, language)) is { Outcome: SearchOutcome.Right } right ? right.Services.Take(3).Select(found => found.Service.Key) : []);

    [Theory]
    [InlineData("cs", "neslyšící", "cz-116123")]
    [InlineData("cs", "nemůžu mluvit, je vedle", "cz-116123")]
    [InlineData("pl", "głuchoniema pomoc", "pl-116123")]
    [InlineData("uk", "я глуха, Польща", "pl-116111")]
    [InlineData("en", "deaf, Poland", "pl-116123")]
    public void Who_can_not_hear_or_speak_is_shown_where_to_write(string language, string query, string first)
    {
        var found = Find(new ServiceSearch(query, language));

        Assert.Equal((SearchOutcome.Right, first), (found.Outcome, found.Services[0].Service.Key));
    }

    [Theory]
    [InlineData("cs", "284 016 666")]
    [InlineData("pl", "801 12 00 02")]
    [InlineData("cs", "volali mi z 777 123 456 kdo to je")]
    public void A_number_that_nobody_here_has_is_no_sum_of_money(string language, string query) => Assert.Equal(SearchOutcome.Nothing, Find(new ServiceSearch(query, language)).Outcome);

    [Fact]
    public void Numbers_that_do_not_stand_together_are_no_telephone_number() => Assert.Equal("cz-116111", Find(new ServiceSearch("mám 2 děti, 116 111", "cs")).Services[0].Service.Key);

    [Fact]
    public void Where_nothing_is_right_nobody_is_sent_to_a_line_that_does_not_talk_with_people_of_her_age() =>
        Assert.DoesNotContain("cz-116123", Find(new ServiceSearch("je mi 12 let a hledám zubaře", "cs")).Services.Select(found => found.Service.Key));

    [Theory]
    [InlineData("cs", "dluhová poradna v Mostě", "cz-clovekvtisni-dluhy")]
    [InlineData("cs", "dluhova poradna most", "cz-clovekvtisni-dluhy")]
    [InlineData("cs", "DLUHOVÁ PORADNA V MOSTĚ", "cz-clovekvtisni-dluhy")]
    [InlineData("cs", "krizové centrum v Ostravě", "cz-kco")]
    [InlineData("cs", "krizove centum ostrava", "cz-kco")]
    [InlineData("cs", "intervencni centrum jihlava", "cz-ic-vys")]
    [InlineData("cs", "azylový dům pro matky s dětmi České Budějovice", "cz-filia")]
    [InlineData("cs", "linka pro seniory nonstop", "cz-senior-telefon")]
    [InlineData("cs", "116 111", "cz-116111")]
    [InlineData("cs", "+420 800 60 50 80", "cz-rosa-linka")]
    [InlineData("pl", "0048 800 120 002", "pl-800120002")]
    [InlineData("cs", "syn bere pervitin nevím co dělat", "cz-nlo")]
    [InlineData("pl", "schronisko dla kobiet kraków", "pl-krk-sow")]
    [InlineData("pl", "nieodpłatna pomoc prawna w Krakowie", "pl-krk-npp")]
    [InlineData("pl", "zaginelo dziecko", "pl-116000")]
    [InlineData("uk", "гаряча лінія психологічної допомоги Польща", "pl-ua-npa")]
    [InlineData("uk", "притулок для жінок краків", "pl-krk-sow")]
    [InlineData("en", "doctor without insurance prague", "cz-ordinace-praha")]
    [InlineData("cs", "krizova pomoc prachatyce", "cz-portus")]
    [InlineData("cs", "linka bezpečí", "cz-116111")]
    [InlineData("cs", "dětské krizové centrum praha", "cz-dkc")]
    [InlineData("cs", "můj muž mě bije a nemám kam jít s dětmi", "cz-rosalin")]
    [InlineData("pl", "mąż mnie bije i nie mam dokąd iść z dziećmi", "pl-krk-sow")]
    [InlineData("pl", "kolega powiedział że się zabije", "pl-116123")]
    [InlineData("uk", "загинув брат на фронті, не можу дихати, Польща", "pl-ua-npa")]
    [InlineData("en", "i drink too much and i want to stop, czech republic", "cz-nlo")]
    public void What_people_look_for_comes_first(string language, string query, string first) => Assert.Equal(first, Find(new ServiceSearch(query, language)).Services[0].Service.Key);

    [Theory]
    [InlineData("cs", "útulek pro psy v Brně")]
    [InlineData("pl", "dentysta")]
    [InlineData("uk", "стоматолог")]
    [InlineData("en", "plumber")]
    [InlineData("cs", "xyzzy plugh")]
    [InlineData("cs", "hospic")]
    [InlineData("cs", "nízkoprahový klub pro mládež")]
    [InlineData("cs", "kroužek pro děti")]
    [InlineData("cs", "dětský lékař")]
    [InlineData("pl", "logopeda dla dziecka")]
    [InlineData("pl", "przedszkole kraków")]
    [InlineData("uk", "молодіжний центр")]
    [InlineData("en", "summer camp for kids")]
    public void Where_nothing_is_right_that_is_said_with_lines_that_listen(string language, string query)
    {
        var answer = Find(new ServiceSearch(query, language));

        Assert.Equal(SearchOutcome.Nothing, answer.Outcome);
        Assert.Equal(3, answer.Services.Count);
        Assert.All(answer.Services, found => Assert.True(found.Service is { IsNationwide: true, CanBeReached: true, Phones.Count: > 0 }));
    }

    [Theory]
    [InlineData("dluhová poradna v Mostě", true)]
    [InlineData("dluhová poradna v Jihlavě", false)]
    [InlineData("dluhová poradna", false)]
    public void What_is_right_and_not_where_it_was_asked_for_says_so(string words, bool isAway) => Assert.Equal((SearchOutcome.Right, isAway), Find(new ServiceSearch(words, "cs")) is var found ? (found.Outcome, found.IsAway) : default);

    [Fact]
    public void Where_a_shelter_is_not_near_that_is_said_with_who_helps_in_the_whole_country()
    {
        var answer = Find(new ServiceSearch("schronisko dla kobiet", "pl") { Region = "pomorskie" });

        Assert.Equal(SearchOutcome.NotHere, answer.Outcome);
        Assert.All(answer.Services, found => Assert.Equal(Nearness.Nationwide, found.Nearness));
        Assert.Contains(answer.Services, found => found.Service.Key == "pl-cpk");
    }

    [Fact]
    public void The_region_of_her_intake_counts_and_a_place_in_her_words_counts_before_it()
    {
        Assert.Equal("cz-kc-olomouc", Find(new ServiceSearch("krizové centrum", "cs") { Region = "Olomoucký kraj" }).Services[0].Service.Key);
        Assert.Equal("cz-arkada", Find(new ServiceSearch("krizové centrum v Písku", "cs") { Region = "Olomoucký kraj" }).Services[0].Service.Key);
    }

    /// <summary>"Ústí" is Ústí nad Labem, unless it is said to be the other one.</summary>
    [Fact]
    public void Of_two_towns_of_one_name_the_known_one_comes_first_and_the_other_is_shown()
    {
        var found = Find(new ServiceSearch("azylovy dum usti", "cs")).Services.Select(one => one.Service.Key).ToList();

        Assert.Equal("cz-ic-usti", found[0]);
        Assert.Contains("cz-cestaprorodinu", found);
        Assert.Equal("cz-cestaprorodinu", Find(new ServiceSearch("azylovy dum usti nad orlici", "cs")).Services[0].Service.Key);
    }

    [Fact]
    public void A_man_is_not_sent_to_lines_for_women()
    {
        var found = Find(new ServiceSearch("žena mě bije a ponižuje před dětmi, jsem muž", "cs")).Services.Take(3).Select(one => one.Service).ToList();

        Assert.Contains("cz-116006", found.Select(service => service.Key));
        Assert.All(found, service => Assert.DoesNotContain("women", service.Groups));
    }

    /// <summary>Folded they are one word: lęk is fear in Polish, lék a medicine in Czech.</summary>
    [Fact]
    public void A_word_means_what_it_means_in_the_language_that_is_written()
    {
        Assert.Contains("mental_health", house.Directory.Understand(new ServiceSearch("lęk przed ludźmi", "pl")).Topics);
        Assert.Empty(house.Directory.Understand(new ServiceSearch("léky", "cs")).Topics);
    }

    [Fact]
    public void A_topic_and_a_region_are_enough() =>
        Assert.Equal("cz-ic-brno", Find(new ServiceSearch("", "cs") { Topic = "domestic_violence", Type = "intervention_centre", Region = "Jihomoravský kraj" }).Services[0].Service.Key);

    [Fact]
    public void A_secret_address_is_in_nothing_that_is_found()
    {
        var secret = house.Directory.All.Where(service => service.IsSecret).ToList();

        Assert.Equal(["cz-magdala", "cz-magdalenium", "cz-rosa-ad", "cz-rosalin", "pl-krk-cpk"], secret.Select(service => service.Key).Order(StringComparer.Ordinal));
        Assert.All(secret, service => Assert.Empty(service.Places));
        Assert.DoesNotContain("Dunajewskiego", File.ReadAllText(Path.Combine(House.Folder, "locations.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\" OR codes : (c0")]
    [InlineData("' ; drop table directory --")]
    [InlineData("NEAR(a b) * ^ - + : ()")]
    [InlineData("🙂🙂🙂")]
    public void No_words_break_the_search(string query) => Assert.NotNull(Find(new ServiceSearch(query, "cs")));

    [Theory]
    [InlineData("search-own.jsonl")]
    [InlineData("search-own-2.jsonl")]
    [InlineData("search-own-3.jsonl")]
    [InlineData("search-own-4.jsonl")]
    [InlineData("search-held.jsonl")]
    public void Every_service_that_a_labelled_search_names_is_there(string file)
    {
        var known = house.Directory.All.Select(service => service.Key).ToHashSet(StringComparer.Ordinal);
        var lines = File.ReadAllLines(Path.Combine(Town.Repository, "tests", "Bench", "Sets", file));

        Assert.NotEmpty(lines);
        Assert.Empty(lines.SelectMany(line =>
        {
            using var json = System.Text.Json.JsonDocument.Parse(line);
            var named = json.RootElement.GetProperty("good").EnumerateArray().Select(one => one.GetString()!).ToList();
            return json.RootElement.GetProperty("best").GetString() is { } best ? named.Append(best).ToList() : named;
        }).Except(known));
    }

    private SearchAnswer Find(ServiceSearch search) => house.Directory.Search(search, Noon);

    public sealed class House : IDisposable
    {
        internal static readonly string Folder = Path.Combine(Town.Repository, "config", "services");

        internal ServiceDirectory Directory { get; } = ServiceDirectory.Open(Folder, new DateOnly(2026, 1, 14), LanguageData.Reader());

        public void Dispose() => Directory.Dispose();
    }
}
