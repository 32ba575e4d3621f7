using System.Globalization;

namespace MentorBot.Simulators.Telegram;

/// <summary>A file that came in a multipart body.</summary>
public sealed record Upload(string Field, string? FileName, string? Mime, byte[] Bytes);

/// <summary>The parameters of one call, from query, JSON, form or multipart alike. As on the real server every value is text; objects are JSON text.</summary>
internal sealed class Params
{
    private readonly List<KeyValuePair<string, string>> _values = new(8);

    public List<Upload> Files { get; } = [];

    public IReadOnlyList<KeyValuePair<string, string>> All => _values;

    /// <summary>The value, or an empty string when it is absent.</summary>
    public string this[string name]
    {
        get
        {
            foreach (var pair in _values)
            {
                if (pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return pair.Value;
            }

            return "";
        }
    }

    public void Add(string name, string value) => _values.Add(new(name, value));

    public bool Has(string name) => _values.Exists(pair => pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase));

    public bool Flag(string name) => this[name] is var value && (value.Equals("true", StringComparison.OrdinalIgnoreCase) || value is "1" or "yes");

    public int Int(string name, int otherwise = 0) => int.TryParse(this[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    public long Long(string name) => long.TryParse(this[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
