using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Tests.Privacy;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Bot.Web;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>Photos between a seeker's page and a desk, over real HTTP, with the real engine and store.</summary>
public sealed class PhotoTests
{
    /// <summary>A photo as a phone takes it: with the place, the camera and a name in it.</summary>
    private static readonly byte[] Photo = SampleFiles.JpegWith(SampleFiles.BaselineJpeg);

    private static readonly byte[] Safe = MetadataStripper.Make(AttachmentKind.Photo, Photo, 1)!.Bytes.ToArray();

    private static void IsSafe(byte[]? bytes)
    {
        Assert.Equal(Safe, bytes);
        Assert.DoesNotContain(SampleFiles.Needle, Encoding.Latin1.GetString(bytes!), StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(bytes!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_goes_to_the_desk_with_her_words_and_without_what_it_told_of_her()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");

        var item = await anna.PhotoAsync(Photo, "This is the letter.");
        await WebHouse.UntilAsync(() => house.Desk.Files.Count == 1);

        var (id, file) = house.Desk.Files.Single();
        Assert.Equal(("This is the letter.", "photo.jpg", "image/jpeg"), (house.Desk.Room[id], file.Name, file.MediaType));
        IsSafe(file.Bytes.ToArray());

        // She sees it on her own page, also when that is opened again.
        await anna.OpenAsync();
        var mine = anna.Shown.Single(shown => shown.Id == item).Item;
        Assert.Equal(("me", "This is the letter.", "photo.jpg"), ((string)mine["from"]!, (string)mine["text"]!, (string)mine["file"]!["name"]!));
        IsSafe((await anna.FileAsync(item)).Bytes);
    }

    [Fact]
    public async Task A_photo_of_the_mentors_is_shown_on_the_page_and_goes_when_she_takes_it_back()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        house.Desk.Photo = Photo;

        var sent = await house.Desk.SendPhotoAsync("words beside it");
        await WebHouse.UntilAsync(() => anna.Words.Contains("words beside it"));
        var (item, shown) = anna.Shown.Single(one => (string)one.Item["text"]! == "words beside it");
        Assert.Equal(("person", "Ida", "image/jpeg"), ((string)shown["from"]!, (string)shown["name"]!, (string)shown["file"]!["type"]!));
        IsSafe((await anna.FileAsync(item)).Bytes);

        await house.Desk.ChangeAsync(sent, "other words");
        await WebHouse.UntilAsync(() => anna.Words.Contains("other words"));
        Assert.Equal("photo.jpg", (string)anna.Shown.Single(one => one.Id == item).Item["file"]!["name"]!);
        IsSafe((await anna.FileAsync(item)).Bytes);

        await house.Desk.RemoveAsync(sent);
        await WebHouse.UntilAsync(() => anna.Shown.All(one => one.Id != item));
        Assert.Equal(HttpStatusCode.Gone, (await anna.FileAsync(item)).Status);
    }

    [Fact]
    public async Task A_file_comes_as_bytes_that_no_browser_shows_by_itself()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        var item = await anna.PhotoAsync(Photo);

        using var answer = await anna.SendAsync("/talk/file", new JsonObject { ["item"] = item }.ToJsonString());

        Assert.Equal(("application/octet-stream", "attachment"), (answer.Content.Headers.ContentType!.ToString(), answer.Content.Headers.ContentDisposition!.ToString()));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal("/talk/file", answer.RequestMessage!.RequestUri!.PathAndQuery);
    }

    [Fact]
    public async Task A_document_of_the_mentors_lies_beside_its_message_too()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        house.Chat.Tokens.Open(anna.Token, out var place);
        var part = new Part(new Frame.Person("Ida"), StyledText.Plain("the form"), new Attachment(AttachmentKind.Document, "desk", "t", 3), []);

        var delivery = await house.Chat.Messenger.DeliverAsync(new Post("nonce", WebIds.PlaceAddress(place), part, null, false, new SafeFile("PDF"u8.ToArray(), "file-1.pdf", "application/pdf")), default);
        await WebHouse.UntilAsync(() => anna.Words.Contains("the form"));

        Assert.IsType<Delivery.Sent>(delivery);
        Assert.Equal("""{"name":"file-1.pdf","type":"application/pdf","bytes":3}""", anna.Shown.Single(shown => shown.Id == "nonce").Item["file"]!.ToJsonString());
        Assert.Equal("PDF"u8.ToArray(), (await anna.FileAsync("nonce")).Bytes);
    }

    [Fact]
    public async Task A_photo_can_be_the_first_thing_that_she_says()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = house.Visit();
        await anna.BeginAsync();
        await anna.OpenAsync();
        await anna.ChooseAsync("English");
        await anna.PhotoAsync(Photo, "look");
        foreach (var label in ShortStart.Buttons)
            await anna.ChooseAsync(label);

        await WebHouse.UntilAsync(() => house.Desk.Files.Count == 1);

        IsSafe(house.Desk.Files.Values.Single().Bytes.ToArray());
    }

    [Fact]
    public async Task Without_consent_a_photo_is_not_kept()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = house.Visit();
        await anna.BeginAsync();
        await anna.OpenAsync();
        await anna.ChooseAsync("English");
        var item = await anna.PhotoAsync(Photo, "look");
        IsSafe((await anna.FileAsync(item)).Bytes);

        await anna.ChooseAsync("I don't agree");
        await WebHouse.UntilAsync(() => anna.Shown.All(shown => shown.Id != item));

        Assert.Equal(HttpStatusCode.Gone, (await anna.FileAsync(item)).Status);
    }

    [Fact]
    public async Task What_is_no_photo_is_refused_in_a_sentence_and_goes_nowhere()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        byte[][] others = [[], "words"u8.ToArray(), "<svg onload=alert(1)>"u8.ToArray(), SampleFiles.Opus, SampleFiles.Mp3, [.. "GIF89a"u8, 0, 1, 2], [.. "%PDF-1.7"u8], SampleFiles.BaselineJpeg[..200], [0xFF, 0xD8, 0xFF, 0, 0]];

        foreach (var other in others)
        {
            var (status, reply) = await anna.UploadAsync(other);
            Assert.Equal((HttpStatusCode.UnsupportedMediaType, "not-photo"), (status, (string)reply["refused"]!));
            Assert.Equal("We can't pass on this file, and it was not sent. Here we can pass on photos in JPEG, PNG and WebP.", (string)reply["sentence"]!);
            house.Time.Jump(TimeSpan.FromMinutes(1));
        }

        await anna.SayAsync("after them");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("after them"));
        Assert.Empty(house.Desk.Files);
        Assert.DoesNotContain(anna.Shown, shown => shown.Item["file"] is not null);
        Assert.Equal(others.Length, house.Chat.Counts.Of(Refused.NotPhoto));
    }

    [Fact]
    public async Task What_is_too_large_is_refused_before_it_is_read()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        var largest = new byte[PhotoBody.LargestPhoto + 1];
        Safe.CopyTo(largest, 0);

        var (status, reply) = await anna.UploadAsync(largest);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "This photo is too large, and it was not sent. We can pass on photos up to 8 MB."), (status, (string)reply["sentence"]!));

        // Only the head of the request: its length is said, and not one byte of it comes.
        Assert.StartsWith("HTTP/1.1 413 ", await HeadAsync(house, anna, PhotoBody.Largest + 1), StringComparison.Ordinal);
        Assert.Equal(2, house.Chat.Counts.Of(Refused.TooLarge));
    }

    [Fact]
    public async Task What_is_malformed_has_no_length_or_no_right_to_be_here_is_refused()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        var good = Visitor.PhotoBody(new JsonObject { ["key"] = Visitor.NewKey() }, Photo);
        foreach (var body in new[] { Photo, [], "null\n"u8.ToArray(), "{}\n"u8.ToArray().Concat(Photo).ToArray(), "{\"key\":7}\nx"u8.ToArray(), [.. Encoding.ASCII.GetBytes(new string(' ', Entrance.LargestBody)), .. good] })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await anna.UploadAsync(new ByteArrayContent(body))).StatusCode);
            house.Time.Jump(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await anna.UploadAsync(new ByteArrayContent(good), "multipart/form-data")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await anna.UploadAsync(new ByteArrayContent(good), "application/json")).StatusCode);
        using var unknown = new StreamContent(new Unmeasured(good));
        Assert.Equal(HttpStatusCode.BadRequest, (await anna.UploadAsync(unknown)).StatusCode);

        var token = anna.Token;
        anna.Token = "forged";
        Assert.Equal(HttpStatusCode.Unauthorized, (await anna.UploadAsync(Photo)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await anna.FileAsync("me.x")).Status);
        (anna.Token, anna.Origin) = (token, "https://evil.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await anna.UploadAsync(Photo)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await anna.FileAsync("me.x")).Status);
        Assert.Empty(house.Desk.Files);
    }

    [Fact]
    public async Task Nobody_else_gets_her_photo()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        using var other = house.Visit();
        await other.BeginAsync();
        var item = await anna.PhotoAsync(Photo);
        house.Chat.Tokens.Open(anna.Token, out var place);

        foreach (var asked in new[] { item, place + "/" + item, "../" + item, "me." + Visitor.NewKey(), "" })
            Assert.Equal(HttpStatusCode.Gone, (await other.FileAsync(asked)).Status);
    }

    [Fact]
    public async Task The_same_key_twice_is_one_photo()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        var key = Visitor.NewKey();

        await anna.PhotoAsync(Photo, "once", key);
        await anna.PhotoAsync(Photo, "once", key);
        await anna.SayAsync("after it");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("after it"));

        Assert.Single(house.Desk.Files);
        Assert.Single(anna.Words, "once");
    }

    [Fact]
    public async Task Words_beside_a_photo_can_be_added_and_changed_and_the_photo_stays()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        var item = await anna.PhotoAsync(Photo);
        await WebHouse.UntilAsync(() => house.Desk.Files.Count == 1);

        await anna.DoAsync("/talk/edit", new JsonObject { ["item"] = item, ["key"] = Visitor.NewKey(), ["text"] = "from yesterday" });
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("from yesterday"));
        await anna.OpenAsync();

        Assert.Equal("from yesterday", house.Desk.Room[house.Desk.Files.Keys.Single()]);
        Assert.Equal("photo.jpg", (string)anna.Shown.Single(shown => shown.Id == item).Item["file"]!["name"]!);
        IsSafe((await anna.FileAsync(item)).Bytes);
    }

    [Fact]
    public async Task A_photo_that_is_taken_back_is_gone_from_both_sides()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        var item = await anna.PhotoAsync(Photo, "a slip");
        var kept = await anna.PhotoAsync(Photo, "kept");
        await WebHouse.UntilAsync(() => house.Desk.Files.Count == 2);

        await anna.DoAsync("/talk/unsend", new JsonObject { ["item"] = item });
        await WebHouse.UntilAsync(() => house.Desk.Files.Count == 1);

        await WebHouse.UntilAsync(() => !anna.Words.Contains("a slip"));
        Assert.Equal(HttpStatusCode.Gone, (await anna.FileAsync(item)).Status);
        IsSafe((await anna.FileAsync(kept)).Bytes);
    }

    [Fact]
    public async Task A_photo_waits_for_a_desk_that_is_down_and_goes_after_the_house_was_started_again()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        house.Desk.IsAway = true;
        await anna.PhotoAsync(Photo, "before");

        await house.RestartAsync();
        house.Time.Jump(TimeSpan.FromHours(2));
        using var passerBy = house.Visit();
        await passerBy.BeginAsync();
        await WebHouse.UntilAsync(() => house.Desk.Files.Count == 1);

        IsSafe(house.Desk.Files.Values.Single().Bytes.ToArray());
    }

    [Fact]
    public async Task A_photo_is_gone_after_a_week()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        var item = await anna.PhotoAsync(Photo);
        await WebHouse.UntilAsync(() => house.Desk.Files.Count == 1);
        house.Chat.Tokens.Open(anna.Token, out var place);

        house.Time.Jump(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        anna.Token = house.Chat.Tokens.Issue(place);
        await anna.SayAsync("still here");
        IsSafe((await anna.FileAsync(item)).Bytes);

        house.Time.Jump(TimeSpan.FromMinutes(11));
        await anna.SayAsync("a week later");
        Assert.Equal(HttpStatusCode.Gone, (await anna.FileAsync(item)).Status);
    }

    [Fact]
    public async Task No_byte_of_a_photo_is_in_a_file_or_a_log_line()
    {
        await using var house = await WebHouse.StartAsync();
        using (var anna = await house.WelcomeAsync("first"))
        {
            house.Desk.Photo = Photo;
            await anna.PhotoAsync(Photo, "needle-beside-it");
            await house.Desk.SendPhotoAsync("back");
            await WebHouse.UntilAsync(() => house.Desk.Files.Count == 1 && anna.Words.Contains("back"));
        }

        var files = "";
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(house.Database)!).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            files += await reader.ReadToEndAsync();
        }

        Assert.InRange(files.Length, 2 * Safe.Length, int.MaxValue);
        foreach (var part in Safe.Chunk(16).Where(part => part.Length == 16 && part.Distinct().Count() > 8))
            Assert.DoesNotContain(Encoding.Latin1.GetString(part), files, StringComparison.Ordinal);
        Assert.DoesNotContain(SampleFiles.Needle, files + string.Join('\n', house.Log), StringComparison.Ordinal);
        Assert.DoesNotContain("needle-beside-it", files + string.Join('\n', house.Log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Photos_that_do_not_come_to_an_end_hold_up_no_word_and_no_other_visitor_for_long()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        using var one = await BeginUploadAsync(house, anna);
        using var two = await BeginUploadAsync(house, anna);

        // It is not for having sent many: ten would be taken.
        Assert.Equal(HttpStatusCode.TooManyRequests, (await anna.UploadAsync(Photo)).Status);

        await anna.SayAsync("words go on");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("words go on"));

        // Cut off, they give their places back.
        one.Dispose();
        two.Dispose();
        await anna.PhotoAsync(Photo, "through");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("through"));
    }

    [Fact]
    public async Task A_flood_of_photos_is_refused()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 15; i++)
            answers.Add((await anna.UploadAsync(Photo)).Status);

        Assert.Equal((10, 5), (answers.Count(status => status == HttpStatusCode.OK), answers.Count(status => status == HttpStatusCode.TooManyRequests)));
    }

    /// <summary>The head of an upload and nothing behind it. The first of the answer comes back.</summary>
    private static async Task<string> HeadAsync(WebHouse house, Visitor visitor, long length)
    {
        using var connection = new TcpClient();
        return await AskAsync(connection, house, visitor, $"Content-Length: {length}");
    }

    /// <summary>An upload that was let in and sends nothing: the server has said that it may go on.</summary>
    private static async Task<TcpClient> BeginUploadAsync(WebHouse house, Visitor visitor)
    {
        var connection = new TcpClient();
        Assert.Equal("HTTP/1.1 100 Continue", await AskAsync(connection, house, visitor, "Content-Length: 100000\r\nExpect: 100-continue"));
        return connection;
    }

    private static async Task<string> AskAsync(TcpClient connection, WebHouse house, Visitor visitor, string headers)
    {
        var address = new Uri(house.Origin);
        await connection.ConnectAsync(address.Host, address.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /talk/photo HTTP/1.1\r\nHost: {address.Authority}\r\nOrigin: {house.Origin}\r\nX-Talk: {visitor.Token}\r\nContent-Type: application/octet-stream\r\n{headers}\r\n\r\n"));
        using var reader = new StreamReader(connection.GetStream(), leaveOpen: true);
        return await reader.ReadLineAsync() ?? "";
    }

    /// <summary>Its length is not known beforehand.</summary>
    private sealed class Unmeasured(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
