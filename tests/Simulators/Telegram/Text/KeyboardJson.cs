using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary><c>reply_markup</c>: an inline keyboard is read into buttons; the other kinds are only checked for form.</summary>
internal static class KeyboardJson
{
    private const int MaxDataBytes = 64;
    private const int MaxButtons = 100;

    private static readonly string[] OtherKinds =
        ["callback_game", "pay", "switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "login_url", "web_app", "copy_text"];

    public static (ImmutableArray<ImmutableArray<Button>> Rows, string? Error) Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return ([], "object expected as reply markup");

            return document.RootElement.TryGetProperty("inline_keyboard", out var rows) ? Rows(rows) : ([], null);
        }
        catch (JsonException)
        {
            return ([], "can't parse reply keyboard markup JSON object");
        }
    }

    private static (ImmutableArray<ImmutableArray<Button>> Rows, string? Error) Rows(JsonElement rows)
    {
        if (rows.ValueKind != JsonValueKind.Array)
            return ([], "field \"inline_keyboard\" must be of type Array");

        var read = ImmutableArray.CreateBuilder<ImmutableArray<Button>>();
        foreach (var row in rows.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Array)
                return ([], "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays");

            var buttons = ImmutableArray.CreateBuilder<Button>();
            foreach (var item in row.EnumerateArray())
            {
                var (button, error) = Read(item);
                if (button is null)
                    return ([], error);

                buttons.Add(button);
            }

            if (buttons.Count > 0)
                read.Add(buttons.ToImmutable());
        }

        return read.Sum(row => row.Length) > MaxButtons ? ([], "reply markup is too long") : (read.ToImmutable(), null);
    }

    private static (Button? Button, string? Error) Read(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return (null, "can't parse inline keyboard button: InlineKeyboardButton must be an Object");

        if (!item.TryGetProperty("text", out var textElement) || textElement.ValueKind != JsonValueKind.String)
            return (null, "can't parse inline keyboard button: Can't find field \"text\"");

        var text = textElement.GetString()!;
        if (text.Length == 0)
            return (null, "inline keyboard button text must be non-empty");

        if (item.TryGetProperty("url", out var url) && url.GetString() is { Length: > 0 } address)
            return (new Button(text, Url: address), null);

        if (item.TryGetProperty("callback_data", out var data) && data.GetString() is { Length: > 0 } payload)
            return Encoding.UTF8.GetByteCount(payload) > MaxDataBytes ? (null, "BUTTON_DATA_INVALID") : (new Button(text, payload), null);

        return OtherKinds.Any(kind => item.TryGetProperty(kind, out _))
            ? (new Button(text), null)
            : (null, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    }
}
