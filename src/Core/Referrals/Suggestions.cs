using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Referrals;

/// <summary>What is offered while somebody types a filter of the directory, and what she meant by what she typed instead.</summary>
public static class Suggestions
{
    /// <summary>A platform shows no more.</summary>
    public const int Most = 25;

    /// <param name="typed">So far; empty for nothing yet.</param>
    /// <param name="language">The reader's.</param>
    /// <returns>What is shown, and what is given for it.</returns>
    public static IReadOnlyList<(string Shown, string Value)> Of(Suggested what, string typed, IServiceFinder finder, string language, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(finder);
        if (what != Suggested.Service)
        {
            var words = Tokens.Folded(typed.Trim());
            var all = All(what, finder, language);
            return [.. all.Where(one => Begins(one.Shown, words)).Concat(all.Where(one => !Begins(one.Shown, words) && Tokens.Folded(one.Shown).Contains(words, StringComparison.Ordinal))).Take(Most)];
        }

        var found = string.IsNullOrWhiteSpace(typed) ? [] : finder.Search(new ServiceSearch(typed, language) { Most = Most }, at) is { Outcome: SearchOutcome.Right } answer ? answer.Services : [];
        return [.. found.Where(one => one.Service.Key.Length > 0).Select(one => (Shown(one.Service, language), one.Service.Key))];
    }

    /// <summary>What was chosen, or typed so that only one thing can be meant; null where it is none or several.</summary>
    public static string? Meant(Suggested what, string typed, IServiceFinder finder, string language)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(finder);
        var (all, words) = (All(what, finder, language), Tokens.Folded(typed.Trim()));
        return all.FirstOrDefault(one => one.Value == typed.Trim() || Tokens.Folded(one.Shown) == words).Value
            ?? Only(all.Where(one => Begins(one.Shown, words)))
            ?? Only(all.Where(one => Tokens.Folded(one.Shown).Contains(words, StringComparison.Ordinal)));
    }

    private static string? Only(IEnumerable<(string Shown, string Value)> meant) => meant.Take(2).ToList() is [var one] ? one.Value : null;

    /// <summary>All there are, as they are shown; none of what can only be looked for.</summary>
    public static IReadOnlyList<string> All(Suggested what, House house)
    {
        ArgumentNullException.ThrowIfNull(house);
        return house.Services is { } finder ? [.. All(what, finder, house.DeskLanguage).Select(one => one.Shown)] : [];
    }

    private static IReadOnlyList<(string Shown, string Value)> All(Suggested what, IServiceFinder finder, string language) => what switch
    {
        Suggested.Region => [.. Regions.All.Select(region => (region, region))],
        Suggested.Topic => Terms(finder, language, static service => service.Topics),
        Suggested.Kind => Terms(finder, language, static service => service.Types),
        Suggested.Group => Terms(finder, language, static service => service.Groups),
        Suggested.Spoken => [.. finder.All.SelectMany(service => service.Languages).Select(one => one.Code).Distinct().Select(code => (SpokenLanguages.Of(code), code))],
        _ => [],
    };

    /// <summary>Those that some service has, in the order of the reader's alphabet.</summary>
    private static IReadOnlyList<(string Shown, string Value)> Terms(IServiceFinder finder, string language, Func<Service, IReadOnlyList<string>> of) =>
        [.. finder.All.SelectMany(of).Distinct().Select(code => (finder.Term(code, language), code)).OrderBy(one => Tokens.Folded(one.Item1), StringComparer.Ordinal)];

    private static bool Begins(string shown, string words) => Tokens.Folded(shown).StartsWith(words, StringComparison.Ordinal);

    private static string Shown(Service service, string language) => service.Places is [{ Town: { Length: > 0 } town }, ..] && !service.IsSecret ? $"{service.NameIn(language)} ({town})" : service.NameIn(language);
}
