using MentorBot.Core.Hours;

namespace MentorBot.Core.Referrals;

/// <summary>The regions of the countries that the house knows, as they are written in the directory, and which lie beside which.</summary>
public static class Regions
{
    private static readonly Dictionary<string, string[]> Czech = Table(
        "Hlavní město Praha: Středočeský kraj",
        "Středočeský kraj: Hlavní město Praha, Plzeňský kraj, Ústecký kraj, Liberecký kraj, Královéhradecký kraj, Pardubický kraj, Kraj Vysočina, Jihočeský kraj",
        "Jihočeský kraj: Plzeňský kraj, Středočeský kraj, Kraj Vysočina, Jihomoravský kraj",
        "Plzeňský kraj: Karlovarský kraj, Ústecký kraj, Středočeský kraj, Jihočeský kraj",
        "Karlovarský kraj: Ústecký kraj, Plzeňský kraj",
        "Ústecký kraj: Liberecký kraj, Středočeský kraj, Karlovarský kraj, Plzeňský kraj",
        "Liberecký kraj: Ústecký kraj, Středočeský kraj, Královéhradecký kraj",
        "Královéhradecký kraj: Pardubický kraj, Liberecký kraj, Středočeský kraj",
        "Pardubický kraj: Královéhradecký kraj, Středočeský kraj, Kraj Vysočina, Jihomoravský kraj, Olomoucký kraj",
        "Kraj Vysočina: Jihomoravský kraj, Pardubický kraj, Středočeský kraj, Jihočeský kraj",
        "Jihomoravský kraj: Kraj Vysočina, Zlínský kraj, Olomoucký kraj, Pardubický kraj, Jihočeský kraj",
        "Olomoucký kraj: Moravskoslezský kraj, Zlínský kraj, Jihomoravský kraj, Pardubický kraj",
        "Zlínský kraj: Olomoucký kraj, Jihomoravský kraj, Moravskoslezský kraj",
        "Moravskoslezský kraj: Olomoucký kraj, Zlínský kraj");

    private static readonly Dictionary<string, string[]> Polish = Table(
        "dolnośląskie: lubuskie, wielkopolskie, opolskie",
        "kujawsko-pomorskie: pomorskie, warmińsko-mazurskie, mazowieckie, łódzkie, wielkopolskie",
        "lubelskie: podlaskie, mazowieckie, świętokrzyskie, podkarpackie",
        "lubuskie: zachodniopomorskie, wielkopolskie, dolnośląskie",
        "łódzkie: kujawsko-pomorskie, mazowieckie, świętokrzyskie, śląskie, opolskie, wielkopolskie",
        "małopolskie: śląskie, świętokrzyskie, podkarpackie",
        "mazowieckie: warmińsko-mazurskie, podlaskie, lubelskie, świętokrzyskie, łódzkie, kujawsko-pomorskie",
        "opolskie: dolnośląskie, wielkopolskie, łódzkie, śląskie",
        "podkarpackie: lubelskie, świętokrzyskie, małopolskie",
        "podlaskie: warmińsko-mazurskie, mazowieckie, lubelskie",
        "pomorskie: zachodniopomorskie, wielkopolskie, kujawsko-pomorskie, warmińsko-mazurskie",
        "śląskie: opolskie, łódzkie, świętokrzyskie, małopolskie",
        "świętokrzyskie: mazowieckie, lubelskie, podkarpackie, małopolskie, śląskie, łódzkie",
        "warmińsko-mazurskie: pomorskie, kujawsko-pomorskie, mazowieckie, podlaskie",
        "wielkopolskie: zachodniopomorskie, pomorskie, kujawsko-pomorskie, łódzkie, opolskie, dolnośląskie, lubuskie",
        "zachodniopomorskie: pomorskie, wielkopolskie, lubuskie");

    /// <summary>What stands for a whole country where a region would stand.</summary>
    private static readonly Dictionary<string, Country> Countries = new(StringComparer.Ordinal) { ["celá ČR"] = Country.Czechia, ["cała Polska"] = Country.Poland };

    public static IEnumerable<string> All => Czech.Keys.Concat(Polish.Keys);

    /// <summary>Null for what is no region.</summary>
    public static Country? CountryOf(string region) => Czech.ContainsKey(region) ? Country.Czechia : Polish.ContainsKey(region) ? Country.Poland : null;

    /// <summary>The country that is meant as a whole; null for anything else.</summary>
    public static Country? WholeCountry(string area) => Countries.TryGetValue(area, out var country) ? country : null;

    public static IReadOnlyList<string> Beside(string region) => Czech.GetValueOrDefault(region) ?? Polish.GetValueOrDefault(region) ?? [];

    private static Dictionary<string, string[]> Table(params string[] lines) => lines
        .Select(line => line.Split(": "))
        .ToDictionary(parts => parts[0], parts => parts[1].Split(", "), StringComparer.Ordinal);
}
