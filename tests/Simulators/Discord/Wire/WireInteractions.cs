using System.Text.Json;

namespace MentorBot.Simulators.Discord;

internal static partial class Wire
{
    /// <summary>INTERACTION_CREATE, with <paramref name="data"/> as the act wrote it.</summary>
    public static void Interaction(Utf8JsonWriter json, World world, Interaction interaction, byte[] data)
    {
        var channel = interaction.Channel;
        json.WriteStartObject();
        Id(json, "id"u8, interaction.Id);
        Id(json, "application_id"u8, world.ApplicationId);
        json.WriteNumber("type"u8, (int)interaction.Type);
        json.WritePropertyName("data"u8);
        json.WriteRawValue(data, skipInputValidation: true);
        json.WriteString("token"u8, interaction.Token);
        json.WriteNumber("version"u8, 1);
        Id(json, "channel_id"u8, channel.Id);
        json.WritePropertyName("channel"u8);
        Channel(json, world, channel);
        if (channel.Guild is { } guild)
        {
            Id(json, "guild_id"u8, guild.Id);
            json.WriteStartObject("guild"u8);
            Id(json, "id"u8, guild.Id);
            json.WriteString("locale"u8, guild.Locale);
            EmptyArray(json, "features"u8);
            json.WriteEndObject();
            json.WriteString("guild_locale"u8, guild.Locale);
            json.WritePropertyName("member"u8);
            Member(json, guild.Members[interaction.User.Id], interaction.User, Access.Of(world, channel, interaction.User.Id));
        }
        else
        {
            json.WritePropertyName("user"u8);
            User(json, interaction.User);
        }

        if (interaction.Source is { } source)
        {
            json.WritePropertyName("message"u8);
            Message(json, world, source, new MessageView(WithContent: true));
        }

        Bits(json, "app_permissions"u8, Access.Of(world, channel, world.BotId));
        json.WriteString("locale"u8, interaction.User.Locale);
        EmptyArray(json, "entitlements"u8);
        json.WriteStartObject("authorizing_integration_owners"u8);
        Id(json, "0"u8, channel.Guild?.Id ?? 0);
        json.WriteEndObject();
        json.WriteNumber("context"u8, channel.Guild is null ? 1 : 0);
        json.WriteNumber("attachment_size_limit"u8, world.Options.MaxFileBytes);
        json.WriteEndObject();
    }
}
