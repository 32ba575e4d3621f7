using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace MentorBot.Bot.Tests.Pipeline;

public sealed class SenderTests
{
    private static readonly Address Room = new("desk", "room");
    private static readonly MessageId Message = new("m-1");

    private readonly RecordingMessenger _desk = new();

    private static Part Words(string words, Attachment? file = null) => new(new Frame.Person(null), StyledText.Plain(words), file, []);

    private static Attachment File(AttachmentKind kind, long bytes = 10, string messenger = "desk") => new(kind, messenger, "t-1", bytes);

    private static Shown ShownAt(string address, int part) => new(Message, "room", part, null, new Address("desk", address));

    private Task<Delivery> SendAsync(OutboxEntry entry, bool repeat = false, params Shown[] shown)
    {
        var head = new OutboxHead("i-1.0", 1, "room:c-1", "s-1", OutboxState.Sending, 1, default, default);
        var claim = new Claim(new Lane("room:c-1"), new LaneRow(head, entry with { Message = Message }), _desk, Room, null, shown, "nonce", repeat, 1);
        return new Sender(new Messengers([_desk]), NullLogger<Sender>.Instance).SendAsync(claim, CancellationToken.None);
    }

    [Fact]
    public async Task A_post_goes_to_the_place_of_the_claim_under_what_it_replies_to()
    {
        await SendAsync(new OutboxEntry.Post(Words("one"), 0, new MessageId("m-9")), shown: ShownAt("9", -1));

        Assert.Equal(["post “one” to room replying to 9"], _desk.Asked);
    }

    [Fact]
    public async Task A_post_whose_question_is_not_shown_goes_without_it()
    {
        await SendAsync(new OutboxEntry.Post(Words("one"), 0, new MessageId("m-9")));

        Assert.Equal(["post “one” to room"], _desk.Asked);
    }

    [Fact]
    public async Task A_repetition_is_told_to_be_one()
    {
        await SendAsync(new OutboxEntry.Post(Words("one"), 0, null), repeat: true);

        Assert.Equal(["post “one” to room again"], _desk.Asked);
    }

    [Fact]
    public async Task An_edit_changes_the_part_that_is_shown()
    {
        await SendAsync(new OutboxEntry.Edit(Words("two"), 1), shown: [ShownAt("10", 0), ShownAt("11", 1)]);

        Assert.Equal(["edit 11 to “two”"], _desk.Asked);
    }

    [Fact]
    public async Task An_edit_that_made_it_longer_posts_the_part_that_is_new()
    {
        await SendAsync(new OutboxEntry.Edit(Words("two"), 1), shown: ShownAt("10", 0));

        Assert.Equal(["post “two” to room"], _desk.Asked);
    }

    /// <summary>
    /// Voice and documents pass after a yes. One that was answered with no, or that an edit put into a message, is shown
    /// nowhere: an edit of its words must not bring it there.
    /// </summary>
    [Theory]
    [InlineData(AttachmentKind.Voice)]
    [InlineData(AttachmentKind.Document)]
    public async Task An_edit_never_brings_a_file_that_needs_a_yes_to_where_it_is_not_shown(AttachmentKind kind)
    {
        Assert.Equal(new Delivery.Rejected(Refusal.MessageGone), await SendAsync(new OutboxEntry.Edit(Words("changed caption", File(kind)), 0)));

        Assert.Empty(_desk.Asked);
    }

    [Fact]
    public async Task An_edit_of_what_is_shown_nowhere_brings_nothing_and_says_so()
    {
        Assert.Equal(new Delivery.Rejected(Refusal.MessageGone), await SendAsync(new OutboxEntry.Edit(Words("two"), 0)));

        Assert.Empty(_desk.Asked);
    }

    [Fact]
    public async Task Trimming_deletes_what_is_shown()
    {
        Assert.IsType<Delivery.Sent>(await SendAsync(new OutboxEntry.Trim(0), shown: [ShownAt("10", 0), ShownAt("11", 1)]));

        Assert.Equal(["delete 10", "delete 11"], _desk.Asked);
    }

    [Fact]
    public async Task Trimming_what_is_shown_nowhere_is_done_already() => Assert.Equal(new Delivery.Sent(null), await SendAsync(new OutboxEntry.Trim(0)));

    [Fact]
    public async Task Trimming_stops_at_the_first_trouble_and_tells_it()
    {
        _desk.Answer = () => new Delivery.RetryAfter(TimeSpan.FromSeconds(3));

        Assert.Equal(new Delivery.RetryAfter(TimeSpan.FromSeconds(3)), await SendAsync(new OutboxEntry.Trim(0), shown: [ShownAt("10", 0), ShownAt("11", 1)]));
        Assert.Equal(["delete 10"], _desk.Asked);
    }

    [Fact]
    public async Task A_file_that_could_not_be_fetched_clearly_is_tried_again_because_nothing_has_left()
    {
        _desk.Fetch = () => (null, Delivery.Unknown.Instance);

        Assert.Equal(new Delivery.RetryAfter(null), await SendAsync(new OutboxEntry.Post(Words("", File(AttachmentKind.Photo)), 0, null)));
        Assert.Equal(["fetch t-1"], _desk.Asked);
    }

    [Fact]
    public async Task A_file_too_large_is_not_even_fetched()
    {
        Assert.Equal(new Delivery.Rejected(Refusal.TooLarge), await SendAsync(new OutboxEntry.Post(Words("", File(AttachmentKind.Photo, (20L << 20) + 1)), 0, null)));
        Assert.Empty(_desk.Asked);
    }

    [Fact]
    public async Task A_file_that_is_not_what_it_says_is_refused()
    {
        _desk.Fetch = () => ("MZ no picture"u8.ToArray(), null);

        Assert.Equal(new Delivery.Rejected(Refusal.BadFile), await SendAsync(new OutboxEntry.Post(Words("", File(AttachmentKind.Photo)), 0, null)));
        Assert.Equal(["fetch t-1"], _desk.Asked);
    }

    [Fact]
    public async Task The_words_beside_a_file_that_cannot_pass_go_without_it_and_that_is_said()
    {
        _desk.Fetch = () => ("MZ no picture"u8.ToArray(), null);

        Assert.Equal(new Delivery.Sent(null) { WithoutFile = true }, await SendAsync(new OutboxEntry.Post(Words("look", File(AttachmentKind.Photo)), 0, null)));
        Assert.Equal(["fetch t-1", "post “look” to room"], _desk.Asked);
    }

    [Fact]
    public async Task The_words_beside_a_file_too_large_go_without_it() => Assert.Equal(
        new Delivery.Sent(null) { WithoutFile = true },
        await SendAsync(new OutboxEntry.Post(Words("look", File(AttachmentKind.Photo, (20L << 20) + 1)), 0, null)));

    /// <summary>It was deleted while it waited: its words are not wanted either.</summary>
    [Fact]
    public async Task The_words_beside_a_file_whose_message_is_gone_do_not_go()
    {
        _desk.Fetch = () => (null, new Delivery.Rejected(Refusal.MessageGone));

        Assert.Equal(new Delivery.Rejected(Refusal.MessageGone), await SendAsync(new OutboxEntry.Post(Words("look", File(AttachmentKind.Photo)), 0, null)));
        Assert.Equal(["fetch t-1"], _desk.Asked);
    }

    /// <summary>The place that the file comes from is gone, or its author: that says nothing of the place it goes to.</summary>
    [Theory]
    [InlineData(Refusal.PlaceGone)]
    [InlineData(Refusal.Unreachable)]
    public async Task The_words_beside_a_file_whose_place_is_gone_go_without_it(Refusal reason)
    {
        _desk.Fetch = () => (null, new Delivery.Rejected(reason));

        Assert.Equal(new Delivery.Sent(null) { WithoutFile = true }, await SendAsync(new OutboxEntry.Post(Words("look", File(AttachmentKind.Photo)), 0, null)));
        Assert.Equal(new Delivery.Rejected(Refusal.BadFile), await SendAsync(new OutboxEntry.Post(Words("", File(AttachmentKind.Photo)), 0, null)));
    }

    [Fact]
    public async Task Words_that_cannot_go_without_their_file_yet_are_tried_again_with_it()
    {
        _desk.Fetch = () => ("MZ no picture"u8.ToArray(), null);
        _desk.Answer = () => new Delivery.RetryAfter(TimeSpan.FromSeconds(3));

        Assert.Equal(new Delivery.RetryAfter(TimeSpan.FromSeconds(3)), await SendAsync(new OutboxEntry.Post(Words("look", File(AttachmentKind.Photo)), 0, null)));
    }

    [Fact]
    public async Task A_file_of_a_messenger_that_is_gone_is_refused() =>
        Assert.Equal(new Delivery.Rejected(Refusal.BadFile), await SendAsync(new OutboxEntry.Post(Words("", File(AttachmentKind.Photo, messenger: "gone")), 0, null)));

    [Fact]
    public async Task A_messenger_that_throws_leaves_an_unclear_end()
    {
        _desk.Answer = () => throw new InvalidOperationException("a bug");

        Assert.Equal(Delivery.Unknown.Instance, await SendAsync(new OutboxEntry.Post(Words("one"), 0, null)));
    }

    [Fact]
    public async Task What_a_messenger_cannot_do_is_not_supported()
    {
        Assert.Equal(new Delivery.Rejected(Refusal.NotSupported), await SendAsync(new OutboxEntry.OpenRoom(new MentorId("lida"), "K-001")));
        Assert.Equal(new Delivery.Rejected(Refusal.NotSupported), await SendAsync(new OutboxEntry.Answer(new AskId("a"), Words("one"))));
    }

    [Fact]
    public async Task Where_rooms_keep_nobody_out_who_is_let_in_is_in_at_once()
    {
        Assert.Equal(new Delivery.Sent(null), await SendAsync(new OutboxEntry.Admit(new StaffId("eva")) { Message = new MessageId("i-1") }));
        Assert.Equal(new Delivery.Sent(null), await SendAsync(new OutboxEntry.Dismiss { Message = new MessageId("i-1") }));
        Assert.Equal(new Delivery.Sent(null), await SendAsync(new OutboxEntry.Expel(new MentorId("nora"))));
        Assert.Equal(new Delivery.Sent(null), await SendAsync(new OutboxEntry.Summon(new MentorId("lida"))));
    }

    [Fact]
    public async Task A_mark_that_cannot_be_shown_is_no_failure() => Assert.Equal(new Delivery.Sent(null), await SendAsync(new OutboxEntry.SetMark(Mark.Delivered)));
}
