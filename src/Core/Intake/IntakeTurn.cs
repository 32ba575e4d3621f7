using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Intake;

/// <summary>One turn of the front door: the state it began with, and the ways a turn can end.</summary>
internal sealed record IntakeTurn(SeekerState State, Arrival Arrival, House House)
{
    private SeekerId Seeker => ((SeekerInput)Arrival.Input).Seeker;

    public string Language => State.Language ?? House.Languages[0];

    public IntakeTurn With(SeekerState state) => this with { State = state };

    public Decision<SeekerState> Stay(params IReadOnlyList<Effect> effects) => Decision<SeekerState>.Stay(State, effects);

    public Decision<SeekerState> Go(Stage stage, params IReadOnlyList<Effect> effects) => new(At(stage), effects, []);

    /// <summary>Goes to the stage and asks its question, after a first sentence if there is one.</summary>
    public Decision<SeekerState> Ask(Stage stage, string? before = null)
    {
        var with = With(At(stage));
        return before is null ? Go(stage, with.Question()) : Go(stage, Tell(before), with.Question());
    }

    public Effect Clear() => new ToSeeker.Clear(Seeker);

    public Effect Tell(string key) => new ToSeeker.Tell(Seeker, Language, Phrase.Of(key), []);

    public Effect Tell(Phrase phrase, params IReadOnlyList<IReadOnlyList<Option>> options) => new ToSeeker.Tell(Seeker, Language, phrase, options);

    /// <summary>The state with what she wrote kept for her mentor.</summary>
    public SeekerState Keep(MessageId message, Content content) => State with { Before = [.. State.Before, new Kept(message, content)] };

    public bool Keeps(MessageId message) => State.Before.Any(kept => kept.Message == message);

    /// <summary>The state with what she kept as she has changed it.</summary>
    public SeekerState Change(MessageId message, Content content) => State.Before.Any(kept => kept.Message == message && kept.Content != content)
        ? State with { Before = [.. State.Before.Select(kept => kept.Message == message ? kept with { Content = content } : kept)] }
        : State;

    /// <summary>The start is over: the conversation begins, with all that was kept.</summary>
    public Decision<SeekerState> Begin(SeekerId seeker, string? topic, string nickname)
    {
        var conversation = new ConversationId("c-" + Arrival.Id.Value);
        var followUps = new List<Input> { new RelayInput.Begin(conversation, seeker, Language, nickname, topic) };
        followUps.AddRange(State.Before.Select(kept => new RelayInput.Passed(conversation, kept.Message, kept.Content, null) { Kept = true }));
        return new Decision<SeekerState>(
            State with { Stage = new Stage.Talking(conversation), Before = [] },
            [Tell(Phrase.Of("intake.nickname-set", ("nickname", nickname)))],
            followUps);
    }

    private SeekerState At(Stage stage) => stage == State.Stage ? State : State with { Stage = stage };

    private Effect Question() => State.Stage switch
    {
        Stage.NotStarted or Stage.ChoosingLanguage => IntakeQuestions.Language(this),
        Stage.AwaitingConsent => Tell(Phrase.Of("intake.welcome", ("organisation", House.Organisation)), IntakeQuestions.YesNo("consent")),
        Stage.AwaitingAge => Tell(Phrase.Of("intake.age"), IntakeQuestions.YesNo("age")),
        Stage.ChoosingTopic => Tell(Phrase.Of("intake.topic"), IntakeQuestions.Topics(House)),
        Stage.ChoosingNickname { Suggested: var suggested } => Tell(Phrase.Of("intake.nickname", ("nickname", suggested)), IntakeQuestions.Nickname()),
        Stage.Over => Tell(Phrase.Of("intake.over"), IntakeQuestions.Again()),
        Stage.TooYoung => Tell("intake.too-young"),
        _ => Tell("talk.write"),
    };
}
