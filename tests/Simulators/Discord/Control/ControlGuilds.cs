namespace MentorBot.Simulators.Discord;

/// <summary>Guilds, roles, users, channels and threads.</summary>
public sealed partial class DiscordControl
{
    /// <summary>A guild with @everyone, an owner and the bot, whose managed role has <paramref name="bot"/>.</summary>
    public NewGuild CreateGuild(string name, Permissions bot = Permissions.Bot, Permissions everyone = Permissions.Everyone, string locale = "en-US") => Do(() =>
    {
        var owner = AddUser($"owner-of-{name}", null, bot: false, locale);
        var id = _world.Ids.Next();
        var guild = new Guild { Id = id, Name = name, OwnerId = owner.Id, Locale = locale, BotJoinedAt = _world.Clock.Now };
        guild.Roles[id] = new Role { Id = id, Name = "@everyone", Permissions = everyone };
        var role = new Role { Id = _world.Ids.Next(), Name = _world.Bot.Username, Permissions = bot, Position = 1, Managed = true, BotId = _world.BotId };
        guild.Roles[role.Id] = role;
        AddMember(guild, owner, null, []);
        AddMember(guild, _world.Bot, null, [role.Id]);
        _world.Guilds[id] = guild;
        _world.Announce.GuildCreated(guild);
        return new NewGuild(id, owner.Id, role.Id);
    });

    public ulong CreateRole(ulong guild, string name, Permissions permissions = Permissions.None) => Do(() =>
    {
        var home = GuildOf(guild);
        var role = new Role { Id = _world.Ids.Next(), Name = name, Permissions = permissions, Position = home.Roles.Count };
        home.Roles[role.Id] = role;
        _world.Announce.Role("GUILD_ROLE_CREATE", home, role);
        return role.Id;
    });

    /// <summary>Gives a role, the bot's own or @everyone other permissions.</summary>
    public void SetRolePermissions(ulong guild, ulong role, Permissions permissions) => Do(() =>
    {
        var home = GuildOf(guild);
        var found = home.Roles.GetValueOrDefault(role) ?? throw new PersonCannotException("There is no such role.");
        found.Permissions = permissions;
        _world.Announce.Role("GUILD_ROLE_UPDATE", home, found);
    });

    public ulong CreateUser(string username, string? globalName = null, bool bot = false, string locale = "en-US", bool refusesDirectMessages = false) => Do(() =>
    {
        var user = AddUser(username, globalName, bot, locale);
        user.RefusesDirectMessages = refusesDirectMessages;
        return user.Id;
    });

    public void Join(ulong guild, ulong user, string? nick = null, params IReadOnlyList<ulong> roles) => Do(() =>
    {
        var home = GuildOf(guild);
        var member = AddMember(home, UserOf(user), nick, roles);
        if (user == _world.BotId)
        {
            home.BotJoinedAt = _world.Clock.Now;
            _world.Announce.GuildCreated(home);
        }
        else
        {
            _world.Announce.Member("GUILD_MEMBER_ADD", home, member);
        }
    });

    /// <summary>The user leaves, or is kicked; for the bot that is the end of the guild.</summary>
    public void Leave(ulong guild, ulong user) => Do(() => _world.RemoveMember(GuildOf(guild), MemberOf(GuildOf(guild), user)));

    public void KickBot(ulong guild) => Leave(guild, BotId);

    /// <summary>An outage of one guild: GUILD_DELETE with unavailable, and GUILD_CREATE when it is over. REST is not touched.</summary>
    public void SetGuildOutage(ulong guild, bool outage) => Do(() =>
    {
        if (outage)
        {
            _world.Announce.GuildGone(GuildOf(guild), unavailable: true);
        }
        else
        {
            _world.Announce.GuildCreated(GuildOf(guild));
        }
    });

    public void SetNick(ulong guild, ulong user, string? nick) => ChangeMember(guild, user, member => member.Nick = nick);

    public void AddRole(ulong guild, ulong user, ulong role) => ChangeMember(guild, user, member => member.Roles.Add(role));

    public void RemoveRole(ulong guild, ulong user, ulong role) => ChangeMember(guild, user, member => member.Roles.Remove(role));

    public ulong CreateChannel(ulong guild, string name, ChannelType type = ChannelType.Text, ulong parent = 0, params IReadOnlyList<Overwrite> overwrites) => Do(() =>
    {
        var home = GuildOf(guild);
        return _world.AddChannel(new Channel
        {
            Id = _world.Ids.Next(),
            Guild = home,
            Type = type,
            Name = name,
            ParentId = parent,
            Position = home.Channels.Count,
            Overwrites = [.. overwrites],
        }).Id;
    });

    public void SetOverwrite(ulong channel, Overwrite overwrite) => ChangeOverwrites(channel, overwrite.Id, [overwrite]);

    public void RemoveOverwrite(ulong channel, ulong roleOrUser) => ChangeOverwrites(channel, roleOrUser, []);

    /// <summary>A channel or thread is deleted by a person.</summary>
    public void DeleteChannel(ulong channel) => Do(() => _world.DeleteChannel(ChannelOf(channel)));

    public ulong StartThread(ulong channel, ulong user, string name, bool isPrivate = true) => Do(() =>
    {
        var parent = ChannelOf(channel);
        Require(parent, user, isPrivate ? Permissions.CreatePrivateThreads : Permissions.CreatePublicThreads);
        return _world.StartThread(parent, isPrivate ? ChannelType.PrivateThread : ChannelType.PublicThread, user, name, null, invitable: true).Id;
    });

    public void JoinThread(ulong thread, ulong user) => Do(() => _world.AddToThread(ChannelOf(thread), user));

    public void LeaveThread(ulong thread, ulong user) => Do(() => _world.RemoveFromThread(ChannelOf(thread), user));

    /// <summary>A moderator archives, unarchives, locks or unlocks a thread; null leaves as it is.</summary>
    public void SetThread(ulong thread, bool? archived = null, bool? locked = null) => Do(() =>
    {
        var found = ChannelOf(thread);
        found.Locked = locked ?? found.Locked;
        _world.SetArchived(found, archived ?? found.Archived);
    });

    private void ChangeMember(ulong guild, ulong user, Action<Member> change) => Do(() =>
    {
        var home = GuildOf(guild);
        var member = MemberOf(home, user);
        change(member);
        _world.Announce.Member("GUILD_MEMBER_UPDATE", home, member);
    });

    private void ChangeOverwrites(ulong channel, ulong id, IReadOnlyList<Overwrite> replacement) => Do(() =>
    {
        var found = ChannelOf(channel);
        found.Overwrites = [.. found.Overwrites.Where(one => one.Id != id), .. replacement];
        _world.Announce.Channel("CHANNEL_UPDATE", found);
    });

    private User AddUser(string username, string? globalName, bool bot, string locale)
    {
        var user = new User { Id = _world.Ids.Next(), Username = username, GlobalName = globalName, Bot = bot, Locale = locale };
        return _world.Users[user.Id] = user;
    }

    private Member AddMember(Guild guild, User user, string? nick, IReadOnlyList<ulong> roles)
    {
        var member = new Member { User = user, Nick = nick, JoinedAt = _world.Clock.Now };
        member.Roles.UnionWith(roles);
        return guild.Members[user.Id] = member;
    }
}
