using System.Text.Json.Serialization;

namespace MentorBot.Bot.Discord.Gateway;

// What we read of the gateway's own messages, and what we store about it. Accounts have an id and nothing else.

internal sealed record HelloData(int HeartbeatInterval);

internal sealed record ReadyData(string? SessionId, string? ResumeGatewayUrl);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(HelloData))]
[JsonSerializable(typeof(ReadyData))]
[JsonSerializable(typeof(SessionPoint))]
[JsonSerializable(typeof(long[]))]
internal sealed partial class GatewayJson : JsonSerializerContext;
