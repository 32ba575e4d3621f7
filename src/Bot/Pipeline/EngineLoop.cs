using System.Text.Json;
using System.Threading.Channels;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;

namespace MentorBot.Bot.Pipeline;

/// <summary>
/// The one writer.
///
/// Theory of operation. Updates, ends of attempts, due timers and reads wait in one queue. A turn takes what is waiting, lets
/// the machines decide on each in order, claims what can be sent, and commits all of it as one durable transaction; the
/// longer a commit takes, the more the next turn finds waiting, so load makes batches by itself and a quiet house answers at
/// once. Only after the commit are updates confirmed, claims sent, and memory changed. A decision that throws undoes the
/// turn, which is then done again with that input parked: a dead letter, sealed, of which the operator and the sender are
/// told. A commit that fails undoes the turn too: updates are handed back unconfirmed, ends of attempts are owed and come
/// first next time, and nothing is claimed until the store can write again. A disk can also take a commit and then report a fault;
/// so before anything else is decided, it is read what became of it, and a turn that was stored after all goes on as if nothing had been.
/// </summary>
internal sealed partial class EngineLoop : IDisposable
{
    private const int MostPerTurn = 512;
    private static readonly TimeSpan PruneEvery = TimeSpan.FromMinutes(10);

    /// <summary>The timers of a system do not know that the machine slept or that its clock was set right: so the clock is looked at now and then.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);
    private static readonly TimeSpan Shown = TimeSpan.FromDays(7);

    private readonly Channel<Work> _queue = Channel.CreateUnbounded<Work>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Timers _timers = new();
    private readonly Backpressure _backpressure = new();
    private readonly IStore _store;
    private readonly Memory _memory;
    private readonly Messengers _messengers;
    private readonly Lanes _lanes;
    private readonly Decider _decider;
    private readonly Outside _outside;
    private readonly TurnWork _work;
    private readonly Sender _sender;
    private readonly StallAlarm _stallAlarm;
    private readonly EngineHealth _health;
    private readonly Action<Func<Task>> _launch;
    private readonly TimeProvider _time;
    private readonly ILogger<EngineLoop> _log;
    private readonly CancellationTokenSource _sending = new();
    private readonly ITimer _alarm;
    private readonly Func<Phrasebook> _phrases;
    private readonly Action _show;
    private long _sequence;
    private DateTimeOffset _nextPrune;

    public EngineLoop(EngineParts parts)
    {
        (_store, _messengers, _phrases, _health, _time) = (parts.Store, parts.Messengers, parts.Phrases, parts.Health, parts.Time);
        _log = parts.Logs.CreateLogger<EngineLoop>();
        _launch = parts.Launch ?? (send => _ = Task.Run(send));
        _memory = new Memory(parts.Store, parts.Sealer);
        var directory = new WholeDirectory(parts.Directory, _memory);
        _show = () =>
        {
            parts.Roster.Show(_memory, parts.House, directory);
            parts.Kept.Show(_memory, parts.House);
        };
        _lanes = new Lanes(_memory, parts.Messengers, directory, parts.MostInFlight);
        _decider = new Decider(_memory, _lanes, parts.Messengers, directory, new Outbound(parts.House, parts.Messengers.Invite, parts.Messengers.Invite), parts.House, parts.Logs.CreateLogger<Decider>());
        _outside = new Outside(_memory, _decider, parts.Logs.CreateLogger<Outside>());
        _work = new TurnWork(
            parts.Store,
            _memory,
            _timers,
            new Resolver(_memory, parts.Store, directory, parts.House),
            _decider,
            new Attempts(_memory, _lanes, _decider, _outside),
            new DeadLetters(_memory, _decider, parts.House));
        _stallAlarm = new StallAlarm(parts.Messengers, parts.Directory, parts.Phrases, parts.House);
        _sender = new Sender(parts.Messengers, parts.Logs.CreateLogger<Sender>());
        _alarm = _time.CreateTimer(_ => _queue.Writer.TryWrite(Work.Woken.Instance), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Nothing waits and nothing is on its way.</summary>
    public bool IsIdle => !_queue.Reader.TryPeek(out _) && _owed.Count == 0 && _lanes.InFlight == 0;

    /// <summary>Some messenger is to wait before it brings more.</summary>
    public bool HoldsBack => _backpressure.Next is not null;

    public IInbox InboxOf(string messenger) => new Inbox(messenger, _queue.Writer);

    /// <summary>Reads what the store remembers and takes up what was left, in a first turn. Called once.</summary>
    public async Task StartAsync()
    {
        var pending = await _store.PendingAsync();
        _sequence = await _store.LastSequenceAsync() + 1;
        _lanes.Load(pending, _time.GetUtcNow());
        foreach (var timer in await _store.TimersAsync())
        {
            _timers.Set(timer);
        }

        // Whoever joined is known before anything is decided or thrown away.
        _show();
        _queue.Writer.TryWrite(new Work.Begun(_time.GetUtcNow()));
        await TurnAsync();
    }

    /// <summary>Takes turns until stopped. It blocks: the engine has a thread of its own, so a commit holds up nobody else.</summary>
    public void Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                if (!_queue.Reader.TryPeek(out _))
                {
                    _queue.Reader.WaitToReadAsync(stop).AsTask().GetAwaiter().GetResult();
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }

            TurnAsync().GetAwaiter().GetResult();
        }
    }

    /// <summary>After the last turn: what is on its way gets a moment to end, so that its end is recorded and nothing is unclear at the next start.</summary>
    public async Task DrainAsync(TimeSpan atMost)
    {
        var until = _time.GetUtcNow() + atMost;
        _lanes.Close();
        while (_lanes.InFlight > 0 && _time.GetUtcNow() < until)
        {
            using var pause = new CancellationTokenSource(until - _time.GetUtcNow(), _time);
            try
            {
                await _queue.Reader.WaitToReadAsync(pause.Token);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            await TurnAsync();
        }

        await _sending.CancelAsync();
    }

    /// <summary>One turn over what waits now.</summary>
    public async Task TurnAsync()
    {
        var works = new List<Work>(_owed);
        _owed.Clear();
        while (works.Count < MostPerTurn && _queue.Reader.TryRead(out var work))
        {
            works.Add(work);
        }

        var parked = new Dictionary<InputId, string>();
        while (true)
        {
            Turn? turn = null;
            try
            {
                await ClearDoubtAsync(works);
                turn = new Turn(_time.GetUtcNow(), _sequence, _phrases());
                await _work.DecideAsync(works, parked, turn);
                await FinishAsync(turn, works);
                return;
            }
            catch (NotDurableException fault)
            {
                Stall(fault, turn, works);
                return;
            }
            catch (DecisionFaultException fault)
            {
                // The turn never was; it is done again with this input parked.
                _log.LogError("Input {Input} could not be decided: {Fault}", fault.Input.Value, fault.Kind);
                Undo(turn);
                parked[fault.Input] = fault.Kind;
            }
            catch
            {
                // The service stops. The turns that record how sends ended must store nothing of this one.
                Undo(turn);
                throw;
            }
        }
    }

    /// <summary>Claims, commits, and only then lets the world know.</summary>
    private async ValueTask FinishAsync(Turn turn, List<Work> works)
    {
        await _lanes.ClaimAsync(turn);
        foreach (var row in turn.Unreadable)
        {
            _log.LogError("A stored row does not open and is not sent: {Row}", row.Head.Id);
            _decider.Write(new Effect.ToDesk.TellRole(Role.Operator, Phrase.Of("alarm.unreadable-row", ("reference", Names.Reference(row.Head.Id)))), new InputId(row.Head.Id + ".unreadable"), turn);
        }

        Write(turn);
        if (turn.Now >= _nextPrune)
        {
            _nextPrune = turn.Now + PruneEvery;
            _memory.Batch.Add(new Change.Prune(turn.Now - Remembered));
            _memory.Batch.Add(new Change.PruneShelf(turn.Now - Shown));
            _memory.Batch.Add(new Change.PruneCodes(turn.Now));
        }

        // Only a commit that was made shows that the store can write again.
        if (_memory.Batch.IsEmpty && _health.IsStalled)
        {
            _memory.Batch.Add(new Change.PutCursor("engine.probe", $"{turn.Now.UtcTicks}"));
        }

        if (!_memory.Batch.IsEmpty)
        {
            _doubt = (turn, works);
            await _store.CommitAsync(_memory.Batch);
            Committed(turn);
        }

        Keep(turn, works);
    }

    /// <summary>The turn is durable: what it changed is what is, and the world may know.</summary>
    private void Keep(Turn turn, List<Work> works)
    {
        _doubt = null;
        _memory.Keep();
        _show();
        _lanes.Keep(turn);
        _health.Waiting = _lanes.Waiting;
        _outside.Keep(turn);
        _sequence = turn.Sequence;
        _timers.Keep(turn);
        foreach (var work in works)
        {
            if (work is Work.Parcel parcel)
            {
                _backpressure.Add(parcel.Done, turn.Now);
            }

            (work switch { Work.Shelve shelve => shelve.Done, Work.Deed deed => deed.Done, Work.Read read => read.Done, _ => null })?.TrySetResult();
        }

        _backpressure.Release(turn.Now, _lanes.IsCrowded);
        foreach (var claim in turn.Claims)
        {
            _launch(() => SendAsync(claim));
        }

        foreach (var place in turn.Typing)
        {
            _ = _messengers.Find(place.Messenger) is ICanShowTyping typist ? typist.ShowTypingAsync(place, _sending.Token) : Task.CompletedTask;
        }

        SetAlarm(turn.Now);
    }

    /// <summary>Claims and new rows become changes of the batch: a new row that is claimed at once is written once, as claimed.</summary>
    private void Write(Turn turn)
    {
        var claimed = turn.Claims.ToDictionary(claim => claim.Row, claim => claim.Attempt);
        foreach (var row in turn.NewRows)
        {
            var head = claimed.Remove(row, out var attempt) ? row.Head with { State = OutboxState.Sending, Attempt = attempt } : row.Head;
            var plain = JsonSerializer.SerializeToUtf8Bytes(row.Entry!, OutboxJson.Default.OutboxEntry);
            _memory.Batch.Add(new Change.PutOutbox(head, _memory.Seal(head.SealedFor is { } seeker ? new SeekerId(seeker) : null, "outbox:" + head.Id, plain)));
        }

        foreach (var (row, attempt) in claimed)
        {
            _memory.Batch.Add(new Change.MoveOutbox(row.Head.Id, OutboxState.Sending, attempt, row.Head.Due));
        }
    }

    private async Task SendAsync(Claim claim)
    {
        var delivery = await _sender.SendAsync(claim, _sending.Token);
        _queue.Writer.TryWrite(new Work.Attempted(claim, delivery));
    }

    private void SetAlarm(DateTimeOffset now)
    {
        DateTimeOffset?[] all = [_lanes.Next, _timers.Next, _backpressure.Next, now + LongestSleep];
        _alarm.Change(TimeSpan.FromTicks(Math.Max((all.Min()!.Value - now).Ticks, 0)), Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        _alarm.Dispose();
        _sending.Dispose();
    }
}
