using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Web;

/// <summary>
/// The browser as a messenger, for seekers and, where there is a desk, for staff: a platform of its own, whose memory is a shelf in the house's store.
///
/// What is to be shown is put on the shelf, and once that is durable it is pushed to the pages that are open; a page that opens later reads
/// the shelf. An item's id is the nonce it is sent with, so a repeated message is the message that is there already. A file lies beside its message, sealed
/// like it, and is read when a page asks for it or when it is passed on.
/// </summary>
internal sealed partial class WebMessenger(Pages pages, DeskParts desk, RefusalCounts counts, TimeProvider time, ILogger<WebMessenger> log)
    : IMessenger, ICanEdit, ICanDelete, ICanShowTyping, ICanClear, ICanMark, ICanSettle, ICanOpenRooms, ICanCloseRooms, ICanAdmit, ICanMakePlaces, ICanAnswer, ICanInvite, ICanFetch, IPace
{
    private static readonly TimeSpan CountEvery = TimeSpan.FromMinutes(10);

    private volatile IInbox? _inbox;
    private CancellationToken _stop;

    public string Name => WebIds.Messenger;

    /// <summary>The page takes any length; what a reader takes in at once is what limits it. Styles travel beside the text, nothing is escaped.</summary>
    public Capabilities Capabilities { get; } = new(4000, 4000, "", 0, 20 << 20, 60) { KnowsRepetition = true, ShowsProgress = true, IsPage = true };

    public IPace Pace => this;

    /// <summary>Where pages hand in, while the house takes anything; null before and after.</summary>
    public (IInbox Inbox, CancellationToken Stop)? Door => _inbox is { } inbox && !_stop.IsCancellationRequested ? (inbox, _stop) : null;

    public TimeSpan Take(Address to, DateTimeOffset now) => TimeSpan.Zero;

    public async Task RunAsync(IInbox inbox, CancellationToken stop)
    {
        try
        {
            await desk.Rooms.LoadAsync(inbox, stop);
            await desk.Returns.LoadAsync(inbox, stop);
            (_stop, _inbox) = (stop, inbox);
            while (true)
            {
                await Task.Delay(CountEvery, time, stop);
                foreach (var (why, count) in counts.Take())
                    log.LogInformation("Pages were refused: {Reason} {Count}", why, count);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped: a page that is not told that its words are kept hands them in again.
        }
        finally
        {
            pages.Close();
        }
    }

    public async Task<Delivery> DeliverAsync(Post post, CancellationToken stop)
    {
        // To her desk and none of her rooms: shown where it is open, and kept nowhere.
        if (WebDirectory.MentorOf(post.To) is { } mentor)
        {
            desk.Telling.Answer(new DeskAsks.Waiting(DeskPerson.Of(new MentorId(mentor)), null, null), new WebShown("ask." + post.Nonce, Show(post.Part)));
            return new Delivery.Sent(null);
        }

        if (!WebIds.TryParse(post.To, out var to) || to.IsMessage)
            return new Delivery.Rejected(Refusal.Malformed);

        if (Boards.RoleOf(to.Place) is { } role)
            return await TellAsync(role, post, stop);

        if (post.Part.File is not null && post.File is null)
            return new Delivery.Rejected(Refusal.BadFile);

        // A mentor reads her rooms when she comes; a seeker whose page is gone does if she has a code, else never.
        var room = desk.Rooms.Find(to.Place);
        if (room is null && !pages.HasReader(to.Place) && await CannotReturnAsync(post.To, stop) is { } nobody)
            return nobody;

        var replyTo = post.ReplyTo is { } about && WebIds.TryParse(about, out var named) && named.Place == to.Place ? named.Item : null;
        var shown = room is null ? Show(post.Part) : InRoom(post.Part, desk.Of(room.Owner)?.Name) with { At = time.GetUtcNow() };
        return await PutAsync(to.Place, post.Nonce, shown with { ReplyTo = replyTo, File = post.File is { } file ? WebFile.Of(file) : null }, stop, post.File);
    }

    public async Task<Delivery> EditAsync(Address message, Part part, CancellationToken stop)
    {
        if (!WebIds.TryParse(message, out var ids) || !ids.IsMessage)
            return new Delivery.Rejected(Refusal.Malformed);

        if (_inbox is not { } inbox)
            return new Delivery.RetryAfter(null);

        // What is no longer shown is not brought back by a change of it.
        return await ChangeAsync(inbox, ids, shown => Changed(ids.Place, shown, part), new Delivery.Rejected(Refusal.MessageGone), stop);
    }

    public Task<Delivery> MarkAsync(Address message, Mark mark, CancellationToken stop)
    {
        if (!WebIds.TryParse(message, out var ids) || !ids.IsMessage)
            return Task.FromResult<Delivery>(new Delivery.Rejected(Refusal.Malformed));

        // Beside what she has taken back meanwhile there is nothing to mark.
        return _inbox is { } inbox
            ? ChangeAsync(inbox, ids, shown => shown.Mark == Mark.Seen ? shown : shown with { Mark = mark }, new Delivery.Sent(null), stop)
            : Task.FromResult<Delivery>(new Delivery.RetryAfter(null));
    }

    public Task<Delivery> DeleteAsync(Address message, CancellationToken stop) => WebIds.TryParse(message, out var ids) && ids.IsMessage
        ? ShelveAsync(new Shelving.Drop(WebIds.PlaceAddress(ids.Place), ids.Item), ids.Place, new LiveEvent.Drop(ids.Item), null, stop)
        : Task.FromResult<Delivery>(new Delivery.Rejected(Refusal.Malformed));

    /// <summary>One after the other: stopped in the middle, it is done again and finds less.</summary>
    public async Task<Delivery> ClearAsync(Address place, CancellationToken stop)
    {
        if (!WebIds.TryParse(place, out var ids) || ids.IsMessage)
            return new Delivery.Rejected(Refusal.Malformed);

        if (_inbox is not { } inbox)
            return new Delivery.RetryAfter(null);

        // The newest are read at a time, whatever they hold: what comes after them is there then.
        while (await inbox.ShelfAsync(WebIds.PlaceAddress(ids.Place), stop) is { Count: > 0 } left)
        {
            foreach (var shelved in left)
            {
                if (await DeleteAsync(WebIds.MessageAddress(ids.Place, shelved.Id), stop) is not Delivery.Sent and var trouble)
                    return trouble;
            }
        }

        return new Delivery.Sent(null);
    }

    public Task<Delivery> ShowTypingAsync(Address place, CancellationToken stop)
    {
        if (!WebIds.TryParse(place, out var ids))
            return Task.FromResult<Delivery>(new Delivery.Rejected(Refusal.Malformed));

        desk.Telling.Tell(ids.Place, LiveEvent.Typing.Instance);
        return Task.FromResult<Delivery>(new Delivery.Sent(null));
    }

    public async Task<(byte[]? Bytes, Delivery? Trouble)> FetchAsync(string ticket, long atMost, CancellationToken stop)
    {
        if (!WebIds.TryParse(new Address(WebIds.Messenger, ticket), out var ids) || !ids.IsMessage)
            return (null, new Delivery.Rejected(Refusal.BadFile));

        if (_inbox is not { } inbox)
            return (null, new Delivery.RetryAfter(null));

        return await Shelf.FileAsync(inbox, ids.Place, ids.Item, stop) switch
        {
            // Taken back, or older than a shelf keeps anything.
            null => (null, new Delivery.Rejected(Refusal.BadFile)),
            { } bytes when bytes.Length > atMost => (null, new Delivery.Rejected(Refusal.TooLarge)),
            { } bytes => (bytes, null),
        };
    }

    /// <summary>Null where somebody could come back by a code.</summary>
    private async Task<Delivery?> CannotReturnAsync(Address place, CancellationToken stop)
    {
        if (_inbox is not { } inbox)
            return new Delivery.RetryAfter(null);

        try
        {
            return await inbox.Codes.LeadsToAsync(place, stop) ? null : new Delivery.Rejected(Refusal.Unreachable);
        }
        catch (NotDurableException)
        {
            return new Delivery.RetryAfter(null);
        }
    }

    private async Task<Delivery> ChangeAsync(IInbox inbox, WebIds ids, Func<WebItem, WebItem> change, Delivery gone, CancellationToken stop)
    {
        try
        {
            return await desk.Turnstile.PassAsync(ids.Place, async () => await Shelf.FindAsync(inbox, ids.Place, ids.Item, stop) is { } shown
                ? await PutAsync(ids.Place, ids.Item, change(shown), stop)
                : gone, stop);
        }
        catch (NotDurableException)
        {
            return new Delivery.RetryAfter(null);
        }
    }

    private Task<Delivery> PutAsync(string place, string item, WebItem shown, CancellationToken stop, SafeFile? file = null, SeekerId? about = null) =>
        ShelveAsync(Shelf.Put(place, item, shown, file, about), place, new LiveEvent.Put(new WebShown(item, shown)), WebIds.MessageAddress(place, item), stop);

    private async Task<Delivery> ShelveAsync(Shelving change, string place, LiveEvent told, Address? made, CancellationToken stop)
    {
        // The engine sends what it has left from before while this messenger is being started.
        if (_inbox is not { } inbox)
            return new Delivery.RetryAfter(null);

        try
        {
            if (!await inbox.ShelveAsync(change, stop))
                return new Delivery.Rejected(Refusal.Unreachable);

            desk.Telling.Tell(place, told);
            return new Delivery.Sent(made);
        }
        catch (NotDurableException)
        {
            // A disk can take it and report a fault all the same.
            return Delivery.Unknown.Instance;
        }
    }

    /// <summary>Other words; what else there is of the message, and the file beside it, stays.</summary>
    private WebItem Changed(string place, WebItem shown, Part part) =>
        (shown.At is null ? Show(part) : InRoom(part, desk.Rooms.Find(place) is { } room ? desk.Of(room.Owner)?.Name : null)) with { ReplyTo = shown.ReplyTo, At = shown.At, Mark = shown.Mark, File = shown.File, By = shown.By };

    /// <summary>In a room only staff's words have a name: they were written at another desk, and are changed there. The mentor's own go without it.</summary>
    /// <param name="alias">What its mentor is called.</param>
    private static WebItem InRoom(Part part, string? alias) => part.Frame is Frame.Person { Name: { } name } ? Show(part) with { From = Voice.Me, Name = alias is null || name == alias ? null : name, Fixed = true } : Show(part);

    /// <summary>In words of the house everybody can call the number for emergencies by a tap, wherever it stands.</summary>
    private static IReadOnlyList<TextSpan> Spans(Part part) => part.Frame is Frame.House ? [.. part.Text.Spans, .. EmergencyNumber.In(part.Text)] : part.Text.Spans;

    private static WebItem Show(Part part) => new(
        part.Frame is Frame.Person ? Voice.Person : Voice.House,
        part.Text.Text,
        (part.Frame as Frame.Person)?.Name,
        Spans(part) is { Count: > 0 } spans ? spans : null,
        part.Buttons.Count > 0 ? part.Buttons : null,
        Waits: part.Waits);
}
