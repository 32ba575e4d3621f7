using System.Threading.Channels;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Pipeline;

/// <summary>One messenger's door into the engine's queue.</summary>
internal sealed class Inbox(string messenger, ChannelWriter<Work> queue) : IInbox
{
    public async Task ReceiveAsync(IReadOnlyList<Arrived> updates, Cursor? cursor, CancellationToken stop)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.TryWrite(new Work.Parcel(messenger, updates, cursor, done));
        await done.Task.WaitAsync(stop);
    }

    public async Task<string?> CursorAsync(string name, CancellationToken stop)
    {
        string? value = null;
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.TryWrite(new Work.Read(async store => value = await store.CursorAsync(name), done));
        await done.Task.WaitAsync(stop);
        return value;
    }
}
