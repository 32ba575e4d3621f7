namespace MentorBot.Simulators.Discord;

/// <summary>Follow-ups to an interaction, by its token, for fifteen minutes. Nonces mean nothing here: a repeated follow-up is a second message.</summary>
internal static class WebhookEndpoints
{
    public static IEnumerable<Route> Routes =>
    [
        RouteTable.Make("POST", "/webhooks/*/*", Create, open: true, unlimited: true),
        RouteTable.Make("GET", "/webhooks/*/*/messages/*", Get, open: true, unlimited: true),
        RouteTable.Make("PATCH", "/webhooks/*/*/messages/*", Edit, open: true, unlimited: true),
        RouteTable.Make("DELETE", "/webhooks/*/*/messages/*", Delete, open: true, unlimited: true),
    ];

    private static void Create(World world, Call call)
    {
        var interaction = Find(world, call);
        if (interaction is { Thinking: true, Original: { } thinking })
        {
            // Documented backwards compatibility: the first follow-up to a deferred answer edits it.
            Resolve(world, call, interaction, thinking);
            return;
        }

        var draft = MessageRules.Parse(world, call.Body, call.Files, interaction.Channel, ephemeralAllowed: true);
        if (interaction.Original is { } original && draft.Reference is null)
        {
            draft = draft with { Reference = new Reference(original.Channel.Id, original.Id, Forward: false), Type = MessageType.Reply };
        }

        var message = world.Post(interaction.Channel, world.Bot, draft with { Nonce = null }, interaction);
        interaction.Followups.Add(message);
        Wire.Message(call.Json, world, message, MessageEndpoints.View(world));
    }

    private static void Get(World world, Call call)
    {
        var interaction = Find(world, call);
        Wire.Message(call.Json, world, Named(interaction, call), MessageEndpoints.View(world));
    }

    private static void Edit(World world, Call call)
    {
        var interaction = Find(world, call);
        Resolve(world, call, interaction, Named(interaction, call));
    }

    private static void Delete(World world, Call call)
    {
        var interaction = Find(world, call);
        var message = Named(interaction, call);
        if (message == interaction.Original)
        {
            interaction.Thinking = false;
        }

        world.Delete(message);
        call.NoContent();
    }

    private static void Resolve(World world, Call call, Interaction interaction, Message message)
    {
        MessageEndpoints.Apply(world, message, call.Body, call.Files);
        if (message == interaction.Original)
        {
            interaction.Thinking = false;
            message.Flags &= ~MessageFlags.Loading;
        }

        world.Edited(message);
        Wire.Message(call.Json, world, message, MessageEndpoints.View(world));
    }

    private static Message Named(Interaction interaction, Call call)
    {
        var message = call.Arguments[2] == "@original"
            ? interaction.Original
            : interaction.Followups.Append(interaction.Original).FirstOrDefault(one => one?.Id == call.Id(2, "message_id"));
        return message is { Deleted: false } ? message : throw Refusal.UnknownMessage();
    }

    /// <summary>An answered interaction whose token is still alive.</summary>
    private static Interaction Find(World world, Call call)
    {
        if (call.Id(0, "webhook_id") != world.ApplicationId || !world.InteractionsByToken.TryGetValue(call.Arguments[1], out var interaction)
            || interaction.Callback is null or 8)
        {
            throw Refusal.UnknownWebhook();
        }

        return world.Clock.Now - interaction.CreatedAt > world.Options.InteractionTokenLife
            ? throw new Refusal(401, 50027, "Invalid Webhook Token")
            : interaction;
    }
}
