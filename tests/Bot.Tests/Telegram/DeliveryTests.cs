using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram;
using MentorBot.Bot.Tests.Telegram.Support;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

public sealed class DeliveryTests : IDisposable
{
    private static readonly Address Chat = new("telegram", "777");
    private static readonly Address Message = new("telegram", "777/45");

    private readonly ScriptedApi _platform = new();
    private readonly TelegramMessenger _messenger;

    public DeliveryTests() => _messenger = new TelegramMessenger(new TelegramSettings(ScriptedApi.Token), [], new FakeTime(), _platform);

    public void Dispose() => _messenger.Dispose();

    [Fact]
    public async Task What_was_sent_has_an_address()
    {
        _platform.Next("sendMessage", """{"ok":true,"result":{"message_id":45}}""");

        Assert.Equal(new Delivery.Sent(Message), await DeliverAsync(Words("ahoj")));

        var sent = Assert.Single(_platform.Calls);
        Assert.Equal("""{"chat_id":777,"text":"ahoj","disable_notification":true,"link_preview_options":{"is_disabled":true}}""", sent.Body);
    }

    [Fact]
    public async Task A_reply_is_sent_even_if_what_it_answers_is_gone()
    {
        await DeliverAsync(Words("ahoj"), replyTo: new Address("telegram", "777/9"));

        Assert.Equal("""{"message_id":9,"allow_sending_without_reply":true}""", Assert.Single(_platform.Calls).Json.GetProperty("reply_parameters").GetRawText());
    }

    [Theory]
    [InlineData("telegram", "778/9")]
    [InlineData("discord", "777/9")]
    [InlineData("telegram", "777")]
    public async Task A_reply_never_leads_into_another_chat(string messenger, string value)
    {
        await DeliverAsync(Words("ahoj"), replyTo: new Address(messenger, value));

        Assert.False(Assert.Single(_platform.Calls).Json.TryGetProperty("reply_parameters", out _));
    }

    [Theory]
    [InlineData(403, "Forbidden: bot was blocked by the user", Refusal.Unreachable)]
    [InlineData(403, "Forbidden: user is deactivated", Refusal.Unreachable)]
    [InlineData(403, "Forbidden: bot can't initiate conversation with a user", Refusal.Unreachable)]
    [InlineData(400, "Bad Request: chat not found", Refusal.Unreachable)]
    [InlineData(400, "Bad Request: PEER_ID_INVALID", Refusal.Unreachable)]
    [InlineData(403, "Forbidden: bot can't send messages to bots", Refusal.Unreachable)]
    [InlineData(403, "Forbidden: something new", Refusal.NotAllowed)]
    [InlineData(401, "Unauthorized", Refusal.TokenRefused)]
    [InlineData(404, "Not Found", Refusal.TokenRefused)]
    [InlineData(400, "Bad Request: message is too long", Refusal.Malformed)]
    [InlineData(400, "Bad Request: message caption is too long", Refusal.Malformed)]
    [InlineData(400, "Bad Request: message text is empty", Refusal.Malformed)]
    [InlineData(400, "Bad Request: BUTTON_DATA_INVALID", Refusal.Malformed)]
    [InlineData(400, "", Refusal.Malformed)]
    [InlineData(400, "Bad Request: file is too big", Refusal.TooLarge)]
    [InlineData(413, "Request Entity Too Large", Refusal.TooLarge)]
    public async Task A_refusal_has_a_closed_reason(int code, string description, Refusal refusal)
    {
        _platform.Next("sendMessage", Error(code, description), code);

        Assert.Equal(new Delivery.Rejected(refusal), await DeliverAsync(Words("ahoj")));
    }

    [Fact]
    public async Task A_wait_is_returned_and_the_chat_is_frozen_for_it()
    {
        _platform.Next("sendMessage", """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 8","parameters":{"retry_after":8}}""", 429);

        Assert.Equal(new Delivery.RetryAfter(TimeSpan.FromSeconds(8)), await DeliverAsync(Words("ahoj")));

        var now = new FakeTime().GetUtcNow();
        Assert.Equal(TimeSpan.FromSeconds(8), _messenger.Pace.Take(Chat, now));
        Assert.Equal(TimeSpan.Zero, _messenger.Pace.Take(new Address("telegram", "778"), now));
    }

    [Fact]
    public async Task A_cut_connection_is_unknown_and_no_connection_is_tried_again()
    {
        _platform.NextBreaks("sendMessage", new IOException("reset"));
        Assert.Equal(Delivery.Unknown.Instance, await DeliverAsync(Words("ahoj")));

        _platform.Unconnected("sendMessage", new HttpRequestException(HttpRequestError.ConnectionError));
        Assert.Equal(new Delivery.RetryAfter(null), await DeliverAsync(Words("ahoj")));
    }

    [Theory]
    [InlineData("telegram", "")]
    [InlineData("telegram", "0")]
    [InlineData("telegram", "-100")]
    [InlineData("telegram", "0777")]
    [InlineData("telegram", "777/")]
    [InlineData("telegram", "777/x")]
    [InlineData("telegram", " 777")]
    [InlineData("telegram", "9223372036854775808")]
    [InlineData("discord", "777")]
    public async Task An_address_that_is_none_is_never_sent_to(string messenger, string value)
    {
        var post = new Post("n", new Address(messenger, value), Words("x"), null, false, null);

        Assert.Equal(new Delivery.Rejected(Refusal.Malformed), await _messenger.DeliverAsync(post, CancellationToken.None));
        Assert.Empty(_platform.Calls);
    }

    [Theory]
    [InlineData("Bad Request: message is not modified: specified new message content and reply markup are exactly the same", true)]
    [InlineData("Bad Request: message to edit not found", false)]
    [InlineData("Bad Request: message can't be edited", false)]
    public async Task An_edit_that_changes_nothing_is_done_and_of_a_message_that_is_gone_is_told(string description, bool done)
    {
        _platform.Next("editMessageText", Error(400, description), 400);

        var delivery = await _messenger.EditAsync(Message, Words("nově"), CancellationToken.None);

        Assert.Equal(done ? new Delivery.Sent(Message) : new Delivery.Rejected(Refusal.MessageGone), delivery);
    }

    [Fact]
    public async Task An_edit_keeps_the_frame()
    {
        await _messenger.EditAsync(Message, new Part(new Frame.Person("Limetka"), StyledText.Plain("nově"), null, []), CancellationToken.None);

        Assert.Equal(
            """{"chat_id":777,"message_id":45,"text":"\uD83D\uDCAC Limetka\nnově","entities":[{"type":"bold","offset":0,"length":10}],"link_preview_options":{"is_disabled":true}}""",
            Assert.Single(_platform.CallsOf("editMessageText")).Body);
    }

    [Fact]
    public async Task An_edit_of_a_message_with_a_file_changes_its_caption()
    {
        var part = new Part(Frame.House.Instance, StyledText.Plain("popis"), new Attachment(AttachmentKind.Photo, "discord", "t", 1), []);

        Assert.Equal(new Delivery.Sent(Message), await _messenger.EditAsync(Message, part, CancellationToken.None));

        Assert.Equal("""{"chat_id":777,"message_id":45,"caption":"popis"}""", Assert.Single(_platform.Calls).Body);
    }

    [Fact]
    public async Task An_edit_that_finds_a_caption_in_place_of_a_text_changes_the_caption()
    {
        _platform.Next("editMessageText", Error(400, "Bad Request: there is no text in the message to edit"), 400);

        Assert.Equal(new Delivery.Sent(Message), await _messenger.EditAsync(Message, Words("nově"), CancellationToken.None));
        Assert.Single(_platform.CallsOf("editMessageCaption"));
    }

    [Fact]
    public async Task Deleting_what_is_gone_is_done()
    {
        _platform.Next("deleteMessage", Error(400, "Bad Request: message to delete not found"), 400);

        Assert.Equal(new Delivery.Sent(null), await _messenger.DeleteAsync(Message, CancellationToken.None));
    }

    [Theory]
    [InlineData("Bad Request: message can't be deleted")]
    [InlineData("Bad Request: message can't be deleted for everyone")]
    public async Task Deleting_what_is_too_old_is_told(string description)
    {
        _platform.Next("deleteMessage", Error(400, description), 400);

        Assert.Equal(new Delivery.Rejected(Refusal.MessageGone), await _messenger.DeleteAsync(Message, CancellationToken.None));
    }

    [Fact]
    public async Task Deleting_and_typing_are_plain_calls()
    {
        Assert.Equal(new Delivery.Sent(null), await _messenger.DeleteAsync(Message, CancellationToken.None));
        Assert.Equal(new Delivery.Sent(null), await _messenger.ShowTypingAsync(Chat, CancellationToken.None));

        Assert.Equal(
            [("deleteMessage", """{"chat_id":777,"message_id":45}"""), ("sendChatAction", """{"chat_id":777,"action":"typing"}""")],
            _platform.Calls.Select(static call => (call.Method, call.Body)));
    }

    [Fact]
    public async Task A_whole_chat_is_no_message()
    {
        Assert.Equal(new Delivery.Rejected(Refusal.Malformed), await _messenger.DeleteAsync(Chat, CancellationToken.None));
        Assert.Equal(new Delivery.Rejected(Refusal.Malformed), await _messenger.EditAsync(Chat, Words("x"), CancellationToken.None));
        Assert.Empty(_platform.Calls);
    }

    private static Part Words(string text) => new(Frame.House.Instance, StyledText.Plain(text), null, []);

    private static string Error(int code, string description) => $$"""{"ok":false,"error_code":{{code}},"description":"{{description}}"}""";

    private Task<Delivery> DeliverAsync(Part part, Address? replyTo = null) =>
        _messenger.DeliverAsync(new Post("nonce", Chat, part, replyTo, false, null), CancellationToken.None);
}
