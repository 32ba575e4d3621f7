using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MentorBot.Bot.Language;
using MentorBot.Bot.Referrals;
using MentorBot.Core.Referrals;

namespace MentorBot.Bench;

/// <summary>One labelled search of the directory: which services are right, and which is the best; none where nothing right exists.</summary>
internal sealed record SearchCase(string Id, string Lang, string Query, string? Region, IReadOnlyList<string> Good, string? Best);

/// <summary>How often the search of the referral directory shows a right service, and how long it takes among ten thousand.</summary>
internal static class SearchBench
{
    private const int Shown = 3;
    private const int Many = 10_000;

    /// <summary>The quickest of these counts: what else the machine does is not the search's.</summary>
    private const int Rounds = 5;

    /// <summary>A Wednesday at noon: what is open counts a little, and a figure should not hang on the hour at which it was measured.</summary>
    private static readonly DateTimeOffset At = new(2026, 1, 14, 12, 0, 0, TimeSpan.FromHours(1));

    private static readonly DateOnly Today = new(2026, 1, 14);

    /// <summary>Prints the shares; with --json as one object on the last line, with --misses also each search that went wrong.</summary>
    public static int Run(string? file, bool json, bool showMisses)
    {
        var cases = Cases(file ?? Path.Combine(AppContext.BaseDirectory, "Sets", "search-own.jsonl"));
        using var directory = ServiceDirectory.Open(Path.Combine(Language.Folders.Root, "config", "services"), Today, LanguageData.Reader());
        var judged = cases.Select(one => Judge(directory, one)).ToList();
        foreach (var miss in judged.Where(one => showMisses && !one.IsRight))
        {
            Console.WriteLine($"{miss.Case.Id} {miss.Case.Lang} [{miss.Case.Query}] wanted {(miss.Case.Good.Count == 0 ? "nothing" : string.Join(' ', miss.Case.Good))}, got {string.Join(' ', miss.Found)}");
        }

        var (milliseconds, processor) = Milliseconds(directory, cases);
        var asked = judged.Where(one => one.Case.Good.Count > 0).ToList();
        var figures = new
        {
            hitAt3 = Share(asked, one => one.Rank is > 0 and <= Shown),
            bestAt1 = Share([.. asked.Where(one => one.Case.Best is not null)], one => one.IsBest),
            meanReciprocalRank = asked.Count == 0 ? 1 : Math.Round(asked.Average(one => one.Rank == 0 ? 0.0 : 1.0 / one.Rank), 3),
            emptyCorrect = Share([.. judged.Where(one => one.Case.Good.Count == 0)], one => one.Found.Count == 0),
            millisecondsPerQuery = Math.Round(milliseconds, 3),
        };
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(figures));
            return 0;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases.Count} searches: right in the first three {figures.hitAt3:0.000}, best first {figures.bestAt1:0.000}, mean reciprocal rank {figures.meanReciprocalRank:0.000}, nothing where nothing is right {figures.emptyCorrect:0.000}; {figures.millisecondsPerQuery:0.00} ms for one among {Many:N0} services, {processor:0.00} ms of the processor"));
        var shownNothing = asked.Where(one => one.Found.Count == 0).ToList();
        Console.WriteLine($"  nothing shown where something is right: {shownNothing.Count}, {shownNothing.Count(one => directory.Understand(Search(one.Case)).IsElsewhere)} of them taken for something else");
        foreach (var language in asked.GroupBy(one => one.Case.Lang).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {language.Key} ({language.Count()}): {Share([.. language], one => one.Rank is > 0 and <= Shown):0.000}, {Share([.. language.Where(one => one.Case.Best is not null)], one => one.IsBest):0.000}"));
        }

        return 0;
    }

    /// <summary>What is understood of one search, and what comes of it: for whoever mends the words.</summary>
    public static void Explain(string text, string language, string? region, Action<string> say)
    {
        using var directory = ServiceDirectory.Open(Path.Combine(Language.Folders.Root, "config", "services"), Today, LanguageData.Reader());
        var search = new ServiceSearch(text, language) { Region = region, Most = 8 };
        var asked = directory.Understand(search);
        say($"types [{string.Join(' ', asked.Types)}] topics [{string.Join(' ', asked.Topics)}] groups [{string.Join(' ', asked.Groups)}] languages [{string.Join(' ', asked.Languages)}] places [{string.Join("; ", asked.Places.Select(place => place.Town + ": " + string.Join(", ", place.Regions)))}] country {asked.Country} words [{string.Join(' ', asked.Words.Select(word => word.Word))}] elsewhere {asked.IsElsewhere}");
        var answer = directory.Search(search, At);
        say($"{answer.Outcome}");
        foreach (var found in answer.Services)
        {
            say(string.Create(CultureInfo.InvariantCulture, $"{found.Service.Key} {found.Score:0.00} {found.Nearness} {found.IsOpen}"));
        }
    }

    private sealed record Judged(SearchCase Case, IReadOnlyList<string> Found)
    {
        /// <summary>The place of the first right one; 0 where there is none.</summary>
        public int Rank => 1 + Found.Select((key, at) => (key, at)).Where(one => Case.Good.Contains(one.key)).Select(one => one.at).FirstOrDefault(-1);

        /// <summary>Several can be right, and none of them the best: then that is not asked.</summary>
        public bool IsBest => Found.Count > 0 && Found[0] == Case.Best;

        public bool IsRight => Case.Good.Count == 0 ? Found.Count == 0 : IsBest || (Case.Best is null && Rank is > 0 and <= Shown);
    }

    private static List<SearchCase> Cases(string file) => [.. File.ReadLines(file).Where(line => line.Trim().Length > 0).Select(line => JsonSerializer.Deserialize<SearchCase>(line, JsonSerializerOptions.Web)!)];

    /// <summary>Where nothing is right that is said, and the lines that listen whatever it is about count for nothing.</summary>
    private static Judged Judge(ServiceDirectory directory, SearchCase one) =>
        new(one, directory.Search(Search(one), At) is { Outcome: not SearchOutcome.Nothing } answer ? [.. answer.Services.Select(found => found.Service.Key)] : []);

    private static ServiceSearch Search(SearchCase one) => new(one.Query, one.Lang) { Region = one.Region, Most = 10 };

    private static double Share(IReadOnlyList<Judged> judged, Func<Judged, bool> isSo) => judged.Count == 0 ? 1 : Math.Round(judged.Average(one => isSo(one) ? 1.0 : 0.0), 3);

    /// <summary>The same searches in a directory that has been made large: each service again and again, under other names and in all the regions. What others do on the machine makes the wall slow and not the processor.</summary>
    private static (double Wall, double Processor) Milliseconds(ServiceDirectory directory, List<SearchCase> cases)
    {
        var regions = Regions.All.ToList();
        var many = Enumerable.Range(0, Many).Select(at => (Service: directory.All[at % directory.All.Count], at)).Select(one => one.Service with
        {
            Id = new Guid(one.at, 0, 0, new byte[8]),
            Key = $"{one.Service.Key}-{one.at}",
            Regions = one.Service.IsNationwide && one.at % 7 != 0 ? [regions.Where(region => Regions.CountryOf(region) == one.Service.Country).ElementAt(one.at % 14)] : one.Service.Regions,
        }).ToList();
        using var large = new ServiceDirectory(many, directory.TermNames, LanguageData.Reader());
        var (best, processor) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var (watch, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            foreach (var one in cases)
            {
                large.Search(Search(one), At);
            }

            best = Math.Min(best, watch.Elapsed.TotalMilliseconds / cases.Count);
            processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds / cases.Count);
        }

        return (best, processor);
    }
}
