using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Language;

namespace MentorBot.Core.Crisis;

/// <summary>The help lines as they are said: 112 first, then few lines, each with what it is for and whether somebody is there now.</summary>
public static class HelpWords
{
    /// <param name="house">Its lines, its country and its clock.</param>
    public static Phrase Of(Situation of, House house, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(house);
        var (life, chosen) = (HelpChoice.ForLife(of, house), HelpChoice.Of(of, house, at));
        if (life.Count + chosen.Count == 0)
        {
            return Phrase.Of(of.IsChild == true ? "sos.alone-child" : "sos.alone");
        }

        IEnumerable<Phrase> lines =
        [
            .. life.Count == 0 ? Array.Empty<Phrase>() : [Phrase.Of("sos.life").With("numbers", Phrase.List(life.Select(line => Phrase.Of("sos.number", ("phone", Number(line)), ("name", Name(line, of))))))],
            .. chosen.Select(line => Line(line, of, house, at)),
        ];
        return Phrase.Of(of.IsChild == true ? "sos.card-child" : "sos.card").With("lines", Phrase.Lines(lines)).With("checked", Checked([.. life, .. chosen], LocalDay.Of(at, house.Zone)));
    }

    /// <summary>The lines that children call, and 112, for words that are said to a child; and when they were checked.</summary>
    public static (Phrase Lines, Phrase Checked) ForChild(Situation of, House house, DateTimeOffset at)
    {
        var lines = HelpChoice.ForChild(of, house, at);
        return (Phrase.Lines([.. lines.Select(line => Line(line, of, house, at)), Phrase.Of("sos.child-112")]), Checked(lines, LocalDay.Of(at, house.Zone)));
    }

    private static Phrase Line(HelpLine line, Situation of, House house, DateTimeOffset at) => Phrase.Of("sos.line", ("phone", Number(line))).With("notes", Phrase.List(
    [
        Words(Name(line, of)),
        .. HelpChoice.IsTwo(of) ? In(line, house) : Array.Empty<Phrase>(),
        .. line.Free ? [Phrase.Of("sos.free")] : Array.Empty<Phrase>(),
        .. line.Languages.Contains(of.Language) && of.Language != line.MainLanguage ? [Phrase.Of("sos.speaks")] : Array.Empty<Phrase>(),
        line.Hours is { } hours ? HoursWords.Of(hours, at, house.Zone) : Phrase.Of("sos.hours-unknown"),
        .. line.Chat is { } chat && chat.Hours?.At(at, house.Zone).IsOpen != false ? [Phrase.Of("sos.chat", ("address", chat.Address))] : Array.Empty<Phrase>(),
    ]));

    /// <summary>The countries in which the number leads there, and all that is said of it is true.</summary>
    private static IEnumerable<Phrase> In(HelpLine line, House house) => house.Lines
        .Where(one => one == line || (one.Numbers.SequenceEqual(line.Numbers) && Equals(one.Hours, line.Hours) && Equals(one.Chat, line.Chat)))
        .Select(one => one.Country)
        .Distinct()
        .Select(country => Phrase.Of(country == Country.Poland ? "sos.country.pl" : "sos.country.cz"));

    /// <summary>What nobody has called is said to be so, and so is what nobody can have called yet; else the oldest date counts.</summary>
    private static Phrase Checked(IReadOnlyList<HelpLine> lines, DateOnly today)
    {
        if (lines.Count == 0 || lines.Any(line => !(line.Checked <= today)))
        {
            return Phrase.Of("sos.unchecked");
        }

        var oldest = lines.Min(line => line.Checked!.Value);
        return Phrase.Of("sos.checked", ("year", $"{oldest.Year}")).With("date", HoursWords.Date(oldest));
    }

    private static string Number(HelpLine line) => string.Join(Template.OrNumber, line.Numbers);

    private static string Name(HelpLine line, Situation of) => line.Names.GetValueOrDefault(of.Language) ?? line.Names.Values.First();

    private static Phrase Words(string words) => Phrase.Of("list.words", ("words", words));
}
