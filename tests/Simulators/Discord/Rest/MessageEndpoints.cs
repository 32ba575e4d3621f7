using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>Sending, reading, editing and deleting messages.</summary>
internal static class MessageEndpoints
{
    private static readonly TimeSpan BulkDeleteAge = TimeSpan.FromDays(14);

    public static IEnumerable<Route> Routes =>
    [
        RouteTable.Make("POST", "/channels/*/messages", Create),
        RouteTable.Make("GET", "/channels/*/messages", List),
        RouteTable.Make("GET", "/channels/*/messages/*", Get),
        RouteTable.Make("PATCH", "/channels/*/messages/*", Edit),
        RouteTable.Make("DELETE", "/channels/*/messages/*", Delete),
        RouteTable.Make("POST", "/channels/*/messages/bulk-delete", BulkDelete),
        RouteTable.Make("POST", "/channels/*/typing", Type),
    ];

    /// <summary>What REST shows: content is blanked when the application has no MESSAGE_CONTENT.</summary>
    public static MessageView View(World world) => new(WithContent: world.Options.PrivilegedIntents.HasFlag(Intents.MessageContent));

    /// <summary>Applies the fields of a PATCH that are there; an <c>attachments</c> list keeps what it names and drops the rest.</summary>
    public static void Apply(World world, Message message, JsonElement body, IReadOnlyList<FilePart> files)
    {
        var errors = new FormErrors();
        var content = body.TryGetProperty("content", out _) ? MessageRules.Content(body, errors) ?? "" : message.Content;
        var embeds = body.TryGetProperty("embeds", out _) ? EmbedRules.Check(body, errors) : message.Embeds;
        var components = body.TryGetProperty("components", out _) ? ComponentRules.Check(body, errors) : message.Components;
        var policy = MessageRules.Mentions(body, errors);
        var added = MessageRules.Files(world, body, files, errors);
        var kept = body.TryGetProperty("attachments", out _)
            ? message.Attachments.Where(one => body.Items("attachments", errors).Any(item => item.Id("id", errors) == one.Id)).ToList()
            : message.Attachments;
        errors.ThrowIfAny();
        if (content.Length == 0 && embeds is null && components is null && kept.Count + added.Count == 0 && message.Stickers is null && message.Poll is null)
        {
            throw Refusal.EmptyMessage();
        }

        if (body.Int("flags", errors) is { } flags)
        {
            message.Flags = (message.Flags & ~MessageFlags.SuppressEmbeds) | ((MessageFlags)flags & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2));
        }

        (message.Content, message.Embeds, message.Components) = (content, embeds, components);
        message.Attachments = [.. kept, .. added.Select(file => world.Attach(message.Channel, file))];
        message.AllowedMentions = body.Has("allowed_mentions", out var mentions) ? Read.Raw(mentions) : message.AllowedMentions;
        world.Mention(message, policy, []);
    }

    private static void Create(World world, Call call)
    {
        var channel = Lookup.Channel(world, call.Id(0, "channel_id"));
        Lookup.RequireWriting(world, channel);
        var draft = MessageRules.Parse(world, call.Body, call.Files, channel);
        if (draft.Files.Count > 0)
        {
            Lookup.Require(world, channel, Permissions.AttachFiles);
        }

        if (draft.Reference is not null && !Access.Of(world, channel, world.BotId).HasFlag(Permissions.ReadMessageHistory))
        {
            throw new Refusal(403, 160002, "Cannot reply without permission to read message history");
        }

        if (draft is { EnforceNonce: true, Nonce: { } nonce } && world.WithNonce(world.BotId, nonce) is { } earlier)
        {
            Answer(world, call, earlier.Deleted ? throw Refusal.UnknownMessage() : earlier);
            return;
        }

        Answer(world, call, world.Post(channel, world.Bot, draft));
    }

    private static void Answer(World world, Call call, Message message) =>
        Wire.Message(call.Json, world, message, View(world) with { WithNonce = true });

    private static void List(World world, Call call)
    {
        var channel = Lookup.Channel(world, call.Id(0, "channel_id"));
        var limit = call.QueryInt("limit", 50, 1, 100);
        var messages = channel.Messages;
        var (from, to) = (0, messages.Count);
        if (call.QueryId("around") is { } middle)
        {
            from = Math.Max(0, messages.IndexFrom(middle) - limit / 2);
            to = Math.Min(messages.Count, from + limit);
        }
        else if (call.QueryId("after") is { } after)
        {
            from = messages.IndexFrom(after + 1);
            to = Math.Min(messages.Count, from + limit);
        }
        else
        {
            to = call.QueryId("before") is { } before ? messages.IndexFrom(before) : messages.Count;
            from = Math.Max(0, to - limit);
        }

        var view = View(world);
        call.Json.WriteStartArray();
        if (Access.Of(world, channel, world.BotId).HasFlag(Permissions.ReadMessageHistory))
        {
            for (var i = to - 1; i >= from; i--)
            {
                Wire.Message(call.Json, world, messages[i], view);
            }
        }

        call.Json.WriteEndArray();
    }

    private static void Get(World world, Call call)
    {
        var channel = Lookup.Channel(world, call.Id(0, "channel_id"), Permissions.ReadMessageHistory);
        Wire.Message(call.Json, world, Lookup.Message(channel, call.Id(1, "message_id")), View(world));
    }

    private static void Edit(World world, Call call)
    {
        var channel = Lookup.Channel(world, call.Id(0, "channel_id"));
        var message = Lookup.Message(channel, call.Id(1, "message_id"));
        if (message.Author.Id != world.BotId)
        {
            throw Refusal.NotTheAuthor();
        }

        Lookup.RequireActive(channel);
        if (message.Flags.HasFlag(MessageFlags.IsVoiceMessage))
        {
            throw new Refusal(400, 50162, "Voice messages cannot be edited.");
        }

        Apply(world, message, call.Body, call.Files);
        world.Edited(message);
        Wire.Message(call.Json, world, message, View(world));
    }

    private static void Delete(World world, Call call)
    {
        var channel = Lookup.Channel(world, call.Id(0, "channel_id"));
        var message = Lookup.Message(channel, call.Id(1, "message_id"));
        if (message.Type is MessageType.RecipientAdd or MessageType.RecipientRemove or MessageType.ChannelNameChange)
        {
            throw Refusal.SystemMessage();
        }

        if (message.Author.Id != world.BotId)
        {
            Lookup.Require(world, channel, Permissions.ManageMessages);
        }

        world.Delete(message);
        call.NoContent();
    }

    private static void BulkDelete(World world, Call call)
    {
        var channel = Lookup.Channel(world, call.Id(0, "channel_id"), Permissions.ManageMessages);
        var errors = new FormErrors();
        var ids = call.Body.Items("messages", errors).Select(Read.Snowflake).OfType<ulong>().Distinct().ToList();
        errors.ThrowIfAny();
        if (ids.Count is < 2 or > 100)
        {
            throw new Refusal(400, 50016, "Provided too few or too many messages to delete. Must provide at least 2 and fewer than 100 messages to delete.");
        }

        if (ids.Any(id => world.Clock.Now - Snowflakes.TimeOf(id) > BulkDeleteAge))
        {
            throw new Refusal(400, 50034, "You can only bulk delete messages that are under 14 days old.");
        }

        var found = ids.Select(channel.Messages.Find).OfType<Message>().ToList();
        if (found.Count > 0)
        {
            world.DeleteAll(channel, found);
        }

        call.NoContent();
    }

    private static void Type(World world, Call call)
    {
        var channel = Lookup.Channel(world, call.Id(0, "channel_id"));
        Lookup.RequireWriting(world, channel);
        channel.BotTyped++;
        world.Announce.Typing(channel, world.BotId);
        call.NoContent();
    }
}
