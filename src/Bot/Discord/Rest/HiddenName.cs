using System.Text.Json;
using System.Text.Json.Serialization;

namespace MentorBot.Bot.Discord.Rest;

/// <summary>A name that a person has on Discord. It can be looked for in words of ours; it can't be read, printed or kept.</summary>
[JsonConverter(typeof(HiddenNameConverter))]
public readonly struct HiddenName(string? name)
{
    /// <summary>Shorter names are in many words by chance.</summary>
    private const int ShortestInside = 3;

    private readonly string _name = name?.Trim() ?? "";

    public bool IsIn(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return _name switch
        {
            null or "" => false,
            { Length: < ShortestInside } => string.Equals(words.Trim(), _name, StringComparison.OrdinalIgnoreCase),
            _ => words.Contains(_name, StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>In a longer text a name counts where it stands by itself: in sentences short ones are in many words by chance.</summary>
    public bool StandsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_name is not { Length: >= ShortestInside })
            return false;

        for (var at = text.IndexOf(_name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(_name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + _name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }

    public override string ToString() => "HiddenName(hidden)";
}

public sealed class HiddenNameConverter : JsonConverter<HiddenName>
{
    public override bool HandleNull => true;

    public override HiddenName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new HiddenName(reader.GetString());

        reader.Skip();
        return default;
    }

    public override void Write(Utf8JsonWriter writer, HiddenName value, JsonSerializerOptions options) => throw new NotSupportedException();
}
