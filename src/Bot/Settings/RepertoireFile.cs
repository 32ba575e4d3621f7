using System.Reflection;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;

namespace MentorBot.Bot.Settings;

/// <summary>What this program says, as it carries it in itself. It is no setting: an organisation changes the words, not what there is to say.</summary>
public static class RepertoireFile
{
    /// <summary>For a house of these topics and languages.</summary>
    public static Repertoire Of(House house)
    {
        ArgumentNullException.ThrowIfNull(house);
        return new Repertoire(Lines(), new Dictionary<string, IReadOnlyList<string>> { ["topic"] = house.Topics, ["language"] = house.Languages });
    }

    public static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("MentorBot.Bot.Settings.repertoire.txt")!);
        return reader.ReadToEnd().Split('\n');
    }
}
