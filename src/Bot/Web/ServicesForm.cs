using System.Globalization;
using System.Net;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Web;

/// <summary>The fields of a search on the page: what can be chosen, and what was. Only what some service of the directory has can be chosen.</summary>
internal sealed class ServicesForm(IServiceFinder directory, string language)
{
    private const int Oldest = 120;

    /// <summary>They leave nobody out, so to choose one would say nothing.</summary>
    private static readonly string[] Everybody = ["everyone", "adults", "residents"];

    private readonly List<Service> _shown = [.. directory.All.Where(service => service.IsActive && service.CanBeReached)];

    /// <summary>What was sent; what can't be chosen counts for not chosen.</summary>
    public ServiceSearch Read(IFormCollection form, int most) => new(Field(form, "words"), language)
    {
        Region = Chosen(form, "region", Regions.All),
        Topic = Chosen(form, "topic", Topics),
        Type = Chosen(form, "kind", Types),
        Group = Chosen(form, "group", Groups),
        Spoken = Chosen(form, "spoken", Spoken),
        Age = int.TryParse(Field(form, "age"), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var age) && age is >= 0 and <= Oldest ? age : null,
        IsFreeOnly = form.ContainsKey("free"),
        IsOpenOnly = form.ContainsKey("open"),
        Most = most,
    };

    /// <summary>Nothing was looked for.</summary>
    public static bool IsEmpty(ServiceSearch search) =>
        string.IsNullOrWhiteSpace(search.Text) && search is { Region: null, Topic: null, Type: null, Group: null, Spoken: null, Age: null, IsFreeOnly: false, IsOpenOnly: false };

    /// <summary>The open places of the page.</summary>
    /// <param name="search">Null before anything was looked for.</param>
    public Dictionary<string, string> Markup(ServiceSearch? search) => new(StringComparer.Ordinal)
    {
        ["words"] = WebUtility.HtmlEncode(search?.Text ?? ""),
        ["regions"] = Options(Regions.All.Select(region => (region, region)), search?.Region),
        ["topics"] = Options(Named(Topics), search?.Topic),
        ["kinds"] = Options(Named(Types), search?.Type),
        ["groups"] = Options(Named(Groups), search?.Group),
        ["spoken"] = Options(Spoken.Select(code => (code, SpokenLanguages.Of(code))), search?.Spoken),
        ["age"] = search?.Age?.ToString(CultureInfo.InvariantCulture) ?? "",
        ["free"] = Tick(search is { IsFreeOnly: true }),
        ["open"] = Tick(search is { IsOpenOnly: true }),
        ["more"] = search is not null && (search.Topic ?? search.Type ?? search.Group ?? search.Spoken ?? search.Age?.ToString(CultureInfo.InvariantCulture)) is not null ? " open" : "",
    };

    private IEnumerable<string> Topics => _shown.SelectMany(service => service.Topics).Distinct();

    private IEnumerable<string> Types => _shown.SelectMany(service => service.Types).Distinct();

    private IEnumerable<string> Groups => _shown.SelectMany(service => service.Groups).Distinct().Except(Everybody);

    private IEnumerable<string> Spoken => _shown.SelectMany(service => service.Languages).Select(one => one.Code).Distinct().OrderBy(SpokenLanguages.Of, StringComparer.Ordinal);

    private IEnumerable<(string Code, string Name)> Named(IEnumerable<string> codes) => codes
        .Select(code => (Code: code, Name: directory.Term(code, language)))
        .OrderBy(term => language == "uk" ? term.Name : Core.Language.Reading.Tokens.Folded(term.Name), StringComparer.Ordinal);

    private static string Options(IEnumerable<(string Code, string Name)> choices, string? chosen) =>
        string.Concat(choices.Select(choice => $"<option value=\"{WebUtility.HtmlEncode(choice.Code)}\"{(choice.Code == chosen ? " selected" : "")}>{WebUtility.HtmlEncode(choice.Name)}</option>"));

    private static string Tick(bool isChosen) => isChosen ? " checked" : "";

    private static string? Chosen(IFormCollection form, string field, IEnumerable<string> choices) => choices.FirstOrDefault(choice => choice == Field(form, field));

    private static string Field(IFormCollection form, string name) => form[name].FirstOrDefault() ?? "";
}
