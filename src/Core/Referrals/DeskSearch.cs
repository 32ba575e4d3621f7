using System.Globalization;
using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Referrals;

/// <summary>The talk in whose room somebody looks for a service.</summary>
/// <param name="Topic">Of the house's topics; null where it is not known.</param>
/// <param name="MaySend">What is found can go to the person.</param>
public sealed record SearchedFor(string? Topic, bool MaySend);

/// <summary>
/// Staff looks something up in the referral directory: a page of a list, or one service whole. Every button is the same command again (<see cref="GivenAgain"/>), so nothing is
/// remembered of a search.
/// </summary>
public static class DeskSearch
{
    /// <summary>One button each, and a row for turning the page.</summary>
    private const int OnPage = 4;

    private const int MostFound = 24;

    /// <param name="given">Null for nothing.</param>
    /// <param name="talk">Null outside a room.</param>
    public static ToDesk.Answer Answer(AskId ask, IReadOnlyDictionary<string, string>? given, House house, DateTimeOffset at, SearchedFor? talk)
    {
        ArgumentNullException.ThrowIfNull(house);
        var options = given ?? new Dictionary<string, string>();
        if (house.Services is not { } finder)
        {
            return new ToDesk.Answer(ask, Phrase.Of("desk.no-directory"));
        }

        // A name that was chosen while typing is the short name of one.
        if ((options.GetValueOrDefault(ServicesCommand.Show) ?? options.GetValueOrDefault(ServicesCommand.Words)) is { } key && finder.Find(key) is { } service)
        {
            return service.IsActive ? One(ask, service, options, house, at, talk) : new ToDesk.Answer(ask, Phrase.Of("services.gone"));
        }

        foreach (var (name, what) in Filters)
        {
            if (options.TryGetValue(name, out var typed) && Suggestions.Meant(what, typed, finder, house.DeskLanguage) is null)
            {
                return new ToDesk.Answer(ask, Phrase.Of("desk.services-unknown", ("typed", typed)));
            }
        }

        return List(ask, finder.Search(Search(options, finder, house, talk), at), options, house, at);
    }

    private static readonly (string Name, Suggested What)[] Filters =
    [
        (ServicesCommand.Region, Suggested.Region), (ServicesCommand.Topic, Suggested.Topic), (ServicesCommand.Kind, Suggested.Kind), (ServicesCommand.Group, Suggested.Group), (ServicesCommand.Spoken, Suggested.Spoken),
    ];

    private static ServiceSearch Search(IReadOnlyDictionary<string, string> options, IServiceFinder finder, House house, SearchedFor? talk)
    {
        string? Chosen(string name, Suggested what) => options.TryGetValue(name, out var typed) ? Suggestions.Meant(what, typed, finder, house.DeskLanguage) : null;
        var words = options.GetValueOrDefault(ServicesCommand.Words) ?? "";
        var region = Chosen(ServicesCommand.Region, Suggested.Region);
        var (topic, kind) = (Chosen(ServicesCommand.Topic, Suggested.Topic), Chosen(ServicesCommand.Kind, Suggested.Kind));
        return new ServiceSearch(words, house.DeskLanguage)
        {
            Region = region,
            Country = region is null ? house.Country : Regions.CountryOf(region),
            Topic = topic ?? (words.Length == 0 && kind is null ? OfTalk(talk) : null),
            Type = kind,
            Group = Chosen(ServicesCommand.Group, Suggested.Group),
            Spoken = Chosen(ServicesCommand.Spoken, Suggested.Spoken),
            IsFreeOnly = options.ContainsKey(ServicesCommand.Free),
            IsOpenOnly = options.ContainsKey(ServicesCommand.Open),
            Age = int.TryParse(options.GetValueOrDefault(ServicesCommand.Age), NumberStyles.None, CultureInfo.InvariantCulture, out var age) ? age : null,
            Most = MostFound,
        };
    }

    /// <summary>Whoever names nothing looks for what the talk is about.</summary>
    private static string? OfTalk(SearchedFor? talk) => Enum.TryParse<Topic>(talk?.Topic, ignoreCase: true, out var topic) && HouseTopics.Of(topic) is [var first, ..] ? first : null;

    private static ToDesk.Answer List(AskId ask, SearchAnswer found, IReadOnlyDictionary<string, string> options, House house, DateTimeOffset at)
    {
        var pages = Math.Max(1, (found.Services.Count + OnPage - 1) / OnPage);
        var page = int.TryParse(options.GetValueOrDefault(ServicesCommand.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, pages) : 1;
        var shown = found.Services.Skip((page - 1) * OnPage).Take(OnPage).Select(one => one.Service).ToList();
        return new ToDesk.Answer(ask, Phrase.Paragraphs(
        [
            found switch { { IsAway: true } => Phrase.Of("services.not-near"), { Outcome: SearchOutcome.Right } => Phrase.Of(found.Services.Count < MostFound ? "services.count" : "services.count-first", ("count", $"{found.Services.Count}")), { Outcome: SearchOutcome.NotHere } => Phrase.Of("services.not-here"), _ => Phrase.Of("services.nothing") },
            .. shown.Select(service => ServiceCard.Line(service, house.DeskLanguage, at)),
            .. pages > 1 ? [Phrase.Of("desk.services-page", ("page", $"{page}"), ("pages", $"{pages}"))] : Array.Empty<Phrase>(),
        ]))
        {
            Options =
            [
                .. shown.Select(service => (IReadOnlyList<Option>)[Again(With(options, ServicesCommand.Page, $"{page}", (ServicesCommand.Show, service.Called)), Phrase.Of("list.words", ("words", service.NameIn(house.DeskLanguage))))]),
                .. pages > 1 ? [Turning(options, page, pages)] : Array.Empty<IReadOnlyList<Option>>(),
            ],
        };
    }

    private static ToDesk.Answer One(AskId ask, Service service, IReadOnlyDictionary<string, string> options, House house, DateTimeOffset at, SearchedFor? talk) => new(ask, ServiceCard.Of(service, house.DeskLanguage, at))
    {
        Options =
        [
            .. talk is { MaySend: true } ? [[Again(new Dictionary<string, string> { [ServicesCommand.Send] = service.Called }, Phrase.Of("button.services-desk.send"))]] : Array.Empty<IReadOnlyList<Option>>(),
            .. options.ContainsKey(ServicesCommand.Show) ? [[Again(Without(options, ServicesCommand.Show), Phrase.Of("button.services-desk.back"))]] : Array.Empty<IReadOnlyList<Option>>(),
        ],
    };

    private static List<Option> Turning(IReadOnlyDictionary<string, string> options, int page, int pages) =>
    [
        .. page > 1 ? [Again(With(options, ServicesCommand.Page, $"{page - 1}"), Phrase.Of("button.services-desk.previous"))] : Array.Empty<Option>(),
        .. page < pages ? [Again(With(options, ServicesCommand.Page, $"{page + 1}"), Phrase.Of("button.services-desk.next"))] : Array.Empty<Option>(),
    ];

    private static Option Again(IReadOnlyDictionary<string, string> options, Phrase label) => GivenAgain.Button(DeskCommands.Services, options, label);

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> options, string name, string value, params ReadOnlySpan<(string Name, string Value)> more)
    {
        var with = new Dictionary<string, string>(options) { [name] = value };
        foreach (var (key, given) in more)
        {
            with[key] = given;
        }

        return with;
    }

    private static Dictionary<string, string> Without(IReadOnlyDictionary<string, string> options, string name) => options.Where(option => option.Key != name).ToDictionary(option => option.Key, option => option.Value);
}
