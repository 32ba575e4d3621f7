using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>Slash commands, autocomplete, buttons, selects and modals. Each act returns the interaction's id; what the bot answered is read by it.</summary>
public sealed partial class DiscordControl
{
    private static readonly Dictionary<string, string> NoOptions = [];

    /// <summary>Runs <c>name</c> or <c>name group sub</c> with options as text; ids for users, channels and roles, a file's name for attachments.</summary>
    public ulong RunCommand(ulong channel, ulong user, string command, IReadOnlyDictionary<string, string>? options = null, params IReadOnlyList<UserFile> files) =>
        Do(() => UseCommand(channel, user, command, options ?? NoOptions, files, focused: null));

    /// <summary>Types into one option. Returns the choices the bot offers.</summary>
    public async Task<IReadOnlyList<SeenChoice>> CompleteAsync(ulong channel, ulong user, string command, string option, string typed,
        IReadOnlyDictionary<string, string>? others = null, TimeSpan? timeout = null)
    {
        var id = StartComplete(channel, user, command, option, typed, others);
        return (await WaitForInteractionAsync(id, one => one.Callback == 8, timeout)).Choices;
    }

    public ulong StartComplete(ulong channel, ulong user, string command, string option, string typed, IReadOnlyDictionary<string, string>? others = null)
    {
        var options = new Dictionary<string, string>(others ?? NoOptions) { [option] = typed };
        return Do(() => UseCommand(channel, user, command, options, [], option));
    }

    public ulong Press(ulong channel, ulong message, ulong user, string customId) => Do(() => UseComponent(channel, message, user, customId, null));

    /// <summary>Picks in a select: values of a string select, ids in the others.</summary>
    public ulong Select(ulong channel, ulong message, ulong user, string customId, params IReadOnlyList<string> values) =>
        Do(() => UseComponent(channel, message, user, customId, values));

    /// <summary>Fills in and sends the modal that an interaction was answered with.</summary>
    public ulong SubmitModal(ulong interaction, IReadOnlyDictionary<string, string> fields) => Do(() =>
    {
        var opener = _world.Interactions.GetValueOrDefault(interaction) ?? throw new PersonCannotException("There is no such interaction.");
        var modal = opener.Modal is { } raw ? JsonElement.Parse(raw) : throw new PersonCannotException("The interaction opened no modal.");
        var id = modal.GetProperty("custom_id").GetString()!;
        return Start(InteractionType.ModalSubmit, opener.User, opener.Channel, id, opener.Source, json => ModalSubmission.Write(json, modal, id, fields));
    });

    public SeenInteraction Interaction(ulong id) => Do(() => Seen(_world.Interactions.GetValueOrDefault(id) ?? throw new PersonCannotException("There is no such interaction.")));

    public Task<SeenInteraction> WaitForInteractionAsync(ulong id, Func<SeenInteraction, bool> predicate, TimeSpan? timeout = null) =>
        _world.WaitAsync(() => Interaction(id) is var seen && predicate(seen) ? seen : null, timeout ?? Patience, $"an answer to interaction {id}");

    /// <summary>Returns when the bot has answered with something to look at: a message that is not "thinking", a modal, choices, or an update.</summary>
    public Task<SeenInteraction> WaitForAnswerAsync(ulong id, TimeSpan? timeout = null) =>
        WaitForInteractionAsync(id, one => one is { Callback: not null, Thinking: false }, timeout);

    private ulong UseCommand(ulong channel, ulong user, string words, IReadOnlyDictionary<string, string> options, IReadOnlyList<UserFile> files, string? focused)
    {
        var place = ChannelOf(channel);
        var guild = place.Guild ?? throw new PersonCannotException("Commands are used in a guild here.");
        var person = UserOf(user);
        RequireSight(place, user);
        Require(place, user, Permissions.UseApplicationCommands);
        if (!_world.BotIsIn(guild))
        {
            throw new PersonCannotException("The application is not in this guild.");
        }

        var (command, path) = SlashOptions.Find(_world, guild, words);
        RequireDefault(command, place, user);
        var filled = new SlashOptions(_world, place, person);
        var type = focused is null ? InteractionType.Command : InteractionType.Autocomplete;
        return Start(type, person, place, words, source: null, json =>
        {
            json.WriteStartObject();
            Wire.Id(json, "id"u8, command.Id);
            json.WriteString("name"u8, command.Name);
            json.WriteNumber("type"u8, 1);
            if (command.GuildId != 0)
            {
                Wire.Id(json, "guild_id"u8, command.GuildId);
            }

            filled.Write(json, command.Definition, path, options, files, focused);
            filled.WriteResolved(json);
            json.WriteEndObject();
        });
    }

    /// <summary>A command with default_member_permissions is hidden from those who lack them.</summary>
    private void RequireDefault(Command command, Channel channel, ulong user)
    {
        if (command.Definition.Has("default_member_permissions", out var bits) && ulong.TryParse(bits.ToString(), out var needed)
            && (needed == 0 ? !Access.Of(_world, channel, user).HasFlag(Permissions.Administrator) : !Access.Of(_world, channel, user).HasFlag((Permissions)needed)))
        {
            throw new PersonCannotException($"There is no command /{command.Name} for this user.");
        }
    }

    private ulong UseComponent(ulong channel, ulong message, ulong user, string customId, IReadOnlyList<string>? values)
    {
        var source = MessageOf(channel, message);
        RequireSight(source.Channel, user);
        if (source.Ephemeral && source.Interaction?.User.Id != user)
        {
            throw new PersonCannotException("The user does not see this message.");
        }

        var component = Parsed(source.Components) is { } all && ComponentRules.Find(all, customId) is { } found
            ? found : throw new PersonCannotException("There is no such component.");
        var type = ComponentRules.TypeOf(component);
        if (component.Has("disabled", out var disabled) && disabled.GetBoolean())
        {
            throw new PersonCannotException("The component is disabled.");
        }

        if (values is null != (type == 2))
        {
            throw new PersonCannotException("A button is pressed, a select is picked from.");
        }

        CheckPicked(component, type, values ?? []);
        return Start(InteractionType.Component, UserOf(user), source.Channel, customId, source, json =>
        {
            json.WriteStartObject();
            json.WriteString("custom_id"u8, customId);
            json.WriteNumber("component_type"u8, type);
            if (values is not null)
            {
                json.WriteStartArray("values"u8);
                foreach (var value in values)
                {
                    json.WriteStringValue(value);
                }

                json.WriteEndArray();
                var resolved = new PickedThings(_world, source.Channel.Guild!, type, values);
                resolved.Write(json);
            }

            json.WriteEndObject();
        });
    }

    private static void CheckPicked(JsonElement component, int type, IReadOnlyList<string> values)
    {
        var least = component.Has("min_values", out var min) ? min.GetInt32() : 1;
        var most = component.Has("max_values", out var max) ? max.GetInt32() : 1;
        if (type != 2 && (values.Count < least || values.Count > most))
        {
            throw new PersonCannotException("Too few or too many values.");
        }

        if (type == 3 && values.Any(value => !component.GetProperty("options").EnumerateArray().Any(option => option.GetProperty("value").GetString() == value)))
        {
            throw new PersonCannotException("The select has no such value.");
        }
    }

    private ulong Start(InteractionType type, User user, Channel channel, string name, Message? source, Action<Utf8JsonWriter> data)
    {
        var written = JsonOf(data);
        var interaction = new Interaction
        {
            Id = _world.Ids.Next(),
            Token = _world.RandomText(120),
            Type = type,
            User = user,
            Channel = channel,
            Name = name,
            Source = source,
            CreatedAt = _world.Clock.Now,
        };
        _world.Interactions.Add(interaction.Id, interaction);
        _world.InteractionsByToken.Add(interaction.Token, interaction);
        _world.Gateway.Dispatch("INTERACTION_CREATE", Intents.None, (json, _) => Wire.Interaction(json, _world, interaction, written));
        return interaction.Id;
    }

    private SeenInteraction Seen(Interaction interaction) => new()
    {
        Id = interaction.Id,
        Callback = interaction.Callback,
        Failed = interaction.Callback is null && _world.Clock.Now - interaction.CreatedAt > _world.Options.InteractionDeadline,
        Thinking = interaction.Thinking,
        Ephemeral = interaction.Original?.Ephemeral ?? false,
        Original = interaction.Original is { } original ? Seen(original) : null,
        Followups = [.. interaction.Followups.Select(Seen)],
        Choices = interaction.Choices is { } raw
            ? [.. JsonElement.Parse(raw).EnumerateArray().Select(one => new SeenChoice(one.GetProperty("name").ToString(), one.GetProperty("value").ToString()))]
            : [],
        Modal = interaction.Modal is { } modal && JsonElement.Parse(modal) is var parsed
            ? new SeenModal(parsed.GetProperty("custom_id").GetString()!, parsed.GetProperty("title").GetString()!, parsed.GetProperty("components"))
            : null,
    };
}
