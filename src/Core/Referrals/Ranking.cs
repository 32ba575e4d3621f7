namespace MentorBot.Core.Referrals;

/// <summary>
/// Puts services in order for who asks. Pure: the moment and the zones are arguments.
///
/// Theory of operation. How well a service fits is the share of what was asked that it is: its kind, its topics, for whom it is, words that stand in it. Below
/// <see cref="Enough"/> it is not right, and is not shown as if it were. To the fit come nearness (her town, her region, one beside it, the whole country), the
/// language that she writes, that it is open now, and that somebody has checked it lately. These never make up for a fit that is not there.
/// </summary>
public static class Ranking
{
    public const double Enough = 0.5;

    private const double TypeWeight = 4;

    /// <summary>Of a kind that is only the way to reach somebody, where it is also said what it is about.</summary>
    private const double HintWeight = 2;

    private const double TopicWeight = 3;
    private const double GroupWeight = 1.5;
    private const double WordWeight = 3;
    private const double FitWeight = 6;

    private const double KnownShare = 0.75;

    /// <summary>Who names the number means that one.</summary>
    private const double Called = 2;

    /// <summary>Topics that say for whom rather than what.</summary>
    internal static readonly string[] ForWhom = ["children", "seniors"];

    /// <summary>So many of the best are looked at for whether they are open.</summary>
    private const int Looked = 40;

    /// <summary>Of both countries, whose numbers have as many digits.</summary>
    private static readonly string[] Codes = ["420", "48"];

    private const int AtHome = 9;

    private static readonly TimeSpan Lately = TimeSpan.FromDays(183);

    /// <param name="Share">How much of the words that no list knows stands in it, the rare ones more; 0 to 1.</param>
    public readonly record struct Candidate(Entry Entry, double Share);

    /// <param name="zoneOf">The clock on the wall of a service.</param>
    public static IReadOnlyList<FoundService> Order(Catalogue catalogue, Asked asked, ServiceSearch search, IEnumerable<Candidate> candidates, DateTimeOffset at, Func<Service, TimeZoneInfo> zoneOf)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(zoneOf);
        var wished = Wish.Of(asked, catalogue);
        var found = new List<FoundService>();
        foreach (var candidate in candidates)
        {
            var service = candidate.Entry.Service;
            if (!service.IsActive || !service.CanBeReached || ((search.Age ?? asked.Age) is { } age && !service.IsFor(age)) || (search.IsFreeOnly && service.Cost == Cost.Paid) || Lacks(service, asked, search))
            {
                continue;
            }

            var isNumber = asked.Number is { } number && service.Phones.Any(phone => National(phone.Number) == number);
            var fit = isNumber ? Called : Fit(service, asked, candidate.Share);
            var nearness = Places.Near(candidate.Entry, asked, out var isNamesake);
            if (fit >= Enough && (nearness is not Nearness.Anywhere || asked.Places.Count == 0))
            {
                found.Add(new FoundService(service, fit * FitWeight + (isNamesake ? 0 : Places.Score(nearness, asked)) + wished.Score(candidate.Entry, fit) + Kept(service, search, at), nearness, null));
            }
        }

        found.Sort(Compare);
        return Open(found, search.IsOpenOnly, search.Most, at, zoneOf);
    }

    private static bool Lacks(Service service, Asked asked, ServiceSearch search) =>
        (search.Spoken is { } spoken && !Speaks(service, spoken)) || (asked.Country is { } country && service.Country != country)
        || (search.Topic is { } topic && !service.Topics.Contains(topic)) || (search.Type is { } type && Kinship.Share(type, service) < Enough) || (search.Group is { } group && Circle.Excludes(service, asked) && !service.Groups.Contains(group));

    /// <summary>The digits of a telephone number as it is dialled at home, so that it is the same with the code of its country and without.</summary>
    public static string National(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        var within = digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits;
        var code = Array.Find(Codes, code => within.Length == code.Length + AtHome && within.StartsWith(code, StringComparison.Ordinal));
        return code is null ? digits : within[code.Length..];
    }

    internal static bool Speaks(Service service, string language) => service.Languages.Any(one => one.Code == language);

    /// <summary>The share of what was asked that it is.</summary>
    internal static double Fit(Service service, Asked asked, double share)
    {
        var (sum, of) = (0.0, 0.0);
        if (asked.Types.Count > 0)
        {
            var (best, all) = (0.0, 0.0);
            foreach (var type in asked.Types)
            {
                var one = Kinship.Share(type, service);
                (best, all) = (Math.Max(best, one), all + one);
            }

            var weight = asked.IsHint && asked.Topics.Count > 0 ? HintWeight : TypeWeight;
            sum += weight * (0.8 * best + 0.2 * all / asked.Types.Count);
            of += weight;
        }

        if (asked.Topics.Count > 0)
        {
            // Children are whom it is about where something else is said of them; the matter is the other.
            var isMatter = asked.Topics.Except(Kinship.NeedsOf(asked.Types)).Any(topic => !ForWhom.Contains(topic));
            var (best, all, weights) = (0.0, 0.0, 0.0);
            foreach (var topic in asked.Topics)
            {
                var weight = isMatter && ForWhom.Contains(topic) ? 0.5 : 1;
                var one = weight * Topic(service, topic);
                (best, all, weights) = (Math.Max(best, one), all + one, weights + weight);
            }

            // Those who know about her do, whatever it is about.
            var told = 0.5 * best + 0.5 * all / weights;
            sum += TopicWeight * (Circle.Known(service, asked) > 0 ? Math.Max(told, KnownShare) : told);
            of += TopicWeight;
        }

        if (asked.Groups.Count > 0)
        {
            var fitting = asked.Groups.Count(group => Circle.Has(service, group));
            sum += GroupWeight * (fitting > 0 ? 0.6 + 0.4 * fitting / asked.Groups.Count : asked.Groups.Max(group => Circle.For(service, group)));
            of += GroupWeight;
        }

        if (asked.Words.Count > 0)
        {
            // Words that nobody knows are a name, or about something else: what else she said counts the more.
            var weight = asked.SaysWhat ? WordWeight / 3 : WordWeight;
            sum += weight * share;
            of += weight;
            sum += share > 0.6 ? 1 : 0;
        }

        return of == 0 ? Enough : Math.Min(1.2, sum / of);
    }

    private static double Topic(Service service, string topic)
    {
        for (var at = 0; at < service.Topics.Count; at++)
        {
            if (service.Topics[at] == topic)
            {
                return at switch { 0 => 1, 1 => 0.9, 2 => 0.8, _ => 0.7 };
            }
        }

        return 0;
    }

    private static double Kept(Service service, ServiceSearch search, DateTimeOffset at) =>
        (service.Phones.Count > 0 ? 0.15 : 0) + (Checked(service, search) is { } day && at - new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) < Lately ? 0.2 : 0);

    private static DateOnly? Checked(Service service, ServiceSearch search) => search.Checked?.TryGetValue(service.Called, out var day) == true && !(service.Checked > day) ? day : service.Checked;

    /// <summary>Whether it is open now counts last, and is asked of the best alone, unless nothing else is wanted.</summary>
    private static List<FoundService> Open(List<FoundService> found, bool isOpenOnly, int most, DateTimeOffset at, Func<Service, TimeZoneInfo> zoneOf)
    {
        var looked = new List<FoundService>();
        foreach (var one in found)
        {
            if (looked.Count >= Math.Max(Looked, most))
            {
                break;
            }

            var isOpen = one.Service.IsOpen(at, zoneOf(one.Service));
            if (!isOpenOnly || isOpen == true)
            {
                looked.Add(one with { IsOpen = isOpen, Score = one.Score + isOpen switch { true => 0.25, false => -0.1, null => 0 } });
            }
        }

        looked.Sort(Compare);
        return looked.Count > most ? looked.GetRange(0, most) : looked;
    }

    /// <summary>The same for the same question, whatever order they came in.</summary>
    private static int Compare(FoundService one, FoundService other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Service.Id.CompareTo(other.Service.Id);
}
