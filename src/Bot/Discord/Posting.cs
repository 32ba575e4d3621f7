using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>
/// Sending a message so that a repetition is none. Discord answers a repeated nonce with the message it already has, but only for some
/// minutes; so an attempt that is older, or older than this process, is looked for in the channel before it is made again. One
/// channel is sent to in order, so that it can only be the newest of ours.
/// </summary>
/// <param name="duty">The role that a part which calls somebody calls; null for none.</param>
internal sealed class Posting(DiscordRest rest, Func<ulong?> self, ulong? duty, TimeProvider time)
{
    private const int LookedAt = 50;

    /// <summary>Discord says "a few minutes".</summary>
    private static readonly TimeSpan NonceHolds = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan OldestAttempt = TimeSpan.FromMinutes(15);

    /// <summary>As many as can be sent at Discord's limit of 50 a second while a nonce holds.</summary>
    private readonly Recent<string, DateTimeOffset> _firstAttempt = new(50 * (int)NonceHolds.TotalSeconds);

    /// <summary>The last message that was made in a channel, and its nonce.</summary>
    private readonly Recent<ulong, (ulong Message, string Nonce)> _made = new(20_000);

    public async Task<Delivery> SendAsync(Post post, CancellationToken stop)
    {
        if (!ChannelRef.TryParse(post.To, out var channel))
            return new Delivery.Rejected(Refusal.Malformed);

        var replied = post.ReplyTo is { } to && MessageRef.TryParse(to, out var message) && message.Channel == channel.Id ? message.Id : (ulong?)null;
        var sent = ToDiscord.Message(post.Part) with { Nonce = post.Nonce, ReplyTo = replied, File = post.File, Calls = post.Part.Calls ? duty : null };
        if (sent.Written.Length > OutMessage.Longest || post.File?.Bytes.Length > ToDiscord.Capabilities.UploadBytes)
            return new Delivery.Rejected(Refusal.TooLarge);

        var now = time.GetUtcNow();
        var isRemembered = _firstAttempt.TryGet(post.Nonce, out var first);
        if (post.Repeat && !(isRemembered && now - first < NonceHolds) && await LookForAsync(channel, post.Nonce, sent, stop) is { } found)
            return found;

        if (!isRemembered || now - first >= NonceHolds)
            _firstAttempt.Set(post.Nonce, now);

        var answer = await rest.CreateMessageAsync(channel.Id, sent, stop);
        if (answer.Has(out var id))
        {
            _made.Set(channel.Id, (id, post.Nonce));
            return new Delivery.Sent(new MessageRef(channel.Id, id).ToAddress());
        }

        return answer.Trouble switch
        {
            // The nonce is known and its message is gone: it had arrived.
            Trouble.Error { Code: Deliveries.UnknownMessage } => new Delivery.Sent(null),
            { } trouble => await AfterAsync(rest, trouble, channel.Id, stop),
            null => Delivery.Unknown.Instance,
        };
    }

    /// <summary>A thread that fell asleep is woken, and the call may be made again at once; one that is locked stays shut.</summary>
    public static async Task<Delivery> AfterAsync(DiscordRest rest, Trouble trouble, ulong channel, CancellationToken stop)
    {
        if (trouble is not Trouble.Error { Code: Deliveries.ThreadArchived })
            return Deliveries.Of(trouble);

        var woken = await rest.UnarchiveAsync(channel, stop);
        return woken.Trouble switch
        {
            null => new Delivery.RetryAfter(TimeSpan.Zero),
            Trouble.Error => new Delivery.Rejected(Refusal.PlaceGone),
            { } other => Deliveries.OfReading(other),
        };
    }

    /// <returns>Null when it is not there and must be sent.</returns>
    private async Task<Delivery?> LookForAsync(ChannelRef channel, string nonce, OutMessage sent, CancellationToken stop)
    {
        if (self() is not { } me)
            return new Delivery.RetryAfter(TimeSpan.FromSeconds(1));

        var answer = await rest.LatestMessagesAsync(channel.Id, LookedAt, stop);
        if (!answer.Has(out var messages))
            return await AfterReadingAsync(answer.Trouble!, channel.Id, stop);

        var newest = messages.Where(message => message.Author?.Id == me).MaxBy(message => message.Id);
        return newest is not null && IsThis(channel, newest, nonce, sent) ? new Delivery.Sent(new MessageRef(channel.Id, newest.Id).ToAddress()) : null;
    }

    private async Task<Delivery> AfterReadingAsync(Trouble trouble, ulong channel, CancellationToken stop) =>
        trouble is Trouble.Unknown ? Deliveries.OfReading(trouble) : await AfterAsync(rest, trouble, channel, stop);

    private bool IsThis(ChannelRef channel, Message message, string nonce, OutMessage sent)
    {
        // What is older than the last one that we know of was made before this one was tried.
        if (_made.TryGet(channel.Id, out var known) && message.Id <= known.Message)
            return message.Id == known.Message && string.Equals(known.Nonce, nonce, StringComparison.Ordinal);

        return time.GetUtcNow() - Snowflake.TimeOf(message.Id) < OldestAttempt
            && string.Equals((message.Content ?? "").Trim(), sent.Written.Trim(), StringComparison.Ordinal)
            && (message.Attachments ?? []).Select(file => file.Size).SequenceEqual(sent.File is { } file ? [(long)file.Bytes.Length] : []);
    }
}
