using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MentorBot.Bot.Settings;

/// <summary>A fault of the settings: one line that says what, where and how to mend it.</summary>
public sealed class SettingsFaultException(IReadOnlyList<string> faults) : Exception(string.Join('\n', faults))
{
    public IReadOnlyList<string> Faults => faults;
}

/// <summary>One YAML file read value by value. Faults are gathered, so that all of them are said at once.</summary>
internal sealed class YamlPage
{
    /// <summary>A file in another encoding would be read as something else, and people would be shown that.</summary>
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _file;
    private readonly List<string> _faults;
    private readonly YamlMappingNode _root;

    private YamlPage(string file, YamlMappingNode root, List<string> faults) => (_file, _root, _faults) = (file, root, faults);

    /// <summary>A page that can't be read is one fault, and nothing more is said of what would have stood there.</summary>
    public static YamlPage Read(string file, List<string> faults)
    {
        try
        {
            using var reader = new StreamReader(file, Strict);
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return new YamlPage(file, root, faults);
            }

            faults.Add(stream.Documents.Count > 1
                ? $"{file}, line {stream.Documents[1].RootNode.Start.Line}: would not be read, since a line of --- ends the file before it. Take that line out."
                : $"{file}: holds no settings. Write them there, one \"name: value\" a line.");
        }
        catch (YamlException fault)
        {
            faults.Add(FirstTab(file) is { } tab
                ? $"{file}, line {tab}: is indented with a tab. Put blanks in its place."
                : $"{file}, line {fault.Start.Line}: is not valid YAML. Check the indentation and the quotes there.");
        }
        catch (DecoderFallbackException)
        {
            faults.Add($"{file}: is not in UTF-8. Choose that encoding when you save it.");
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add($"{file}: is not there. Put the file of this name there that came with this version of the program.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add($"{file}: can't be read. It must be readable for the service's user.");
        }

        return new YamlPage(file, [], []);
    }

    /// <summary>The text at a path of names; the default when it is absent; a fault when it is absent and there is no default.</summary>
    /// <param name="mend">How to mend it, as a sentence.</param>
    public string Text(string path, string mend, string? otherwise = null)
    {
        var node = Find(path);
        if (node is YamlScalarNode { Value: { Length: > 0 } value })
        {
            return value;
        }

        if (node is not (null or YamlScalarNode))
        {
            Fault(path, "must be one value", mend);
        }
        else if (otherwise is null)
        {
            Fault(path, "is missing", mend);
        }

        return otherwise ?? "";
    }

    /// <summary>Whether nothing stands there but what has names of its own.</summary>
    public bool IsPart(string path) => Find(path) is YamlMappingNode or YamlScalarNode { Value: null or "" or "null" or "~" };

    /// <summary>Whether the name stands there, whatever is behind it.</summary>
    public bool Has(string path) => Find(path) is not null;

    /// <summary>Whether an optional part is there. A name with nothing below it is a fault: whoever took the # away there has left it before the rest.</summary>
    public bool IsSwitchedOn(string part)
    {
        if (Has(part) && IsPart(part) && Names(part).Count == 0)
        {
            Fault(part, "has nothing below it", $"Take the # away before its lines as well, as config/settings.yaml comes; or take {part} out.");
        }

        return Names(part).Count > 0;
    }

    public string? Optional(string path) => Find(path) is YamlScalarNode { Value: { Length: > 0 } value } && value is not "null" and not "~" ? value : null;

    public IReadOnlyList<string> Texts(string path, string mend)
    {
        if (Find(path) is YamlSequenceNode list && list.Children.Count > 0 && list.Children.All(node => node is YamlScalarNode { Value.Length: > 0 }))
        {
            return [.. list.Children.Select(node => ((YamlScalarNode)node).Value!)];
        }

        Fault(path, "must be a list", mend);
        return [];
    }

    public int Number(string path, int least, int otherwise, string mend)
    {
        var node = Find(path);
        if (node is null or YamlScalarNode { Value: null or "" })
        {
            return otherwise;
        }

        if (int.TryParse((node as YamlScalarNode)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            return number;
        }

        Fault(path, $"must be a whole number of at least {least}", mend);
        return otherwise;
    }

    public bool Flag(string path) => Optional(path) switch
    {
        "false" => false,
        "true" => true,
        null when Find(path) is null or YamlScalarNode => false,
        _ => Fault(path, "must be true or false", "Write one of the two."),
    };

    /// <summary>A day, written as 2026-03-01; null, and a fault, for anything else.</summary>
    public DateOnly? Day(string path, string mend)
    {
        var text = Text(path, mend);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (text.Length > 0)
        {
            Fault(path, "is no date", "Write it as year, month and day, for example 2026-03-01.");
        }

        return null;
    }

    /// <summary>Paths of what a list holds, counted from 1; none, and a fault, when it is no list.</summary>
    public IReadOnlyList<string> Items(string path, string mend)
    {
        if (Find(path) is YamlSequenceNode list && list.Children.All(node => node is YamlMappingNode))
        {
            return [.. Enumerable.Range(1, list.Children.Count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{path}.{number}"))];
        }

        Fault(path, "must be a list", mend);
        return [];
    }

    /// <summary>A platform id: a number of 64 bits.</summary>
    public string Id(string path, string mend)
    {
        var text = Text(path, mend);
        if (text.Length > 0 && !ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            Fault(path, "must be an id, digits only, in quotes", mend);
        }

        return text;
    }

    /// <param name="path">Empty for the whole page.</param>
    public IReadOnlyList<string> Names(string path)
    {
        var names = Find(path) is YamlMappingNode map ? map.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "").ToList() : [];
        foreach (var name in names.Where(name => name.Length == 0 || name.Contains('.', StringComparison.Ordinal)))
        {
            Fault(path.Length > 0 ? path : "the file", $"has the name \"{name}\"", "A name has no dot and is not empty: take another.");
        }

        return [.. names.Where(name => name.Length > 0 && !name.Contains('.', StringComparison.Ordinal))];
    }

    /// <summary>Says of each other name at the left margin that nobody reads it there.</summary>
    public void Only(IReadOnlyList<string> names)
    {
        foreach (var other in Names("").Except(names, StringComparer.Ordinal))
        {
            Fault(other, "is not read where it stands", $"At the left margin stands {string.Join(", ", names)}: indent what belongs below it, or take it out.");
        }
    }

    /// <summary>What several parts look at is said once.</summary>
    public bool Fault(string path, string what, string mend)
    {
        var line = Find(path) is { } node && node.Start.Line > 0 ? $", line {node.Start.Line}" : "";
        var fault = $"{_file}{line}: {path} {what}. {mend}";
        if (!_faults.Contains(fault))
        {
            _faults.Add(fault);
        }

        return false;
    }

    /// <summary>YAML forbids tabs there, and its reader then blames another line.</summary>
    private static int? FirstTab(string file) => File.ReadLines(file)
        .Select((line, index) => (Line: line, Number: index + 1))
        .Where(line => line.Line.TakeWhile(char.IsWhiteSpace).Contains('\t') && line.Line.Trim().Length > 0)
        .Select(line => (int?)line.Number)
        .FirstOrDefault();

    private YamlNode? Find(string path)
    {
        YamlNode? node = _root;
        foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            node = node switch
            {
                YamlMappingNode map => map.Children.TryGetValue(new YamlScalarNode(name), out var child) ? child : null,
                YamlSequenceNode list when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= list.Children.Count => list.Children[number - 1],
                _ => null,
            };
        }

        return node;
    }
}
