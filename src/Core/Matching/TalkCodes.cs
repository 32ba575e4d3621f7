using MentorBot.Core.Engine;

namespace MentorBot.Core.Matching;

/// <summary>Which conversation a room's code stands for, so that staff can name it outside. The newest are known, also for a while after their end.</summary>
internal static class TalkCodes
{
    public const int MostKept = 300;

    public static MatchingState Remember(MatchingState state, string code, ConversationId conversation) => state with
    {
        Codes = (state.Codes ?? new Dictionary<string, ConversationId>()).TakeLast(MostKept - 1).Append(new KeyValuePair<string, ConversationId>(code, conversation)).ToDictionary(),
    };

    /// <summary>The room decides as if the command had been given there.</summary>
    public static Decision<MatchingState> Asked(MatchingState state, MatchingInput.TalkAsked asked) => state.Codes?.TryGetValue(TalkCommands.Written(asked.Code), out var conversation) == true
        ? Decision<MatchingState>.Stay(state).Then(new RoomInput.Commanded(conversation, asked.Author, asked.Ask, asked.Command) { Staff = asked.Staff, Options = asked.Options })
        : Decision<MatchingState>.Stay(state, new Effect.ToDesk.Answer(asked.Ask, Phrase.Of("desk.no-such-talk")));
}
