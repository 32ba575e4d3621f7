using System.Reflection;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Bot.Language;

/// <summary>The phrases and places that the program carries in itself, and the weights beside it.</summary>
public static class LanguageData
{
    private const string Folder = "MentorBot.Bot.Language.";

    private static readonly Lazy<Gazetteer> AllPlaces = new(() => new Gazetteer(Text("places.csv"), Text("ambiguous-places.txt"), Text("common-words.txt")));

    /// <summary>The reader of messages, with the words that an organisation adds.</summary>
    public static MessageReader Reader(IEnumerable<Pattern>? added = null) => new(Weights(), new PatternSet([.. Phrases(), .. added ?? []]), Places);

    public static Model Weights() => new(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "weights.bin")));

    public static IEnumerable<Pattern> Phrases() => Names().Where(name => name.EndsWith(".phrases", StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(name => PatternSet.Parse(Text(name)));

    /// <summary>The words of the phrases, folded; of those that only begin so, the beginning with a <c>*</c>.</summary>
    public static IEnumerable<string> Words() => Names().Where(name => name.EndsWith(".phrases", StringComparison.Ordinal))
        .SelectMany(name => Text(name).Split('\n'))
        .Where(line => line.Length > 0 && line[0] != '#')
        .SelectMany(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split([' ', ';', '|', '\r', '!', '<', '?'], StringSplitOptions.RemoveEmptyEntries))
        .Select(Folding.Word);

    /// <summary>The same for all who ask: thousands of names are kept once.</summary>
    public static Gazetteer Places => AllPlaces.Value;

    private static IEnumerable<string> Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..]);

    private static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name) ?? throw new InvalidOperationException($"The program lacks its {name}."));
        return reader.ReadToEnd();
    }
}
