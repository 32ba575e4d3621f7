using System.Text.Json;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Discord.Rest;

/// <summary>
/// What can be chosen under a message. Discord takes five rows of five buttons; where there is more to choose from, menus with 25 options each take
/// the place of the buttons. Choosing an option is pressing the button that it stands for: its value is the button's id.
/// </summary>
internal static class Choices
{
    private const int ActionRow = 1;
    private const int ButtonComponent = 2;
    private const int MenuComponent = 3;
    private const int SecondaryStyle = 2;
    private const int ButtonsInRow = 5;
    private const int RowsInMessage = 5;
    private const int OptionsInMenu = 25;
    private const int LongestLabel = 80;

    public static void Write(Utf8JsonWriter json, IReadOnlyList<IReadOnlyList<Button>> buttons)
    {
        var rows = buttons.SelectMany(row => row.Chunk(ButtonsInRow)).ToList();
        json.WriteStartArray("components"u8);
        if (rows.Count <= RowsInMessage)
        {
            rows.ForEach(row => WriteRow(json, row, WriteButton));
        }
        else
        {
            foreach (var (index, menu) in buttons.SelectMany(row => row).Chunk(OptionsInMenu).Take(RowsInMessage).Index())
                WriteRow(json, [menu], (writer, options) => WriteMenu(writer, index, options));
        }

        json.WriteEndArray();
    }

    private static void WriteRow<T>(Utf8JsonWriter json, IEnumerable<T> components, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject();
        json.WriteNumber("type"u8, ActionRow);
        json.WriteStartArray("components"u8);
        foreach (var component in components)
            write(json, component);

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteButton(Utf8JsonWriter json, Button button)
    {
        json.WriteStartObject();
        json.WriteNumber("type"u8, ButtonComponent);
        json.WriteNumber("style"u8, SecondaryStyle);
        json.WriteString("label"u8, OutMessage.WellFormed(Cut(button.Label)));
        json.WriteString("custom_id"u8, button.Id);
        json.WriteEndObject();
    }

    private static void WriteMenu(Utf8JsonWriter json, int index, IReadOnlyList<Button> options)
    {
        json.WriteStartObject();
        json.WriteNumber("type"u8, MenuComponent);
        json.WriteString("custom_id"u8, $"menu{index}");
        json.WriteStartArray("options"u8);
        foreach (var option in options)
        {
            json.WriteStartObject();
            json.WriteString("label"u8, OutMessage.WellFormed(Cut(option.Label)));
            json.WriteString("value"u8, option.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Cut(string label) =>
        label.Length <= LongestLabel ? label : label[..(char.IsHighSurrogate(label[LongestLabel - 1]) ? LongestLabel - 1 : LongestLabel)];
}
