using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>Discord's no: an HTTP status and the documented error JSON. Thrown through the handlers, written by the REST host.</summary>
internal sealed class Refusal(int status, int code, string message, FormErrors? errors = null) : Exception(message)
{
    public int Status { get; } = status;
    public int Code { get; } = code;
    public FormErrors? Errors { get; } = errors;

    public static Refusal Unauthorized() => new(401, 0, "401: Unauthorized");
    public static Refusal NoSuchRoute() => new(404, 0, "404: Not Found");
    public static Refusal WrongMethod() => new(405, 0, "405: Method Not Allowed");
    public static Refusal UnknownChannel() => new(404, 10003, "Unknown Channel");
    public static Refusal UnknownGuild() => new(404, 10004, "Unknown Guild");
    public static Refusal UnknownMember() => new(404, 10007, "Unknown Member");
    public static Refusal UnknownMessage() => new(404, 10008, "Unknown Message");
    public static Refusal UnknownRole() => new(404, 10011, "Unknown Role");
    public static Refusal UnknownUser() => new(404, 10013, "Unknown User");
    public static Refusal UnknownEmoji() => new(400, 10014, "Unknown Emoji");
    public static Refusal UnknownWebhook() => new(404, 10015, "Unknown Webhook");
    public static Refusal UnknownInteraction() => new(404, 10062, "Unknown interaction");
    public static Refusal UnknownCommand() => new(404, 10063, "Unknown application command");
    public static Refusal TooLarge() => new(413, 40005, "Request entity too large");
    public static Refusal MissingAccess() => new(403, 50001, "Missing Access");
    public static Refusal EmptyMessage() => new(400, 50006, "Cannot send an empty message");
    public static Refusal NotTheAuthor() => new(403, 50005, "Cannot edit a message authored by another user");
    public static Refusal MissingPermissions() => new(403, 50013, "Missing Permissions");
    public static Refusal SystemMessage() => new(403, 50021, "Cannot execute action on a system message");
    public static Refusal WrongChannelType() => new(400, 50024, "Cannot execute action on this channel type");
    public static Refusal Archived() => new(400, 50083, "Thread is archived");
    public static Refusal Locked() => new(400, 160005, "Thread is locked");

    public static Refusal Form(string path, string code, string message) => Form(new FormErrors().Add(path, code, message));

    public static Refusal Form(FormErrors errors) => new(400, 50035, "Invalid Form Body", errors);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("message"u8, Message);
        json.WriteNumber("code"u8, Code);
        if (Errors is not null)
        {
            json.WritePropertyName("errors"u8);
            Errors.Write(json);
        }

        json.WriteEndObject();
    }
}

/// <summary>The errors tree of 50035: keyed by field and index, with <c>_errors</c> at the leaves. A path is written with dots.</summary>
internal sealed class FormErrors
{
    private readonly SortedDictionary<string, FormErrors> _below = new(StringComparer.Ordinal);
    private readonly List<(string Code, string Message)> _here = [];

    public bool Any => _here.Count > 0 || _below.Count > 0;

    public FormErrors Add(string path, string code, string message)
    {
        var at = this;
        foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            at = at._below.TryGetValue(name, out var next) ? next : at._below[name] = new FormErrors();
        }

        at._here.Add((code, message));
        return this;
    }

    /// <summary>BASE_TYPE_BAD_LENGTH and its two halves, as Discord words them.</summary>
    public FormErrors CheckLength(string path, int length, int least, int most)
    {
        if (length > most)
        {
            return least == 0
                ? Add(path, "BASE_TYPE_MAX_LENGTH", $"Must be {most} or fewer in length.")
                : Add(path, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
        }

        return length < least ? Add(path, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.") : this;
    }

    public void ThrowIfAny()
    {
        if (Any)
        {
            throw Refusal.Form(this);
        }
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (name, errors) in _below)
        {
            json.WritePropertyName(name);
            errors.Write(json);
        }

        if (_here.Count > 0)
        {
            json.WriteStartArray("_errors"u8);
            foreach (var (code, message) in _here)
            {
                json.WriteStartObject();
                json.WriteString("code"u8, code);
                json.WriteString("message"u8, message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
