using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>Files both ways: sizes, pictures, links.</summary>
public sealed class TelegramFilesTests : TelegramSimulatorTest
{
    private const int Megabyte = 1 << 20;

    [Fact]
    public async Task A_photo_of_a_person_has_a_small_and_a_large_size_and_the_large_one_is_the_photo()
    {
        var bytes = Png(800, 600);
        Jana.SendPhoto(bytes, "look");

        var photo = (await Bot.UpdatesAsync())[0].GetProperty("message").GetProperty("photo");

        Assert.Equal(2, photo.GetArrayLength());
        Assert.Equal(800, photo[1].GetProperty("width").GetInt32());
        Assert.Equal(bytes, await DownloadAsync(photo[1].GetProperty("file_id").GetString()!));
        Assert.NotEqual(bytes, await DownloadAsync(photo[0].GetProperty("file_id").GetString()!));
    }

    [Fact]
    public async Task A_link_works_for_an_hour_and_only_with_the_token()
    {
        Jana.SendDocument("text"u8.ToArray(), "letter.txt", "text/plain");
        var document = (await Bot.UpdatesAsync())[0].GetProperty("message").GetProperty("document");
        var path = (await Bot.CallAsync("getFile", new { file_id = document.GetProperty("file_id").GetString() })).GetProperty("file_path").GetString();

        Assert.Equal(HttpStatusCode.OK, await StatusAsync($"/file/bot{Telegram.Token}/{path}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync($"/file/bot1:other/{path}"));
        Telegram.AdvanceClock(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/file/bot{Telegram.Token}/{path}"));
    }

    [Fact]
    public async Task Files_above_20_megabytes_cannot_be_downloaded()
    {
        Jana.SendVideo(new byte[(20 * Megabyte) + 1]);
        var video = (await Bot.UpdatesAsync())[0].GetProperty("message").GetProperty("video");

        Assert.Equal((400, "Bad Request: file is too big"), await Bot.ErrorAsync("getFile", new { file_id = video.GetProperty("file_id").GetString() }));
        Assert.Equal((400, "Bad Request: invalid file_id"), await Bot.ErrorAsync("getFile", new { file_id = "nothing" }));
    }

    [Theory]
    [InlineData(5000, 5000, null)]
    [InlineData(5001, 5000, "Bad Request: PHOTO_INVALID_DIMENSIONS")]
    [InlineData(2100, 100, "Bad Request: PHOTO_INVALID_DIMENSIONS")]
    [InlineData(0, 0, "Bad Request: IMAGE_PROCESS_FAILED")]
    public async Task A_photo_must_be_a_picture_of_sensible_shape(int width, int height, string? description)
    {
        Jana.Start();

        var answer = await Bot.UploadAsync("sendPhoto", "photo", width == 0 ? "no picture"u8.ToArray() : Png(width, height), "a.png", ("chat_id", "4001"));

        Assert.Equal(description, answer.TryGetProperty("description", out var given) ? given.GetString() : null);
    }

    [Fact]
    public async Task A_photo_may_have_10_megabytes_and_a_document_50()
    {
        Jana.Start();

        var photo = await Bot.UploadAsync("sendPhoto", "photo", Png(10, 10, (10 * Megabyte) + 1), "a.png", ("chat_id", "4001"));
        var document = await Bot.UploadAsync("sendDocument", "document", new byte[50 * Megabyte], "a.bin", ("chat_id", "4001"));
        var large = await Bot.UploadAsync("sendDocument", "document", new byte[(50 * Megabyte) + 1], "a.bin", ("chat_id", "4001"));

        Assert.Equal("Bad Request: file \"a.png\" of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes", photo.GetProperty("description").GetString());
        Assert.True(document.GetProperty("ok").GetBoolean());
        Assert.Equal((413, "Request Entity Too Large"), (large.GetProperty("error_code").GetInt32(), large.GetProperty("description").GetString()));
    }

    [Fact]
    public async Task A_caption_may_have_1024_characters()
    {
        Jana.Start();

        var fits = await Bot.UploadAsync("sendPhoto", "photo", Png(10, 10), "a.png", ("chat_id", "4001"), ("caption", new string('x', 1024)));
        var long1 = await Bot.UploadAsync("sendPhoto", "photo", Png(10, 10), "a.png", ("chat_id", "4001"), ("caption", new string('x', 1025)));

        Assert.True(fits.GetProperty("ok").GetBoolean());
        Assert.Equal("Bad Request: message caption is too long", long1.GetProperty("description").GetString());
    }

    [Fact]
    public async Task What_was_uploaded_can_be_read_and_sent_again_by_its_id()
    {
        Jana.Start();
        var bytes = "list of services"u8.ToArray();
        var sent = await Bot.UploadAsync("sendDocument", "document", bytes, "služby.txt", ("chat_id", "4001"), ("caption", "here"));
        var id = sent.GetProperty("result").GetProperty("document").GetProperty("file_id").GetString();

        await Bot.CallAsync("sendDocument", new { chat_id = Jana.Id, document = id });

        var shown = Telegram.Shown(Jana.Id);
        Assert.All(shown, message => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), message.File!.Sha256));
        Assert.Equal(["here", ""], shown.Select(message => message.Text));
        Assert.Equal("služby.txt", shown[0].File!.Name);
    }

    [Fact]
    public async Task An_album_of_a_person_comes_as_messages_of_one_group()
    {
        Jana.SendAlbum(new("photo", Png(10, 10), "two"), new("photo", Png(20, 20)));

        var messages = (await Bot.UpdatesAsync()).Select(update => update.GetProperty("message")).ToArray();

        Assert.Equal(2, messages.Length);
        Assert.Single(messages.Select(message => message.GetProperty("media_group_id").GetString()).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_album_has_at_most_ten_media_and_mixes_no_documents_with_photos()
    {
        Jana.Start();
        var photo = Telegram.Message(Jana.Id, Jana.SendPhoto(Png(10, 10)).Id)!.File!.Id;

        Assert.Equal(
            (400, "Bad Request: too many messages to send as an album"),
            await Bot.ErrorAsync("sendMediaGroup", new { chat_id = Jana.Id, media = Enumerable.Repeat(new { type = "photo", media = photo }, 11) }));
        Assert.Equal(
            (400, "Bad Request: document can't be mixed with other media types"),
            await Bot.ErrorAsync("sendMediaGroup", new { chat_id = Jana.Id, media = new[] { new { type = "photo", media = photo }, new { type = "document", media = photo } } }));
    }

    [Fact]
    public async Task Contacts_locations_and_other_kinds_come_as_they_are()
    {
        Jana.SendContact("+420777123456", "Petr", vcard: "BEGIN:VCARD");
        Jana.SendLocation(50.08, 14.43);
        Jana.SendRaw("""{"dice":{"emoji":"🎲","value":3}}""");
        Jana.SendSticker([1], "😀", "jana_by_bot");

        var messages = (await Bot.UpdatesAsync()).Select(update => update.GetProperty("message")).ToArray();

        Assert.Equal("+420777123456", messages[0].GetProperty("contact").GetProperty("phone_number").GetString());
        Assert.Equal(50.08, messages[1].GetProperty("location").GetProperty("latitude").GetDouble());
        Assert.Equal(3, messages[2].GetProperty("dice").GetProperty("value").GetInt32());
        Assert.Equal("jana_by_bot", messages[3].GetProperty("sticker").GetProperty("set_name").GetString());
    }

    private async Task<byte[]> DownloadAsync(string id)
    {
        var path = (await Bot.CallAsync("getFile", new { file_id = id })).GetProperty("file_path").GetString();
        return await Bot.Http.GetByteArrayAsync($"{Telegram.BaseUrl}/file/bot{Telegram.Token}/{path}");
    }

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var response = await Bot.Http.GetAsync(Telegram.BaseUrl + path);
        return response.StatusCode;
    }

    private static byte[] Png(int width, int height, int size = 64)
    {
        var bytes = new byte[size];
        ((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]).CopyTo(bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }
}
