using MentorBot.Core.Engine;
using MentorBot.Core.Language;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Pipeline;

/// <summary>A row to be written: where it goes, what it wants, whose key seals it, and whether the gate holds it.</summary>
internal sealed record Drafted(Place Place, OutboxEntry Entry, SeekerId? Seeker, bool Held);

/// <summary>Gives options their ids and remembers what they stand for; the words are in the reader's language.</summary>
internal delegate IReadOnlyList<IReadOnlyList<Button>> ButtonMaker(IReadOnlyList<IReadOnlyList<Option>> options, string language);

/// <summary>
/// Turns effects into rows of the outbox: asks the gate about everything that goes to a seeker, finds the words, and lets the
/// one renderer cut them into what the reader's platform can carry.
/// </summary>
/// <param name="invite">A link that lets this mentor into another desk once; null where there is none.</param>
/// <param name="inviteStaff">The same for somebody with a role who is no mentor.</param>
internal sealed class Outbound(House house, Func<MentorId, Uri?> invite, Func<StaffId, Uri?> inviteStaff)
{
    /// <param name="phrases">What the house says in this turn.</param>
    /// <param name="reader">What the reader's messenger can carry.</param>
    /// <param name="seeker">The seeker whom it is about: her key seals it.</param>
    public IEnumerable<Drafted> Draft(Effect effect, Phrasebook phrases, Capabilities reader, SeekerId? seeker, ButtonMaker buttons) => effect switch
    {
        Effect.ToSeeker toSeeker => ToSeeker(toSeeker, phrases, reader, buttons).Select(entry => new Drafted(
            toSeeker is Effect.ToSeeker.SetMark ? new Place.OfProgress(toSeeker.Seeker) : new Place.OfSeeker(toSeeker.Seeker),
            entry with { ToSeeker = true, Conversation = toSeeker.Conversation },
            toSeeker.Seeker,
            Gate.Ask(toSeeker) == Passage.Held)),
        Effect.ToDesk toDesk => ToDesk(toDesk, phrases, reader, seeker, buttons),
        _ => [],
    };

    /// <summary>What a mentor does in one of her places, as the other shows it.</summary>
    /// <param name="reader">What that other's messenger can carry.</param>
    public static IEnumerable<OutboxEntry> Echo(RoomInput input, string alias, Capabilities reader) => input switch
    {
        RoomInput.Said said => Posts(Renderer.Pass(said.Content, alias, null, reader), said.Message, said.ReplyTo, SendKind.Pass),
        RoomInput.Edited edited => Edits(Renderer.Pass(edited.Content, alias, null, reader), edited.Message),
        RoomInput.Deleted deleted => [Trim(deleted.Message, 0, SendKind.Withdraw)],
        _ => [],
    };

    private static IEnumerable<OutboxEntry> ToSeeker(Effect.ToSeeker effect, Phrasebook phrases, Capabilities reader, ButtonMaker buttons) => effect switch
    {
        Effect.ToSeeker.Tell tell => Posts(Renderer.Tell(Words(phrases, tell.Language, tell.Phrase, reader), buttons(SaidLike(tell.Phrase, tell.Options), tell.Language), reader, tell.Waits), null, null, SendKind.Tell),
        Effect.ToSeeker.Pass pass => Posts(Pass(pass.Content, pass.Alias, pass.Language, phrases, reader), pass.Message, pass.ReplyTo, SendKind.Pass),
        Effect.ToSeeker.Edit edit => Edits(Pass(edit.Content, edit.Alias, edit.Language, phrases, reader), edit.Message),
        Effect.ToSeeker.SetMark mark => [new OutboxEntry.SetMark(mark.Mark) { Message = mark.Message }],
        Effect.ToSeeker.Clear => [new OutboxEntry.Clear()],
        Effect.ToSeeker.Withdraw withdraw => [Trim(withdraw.Message, 0, SendKind.Withdraw)],
        _ => [],
    };

    private IEnumerable<Drafted> ToDesk(Effect.ToDesk effect, Phrasebook phrases, Capabilities reader, SeekerId? seeker, ButtonMaker buttons)
    {
        IEnumerable<Drafted> InRoom(ConversationId room, IEnumerable<OutboxEntry> entries) =>
            entries.Select(entry => new Drafted(new Place.OfRoom(room), entry with { Conversation = room }, seeker, false));

        var language = house.DeskLanguage;
        return effect switch
        {
            Effect.ToDesk.Tell tell => InRoom(tell.Conversation, [.. Posts(Renderer.Tell(Words(phrases, language, tell.Phrase, reader), buttons(tell.Options, language), reader), tell.On is { } on ? Names.Note(on) : null, tell.ReplyTo, SendKind.Tell), .. Summon(tell.Summons)]),
            Effect.ToDesk.CloseRoom close => InRoom(close.Conversation, [new OutboxEntry.CloseRoom()]),
            Effect.ToDesk.Admit admit => InRoom(admit.Conversation, [new OutboxEntry.Admit(admit.Staff) { Message = admit.Admission, What = SendKind.Admit }]),
            Effect.ToDesk.Dismiss dismiss => InRoom(dismiss.Conversation, [new OutboxEntry.Dismiss { Message = dismiss.Admission, What = SendKind.Admit, Quiet = true }]),
            Effect.ToDesk.Expel expel => InRoom(expel.Conversation, [new OutboxEntry.Expel(expel.Mentor) { Quiet = true }]),
            Effect.ToDesk.Pass pass => InRoom(pass.Conversation, Posts(Pass(pass.Content, null, language, phrases, reader), pass.Message, pass.ReplyTo, SendKind.Pass)),
            Effect.ToDesk.Show show => InRoom(show.Conversation, Posts(Renderer.Pass(show.Content, show.Alias, null, reader), show.Message, null, SendKind.Tell).Select(entry => entry with { Quiet = true })),
            Effect.ToDesk.Edit edit => InRoom(edit.Conversation, Edits(Pass(edit.Content, null, language, phrases, reader), edit.Message)),
            Effect.ToDesk.Withdraw withdraw => InRoom(withdraw.Conversation, [Trim(withdraw.Message, 0, SendKind.Withdraw)]),
            Effect.ToDesk.WithdrawNote note => InRoom(note.Conversation, [Trim(Names.Note(note.Message), 0, SendKind.Tell)]),
            Effect.ToDesk.SetMark mark => [new Drafted(new Place.OfMarks(mark.Conversation), new OutboxEntry.SetMark(mark.Mark) { Message = mark.Message, Conversation = mark.Conversation }, seeker, false)],
            Effect.ToDesk.OpenRoom open => [new Drafted(new Place.OfMentor(open.Mentor), new OutboxEntry.OpenRoom(open.Mentor, open.Code) { Conversation = open.Conversation, What = SendKind.Room }, seeker, false)],
            Effect.ToDesk.TellRole tell => Posts(Renderer.Tell(Words(phrases, language, tell.Phrase, reader), [], reader), null, null, SendKind.Tell).Select(entry => new Drafted(new Place.OfRole(tell.Role), entry, tell.About is null ? null : seeker, false)),
            Effect.ToDesk.CallDuty call => Posts(Renderer.Call(Words(phrases, language, call.Phrase, reader), buttons(call.Options, language), reader), call.Options.Count > 0 ? Names.Alarms(call.Call) : null, null, SendKind.Tell).Select(entry => new Drafted(new Place.OfRole(Role.Duty), entry, seeker, false)),
            Effect.ToDesk.SettleCall call => [new Drafted(new Place.OfRole(Role.Duty), new OutboxEntry.Settle(call.Outcome is { } words ? phrases.Text(language, words).Text : null) { Message = Names.Alarms(call.Call), Quiet = true }, seeker, false)],
            Effect.ToDesk.AskOutreach ask => Posts(Renderer.Tell(Words(phrases, language, ask.Phrase, reader), buttons(ask.Options, language), reader), null, null, SendKind.Tell).Select(entry => new Drafted(new Place.OfRole(Role.Outreach), entry, seeker, false)),
            Effect.ToDesk.TellMentor tell => Posts(Renderer.Tell(Words(phrases, language, tell.Phrase, reader), [], reader), null, null, SendKind.Tell).Select(entry => new Drafted(new Place.OfNotices(tell.Mentor), entry, null, false)),
            Effect.ToDesk.MakePlace make => [new Drafted(new Place.OfNewcomer(make.Mentor), new OutboxEntry.MakePlace(make.Mentor, make.Name), null, false)],
            Effect.ToDesk.Answer answer => Answer(answer.Ask, Renderer.Tell(Words(phrases, language, answer.Phrase, reader), buttons(answer.Options, language), reader), answer.About is null ? null : seeker),
            Effect.ToDesk.Invite asked => Answer(asked.Ask, Renderer.Tell(phrases.Text(language, LinkIn(invite(asked.Mentor))), [], reader), null),
            Effect.ToDesk.InviteStaff asked => Answer(asked.Ask, Renderer.Tell(phrases.Text(language, LinkIn(inviteStaff(asked.Staff))), [], reader), null),
            _ => [],
        };
    }

    private static StyledText Words(Phrasebook phrases, string language, Phrase phrase, Capabilities reader) => phrases.Text(language, reader.IsPage ? phrase.OnPage() : phrase);

    private static IEnumerable<OutboxEntry> Summon(MentorId? mentor) => mentor is { } she ? [new OutboxEntry.Summon(she) { Quiet = true }] : [];

    private static Phrase LinkIn(Uri? link) => link is null ? Phrase.Of("desk.denied") : Phrase.Of("desk.link", ("link", link.AbsoluteUri));

    private static IEnumerable<Drafted> Answer(AskId ask, IReadOnlyList<Part> parts, SeekerId? seeker) =>
        parts.Select(part => new Drafted(new Place.OfAsk(ask), new OutboxEntry.Answer(ask, part), seeker, false));

    private static IReadOnlyList<Part> Pass(Content content, string? name, string language, Phrasebook phrases, Capabilities reader) =>
        Renderer.Pass(content, name, content.Forwarded ? phrases.Text(language, Phrase.Of("relay.forwarded")).Text : null, reader);

    /// <summary>What stands on buttons is said to the same person as what stands above them.</summary>
    private static IReadOnlyList<IReadOnlyList<Option>> SaidLike(Phrase phrase, IReadOnlyList<IReadOnlyList<Option>> options) =>
        [.. options.Select(line => (IReadOnlyList<Option>)[.. line.Select(option => option with { Label = option.Label.Like(phrase) })])];

    private static IEnumerable<OutboxEntry> Posts(IReadOnlyList<Part> parts, MessageId? message, MessageId? replyTo, string what)
    {
        // The files are the last parts.
        var files = parts.Count(part => part.File is not null);
        var words = parts.Count - files;
        return parts.Select((part, index) => new OutboxEntry.Post(part, index, index == 0 ? replyTo : null)
        {
            Message = message,
            What = what,
            Last = index == parts.Count - 1,
            File = files > 1 && index >= words ? index - words + 1 : null,
        });
    }

    private static IEnumerable<OutboxEntry> Edits(IReadOnlyList<Part> parts, MessageId message) =>
    [
        .. parts.Select((part, index) => new OutboxEntry.Edit(part, index) { Message = message, What = SendKind.Edit, Last = false }),
        Trim(message, parts.Count, SendKind.Edit),
    ];

    private static OutboxEntry.Trim Trim(MessageId message, int from, string what) => new(from) { Message = message, What = what };
}
