using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MentorBot.Bot.Ports;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Discord.Rest;

/// <summary>
/// A message as Discord shall have it. This is the only type that calls which create or edit a message take, and
/// <see cref="Write"/> the only place that writes one: so none can go out that could unfurl a link, or ping anybody but
/// the one role that the organisation has named for it.
/// </summary>
/// <param name="Content">Ready markup, at most <see cref="Longest"/> UTF-16 units.</param>
public sealed record OutMessage(string Content, IReadOnlyList<IReadOnlyList<Button>> Buttons)
{
    public const int Longest = 2000;

    private const int SuppressEmbeds = 1 << 2;
    private const int EphemeralFlag = 1 << 6;

    /// <summary>The same for every attempt: Discord answers a repetition with the message it already has.</summary>
    public string? Nonce { get; init; }

    /// <summary>A message of the same channel.</summary>
    public ulong? ReplyTo { get; init; }

    public SafeFile? File { get; init; }

    /// <summary>The role that is called by it, in front of its words; null for none. Nobody else can be, whatever the words are.</summary>
    public ulong? Calls { get; init; }

    /// <summary>The words as they are sent.</summary>
    public string Written => Calls is { } role ? $"<@&{Snowflake.Text(role)}> {Content}" : Content;

    /// <summary>Seen only by who gave the command.</summary>
    public bool Ephemeral { get; init; }

    /// <summary>The request's body: JSON, or JSON beside the file.</summary>
    public HttpContent ToContent()
    {
        var json = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(json))
            Write(writer);

        var body = Bodies.Json(json.WrittenMemory);
        if (File is null)
            return body;

        var file = new ReadOnlyMemoryContent(File.Bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue(File.MediaType);
        return new MultipartFormDataContent { { body, "payload_json" }, { file, "files[0]", File.Name } };
    }

    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("content"u8, WellFormed(Written));
        json.WriteNumber("flags"u8, Ephemeral ? SuppressEmbeds | EphemeralFlag : SuppressEmbeds);
        json.WriteStartObject("allowed_mentions"u8);
        json.WriteStartArray("parse"u8);
        json.WriteEndArray();
        if (Calls is { } called)
        {
            json.WriteStartArray("roles"u8);
            json.WriteStringValue(Snowflake.Text(called));
            json.WriteEndArray();
        }

        json.WriteBoolean("replied_user"u8, false);
        json.WriteEndObject();
        if (Nonce is not null)
        {
            json.WriteString("nonce"u8, Nonce);
            json.WriteBoolean("enforce_nonce"u8, true);
        }

        if (ReplyTo is { } replied)
        {
            json.WriteStartObject("message_reference"u8);
            json.WriteString("message_id"u8, Snowflake.Text(replied));
            json.WriteBoolean("fail_if_not_exists"u8, false);
            json.WriteEndObject();
        }

        if (File is not null)
        {
            json.WriteStartArray("attachments"u8);
            json.WriteStartObject();
            json.WriteNumber("id"u8, 0);
            json.WriteString("filename"u8, File.Name);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        Choices.Write(json, Buttons);
        json.WriteEndObject();
    }

    /// <summary>Half a surrogate pair is no Unicode: the writer would refuse it.</summary>
    internal static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                return Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text));
        }

        return text;
    }
}
