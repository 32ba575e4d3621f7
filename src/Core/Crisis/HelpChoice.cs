using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Crisis;

/// <summary>
/// Which lines are the right ones for somebody: of her country, for her age and her danger, open now before closed. Always few, so that they can be
/// read on a phone with shaking hands, and always of more than one kind, since a line can be busy.
///
/// Theory of operation. Kinds of danger come in an order: what is known first; for a child the lines for children first. Where the danger is known,
/// most lines are of its kind; else there is one of each. Where the country is not known and the language tells nothing of it, the
/// organisation's own country is taken and one line of the other stands beside it.
/// </summary>
internal static class HelpChoice
{
    private const int Most = 4;
    private const int MostForChild = 2;

    public static IReadOnlyList<HelpLine> Of(Situation of, House house, DateTimeOffset at)
    {
        var home = Home(of, house);
        var chosen = In(home, of, house, at, IsTwo(of) ? Most - 1 : Most);
        var abroad = IsTwo(of)
            ? In(home == Country.Poland ? Country.Czechia : Country.Poland, of, house, at, Most).FirstOrDefault(line => !chosen.Exists(one => one.Numbers.SequenceEqual(line.Numbers)))
            : null;
        return abroad is null ? chosen : [.. chosen, abroad];
    }

    /// <summary>The first of those that are for children.</summary>
    public static IReadOnlyList<HelpLine> ForChild(Situation of, House house, DateTimeOffset at) =>
        [.. Of(of with { IsChild = true }, house, at).Where(line => line.Kinds.Contains(DangerKind.Child)).Take(MostForChild)];

    /// <summary>Police and ambulance, where it is plain in which country.</summary>
    public static IReadOnlyList<HelpLine> ForLife(Situation of, House house) =>
        IsTwo(of) ? [] : [.. house.Lines.Where(line => line.Country == Home(of, house) && line.Kinds.Contains(DangerKind.Life))];

    /// <summary>She may be in either country.</summary>
    public static bool IsTwo(Situation of) => of.Country is null && of.Language is not ("cs" or "pl");

    private static Country Home(Situation of, House house) => of.Country ?? of.Language switch { "cs" => Country.Czechia, "pl" => Country.Poland, _ => house.Country };

    private static List<HelpLine> In(Country country, Situation of, House house, DateTimeOffset at, int most)
    {
        var kinds = Kinds(of);
        var groups = kinds.Select(kind => new Queue<HelpLine>(house.Lines
            .Where(line => line.Country == country && line.Kinds.Contains(kind) && Fits(line, of))
            .OrderBy(line => IsOpen(line, at, house) ? 0 : line.Hours is null ? 1 : 2)
            .ThenBy(line => line.Languages.Contains(of.Language) ? 0 : 1))).ToList();
        var chosen = new List<HelpLine>();
        if (of.Danger is DangerKind.Violence or DangerKind.Mind || of.IsChild == true)
        {
            // One place is left for another kind.
            Take(groups[0], chosen, most - 1);
            groups = [.. groups.Skip(1), groups[0]];
        }

        while (chosen.Count < most && groups.Exists(group => group.Count > 0))
        {
            groups.ForEach(group => Take(group, chosen, Math.Min(most, chosen.Count + 1)));
        }

        return chosen;
    }

    /// <summary>Somebody is there now, on the phone or in the chat.</summary>
    private static bool IsOpen(HelpLine line, DateTimeOffset at, House house) => new[] { line.Hours, line.Chat?.Hours }.Any(hours => hours?.At(at, house.Zone).IsOpen == true);

    private static void Take(Queue<HelpLine> group, List<HelpLine> chosen, int upTo)
    {
        while (chosen.Count < upTo && group.TryDequeue(out var line))
        {
            if (!chosen.Contains(line))
            {
                chosen.Add(line);
            }
        }
    }

    private static IReadOnlyList<DangerKind> Kinds(Situation of)
    {
        IEnumerable<DangerKind> all = of.IsChild == true ? [DangerKind.Child, .. Known(of), DangerKind.Violence, DangerKind.Mind]
            : of.Danger == DangerKind.Child ? [DangerKind.Child, DangerKind.Violence, DangerKind.Mind, DangerKind.Family]
            : [.. Known(of), DangerKind.Violence, DangerKind.Mind, DangerKind.Child];
        return [.. all.Distinct()];
    }

    private static IEnumerable<DangerKind> Known(Situation of) => of.Danger is { } danger and not DangerKind.Life ? [danger] : [];

    private static bool Fits(HelpLine line, Situation of) =>
        (line.Languages.Contains(of.Language) || line.Languages.Contains(line.MainLanguage))
        && !(line.ForWomen && of.Gender == Gender.Masculine)
        && (of.Age, of.IsChild) switch
        {
            ({ } age, _) => (line.From ?? age) <= age && age <= (line.To ?? age),
            (_, true) => line.From is null or < Grown,
            (_, false) => line.To is null or > Grown && line.From is null or <= Grown,
            _ => line.From is null or <= Grown,
        };

    private const int Grown = 18;
}
