using MentorBot.Core.Engine;

namespace MentorBot.Core.Intake;

/// <summary>A seeker answered by a button.</summary>
internal static class SeekerPressed
{
    public static Decision<SeekerState> Decide(IntakeTurn turn, SeekerInput.Pressed pressed) => (turn.State.Stage, pressed.Choice) switch
    {
        // The language can be changed at any moment, whatever is open.
        (_, { Question: "language", Answer: var code }) when turn.House.Languages.Contains(code) => Language(turn, code),

        (Stage.AwaitingConsent, { Question: "consent", Answer: "yes" }) => turn.Ask(new Stage.AwaitingAge()),
        (Stage.AwaitingConsent, { Question: "consent" }) => Forget(turn).Go(new Stage.NotStarted(), turn.Clear(), turn.Tell("intake.no-consent")),

        (Stage.AwaitingAge, { Question: "age", Answer: "yes" }) => turn.Ask(new Stage.ChoosingTopic()),
        (Stage.AwaitingAge, { Question: "age" }) => Forget(turn).Go(new Stage.TooYoung(), turn.Clear(), turn.Tell("intake.too-young")),

        (Stage.ChoosingTopic, { Question: "topic", Answer: "skip" }) => Suggest(turn, null),
        (Stage.ChoosingTopic, { Question: "topic", Answer: var topic }) when turn.House.Topics.Contains(topic) => Suggest(turn, topic),

        (Stage.ChoosingNickname choosing, { Question: "nickname", Answer: "take" }) => turn.Begin(pressed.Seeker, choosing.Topic, choosing.Suggested),
        (Stage.ChoosingNickname choosing, { Question: "nickname" }) => Suggest(turn, choosing.Topic, choosing.Suggested),

        (Stage.Talking talking, { Question: "end", Answer: "yes" }) => turn.Stay().Then(new RelayInput.EndAsked(talking.Conversation)),
        (Stage.Talking, { Question: "end" }) => turn.Stay(turn.Tell("talk.goes-on")),
        (Stage.Talking talking, { Question: "file" } choice) => turn.Stay().Then(new RelayInput.Answered(talking.Conversation, choice)),

        (Stage.Over, { Question: "again" }) => turn.Ask(new Stage.ChoosingTopic()),

        (Stage.NotStarted, _) => turn.Ask(new Stage.ChoosingLanguage()),

        // Used up (a finger that tapped twice), of another question, or from long ago. The open question is still on her screen.
        _ => turn.Stay(turn.Tell("start.old-button")),
    };

    private static Decision<SeekerState> Language(IntakeTurn turn, string code)
    {
        var with = turn.With(turn.State.Language == code ? turn.State : turn.State with { Language = code });
        return turn.State.Stage switch
        {
            Stage.NotStarted or Stage.ChoosingLanguage => with.Ask(new Stage.AwaitingConsent()),
            Stage.Talking talking => with.Stay(with.Tell("talk.write")).Then(new RelayInput.LanguageChanged(talking.Conversation, code)),
            _ => with.Ask(turn.State.Stage),
        };
    }

    private static Decision<SeekerState> Suggest(IntakeTurn turn, string? topic, string? except = null) =>
        turn.Ask(new Stage.ChoosingNickname(topic, Nickname.Suggest(turn.House, turn.Language, turn.Arrival.Chance, except)));

    private static IntakeTurn Forget(IntakeTurn turn) => turn.With(turn.State.Before.Count == 0 ? turn.State : turn.State with { Before = [] });
}
