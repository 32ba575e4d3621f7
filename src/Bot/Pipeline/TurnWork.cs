using System.Text.Json;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Pipeline;

/// <summary>
/// Goes through what a turn found waiting, in order, and lets each be decided. What throws is named by its input, so that the turn can be done
/// again with that input parked.
/// </summary>
internal sealed class TurnWork(IStore store, Memory memory, Timers timers, Resolver resolver, Decider decider, Attempts attempts, DeadLetters deadLetters)
{
    /// <param name="parked">Inputs that threw in an earlier try of this turn, and with what.</param>
    /// <exception cref="DecisionFaultException">A decision threw.</exception>
    /// <exception cref="NotDurableException">The store can't be read now: no fault of any input.</exception>
    /// <exception cref="StoreFaultException">The database is damaged: the service stops, and nothing more is confirmed or sent.</exception>
    public async ValueTask DecideAsync(IReadOnlyList<Work> works, Dictionary<InputId, string> parked, Turn turn)
    {
        foreach (var work in works)
        {
            switch (work)
            {
                case Work.Attempted attempted:
                    var row = new InputId(attempted.Claim.Row.Head.Id);
                    if (parked.ContainsKey(row))
                    {
                        attempts.Abandon(attempted.Claim, turn);
                    }

                    Guard(row, parked, turn, null, () => attempts.Handle(attempted, turn));
                    break;

                case Work.Parcel parcel:
                    await DecideAsync(parcel, parked, turn);
                    break;

                case Work.Begun(var at):
                    decider.Begin(turn);
                    var start = Names.Input(memory.Sealer, "house", $"start|{at.UtcTicks}", at);
                    Guard(start, parked, turn, null, () => decider.Handle(start, new MentorsInput.Started(), turn));
                    break;

                case Work.Shelve shelve:
                    shelve.Found = await memory.ShelveAsync(shelve.Change, turn.Now);
                    break;

                case Work.Deed deed:
                    await deed.Body(store, memory, turn);
                    break;

                case Work.Read read:
                    await read.Body(store, memory);
                    break;
            }
        }

        foreach (var timer in timers.Due(turn.Now))
        {
            // What came before it in this turn has stopped it, or set it for another time.
            if (turn.Timers.ContainsKey(timer.Name))
            {
                continue;
            }

            var input = Names.Input(memory.Sealer, "timer", $"{timer.Name}|{timer.At.UtcTicks}", timer.At);
            memory.Batch.Add(new Change.DropTimer(timer.Name));
            turn.Timers[timer.Name] = null;
            Guard(input, parked, turn, null, () =>
            {
                var plain = memory.Open(timer.SealedFor, "timer:" + timer.Name, timer.Body);
                decider.Handle(input, JsonSerializer.Deserialize(plain, StoredJson.Default.Input)!, turn);
            });
        }
    }

    private async ValueTask DecideAsync(Work.Parcel parcel, Dictionary<InputId, string> parked, Turn turn)
    {
        var ids = parcel.Updates.Select(update => Names.Input(memory.Sealer, parcel.Messenger, update.Key, update.At)).ToList();
        var handled = await store.HandledAsync([.. ids.Select(id => id.Value)]);
        for (var i = 0; i < ids.Count; i++)
        {
            if (handled.Contains(ids[i].Value) || !turn.Handled.Add(ids[i].Value))
            {
                continue;
            }

            var input = await ResolveAsync(parcel.Messenger, ids[i], parcel.Updates[i].Update, parked, turn);
            if (input is null && parcel.Updates[i].Update is Update.FromRoom && !parked.ContainsKey(ids[i]))
            {
                // Perhaps a room that is not recorded yet: when it is, its messenger brings again what was written there.
                continue;
            }

            memory.Batch.Add(new Change.MarkHandled(ids[i].Value, turn.Now));
            if (parcel.Updates[i].Shelving is { } shelving)
            {
                await memory.ShelveAsync(shelving, turn.Now);
            }

            if (input is not null || parked.ContainsKey(ids[i]))
            {
                Guard(ids[i], parked, turn, input, () => decider.HandleFromOutside(ids[i], input!, turn));
            }
        }

        if (parcel.Cursor is { } cursor)
        {
            memory.Batch.Add(new Change.PutCursor(cursor.Name, cursor.Value));
        }
    }

    private async ValueTask<Input?> ResolveAsync(string messenger, InputId id, Update update, Dictionary<InputId, string> parked, Turn turn)
    {
        try
        {
            return await resolver.ResolveAsync(messenger, id, update, turn);
        }
        catch (Exception fault) when (fault is not (NotDurableException or StoreFaultException))
        {
            return parked.ContainsKey(id) ? null : throw new DecisionFaultException(id, fault.GetType().Name, fault);
        }
    }

    private void Guard(InputId id, Dictionary<InputId, string> parked, Turn turn, Input? input, Action decide)
    {
        if (parked.TryGetValue(id, out var fault))
        {
            deadLetters.Park(id, fault, input, turn);
            return;
        }

        try
        {
            decide();
        }
        catch (Exception exception) when (exception is not (NotDurableException or StoreFaultException))
        {
            throw new DecisionFaultException(id, exception.GetType().Name, exception);
        }
    }
}

/// <summary>A decision threw: a bug. Carries the input and the fault's type, never its text.</summary>
internal sealed class DecisionFaultException(InputId input, string kind, Exception inner) : Exception("A decision threw.", inner)
{
    public InputId Input => input;

    public string Kind => kind;
}
