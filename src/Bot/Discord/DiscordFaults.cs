namespace MentorBot.Bot.Discord;

/// <summary>The lines that tell an operator what to mend: what is wrong, and where it is set.</summary>
internal static class DiscordFaults
{
    public const string Token =
        $"Discord refuses the bot's token. Copy it again from the Developer Portal (your application, Bot, Reset Token) into {DiscordSettingNames.Token}.";

    public const string MessageContent =
        "The bot may not read messages. Switch on “Message Content Intent” in the Developer Portal (your application, Bot, Privileged Gateway Intents).";

    public const string Guild =
        $"The bot is not in the server that {DiscordSettingNames.Guild} names. Invite it there, or correct the number.";

    public const string Commands =
        $"The bot may not have slash commands in the server that {DiscordSettingNames.Guild} names. Invite it again with the scope “applications.commands”.";

    public static string ChannelMissing(string setting) =>
        $"The channel that {setting} names is not there, or the bot can't see it. Correct the number, or let the bot into the channel.";

    public static string ChannelElsewhere(string setting) =>
        $"The channel that {setting} names is not a text channel of the server that {DiscordSettingNames.Guild} names. Correct the number.";

    public static string ChannelForbids(string setting, IReadOnlyList<string> missing) =>
        $"In the channel that {setting} names the bot may not: {string.Join(", ", missing)}. Allow it in the channel's permissions.";

    public static string ChannelPublic(string setting) =>
        $"Everybody in the server can see the channel that {setting} names. Take “View Channel” from @everyone in its permissions; what is written there is only for those it is meant for.";

    public static string ChannelReadByBot(string setting) =>
        $"Another bot can see the channel that {setting} names. Take it out of the channel, or better out of the server: whoever runs it could read along.";

    public static string PlacePublic(string name) =>
        $"Everybody in the server can see the channel {name} of a mentor who joined. Take “View Channel” from @everyone in its permissions.";

    public static string PlaceReadByBot(string name) =>
        $"Another bot can see the channel {name} of a mentor who joined. Take it out of the channel, or better out of the server.";

    public static string PlaceForbids(string name, IReadOnlyList<string> missing) =>
        $"In the channel {name} of a mentor who joined the bot may not: {string.Join(", ", missing)}. Allow it in the channel's permissions, or talks can't be opened there as they should.";

    public const string PlaceGone = "A channel of a mentor who joined is gone, or the bot can't see it: no talk can be opened there. It is made again when the next talk needs it.";

    public const string PlacesUnseen = "Discord does not answer now: whether talks can be opened in the channels of mentors who joined can't be seen.";

    public static string AliasTells(string setting) =>
        $"{setting} is, or holds, the name that the mentor has on Discord. Choose another: people could find her by it.";

    public static string StoryTells(string setting) =>
        $"{setting} holds the name that the mentor has on Discord. Take it out: people could find her by it.";
}
