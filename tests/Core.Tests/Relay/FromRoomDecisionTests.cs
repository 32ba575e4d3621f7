using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>What is written in the room, on its way to the seeker; or not.</summary>
public sealed class FromRoomDecisionTests
{
    private static RoomInput Says(Content content, MentorId? author, MessageId? replyTo = null) => new RoomInput.Said(Talk, author, Message(1), content, replyTo);

    private static RoomInput Says(string words, MentorId? author = null) => Says(Content.Words(words), author ?? Lida);

    private static RoomInput Edits(Content content, MentorId? author) => new RoomInput.Edited(Talk, author, Message(1), content);

    [Fact]
    public void Her_mentors_words_go_to_the_seeker_under_the_alias() => When(Open, Says(Content.Words("Jsem tady."), Lida, Message(9))).Is(
        effects: ["ToSeeker.Pass(s-anna, c-1, cs, Limetka, m-1, “Jsem tady.”, m-9)", "Count(message-from-mentor, money, c-1)"]);

    [Fact]
    public void A_line_that_begins_with_two_slashes_stays_among_staff() => When(Open, Says("// pozor, bojí se")).Is();

    [Fact]
    public void Two_slashes_inside_a_line_are_words() => When(Open, Says("buď // anebo")).Is(
        effects: ["ToSeeker.Pass(s-anna, c-1, cs, Limetka, m-1, “buď // anebo”, -)", "Count(message-from-mentor, money, c-1)"]);

    [Fact]
    public void Another_mentor_in_the_room_is_not_passed_on() => When(Open, Says("já jsem Petr", Petr)).Is();

    [Fact]
    public void Somebody_who_is_no_mentor_is_not_passed_on() => When(Open, Says(Content.Words("jen se dívám"), author: null)).Is();

    [Fact]
    public void While_it_waits_for_a_mentor_nobodys_words_pass()
    {
        When(Waiting, Says(Content.Words("kdo je to?"), Lida)).Is();
        When(Waiting, Says(Content.Words("kdo je to?"), author: null)).Is();
    }

    [Fact]
    public void After_the_end_she_is_told_that_nothing_was_sent() => When(Ended, Says("ještě něco")).Is(
        effects: ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.already-ended, [], m-1)"]);

    [Fact]
    public void A_note_among_staff_after_the_end_is_no_mistake() => When(Ended, Says("// hotovo")).Is();

    [Theory]
    [InlineData("forward", "desk.not-passable-forward")]
    [InlineData("sticker", "desk.not-passable")]
    public void A_kind_that_cannot_pass_is_marked_and_explained(string kind, string phrase) => When(Open, Says(Content.NotPassable(kind), Lida)).Is(
        effects: ["ToDesk.SetMark(c-1, m-1, Failed)", $"ToDesk.Tell(c-1, {phrase}, [], m-1)"]);

    [Theory]
    [InlineData("")]
    [InlineData("\u200B ")]
    public void A_message_of_which_nothing_would_be_left_is_marked_and_explained(string blank) => When(Open, Says(blank)).Is(
        effects: ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.not-passable, [], m-1)"]);

    [Fact]
    public void A_mentor_who_left_the_roster_speaks_under_no_name() => When(Open, Says("pořád tu jsem"), Given.House with { Mentors = [] }).Is(
        effects: ["ToSeeker.Pass(s-anna, c-1, cs, , m-1, “pořád tu jsem”, -)", "Count(message-from-mentor, money, c-1)"]);

    [Fact]
    public void An_edit_follows_to_the_seeker() => When(Open, Edits(Content.Words("jinak"), Lida)).Is(effects: ["ToSeeker.Edit(s-anna, c-1, cs, Limetka, m-1, “jinak”)"]);

    [Fact]
    public void A_line_edited_into_a_note_among_staff_is_taken_back() => When(Open, Edits(Content.Words("// jen pro nás"), Lida)).Is(effects: ["ToSeeker.Withdraw(s-anna, c-1, m-1)"]);

    [Theory]
    [InlineData("/end")]
    [InlineData("  /unsend")]
    [InlineData("/handover summary: Bojí se")]
    [InlineData("\u200B/ready")]
    public void An_edit_that_begins_like_a_command_goes_nowhere_and_is_explained(string words) => When(Open, Edits(Content.Words(words), Lida)).Is(
        effects: ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.edit-command, [], m-1)"]);

    [Fact]
    public void What_waits_for_her_yes_and_is_edited_into_a_command_waits_no_more()
    {
        var asked = When(Open, Says(Content.Words("Zavolejte na 777 123 456"), Lida)).Next;
        Assert.Single(asked.Files);

        Assert.Empty(When(asked, Edits(Content.Words("/end"), Lida)).Next.Files);
    }

    [Fact]
    public void An_edit_of_which_a_note_among_staff_is_left_out_is_a_command_where_the_rest_is() => When(Open, Edits(Content.Words("/end\n// jen pro nás"), Lida)).Is(
        effects: ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.edit-command, [], m-1)"]);

    [Fact]
    public void An_edit_by_anybody_else_goes_nowhere()
    {
        When(Open, Edits(Content.Words("jinak"), Petr)).Is();
        When(Open, Edits(Content.Words("jinak"), author: null)).Is();
        When(Waiting, Edits(Content.Words("jinak"), author: null)).Is();
    }

    [Fact]
    public void An_edit_after_the_end_is_marked_and_explained_like_a_new_message() => When(Ended, Edits(Content.Words("jinak"), Lida)).Is(
        effects: ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.already-ended, [], m-1)"]);

    [Fact]
    public void After_the_end_a_line_edited_into_a_note_is_still_taken_back() => When(Ended, Edits(Content.Words("// jen pro nás"), Lida)).Is(effects: ["ToSeeker.Withdraw(s-anna, c-1, m-1)"]);

    [Fact]
    public void After_the_end_an_edit_by_anybody_else_goes_nowhere() => When(Ended, Edits(Content.Words("jinak"), Petr)).Is();

    [Fact]
    public void An_edit_into_what_cannot_pass_is_marked_and_explained()
    {
        string[] explained = ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.edit-not-passable, [], m-1)"];

        When(Open, Edits(Content.NotPassable("sticker"), Lida)).Is(effects: explained);
        When(Open, Edits(Content.Words("\u200B"), Lida)).Is(effects: explained);
    }

    [Fact]
    public void Words_beside_a_kind_that_cannot_pass_go_and_she_is_told_of_the_rest() => When(Open, Says(Beside("sticker", "Držím palce."), Lida, Message(9))).Is(
        effects:
        [
            "ToSeeker.Pass(s-anna, c-1, cs, Limetka, m-1, “Držím palce.”, m-9)", "Count(message-from-mentor, money, c-1)", "ToDesk.Tell(c-1, desk.partly, [], m-1)",
        ]);

    [Fact]
    public void An_edit_of_words_beside_a_kind_that_cannot_pass_follows() => When(Open, Edits(Beside("sticker", "jinak"), Lida)).Is(
        effects: ["ToSeeker.Edit(s-anna, c-1, cs, Limetka, m-1, “jinak”)", "ToDesk.Tell(c-1, desk.partly, [], m-1)"]);

    [Fact]
    public void A_note_among_staff_beside_a_sticker_stays_among_staff() => When(Open, Says(Beside("sticker", "// hurá"), Lida)).Is();

    [Fact]
    public void A_document_beside_a_sticker_still_waits_for_her_yes() => When(Open, Says(Document() with { Refused = "sticker" }, Lida)).Is(
        "Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [Unasked(m-1, “” +Document(chat t-2 10), -, no)], 0)",
        [
            "ToDesk.Tell(c-1, desk.file-sure-document, [[file:yes about m-1 “button.file.yes” file:no about m-1 “button.file.no”]], m-1)",
            "ToDesk.Tell(c-1, desk.partly, [], m-1)",
        ]);

    [Fact]
    public void What_is_deleted_in_the_room_is_taken_back_even_after_the_end()
    {
        When(Open, new RoomInput.Deleted(Talk, Message(1))).Is(effects: ["ToSeeker.Withdraw(s-anna, c-1, m-1)"]);
        When(Ended, new RoomInput.Deleted(Talk, Message(1))).Is(effects: ["ToSeeker.Withdraw(s-anna, c-1, m-1)"]);
    }

    [Fact]
    public void Help_is_answered_to_the_mentor() => When(Open, new RoomInput.Commanded(Talk, Lida, Ask, "help")).Is(effects: ["ToDesk.Answer(ask-1, desk.help)"]);

    [Fact]
    public void The_mentor_who_asks_for_her_desk_is_invited_after_the_end_too()
    {
        When(Open, new RoomInput.Commanded(Talk, Lida, Ask, "desk")).Is(effects: ["ToDesk.Invite(ask-1, lida)"]);
        When(Ended, new RoomInput.Commanded(Talk, Lida, Ask, "desk")).Is(effects: ["ToDesk.Invite(ask-1, lida)"]);
    }

    [Theory]
    [InlineData("end")]
    [InlineData("help")]
    [InlineData("desk")]
    [InlineData("unheard-of")]
    public void To_anybody_else_forbidden_and_unknown_sound_the_same(string command)
    {
        When(Open, new RoomInput.Commanded(Talk, Petr, Ask, command)).Is(effects: ["ToDesk.Answer(ask-1, desk.denied)"]);
        When(Open, new RoomInput.Commanded(Talk, null, Ask, command)).Is(effects: ["ToDesk.Answer(ask-1, desk.denied)"]);
        When(Waiting, new RoomInput.Commanded(Talk, null, Ask, command)).Is(effects: ["ToDesk.Answer(ask-1, desk.denied)"]);
    }

    [Fact]
    public void Typing_is_shown_only_where_the_house_switched_it_on()
    {
        var showing = Given.House with { ShowTyping = true };

        When(Open, new RoomInput.Typing(Talk, Lida), showing).Is(effects: ["ToSeeker.Typing(s-anna)"]);
        When(Open, new RoomInput.Typing(Talk, Lida)).Is();
        When(Open, new RoomInput.Typing(Talk, Petr), showing).Is();
        When(Waiting, new RoomInput.Typing(Talk, null), showing).Is();
        When(Ended, new RoomInput.Typing(Talk, Lida), showing).Is();
    }

    [Fact]
    public void Before_it_has_begun_nothing_from_a_room_leads_anywhere()
    {
        When(Conversation.None, Says("nikam")).Is();
        When(Conversation.None, Edits(Content.Words("nikam"), Lida)).Is();
        When(Conversation.None, new RoomInput.Deleted(Talk, Message(1))).Is();
        When(Conversation.None, new RoomInput.Lost(Talk)).Is();
        When(Conversation.None, End).Is();
    }
}
