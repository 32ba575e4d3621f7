namespace MentorBot.Bot.Telegram.Api;

/// <summary>
/// The platform tells its errors apart by an English sentence alone. Here, and only here, the sentences are read. One that
/// is new to us is <see cref="ApiReason.Other"/>, or <see cref="ApiReason.Forbidden"/> for a 403.
/// </summary>
internal static class ApiReasons
{
    private static readonly (string Words, ApiReason Reason)[] Sentences =
    [
        ("message is not modified", ApiReason.NotModified),
        ("MESSAGE_NOT_MODIFIED", ApiReason.NotModified),
        ("no text in the message to edit", ApiReason.NoTextToEdit),
        ("no caption in the message to edit", ApiReason.NoCaptionToEdit),
        ("message to edit not found", ApiReason.EditImpossible),
        ("message can't be edited", ApiReason.EditImpossible),
        ("message to delete not found", ApiReason.AlreadyDeleted),
        ("message can't be deleted", ApiReason.DeleteImpossible),
        ("chat not found", ApiReason.Unreachable),
        ("user not found", ApiReason.Unreachable),
        ("PEER_ID_INVALID", ApiReason.Unreachable),
        ("blocked by the user", ApiReason.Unreachable),
        ("USER_IS_BLOCKED", ApiReason.Unreachable),
        ("user is deactivated", ApiReason.Unreachable),
        ("INPUT_USER_DEACTIVATED", ApiReason.Unreachable),
        ("can't initiate conversation", ApiReason.Unreachable),
        ("can't send messages to bots", ApiReason.Unreachable),
        ("file is too big", ApiReason.TooLarge),
        ("Request Entity Too Large", ApiReason.TooLarge),
        ("wrong file_id", ApiReason.FileUnavailable),
        ("wrong file identifier", ApiReason.FileUnavailable),
        ("invalid file_id", ApiReason.FileUnavailable),
        ("temporarily unavailable", ApiReason.FileUnavailable),
        ("PHOTO_INVALID_DIMENSIONS", ApiReason.NotAPhoto),
        ("PHOTO_SAVE_FILE_INVALID", ApiReason.NotAPhoto),
        ("IMAGE_PROCESS_FAILED", ApiReason.NotAPhoto),
        ("VOICE_MESSAGES_FORBIDDEN", ApiReason.VoiceForbidden),
        ("query is too old", ApiReason.QueryExpired),
        ("QUERY_ID_INVALID", ApiReason.QueryExpired),
    ];

    public static ApiReason Of(int code, string description)
    {
        switch (code)
        {
            case 401:
                return ApiReason.Unauthorized;
            case 404:
                // The platform has no other 404 than for an unknown token or method; what is missing inside a call is a 400.
                return ApiReason.Unauthorized;
            case 409:
                return description.Contains("webhook", StringComparison.OrdinalIgnoreCase) ? ApiReason.WebhookActive : ApiReason.OtherPoller;
            case 413:
                return ApiReason.TooLarge;
        }

        foreach (var (words, reason) in Sentences)
        {
            if (description.Contains(words, StringComparison.OrdinalIgnoreCase))
                return reason;
        }

        return code == 403 ? ApiReason.Forbidden : ApiReason.Other;
    }
}
