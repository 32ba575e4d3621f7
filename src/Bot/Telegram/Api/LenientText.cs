using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MentorBot.Bot.Telegram.Api;

/// <summary>
/// Strings as they come, whatever they hold: half a surrogate pair or broken UTF-8 becomes U+FFFD. One odd character must
/// not cost a person her message.
/// </summary>
internal static class LenientText
{
    /// <returns>Null when the token is no string.</returns>
    public static string? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            return null;

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return Repair(reader.ValueSpan);
        }
    }

    private static string Repair(ReadOnlySpan<byte> raw)
    {
        var escaped = Encoding.UTF8.GetString(raw);
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\' || i + 1 >= escaped.Length)
            {
                text.Append(escaped[i]);
                continue;
            }

            i++;
            if (escaped[i] == 'u' && i + 4 < escaped.Length
                && ushort.TryParse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                text.Append((char)unit);
                i += 4;
                continue;
            }

            text.Append(Unescape(escaped[i]));
        }

        return WithoutHalfPairs(text.ToString());
    }

    private static char Unescape(char letter) => letter switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        _ => letter,
    };

    private static string WithoutHalfPairs(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }

        return whole.ToString();
    }
}
