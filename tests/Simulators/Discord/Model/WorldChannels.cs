namespace MentorBot.Simulators.Discord;

/// <summary>What happens to channels, threads and members, whoever does it.</summary>
internal sealed partial class World
{
    public Channel AddChannel(Channel channel)
    {
        Channels.Add(channel.Id, channel);
        channel.Guild?.Channels.Add(channel.Id, channel);
        if (channel.Guild is not null)
        {
            Announce.Channel("CHANNEL_CREATE", channel);
        }

        return channel;
    }

    public Channel StartThread(Channel parent, ChannelType type, ulong owner, string name, int? autoArchiveMinutes, bool invitable, ulong id = 0)
    {
        var guild = parent.Guild!;
        if (guild.Threads.Values.Count(one => !one.Archived) >= Options.MaxActiveThreads)
        {
            throw new Refusal(400, 160006, "Maximum number of active threads reached");
        }

        var thread = new Channel
        {
            Id = id == 0 ? Ids.Next() : id,
            Type = type,
            Guild = guild,
            Name = name,
            ParentId = parent.Id,
            OwnerId = owner,
            Invitable = invitable,
            AutoArchiveMinutes = autoArchiveMinutes ?? 4320,
            ArchiveTimestamp = Clock.Now,
            LastActivity = Clock.Now,
        };
        Channels.Add(thread.Id, thread);
        guild.Threads.Add(thread.Id, thread);
        thread.ThreadMembers[owner] = Clock.Now;
        Announce.Channel("THREAD_CREATE", thread, withOwnMember: true, newlyCreated: true);
        return thread;
    }

    public void AddToThread(Channel thread, ulong user)
    {
        if (thread.ThreadMembers.Count >= Options.MaxThreadMembers)
        {
            throw new Refusal(400, 30033, "Maximum number of thread participants has been reached (1000)");
        }

        if (thread.ThreadMembers.TryAdd(user, Clock.Now))
        {
            if (user == BotId)
            {
                Announce.Channel("THREAD_CREATE", thread, withOwnMember: true);
            }

            Announce.ThreadMembers(thread, added: user, removed: 0);
        }
    }

    public bool RemoveFromThread(Channel thread, ulong user)
    {
        if (!thread.ThreadMembers.Remove(user))
        {
            return false;
        }

        Announce.ThreadMembers(thread, added: 0, removed: user);
        return true;
    }

    public void SetArchived(Channel thread, bool archived)
    {
        thread.Archived = archived;
        thread.ArchiveTimestamp = Clock.Now;
        thread.LastActivity = Clock.Now;
        Announce.Channel("THREAD_UPDATE", thread);
    }

    /// <summary>Takes a channel away, its threads first; a category leaves its channels behind.</summary>
    public void DeleteChannel(Channel channel)
    {
        if (channel.Guild is not { } guild)
        {
            return;
        }

        if (channel.IsThread)
        {
            guild.Threads.Remove(channel.Id);
            Channels.Remove(channel.Id);
            if (Access.CanSee(this, channel, BotId))
            {
                Announce.ThreadDeleted(channel);
            }

            return;
        }

        foreach (var thread in guild.Threads.Values.Where(one => one.ParentId == channel.Id).ToList())
        {
            DeleteChannel(thread);
        }

        guild.Channels.Remove(channel.Id);
        Channels.Remove(channel.Id);
        Announce.Channel("CHANNEL_DELETE", channel);
        foreach (var child in guild.Channels.Values.Where(one => one.ParentId == channel.Id))
        {
            child.ParentId = 0;
            Announce.Channel("CHANNEL_UPDATE", child);
        }
    }

    public Channel DirectChannel(User user)
    {
        foreach (var channel in Channels.Values)
        {
            if (channel.Recipient == user)
            {
                return channel;
            }
        }

        return AddChannel(new Channel { Id = Ids.Next(), Type = ChannelType.Direct, Recipient = user });
    }

    public void RemoveMember(Guild guild, Member member)
    {
        foreach (var thread in guild.Threads.Values)
        {
            thread.ThreadMembers.Remove(member.User.Id);
        }

        guild.Members.Remove(member.User.Id);
        if (member.User.Id == BotId)
        {
            Announce.GuildGone(guild, unavailable: false);
        }
        else if (BotIsIn(guild))
        {
            Announce.MemberRemoved(guild, member.User);
        }
    }

    /// <summary>Lets time pass: threads without activity archive themselves, as their auto_archive_duration says.</summary>
    public void Skip(TimeSpan time)
    {
        Clock.Skip(time);
        foreach (var thread in Guilds.Values.SelectMany(guild => guild.Threads.Values))
        {
            if (!thread.Archived && Clock.Now - thread.LastActivity >= TimeSpan.FromMinutes(thread.AutoArchiveMinutes))
            {
                SetArchived(thread, archived: true);
            }
        }
    }
}
