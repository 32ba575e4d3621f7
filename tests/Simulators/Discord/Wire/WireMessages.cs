using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>How much of a message the reader gets.</summary>
/// <param name="WithContent">False blanks content, embeds, attachments and components, as without MESSAGE_CONTENT.</param>
/// <param name="AsEvent">Adds guild_id, member and channel_type.</param>
/// <param name="WithNonce">The nonce is in the answer to the create call and in MESSAGE_CREATE, and nowhere later.</param>
internal readonly record struct MessageView(bool WithContent = true, bool AsEvent = false, bool WithNonce = false);

internal static partial class Wire
{
    public static void Message(Utf8JsonWriter json, World world, Message message, MessageView view = default, bool nested = false)
    {
        var open = view.WithContent || message.Author.Id == world.BotId || message.Channel.Guild is null || message.Mentions.Contains(world.BotId);
        json.WriteStartObject();
        Id(json, "id"u8, message.Id);
        json.WriteNumber("type"u8, (int)message.Type);
        Id(json, "channel_id"u8, message.Channel.Id);
        json.WritePropertyName("author"u8);
        User(json, message.Author);
        json.WriteString("content"u8, open ? message.Content : "");
        Time(json, "timestamp"u8, Snowflakes.TimeOf(message.Id));
        if (message.EditedAt is { } edited)
        {
            Time(json, "edited_timestamp"u8, edited);
        }
        else
        {
            json.WriteNull("edited_timestamp"u8);
        }

        json.WriteBoolean("tts"u8, false);
        json.WriteBoolean("pinned"u8, false);
        json.WriteNumber("flags"u8, (int)message.Flags);
        Mentioned(json, world, message);
        RawOrEmptyArray(json, "embeds"u8, open && !message.Flags.HasFlag(MessageFlags.SuppressEmbeds) ? message.Embeds : null);
        RawOrEmptyArray(json, "components"u8, open ? message.Components : null);
        Attachments(json, world, open ? message.Attachments : []);
        Extras(json, message, open);
        Reactions(json, world, message);
        if (message.Interaction is { } interaction)
        {
            InteractionMetadata(json, world, interaction);
        }

        if (message.Reference is { } reference)
        {
            Referenced(json, world, message, reference, view, nested);
        }

        if (view.WithNonce && message.Nonce is { } nonce)
        {
            json.WritePropertyName("nonce"u8);
            if (message.NonceIsNumber)
            {
                json.WriteRawValue(nonce, skipInputValidation: true);
            }
            else
            {
                json.WriteStringValue(nonce);
            }
        }

        if (view.AsEvent)
        {
            EventExtras(json, message);
        }

        json.WriteEndObject();
    }

    private static void Mentioned(Utf8JsonWriter json, World world, Message message)
    {
        json.WriteBoolean("mention_everyone"u8, message.MentionsEveryone);
        json.WriteStartArray("mentions"u8);
        foreach (var id in message.Mentions)
        {
            if (world.Users.TryGetValue(id, out var user))
            {
                User(json, user);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("mention_roles"u8);
        foreach (var role in message.MentionRoles)
        {
            IdValue(json, role);
        }

        json.WriteEndArray();
    }

    private static void Attachments(Utf8JsonWriter json, World world, List<Attachment> attachments)
    {
        json.WriteStartArray("attachments"u8);
        foreach (var attachment in attachments)
        {
            json.WriteStartObject();
            Id(json, "id"u8, attachment.Id);
            json.WriteString("filename"u8, attachment.Filename);
            json.WriteNumber("size"u8, attachment.Bytes.Length);
            var url = world.Cdn.LinkTo(attachment);
            json.WriteString("url"u8, url);
            json.WriteString("proxy_url"u8, url);
            if (attachment.ContentType is not null)
            {
                json.WriteString("content_type"u8, attachment.ContentType);
            }

            if (attachment.Description is not null)
            {
                json.WriteString("description"u8, attachment.Description);
            }

            if (attachment.DurationSeconds is { } seconds)
            {
                json.WriteNumber("duration_secs"u8, seconds);
                json.WriteString("waveform"u8, attachment.Waveform);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Extras(Utf8JsonWriter json, Message message, bool open)
    {
        if (message.Poll is not null && open)
        {
            json.WritePropertyName("poll"u8);
            json.WriteRawValue(message.Poll, skipInputValidation: true);
        }

        if (message.Stickers is not null)
        {
            json.WritePropertyName("sticker_items"u8);
            json.WriteRawValue(message.Stickers, skipInputValidation: true);
        }

        if (message.Snapshots is not null && open)
        {
            json.WritePropertyName("message_snapshots"u8);
            json.WriteRawValue(message.Snapshots, skipInputValidation: true);
        }
    }

    private static void Reactions(Utf8JsonWriter json, World world, Message message)
    {
        if (message.Reactions.Count == 0)
        {
            return;
        }

        json.WriteStartArray("reactions"u8);
        foreach (var reaction in message.Reactions)
        {
            json.WriteStartObject();
            json.WritePropertyName("emoji"u8);
            Emoji(json, reaction.Emoji);
            json.WriteNumber("count"u8, reaction.Users.Count);
            json.WriteStartObject("count_details"u8);
            json.WriteNumber("burst"u8, 0);
            json.WriteNumber("normal"u8, reaction.Users.Count);
            json.WriteEndObject();
            json.WriteBoolean("me"u8, reaction.Users.Contains(world.BotId));
            json.WriteBoolean("me_burst"u8, false);
            EmptyArray(json, "burst_colors"u8);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A unicode emoji, or <c>name:id</c> for a guild's own.</summary>
    public static void Emoji(Utf8JsonWriter json, string emoji)
    {
        json.WriteStartObject();
        var colon = emoji.LastIndexOf(':');
        if (colon > 0)
        {
            json.WriteString("id"u8, emoji.AsSpan(colon + 1));
            json.WriteString("name"u8, emoji.AsSpan(0, colon));
        }
        else
        {
            json.WriteNull("id"u8);
            json.WriteString("name"u8, emoji);
        }

        json.WriteEndObject();
    }

    private static void InteractionMetadata(Utf8JsonWriter json, World world, Interaction interaction)
    {
        Id(json, "application_id"u8, world.ApplicationId);
        Id(json, "webhook_id"u8, world.ApplicationId);
        json.WriteStartObject("interaction_metadata"u8);
        Id(json, "id"u8, interaction.Id);
        json.WriteNumber("type"u8, (int)interaction.Type);
        json.WritePropertyName("user"u8);
        User(json, interaction.User);
        json.WriteStartObject("authorizing_integration_owners"u8);
        Id(json, "0"u8, interaction.Channel.Guild?.Id ?? 0);
        json.WriteEndObject();
        if (interaction.Type == InteractionType.Command)
        {
            json.WriteString("name"u8, interaction.Name);
        }

        json.WriteEndObject();
    }

    private static void Referenced(Utf8JsonWriter json, World world, Message message, Reference reference, MessageView view, bool nested)
    {
        json.WriteStartObject("message_reference"u8);
        json.WriteNumber("type"u8, reference.Forward ? 1 : 0);
        Id(json, "channel_id"u8, reference.ChannelId);
        if (reference.MessageId != 0)
        {
            Id(json, "message_id"u8, reference.MessageId);
        }

        if (message.Channel.Guild is { } guild)
        {
            Id(json, "guild_id"u8, guild.Id);
        }

        json.WriteEndObject();
        if (message.Type != MessageType.Reply || nested)
        {
            return;
        }

        json.WritePropertyName("referenced_message"u8);
        if (message.Channel.Messages.Find(reference.MessageId) is { } referenced)
        {
            Message(json, world, referenced, view with { AsEvent = false, WithNonce = false }, nested: true);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void EventExtras(Utf8JsonWriter json, Message message)
    {
        json.WriteNumber("channel_type"u8, (int)message.Channel.Type);
        if (message.Channel.Guild is not { } guild || message.Ephemeral)
        {
            return;
        }

        Id(json, "guild_id"u8, guild.Id);
        if (guild.Members.TryGetValue(message.Author.Id, out var member))
        {
            json.WritePropertyName("member"u8);
            Member(json, member, user: null);
        }
    }
}
