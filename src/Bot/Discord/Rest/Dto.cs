using System.Text.Json;
using System.Text.Json.Serialization;

namespace MentorBot.Bot.Discord.Rest;

// What we read of Discord's objects. What is not here is not read: no name, nick, avatar or other word about a person has a
// field to get into the program by, but for those of a mentor, which can be looked for in her alias and her story and not read.

public sealed record GatewayAddress(string? Url, StartLimit? SessionStartLimit);

/// <param name="ResetAfter">Milliseconds until <paramref name="Remaining"/> is full again.</param>
public sealed record StartLimit(int Total, int Remaining, long ResetAfter);

public sealed record Account(ulong Id, bool Bot);

public sealed record Application(ulong Id, long Flags);

public sealed record Guild(ulong Id, IReadOnlyList<GuildRole>? Roles);

public sealed record GuildMember(IReadOnlyList<ulong>? Roles, HiddenName Nick, MemberAccount? User)
{
    public bool IsNamedIn(string words) => Nick.IsIn(words) || (User is { } user && (user.Username.IsIn(words) || user.GlobalName.IsIn(words)));

    public bool StandsIn(string text) => Nick.StandsIn(text) || (User is { } user && (user.Username.StandsIn(text) || user.GlobalName.StandsIn(text)));
}

public sealed record MemberAccount(bool Bot, HiddenName Username, HiddenName GlobalName);

/// <param name="Permissions">A bit field.</param>
/// <param name="Tags">Only of roles that Discord made itself.</param>
public sealed record GuildRole(ulong Id, ulong Permissions, RoleTags? Tags);

/// <param name="BotId">The bot whose role it is.</param>
public sealed record RoleTags(ulong? BotId);

/// <summary>A channel or a thread.</summary>
/// <param name="OwnerId">Who made the thread.</param>
public sealed record Channel(
    ulong Id,
    int Type,
    ulong? GuildId,
    ulong? ParentId,
    ulong? OwnerId,
    ulong? LastMessageId,
    string? Name,
    IReadOnlyList<Overwrite>? PermissionOverwrites)
{
    public const int Text = 0;
    public const int PrivateThread = 12;
}

/// <param name="Id">The role or account it is about.</param>
public sealed record Overwrite(ulong Id, ulong Allow, ulong Deny);

/// <summary>The same for a channel that is to be made.</summary>
/// <param name="IsAccount">It is about an account, else about a role.</param>
public sealed record ChannelRule(ulong Id, bool IsAccount, ulong Allow, ulong Deny);

public sealed record ThreadList(IReadOnlyList<Channel>? Threads, bool HasMore);

/// <summary>A message, by the allow list of what can be passed on and the mere presence of what can't.</summary>
public sealed record Message(
    ulong Id,
    ulong ChannelId,
    ulong? GuildId,
    int Type,
    string? Content,
    Account? Author,
    ulong? WebhookId,
    string? EditedTimestamp,
    long Flags,
    IReadOnlyList<MessageFile>? Attachments,
    MessageReference? MessageReference,
    Presence StickerItems,
    Presence Poll,
    Presence Embeds,
    Presence MessageSnapshots,
    Presence Components)
{
    public override string ToString() => "Message(hidden)";
}

/// <summary>A file, without the name its sender gave it.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Url">Expires within a day. Never given on: it holds ids and the sender's file name.</param>
public sealed record MessageFile(ulong Id, string? ContentType, long Size, string? Url);

/// <param name="Type">0 a reply, 1 a forward.</param>
public sealed record MessageReference(int Type, ulong? MessageId, ulong? ChannelId)
{
    public const int Reply = 0;
    public const int Forward = 1;
}

/// <summary>Whether there is something, without reading what.</summary>
[JsonConverter(typeof(PresenceConverter))]
public readonly record struct Presence(bool Is);

/// <summary>True for any value but null and the empty array.</summary>
public sealed class PresenceConverter : JsonConverter<Presence>
{
    public override bool HandleNull => true;

    public override Presence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return new Presence(true);
        }

        var filled = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            filled = true;
            reader.Skip();
        }

        return new Presence(filled);
    }

    public override void Write(Utf8JsonWriter writer, Presence value, JsonSerializerOptions options) => throw new NotSupportedException();
}

/// <summary>Ids and bit fields are decimal strings; a number is read as well.</summary>
public sealed class WideNumberConverter : JsonConverter<ulong>
{
    public override ulong Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var number))
            return number;

        if (reader.TokenType == JsonTokenType.String && ulong.TryParse(reader.GetString(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value))
            return value;

        throw new JsonException("Not an id.");
    }

    public override void Write(Utf8JsonWriter writer, ulong value, JsonSerializerOptions options) => throw new NotSupportedException();
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(WideNumberConverter)])]
[JsonSerializable(typeof(GatewayAddress))]
[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(Guild))]
[JsonSerializable(typeof(GuildMember))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(ThreadList))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(IReadOnlyList<Message>))]
[JsonSerializable(typeof(IReadOnlyList<Channel>))]
internal sealed partial class RestJson : JsonSerializerContext;
