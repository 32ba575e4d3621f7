using System.Text.Json;

namespace MentorBot.Simulators.Discord;

internal static partial class Wire
{
    public static void Channel(Utf8JsonWriter json, World world, Channel channel, bool withOwnMember = false, bool newlyCreated = false)
    {
        json.WriteStartObject();
        Id(json, "id"u8, channel.Id);
        json.WriteNumber("type"u8, (int)channel.Type);
        IdOrNull(json, "last_message_id"u8, channel.LastMessageId);
        json.WriteNumber("flags"u8, 0);
        if (channel.Guild is not { } guild)
        {
            json.WriteStartArray("recipients"u8);
            User(json, channel.Recipient!);
            json.WriteEndArray();
            json.WriteEndObject();
            return;
        }

        Id(json, "guild_id"u8, guild.Id);
        json.WriteString("name"u8, channel.Name);
        IdOrNull(json, "parent_id"u8, channel.ParentId);
        json.WriteNumber("rate_limit_per_user"u8, channel.RateLimitPerUser);
        if (channel.IsThread)
        {
            ThreadFields(json, world, channel, withOwnMember, newlyCreated);
        }
        else
        {
            json.WriteString("topic"u8, channel.Topic);
            json.WriteNumber("position"u8, channel.Position);
            json.WriteBoolean("nsfw"u8, false);
            json.WriteStartArray("permission_overwrites"u8);
            foreach (var overwrite in channel.Overwrites)
            {
                json.WriteStartObject();
                Id(json, "id"u8, overwrite.Id);
                json.WriteNumber("type"u8, overwrite.OfMember ? 1 : 0);
                Bits(json, "allow"u8, overwrite.Allow);
                Bits(json, "deny"u8, overwrite.Deny);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static void ThreadMember(Utf8JsonWriter json, Channel thread, ulong user, Member? member = null)
    {
        json.WriteStartObject();
        Id(json, "id"u8, thread.Id);
        Id(json, "user_id"u8, user);
        Time(json, "join_timestamp"u8, thread.ThreadMembers[user]);
        json.WriteNumber("flags"u8, 0);
        if (member is not null)
        {
            json.WritePropertyName("member"u8);
            Member(json, member, member.User);
        }

        json.WriteEndObject();
    }

    /// <summary><c>threads</c> and the bot's own <c>members</c>, as every listing of threads has them.</summary>
    public static void ThreadList(Utf8JsonWriter json, World world, IReadOnlyCollection<Channel> threads)
    {
        json.WriteStartArray("threads"u8);
        foreach (var thread in threads)
        {
            Channel(json, world, thread);
        }

        json.WriteEndArray();
        json.WriteStartArray("members"u8);
        foreach (var thread in threads)
        {
            if (thread.ThreadMembers.ContainsKey(world.BotId))
            {
                ThreadMember(json, thread, world.BotId);
            }
        }

        json.WriteEndArray();
    }

    private static void ThreadFields(Utf8JsonWriter json, World world, Channel thread, bool withOwnMember, bool newlyCreated)
    {
        Id(json, "owner_id"u8, thread.OwnerId);
        json.WriteNumber("message_count"u8, thread.MessageCount);
        json.WriteNumber("total_message_sent"u8, thread.TotalMessagesSent);
        json.WriteNumber("member_count"u8, Math.Min(50, thread.ThreadMembers.Count));
        json.WriteStartObject("thread_metadata"u8);
        json.WriteBoolean("archived"u8, thread.Archived);
        Time(json, "archive_timestamp"u8, thread.ArchiveTimestamp);
        json.WriteNumber("auto_archive_duration"u8, thread.AutoArchiveMinutes);
        json.WriteBoolean("locked"u8, thread.Locked);
        Time(json, "create_timestamp"u8, Snowflakes.TimeOf(thread.Id));
        if (thread.Type == ChannelType.PrivateThread)
        {
            json.WriteBoolean("invitable"u8, thread.Invitable);
        }

        json.WriteEndObject();
        if (withOwnMember && thread.ThreadMembers.ContainsKey(world.BotId))
        {
            json.WritePropertyName("member"u8);
            ThreadMember(json, thread, world.BotId);
        }

        if (newlyCreated)
        {
            json.WriteBoolean("newly_created"u8, true);
        }
    }
}
