using System.Globalization;
using System.Net.Mail;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MentorBot.Simulators.Places;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>The objects of the standard as <c>hsds-3.1.facts</c> writes them down, and what an answer has that they do not allow.</summary>
internal sealed partial class HsdsFacts
{
    private const string List = "list of ";
    private const string Words = "one of ";

    private readonly Dictionary<string, Dictionary<string, (string Holds, bool IsRequired)>> _objects = new(StringComparer.Ordinal);

    public HsdsFacts()
    {
        foreach (var line in File.ReadLines(Path.Combine(Town.Repository, "tests", "Bot.Tests", "Referrals", "hsds-3.1.facts")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = Fact().Match(line).Groups;
            if (!_objects.TryGetValue(parts["object"].Value, out var fields))
            {
                _objects[parts["object"].Value] = fields = new(StringComparer.Ordinal);
            }

            fields[parts["field"].Value] = (parts["holds"].Value, parts["required"].Length > 0);
        }
    }

    /// <summary>Every fault, with the way to it; a field that the standard does not know is one as well.</summary>
    public IEnumerable<string> Faults(string name, JsonNode? node, string at = "")
    {
        if (node is not JsonObject one)
        {
            return [$"{at}: no object"];
        }

        var fields = _objects[name];
        return fields.Where(field => field.Value.IsRequired && one[field.Key] is null).Select(field => $"{at}.{field.Key}: absent")
            .Concat(one.SelectMany(field => fields.TryGetValue(field.Key, out var fact) ? Held(fact.Holds, field.Value, $"{at}.{field.Key}") : [$"{at}.{field.Key}: unknown"]));
    }

    private IEnumerable<string> Held(string holds, JsonNode? value, string at)
    {
        if (holds.StartsWith(List, StringComparison.Ordinal))
        {
            return value is JsonArray all ? all.SelectMany((one, index) => Faults(holds[List.Length..], one, $"{at}[{index}]")) : [$"{at}: no list"];
        }

        return _objects.ContainsKey(holds) ? Faults(holds, value, at) : Is(holds, value) ? [] : [$"{at}: {value?.ToJsonString()} is not {holds}"];
    }

    private static bool Is(string holds, JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => IsText(holds, (string)value!),
        JsonValueKind.Number => holds == "number" || (holds == "integer" && value.AsValue().TryGetValue<int>(out _)),
        JsonValueKind.True or JsonValueKind.False => holds == "boolean",
        _ => false,
    };

    private static bool IsText(string holds, string text) => holds switch
    {
        "string" => text.Length > 0,
        "uuid" => Guid.TryParseExact(text, "D", out _),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "email" => MailAddress.TryCreate(text, out var address) && address.Address == text,
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "time" => Time().IsMatch(text),
        "date-time" => Time().IsMatch(text[(text.IndexOf('T', StringComparison.Ordinal) + 1)..]) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ => holds.StartsWith(Words, StringComparison.Ordinal) && holds[Words.Length..].Split(", ").Contains(text),
    };

    [GeneratedRegex(@"^(?<object>[a-z_]+)\.(?<field>[a-z_0-9]+)(?<required>!?): (?<holds>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fact();

    [GeneratedRegex(@"^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Time();
}
