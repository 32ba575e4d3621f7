using System.Security.Cryptography;
using System.Text.Json;
using MentorBot.Bot.Ports;
using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using MentorBot.Core.Outreach;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Pipeline;

/// <summary>
/// Replaces the addresses in an update by our ids, from the table and never from anything displayed. Who writes for the first
/// time gets an id of her own, drawn at random, and a key. What belongs to no conversation of ours becomes no input.
/// </summary>
internal sealed class Resolver(Memory memory, IStore store, IDirectory directory, House house)
{
    public async ValueTask<Input?> ResolveAsync(string messenger, InputId id, Update update, Turn turn) => update switch
    {
        Update.FromSeeker from => await SeekerAsync(id, from, turn),
        Update.FromRoom from => await RoomAsync(id, from, turn),
        Update.Asked asked => await CommandedAsync(messenger, asked.Place, asked.Author, asked.Ask, asked.Command, Given(asked), Seen(asked), turn),
        Update.AskedAgain again => await AgainAsync(messenger, again, turn),
        Update.Alarm alarm => new DeskInput.Alarm(alarm.Phrase),
        _ => null,
    };

    private async ValueTask<Input?> SeekerAsync(InputId id, Update.FromSeeker update, Turn turn)
    {
        var known = await memory.PlaceAsync(update.From);
        if (known is null && update is Update.FromSeeker.Left or Update.FromSeeker.Returned)
        {
            return null;
        }

        // An address that is a room or a channel is never a seeker's chat.
        if (known is { Role: not Names.Chat })
        {
            return null;
        }

        var seeker = known?.Seeker ?? Welcome(update.From);
        switch (update)
        {
            case Update.FromSeeker.Said said:
                var message = Names.Message(turn.Now, id);
                memory.Link(seeker, message, Names.SeekerSide, Names.Original, null, said.Message);
                return new SeekerInput.Said(seeker, message, said.Content, (await ShownAsync(said.ReplyTo))?.Message);

            case Update.FromSeeker.Edited edited:
                return await ShownAsync(edited.Message) is { Part: Names.Original, Side: Names.SeekerSide } original ? new SeekerInput.Edited(seeker, original.Message, edited.Content) : null;

            case Update.FromSeeker.Pressed pressed:
                return new SeekerInput.Pressed(seeker, (await PressAsync(pressed.Button, seeker.Value, turn.Now))?.Choice);

            case Update.FromSeeker.Commanded commanded:
                var own = await ShownAsync(commanded.ReplyTo);
                return new SeekerInput.Commanded(seeker, commanded.Command, commanded.Rest, own is { Part: Names.Original, Side: Names.SeekerSide } ? own.Message : null);

            case Update.FromSeeker.Left:
                return new SeekerInput.Left(seeker);

            case Update.FromSeeker.Returned:
                return new SeekerInput.Returned(seeker);

            default:
                return null;
        }
    }

    private async ValueTask<Input?> RoomAsync(InputId id, Update.FromRoom update, Turn turn)
    {
        // An organisation can have one channel for both.
        if (update is Update.FromRoom.Pressed taken && (await DutyAsync(taken, turn) ?? await OutreachAsync(id, taken, turn)) is { } input)
        {
            return input;
        }

        if (await memory.PlaceAsync(update.Room) is not { Role: Names.Room or Names.LostRoom or Names.Copy or Names.LostCopy, Seeker: { } seeker } room)
        {
            return Beside(update);
        }

        var conversation = new ConversationId(room.Owner);
        var side = room.Role is Names.Copy or Names.LostCopy ? Names.CopySide : Names.RoomSide;
        switch (update)
        {
            // Its link is kept longer than the mark of its having been handled.
            case Update.FromRoom.Said said when await ShownAsync(said.Message) is not null:
                return null;

            case Update.FromRoom.Said said:
                var message = Names.Message(turn.Now, id);
                memory.Link(seeker, message, side, Names.Original, null, said.Message);
                return new RoomInput.Said(conversation, directory.Who(said.Author), message, said.Content, (await ShownAsync(said.ReplyTo))?.Message) { Staff = directory.Staff(said.Author) };

            case Update.FromRoom.Edited edited:
                return await ShownAsync(edited.Message) is { Part: Names.Original } original && original.Side == side ? new RoomInput.Edited(conversation, directory.Who(edited.Author), original.Message, edited.Content) { Staff = directory.Staff(edited.Author) } : null;

            case Update.FromRoom.Deleted deleted:
                return await ShownAsync(deleted.Message) is { Part: Names.Original } gone && gone.Side == side ? new RoomInput.Deleted(conversation, gone.Message) : null;

            case Update.FromRoom.Pressed pressed:
                // Who else sees the room has nothing to answer there, and uses no button up.
                var (author, staff) = (directory.Who(pressed.Author), directory.Staff(pressed.Author));
                var chosen = await PressAsync(pressed.Button, conversation.Value, turn.Now, choice => MayAnswer(conversation, choice, author, staff));
                if (chosen is not null)
                {
                    turn.Answered[id] = new Answered(new Place.OfRoom(conversation), Names.Question(pressed.Button), IsAsked(conversation, chosen) ? chosen.Label : null);
                }

                return new RoomInput.Pressed(conversation, author, chosen?.Choice) { Staff = staff };

            case Update.FromRoom.Seen seen:
                // Her own words, and the house's, are nobody's to be told of.
                return await ShownAsync(seen.Message) is { } before && (await memory.ShownAsync(before.Message, Names.SeekerSide)).Any(shown => shown.Part == Names.Original)
                    ? new RoomInput.Seen(conversation, directory.Who(seen.Author), before.Message)
                    : null;

            case Update.FromRoom.Typing typing:
                return new RoomInput.Typing(conversation, directory.Who(typing.Author));

            // A copy is found gone by the next word for it, which asks for another.
            case Update.FromRoom.Lost when room.Role == Names.Room:
                memory.Lose(room);
                return new RoomInput.Lost(conversation);

            default:
                return null;
        }
    }

    /// <summary>A mentor's words in her own channel, unless they are for staff alone; null for all else that belongs to no room.</summary>
    private MatchingInput.WroteBeside? Beside(Update.FromRoom update) =>
        update is Update.FromRoom.Said said && directory.Who(said.Author) is { } mentor && directory.Channel(mentor) == said.Room && InternalLines.Without(said.Content) is not null
            ? new MatchingInput.WroteBeside(mentor)
            : null;

    /// <summary>Somebody takes a call, all of whose alarms are settled by the decision. Who is not on duty, or was given a pause, or has the person whose call it is, uses up nothing.</summary>
    private async ValueTask<Input?> DutyAsync(Update.FromRoom.Pressed pressed, Turn turn)
    {
        if (!IsPlaceOf(Role.Duty, pressed.Room) || directory.Who(pressed.Author) is not { } by || !IsOnDuty(by))
        {
            return null;
        }

        StoredChoice? kept = null;
        var taken = await PressAsync(pressed.Button, Names.Duty, turn.Now, choice => (kept = IsKeptFrom(by, choice) ? choice : null) is null);
        return (taken ?? kept)?.Choice is { Question: CrisisMachine.Question, Answer: var call } ? new CrisisInput.Acknowledged(new ConversationId(call), by) : null;
    }

    private bool IsKeptFrom(MentorId worker, StoredChoice choice) =>
        memory.Read(StateKey.OfCall(new ConversationId(choice.Choice.Answer)), Dispatcher.Of(CrisisMachine.Name)) is CrisisCall { Phase: CallPhase.Calling or CallPhase.Unanswered, Not: { } not } && not == worker;

    /// <summary>Somebody of the outreach team takes a request. Who is in the team's channel is of it, whether or not the settings name her; at the other desk they do.</summary>
    private async ValueTask<Input?> OutreachAsync(InputId id, Update.FromRoom.Pressed pressed, Turn turn) =>
        IsPlaceOf(Role.Outreach, pressed.Room) && (pressed.Room == directory.Channel(Role.Outreach) || house.Has(directory.Staff(pressed.Author), Role.Outreach))
        && await TakeAsync(id, pressed, turn) is { Question: OutreachOffer.Question, Answer: var request }
            ? new OutreachInput.Taken(new RequestId(request))
            : null;

    private bool IsOnDuty(MentorId mentor) => DutyRoster.InEffect(house, memory.ReadMatching(Dispatcher.Of(MatchingMachine.Name))).Service?.Has(mentor) == true;

    private bool IsPlaceOf(Role role, Address room) => room == directory.Channel(role) || room == directory.Board(role);

    /// <summary>What is taken at one desk is taken at both. Who comes too late has taken nothing.</summary>
    private async ValueTask<Choice?> TakeAsync(InputId id, Update.FromRoom.Pressed pressed, Turn turn)
    {
        var chosen = await PressAsync(pressed.Button, Names.Outreach, turn.Now);
        if (chosen is not null)
        {
            turn.Answered[id] = new Answered(new Place.OfRole(Role.Outreach), Names.Question(pressed.Button), Waits(chosen.Choice) ? chosen.Label : null);
        }

        return chosen?.Choice;
    }

    private bool Waits(Choice choice) =>
        memory.Read(StateKey.OfRequest(new RequestId(choice.Answer)), Dispatcher.Of(OutreachMachine.Name)) is OutreachRequest { Phase: RequestPhase.Waiting or RequestPhase.Late };

    private async ValueTask<Input> CommandedAsync(string messenger, Address place, Address by, AskId ask, string command, IReadOnlyDictionary<string, string>? options, Witness? witness, Turn turn)
    {
        turn.Asked[ask.Value] = messenger;
        turn.Askers[ask] = by;
        var (author, staff) = (directory.Who(by), directory.Staff(by));
        return await memory.PlaceAsync(place) is { Role: Names.Room or Names.LostRoom or Names.Copy or Names.LostCopy } room
            ? new RoomInput.Commanded(new ConversationId(room.Owner), author, ask, command) { Staff = staff, Options = options, Witness = witness }
            : new DeskInput.Commanded(ask, author, command) { Staff = staff, Options = options, Witness = witness };
    }

    /// <summary>What was pressed twice, or lies too long, stays as it stands.</summary>
    private async ValueTask<Input?> AgainAsync(string messenger, Update.AskedAgain again, Turn turn) =>
        await PressAsync(again.Button, Names.Ask, turn.Now) is { } stored && GivenAgain.Read(stored.Choice) is { } given
            ? await CommandedAsync(messenger, again.Place, again.Author, again.Ask, given.Command, given.Options, null, turn)
            : null;

    /// <summary>What Core can't do or see itself. A code goes no further than here: of one that was given its hash is enough.</summary>
    private Witness? Seen(Update.Asked asked)
    {
        if (DeskCommands.Find(asked.Command)?.IsOfRoster != true)
        {
            return null;
        }

        var drawn = asked.Command == DeskCommands.Invite ? InvitationCodes.Draw() : null;
        var code = drawn ?? (asked.Command == DeskCommands.Join ? asked.Options.GetValueOrDefault(DeskCommands.JoinCode) ?? "" : null);
        return new Witness(Names.Asker(memory.Sealer, asked.Author))
        {
            Hash = code is null ? null : Names.Invitation(memory.Sealer, code),
            Drawn = drawn,
            TellsName = asked.TellsName,
        };
    }

    /// <summary>Of what came with the command that which it has; too long is what no messenger should have let through.</summary>
    private static Dictionary<string, string>? Given(Update.Asked asked)
    {
        var options = DeskCommands.Find(asked.Command)?.Options.Where(option => asked.Command != DeskCommands.Join || option.Name != DeskCommands.JoinCode) ?? [];
        var given = options.Where(option => asked.Options.TryGetValue(option.Name, out var value) && value.Length <= option.Most).ToDictionary(option => option.Name, option => asked.Options[option.Name], StringComparer.Ordinal);
        return given.Count > 0 ? given : null;
    }

    private SeekerId Welcome(Address chat)
    {
        var seeker = new SeekerId("s-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(10)));
        memory.NewKey(seeker);
        memory.Write(new Known(seeker.Value, Names.Chat, seeker, chat));
        return seeker;
    }

    /// <summary>What somebody wrote is hers to answer for; all else is the mentor's.</summary>
    private bool MayAnswer(ConversationId conversation, StoredChoice choice, MentorId? author, StaffId? staff)
    {
        var state = State(conversation);
        return state.Files.FirstOrDefault(file => file.Message == choice.About)?.By is { } by ? by == staff && state.Joined == by : author is not null && author == state.Mentor;
    }

    /// <summary>It is still to be decided: what is over by now has no answer to be shown.</summary>
    private bool IsAsked(ConversationId conversation, StoredChoice choice) => choice.About is not { } about || State(conversation) is { IsLive: true } state && state.Files.Any(file => file.Message == about);

    private Conversation State(ConversationId conversation) => (Conversation)memory.Read(StateKey.Of(conversation), Dispatcher.Of(RelayMachine.Name));

    private async ValueTask<Shown?> ShownAsync(Address? message) => message is { } address ? await memory.ShownAsync(address) : null;

    /// <summary>What the button stands for, once: only for its owner, before its time is over, and the buttons beside it are used up with it. Those that call for help stay.</summary>
    /// <param name="may">Whether whoever pressed it may answer; null where it can be nobody else.</param>
    private async ValueTask<StoredChoice?> PressAsync(string button, string owner, DateTimeOffset now, Func<StoredChoice, bool>? may = null)
    {
        if (memory.IsPressed(button) || await store.ButtonAsync(button) is not { } stored || stored.Owner != owner || stored.Until < now)
        {
            return null;
        }

        var choice = JsonSerializer.Deserialize(memory.Open(stored.SealedFor, "button:" + button, stored.Body), OutboxJson.Default.StoredChoice)!;
        if (may?.Invoke(choice) == false)
        {
            return null;
        }

        if (!choice.Choice.Stays)
        {
            memory.Press(button);
        }

        return choice;
    }
}
