using MentorBot.Core.Engine;

namespace MentorBot.Bot.Telegram.Incoming;

/// <summary>Tells commands from words. What was passed on from somebody else is never a command of hers.</summary>
internal static class CommandReader
{
    private const int LongestCommand = 32;
    private const int LongestPayload = 16;

    public static bool TryRead(WireMessage message, Content content, out string command, out string rest)
    {
        command = "";
        rest = "";
        if (message.Forwarded || content.Attachments.Count > 0 || content.Refused is not null || message.Text is not { Length: > 1 } text || text[0] != '/')
            return false;

        if (CommandLength(message) is not (> 1 and var length) || length > text.Length)
            return false;

        var word = text.AsSpan(1, length - 1);
        var at = word.IndexOf('@');
        if (at >= 0)
            word = word[..at];

        if (!IsWord(word))
            return false;

        command = word.ToString().ToLowerInvariant();
        rest = text[length..].Trim();
        if (command == SeekerCommands.Start && !IsCampaign(rest))
            rest = "";

        return true;
    }

    private static int CommandLength(WireMessage message)
    {
        foreach (var entity in message.TextEntities ?? [])
        {
            if (entity is { Type: EntityStyles.BotCommand, Offset: 0, Length: > 1 and <= 4096 })
                return (int)entity.Length;
        }

        return 0;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '_')
                return false;
        }

        return word.Length is > 0 and <= LongestCommand;
    }

    /// <summary>What a link to the bot may carry: the code of a poster or a page, never anything about a person.</summary>
    private static bool IsCampaign(string payload)
    {
        foreach (var letter in payload)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter))
                return false;
        }

        return payload.Length is > 0 and <= LongestPayload;
    }
}
