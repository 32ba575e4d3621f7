using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>People and what they do, over HTTP.</summary>
internal sealed class ControlPeople(TelegramSimulator simulator)
{
    public Person Known(long id) => simulator.Person(id) ?? throw new KeyNotFoundException($"No person {id}.");

    public object Add(JsonElement body)
    {
        var person = simulator.AddPerson(
            body.GetProperty("id").GetInt64(), Text(body, "first_name") ?? "Jana", Text(body, "last_name"), Text(body, "username"), Text(body, "language_code"));
        return new { person.Id };
    }

    public object Act(Person person, string act, JsonElement body)
    {
        switch (act)
        {
            case "write":
                return ControlFront.Describe(person.Write(Required(body, "text"), Said(body)));
            case "edit":
                person.Edit(Id(body), Required(body, "text"), Entities(body));
                return ControlFront.Done;
            case "press":
                return body.TryGetProperty("anyway", out var anyway) && anyway.GetBoolean()
                    ? person.PressAnyway(Required(body, "button"), Id(body))
                    : person.Press(Required(body, "button"), body.TryGetProperty("message_id", out _) ? Id(body) : null);
            case "send":
                return Send(person, body);
            case "react":
                person.React(Id(body), [.. body.GetProperty("emoji").EnumerateArray().Select(item => item.GetString()!)]);
                return ControlFront.Done;
            case "delete":
                person.Delete(Id(body));
                return ControlFront.Done;
            case "clear":
                person.ClearChat();
                return ControlFront.Done;
            case "block":
                person.Block();
                return ControlFront.Done;
            case "unblock":
                person.Unblock();
                return ControlFront.Done;
            case "deactivate":
                person.Deactivate();
                return ControlFront.Done;
            default:
                throw new KeyNotFoundException($"Nobody can {act}.");
        }
    }

    private static object Send(Person person, JsonElement body)
    {
        switch (Required(body, "kind"))
        {
            case "album":
                return person.SendAlbum([.. body.GetProperty("items").EnumerateArray().Select(item => new AlbumItem(
                    Required(item, "kind"), Bytes(item), Text(item, "caption"), Text(item, "file_name"), Text(item, "mime")))]).Select(ControlFront.Describe);
            case "sticker":
                return ControlFront.Describe(person.SendSticker(Bytes(body), Required(body, "emoji"), Text(body, "set_name")));
            case "location":
                return ControlFront.Describe(person.SendLocation(body.GetProperty("latitude").GetDouble(), body.GetProperty("longitude").GetDouble()));
            case "contact":
                return ControlFront.Describe(person.SendContact(Required(body, "phone"), Required(body, "first_name"), Text(body, "last_name"), Text(body, "vcard")));
            case "raw":
                return ControlFront.Describe(person.SendRaw(body.GetProperty("fields").GetRawText(), Said(body) with { Fields = null }));
            case "view_once":
                person.SendViewOnce();
                return ControlFront.Done;
            case var kind:
                return ControlFront.Describe(person.SendFile(kind, Bytes(body), Text(body, "caption") ?? "", Text(body, "file_name"), Text(body, "mime"), Said(body)));
        }
    }

    private static Said Said(JsonElement body) => new()
    {
        Entities = Entities(body),
        ReplyTo = body.TryGetProperty("reply_to", out var reply) ? reply.GetInt32() : null,
        ForwardOrigin = body.TryGetProperty("forward_origin", out var origin) ? origin.GetRawText() : null,
        Fields = body.TryGetProperty("fields", out var fields) ? fields.GetRawText() : null,
    };

    private static List<Entity> Entities(JsonElement body)
    {
        if (!body.TryGetProperty("entities", out var array))
            return [];

        var (entities, error) = EntityJson.Read(array, keepFound: true);
        return error is null ? entities : throw new ArgumentException(error, nameof(body));
    }

    private static byte[] Bytes(JsonElement body) => body.GetProperty("base64").GetBytesFromBase64();

    private static int Id(JsonElement body) => body.GetProperty("message_id").GetInt32();

    private static string Required(JsonElement body, string name) => body.GetProperty(name).GetString()!;

    private static string? Text(JsonElement body, string name) => body.TryGetProperty(name, out var value) ? value.GetString() : null;
}
