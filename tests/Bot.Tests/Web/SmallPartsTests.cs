using System.Net;
using System.Text.Json;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Tests.Telegram.Support;
using MentorBot.Bot.Web;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

public sealed class SmallPartsTests
{
    private readonly FakeTime _time = new();

    [Fact]
    public void A_place_and_a_message_of_it_are_read_as_they_were_made()
    {
        var place = WebIds.NewPlace();

        Assert.True(WebIds.TryParse(WebIds.PlaceAddress(place), out var ids));
        Assert.Equal((place, ""), (ids.Place, ids.Item));
        Assert.True(WebIds.TryParse(WebIds.MessageAddress(place, "me.abc"), out ids));
        Assert.Equal((place, "me.abc"), (ids.Place, ids.Item));
        Assert.Equal("web:…", ids.ToString());
        Assert.NotEqual(place, WebIds.NewPlace());
    }

    [Theory]
    [InlineData("web", "")]
    [InlineData("web", "short")]
    [InlineData("telegram", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("web", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/")]
    [InlineData("web", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/a/b")]
    [InlineData("web", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA|")]
    [InlineData("web", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_address_of_ours_is_not_read(string messenger, string value) => Assert.False(WebIds.TryParse(new Address(messenger, value), out _));

    [Fact]
    public void A_token_lets_into_its_place_until_it_was_idle_too_long()
    {
        var tokens = new Tokens(new byte[32], _time);
        var place = WebIds.NewPlace();
        var token = tokens.Issue(place);

        Assert.Equal(TokenState.Good, tokens.Open(token, out var opened));
        Assert.Equal(place, opened);
        Assert.DoesNotContain(place, token, StringComparison.Ordinal);
        Assert.NotEqual(token, tokens.Issue(place));

        _time.Jump(Tokens.Idle);
        Assert.Equal(TokenState.Good, tokens.Open(token, out _));
        _time.Jump(TimeSpan.FromTicks(1));
        Assert.Equal(TokenState.Expired, tokens.Open(token, out _));
    }

    [Fact]
    public void No_bit_of_a_token_can_be_changed()
    {
        var tokens = new Tokens(new byte[32], _time);
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(tokens.Issue(WebIds.NewPlace()));
        for (var i = 0; i < bytes.Length * 8; i++)
        {
            var changed = bytes.ToArray();
            changed[i / 8] ^= (byte)(1 << (i % 8));
            Assert.Equal(TokenState.Forged, tokens.Open(System.Buffers.Text.Base64Url.EncodeToString(changed), out _));
        }
    }

    [Fact]
    public void A_bucket_gives_a_burst_and_then_one_for_each_span_and_one_key_takes_nothing_from_another()
    {
        var buckets = new Buckets(3, TimeSpan.FromSeconds(1), _time);

        Assert.Equal([true, true, true, false], Enumerable.Range(0, 4).Select(_ => buckets.TryTake("a")));
        Assert.True(buckets.TryTake("b"));
        _time.Jump(TimeSpan.FromSeconds(1));
        Assert.Equal([true, false], Enumerable.Range(0, 2).Select(_ => buckets.TryTake("a")));
        _time.Jump(TimeSpan.FromHours(1));
        Assert.Equal([true, true, true, false], Enumerable.Range(0, 4).Select(_ => buckets.TryTake("a")));
    }

    [Fact]
    public void Buckets_hold_a_bounded_number_and_refuse_the_newcomer_alone()
    {
        var buckets = new Buckets(2, TimeSpan.FromSeconds(1), _time, mostKeys: 2);
        Assert.True(buckets.TryTake("a"));
        Assert.True(buckets.TryTake("b"));

        Assert.False(buckets.TryTake("c"));
        Assert.True(buckets.TryTake("a"));

        _time.Jump(TimeSpan.FromMinutes(1));
        Assert.True(buckets.TryTake("c"));
    }

    [Fact]
    public void What_weighs_more_takes_more_of_a_bucket_and_is_refused_whole()
    {
        var buckets = new Buckets(10, TimeSpan.FromSeconds(1), _time);

        Assert.True(buckets.TryTake("a", 8));
        Assert.False(buckets.TryTake("a", 3));
        Assert.True(buckets.TryTake("a", 2));
        _time.Jump(TimeSpan.FromSeconds(3));
        Assert.True(buckets.TryTake("a", 3));
    }

    [Fact]
    public void Slots_are_bounded_in_all_and_for_each_and_come_back_once()
    {
        var slots = new Slots(3, 2);
        var first = slots.TryTake("a");
        using var second = slots.TryTake("a");
        Assert.Null(slots.TryTake("a"));
        using var others = slots.TryTake("b");
        Assert.NotNull(others);
        Assert.Null(slots.TryTake("c"));

        first!.Dispose();
        first.Dispose();
        using var again = slots.TryTake("c");
        Assert.NotNull(again);
        Assert.Null(slots.TryTake("a"));
    }

    [Fact]
    public void The_photos_of_a_day_are_bounded_so_that_the_disk_is()
    {
        var pace = new PhotoPace(_time);
        var taken = Enumerable.Range(0, 1000).Count(i => pace.TryTake($"p{i}", $"v{i}", PhotoBody.LargestPhoto));

        Assert.InRange(taken * (long)PhotoBody.LargestPhoto, PhotoPace.DailyBytes - (2 * PhotoBody.LargestPhoto) - (64 * (256 << 10)), PhotoPace.DailyBytes);
        Assert.False(pace.TryTake("p", "v", PhotoBody.LargestPhoto));
        _time.Jump(TimeSpan.FromDays(1));
        Assert.True(pace.TryTake("p", "v", PhotoBody.LargestPhoto));
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void A_visitor_is_an_address_or_an_IPv6_network(string one, string other, bool same)
    {
        var visitors = new Visitors(behindProxy: false);

        Assert.Equal(same, visitors.Of(From(one)) == visitors.Of(From(other)));
        Assert.NotEqual(visitors.Of(From(one)), new Visitors(behindProxy: false).Of(From(one)));
    }

    [Fact]
    public void Only_the_last_word_of_our_own_proxy_is_believed()
    {
        var behind = new Visitors(behindProxy: true);
        Assert.Equal(behind.Of(From("192.0.2.7")), behind.Of(From("127.0.0.1", "203.0.113.9, 192.0.2.7")));
        Assert.Equal(behind.Of(From("127.0.0.1")), behind.Of(From("127.0.0.1", "nonsense")));

        var open = new Visitors(behindProxy: false);
        Assert.Equal(open.Of(From("127.0.0.1")), open.Of(From("127.0.0.1", "192.0.2.7")));
    }

    [Fact]
    public void A_page_that_does_not_read_is_closed_and_delays_nobody()
    {
        var pages = new Pages(_time);
        using var slow = pages.Open("p")!;
        using var other = pages.Open("q")!;

        for (var i = 0; i < 1000; i++)
            pages.Push("p", LiveEvent.Typing.Instance);
        pages.Push("q", LiveEvent.Typing.Instance);

        while (slow.Told.TryRead(out _))
        {
        }

        Assert.True(slow.Told.Completion.IsCompleted);
        Assert.True(other.Told.TryRead(out _));
    }

    [Fact]
    public void A_place_has_a_reader_for_as_long_as_a_token_of_it_can_be_good()
    {
        var pages = new Pages(_time);
        Assert.True(pages.HasReader("of the process before"));

        _time.Jump(TimeSpan.FromMinutes(20));
        pages.Seen("p");
        _time.Jump(TimeSpan.FromMinutes(20));
        Assert.True(pages.HasReader("p"));
        Assert.False(pages.HasReader("of the process before"));

        _time.Jump(TimeSpan.FromMinutes(11));
        Assert.False(pages.HasReader("p"));
    }

    /// <summary>What lies on a shelf over an update of the program can still be read: this text is never changed, only added to.</summary>
    [Theory]
    [InlineData("""{"from":"me","text":"Hello","fixed":false}""")]
    [InlineData("""{"from":"house","text":"Yes?","spans":[{"start":0,"length":3,"style":"Bold"}],"buttons":[[{"id":"b1","label":"Yes"}]],"fixed":false}""")]
    [InlineData("""{"from":"person","text":"Here","name":"Ida","replyTo":"me.k","fixed":false}""")]
    [InlineData("""{"from":"house","text":"Yes?","chosen":"Yes","fixed":false}""")]
    [InlineData("""{"from":"me","text":"/help","fixed":true}""")]
    [InlineData("""{"from":"me","text":"","fixed":false,"file":{"name":"photo.jpg","type":"image/jpeg","bytes":7}}""")]
    [InlineData("""{"from":"me","text":"Hello","fixed":false,"mark":"Delivered","at":"2026-03-02T09:00:00+00:00"}""")]
    public void A_message_lies_on_the_shelf_as_ever(string stored) =>
        Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize(stored, WebJson.Default.WebItem)!, WebJson.Default.WebItem));

    [Theory]
    [InlineData("https://chat.example", "max-age=31536000")]
    [InlineData("http://127.0.0.1:5080", "")]
    public async Task Where_people_come_by_https_their_browsers_are_told_to_come_no_other_way(string origin, string expected)
    {
        var context = new DefaultHttpContext();

        await Headers.For(origin)(context, _ => Task.CompletedTask);

        Assert.Equal(expected, context.Response.Headers.StrictTransportSecurity.ToString());
        Assert.Equal("no-store", context.Response.Headers.CacheControl.ToString());
    }

    [Fact]
    public async Task What_is_no_place_of_the_web_is_refused_and_before_the_start_it_waits()
    {
        var pages = new Pages(_time);
        using var desk = new DeskParts(pages, new WebSettings("http://127.0.0.1", new Uri("https://weather.example/"), false, ["en"], "Organisation", []), _time);
        var messenger = new WebMessenger(pages, desk, new RefusalCounts(), _time, Microsoft.Extensions.Logging.Abstractions.NullLogger<WebMessenger>.Instance);
        var part = new Part(Frame.House.Instance, StyledText.Plain("x"), null, []);
        var place = WebIds.PlaceAddress(WebIds.NewPlace());

        Assert.Equal(new Delivery.Rejected(Refusal.Malformed), await messenger.DeliverAsync(new Post("n", new Address("telegram", "1"), part, null, false, null), default));
        Assert.Equal(new Delivery.RetryAfter(null), await messenger.DeliverAsync(new Post("n", place, part, null, false, null), default));
        Assert.Equal(new Delivery.Rejected(Refusal.BadFile), await messenger.DeliverAsync(new Post("n", place, part with { File = new Attachment(AttachmentKind.Photo, "desk", "t", 1) }, null, false, null), default));
        Assert.Equal(new Delivery.Rejected(Refusal.Malformed), await messenger.EditAsync(place, part, default));
        Assert.Equal(new Delivery.Rejected(Refusal.Malformed), await messenger.DeleteAsync(place, default));
    }

    [Fact]
    public void Who_is_at_a_desk_is_a_mentor_or_of_staff_and_no_key_makes_one_of_the_other()
    {
        var jana = new Staff(new StaffId("jana"), "Jana", [Role.Supervisor]);
        var keys = new DeskKeys([], [], new HashSet<string> { "lida", "staff:jana" }) { Staff = [jana, new Staff(new StaffId("lida"), "Nobody", [])] };

        Assert.Equal([Role.Supervisor], keys.Of(DeskPerson.Of(jana.Id))!.Roles);
        Assert.Equal((true, false), (keys.Of(DeskPerson.Of(new MentorId("lida")))!.IsMentor, keys.Of(DeskPerson.Of(jana.Id))!.IsMentor));
        Assert.Empty(keys.Of(DeskPerson.Of(new MentorId("staff:jana")))!.Roles);
        Assert.Null(keys.Of(DeskPerson.Of(new StaffId("lida"))));
        Assert.Null(keys.Of(DeskPerson.Of(new MentorId("jana"))));
        Assert.Null(keys.Of(new DeskPerson("jana")));
    }

    [Fact]
    public void A_room_is_its_mentors_and_of_who_has_joined_for_as_long_as_she_supervises()
    {
        var (jana, lida) = (DeskPerson.Of(new StaffId("jana")), DeskPerson.Of(new MentorId("lida")));
        var supervises = new Standing(IsApproved: false, HasJoined: false, [Role.Supervisor]) { Staff = new StaffId("jana") };
        var joined = new DeskRoom("kalina", "K-001", WebIds.NewPlace(), Joined: "jana");

        Assert.Equal(new StaffId("jana"), joined.GuestOf(jana, supervises));

        // A mentor who supervises as well joins at her own desk.
        Assert.Equal(new StaffId("jana"), joined.GuestOf(lida, supervises with { IsApproved = true }));
        Assert.Null(joined.GuestOf(jana, supervises with { Roles = [Role.Coordinator] }));
        Assert.Null(joined.GuestOf(jana, null));
        Assert.Null(joined.GuestOf(DeskPerson.Of(new StaffId("iva")), supervises with { Staff = new StaffId("iva") }));
        Assert.Null((joined with { Joined = null }).GuestOf(jana, supervises));
        Assert.Null(joined.GuestOf(joined.Owner, supervises));
    }

    private static DefaultHttpContext From(string address, string? forwarded = null)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        if (forwarded is not null)
            context.Request.Headers["X-Forwarded-For"] = forwarded;
        return context;
    }
}
