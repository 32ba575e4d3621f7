using System.Text.Json;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using RelayButton = MentorBot.Core.Relay.Button;

namespace MentorBot.Bot.Pipeline;

/// <summary>Lets the machines decide on one input and writes all that follows into the turn: states, rows, timers, counts.</summary>
internal sealed class Decider(Memory memory, Lanes lanes, Messengers messengers, IDirectory directory, Outbound outbound, House house, ILogger<Decider> log)
{
    /// <summary>How long a button can be pressed.</summary>
    private static readonly TimeSpan ButtonLife = TimeSpan.FromDays(30);

    private readonly WhoseKey _whose = new(memory);
    private readonly Copies _copies = new(memory, messengers, directory, house);
    private House _house = house;

    /// <summary>An input from outside: what a mentor does in one of her places is shown in the other, and a question that she
    /// answered loses its buttons in both, before anything follows from it.</summary>
    public void HandleFromOutside(InputId id, Input input, Turn turn)
    {
        Add(_copies.Echo(input), new InputId(id.Value + ".echo"), turn);
        if (turn.Answered.TryGetValue(id, out var answered))
        {
            var settle = new OutboxEntry.Settle(answered.Label) { Conversation = (input as RoomInput)?.Conversation, Message = answered.Question, Quiet = true };
            Add(_copies.With(new Drafted(answered.Place, settle, _whose.Of(input), false)), new InputId(id.Value + ".settle"), turn);
        }

        Handle(id, input, turn);
    }

    /// <summary>The house has started, perhaps with other settings than before.</summary>
    public void Begin(Turn turn)
    {
        KnowStaff();
        foreach (var lane in lanes.Occupied)
        {
            try
            {
                switch (Place.Of(lane))
                {
                    case var place when _copies.LeadsNowhere(place):
                        turn.Discarded.Add(lane);
                        break;

                    case Place.OfCopy(var room) when memory.Owned(room.Value, Names.Copy) is null:
                        Add(_copies.Open(room), new InputId($"{room.Value}.copy.{turn.Sequence}"), turn);
                        break;
                }
            }
            catch (Exception fault) when (Damage.Is(fault))
            {
                // Of a conversation that does not open nothing is known; its rows do not open either and end as such.
            }
        }
    }

    /// <summary>What the house has to say in a copy alone.</summary>
    public void SayInCopy(Place.OfCopy copy, Phrase phrase, MessageId? about, InputId id, Turn turn)
    {
        var seeker = _whose.Of(copy.Conversation);
        var said = outbound.Draft(new Effect.ToDesk.Tell(copy.Conversation, phrase, [], about), turn.Phrases, messengers.Of(memory.Owned(copy.Conversation.Value, Names.Copy)?.Address), seeker, (_, _) => []);
        Add(said.Select(drafted => drafted with { Place = copy, Entry = drafted.Entry with { Quiet = true } }), id, turn);
    }

    /// <summary>A room's copy turned out to be gone.</summary>
    /// <returns>True when there will be another, and what was to be put into it waits for that.</returns>
    public bool LoseCopy(ConversationId room, Address gone, InputId id, Turn turn)
    {
        if (memory.Owned(room.Value, Names.Copy) is { } known && known.Address == gone)
        {
            memory.Lose(known);
            Add(_copies.Again(room), id, turn);
        }

        return !_copies.LeadsNowhere(new Place.OfCopy(room));
    }

    public void Handle(InputId id, Input input, Turn turn)
    {
        var arrival = new Arrival(id, turn.Now, Names.Chance(id), input);
        _house = ReferenceEquals(_house.Phrases, turn.Phrases) ? _house : _house with { Phrases = turn.Phrases };
        var outcome = Dispatcher.Handle(arrival, _house, memory);
        foreach (var change in outcome.States)
        {
            var before = memory.Read(change.Key, Dispatcher.Of(change.Key.Machine));
            memory.Write(change);
            if (change.Next is Conversation next)
            {
                Add(_copies.Joining((Conversation)before, next), new InputId($"{id.Value}.joined.{next.Id}"), turn);
            }
        }

        var row = 0;
        foreach (var effect in outcome.Effects)
        {
            Write(effect, id, ref row, turn);
        }
    }

    /// <summary>Writes one effect of the house itself, outside of any decision.</summary>
    public void Write(Effect effect, InputId id, Turn turn)
    {
        var row = 0;
        Write(effect, id, ref row, turn);
    }

    private void Write(Effect effect, InputId id, ref int row, Turn turn)
    {
        switch (effect)
        {
            case Effect.StartTimer timer:
                SetTimer(timer, turn);
                return;

            case Effect.StopTimer timer:
                memory.Batch.Add(new Change.DropTimer(timer.Name));
                turn.Timers[timer.Name] = null;
                return;

            case Effect.Count count:
                memory.Batch.Add(new Change.PutActivity(turn.Now, count.What, count.Topic, count.Conversation?.Value, count.Service));
                return;

            case Effect.ToDesk.Discard discard:
                turn.Discarded.Add(new Place.OfRoom(discard.Conversation).Lane);
                turn.Discarded.Add(new Place.OfCopy(discard.Conversation).Lane);
                return;

            case Effect.ToDesk.TellRole tell when directory.Channel(tell.Role) is null:
                log.LogWarning("Nobody is named to be told: {Role} {Phrase}", tell.Role, tell.Phrase.Key);
                return;

            case Effect.ToDesk.CallDuty call when directory.Channel(Role.Duty) is null:
                log.LogWarning("Nobody is named to be told: {Role} {Phrase}", Role.Duty, call.Phrase.Key);
                return;

            case Effect.ToDesk.SettleCall when directory.Channel(Role.Duty) is null:
                return;

            case Effect.ToDesk.AskOutreach ask when directory.Channel(Role.Outreach) is null:
                log.LogWarning("Nobody is named to be told: {Role} {Phrase}", Role.Outreach, ask.Phrase.Key);
                return;

            case Effect.ToSeeker.SetMark mark when !messengers.Of(Chat(mark.Seeker)).ShowsProgress:
            case Effect.ToSeeker.Clear clear when Chat(clear.Seeker) is not { } cleared || messengers.Find(cleared.Messenger) is not ICanClear:
                return;

            case Effect.ToSeeker.Typing typing:
                if (Chat(typing.Seeker) is { } chat)
                {
                    turn.Typing.Add(chat);
                }

                return;
        }

        if (effect is Effect.ToDesk.Recognise recognise)
        {
            memory.Write(new Known(recognise.Mentor.Value, Names.Account, null, turn.Askers[recognise.Ask]));
            KnowStaff();
            return;
        }

        var seeker = _whose.Of(effect);
        var firstRow = Names.Row(id, row);
        var buttons = 0;
        IReadOnlyList<IReadOnlyList<RelayButton>> Make(IReadOnlyList<IReadOnlyList<Option>> options, string language) =>
            [.. options.Select(line => (IReadOnlyList<RelayButton>)[.. line.Select(option => MakeButton(option, language, firstRow, buttons++, effect, seeker, turn))])];

        var due = effect.NotBefore is { } later && later > turn.Now ? later : turn.Now;
        foreach (var drafted in outbound.Draft(effect, turn.Phrases, messengers.Of(Reader(effect, turn)), seeker, Make).Select(Behind).SelectMany(_copies.With))
        {
            Add(drafted, id, ref row, due, turn);
        }
    }

    /// <summary>Whoever of staff has joined as a mentor, or had: the settings can't know that, and what is told of her must not come to her.</summary>
    private void KnowStaff() => _house = _house with
    {
        Staff = [.. _house.Staff.Select(member => member.Mentor is null && directory.Account(member.Id) is { } account && MentorWith(account) is { } mentor ? member with { Mentor = mentor } : member)],
    };

    private MentorId? MentorWith(Address account)
    {
        try
        {
            return memory.Place(account) is { Role: Names.Account, Owner: var mentor } ? new MentorId(mentor) : null;
        }
        catch (Exception fault) when (Damage.Is(fault))
        {
            return null;
        }
    }

    /// <summary>A mark beside what nobody wrote in the room goes behind the row that shows it there, which may be on its way still.</summary>
    private Drafted Behind(Drafted drafted) => drafted is { Place: Place.OfMarks(var room), Entry.Message: { } message } && !memory.IsWritten(message, Names.RoomSide) && !memory.IsWritten(message, Names.CopySide)
        ? drafted with { Place = new Place.OfRoom(room) }
        : drafted;

    private void Add(IEnumerable<Drafted> all, InputId id, Turn turn)
    {
        var row = 0;
        foreach (var drafted in all)
        {
            Add(drafted, id, ref row, turn.Now, turn);
        }
    }

    private void Add(Drafted drafted, InputId id, ref int row, DateTimeOffset due, Turn turn)
    {
        if (drafted.Entry is OutboxEntry.Trim { What: SendKind.Withdraw or SendKind.Tell, Message: { } message, Conversation: { } conversation } entry && lanes.Recalls(drafted.Place.Lane, message, turn))
        {
            if (entry is { Quiet: false, What: SendKind.Withdraw })
            {
                Handle(new InputId(id.Value + ".recalled"), new RelayInput.SendEnded(conversation, message, entry.ToSeeker, SendKind.Withdraw, SendEnd.Unseen), turn);
            }

            return;
        }

        var head = new OutboxHead(
            Names.Row(id, row++),
            turn.Sequence++,
            drafted.Place.Lane,
            drafted.Seeker?.Value,
            drafted.Held ? OutboxState.Held : OutboxState.Ready,
            0,
            turn.Now,
            due);
        turn.Add(new LaneRow(head, drafted.Entry));
    }

    private RelayButton MakeButton(Option option, string language, string row, int index, Effect effect, SeekerId? seeker, Turn turn)
    {
        var id = Names.Button(memory.Sealer, option.Choice.Stays ? row + ".stays" : row, index);
        var owner = effect switch { Effect.ToDesk.Tell tell => tell.Conversation.Value, Effect.ToDesk.CallDuty => Names.Duty, Effect.ToDesk.AskOutreach => Names.Outreach, Effect.ToDesk.Answer => Names.Ask, _ => seeker!.Value.Value };
        var label = turn.Phrases.Text(language, option.Label).Text;
        var choice = new StoredChoice(option.Choice.Question, option.Choice.Answer, option.Choice.About, label);
        var body = memory.Seal(seeker, "button:" + id, JsonSerializer.SerializeToUtf8Bytes(choice, OutboxJson.Default.StoredChoice));
        memory.Batch.Add(new Change.PutButton(new StoredButton(id, owner, seeker?.Value, turn.Now + ButtonLife, body)));
        return new RelayButton(id, label) { Stays = option.Choice.Stays };
    }

    private void SetTimer(Effect.StartTimer timer, Turn turn)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(timer.Input, StoredJson.Default.Input);
        var stored = new StoredTimer(timer.Name, timer.At, null, memory.Seal(null, "timer:" + timer.Name, plain));
        memory.Batch.Add(new Change.PutTimer(stored));
        turn.Timers[timer.Name] = stored;
    }

    /// <summary>It opens another room when one is lost.</summary>
    public bool WantsRoom(ConversationId conversation) => State(conversation).Phase == Phase.Open;

    private Conversation State(ConversationId conversation) => (Conversation)memory.Read(StateKey.Of(conversation), Dispatcher.Of(RelayMachine.Name));

    private Address? Reader(Effect effect, Turn turn) => effect switch
    {
        Effect.ToSeeker to => Chat(to.Seeker),
        Effect.ToDesk.Tell to => Room(to.Conversation),
        Effect.ToDesk.Pass to => Room(to.Conversation),
        Effect.ToDesk.Show to => Room(to.Conversation),
        Effect.ToDesk.Edit to => Room(to.Conversation),
        Effect.ToDesk.CallDuty => directory.Channel(Role.Duty),
        Effect.ToDesk.AskOutreach => directory.Channel(Role.Outreach),
        Effect.ToDesk.TellMentor to => directory.Channel(to.Mentor),
        Effect.ToDesk.Answer to when turn.Askers.TryGetValue(to.Ask, out var asker) => asker,
        _ => null,
    };

    private Address? Chat(SeekerId seeker) => memory.Owned(seeker.Value, Names.Chat)?.Address;

    private Address? Room(ConversationId conversation) => memory.Owned(conversation.Value, Names.Room)?.Address;
}
