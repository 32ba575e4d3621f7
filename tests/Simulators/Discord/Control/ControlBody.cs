using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MentorBot.Simulators.Discord;

internal sealed record ControlError(string Error);

internal sealed record ControlDone(bool Ok);

internal sealed record ControlId(ulong Id);

internal sealed record ControlNumbers(IReadOnlyList<long> Values);

internal sealed record ControlRequestLog(int Requests, int InvalidRequests, int BadUserAgents, IReadOnlyList<RecordedRequest> Recorded);

internal sealed record ControlFlood(bool Running, int Sent, int Taped);

internal sealed record ControlAddresses(string BaseUrl, string GatewayUrl, string CdnUrl, ulong BotId, ulong ApplicationId, string Token);

/// <summary>Fields of a control request. Reading an absent field gives its default; <c>Id</c> and <c>Text</c> demand it.</summary>
internal readonly struct ControlBody(JsonElement json)
{
    public JsonElement Json { get; } = json;

    public ulong Id(string name) => OptionalId(name) is var id and not 0 ? id : throw new FormatException($"{name} is missing or not an id.");

    public ulong OptionalId(string name) => Json.Has(name, out var value) ? Read.Snowflake(value) ?? throw new FormatException($"{name} is not an id.") : 0;

    public string Text(string name) => OptionalText(name) ?? throw new FormatException($"{name} is missing.");

    public string? OptionalText(string name) => Json.Has(name, out var value) ? value.GetString() : null;

    public bool? OptionalBool(string name) => Json.Has(name, out var value) ? value.GetBoolean() : null;

    public bool Bool(string name) => OptionalBool(name) ?? false;

    public int Int(string name, int fallback = 0) => Json.Has(name, out var value) ? value.GetInt32() : fallback;

    public int? OptionalInt(string name) => Json.Has(name, out var value) ? value.GetInt32() : null;

    public double Number(string name, double fallback = 0) => Json.Has(name, out var value) ? value.GetDouble() : fallback;

    public TimeSpan? Timeout => Json.Has("timeoutMs", out var value) ? TimeSpan.FromMilliseconds(value.GetInt32()) : null;

    public IReadOnlyList<JsonElement> Items(string name) => Json.Has(name, out var value) ? [.. value.EnumerateArray()] : [];

    public IReadOnlyList<ulong> Ids(string name) => [.. Items(name).Select(one => Read.Snowflake(one) ?? throw new FormatException($"{name} holds something that is no id."))];

    public IReadOnlyList<string> Texts(string name) => [.. Items(name).Select(one => one.GetString()!)];

    public IReadOnlyDictionary<string, string> Map(string name) =>
        Json.Has(name, out var value) ? value.EnumerateObject().ToDictionary(one => one.Name, one => one.Value.ToString()) : new Dictionary<string, string>();

    /// <summary>Bits as a decimal string or number, or names with commas: <c>ViewChannel, SendMessages</c>.</summary>
    public Permissions Permissions(string name, Permissions fallback = Discord.Permissions.None) => !Json.Has(name, out var value) ? fallback
        : ulong.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? (Permissions)bits
        : Enum.Parse<Permissions>(value.GetString()!);

    /// <summary><c>[{"name", "base64", "type"}]</c></summary>
    public IReadOnlyList<UserFile> Files(string name) => [.. Items(name).Select(one =>
        new UserFile(one.GetProperty("name").GetString()!, one.GetProperty("base64").GetBytesFromBase64(), one.Has("type", out var type) ? type.GetString() : null))];

    /// <summary><c>[{"id", "member": bool, "allow", "deny"}]</c></summary>
    public IReadOnlyList<Overwrite> Overwrites(string name) => [.. Items(name).Select(one => new ControlBody(one).Overwrite())];

    public Overwrite Overwrite() => new(Id("id"), Bool("member"), Permissions("allow"), Permissions("deny"));
}

/// <summary>Snowflakes travel as strings, as in Discord's own JSON.</summary>
internal sealed class SnowflakeConverter : JsonConverter<ulong>
{
    public override ulong Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ulong.Parse(reader.GetString()!, NumberStyles.None, CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, ulong value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, Converters = [typeof(SnowflakeConverter)], DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ControlError))]
[JsonSerializable(typeof(ControlDone))]
[JsonSerializable(typeof(ControlId))]
[JsonSerializable(typeof(ControlNumbers))]
[JsonSerializable(typeof(ControlRequestLog))]
[JsonSerializable(typeof(ControlFlood))]
[JsonSerializable(typeof(ControlAddresses))]
[JsonSerializable(typeof(NewGuild))]
[JsonSerializable(typeof(SeenMessage))]
[JsonSerializable(typeof(SeenMessage[]))]
[JsonSerializable(typeof(SeenChannel))]
[JsonSerializable(typeof(SeenChannel[]))]
[JsonSerializable(typeof(SeenInteraction))]
[JsonSerializable(typeof(SeenChoice[]))]
[JsonSerializable(typeof(GatewayCounts))]
[JsonSerializable(typeof(TapedMessage[]))]
internal sealed partial class ControlJson : JsonSerializerContext;
