using MentorBot.Bot.Discord.Rest;

namespace MentorBot.Bot.Discord;

/// <summary>
/// What is needed to fetch a file again. The address expires within a day; with the ids a fresh one can be asked for. It holds ids and
/// perhaps the file's own name: sealed at rest, never shown or logged.
/// </summary>
internal sealed record FileTicket(MessageRef Message, ulong File, string Url)
{
    private const int Fields = 4;

    public static string Of(Message message, MessageFile file) =>
        $"{Snowflake.Text(message.ChannelId)} {Snowflake.Text(message.Id)} {Snowflake.Text(file.Id)} {file.Url}";

    public static FileTicket? Parse(string? text)
    {
        var fields = (text ?? "").Split(' ', Fields);
        return fields.Length == Fields
            && Snowflake.TryParse(fields[0], out var channel)
            && Snowflake.TryParse(fields[1], out var message)
            && Snowflake.TryParse(fields[2], out var file)
                ? new FileTicket(new MessageRef(channel, message), file, fields[3])
                : null;
    }

    public override string ToString() => "FileTicket(hidden)";
}
