using System.Text.Json;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;
using MentorBot.Core.Relay;
using RelayButton = MentorBot.Core.Relay.Button;

namespace MentorBot.Bot.Pipeline;

/// <summary>Lets the machines decide on one input and writes all that follows into the turn: states, rows, timers, counts.</summary>
internal sealed class Decider(Memory memory, Lanes lanes, Messengers messengers, IDirectory directory, Outbound outbound, Phrasebook phrases, House house, ILogger<Decider> log)
{
    /// <summary>How long a button can be pressed.</summary>
    private static readonly TimeSpan ButtonLife = TimeSpan.FromDays(30);

    private readonly Copies _copies = new(memory, messengers, directory, house);

    /// <summary>An input from outside: what a mentor does in one of her places is shown in the other, before anything follows from it.</summary>
    public void Handle(InputId id, Input input, string messenger, Turn turn)
    {
        var row = 0;
        foreach (var echo in _copies.Echo(input, messenger))
        {
            Add(echo, new InputId(id.Value + ".echo"), ref row, turn.Now, turn);
        }

        Handle(id, input, turn);
    }

    public void Handle(InputId id, Input input, Turn turn)
    {
        var arrival = new Arrival(id, turn.Now, Names.Chance(id), input);
        var outcome = Dispatcher.Handle(arrival, house, memory);
        foreach (var change in outcome.States)
        {
            memory.Write(change);
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
                turn.TimersStopped.Add(timer.Name);
                return;

            case Effect.Count count:
                memory.Batch.Add(new Change.PutActivity(turn.Now, count.What, count.Topic, count.Conversation?.Value));
                return;

            case Effect.ToDesk.Discard discard:
                turn.Discarded.Add(new Place.OfRoom(discard.Conversation).Lane);
                turn.Discarded.Add(new Place.OfCopy(discard.Conversation).Lane);
                return;

            case Effect.ToDesk.TellRole tell when directory.Channel(tell.Role) is null:
                log.LogWarning("Nobody is named to be told: {Role} {Phrase}", tell.Role, tell.Phrase.Key);
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

        var seeker = SeekerOf(effect);
        var firstRow = Names.Row(id, row);
        var buttons = 0;
        IReadOnlyList<IReadOnlyList<RelayButton>> Make(IReadOnlyList<IReadOnlyList<Option>> options, string language) =>
            [.. options.Select(line => (IReadOnlyList<RelayButton>)[.. line.Select(option => MakeButton(option, language, firstRow, buttons++, effect, seeker!.Value, turn))])];

        var due = effect.NotBefore is { } later && later > turn.Now ? later : turn.Now;
        foreach (var drafted in outbound.Draft(effect, messengers.Of(Reader(effect)), seeker, Make).SelectMany(_copies.With))
        {
            Add(drafted, id, ref row, due, turn);
        }
    }

    private void Add(Drafted drafted, InputId id, ref int row, DateTimeOffset due, Turn turn)
    {
        if (drafted.Entry is OutboxEntry.Trim { What: SendKind.Withdraw, Message: { } message, Conversation: { } conversation } entry && lanes.Recalls(drafted.Place.Lane, message, turn))
        {
            if (!entry.Quiet)
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

    private RelayButton MakeButton(Option option, string language, string row, int index, Effect effect, SeekerId seeker, Turn turn)
    {
        var id = Names.Button(memory.Sealer, row, index);
        var owner = effect is Effect.ToDesk.Tell tell ? tell.Conversation.Value : seeker.Value;
        var body = memory.Seal(seeker, "button:" + id, JsonSerializer.SerializeToUtf8Bytes(option.Choice, StoredJson.Default.Choice));
        memory.Batch.Add(new Change.PutButton(new StoredButton(id, owner, seeker.Value, turn.Now + ButtonLife, body)));
        return new RelayButton(id, phrases.Text(language, option.Label).Text);
    }

    private void SetTimer(Effect.StartTimer timer, Turn turn)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(timer.Input, StoredJson.Default.Input);
        var stored = new StoredTimer(timer.Name, timer.At, null, memory.Seal(null, "timer:" + timer.Name, plain));
        memory.Batch.Add(new Change.PutTimer(stored));
        turn.TimersSet.Add(stored);
    }

    /// <summary>The seeker whom an effect is about: her key seals what comes of it.</summary>
    private SeekerId? SeekerOf(Effect effect) => effect switch
    {
        Effect.ToSeeker to => to.Seeker,
        Effect.ToDesk.Tell to => SeekerOf(to.Conversation),
        Effect.ToDesk.Pass to => SeekerOf(to.Conversation),
        Effect.ToDesk.Edit to => SeekerOf(to.Conversation),
        Effect.ToDesk.Withdraw to => SeekerOf(to.Conversation),
        Effect.ToDesk.SetMark to => SeekerOf(to.Conversation),
        Effect.ToDesk.CloseRoom to => SeekerOf(to.Conversation),
        Effect.ToDesk.OpenRoom to => SeekerOf(to.Conversation),
        _ => null,
    };

    private SeekerId SeekerOf(ConversationId conversation) =>
        ((Conversation)memory.Read(StateKey.Of(conversation), Dispatcher.Of(RelayMachine.Name))).Seeker;

    private Address? Reader(Effect effect) => effect switch
    {
        Effect.ToSeeker to => Chat(to.Seeker),
        Effect.ToDesk.Tell to => Room(to.Conversation),
        Effect.ToDesk.Pass to => Room(to.Conversation),
        Effect.ToDesk.Edit to => Room(to.Conversation),
        _ => null,
    };

    private Address? Chat(SeekerId seeker) => memory.Owned(seeker.Value, Names.Chat)?.Address;

    private Address? Room(ConversationId conversation) => memory.Owned(conversation.Value, Names.Room)?.Address;
}
