using System.Text.Json;

namespace MentorBot.Simulators.Discord;

internal static partial class Wire
{
    public static void User(Utf8JsonWriter json, User user)
    {
        json.WriteStartObject();
        Id(json, "id"u8, user.Id);
        json.WriteString("username"u8, user.Username);
        json.WriteString("discriminator"u8, user.Bot ? "0001"u8 : "0"u8);
        json.WriteString("global_name"u8, user.GlobalName);
        json.WriteNull("avatar"u8);
        json.WriteNumber("public_flags"u8, 0);
        if (user.Bot)
        {
            json.WriteBoolean("bot"u8, true);
        }

        json.WriteEndObject();
    }

    /// <summary>A member; <paramref name="user"/> null leaves the user out, as in the author's part of a message event.</summary>
    public static void Member(Utf8JsonWriter json, Member member, User? user, Permissions? permissions = null, ulong guildId = 0)
    {
        json.WriteStartObject();
        if (guildId != 0)
        {
            Id(json, "guild_id"u8, guildId);
        }

        if (user is not null)
        {
            json.WritePropertyName("user"u8);
            User(json, user);
        }

        json.WriteString("nick"u8, member.Nick);
        json.WriteNull("avatar"u8);
        json.WriteStartArray("roles"u8);
        foreach (var role in member.Roles)
        {
            IdValue(json, role);
        }

        json.WriteEndArray();
        Time(json, "joined_at"u8, member.JoinedAt);
        json.WriteNull("premium_since"u8);
        json.WriteBoolean("deaf"u8, false);
        json.WriteBoolean("mute"u8, false);
        json.WriteNumber("flags"u8, 0);
        json.WriteBoolean("pending"u8, false);
        json.WriteNull("communication_disabled_until"u8);
        if (permissions is { } bits)
        {
            Bits(json, "permissions"u8, bits);
        }

        json.WriteEndObject();
    }

    public static void Role(Utf8JsonWriter json, Role role)
    {
        json.WriteStartObject();
        Id(json, "id"u8, role.Id);
        json.WriteString("name"u8, role.Name);
        json.WriteNumber("color"u8, 0);
        json.WriteStartObject("colors"u8);
        json.WriteNumber("primary_color"u8, 0);
        json.WriteNull("secondary_color"u8);
        json.WriteNull("tertiary_color"u8);
        json.WriteEndObject();
        json.WriteBoolean("hoist"u8, false);
        json.WriteNull("icon"u8);
        json.WriteNull("unicode_emoji"u8);
        json.WriteNumber("position"u8, role.Position);
        Bits(json, "permissions"u8, role.Permissions);
        json.WriteBoolean("managed"u8, role.Managed);
        json.WriteBoolean("mentionable"u8, false);
        json.WriteNumber("flags"u8, 0);
        if (role.BotId is { } bot)
        {
            json.WriteStartObject("tags"u8);
            Id(json, "bot_id"u8, bot);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The guild of REST; the fields of GUILD_CREATE are added by <see cref="GuildCreate"/>.</summary>
    public static void Guild(Utf8JsonWriter json, Guild guild)
    {
        json.WriteStartObject();
        GuildFields(json, guild);
        json.WriteEndObject();
    }

    public static void GuildCreate(Utf8JsonWriter json, World world, Guild guild, Intents intents)
    {
        json.WriteStartObject();
        GuildFields(json, guild);
        Time(json, "joined_at"u8, guild.BotJoinedAt);
        json.WriteBoolean("large"u8, false);
        json.WriteBoolean("unavailable"u8, false);
        json.WriteNumber("member_count"u8, guild.Members.Count);
        EmptyArray(json, "voice_states"u8);
        EmptyArray(json, "presences"u8);
        EmptyArray(json, "stage_instances"u8);
        EmptyArray(json, "guild_scheduled_events"u8);
        EmptyArray(json, "soundboard_sounds"u8);
        json.WriteStartArray("members"u8);
        foreach (var member in guild.Members.Values)
        {
            // Without GUILD_PRESENCES Discord sends the bot's own member alone.
            if (member.User.Id == world.BotId || intents.HasFlag(Intents.GuildPresences))
            {
                Member(json, member, member.User);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("channels"u8);
        foreach (var channel in guild.Channels.Values)
        {
            Channel(json, world, channel);
        }

        json.WriteEndArray();
        json.WriteStartArray("threads"u8);
        foreach (var thread in guild.Threads.Values)
        {
            if (!thread.Archived && Access.CanSee(world, thread, world.BotId))
            {
                Channel(json, world, thread, withOwnMember: true);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void GuildFields(Utf8JsonWriter json, Guild guild)
    {
        Id(json, "id"u8, guild.Id);
        json.WriteString("name"u8, guild.Name);
        Id(json, "owner_id"u8, guild.OwnerId);
        json.WriteNull("icon"u8);
        json.WriteNull("description"u8);
        json.WriteNull("splash"u8);
        json.WriteNull("discovery_splash"u8);
        json.WriteNull("banner"u8);
        json.WriteNull("afk_channel_id"u8);
        json.WriteNumber("afk_timeout"u8, 300);
        json.WriteNumber("verification_level"u8, 1);
        json.WriteNumber("default_message_notifications"u8, 1);
        json.WriteNumber("explicit_content_filter"u8, 0);
        json.WriteNumber("mfa_level"u8, 0);
        json.WriteNull("application_id"u8);
        json.WriteNull("system_channel_id"u8);
        json.WriteNumber("system_channel_flags"u8, 0);
        json.WriteNull("rules_channel_id"u8);
        json.WriteNull("public_updates_channel_id"u8);
        json.WriteNull("safety_alerts_channel_id"u8);
        json.WriteNull("vanity_url_code"u8);
        json.WriteNumber("premium_tier"u8, 0);
        json.WriteNumber("premium_subscription_count"u8, 0);
        json.WriteBoolean("premium_progress_bar_enabled"u8, false);
        json.WriteString("preferred_locale"u8, guild.Locale);
        json.WriteNumber("nsfw_level"u8, 0);
        EmptyArray(json, "features"u8);
        EmptyArray(json, "emojis"u8);
        EmptyArray(json, "stickers"u8);
        json.WriteStartArray("roles"u8);
        foreach (var role in guild.Roles.Values)
        {
            Role(json, role);
        }

        json.WriteEndArray();
    }
}
