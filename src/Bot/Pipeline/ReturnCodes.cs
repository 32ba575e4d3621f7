using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Pipeline;

/// <summary>
/// One messenger's codes. What is entered is looked up by its keyed hash, so comparing tells nothing about a code that is near to it. The place lies in the row
/// sealed under the seeker's own key: a code opens nothing once she is forgotten.
/// </summary>
internal sealed class ReturnCodes(string messenger, ChannelWriter<Work> queue) : IReturnCodes
{
    private const int NameLength = 16;

    private static readonly TimeSpan Life = TimeSpan.FromDays(30);

    public Task<CodeGiven> GiveAsync(Address place, string code, string? key, CancellationToken stop) => AskAsync(
        async (store, memory, turn) =>
        {
            if (await WhoseAsync(memory, place) is not { } seeker)
            {
                return CodeGiven.NoPlace;
            }

            if (key is not null)
            {
                var wish = Names.Input(memory.Sealer, messenger, $"{place.Value}:code:{key}", null).Value;
                if ((await store.HandledAsync([wish])).Count > 0 || !turn.Handled.Add(wish))
                {
                    return CodeGiven.Before;
                }

                memory.Batch.Add(new Change.MarkHandled(wish, turn.Now));
            }

            var hash = Hash(memory, code);
            var body = memory.Seal(seeker, Names.Code(hash), Encoding.UTF8.GetBytes(place.Value));
            memory.Batch.Add(new Change.PutCode(new StoredCode(hash, Names.Address(memory.Sealer, place), turn.Now + Life, seeker.Value, body)));
            return CodeGiven.Given;
        },
        stop);

    public Task ForgetAsync(Address place, CancellationToken stop) => AskAsync(
        (_, memory, _) =>
        {
            memory.Batch.Add(new Change.DropCode(Names.Address(memory.Sealer, place)));
            return ValueTask.FromResult(true);
        },
        stop);

    public Task<Address?> UseAsync(string code, CancellationToken stop) => AskAsync<Address?>(
        async (store, memory, turn) =>
        {
            if (await store.CodeAsync(Hash(memory, code)) is not { } stored || stored.Until < turn.Now || Open(memory, stored) is not { } place)
            {
                return null;
            }

            memory.Batch.Add(new Change.ExtendCode(stored.Hash, turn.Now + Life));
            return place;
        },
        stop);

    public Task<bool> LeadsToAsync(Address place, CancellationToken stop) => AskAsync(
        async (store, memory, turn) => await store.CodeOfAsync(Names.Address(memory.Sealer, place)) is { } stored && stored.Until >= turn.Now,
        stop);

    public Task<string?> NameAsync(Address place, CancellationToken stop) => AskAsync(
        async (store, memory, turn) => await store.CodeOfAsync(Names.Address(memory.Sealer, place)) is { } stored && stored.Until >= turn.Now ? stored.Hash[..NameLength] : null,
        stop);

    private async Task<T> AskAsync<T>(Func<IStore, Memory, Turn, ValueTask<T>> work, CancellationToken stop)
    {
        T? answer = default;
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.TryWrite(new Work.Deed(async (store, memory, turn) => answer = await work(store, memory, turn), done));
        await done.Task.WaitAsync(stop);
        return answer!;
    }

    private string Hash(Memory memory, string code) => memory.Sealer.Hash("return-code", messenger + "|" + code);

    private static async ValueTask<SeekerId?> WhoseAsync(Memory memory, Address place)
    {
        try
        {
            return await memory.PlaceAsync(place) is { Role: Names.Chat, Seeker: { } seeker } ? seeker : null;
        }
        catch (Exception fault) when (fault is CryptographicException or ForgottenException)
        {
            return null;
        }
    }

    private Address? Open(Memory memory, StoredCode stored)
    {
        try
        {
            return new Address(messenger, Encoding.UTF8.GetString(memory.Open(stored.SealedFor, Names.Code(stored.Hash), stored.Body)));
        }
        catch (Exception fault) when (fault is CryptographicException or ForgottenException)
        {
            return null;
        }
    }
}
