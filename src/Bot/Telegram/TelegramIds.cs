using System.Globalization;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Telegram;

/// <summary>
/// What a Telegram address holds: <c>123</c> is a private chat, <c>123/45</c> a message in it. Both are positive; a group's
/// negative id is no address here. There is one spelling of each, so that equal places hash equally.
/// </summary>
internal readonly record struct TelegramIds(long Chat, long Message)
{
    public const string Messenger = "telegram";

    /// <summary>The end of the year 9999, beyond which there are no moments.</summary>
    private const long LatestDate = 253_402_300_799;

    public bool IsMessage => Message > 0;

    public static Address ChatAddress(long chat) => new(Messenger, chat.ToString(CultureInfo.InvariantCulture));

    /// <param name="date">Seconds since 1970; 0 where the platform tells none.</param>
    public static Address MessageAddress(long chat, long message, long date) =>
        new(Messenger, string.Create(CultureInfo.InvariantCulture, $"{chat}/{message}")) { At = Moment(date, message) };

    /// <summary>
    /// The moment of a message or of what befell it. The platform tells whole seconds but counts its messages, so the number of the message stands for
    /// the fraction: what came in one second keeps its order.
    /// </summary>
    /// <param name="date">Seconds since 1970; 0 where the platform tells none.</param>
    public static DateTimeOffset? Moment(long date, long message) =>
        date is > 0 and <= LatestDate ? DateTimeOffset.FromUnixTimeSeconds(date).AddMicroseconds(message % 1_000_000) : null;

    public static bool TryParse(Address address, out TelegramIds ids)
    {
        ids = default;
        if (address.Messenger != Messenger || address.Value is null)
            return false;

        var value = address.Value.AsSpan();
        var slash = value.IndexOf('/');
        if (slash < 0)
        {
            if (!TryParseId(value, out var only))
                return false;

            ids = new TelegramIds(only, 0);
            return true;
        }

        if (!TryParseId(value[..slash], out var chat) || !TryParseId(value[(slash + 1)..], out var message))
            return false;

        ids = new TelegramIds(chat, message);
        return true;
    }

    /// <summary>A closed mask: these ids must not get into a log line by accident.</summary>
    public override string ToString() => $"{Messenger}:…";

    private static bool TryParseId(ReadOnlySpan<char> text, out long id) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id) && id > 0 && text[0] != '0';
}
