using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Telegram;

/// <summary>The one line for an operator whose token does not work.</summary>
internal static class TokenFault
{
    public static MessengerFaultException Of(TelegramSettings settings) => new(
        $"Telegram does not accept the bot token in the setting '{settings.TokenSetting}'. Ask @BotFather on Telegram for the bot's token (/mybots, API Token), put it there and start again.");
}
