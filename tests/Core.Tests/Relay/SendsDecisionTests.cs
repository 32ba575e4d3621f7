using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>How sends ended: a mark for the mentor, a sentence for the seeker, and never a word about a word.</summary>
public sealed class SendsDecisionTests
{
    private const string Unreached = "Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, no, [], 0)";

    private static RelayInput ToSeeker(string what, SendEnd end) => new RelayInput.SendEnded(Talk, Message(1), ToSeeker: true, what, end);

    private static RelayInput ToRoom(string what, SendEnd end) => new RelayInput.SendEnded(Talk, Message(1), ToSeeker: false, what, end);

    [Fact]
    public void What_arrived_is_marked_so() => When(Open, ToSeeker("pass", SendEnd.Arrived)).Is(effects: ["ToDesk.SetMark(c-1, m-1, Delivered)"]);

    [Fact]
    public void What_is_late_is_marked_as_waiting() => When(Open, ToSeeker("pass", SendEnd.Delayed)).Is(effects: ["ToDesk.SetMark(c-1, m-1, Waiting)"]);

    [Theory]
    [InlineData(SendEnd.GivenUp, "desk.failed-given-up")]
    [InlineData(SendEnd.Unusable, "desk.file-unusable")]
    [InlineData(SendEnd.Refused, "desk.failed")]
    public void What_failed_is_marked_and_explained(SendEnd end, string phrase) => When(Open, ToSeeker("pass", end)).Is(
        effects: ["ToDesk.SetMark(c-1, m-1, Failed)", $"ToDesk.Tell(c-1, {phrase}, [], m-1)"]);

    [Fact]
    public void That_she_cannot_be_reached_is_remembered_and_told() => When(Open, ToSeeker("pass", SendEnd.Unreachable)).Is(
        Unreached,
        ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.failed-unreachable, [], m-1)"]);

    [Fact]
    public void What_arrives_after_all_shows_that_she_is_back() => When(Open with { Reachable = false }, ToSeeker("pass", SendEnd.Arrived)).Is(
        "Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [], 0)",
        ["ToDesk.SetMark(c-1, m-1, Delivered)"]);

    [Theory]
    [InlineData(SendEnd.GivenUp)]
    [InlineData(SendEnd.Refused)]
    public void An_edit_that_failed_is_told_to_the_mentor(SendEnd end) => When(Open, ToSeeker("edit", end)).Is(effects: ["ToDesk.Tell(c-1, desk.edit-failed, [], m-1)"]);

    [Fact]
    public void A_withdrawal_that_failed_is_told_to_the_mentor() => When(Open, ToSeeker("withdraw", SendEnd.GivenUp)).Is(effects: ["ToDesk.Tell(c-1, desk.withdraw-failed, [], -)"]);

    [Fact]
    public void What_is_too_old_to_be_taken_out_of_the_chat_is_taken_back_in_words_and_the_mentor_knows() => When(Open, ToSeeker("withdraw", SendEnd.Refused)).Is(
        effects: ["ToSeeker.Tell(s-anna, cs, talk.withdrawn, [])", "ToDesk.Tell(c-1, desk.withdraw-told, [], -)"]);

    [Fact]
    public void After_the_end_nobody_is_written_to_about_an_old_message() => When(Ended, ToSeeker("withdraw", SendEnd.Refused)).Is(
        effects: ["ToDesk.Tell(c-1, desk.withdraw-failed, [], -)"]);

    [Fact]
    public void An_edit_of_what_never_went_is_told_to_the_mentor() => When(Open, ToSeeker("edit", SendEnd.Gone)).Is(effects: ["ToDesk.Tell(c-1, desk.edit-nothing, [], m-1)"]);

    [Fact]
    public void An_edit_of_what_is_no_longer_there_is_told_to_the_seeker() => When(Open, ToRoom("edit", SendEnd.Gone)).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.edit-late, [])"]);

    [Fact]
    public void Words_that_went_without_their_file_are_told_to_have()
    {
        When(Open, ToSeeker("pass", SendEnd.WithoutFile)).Is(effects: ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.file-left-out, [], m-1)"]);
        When(Open, ToRoom("pass", SendEnd.WithoutFile)).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.file-left-out, [])"]);
    }

    [Fact]
    public void Of_several_files_she_is_told_which_one_did_not_arrive_and_the_mark_stays_when_the_rest_did()
    {
        var second = When(Open, new RelayInput.SendEnded(Talk, Message(1), ToSeeker: true, "pass", SendEnd.Unusable) { File = 2, More = true });

        Assert.Equal(["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.file-unusable-one{number=2}, [], m-1)"], Plain.Lines(second.Decision.Effects));
        Assert.Equal([Message(1)], second.Next.Flawed);

        // Heard twice, it is remembered once.
        Assert.Same(second.Next, When(second.Next, new RelayInput.SendEnded(Talk, Message(1), ToSeeker: true, "pass", SendEnd.Unusable) { File = 3, More = true }).Next);

        var rest = When(second.Next, ToSeeker("pass", SendEnd.Arrived));

        Assert.Equal(["ToDesk.SetMark(c-1, m-1, Failed)"], Plain.Lines(rest.Decision.Effects));
        Assert.Null(rest.Next.Flawed);
        When(rest.Next, ToSeeker("pass", SendEnd.Arrived)).Is(effects: ["ToDesk.SetMark(c-1, m-1, Delivered)"]);
    }

    [Fact]
    public void Another_message_that_arrives_meanwhile_is_marked_as_it_is()
    {
        var flawed = Open with { Flawed = [Message(2)] };

        When(flawed, ToSeeker("pass", SendEnd.Arrived)).Is(effects: ["ToDesk.SetMark(c-1, m-1, Delivered)"]);
    }

    [Fact]
    public void The_last_of_several_files_ends_the_message() => Assert.Null(
        When(Open with { Flawed = [Message(1)] }, new RelayInput.SendEnded(Talk, Message(1), ToSeeker: true, "pass", SendEnd.Unusable) { File = 3 }).Next.Flawed);

    [Fact]
    public void The_twenty_first_message_with_a_file_that_did_not_arrive_takes_the_place_of_the_oldest()
    {
        var full = Open with { Flawed = [.. Enumerable.Range(1, 20).Select(Message)] };

        var next = When(full, new RelayInput.SendEnded(Talk, Message(21), ToSeeker: true, "pass", SendEnd.Unusable) { File = 1, More = true }).Next;

        Assert.Equal([.. Enumerable.Range(2, 20).Select(Message)], next.Flawed);
    }

    [Fact]
    public void What_was_taken_back_before_it_left_is_told_to_be_unseen_and_to_the_mentor_needs_no_word()
    {
        When(Open, ToRoom("withdraw", SendEnd.Unseen)).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.unsent-unseen, [])"]);
        When(Given.Waiting, ToRoom("withdraw", SendEnd.Unseen)).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.unsent-unseen, [])"]);
        When(Ended, ToSeeker("withdraw", SendEnd.Unseen)).Is();
    }

    [Theory]
    [InlineData("edit", SendEnd.Arrived)]
    [InlineData("edit", SendEnd.Delayed)]
    [InlineData("withdraw", SendEnd.Arrived)]
    public void An_edit_or_withdrawal_that_went_well_needs_no_word(string what, SendEnd end) => When(Open, ToSeeker(what, end)).Is();

    [Theory]
    [InlineData(SendEnd.Refused)]
    [InlineData(SendEnd.GivenUp)]
    [InlineData(SendEnd.Unreachable)]
    public void What_did_not_get_into_the_room_is_told_to_the_seeker_and_the_operator(SendEnd end) => When(Open, ToRoom("pass", end)).Is(
        effects: ["ToSeeker.Tell(s-anna, cs, talk.not-passed, [])", "ToDesk.TellRole(Operator, alarm.room-refused{code=K-001})"]);

    [Fact]
    public void A_file_that_cannot_be_used_is_told_to_the_seeker() => When(Open, ToRoom("pass", SendEnd.Unusable)).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.file-unusable, [])"]);

    [Fact]
    public void What_was_taken_back_is_told_once_it_is() => When(Open, ToRoom("withdraw", SendEnd.Arrived)).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.unsent, [])"]);

    [Fact]
    public void What_could_not_be_taken_back_is_told_too() => When(Open, ToRoom("withdraw", SendEnd.Refused)).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.unsend-failed, [])"]);

    [Fact]
    public void An_edit_that_did_not_get_into_the_room_is_told() => When(Open, ToRoom("edit", SendEnd.GivenUp)).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.edit-failed, [])"]);

    [Fact]
    public void What_got_into_the_room_is_marked_as_delivered_and_what_was_before_her_mentors_eyes_as_seen()
    {
        When(Open, ToRoom("pass", SendEnd.Arrived)).Is(effects: ["ToSeeker.SetMark(s-anna, c-1, m-1, Delivered)"]);
        When(Open, new RoomInput.Seen(Talk, Given.Lida, Message(1))).Is(effects: ["ToSeeker.SetMark(s-anna, c-1, m-1, Seen)"]);
        When(Open, new RoomInput.Seen(Talk, Given.Petr, Message(1))).Is();
        When(Open, new RoomInput.Seen(Talk, null, Message(1))).Is();
        When(Ended, new RoomInput.Seen(Talk, Given.Lida, Message(1))).Is();
    }

    [Fact]
    public void An_edit_that_got_into_the_room_needs_no_word() => When(Open, ToRoom("edit", SendEnd.Arrived)).Is();

    [Fact]
    public void Words_of_the_house_that_failed_cause_no_other_words()
    {
        foreach (var end in Enum.GetValues<SendEnd>())
        {
            Assert.Empty(When(Open, new RelayInput.SendEnded(Talk, null, ToSeeker: true, "tell", end)).Decision.Effects);
            Assert.Empty(When(Open, new RelayInput.SendEnded(Talk, null, ToSeeker: false, "tell", end)).Decision.Effects);
        }
    }

    [Fact]
    public void After_the_end_a_late_message_is_still_marked() => When(Ended, ToSeeker("pass", SendEnd.Arrived)).Is(effects: ["ToDesk.SetMark(c-1, m-1, Delivered)"]);

    [Fact]
    public void Before_it_has_begun_no_end_of_a_send_is_heard() => When(Conversation.None, ToSeeker("pass", SendEnd.Refused)).Is();
}
