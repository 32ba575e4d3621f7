using System.Threading.Channels;
using MentorBot.Bot.Telegram.Api;
using MentorBot.Bot.Telegram.Incoming;

namespace MentorBot.Bot.Telegram;

/// <summary>
/// Does the chores in the background, a few at a time. None is worth a wait or a retry: a button whose little clock runs on
/// stops by itself, and a group that was not left is left at its next update.
/// </summary>
internal sealed class Chores(BotApi api)
{
    private const int AtOnce = 4;
    private const int MostWaiting = 1024;

    private readonly Channel<Chore> _waiting = Channel.CreateBounded<Chore>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.Wait });

    public void Add(Chore chore)
    {
        if (!_waiting.Writer.TryWrite(chore))
            TelegramMeter.CountChore(NameOf(chore), "dropped");
    }

    /// <summary>Ends when stopped.</summary>
    public Task RunAsync(CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync(stop)));

    private static string NameOf(Chore chore) => chore is Chore.Leave ? "leave" : "answer";

    private async Task WorkAsync(CancellationToken stop)
    {
        await foreach (var chore in _waiting.Reader.ReadAllAsync(stop))
        {
            var result = chore switch
            {
                Chore.Leave leave => await api.LeaveChatAsync(leave.Chat, stop),
                Chore.AnswerCallback answer => await api.AnswerCallbackAsync(answer.Id, stop),
                _ => ApiResult<Done>.NotSent.Instance,
            };
            TelegramMeter.CountChore(NameOf(chore), result is ApiResult<Done>.Ok ? "done" : "failed");
        }
    }
}
