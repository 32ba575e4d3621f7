using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Pipeline;

/// <summary>
/// When a platform keeps us out, because a permission is missing or it does not know our token any more: what waits for somebody to
/// mend it, and who is told. A trouble is told once, however many rows wait: a token to the operator for the whole platform, a permission
/// for each lane, and to a seeker whose words can't get into the room. What gets through again ends the trouble.
/// </summary>
internal sealed class Outside(Memory memory, Decider decider, ILogger<Outside> log)
{
    /// <summary>Troubles that were told, and through which nothing got since.</summary>
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>A place that the settings name for a role, and that is not there, is a thing to mend as well. In a copy there is nobody who could be out of reach.</summary>
    public static Delivery Read(Claim claim, Delivery delivery) => (delivery, claim.Lane.Place) switch
    {
        (Delivery.Rejected { Reason: Refusal.PlaceGone }, Place.OfRole) => new Delivery.Rejected(Refusal.NotAllowed),
        (Delivery.Rejected { Reason: Refusal.Unreachable }, Place.OfCopy) => new Delivery.Rejected(Refusal.PlaceGone),
        _ => delivery,
    };

    /// <summary>
    /// Words wait. A mark is not worth the calls, as long as others get through; nor does who is let in or out hold up what people say, and whoever asked for it is told. Rooms are opened again by their conversation, and
    /// a question has no use for a late answer.
    /// </summary>
    public static bool MayWait(OutboxEntry entry, Delivery delivery) => entry switch
    {
        OutboxEntry.OpenRoom or OutboxEntry.Answer => false,
        OutboxEntry.SetMark or { IsOfDoor: true } => delivery is Delivery.Rejected { Reason: Refusal.TokenRefused },
        _ => true,
    };

    public void Note(Claim claim, Delivery delivery, Turn turn)
    {
        switch (delivery)
        {
            case Delivery.Sent when _told.Count > 0 || turn.Shut.Count > 0:
                foreach (var trouble in new[] { claim.Messenger.Name, claim.Lane.Name, Permission(claim) })
                {
                    turn.Opened.Add(trouble);
                    turn.Shut.Remove(trouble);
                }

                break;

            case Delivery.Rejected { Reason: Refusal.TokenRefused or Refusal.NotAllowed } refused when claim.Lane.Place is Place.OfCopy or Place.OfCopies or Place.OfBoard:
                if (IsNews(Permission(claim), turn))
                {
                    log.LogWarning("A platform keeps us out of a copy: {Messenger} {Reason}", claim.Messenger.Name, refused.Reason);
                }

                break;

            case Delivery.Rejected { Reason: Refusal.TokenRefused } refused:
                TellSeeker(claim, turn);
                TellOperator(claim, claim.Messenger.Name, Phrase.Of("alarm.token-refused", ("messenger", Shown(claim.Messenger))), refused.Reason, turn);
                break;

            case Delivery.Rejected { Reason: Refusal.NotAllowed } refused when claim.Row.Entry is not OutboxEntry.OpenRoom:
                // A mark that is not allowed holds up no word, nor does who can't be let in or out.
                if (claim.Row.Entry is not (OutboxEntry.SetMark or { IsOfDoor: true }))
                {
                    TellSeeker(claim, turn);
                }

                TellOperator(claim, Permission(claim), Code(claim) is { } code ? Phrase.Of("alarm.room-not-allowed", ("code", code)) : claim.Row.Entry is OutboxEntry.MakePlace place ? Phrase.Of("alarm.place-not-allowed", ("mentor", place.Name)) : Phrase.Of("alarm.not-allowed", ("messenger", Shown(claim.Messenger))), refused.Reason, turn);
                break;
        }
    }

    /// <summary>The turn is durable.</summary>
    public void Keep(Turn turn)
    {
        _told.ExceptWith(turn.Opened);
        _told.UnionWith(turn.Shut);
    }

    private void TellOperator(Claim claim, string trouble, Phrase phrase, Refusal reason, Turn turn)
    {
        if (IsNews(trouble, turn))
        {
            log.LogError("A platform keeps us out until somebody mends it: {Messenger} {Reason}", claim.Messenger.Name, reason);
            decider.Handle(Input(claim, "shut"), new DeskInput.Alarm(phrase), turn);
        }
    }

    /// <summary>A mentor sees a mark on what waits; a seeker sees nothing of what does not get into the room.</summary>
    private void TellSeeker(Claim claim, Turn turn)
    {
        if (claim.Lane.Place is Place.OfRoom room && IsNews(claim.Lane.Name, turn))
        {
            decider.Handle(Input(claim, "shut-out"), new RelayInput.ShutOut(room.Conversation), turn);
        }
    }

    private bool IsNews(string trouble, Turn turn) => (!_told.Contains(trouble) || turn.Opened.Contains(trouble)) && turn.Shut.Add(trouble);

    private string? Code(Claim claim) => claim.Lane.Place switch
    {
        Place.OfRoom room => Code(room.Conversation),
        Place.OfMarks marks => Code(marks.Conversation),
        _ => null,
    };

    private string Code(ConversationId conversation) => ((Conversation)memory.Read(StateKey.Of(conversation), Dispatcher.Of(RelayMachine.Name))).Code;

    private static string Permission(Claim claim) => "permission:" + claim.Lane.Name;

    private static string Shown(IMessenger messenger) => char.ToUpperInvariant(messenger.Name[0]) + messenger.Name[1..];

    private static InputId Input(Claim claim, string what) => new($"{claim.Row.Head.Id}.{claim.Attempt}.{what}");
}
