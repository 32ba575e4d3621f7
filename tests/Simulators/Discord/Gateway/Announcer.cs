using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>Turns changes into gateway events, for the sessions whose intents ask for them and the channels that the bot can see.</summary>
internal sealed class Announcer(World world)
{
    public void MessageCreated(Message message) => Message("MESSAGE_CREATE", message, withNonce: true);

    public void MessageUpdated(Message message) => Message("MESSAGE_UPDATE", message, withNonce: false);

    public void MessageDeleted(Message message)
    {
        if (Hears(message.Channel))
        {
            Send("MESSAGE_DELETE", MessageIntent(message), json =>
            {
                Wire.Id(json, "id"u8, message.Id);
                Place(json, message.Channel);
            });
        }
    }

    public void MessagesDeleted(Channel channel, IReadOnlyList<Message> messages)
    {
        if (Hears(channel))
        {
            Send("MESSAGE_DELETE_BULK", channel.Guild is null ? Intents.DirectMessages : Intents.GuildMessages, json =>
            {
                json.WriteStartArray("ids"u8);
                foreach (var message in messages)
                {
                    Wire.IdValue(json, message.Id);
                }

                json.WriteEndArray();
                Place(json, channel);
            });
        }
    }

    public void Reacted(string name, Message message, string? emoji, ulong user)
    {
        if (!Hears(message.Channel))
        {
            return;
        }

        Send(name, message.Channel.Guild is null ? Intents.DirectMessageReactions : Intents.GuildMessageReactions, json =>
        {
            Place(json, message.Channel);
            Wire.Id(json, "message_id"u8, message.Id);
            if (emoji is not null)
            {
                json.WritePropertyName("emoji"u8);
                Wire.Emoji(json, emoji);
            }

            if (user == 0)
            {
                return;
            }

            Wire.Id(json, "user_id"u8, user);
            json.WriteBoolean("burst"u8, false);
            json.WriteNumber("type"u8, 0);
            if (name == "MESSAGE_REACTION_ADD")
            {
                Wire.Id(json, "message_author_id"u8, message.Author.Id);
                WriteMember(json, message.Channel.Guild, user);
            }
        });
    }

    public void Typing(Channel channel, ulong user)
    {
        if (Hears(channel))
        {
            Send("TYPING_START", channel.Guild is null ? Intents.DirectMessageTyping : Intents.GuildMessageTyping, json =>
            {
                Place(json, channel);
                Wire.Id(json, "user_id"u8, user);
                json.WriteNumber("timestamp"u8, world.Clock.Now.ToUnixTimeSeconds());
                WriteMember(json, channel.Guild, user);
            });
        }
    }

    /// <summary>CHANNEL_* and THREAD_CREATE/UPDATE. A thread is announced only to those who can see it.</summary>
    public void Channel(string name, Channel channel, bool withOwnMember = false, bool newlyCreated = false)
    {
        if (channel.Guild is null || (channel.IsThread ? Hears(channel) : world.BotIsIn(channel.Guild)))
        {
            world.Gateway.Dispatch(name, channel.Guild is null ? Intents.DirectMessages : Intents.Guilds,
                (json, _) => Wire.Channel(json, world, channel, withOwnMember, newlyCreated));
        }
    }

    public void ThreadDeleted(Channel thread) => Send("THREAD_DELETE", Intents.Guilds, json =>
    {
        Wire.Id(json, "id"u8, thread.Id);
        Wire.Id(json, "guild_id"u8, thread.Guild!.Id);
        Wire.Id(json, "parent_id"u8, thread.ParentId);
        json.WriteNumber("type"u8, (int)thread.Type);
    });

    /// <summary>Without GUILD_MEMBERS only the bot's own coming and going is told.</summary>
    public void ThreadMembers(Channel thread, ulong added, ulong removed)
    {
        if (!Hears(thread) && removed != world.BotId)
        {
            return;
        }

        var intent = added == world.BotId || removed == world.BotId ? Intents.Guilds : Intents.GuildMembers;
        Send("THREAD_MEMBERS_UPDATE", intent, json =>
        {
            Wire.Id(json, "id"u8, thread.Id);
            Wire.Id(json, "guild_id"u8, thread.Guild!.Id);
            json.WriteNumber("member_count"u8, Math.Min(50, thread.ThreadMembers.Count));
            json.WriteStartArray("added_members"u8);
            if (added != 0)
            {
                Wire.ThreadMember(json, thread, added, thread.Guild.Members.GetValueOrDefault(added));
            }

            json.WriteEndArray();
            json.WriteStartArray("removed_member_ids"u8);
            if (removed != 0)
            {
                Wire.IdValue(json, removed);
            }

            json.WriteEndArray();
        });
    }

    public void Member(string name, Guild guild, Member member)
    {
        // The bot's own member is told without the privileged intent.
        var intent = member.User.Id == world.BotId && name == "GUILD_MEMBER_UPDATE" ? Intents.Guilds | Intents.GuildMembers : Intents.GuildMembers;
        if (world.BotIsIn(guild))
        {
            world.Gateway.Dispatch(name, intent, (json, _) => Wire.Member(json, member, member.User, guildId: guild.Id));
        }
    }

    public void MemberRemoved(Guild guild, User user) => Send("GUILD_MEMBER_REMOVE", Intents.GuildMembers, json =>
    {
        Wire.Id(json, "guild_id"u8, guild.Id);
        json.WritePropertyName("user"u8);
        Wire.User(json, user);
    });

    public void Role(string name, Guild guild, Role role) => Send(name, Intents.Guilds, json =>
    {
        Wire.Id(json, "guild_id"u8, guild.Id);
        json.WritePropertyName("role"u8);
        Wire.Role(json, role);
    });

    public void GuildCreated(Guild guild) =>
        world.Gateway.Dispatch("GUILD_CREATE", Intents.Guilds, (json, intents) => Wire.GuildCreate(json, world, guild, intents));

    public void GuildGone(Guild guild, bool unavailable) => Send("GUILD_DELETE", Intents.Guilds, json =>
    {
        Wire.Id(json, "id"u8, guild.Id);
        if (unavailable)
        {
            json.WriteBoolean("unavailable"u8, true);
        }
    });

    private void Message(string name, Message message, bool withNonce)
    {
        if (!message.Ephemeral && !Hears(message.Channel))
        {
            return;
        }

        world.Gateway.Dispatch(name, MessageIntent(message), (json, intents) => Wire.Message(json, world, message,
            new MessageView(WithContent: intents.HasFlag(Intents.MessageContent), AsEvent: true, WithNonce: withNonce)));
    }

    private static Intents MessageIntent(Message message) =>
        message.Channel.Guild is null || message.Ephemeral ? Intents.DirectMessages : Intents.GuildMessages;

    private bool Hears(Channel channel) => Access.CanSee(world, channel, world.BotId);

    private void Send(string name, Intents intent, Action<Utf8JsonWriter> fields) => world.Gateway.Dispatch(name, intent, (json, _) =>
    {
        json.WriteStartObject();
        fields(json);
        json.WriteEndObject();
    });

    private static void Place(Utf8JsonWriter json, Channel channel)
    {
        Wire.Id(json, "channel_id"u8, channel.Id);
        if (channel.Guild is { } guild)
        {
            Wire.Id(json, "guild_id"u8, guild.Id);
        }
    }

    private static void WriteMember(Utf8JsonWriter json, Guild? guild, ulong user)
    {
        if (guild is not null && guild.Members.TryGetValue(user, out var member))
        {
            json.WritePropertyName("member"u8);
            Wire.Member(json, member, member.User);
        }
    }
}
