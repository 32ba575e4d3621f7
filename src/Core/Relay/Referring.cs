using MentorBot.Core.Engine;
using MentorBot.Core.Referrals;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// In the room of a talk a service can be sent to the person. The room shows it as whoever sent it, and it goes like anything she writes; only whether its number and
/// address may leave is not asked: she has chosen to send them.
/// </summary>
internal static class Referring
{
    public static Decision<Conversation> Asked(Conversation state, RoomInput.Commanded asked, RelayTurn turn)
    {
        var voice = Voice.Of(state, asked.Author, asked.Staff, turn.House);
        return asked.Option(ServicesCommand.Send) is { } key
            ? Sent(state, asked, key, voice, turn)
            : Decision<Conversation>.Stay(state, DeskSearch.Answer(asked.Ask, asked.Options, turn.House, turn.At, new SearchedFor(state.Topic, voice is not null && state.Phase == Phase.Open)) with { About = state.Id });
    }

    private static Decision<Conversation> Sent(Conversation state, RoomInput.Commanded asked, string key, Voice? voice, RelayTurn turn)
    {
        if (voice is null || state.Phase != Phase.Open)
        {
            return Answer(state, asked, voice is null ? "desk.denied" : "desk.already-ended");
        }

        // What has left the directory since it was shown is sent to nobody.
        if (turn.House is not { Services: { } finder, Phrases: { } phrases } || finder.Find(key) is not { IsActive: true, CanBeReached: true } service)
        {
            return Answer(state, asked, "desk.services-gone");
        }

        var words = phrases.Text(state.Language, Phrase.Of("services.sent").With("card", ServiceCard.Of(service, state.Language, turn.At)));
        var (message, content) = (new MessageId(turn.Id.Value), new Content(words, []));
        var passed = FromRoom.Pass(InDanger.Close(state), new Unasked(message, content, null, FromSeeker: false) { By = voice.Staff }, turn);
        return passed with
        {
            FollowUps = [.. passed.FollowUps, new SeekerInput.Referred(state.Seeker, service.Called)],
            Effects =
            [
                new ToDesk.Show(state.Id, voice.Name, message, content),
                .. passed.Effects,
                new Effect.Count("service-sent", state.Topic, state.Id) { Service = service.Called },
                new ToDesk.Answer(asked.Ask, Phrase.Of("desk.services-sent")),
            ],
        };
    }

    private static Decision<Conversation> Answer(Conversation state, RoomInput.Commanded asked, string phrase) => Decision<Conversation>.Stay(state, new ToDesk.Answer(asked.Ask, Phrase.Of(phrase)));
}
