using System.Globalization;
using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>Threads: starting, changing, their members, and the lists of active and archived ones. Starting one has no idempotency.</summary>
internal static class ThreadEndpoints
{
    public static IEnumerable<Route> Routes =>
    [
        RouteTable.Make("POST", "/channels/*/threads", Start),
        RouteTable.Make("POST", "/channels/*/messages/*/threads", StartFromMessage),
        RouteTable.Make("GET", "/channels/*/thread-members", ListMembers),
        RouteTable.Make("GET", "/channels/*/thread-members/*", GetMember),
        RouteTable.Make("PUT", "/channels/*/thread-members/*", AddMember),
        RouteTable.Make("DELETE", "/channels/*/thread-members/*", RemoveMember),
        RouteTable.Make("GET", "/guilds/*/threads/active", ListActive),
        RouteTable.Make("GET", "/channels/*/threads/archived/public", (world, call) => ListArchived(world, call, ChannelType.PublicThread)),
        RouteTable.Make("GET", "/channels/*/threads/archived/private", (world, call) => ListArchived(world, call, ChannelType.PrivateThread)),
        RouteTable.Make("GET", "/channels/*/users/@me/threads/archived/private", ListJoinedArchived),
    ];

    /// <summary>PATCH of a thread. An archived one takes a change only together with <c>archived: false</c>.</summary>
    public static void Edit(World world, Call call, Channel thread)
    {
        var errors = new FormErrors();
        var name = ChannelEndpoints.Name(call.Body, errors, required: false);
        var archived = call.Body.Bool("archived", errors);
        var locked = call.Body.Bool("locked", errors);
        var invitable = call.Body.Bool("invitable", errors);
        var minutes = AutoArchive(call.Body, errors);
        errors.ThrowIfAny();
        var moderates = Access.Of(world, thread, world.BotId).HasFlag(Permissions.ManageThreads);
        if (!moderates && (locked is not null || (thread.OwnerId != world.BotId && (archived != false || thread.Locked))))
        {
            throw Refusal.MissingPermissions();
        }

        if (thread.Archived && archived != false)
        {
            throw Refusal.Archived();
        }

        var renamed = name is not null && name != thread.Name;
        thread.Name = name ?? thread.Name;
        thread.Locked = locked ?? thread.Locked;
        thread.Invitable = invitable ?? thread.Invitable;
        thread.AutoArchiveMinutes = minutes ?? thread.AutoArchiveMinutes;
        if (renamed)
        {
            world.Post(thread, world.Bot, new Draft { Type = MessageType.ChannelNameChange, Content = thread.Name });
        }

        world.SetArchived(thread, archived ?? thread.Archived);
        Wire.Channel(call.Json, world, thread, withOwnMember: true);
    }

    private static void Start(World world, Call call)
    {
        var parent = Lookup.Channel(world, call.Id(0, "channel_id"));
        var errors = new FormErrors();
        var name = ChannelEndpoints.Name(call.Body, errors, required: true);
        var minutes = AutoArchive(call.Body, errors);
        var type = (ChannelType)(call.Body.Int("type", errors) ?? (int)ChannelType.PrivateThread);
        var invitable = call.Body.Bool("invitable", errors) ?? true;
        if (type is not (ChannelType.PublicThread or ChannelType.PrivateThread))
        {
            errors.Add("type", "BASE_TYPE_CHOICES", "Value must be one of {10, 11, 12}.");
        }

        errors.ThrowIfAny();
        RequireText(parent);
        Lookup.Require(world, parent, type == ChannelType.PrivateThread ? Permissions.CreatePrivateThreads : Permissions.CreatePublicThreads);
        call.Status = 201;
        Wire.Channel(call.Json, world, world.StartThread(parent, type, world.BotId, name!, minutes, invitable), withOwnMember: true);
    }

    private static void StartFromMessage(World world, Call call)
    {
        var parent = Lookup.Channel(world, call.Id(0, "channel_id"), Permissions.CreatePublicThreads);
        var message = Lookup.Message(parent, call.Id(1, "message_id"));
        var errors = new FormErrors();
        var name = ChannelEndpoints.Name(call.Body, errors, required: true);
        var minutes = AutoArchive(call.Body, errors);
        errors.ThrowIfAny();
        RequireText(parent);
        if (world.Channels.ContainsKey(message.Id))
        {
            throw new Refusal(400, 160004, "A thread has already been created for this message");
        }

        call.Status = 201;
        var thread = world.StartThread(parent, ChannelType.PublicThread, world.BotId, name!, minutes, invitable: true, id: message.Id);
        Wire.Channel(call.Json, world, thread, withOwnMember: true);
    }

    private static void RequireText(Channel parent)
    {
        if (parent.Type != ChannelType.Text)
        {
            throw Refusal.WrongChannelType();
        }
    }

    private static void ListMembers(World world, Call call)
    {
        var thread = Lookup.Thread(world, call.Id(0, "channel_id"));
        if (!world.Options.PrivilegedIntents.HasFlag(Intents.GuildMembers))
        {
            throw Refusal.MissingAccess();
        }

        var withMember = call.Flag("with_member");
        var after = call.QueryId("after") ?? 0;
        var limit = withMember ? call.QueryInt("limit", 100, 1, 100) : int.MaxValue;
        call.Json.WriteStartArray();
        foreach (var user in thread.ThreadMembers.Keys.Where(user => user > after).Order().Take(limit))
        {
            Wire.ThreadMember(call.Json, thread, user, withMember ? thread.Guild!.Members.GetValueOrDefault(user) : null);
        }

        call.Json.WriteEndArray();
    }

    private static void GetMember(World world, Call call)
    {
        var thread = Lookup.Thread(world, call.Id(0, "channel_id"));
        var user = Lookup.UserOrMe(world, call, 1);
        if (!thread.ThreadMembers.ContainsKey(user))
        {
            throw Refusal.UnknownMember();
        }

        Wire.ThreadMember(call.Json, thread, user, call.Flag("with_member") ? thread.Guild!.Members.GetValueOrDefault(user) : null);
    }

    private static void AddMember(World world, Call call)
    {
        var thread = Lookup.Thread(world, call.Id(0, "channel_id"));
        var user = Lookup.UserOrMe(world, call, 1);
        Lookup.RequireActive(thread);
        Lookup.Require(world, thread, Permissions.SendMessagesInThreads);
        if (!thread.Guild!.Members.ContainsKey(user))
        {
            throw Refusal.UnknownMember();
        }

        if (!Access.Of(world, thread, user).HasFlag(Permissions.ViewChannel))
        {
            throw Refusal.MissingAccess();
        }

        if (!thread.ThreadMembers.ContainsKey(user))
        {
            world.AddToThread(thread, user);
            if (user != world.BotId)
            {
                world.Post(thread, world.Bot, new Draft { Type = MessageType.RecipientAdd, SystemMentions = [user] });
            }
        }

        call.NoContent();
    }

    private static void RemoveMember(World world, Call call)
    {
        var thread = Lookup.Thread(world, call.Id(0, "channel_id"));
        var user = Lookup.UserOrMe(world, call, 1);
        Lookup.RequireActive(thread);
        if (user != world.BotId && thread.OwnerId != world.BotId)
        {
            Lookup.Require(world, thread, Permissions.ManageThreads);
        }

        if (world.RemoveFromThread(thread, user) && user != world.BotId)
        {
            world.Post(thread, world.Bot, new Draft { Type = MessageType.RecipientRemove, SystemMentions = [user] });
        }

        call.NoContent();
    }

    private static void ListActive(World world, Call call)
    {
        var guild = Lookup.Guild(world, call.Id(0, "guild_id"));
        var threads = guild.Threads.Values.Where(one => !one.Archived && Access.CanSee(world, one, world.BotId)).OrderByDescending(one => one.Id).ToList();
        call.Json.WriteStartObject();
        Wire.ThreadList(call.Json, world, threads);
        call.Json.WriteEndObject();
    }

    private static void ListArchived(World world, Call call, ChannelType type)
    {
        var parent = Lookup.Channel(world, call.Id(0, "channel_id"), Permissions.ReadMessageHistory);
        if (type == ChannelType.PrivateThread)
        {
            Lookup.Require(world, parent, Permissions.ManageThreads);
        }

        var before = call.Query("before") is { } text
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            : DateTimeOffset.MaxValue;
        Page(world, call, parent.Guild!.Threads.Values
            .Where(one => one.ParentId == parent.Id && one.Archived && one.Type == type && one.ArchiveTimestamp < before)
            .OrderByDescending(one => one.ArchiveTimestamp).ThenByDescending(one => one.Id));
    }

    private static void ListJoinedArchived(World world, Call call)
    {
        var parent = Lookup.Channel(world, call.Id(0, "channel_id"), Permissions.ReadMessageHistory);
        var before = call.QueryId("before") ?? ulong.MaxValue;
        Page(world, call, parent.Guild!.Threads.Values
            .Where(one => one.ParentId == parent.Id && one.Archived && one.Type == ChannelType.PrivateThread
                && one.ThreadMembers.ContainsKey(world.BotId) && one.Id < before)
            .OrderByDescending(one => one.Id));
    }

    private static void Page(World world, Call call, IEnumerable<Channel> threads)
    {
        var limit = call.QueryInt("limit", 50, 2, 100);
        var page = threads.Take(limit + 1).ToList();
        call.Json.WriteStartObject();
        Wire.ThreadList(call.Json, world, [.. page.Take(limit)]);
        call.Json.WriteBoolean("has_more"u8, page.Count > limit);
        call.Json.WriteEndObject();
    }

    private static int? AutoArchive(JsonElement body, FormErrors errors)
    {
        var minutes = body.Int("auto_archive_duration", errors);
        if (minutes is not (null or 60 or 1440 or 4320 or 10080))
        {
            errors.Add("auto_archive_duration", "BASE_TYPE_CHOICES", "Value must be one of (60, 1440, 4320, 10080).");
        }

        return minutes;
    }
}
