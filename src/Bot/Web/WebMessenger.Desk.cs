using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Web;

/// <summary>What it does for staff alone.</summary>
internal sealed partial class WebMessenger
{
    /// <summary>What names her being in a room, beside its messages: one is in it at a time.</summary>
    private const string Membership = "joined";

    private volatile string? _said;

    public Uri? Invite(MentorId mentor) => desk.Invite(DeskPerson.Of(mentor));

    public Uri? Invite(StaffId staff) => desk.Invite(DeskPerson.Of(staff));

    public Task<Delivery> SettleAsync(Address question, string? label, CancellationToken stop)
    {
        if (!WebIds.TryParse(question, out var ids) || !ids.IsMessage)
            return Task.FromResult<Delivery>(new Delivery.Rejected(Refusal.Malformed));

        return _inbox is { } inbox
            ? ChangeAsync(inbox, ids, shown => shown with { Buttons = null, Chosen = label ?? shown.Chosen }, new Delivery.Sent(null), stop)
            : Task.FromResult<Delivery>(new Delivery.RetryAfter(null));
    }

    public async Task<Delivery> OpenRoomAsync(Address channel, string code, Address? member, DateTimeOffset since, CancellationToken stop)
    {
        if (WebDirectory.MentorOf(channel) is not { } mentor || (member is { } account && account != WebDirectory.AccountOf(mentor)))
            return new Delivery.Rejected(Refusal.Malformed);

        if (_inbox is not { } inbox)
            return new Delivery.RetryAfter(null);

        try
        {
            return await desk.Rooms.OpenAsync(inbox, mentor, code, stop) is { } room
                ? new Delivery.Sent(WebIds.PlaceAddress(room.Place))
                : new Delivery.Rejected(Refusal.NotSupported);
        }
        catch (NotDurableException)
        {
            // Asked again, it finds the room if the disk took it all the same.
            return Delivery.Unknown.Instance;
        }
    }

    /// <summary>Of a mentor who joined on the page: nothing has to be made, her channel is her desk.</summary>
    public Task<Delivery> MakePlaceAsync(string name, Address account, CancellationToken stop) =>
        Task.FromResult<Delivery>(WebDirectory.ChannelOf(account) is { } channel ? new Delivery.Sent(channel) : new Delivery.Rejected(Refusal.Malformed));

    public async Task<Delivery> CloseRoomAsync(Address room, CancellationToken stop)
    {
        if (!WebIds.TryParse(room, out var ids) || ids.IsMessage)
            return new Delivery.Rejected(Refusal.Malformed);

        if (_inbox is not { } inbox)
            return new Delivery.RetryAfter(null);

        try
        {
            await desk.Rooms.CloseAsync(inbox, ids.Place, stop);
            desk.Telling.Tell(ids.Place, LiveEvent.Closed.Instance);
            return new Delivery.Sent(null);
        }
        catch (NotDurableException)
        {
            return Delivery.Unknown.Instance;
        }
    }

    public Task<Delivery> AnswerAsync(AskId ask, Part part, CancellationToken stop)
    {
        if (desk.Asks.Find(ask) is not { } waiting)
            return Task.FromResult<Delivery>(new Delivery.Rejected(Refusal.Expired));

        // An answer of several parts is shown whole; the same part twice is there once.
        desk.Telling.Answer(waiting, new WebShown($"ask.{ask.Value}.{part.Text.Text.GetHashCode(StringComparison.Ordinal)}", Show(part)));
        return Task.FromResult<Delivery>(new Delivery.Sent(null));
    }

    public async Task<Delivery> AdmitAsync(Address room, Address account, CancellationToken stop)
    {
        if (!WebIds.TryParse(room, out var ids) || ids.IsMessage || WebDirectory.StaffOf(account) is not { } staff)
            return new Delivery.Rejected(Refusal.Malformed);

        return await JoinAsync(ids.Place, staff, new Delivery.Sent(WebIds.MessageAddress(ids.Place, Membership)), stop);
    }

    public async Task<Delivery> DismissAsync(Address membership, CancellationToken stop) => WebIds.TryParse(membership, out var ids) && ids.Item == Membership
        ? await JoinAsync(ids.Place, null, new Delivery.Sent(null), stop)
        : new Delivery.Rejected(Refusal.Malformed);

    /// <summary>Whether she is a mentor is asked at every call, and before anything is shown.</summary>
    public Task<Delivery> ExpelAsync(Address room, Address account, CancellationToken stop) => Task.FromResult<Delivery>(new Delivery.Sent(null));

    private async Task<Delivery> JoinAsync(string place, StaffId? joined, Delivery.Sent done, CancellationToken stop)
    {
        if (_inbox is not { } inbox)
            return new Delivery.RetryAfter(null);

        try
        {
            if (await desk.Rooms.JoinAsync(inbox, place, joined, stop) is not { } before)
                return joined is null ? done : new Delivery.Rejected(Refusal.PlaceGone);

            if (before.Joined != joined?.Value)
                desk.Telling.TellGuest(before, _ => new LiveEvent.Went(place));

            if (joined is not null && desk.Rooms.Find(place) is { } room)
            {
                var items = await Shelf.ReadAsync(inbox, place, stop);
                desk.Telling.TellGuest(room, guest => new LiveEvent.Came(new WebRoom(place, room.Code, items, room.Closed, desk.Of(room.Owner)?.Name ?? "", guest.Value)));
            }

            return done;
        }
        catch (NotDurableException)
        {
            return Delivery.Unknown.Instance;
        }
    }

    /// <summary>On the board of a role. Where the house is tried out it is said aloud as well, once, also where the disk takes nothing.</summary>
    private Task<Delivery> TellAsync(Role role, Post post, CancellationToken stop)
    {
        if (_said != post.Nonce)
            desk.Alarm?.Invoke(role, post.Part.Text.Text);

        _said = post.Nonce;
        return PutAsync(Boards.PlaceOf(role), post.Nonce, Show(post.Part) with { At = time.GetUtcNow() }, stop, about: post.About);
    }
}
