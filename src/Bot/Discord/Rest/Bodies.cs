using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;

namespace MentorBot.Bot.Discord.Rest;

/// <summary>Bodies of calls that are not messages.</summary>
internal static class Bodies
{
    private const int PrivateThread = 12;
    private const int SlashCommand = 1;
    private const int SubcommandOption = 1;
    private const int TextOption = 3;

    /// <summary>A week, the longest there is.</summary>
    private const int ArchiveAfterMinutes = 10_080;

    /// <summary>Three days, of the four lengths there are: who is off for the weekend still finds the talk on Monday.</summary>
    private const int ArchiveEndedAfterMinutes = 4_320;

    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    public static HttpContent Json(ReadOnlyMemory<byte> json)
    {
        var content = new ReadOnlyMemoryContent(json);
        content.Headers.ContentType = JsonType;
        return content;
    }

    public static HttpContent Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer))
            write(json);

        return Json(buffer.WrittenMemory);
    }

    public static HttpContent Empty() => Json("{}"u8.ToArray());

    /// <summary>Only who is added sees it; those who are can't add others.</summary>
    public static HttpContent PrivateThreadNamed(string name) => Json(json =>
    {
        json.WriteStartObject();
        json.WriteString("name"u8, name);
        json.WriteNumber("type"u8, PrivateThread);
        json.WriteBoolean("invitable"u8, false);
        json.WriteNumber("auto_archive_duration"u8, ArchiveAfterMinutes);
        json.WriteEndObject();
    });

    public static HttpContent TextChannel(string name, ulong? parent, IReadOnlyList<ChannelRule> rules) => Json(json =>
    {
        json.WriteStartObject();
        json.WriteString("name"u8, name);
        json.WriteNumber("type"u8, Channel.Text);
        if (parent is { } category)
            json.WriteString("parent_id"u8, Snowflake.Text(category));

        json.WriteStartArray("permission_overwrites"u8);
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, Snowflake.Text(rule.Id));
            json.WriteNumber("type"u8, rule.IsAccount ? 1 : 0);
            json.WriteString("allow"u8, Snowflake.Text(rule.Allow));
            json.WriteString("deny"u8, Snowflake.Text(rule.Deny));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static HttpContent Unarchive() => Json(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("archived"u8, false);
        json.WriteEndObject();
    });

    /// <summary>Of a thread in which nothing more is expected.</summary>
    public static HttpContent ArchiveSoon() => Json(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("auto_archive_duration"u8, ArchiveEndedAfterMinutes);
        json.WriteEndObject();
    });

    public static HttpContent Commands(IReadOnlyList<DiscordCommand> commands) => Json(json =>
    {
        json.WriteStartArray();
        foreach (var command in commands)
            Command(json, command, SlashCommand);

        json.WriteEndArray();
    });

    private static void Command(Utf8JsonWriter json, DiscordCommand command, int type)
    {
        json.WriteStartObject();
        json.WriteNumber("type"u8, type);
        json.WriteString("name"u8, command.Name);
        json.WriteString("description"u8, command.Description);
        Localizations(json, "name_localizations", command.Names);
        Localizations(json, "description_localizations", command.Descriptions);
        Options(json, command.Options);
        if (command.Subcommands.Count > 0)
        {
            json.WriteStartArray("options"u8);
            foreach (var subcommand in command.Subcommands)
                Command(json, subcommand, SubcommandOption);

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Options(Utf8JsonWriter json, IReadOnlyList<DiscordOption> options)
    {
        if (options.Count == 0)
            return;

        json.WriteStartArray("options"u8);
        foreach (var option in options)
        {
            json.WriteStartObject();
            json.WriteNumber("type"u8, TextOption);
            json.WriteString("name"u8, option.Name);
            json.WriteString("description"u8, option.Description);
            Localizations(json, "description_localizations", option.Descriptions);
            json.WriteBoolean("required"u8, option.IsRequired);
            if (option.Choices.Count == 0)
                json.WriteNumber("max_length"u8, option.Most);
            else
                Choices(json, option.Choices);

            if (option.IsSuggested)
                json.WriteBoolean("autocomplete"u8, true);

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Choices(Utf8JsonWriter json, IReadOnlyList<DiscordChoice> choices)
    {
        json.WriteStartArray("choices"u8);
        foreach (var choice in choices)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, choice.Name);
            Localizations(json, "name_localizations", choice.Names);
            json.WriteString("value"u8, choice.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Localizations(Utf8JsonWriter json, string property, IReadOnlyDictionary<string, string> words)
    {
        json.WriteStartObject(property);
        foreach (var (language, text) in words)
        {
            foreach (var locale in DiscordCommand.LocalesOf(language))
                json.WriteString(locale, text);
        }

        json.WriteEndObject();
    }
}
