using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Pipeline;

/// <summary>Carries out one claim. It decides nothing: what to send and where to was settled before the claim was durable.</summary>
internal sealed class Sender(Messengers messengers, ILogger<Sender> log)
{
    /// <summary>The largest file that is fetched to be passed on.</summary>
    private const long LargestFile = 20L << 20;

    public async Task<Delivery> SendAsync(Claim claim, CancellationToken stop)
    {
        try
        {
            return claim.Row.Entry switch
            {
                OutboxEntry.Post post => await PostAsync(claim, post.Part, post.File ?? 1, ReplyTo(claim), stop),
                OutboxEntry.Edit edit => await EditAsync(claim, edit, stop),
                OutboxEntry.Trim => await TrimAsync(claim, stop),
                OutboxEntry.SetMark mark => claim is { Messenger: ICanMark marker, Shown: [var marked, ..] } ? await marker.MarkAsync(marked.Address, mark.Mark, stop) : new Delivery.Sent(null),
                OutboxEntry.OpenRoom room => claim.Messenger is ICanOpenRooms opener ? await opener.OpenRoomAsync(claim.To, room.Code, claim.Account, claim.Row.Head.Since, stop) : new Delivery.Rejected(Refusal.NotSupported),
                OutboxEntry.Admit or OutboxEntry.Summon => claim is { Messenger: ICanAdmit doorkeeper, Account: { } member } ? await doorkeeper.AdmitAsync(claim.To, member, stop) : new Delivery.Sent(null),
                OutboxEntry.Dismiss => claim is { Messenger: ICanAdmit doorkeeper, Shown: [var membership, ..] } ? await doorkeeper.DismissAsync(membership.Address, stop) : new Delivery.Sent(null),
                OutboxEntry.Expel => claim is { Messenger: ICanAdmit doorkeeper, Account: { } former } ? await doorkeeper.ExpelAsync(claim.To, former, stop) : new Delivery.Sent(null),
                OutboxEntry.MakePlace place => claim.Messenger is ICanMakePlaces maker ? await maker.MakePlaceAsync(place.Name, claim.To, stop) : new Delivery.Rejected(Refusal.NotSupported),
                OutboxEntry.CloseRoom => claim.Messenger is ICanCloseRooms closer ? await closer.CloseRoomAsync(claim.To, stop) : new Delivery.Sent(null),
                OutboxEntry.Clear => claim.Messenger is ICanClear clearer ? await clearer.ClearAsync(claim.To, stop) : new Delivery.Sent(null),
                OutboxEntry.Settle settle => await SettleAsync(claim, settle.Label, stop),
                OutboxEntry.Answer answer => claim.Messenger is ICanAnswer answerer ? await answerer.AnswerAsync(answer.Ask, answer.Part, stop) : new Delivery.Rejected(Refusal.NotSupported),
                _ => new Delivery.Rejected(Refusal.NotSupported),
            };
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Delivery.Unknown.Instance;
        }
        catch (Exception fault)
        {
            // A messenger never throws; if one does it is a bug, and what it did before is not known.
            log.LogError("A send threw {Fault}; row {Row}", fault.GetType().Name, claim.Row.Head.Id);
            return Delivery.Unknown.Instance;
        }
    }

    private async Task<Delivery> PostAsync(Claim claim, Part part, int number, Address? replyTo, CancellationToken stop)
    {
        var delivery = await WholeAsync(claim, part, number, replyTo, stop);
        if (part.File is null || part.Text.IsEmpty || delivery is not Delivery.Rejected { Reason: Refusal.BadFile or Refusal.TooLarge })
        {
            return delivery;
        }

        // The file can't pass; the words beside it are not lost with it.
        var words = await WholeAsync(claim, part.WithoutFile(), number, replyTo, stop);
        return words is Delivery.Sent sent ? sent with { WithoutFile = true } : words;
    }

    private async Task<Delivery> WholeAsync(Claim claim, Part part, int number, Address? replyTo, CancellationToken stop)
    {
        SafeFile? file = null;
        if (part.File is { } attachment)
        {
            var (fetched, trouble) = await FetchAsync(attachment, number, stop);
            if (fetched is null)
            {
                return trouble ?? new Delivery.Rejected(Refusal.BadFile);
            }

            file = fetched;
        }

        return await claim.Messenger.DeliverAsync(new Post(claim.Nonce, claim.To, part, replyTo, claim.Repeat, file) { About = claim.Row.Head.SealedFor is { } seeker ? new SeekerId(seeker) : null }, stop);
    }

    private async Task<Delivery> EditAsync(Claim claim, OutboxEntry.Edit edit, CancellationToken stop)
    {
        if (claim.Shown.Count == 0)
        {
            // It was never let through, or was taken back: an edit does not bring it, and its author is told.
            return new Delivery.Rejected(Refusal.MessageGone);
        }

        var shown = claim.Shown.FirstOrDefault(s => s.Part == edit.Index);
        if (shown is null)
        {
            // Longer than before: the words get a part of their own. A file was never let through and is not brought by an edit.
            return edit.Part.File is null ? await WholeAsync(claim, edit.Part, 1, null, stop) : new Delivery.Sent(null);
        }

        // A file can't be exchanged in place everywhere; its words can.
        return claim.Messenger is ICanEdit editor ? await editor.EditAsync(shown.Address, edit.Part, stop) : new Delivery.Rejected(Refusal.NotSupported);
    }

    private static async Task<Delivery> TrimAsync(Claim claim, CancellationToken stop)
    {
        if (claim.Messenger is not ICanDelete deleter)
        {
            return new Delivery.Rejected(Refusal.NotSupported);
        }

        foreach (var shown in claim.Shown)
        {
            var delivery = await deleter.DeleteAsync(shown.Address, stop);
            if (delivery is not Delivery.Sent)
            {
                return delivery;
            }
        }

        return new Delivery.Sent(null);
    }

    /// <summary>One question can stand in several messages: a call that one after the other was called for.</summary>
    private static async Task<Delivery> SettleAsync(Claim claim, string? label, CancellationToken stop)
    {
        foreach (var question in claim.Messenger is ICanSettle ? claim.Shown : [])
        {
            var delivery = await ((ICanSettle)claim.Messenger).SettleAsync(question.Address, label, stop);
            if (delivery is not Delivery.Sent)
            {
                return delivery;
            }
        }

        return new Delivery.Sent(null);
    }

    private async Task<(SafeFile? File, Delivery? Trouble)> FetchAsync(Attachment attachment, int number, CancellationToken stop)
    {
        if (attachment.Bytes > LargestFile)
        {
            return (null, new Delivery.Rejected(Refusal.TooLarge));
        }

        if (messengers.Find(attachment.Messenger) is not ICanFetch source)
        {
            return (null, new Delivery.Rejected(Refusal.BadFile));
        }

        var (bytes, trouble) = await source.FetchAsync(attachment.Ticket, LargestFile, stop);

        return bytes is null ? (null, OfFetch(trouble)) : (MetadataStripper.Make(attachment.Kind, bytes, number), null);
    }

    /// <summary>Nothing has left yet, so an unclear fetch is one to be tried again. That the place is gone which the file comes from says nothing of the place it goes to.</summary>
    private static Delivery OfFetch(Delivery? trouble) => trouble switch
    {
        Delivery.Unknown or null => new Delivery.RetryAfter(null),
        Delivery.Rejected { Reason: Refusal.PlaceGone or Refusal.Unreachable } => new Delivery.Rejected(Refusal.BadFile),
        _ => trouble,
    };

    private static Address? ReplyTo(Claim claim) => claim.Row.Entry is OutboxEntry.Post { ReplyTo: not null } && claim.Shown.Count > 0 ? claim.Shown[0].Address : null;
}
