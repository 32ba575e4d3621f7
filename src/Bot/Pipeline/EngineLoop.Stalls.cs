using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Pipeline;

/// <summary>What the engine does while the store can't be read or written.</summary>
internal sealed partial class EngineLoop
{
    private static readonly TimeSpan StallPause = TimeSpan.FromSeconds(1);

    /// <summary>What can't be handed back: it comes first in the next turn.</summary>
    private readonly List<Work> _owed = [];

    /// <summary>A turn of which nobody knows yet whether its commit was stored.</summary>
    private (Turn Turn, List<Work> Works)? _doubt;

    /// <param name="turn">Null when there was none, because what became of the one before is not known yet.</param>
    private void Stall(NotDurableException fault, Turn? turn, List<Work> works)
    {
        var now = _time.GetUtcNow();
        if (_health.Stalled(now))
        {
            _log.LogCritical("The store can't write; nothing is confirmed and nothing is sent until it can again: {Reason}", fault.Message);
            _ = _stallAlarm.SoundAsync(now, _sending.Token);
        }

        Undo(turn);

        // What they brought is durable: it is others whose words can't be stored now.
        _backpressure.Release(now, isCrowded: false);
        foreach (var work in works)
        {
            if (work switch { Work.Parcel parcel => parcel.Done, Work.Shelve shelve => shelve.Done, Work.Deed deed => deed.Done, _ => null } is { } asked)
            {
                asked.TrySetException(new NotDurableException(fault.Message));
            }
            else if (work is not Work.Woken)
            {
                _owed.Add(work);
            }
        }

        _alarm.Change(StallPause, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whoever was told that the store can't write is told when it can.</summary>
    private void Committed(Turn turn)
    {
        if (_health.IsStalled)
        {
            _log.LogInformation("The store can write again");
        }

        _health.Committed(turn.Now, _memory.Batch.Changes.Count);
    }

    /// <summary>The turn never was. One of which it is not known whether it was stored is kept until that is read.</summary>
    private void Undo(Turn? turn)
    {
        if (_doubt is not null)
        {
            return;
        }

        _memory.Drop();
        if (turn is not null)
        {
            _lanes.Drop(turn);
        }
    }

    /// <summary>What became of a commit that the disk refused is read before the next turn.</summary>
    private async ValueTask ClearDoubtAsync(List<Work> works)
    {
        if (_doubt is not { } doubt)
        {
            return;
        }

        if (await Doubt.WasStoredAsync(_store, _memory.Batch))
        {
            works.RemoveAll(doubt.Works.Contains);
            Keep(doubt.Turn, doubt.Works);
            return;
        }

        _doubt = null;
        _memory.Drop();
        _lanes.Drop(doubt.Turn);
    }
}
