namespace MentorBot.Bot.Telegram.Api;

/// <summary>How the bot presents itself. A language of "" is everybody who has none of their own.</summary>
internal static class ProfileCalls
{
    private static readonly BotCommandScope PrivateChats = new("all_private_chats");

    public static Task<ApiResult<Done>> SetMyCommandsAsync(this BotApi api, IReadOnlyList<BotCommand> commands, string language, CancellationToken stop) =>
        api.CallAsync<SetMyCommandsRequest, Done>(
            "setMyCommands", new(commands, PrivateChats, Code(language)), RequestJson.Default.SetMyCommandsRequest, Results.ReadDone, stop);

    public static Task<ApiResult<string>> GetMyNameAsync(this BotApi api, string language, CancellationToken stop) =>
        api.CallAsync<LanguageRequest, string>("getMyName", new(Code(language)), RequestJson.Default.LanguageRequest, Results.ReadName, stop);

    public static Task<ApiResult<Done>> SetMyNameAsync(this BotApi api, string name, string language, CancellationToken stop) =>
        api.CallAsync<SetMyNameRequest, Done>("setMyName", new(name, Code(language)), RequestJson.Default.SetMyNameRequest, Results.ReadDone, stop);

    public static Task<ApiResult<string>> GetMyDescriptionAsync(this BotApi api, string language, CancellationToken stop) =>
        api.CallAsync<LanguageRequest, string>("getMyDescription", new(Code(language)), RequestJson.Default.LanguageRequest, Results.ReadDescription, stop);

    public static Task<ApiResult<Done>> SetMyDescriptionAsync(this BotApi api, string text, string language, CancellationToken stop) =>
        api.CallAsync<SetMyDescriptionRequest, Done>("setMyDescription", new(text, Code(language)), RequestJson.Default.SetMyDescriptionRequest, Results.ReadDone, stop);

    public static Task<ApiResult<string>> GetMyShortDescriptionAsync(this BotApi api, string language, CancellationToken stop) =>
        api.CallAsync<LanguageRequest, string>(
            "getMyShortDescription", new(Code(language)), RequestJson.Default.LanguageRequest, Results.ReadShortDescription, stop);

    public static Task<ApiResult<Done>> SetMyShortDescriptionAsync(this BotApi api, string text, string language, CancellationToken stop) =>
        api.CallAsync<SetMyShortDescriptionRequest, Done>(
            "setMyShortDescription", new(text, Code(language)), RequestJson.Default.SetMyShortDescriptionRequest, Results.ReadDone, stop);

    private static string? Code(string language) => language.Length == 0 ? null : language;
}
