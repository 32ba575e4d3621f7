using System.Text.Json;
using System.Text.Json.Serialization;

namespace MentorBot.Core.Engine;

/// <summary>An opaque id: compared, stored, never parsed, and safe to write into a log line.</summary>
public interface IOpaqueId<TSelf>
    where TSelf : struct, IOpaqueId<TSelf>
{
    string Value { get; }

    static abstract TSelf From(string value);
}

/// <summary>A person who looks for help. Made at random by the shell; nothing of her account is in it.</summary>
[JsonConverter(typeof(OpaqueIdConverter<SeekerId>))]
public readonly record struct SeekerId(string Value) : IOpaqueId<SeekerId>
{
    public static SeekerId From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>One talk between a seeker and her mentor.</summary>
[JsonConverter(typeof(OpaqueIdConverter<ConversationId>))]
public readonly record struct ConversationId(string Value) : IOpaqueId<ConversationId>
{
    public static ConversationId From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>A mentor of the roster, by the key she has in the organisation's settings.</summary>
[JsonConverter(typeof(OpaqueIdConverter<MentorId>))]
public readonly record struct MentorId(string Value) : IOpaqueId<MentorId>
{
    public static MentorId From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>Somebody of the staff who is asked to do more than write with people, by her key in the organisation's settings.</summary>
[JsonConverter(typeof(OpaqueIdConverter<StaffId>))]
public readonly record struct StaffId(string Value) : IOpaqueId<StaffId>
{
    public static StaffId From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>One thing somebody said, wherever copies of it are shown. It is the id of the input that brought it.</summary>
[JsonConverter(typeof(OpaqueIdConverter<MessageId>))]
public readonly record struct MessageId(string Value) : IOpaqueId<MessageId>
{
    public static MessageId From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>One input, the same whenever the same platform event is seen again. 128 bits from a keyed hash; it reveals nothing of the event.</summary>
[JsonConverter(typeof(OpaqueIdConverter<InputId>))]
public readonly record struct InputId(string Value) : IOpaqueId<InputId>
{
    public static InputId From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>One question a staff member asked by a slash command and that waits for its answer. Lives as long as the platform keeps it open (minutes).</summary>
[JsonConverter(typeof(OpaqueIdConverter<AskId>))]
public readonly record struct AskId(string Value) : IOpaqueId<AskId>
{
    public static AskId From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>One request that the outreach team comes. Nothing of who asks is in it.</summary>
[JsonConverter(typeof(OpaqueIdConverter<RequestId>))]
public readonly record struct RequestId(string Value) : IOpaqueId<RequestId>
{
    public static RequestId From(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>Ids are plain strings in stored shapes, as values and as keys of dictionaries.</summary>
public sealed class OpaqueIdConverter<T> : JsonConverter<T>
    where T : struct, IOpaqueId<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.From(reader.GetString() ?? throw new JsonException("An id is a string."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.From(reader.GetString() ?? throw new JsonException("An id is a string."));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);
}
