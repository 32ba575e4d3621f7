using System.Threading.Channels;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Pipeline;

/// <summary>One messenger's door into the engine's queue.</summary>
internal sealed class Inbox(string messenger, ChannelWriter<Work> queue) : IInbox
{
    public IReturnCodes Codes { get; } = new ReturnCodes(messenger, queue);

    public async Task ReceiveAsync(IReadOnlyList<Arrived> updates, Cursor? cursor, CancellationToken stop)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.TryWrite(new Work.Parcel(messenger, updates, cursor, done));
        await done.Task.WaitAsync(stop);
    }

    public async Task<bool> ShelveAsync(Shelving change, CancellationToken stop)
    {
        var work = new Work.Shelve(change, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        queue.TryWrite(work);
        await work.Done.Task.WaitAsync(stop);
        return work.Found;
    }

    public async Task<IReadOnlyList<Shelved>> ShelfAsync(Address place, CancellationToken stop)
    {
        IReadOnlyList<Shelved> shelf = [];
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.TryWrite(new Work.Read(async (_, memory) => shelf = await memory.ShelfAsync(place), done));
        await done.Task.WaitAsync(stop);
        return shelf;
    }

    public async Task<byte[]?> ShelfFileAsync(Address place, string id, CancellationToken stop)
    {
        byte[]? file = null;
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.TryWrite(new Work.Read(async (_, memory) => file = await memory.ShelfFileAsync(place, id), done));
        await done.Task.WaitAsync(stop);
        return file;
    }

    public async Task<string?> CursorAsync(string name, CancellationToken stop)
    {
        string? value = null;
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.TryWrite(new Work.Read(async (store, _) => value = await store.CursorAsync(name), done));
        await done.Task.WaitAsync(stop);
        return value;
    }
}
