using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram;
using MentorBot.Bot.Tests.Telegram.Support;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

public sealed class UploadTests : IDisposable
{
    private readonly ScriptedApi _platform = new();
    private readonly TelegramMessenger _messenger;

    public UploadTests()
    {
        _messenger = new TelegramMessenger(new TelegramSettings(ScriptedApi.Token), [], new FakeTime(), _platform);
        foreach (var method in (string[])["sendPhoto", "sendVoice", "sendDocument"])
        {
            _platform.Always(method, """{"ok":true,"result":{"message_id":46}}""");
        }
    }

    public void Dispose() => _messenger.Dispose();

    [Theory]
    [InlineData(AttachmentKind.Photo, "sendPhoto", "photo", "photo.jpg", "image/jpeg")]
    [InlineData(AttachmentKind.Voice, "sendVoice", "voice", "voice.ogg", "audio/ogg")]
    [InlineData(AttachmentKind.Document, "sendDocument", "document", "file-3.pdf", "application/pdf")]
    public async Task A_file_goes_as_its_kind_with_neutral_name_and_framed_caption(AttachmentKind kind, string method, string field, string name, string type)
    {
        var delivery = await DeliverAsync(kind, new SafeFile("BYTES"u8.ToArray(), name, type), new Address("telegram", "777/9"));

        Assert.Equal(new Delivery.Sent(new Address("telegram", "777/46")), delivery);
        var call = Assert.Single(_platform.Calls);
        Assert.Equal(method, call.Method);
        var lines = call.Body.ReplaceLineEndings("\n").Split('\n');
        Assert.Contains($"Content-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"", lines);
        Assert.Contains($"Content-Type: {type}", lines);
        Assert.Contains("BYTES", lines);
        Assert.Contains("""[{"type":"bold","offset":0,"length":10}]""", lines);
        Assert.Contains("""{"message_id":9,"allow_sending_without_reply":true}""", lines);
        Assert.Contains("💬 Limetka", lines);
        Assert.Contains("popis", lines);
        Assert.Contains("""{"inline_keyboard":[[{"text":"Ano","callback_data":"b1"}]]}""", call.Body.Replace("\\u0022", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_is_no_photo_to_the_platform_goes_as_a_document()
    {
        _platform.Next("sendPhoto", """{"ok":false,"error_code":400,"description":"Bad Request: PHOTO_INVALID_DIMENSIONS"}""", 400);

        Assert.IsType<Delivery.Sent>(await DeliverAsync(AttachmentKind.Photo, new SafeFile("B"u8.ToArray(), "photo.png", "image/png")));
        Assert.Equal(["sendPhoto", "sendDocument"], _platform.Calls.Select(static call => call.Method));
    }

    [Fact]
    public async Task A_picture_beyond_the_photo_limit_goes_as_a_document()
    {
        Assert.IsType<Delivery.Sent>(await DeliverAsync(AttachmentKind.Photo, new SafeFile(new byte[(10 << 20) + 1], "photo.png", "image/png")));
        Assert.Equal(["sendDocument"], _platform.Calls.Select(static call => call.Method));
    }

    [Fact]
    public async Task A_voice_she_does_not_take_goes_as_a_document()
    {
        _platform.Next("sendVoice", """{"ok":false,"error_code":400,"description":"Bad Request: VOICE_MESSAGES_FORBIDDEN"}""", 400);

        Assert.IsType<Delivery.Sent>(await DeliverAsync(AttachmentKind.Voice, new SafeFile("B"u8.ToArray(), "voice.ogg", "audio/ogg")));
        Assert.Equal(["sendVoice", "sendDocument"], _platform.Calls.Select(static call => call.Method));
    }

    [Fact]
    public async Task An_upload_whose_end_is_unknown_is_not_tried_in_another_form()
    {
        _platform.NextBreaks("sendPhoto", new IOException("reset"));

        Assert.Equal(Delivery.Unknown.Instance, await DeliverAsync(AttachmentKind.Photo, new SafeFile("B"u8.ToArray(), "photo.png", "image/png")));
        Assert.Single(_platform.Calls);
    }

    [Fact]
    public async Task A_part_whose_file_is_not_there_is_a_bad_file()
    {
        Assert.Equal(new Delivery.Rejected(Refusal.BadFile), await DeliverAsync(AttachmentKind.Photo, null));
        Assert.Empty(_platform.Calls);
    }

    private Task<Delivery> DeliverAsync(AttachmentKind kind, SafeFile? file, Address? replyTo = null)
    {
        var part = new Part(new Frame.Person("Limetka"), StyledText.Plain("popis"), new Attachment(kind, "discord", "ticket", 5), [[new Button("b1", "Ano")]]);
        return _messenger.DeliverAsync(new Post("nonce", new Address("telegram", "777"), part, replyTo, false, file), CancellationToken.None);
    }
}
