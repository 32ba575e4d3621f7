using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Discord;

/// <summary>Marks are reactions of ours. Which one a message has is remembered for as long as it may change; the usual one, set once, costs one call.</summary>
internal sealed class Marks(DiscordRest rest)
{
    private const int Remembered = 4_000;

    private readonly Recent<MessageRef, Mark> _set = new(Remembered);

    public async Task<Delivery> SetAsync(MessageRef message, Mark mark, CancellationToken stop)
    {
        var hadOne = _set.TryGet(message, out var before);
        if (hadOne && before == mark)
            return new Delivery.Sent(null);

        // The new one first: between the two the message never seems unmarked.
        var put = await rest.PutReactionAsync(message, EmojiOf(mark), stop);
        if (put.Trouble is { } trouble)
            return await Posting.AfterAsync(rest, trouble, message.Channel, stop);

        if (hadOne)
        {
            var removed = await rest.DeleteOwnReactionAsync(message, EmojiOf(before), stop);
            if (removed.Trouble is { } left and not Trouble.Error)
                return Deliveries.Of(left);
        }

        _set.Set(message, mark);
        return new Delivery.Sent(null);
    }

    private static string EmojiOf(Mark mark) => mark switch
    {
        Mark.Delivered => "✅",
        Mark.Waiting => "⏳",
        Mark.Seen => "👀",
        _ => "⚠️",
    };
}
