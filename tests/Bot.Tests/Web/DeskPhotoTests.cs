using System.Net;
using System.Text.Json.Nodes;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Tests.Privacy;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>Photos with both sides in the browser.</summary>
[Collection("local mode")]
public sealed class DeskPhotoTests
{
    private static readonly byte[] Photo = SampleFiles.JpegWith(SampleFiles.BaselineJpeg);

    private static readonly byte[] Safe = MetadataStripper.Make(AttachmentKind.Photo, Photo, 1)!.Bytes.ToArray();

    [Fact]
    public async Task Photos_go_both_ways_and_tell_nothing_of_who_took_them()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first");
        var room = await limetka.RoomOfAsync("first");

        var hers = await anna.PhotoAsync(Photo, "from her");
        await limetka.RoomOfAsync("from her");
        var sent = await limetka.PhotoAsync(room, Photo, "from the mentor");
        await WebHouse.UntilAsync(() => anna.Words.Contains("from the mentor") && limetka.MarkOf(sent) == "Delivered");

        var atDesk = limetka.Shown.Single(shown => (string)shown.Item["text"]! == "from her");
        var onPage = anna.Shown.Single(shown => (string)shown.Item["text"]! == "from the mentor");
        Assert.Equal(("photo.jpg", "photo.jpg"), ((string)atDesk.Item["file"]!["name"]!, (string)onPage.Item["file"]!["name"]!));
        Assert.Equal(Safe, (await limetka.FileAsync(room, atDesk.Id)).Bytes);
        Assert.Equal(Safe, (await limetka.FileAsync(room, sent)).Bytes);
        Assert.Equal(Safe, (await anna.FileAsync(onPage.Id)).Bytes);
        Assert.Equal(Safe, (await anna.FileAsync(hers)).Bytes);
    }

    [Fact]
    public async Task Another_mentor_and_a_seeker_get_no_file_of_a_room_and_put_none_there()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var kdoule = await house.EnterAsync("Kdoule");
        using var anna = await house.WelcomeAsync("first");
        var room = await limetka.RoomOfAsync("first");
        var item = await limetka.PhotoAsync(room, Photo);
        Assert.Equal(Safe, (await limetka.FileAsync(room, item)).Bytes);

        Assert.Equal(HttpStatusCode.Gone, (await kdoule.FileAsync(room, item)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await kdoule.UploadAsync(room, Photo)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await anna.FileAsync(item)).Status);
        kdoule.Token = anna.Token;
        Assert.Equal(HttpStatusCode.Unauthorized, (await kdoule.FileAsync(room, item)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await kdoule.UploadAsync(room, Photo)).Status);
    }

    [Fact]
    public async Task A_photo_with_an_internal_line_first_stays_on_the_desk_and_what_is_none_is_refused()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first");
        var room = await limetka.RoomOfAsync("first");

        await limetka.PhotoAsync(room, Photo, "// for us");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await limetka.UploadAsync(room, SampleFiles.Mp3)).Status);
        await limetka.SayAsync(room, "after them");
        await WebHouse.UntilAsync(() => anna.Words.Contains("after them"));

        Assert.DoesNotContain(anna.Shown, shown => shown.Item["file"] is not null);
        Assert.Single(limetka.Shown, shown => shown.Item["file"] is not null);
    }

    [Fact]
    public async Task What_the_mentor_takes_back_is_gone_from_her_page_and_from_the_desk()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first");
        var room = await limetka.RoomOfAsync("first");
        var sent = await limetka.PhotoAsync(room, Photo, "a slip");
        await WebHouse.UntilAsync(() => anna.Words.Contains("a slip"));
        var seen = anna.Shown.Single(shown => (string)shown.Item["text"]! == "a slip").Id;

        await limetka.DoAsync("/desk/unsend", new JsonObject { ["room"] = room, ["item"] = sent });
        await WebHouse.UntilAsync(() => !anna.Words.Contains("a slip"));

        Assert.Equal(HttpStatusCode.Gone, (await anna.FileAsync(seen)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await limetka.FileAsync(room, sent)).Status);
    }
}
