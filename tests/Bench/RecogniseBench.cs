using System.Globalization;
using System.Text.Json;
using MentorBot.Core.Language.Recognition;

namespace MentorBot.Bench;

/// <summary>One labelled text: what it is about, and what that means at the reference time.</summary>
internal sealed record RecogniseCase(string Id, string Lang, string Text, string Ref, string Type, string? Value);

/// <summary>How many labelled texts the recognisers understand exactly: right type and right value.</summary>
internal static class RecogniseBench
{
    private const string None = "none";

    /// <summary>Prints the shares; with --json as one object on the last line, with --misses also each case that was missed.</summary>
    public static int Run(string[] args)
    {
        var named = Array.IndexOf(args, "--file") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        return Run(named ?? Path.Combine(AppContext.BaseDirectory, "Sets", "recognise-dev.jsonl"), args.Contains("--json"), args.Contains("--misses"));
    }

    private static int Run(string file, bool json, bool showMisses)
    {
        var cases = File.ReadLines(file).Where(line => line.Trim().Length > 0).Select(line => JsonSerializer.Deserialize<RecogniseCase>(line, JsonSerializerOptions.Web)!).ToList();
        var judged = cases.Select(one => (Case: one, Said: Recognise(one))).Select(one => (one.Case, one.Said, IsRight: IsRight(one.Case, one.Said))).ToList();
        foreach (var (one, said, _) in judged.Where(one => showMisses && !one.IsRight))
        {
            Console.WriteLine($"{one.Id} {one.Lang} {one.Ref} [{one.Text}] wanted {one.Type} {one.Value}, got {said.Type} {said.Value}");
        }

        var exact = Share(judged.Select(one => one.IsRight));
        var byType = judged.GroupBy(one => one.Case.Type).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Share(group.Select(one => one.IsRight)));
        var byLanguage = judged.GroupBy(one => one.Case.Lang).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Share(group.Select(one => one.IsRight)));
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new { exact, byType, byLanguage }));
            return 0;
        }

        Console.WriteLine($"{Path.GetFileName(file)}: {cases.Count} cases, exact {exact:0.000}");
        foreach (var (name, share) in byType.Concat(byLanguage))
        {
            var count = cases.Count(one => one.Type == name || one.Lang == name);
            Console.WriteLine($"  {name,-10} {share:0.000}  ({count})");
        }

        return 0;
    }

    private static double Share(IEnumerable<bool> right) => Math.Round(right.Average(one => one ? 1.0 : 0.0), 3);

    private static (string Type, string? Value) Recognise(RecogniseCase one)
    {
        var reference = new Reference(DateTime.ParseExact(one.Ref, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(one.Lang == "pl" ? "Europe/Warsaw" : "Europe/Prague"));
        return Recognizers.Main(one.Text, one.Lang, reference) is { } result ? (result.TypeName, result.Resolution.Value) : (None, null);
    }

    private static bool IsRight(RecogniseCase one, (string Type, string? Value) said) =>
        one.Type == said.Type && (one.Type == TypeNames.Duration ? IsoSpan.Read(one.Value!) == IsoSpan.Read(said.Value!) : one.Value == said.Value);
}

/// <summary>An ISO 8601 duration brought to months, days and seconds, so that P2W is P14D and PT75M is PT1H15M.</summary>
internal readonly record struct IsoSpan(decimal Months, decimal Days, decimal Seconds)
{
    public static IsoSpan Read(string iso)
    {
        var (span, number, isTime) = (default(IsoSpan), "", false);
        foreach (var c in iso)
        {
            if (char.IsAsciiDigit(c) || c is '.' or ',')
            {
                number += c == ',' ? '.' : c;
                continue;
            }

            var amount = number.Length == 0 ? 0 : decimal.Parse(number, CultureInfo.InvariantCulture);
            number = "";
            isTime |= c == 'T';
            span = (c, isTime) switch
            {
                ('Y', _) => span with { Months = span.Months + (12 * amount) },
                ('M', false) => span with { Months = span.Months + amount },
                ('W', _) => span with { Days = span.Days + (7 * amount) },
                ('D', _) => span with { Days = span.Days + amount },
                ('H', _) => span with { Seconds = span.Seconds + (3600 * amount) },
                ('M', true) => span with { Seconds = span.Seconds + (60 * amount) },
                ('S', _) => span with { Seconds = span.Seconds + amount },
                _ => span,
            };
        }

        return span;
    }
}
