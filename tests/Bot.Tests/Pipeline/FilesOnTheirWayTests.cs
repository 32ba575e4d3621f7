using MentorBot.Bot.Discord;
using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram;
using MentorBot.Bot.Tests.Privacy;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;
using DiscordApi = MentorBot.Bot.Tests.Discord.ScriptedApi;
using TelegramApi = MentorBot.Bot.Tests.Telegram.Support.ScriptedApi;

namespace MentorBot.Bot.Tests.Pipeline;

/// <summary>A file from one platform to the other, with the real clients on both: of what the first knows of it the second learns nothing.</summary>
public sealed class FilesOnTheirWayTests : IDisposable
{
    private const string DiscordTicket = "60123456789012345 5123456789012345 9123456789012345 https://cdn.discordapp.com/attachments/60123456789012345/9123456789012345/Anna_Nova_pas.jpg?ex=1&is=2&hm=3";
    private const string TelegramTicket = "AgACAgQAAxkBAAI-telegram-ticket";

    private static readonly byte[] Picture = SampleFiles.JpegWith(SampleFiles.BaselineJpeg);

    private readonly TelegramApi _telegramApi = new();
    private readonly DiscordApi _discordApi = new();
    private readonly DiscordApi _cdn = new();
    private readonly TelegramMessenger _telegram;
    private readonly DiscordMessenger _discord;

    public FilesOnTheirWayTests()
    {
        _telegram = new TelegramMessenger(new TelegramSettings(TelegramApi.Token), [], TimeProvider.System, _telegramApi);
        _discord = new DiscordMessenger(DiscordApi.Settings, [], _discordApi, _cdn, static () => throw new InvalidOperationException(), TimeProvider.System, NullLogger.Instance);
    }

    public void Dispose()
    {
        _telegram.Dispose();
        _discord.Dispose();
    }

    [Fact]
    public async Task A_mentors_picture_reaches_the_seeker_as_bytes_under_a_neutral_name()
    {
        _cdn.Answer = _ => new HttpResponseMessage { Content = new ByteArrayContent(Picture) };
        _telegramApi.Always("sendPhoto", """{"ok":true,"result":{"message_id":46}}""");

        var delivery = await SendAsync(_telegram, new Address("telegram", "777"), new Attachment(AttachmentKind.Photo, "discord", DiscordTicket, Picture.Length));

        Assert.Equal(new Delivery.Sent(new Address("telegram", "777/46")), delivery);
        var call = Assert.Single(_telegramApi.Calls);
        Assert.Contains("filename=\"photo.jpg\"", call.Body, StringComparison.Ordinal);
        Assert.All(["60123456789012345", "5123456789012345", "cdn.discordapp.com", "Anna_Nova", SampleFiles.Needle], needle => Assert.DoesNotContain(needle, call.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_seekers_picture_reaches_the_room_as_bytes_under_a_neutral_name()
    {
        _telegramApi.Always("getFile", """{"ok":true,"result":{"file_id":"AgACAgQAAxkBAAI-telegram-ticket","file_unique_id":"UNIQUE-NEEDLE","file_path":"photos/file_7.jpg","file_size":900}}""");
        _telegramApi.Always("file_7.jpg", static (_, _) => Task.FromResult(new HttpResponseMessage { Content = new ByteArrayContent(Picture) }));
        _discordApi.Answer = _ => DiscordApi.Json("""{"id":"5"}""");

        var delivery = await SendAsync(_discord, new Address("discord", "C60"), new Attachment(AttachmentKind.Photo, "telegram", TelegramTicket, Picture.Length));

        Assert.Equal(new Delivery.Sent(new Address("discord", "C60/M5")), delivery);
        var call = Assert.Single(_discordApi.Calls);
        Assert.Contains("filename=photo.jpg", call.Body, StringComparison.Ordinal);
        Assert.All([TelegramTicket, "UNIQUE-NEEDLE", "file_7", SampleFiles.Needle], needle => Assert.DoesNotContain(needle, call.Body, StringComparison.Ordinal));
    }

    private Task<Delivery> SendAsync(IMessenger to, Address place, Attachment file)
    {
        var head = new OutboxHead("i-1.0", 1, "lane", "s-1", OutboxState.Sending, 1, default, default);
        var entry = new OutboxEntry.Post(new Part(new Frame.Person(null), StyledText.Plain("look"), file, []), 0, null) { Message = new MessageId("m-1") };
        var claim = new Claim(new Lane("lane"), new LaneRow(head, entry), to, place, null, [], "nonce", false, 1);
        return new Sender(new Messengers([_telegram, _discord]), NullLogger<Sender>.Instance).SendAsync(claim, CancellationToken.None);
    }
}
