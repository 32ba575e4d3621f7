using System.Reflection;
using MentorBot.Bot.Language;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Referrals;

/// <summary>What the search knows beside the directory: what people call things, and places.</summary>
internal static class SearchData
{
    private const string File = "MentorBot.Bot.Referrals.search.phrases";

    public static SearchWords Words(IReadOnlyList<Service> services, IMessageReader reader)
    {
        var list = Text();
        var towns = services.SelectMany(service => service.Places).Where(place => place.Region.Length > 0).Select(place => (Town: Tokens.Folded(place.Town), place.Region)).DistinctBy(place => place.Town).ToDictionary(place => place.Town, place => place.Region, StringComparer.Ordinal);
        return new SearchWords(new PatternSet(PatternSet.Parse(list)), LanguageData.Places, new Spelling(Known(list, services), LanguageData.Words()), towns, reader);
    }

    /// <summary>Words as they are and as they stay when they are inflected, so that a slip in one form is found by another.</summary>
    private static IEnumerable<string> Known(string list, IReadOnlyList<Service> services) => Spoken(list).Concat(services.SelectMany(ServiceIndex.Vocabulary)).Concat(services.SelectMany(service => service.Places).SelectMany(place => Tokens.Of(place.Town).Words).Select(word => word.Word)).SelectMany(word => new[] { word, Stem.Of(word) });

    /// <summary>The words of the list: whole ones as they are, and of those that only begin so the beginning.</summary>
    private static IEnumerable<string> Spoken(string list) => list.Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#' && !line.StartsWith("* skip", StringComparison.Ordinal))
        .SelectMany(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split([' ', ';', '|', '*', '\r'], StringSplitOptions.RemoveEmptyEntries))
        .Select(Folding.Word);

    private static string Text()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(File) ?? throw new InvalidOperationException("The program lacks its words for searching."));
        return reader.ReadToEnd();
    }
}
