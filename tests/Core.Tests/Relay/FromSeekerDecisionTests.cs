using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>What the seeker writes, on its way to the room.</summary>
public sealed class FromSeekerDecisionTests
{
    private static RelayInput Says(Content content, MessageId? replyTo = null) => new RelayInput.Passed(Talk, Message(1), content, replyTo);

    [Fact]
    public void Her_words_go_to_the_room_and_are_counted() => When(Open, Says(Content.Words("Dobrý den"), Message(9))).Is(
        effects: ["ToDesk.Pass(c-1, m-1, “Dobrý den”, m-9)", "Count(message-from-seeker, money, c-1)"]);

    [Fact]
    public void Her_words_go_there_before_there_is_a_mentor_and_wait_in_the_lane() => When(Waiting, Says(Content.Words("Dobrý den"))).Is(
        effects: ["ToDesk.Pass(c-1, m-1, “Dobrý den”, -)", "Count(message-from-seeker, money, c-1)"]);

    [Fact]
    public void A_photo_passes_without_a_question() => When(Open, Says(Photo("hle"))).Is(
        effects: ["ToDesk.Pass(c-1, m-1, “hle” +Photo(chat t-3 10), -)", "Count(message-from-seeker, money, c-1)"]);

    [Fact]
    public void After_the_end_she_is_told_that_it_is_over() => When(Ended, Says(Content.Words("ještě něco"))).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.over, [])"]);

    [Theory]
    [InlineData("location", "relay.not-passable-location")]
    [InlineData("contact", "relay.not-passable-contact")]
    [InlineData("video", "relay.not-passable-video")]
    [InlineData("poll", "relay.not-passable")]
    public void A_kind_that_cannot_pass_is_answered(string kind, string phrase) =>
        When(Open, Says(Content.NotPassable(kind))).Is(effects: [$"ToSeeker.Tell(s-anna, cs, {phrase}, [])"]);

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("\u200B\u2060")]
    public void A_message_of_which_nothing_would_be_left_is_answered(string blank) =>
        When(Open, Says(Content.Words(blank))).Is(effects: ["ToSeeker.Tell(s-anna, cs, relay.not-passable, [])"]);

    [Fact]
    public void Her_edit_follows_into_the_room() => When(Open, new RelayInput.Changed(Talk, Message(1), Content.Words("jinak"))).Is(
        effects: ["ToDesk.Edit(c-1, m-1, “jinak”)"]);

    [Theory]
    [InlineData("video", "relay.partly-video")]
    [InlineData("live_photo", "relay.partly-live_photo")]
    [InlineData("audio", "relay.partly")]
    public void The_words_beside_a_kind_that_cannot_pass_go_and_she_is_told_of_the_rest(string kind, string phrase) =>
        When(Open, Says(Beside(kind, "Tady nás praštil."), Message(9))).Is(
            effects: ["ToDesk.Pass(c-1, m-1, “Tady nás praštil.”, m-9)", "Count(message-from-seeker, money, c-1)", $"ToSeeker.Tell(s-anna, cs, {phrase}, [])"]);

    [Fact]
    public void Of_a_live_photo_the_still_one_passes() => When(Open, Says(Photo() with { Refused = "live_photo" })).Is(
        effects: ["ToDesk.Pass(c-1, m-1, “” +Photo(chat t-3 10), -)", "Count(message-from-seeker, money, c-1)", "ToSeeker.Tell(s-anna, cs, relay.partly-live_photo, [])"]);

    [Fact]
    public void Blanks_beside_a_kind_that_cannot_pass_are_nothing() =>
        When(Open, Says(Beside("video", " \u200B"))).Is(effects: ["ToSeeker.Tell(s-anna, cs, relay.not-passable-video, [])"]);

    [Fact]
    public void After_the_end_words_beside_a_video_are_told_to_be_too_late() => When(Ended, Says(Beside("video", "ještě"))).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.over, [])"]);

    [Fact]
    public void An_edit_after_the_end_is_told_to_come_too_late() =>
        When(Ended, new RelayInput.Changed(Talk, Message(1), Content.Words("jinak"))).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.edit-late, [])"]);

    [Fact]
    public void An_edit_into_what_cannot_pass_is_told_to_have_changed_nothing()
    {
        When(Open, new RelayInput.Changed(Talk, Message(1), Content.NotPassable("location"))).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.edit-not-passable, [])"]);
        When(Open, new RelayInput.Changed(Talk, Message(1), Content.Words("\u200B"))).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.edit-not-passable, [])"]);
    }

    [Fact]
    public void An_edit_into_words_beside_a_video_changes_the_words() => When(Open, new RelayInput.Changed(Talk, Message(1), Beside("video", "jinak"))).Is(
        effects: ["ToDesk.Edit(c-1, m-1, “jinak”)", "ToSeeker.Tell(s-anna, cs, relay.partly-video, [])"]);

    [Fact]
    public void What_she_takes_back_is_taken_out_of_the_room() => When(Open, new RelayInput.Unsent(Talk, Message(1))).Is(effects: ["ToDesk.Withdraw(c-1, m-1)"]);

    [Fact]
    public void She_can_take_back_after_the_end_too() => When(Ended, new RelayInput.Unsent(Talk, Message(1))).Is(effects: ["ToDesk.Withdraw(c-1, m-1)"]);

    [Fact]
    public void Taking_back_without_a_message_says_how_it_is_done() => When(Open, new RelayInput.Unsent(Talk, null)).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.unsend-how, [])"]);

    [Fact]
    public void What_still_waits_for_her_yes_is_taken_back_at_once() =>
        When(Open with { Files = [new Unasked(Message(1), Voice(), null, FromSeeker: true)] }, new RelayInput.Unsent(Talk, Message(1))).Is(
            "Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [], 0)",
            ["ToSeeker.Tell(s-anna, cs, talk.unsent, [])"]);

    [Fact]
    public void Before_it_has_begun_nothing_of_hers_leads_anywhere()
    {
        When(Conversation.None, Says(Content.Words("nikam"))).Is();
        When(Conversation.None, new RelayInput.Changed(Talk, Message(1), Content.Words("nikam"))).Is();
        When(Conversation.None, new RelayInput.Unsent(Talk, Message(1))).Is();
        When(Conversation.None, new RelayInput.EndAsked(Talk)).Is();
    }
}
