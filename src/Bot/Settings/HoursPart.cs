using MentorBot.Core.Hours;

namespace MentorBot.Bot.Settings;

/// <summary>Opening hours in a file of settings: the word "always", or a line for each kind of day.</summary>
internal static class HoursPart
{
    private const string Mend = "Write lines like \"mon-fri: 8:00-16:00, 17:00-20:00\", \"sat: closed\", \"holidays: as usual\" or \"2026-12-31: 8:00-12:00\"; or the one word always.";

    /// <returns>Null where there are none: they are not known.</returns>
    public static OpeningHours? Read(YamlPage page, string path, Country country)
    {
        if (page.Optional(path) is { } word)
        {
            return word == HoursNotation.Always || page.Fault(path, "can't be understood", Mend) ? OpeningHours.Always : null;
        }

        var lines = page.Names(path);
        if (lines.Count == 0)
        {
            _ = !page.Has(path) || page.IsPart(path) || page.Fault(path, "can't be understood", Mend);
            return null;
        }

        var notation = new HoursNotation(country);
        foreach (var when in lines)
        {
            if (notation.Add(when, page.Optional($"{path}.{when}") ?? "") is { } fault)
            {
                page.Fault($"{path}.{when}", fault, Mend);
            }
        }

        return notation.Hours;
    }
}
