using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// A mentor sends a text of the organisation's by its name. The room shows it as hers, and from there it goes like anything she writes: what could lead to
/// somebody is asked about, a flood is slowed, and the mark says how far it came.
/// </summary>
internal static class Ready
{
    public static Decision<Conversation> Asked(Conversation state, RoomInput.Commanded asked, RelayTurn turn)
    {
        if (state.Phase != Phase.Open)
        {
            return Answer(state, asked, Phrase.Of("desk.already-ended"));
        }

        if (turn.House.Ready.FirstOrDefault(one => one.Key == asked.Option(TalkCommands.Name)) is not { } ready)
        {
            return Answer(state, asked, Phrase.Of("desk.ready-unknown"));
        }

        if (!ready.Text.TryGetValue(state.Language, out var text))
        {
            return Answer(state, asked, Phrase.Of("desk.ready-no-text").With("language", Phrase.Of("language." + state.Language)));
        }

        var (message, content) = (new MessageId(turn.Id.Value), Content.Words(text));
        var passed = FromRoom.Send(InDanger.Close(state), new Unasked(message, content, null, FromSeeker: false), turn);
        return passed with { Effects = [new ToDesk.Show(state.Id, FromRoom.Alias(state, turn.House), message, content), .. passed.Effects, new ToDesk.Answer(asked.Ask, Phrase.Of("desk.ready-shown"))] };
    }

    private static Decision<Conversation> Answer(Conversation state, RoomInput.Commanded asked, Phrase phrase) => Decision<Conversation>.Stay(state, new ToDesk.Answer(asked.Ask, phrase));
}
