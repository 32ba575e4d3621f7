using MentorBot.Bot.Pipeline;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Bot.Tests.Pipeline;

/// <summary>Effects become rows: the right lane, the right language, parts that belong together.</summary>
public sealed class OutboundTests
{
    private static readonly SeekerId Anna = new("s-anna");
    private static readonly ConversationId Talk = new("c-1");
    private static readonly MessageId Message = new("m-1");
    private static readonly Capabilities Small = new(40, 40, "", 0, 1000, 20);

    private static readonly House House = new("House", ["cs", "uk"], "cs", [], new Dictionary<string, IReadOnlyList<string>>(), [], ShowTyping: false);

    private static readonly Phrasebook Phrases = new(
        ["cs", "uk"],
        new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["cs"] = new Dictionary<string, string> { ["hello"] = "Dobrý den", ["desk.denied"] = "Nejde", ["relay.forwarded"] = "přeposláno" },
            ["uk"] = new Dictionary<string, string> { ["hello"] = "Добрий день", ["relay.forwarded"] = "переслано" },
        });

    private static readonly Outbound Outbound = new(House, _ => null, _ => null);

    private static List<Drafted> Draft(Effect effect) =>
        [.. Outbound.Draft(effect, Phrases, Small, Anna, (options, language) => [.. options.Select(line => (IReadOnlyList<Button>)[.. line.Select(option => new Button(option.Choice.Answer, language))])])];

    private static string Words(Drafted drafted) => ((OutboxEntry.Post)drafted.Entry).Part.Text.Text;

    /// <summary>One of every effect that leaves the house by the outbox, with the lane it leaves by.</summary>
    private static readonly (Effect Effect, string Lane)[] Leaving =
    [
        (new Effect.ToSeeker.Tell(Anna, "cs", Phrase.Of("hello"), []), "seeker:s-anna"),
        (new Effect.ToSeeker.Pass(Anna, Talk, "cs", "Limetka", Message, Content.Words("one"), null), "seeker:s-anna"),
        (new Effect.ToSeeker.Edit(Anna, Talk, "cs", "Limetka", Message, Content.Words("one")), "seeker:s-anna"),
        (new Effect.ToSeeker.Withdraw(Anna, Talk, Message), "seeker:s-anna"),
        (new Effect.ToSeeker.SetMark(Anna, Talk, Message, Mark.Delivered), "progress:s-anna"),
        (new Effect.ToSeeker.Clear(Anna), "seeker:s-anna"),
        (new Effect.ToDesk.OpenRoom(Talk, new MentorId("lida"), "K-001"), "mentor:lida"),
        (new Effect.ToDesk.CloseRoom(Talk), "room:c-1"),
        (new Effect.ToDesk.Admit(Talk, new StaffId("eva"), Message), "room:c-1"),
        (new Effect.ToDesk.Dismiss(Talk, Message), "room:c-1"),
        (new Effect.ToDesk.Expel(Talk, new MentorId("lida")), "room:c-1"),
        (new Effect.ToDesk.Tell(Talk, Phrase.Of("hello"), [], null), "room:c-1"),
        (new Effect.ToDesk.Pass(Talk, Message, Content.Words("one"), null), "room:c-1"),
        (new Effect.ToDesk.Show(Talk, "Limetka", Message, Content.Words("one")), "room:c-1"),
        (new Effect.ToDesk.Edit(Talk, Message, Content.Words("one")), "room:c-1"),
        (new Effect.ToDesk.Withdraw(Talk, Message), "room:c-1"),
        (new Effect.ToDesk.WithdrawNote(Talk, Message), "room:c-1"),
        (new Effect.ToDesk.SetMark(Talk, Message, Mark.Delivered), "marks:c-1"),
        (new Effect.ToDesk.TellRole(Role.Operator, Phrase.Of("hello")), "role:Operator"),
        (new Effect.ToDesk.TellMentor(new MentorId("lida"), Phrase.Of("hello")), "notices:lida"),
        (new Effect.ToDesk.MakePlace(new MentorId("lida"), "mentor-01"), "newcomer:lida"),
        (new Effect.ToDesk.CallDuty(Talk, Phrase.Of("hello"), []), "role:Duty"),
        (new Effect.ToDesk.SettleCall(Talk, Phrase.Of("hello")), "role:Duty"),
        (new Effect.ToDesk.AskOutreach(new RequestId("r-1"), Phrase.Of("hello"), []), "role:Outreach"),
        (new Effect.ToDesk.Answer(new AskId("ask-1"), Phrase.Of("hello")), "ask:ask-1"),
        (new Effect.ToDesk.Invite(new AskId("ask-1"), new MentorId("lida")), "ask:ask-1"),
        (new Effect.ToDesk.InviteStaff(new AskId("ask-1"), new StaffId("jana")), "ask:ask-1"),
    ];

    [Fact]
    public void What_a_role_is_told_of_a_talk_is_sealed_under_her_key()
    {
        var told = new Effect.ToDesk.TellRole(Role.Supervisor, Phrase.Of("hello"));

        Assert.Equal(Anna, Assert.Single(Draft(told with { About = Talk })).Seeker);
        Assert.Null(Assert.Single(Draft(told)).Seeker);
    }

    [Fact]
    public void Who_has_to_see_it_is_let_into_the_room_again_and_it_does_not_wait_for_that()
    {
        var told = new Effect.ToDesk.Tell(Talk, Phrase.Of("hello"), [], null);

        Assert.Equal([typeof(OutboxEntry.Post), typeof(OutboxEntry.Summon)], Draft(told with { Summons = new MentorId("lida") }).Select(drafted => drafted.Entry.GetType()));
        Assert.Equal([typeof(OutboxEntry.Post)], Draft(told).Select(drafted => drafted.Entry.GetType()));
    }

    [Fact]
    public void Every_effect_leaves_by_its_own_lane_and_none_leaves_by_two() =>
        Assert.All(Leaving, one => Assert.Equal(one.Lane, Assert.Single(Draft(one.Effect).Select(drafted => drafted.Place.Lane).Distinct())));

    [Fact]
    public void A_button_speaks_to_the_same_person_as_the_words_above_it()
    {
        var labels = new List<Phrase>();
        IReadOnlyList<IReadOnlyList<Button>> Make(IReadOnlyList<IReadOnlyList<Option>> options, string language)
        {
            labels.AddRange(options.SelectMany(line => line).Select(option => option.Label));
            return [];
        }

        Phrase[] said = [Phrase.Of("hello").To(Gender.Feminine), Phrase.Of("hello")];
        foreach (var phrase in said)
            _ = Outbound.Draft(new Effect.ToSeeker.Tell(Anna, "cs", phrase, [[Option.Of("end", "yes", "button.end.yes")]]), Phrases, Small, Anna, Make).ToList();

        Assert.Equal([["feminine"], []], labels.Select(label => label.Args.Values.ToArray()));
    }

    /// <summary>Typing is not worth a row; what is discarded is taken out of the outbox; who is recognised is written down. Every other effect must be drafted.</summary>
    [Fact]
    public void No_effect_that_leaves_is_forgotten() => Assert.Equal(
        typeof(Effect.ToSeeker).GetNestedTypes().Concat(typeof(Effect.ToDesk).GetNestedTypes()).Except([typeof(Effect.ToSeeker.Typing), typeof(Effect.ToDesk.Discard), typeof(Effect.ToDesk.Recognise)]).Select(type => type.FullName).Order(StringComparer.Ordinal),
        Leaving.Select(one => one.Effect.GetType().FullName).Order(StringComparer.Ordinal));

    [Fact]
    public void Everything_about_a_seeker_is_sealed_under_her_key_and_the_rest_under_the_house_s() => Assert.All(
        Leaving,
        one => Assert.All(Draft(one.Effect), drafted => Assert.Equal(one.Effect is Effect.ToDesk.TellRole or Effect.ToDesk.TellMentor or Effect.ToDesk.MakePlace or Effect.ToDesk.Answer or Effect.ToDesk.Invite or Effect.ToDesk.InviteStaff ? null : Anna, drafted.Seeker)));

    [Fact]
    public void What_goes_to_a_seeker_says_so_and_what_goes_to_the_desk_does_not() =>
        Assert.All(Leaving, one => Assert.All(Draft(one.Effect), drafted => Assert.Equal(one.Effect is Effect.ToSeeker, drafted.Entry.ToSeeker)));

    [Fact]
    public void A_seeker_is_spoken_to_in_her_language_and_the_desk_in_its_own()
    {
        Assert.Equal("Добрий день", Words(Draft(new Effect.ToSeeker.Tell(Anna, "uk", Phrase.Of("hello"), []))[0]));
        Assert.Equal("Dobrý den", Words(Draft(new Effect.ToDesk.Tell(Talk, Phrase.Of("hello"), [], null))[0]));
    }

    [Fact]
    public void That_words_were_passed_on_is_said_in_the_readers_language()
    {
        var forwarded = Content.Words("slova") with { Forwarded = true };

        Assert.Contains("переслано", Words(Draft(new Effect.ToSeeker.Pass(Anna, Talk, "uk", "Limetka", Message, forwarded, null))[0]), StringComparison.Ordinal);
        Assert.Contains("přeposláno", Words(Draft(new Effect.ToDesk.Pass(Talk, Message, forwarded, null))[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mentor_speaks_under_her_alias_and_a_seeker_under_no_name()
    {
        Assert.Equal(new Frame.Person("Limetka"), ((OutboxEntry.Post)Draft(new Effect.ToSeeker.Pass(Anna, Talk, "cs", "Limetka", Message, Content.Words("one"), null))[0].Entry).Part.Frame);
        Assert.Equal(new Frame.Person(null), ((OutboxEntry.Post)Draft(new Effect.ToDesk.Pass(Talk, Message, Content.Words("one"), null))[0].Entry).Part.Frame);
    }

    [Fact]
    public void A_long_message_becomes_parts_of_which_the_first_replies_and_the_last_ends_it()
    {
        var rows = Draft(new Effect.ToDesk.Pass(Talk, Message, Content.Words(string.Join(' ', Enumerable.Repeat("slovo", 20))), new MessageId("m-0"))).Select(drafted => (OutboxEntry.Post)drafted.Entry).ToList();

        Assert.True(rows.Count > 2);
        Assert.Equal(Enumerable.Range(0, rows.Count), rows.Select(row => row.Index));
        Assert.Equal([new MessageId("m-0"), .. Enumerable.Repeat<MessageId?>(null, rows.Count - 1)], rows.Select(row => row.ReplyTo));
        Assert.Equal([.. Enumerable.Repeat(false, rows.Count - 1), true], rows.Select(row => row.Last));
        Assert.All(rows, row => Assert.Equal(Message, row.Message));
    }

    [Fact]
    public void Several_files_follow_their_words_in_order_and_each_knows_its_number()
    {
        Attachment[] files = [.. Enumerable.Range(1, 3).Select(number => new Attachment(AttachmentKind.Photo, "desk", $"t-{number}", 1))];
        List<OutboxEntry.Post> Rows(string words) =>
            [.. Draft(new Effect.ToSeeker.Pass(Anna, Talk, "cs", "Limetka", Message, new Content(StyledText.Plain(words), files), new MessageId("m-0"))).Select(drafted => (OutboxEntry.Post)drafted.Entry)];

        var (brief, lengthy) = (Rows("hle"), Rows(string.Join(' ', Enumerable.Repeat("slovo", 7))));

        Assert.Equal(["hle:t-1:1", ":t-2:2", ":t-3:3"], brief.Select(row => $"{row.Part.Text.Text}:{row.Part.File?.Ticket}:{row.File}"));
        Assert.Equal([null, null, "t-1:1", "t-2:2", "t-3:3"], lengthy.Select(row => row.Part.File is { } file ? $"{file.Ticket}:{row.File}" : null));
        Assert.Equal([new MessageId("m-0"), null, null], brief.Select(row => row.ReplyTo));
        Assert.Equal([false, false, true], brief.Select(row => row.Last));
    }

    [Fact]
    public void A_file_that_is_alone_has_no_number() => Assert.Null(Assert.IsType<OutboxEntry.Post>(Assert.Single(
        Draft(new Effect.ToDesk.Pass(Talk, Message, new Content(StyledText.Empty, [new Attachment(AttachmentKind.Photo, "chat", "t-1", 1)]), null))).Entry).File);

    [Fact]
    public void An_edit_changes_every_part_and_takes_back_what_is_left_over_and_that_ends_it()
    {
        var rows = Draft(new Effect.ToSeeker.Edit(Anna, Talk, "cs", "Limetka", Message, Content.Words(string.Join(' ', Enumerable.Repeat("slovo", 20))))).Select(drafted => drafted.Entry).ToList();

        Assert.Equal(Enumerable.Range(0, rows.Count - 1), rows.SkipLast(1).Select(row => Assert.IsType<OutboxEntry.Edit>(row).Index));
        Assert.Equal(rows.Count - 1, Assert.IsType<OutboxEntry.Trim>(rows[^1]).From);
        Assert.Equal([.. Enumerable.Repeat(false, rows.Count - 1), true], rows.Select(row => row.Last));
        Assert.All(rows, row => Assert.Equal("edit", row.What));
    }

    [Fact]
    public void A_withdrawal_takes_back_all_of_it()
    {
        var row = Assert.IsType<OutboxEntry.Trim>(Assert.Single(Draft(new Effect.ToSeeker.Withdraw(Anna, Talk, Message))).Entry);

        Assert.Equal((0, "withdraw", true), (row.From, row.What, row.Last));
    }

    /// <summary>It can be found again by its message, and is not taken for it.</summary>
    [Fact]
    public void A_note_is_withdrawn_apart_from_its_message()
    {
        var note = Assert.Single(Draft(new Effect.ToDesk.Tell(Talk, Phrase.Of("hello"), [], null) { On = Message })).Entry;
        var goes = Assert.IsType<OutboxEntry.Trim>(Assert.Single(Draft(new Effect.ToDesk.WithdrawNote(Talk, Message))).Entry);

        Assert.Equal((note.Message, 0, "tell"), (goes.Message, goes.From, goes.What));
        Assert.NotEqual(Message, note.Message);
    }

    [Fact]
    public void Buttons_are_made_for_the_language_of_the_reader()
    {
        IReadOnlyList<IReadOnlyList<Option>> options = [[Option.Of("end", "yes", "hello"), Option.Of("end", "no", "hello")]];

        Assert.Equal([new Button("yes", "uk"), new Button("no", "uk")], ((OutboxEntry.Post)Draft(new Effect.ToSeeker.Tell(Anna, "uk", Phrase.Of("hello"), options))[^1].Entry).Part.Buttons.SelectMany(line => line));
    }

    [Fact]
    public void Today_the_gate_holds_nothing() => Assert.All(Leaving, one => Assert.All(Draft(one.Effect), drafted => Assert.False(drafted.Held)));

    [Fact]
    public void A_timer_a_count_and_typing_are_no_rows()
    {
        Assert.Empty(Draft(new Effect.StartTimer("t", default, new RelayInput.TryRoomAgain(Talk))));
        Assert.Empty(Draft(new Effect.StopTimer("t")));
        Assert.Empty(Draft(new Effect.Count("x", null, Talk)));
        Assert.Empty(Draft(new Effect.ToSeeker.Typing(Anna)));
    }
}
