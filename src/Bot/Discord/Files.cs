using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>Fetches what a ticket stands for. An address that has expired is asked for anew once.</summary>
internal sealed class Files(DiscordRest rest, Cdn cdn)
{
    public async Task<(byte[]? Bytes, Delivery? Trouble)> FetchAsync(string ticket, long atMost, CancellationToken stop)
    {
        if (FileTicket.Parse(ticket) is not { } file)
            return (null, new Delivery.Rejected(Refusal.BadFile));

        var answer = await cdn.DownloadAsync(file.Url, atMost, stop);
        if (answer.Trouble is Trouble.Error { Status: 403 or 404 or 410 or 401 })
        {
            var message = await rest.MessageAsync(file.Message, stop);
            if (!message.Has(out var fresh))
                return (null, Deliveries.OfReading(message.Trouble!));

            if (fresh.Attachments?.FirstOrDefault(attachment => attachment.Id == file.File)?.Url is not { } url)
                return (null, new Delivery.Rejected(Refusal.MessageGone));

            answer = await cdn.DownloadAsync(url, atMost, stop);
        }

        return answer.Has(out var bytes) ? (bytes, null) : (null, OfDownload(answer.Trouble!));
    }

    private static Delivery OfDownload(Trouble trouble) => trouble switch
    {
        Trouble.Error { Status: 413 } => new Delivery.Rejected(Refusal.TooLarge),
        Trouble.Error => new Delivery.Rejected(Refusal.BadFile),
        _ => Deliveries.OfReading(trouble),
    };
}
