namespace MentorBot.Bot.Discord.Gateway;

/// <summary>What Discord's close codes mean for us. All that are not named here allow to resume.</summary>
internal static class CloseCodes
{
    private const int NotAuthenticated = 4003;
    private const int AuthenticationFailed = 4004;
    private const int InvalidSequence = 4007;
    private const int SessionTimedOut = 4009;
    private const int InvalidShard = 4010;
    private const int ShardingRequired = 4011;
    private const int InvalidVersion = 4012;
    private const int InvalidIntents = 4013;
    private const int DisallowedIntents = 4014;

    /// <summary>The line for the operator, when trying again is of no use.</summary>
    public static string? Fatal(int code) => code switch
    {
        AuthenticationFailed => DiscordFaults.Token,
        DisallowedIntents => DiscordFaults.MessageContent,
        InvalidShard or ShardingRequired =>
            $"Discord says that this bot is in too many servers for one connection (close code {code}). Make a bot of its own for this organisation in the Developer Portal and set {DiscordSettingNames.Token} to its token.",
        InvalidVersion or InvalidIntents =>
            $"Discord no longer speaks the protocol of this version of MentorBot (close code {code}). Update MentorBot.",
        _ => null,
    };

    public static bool EndsSession(int code) => code is NotAuthenticated or InvalidSequence or SessionTimedOut;
}
