using System.Globalization;
using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Referrals;

/// <summary>What is one's own to check; and for who has a role what was reported, and what the package does not say yet.</summary>
internal static class UpkeepList
{
    /// <summary>An answer that nobody reads to its end helps nobody.</summary>
    private const int MostLines = 20;

    public static Decision<ReferralsState> Show(ReferralsState state, ReferralsInput.Commanded asked, IServiceFinder directory, DateOnly today, House house)
    {
        List<Phrase> said = [];
        var hasRole = house.Member(asked.Staff) is not null;
        var own = asked.Mentor is { } mentor ? state.Given?.GetValueOrDefault(mentor) ?? [] : [];
        if (Known(own, directory) is { Count: > 0 } mine)
        {
            said.Add(Phrase.Of("upkeep.mine").With("lines", Lines(mine, service => UpkeepWords.Task(service, state.Of(service.Called), house))));
        }
        else if (!hasRole)
        {
            said.Add(Phrase.Of("upkeep.nothing-mine"));
        }

        return Decision<ReferralsState>.Stay(state, new ToDesk.Answer(asked.Ask, Phrase.Paragraphs(hasRole ? said.Concat(All(state, directory, today, house)) : said)));
    }

    /// <summary>What was reported; none for nothing.</summary>
    public static IEnumerable<Phrase> Reported(ReferralsState state, IServiceFinder directory, House house) =>
        Known(state.Services.Where(record => record.Value.Reports is not null).OrderByDescending(record => record.Value.Times).ThenBy(record => record.Key, StringComparer.Ordinal).Select(record => record.Key), directory) is { Count: > 0 } reported
            ? [Phrase.Of("upkeep.reported").With("lines", Lines(reported, service => UpkeepWords.Line(service, state.Of(service.Called), house)))]
            : [];

    private static IEnumerable<Phrase> All(ReferralsState state, IServiceFinder directory, DateOnly today, House house)
    {
        var reported = Reported(state, directory, house).ToList();
        var unwritten = Known(state.Services.Where(record => record.Value.Check is not null).OrderBy(record => record.Key, StringComparer.Ordinal).Select(record => record.Key), directory);
        return
        [
            .. reported.Count > 0 ? reported : [Phrase.Of("upkeep.nothing-reported")],
            .. unwritten.Count > 0 ? [Phrase.Of("upkeep.dates").With("lines", Lines(unwritten, service => Phrase.Of("upkeep.date", ("key", service.Called), ("date", Written(state.Of(service.Called))))))] : Array.Empty<Phrase>(),
            Phrase.Of("upkeep.left", ("services", Number(Upkeep.Stale(state, directory, today).Count))),
        ];
    }

    private static List<Service> Known(IEnumerable<string> called, IServiceFinder directory) => [.. called.Select(directory.Find).OfType<Service>()];

    private static Phrase Lines(List<Service> services, Func<Service, Phrase> line) => Phrase.Lines(
    [
        .. services.Take(MostLines).Select(line),
        .. services.Count > MostLines ? [Phrase.Of("upkeep.more", ("more", Number(services.Count - MostLines)))] : Array.Empty<Phrase>(),
    ]);

    /// <summary>As the package wants it.</summary>
    private static string Written(ServiceRecord record) => record.Check!.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
