using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>
/// The first answer to an interaction: once, within three seconds. What it may be depends on what was used:
/// a command takes 4, 5, 9; a component also 6 and 7; autocomplete only 8; a modal everything but 8 and 9.
/// </summary>
internal static class InteractionEndpoints
{
    public static IEnumerable<Route> Routes => [RouteTable.Make("POST", "/interactions/*/*/callback", Answer, open: true, unlimited: true)];

    private static void Answer(World world, Call call)
    {
        var interaction = world.Interactions.GetValueOrDefault(call.Id(0, "interaction_id"));
        if (interaction is null || interaction.Token != call.Arguments[1])
        {
            throw Refusal.UnknownInteraction();
        }

        if (interaction.Callback is not null)
        {
            throw new Refusal(400, 40060, "Interaction has already been acknowledged.");
        }

        if (world.Clock.Now - interaction.CreatedAt > world.Options.InteractionDeadline)
        {
            throw Refusal.UnknownInteraction();
        }

        var errors = new FormErrors();
        var type = call.Body.Int("type", errors) ?? 0;
        errors.ThrowIfAny();
        if (!Allowed(interaction).Contains(type))
        {
            throw Refusal.Form("type", "INTERACTION_APPLICATION_COMMAND_INVALID_CALLBACK_TYPE", "Interaction response type is invalid for this interaction");
        }

        var data = call.Body.Has("data", out var given) ? given : default;
        Apply(world, call, interaction, type, data);
        interaction.Callback = type;
        if (call.Flag("with_response"))
        {
            WriteResponse(world, call.Json, interaction, type);
        }
        else
        {
            call.NoContent();
        }
    }

    private static int[] Allowed(Interaction interaction) => interaction.Type switch
    {
        InteractionType.Command => [4, 5, 9],
        InteractionType.Component => [4, 5, 6, 7, 9],
        InteractionType.Autocomplete => [8],
        _ when interaction.Source is not null => [4, 5, 6, 7],
        _ => [4, 5],
    };

    private static void Apply(World world, Call call, Interaction interaction, int type, JsonElement data)
    {
        switch (type)
        {
            case 4:
                interaction.Original = Post(world, interaction, MessageRules.Parse(world, data, call.Files, interaction.Channel, ephemeralAllowed: true));
                break;
            case 5:
                var ephemeral = (MessageFlags)(data.Int("flags", new FormErrors()) ?? 0) & MessageFlags.Ephemeral;
                interaction.Thinking = true;
                interaction.Original = Post(world, interaction, new Draft { Flags = MessageFlags.Loading | ephemeral });
                break;
            case 6:
                interaction.Original = interaction.Source;
                break;
            case 7:
                interaction.Original = interaction.Source;
                MessageEndpoints.Apply(world, interaction.Source!, data, call.Files);
                world.Edited(interaction.Source!);
                break;
            case 8:
                var errors = new FormErrors();
                var choices = data.Items("choices", errors);
                errors.CheckLength("data.choices", choices.Count, 0, 25);
                for (var i = 0; i < choices.Count; i++)
                {
                    errors.CheckLength($"data.choices.{i}.name", choices[i].Has("name", out var name) ? name.GetString()!.Length : 0, 1, 100);
                }

                errors.ThrowIfAny();
                interaction.Choices = choices.Count == 0 ? "[]"u8.ToArray() : Read.Raw(data.GetProperty("choices"));
                break;
            default:
                interaction.Modal = ModalRules.Check(data);
                break;
        }
    }

    /// <summary>A message of the bot that belongs to the interaction. Only commands show who used what.</summary>
    public static Message Post(World world, Interaction interaction, Draft draft)
    {
        var type = interaction.Type == InteractionType.Command ? MessageType.ChatInputCommand : draft.Type;
        return world.Post(interaction.Channel, world.Bot, draft with { Type = type }, interaction);
    }

    private static void WriteResponse(World world, Utf8JsonWriter json, Interaction interaction, int type)
    {
        var message = interaction.Original;
        json.WriteStartObject();
        json.WriteStartObject("interaction"u8);
        Wire.Id(json, "id"u8, interaction.Id);
        json.WriteNumber("type"u8, (int)interaction.Type);
        if (message is not null)
        {
            Wire.Id(json, "response_message_id"u8, message.Id);
            json.WriteBoolean("response_message_loading"u8, message.Flags.HasFlag(MessageFlags.Loading));
            json.WriteBoolean("response_message_ephemeral"u8, message.Ephemeral);
        }

        json.WriteEndObject();
        json.WriteStartObject("resource"u8);
        json.WriteNumber("type"u8, type);
        if (message is not null)
        {
            json.WritePropertyName("message"u8);
            Wire.Message(json, world, message, MessageEndpoints.View(world));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
