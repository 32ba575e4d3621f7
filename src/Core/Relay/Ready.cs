using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// A mentor asks for a text of the organisation's by its name. She reads it as it would go, in the language of the person, and a button sends what she has read. The
/// room then shows it as hers, and from there it goes like anything she writes: what could lead to somebody is asked about, a flood is slowed, and the mark says
/// how far it came.
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
            return Answer(state, asked, Phrase.Of("desk.ready-no-text").With("language", Language(state)));
        }

        // The person may have changed her language since.
        return asked.Option(TalkCommands.ReadIn) == state.Language ? Sent(state, asked, text, turn) : Shown(state, asked, ready, text);
    }

    private static Decision<Conversation> Shown(Conversation state, RoomInput.Commanded asked, ReadyAnswer ready, string text) =>
        Decision<Conversation>.Stay(state, new ToDesk.Answer(asked.Ask, Phrase.Of("desk.ready-words", ("words", text)).With("language", Language(state)))
        {
            Options = [[GivenAgain.Button(TalkCommands.Ready, new Dictionary<string, string> { [TalkCommands.Name] = ready.Key, [TalkCommands.ReadIn] = state.Language }, Phrase.Of("button.ready.send"))]],
            About = state.Id,
        });

    private static Decision<Conversation> Sent(Conversation state, RoomInput.Commanded asked, string text, RelayTurn turn)
    {
        var (message, content) = (new MessageId(turn.Id.Value), Content.Words(text));
        var passed = FromRoom.Send(InDanger.Close(state), new Unasked(message, content, null, FromSeeker: false), turn);
        return passed with { Effects = [new ToDesk.Show(state.Id, FromRoom.Alias(state, turn.House), message, content), .. passed.Effects, new ToDesk.Answer(asked.Ask, Phrase.Of("desk.ready-shown"))] };
    }

    private static Phrase Language(Conversation state) => Phrase.Of("language." + state.Language);

    private static Decision<Conversation> Answer(Conversation state, RoomInput.Commanded asked, Phrase phrase) => Decision<Conversation>.Stay(state, new ToDesk.Answer(asked.Ask, phrase));
}
