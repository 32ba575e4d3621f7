using System.Globalization;
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
    private readonly string _file;
    private readonly List<string> _faults;
    private readonly YamlMappingNode _root;

    private YamlPage(string file, YamlMappingNode root, List<string> faults) => (_file, _root, _faults) = (file, root, faults);

    public static YamlPage Read(string file, List<string> faults)
    {
        try
        {
            using var reader = File.OpenText(file);
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }, ..])
            {
                return new YamlPage(file, root, faults);
            }

            faults.Add($"{file}: is empty. It holds settings, one \"name: value\" a line.");
        }
        catch (YamlException fault)
        {
            faults.Add($"{file}, line {fault.Start.Line}: is not valid YAML. Check the indentation and the quotes there.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add($"{file}: can't be read. It must exist and be readable for the service's user.");
        }

        return new YamlPage(file, [], faults);
    }

    /// <summary>The text at a path of names; the default when it is absent; a fault when it is absent and there is no default.</summary>
    /// <param name="mend">How to mend it, as a sentence.</param>
    public string Text(string path, string mend, string? otherwise = null)
    {
        if (Find(path) is YamlScalarNode { Value: { Length: > 0 } value })
        {
            return value;
        }

        if (otherwise is null)
        {
            Fault(path, "is missing", mend);
        }

        return otherwise ?? "";
    }

    /// <summary>Whether the name stands there, whatever is behind it.</summary>
    public bool Has(string path) => Find(path) is not null;

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
        if (Find(path) is not YamlScalarNode { Value: { Length: > 0 } value })
        {
            return otherwise;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            return number;
        }

        Fault(path, $"must be a whole number of at least {least}", mend);
        return otherwise;
    }

    public bool Flag(string path) => Optional(path) switch
    {
        null or "false" => false,
        "true" => true,
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

    /// <summary>A platform id: 1 to 20 digits.</summary>
    public string Id(string path, string mend)
    {
        var text = Text(path, mend);
        if (text.Length > 0 && !(text.Length <= 20 && text.All(char.IsAsciiDigit)))
        {
            Fault(path, "must be an id, digits only, in quotes", mend);
        }

        return text;
    }

    /// <param name="path">Empty for the whole page.</param>
    public IReadOnlyList<string> Names(string path) => Find(path) is YamlMappingNode map
        ? [.. map.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "")]
        : [];

    public bool Fault(string path, string what, string mend)
    {
        var line = Find(path) is { } node && node.Start.Line > 0 ? $", line {node.Start.Line}" : "";
        _faults.Add($"{_file}{line}: {path} {what}. {mend}");
        return false;
    }

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
