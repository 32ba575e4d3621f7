using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Pipeline;

/// <summary>
/// Whether a commit that was reported as failed was stored all the same: a disk can take the last write and fail in the moment after.
/// A batch is stored whole or not at all, so one change whose outcome can be told apart speaks for all.
/// </summary>
internal static class Doubt
{
    /// <exception cref="NotDurableException">It can't be read now.</exception>
    public static async ValueTask<bool> WasStoredAsync(IStore store, Batch batch)
    {
        // From the last to the first: one change may have been overtaken by a later one of the same batch.
        foreach (var change in batch.Changes.Reverse())
        {
            switch (change)
            {
                case Change.MarkHandled mark:
                    return (await store.HandledAsync([mark.InputId])).Count > 0;

                // What is sealed is never twice the same.
                case Change.PutDocument put:
                    return await store.DocumentAsync(put.Kind, put.Id) is { } document && document.Body.AsSpan().SequenceEqual(put.Body);

                case Change.MoveOutbox move:
                    var row = (await store.PendingAsync()).FirstOrDefault(pending => pending.Id == move.Id);
                    return move.State >= OutboxState.Sent ? row is null : row is not null && row.State == move.State && row.Attempt == move.Attempt;

                case Change.PutOutbox put:
                    return await store.OutboxBodyAsync(put.Head.Id) is not null;

                case Change.PutTimer put:
                    return (await store.TimersAsync()).Any(timer => timer.Name == put.Timer.Name && timer.Body.AsSpan().SequenceEqual(put.Timer.Body));

                // One that is dropped again tells nothing, nor does the drop: that it is not there may have been so before.
                case Change.PutShelf { Item: var item } when !batch.Changes.Any(other => other is Change.DropShelf drop && drop.Place == item.Place && drop.Id == item.Id):
                    return (await store.ShelfAsync(item.Place, int.MaxValue)).Any(stored => stored.Id == item.Id && stored.Body.AsSpan().SequenceEqual(item.Body));
            }
        }

        // What is left changes nothing when it is done again; a timer that is not there may never have been.
        return false;
    }
}
