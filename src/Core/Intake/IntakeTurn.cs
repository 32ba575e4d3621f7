using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Intake;

/// <summary>One turn of the front door: the state it began with, and the ways a turn can end.</summary>
internal sealed record IntakeTurn(SeekerState State, Arrival Arrival, House House)
{
    /// <summary>After so long she is welcomed back.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromHours(12);

    /// <summary>So long she can have the mentor again whom she had.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromDays(30);

    /// <summary>What she is told before anything else of this turn.</summary>
    public IReadOnlyList<Effect> First { get; init; } = [];

    /// <summary>She has just read what is asked, so that it need not be said at length again.</summary>
    public bool IsRead { get; init; }

    /// <summary>When she was asked whether she is in danger, if nothing came in between; null for not.</summary>
    public DateTimeOffset? Asked { get; init; }

    /// <summary>The state before she did anything.</summary>
    public SeekerState Came { get; init; } = State;

    /// <summary>What she was asked about a talk, if nothing came in between; null for not.</summary>
    public Report? Reporting { get; init; }

    public IntakeAnswers Known => State.Known ?? IntakeAnswers.Nothing;

    public string Language => State.Language ?? House.Languages[0];

    /// <summary>The conversation that begins with this turn, if one does.</summary>
    public ConversationId Fresh => new("c-" + Arrival.Id.Value);

    public SeekerId Seeker => ((SeekerInput)Arrival.Input).Seeker;

    public IntakeTurn With(SeekerState state) => this with { State = state };

    public IntakeTurn With(Func<SeekerState, SeekerState> next) => With(next(State));

    public IntakeTurn With(IntakeAnswers known) => known == Known ? this : With(State with { Known = known });

    /// <summary>What is known of her, where help has to be the right one.</summary>
    public Situation Situation => new(
        Language,
        Crisis.Situation.Of(Known.Of(IntakePlan.Region)) ?? State.Country,
        Crisis.Situation.About(Known.Of(IntakePlan.Topic)) ?? State.Danger,
        Known.Age,
        State.IsChild || State.Stage is Stage.TooYoung || Known.Age < SpokenAge.Grown ? true : State.Adult ? false : null,
        State.Gender);

    /// <summary>She is younger than 18, as far as is known, and is spoken to as a child.</summary>
    public bool IsChild => Situation.IsChild == true;

    /// <summary>Where she is, by its name; null where that is not known.</summary>
    public string? Region => Known.Of(IntakePlan.Region) is { Length: > 0 } region ? region : State.Region;

    /// <summary>What it is about, as one of the house's topics; null where that is not known.</summary>
    public string? Topic => Known.Of(IntakePlan.Topic) is { Length: > 0 } topic ? topic : State.Topic;

    public Decision<SeekerState> Stay(params IReadOnlyList<Effect> effects) => Decision<SeekerState>.Stay(State, [.. First, .. effects]);

    public Decision<SeekerState> Go(Stage stage, params IReadOnlyList<Effect> effects) => new(stage == State.Stage ? State : State with { Stage = stage }, [.. First, .. effects], []);

    /// <summary>Goes to the stage and asks its question, after a first sentence if there is one.</summary>
    public Decision<SeekerState> Ask(Stage stage, string? before = null)
    {
        if (stage is Stage.Asking { Question: var name } && House.Intake.Find(name) is null)
        {
            return Next(before);
        }

        // After a pause the phone may be in other hands: what is known of her is shown to who asks for it.
        if (stage is Stage.Confirming && State.Stage is Stage.Confirming && State.AskedAt + Pause < Arrival.At)
        {
            return Stay(Tell(Phrase.Of("intake.paused"), [[Option.Of("go-on", "yes", "button.go-on")]]));
        }

        var with = With(Steps.Enter(Named(stage), stage, Arrival.At));
        var question = IntakeQuestions.Of(with);
        return before is null ? with.Stay(question) : with.Stay(Tell(before), question);
    }

    /// <summary>Stays; the card is shown again where something on it is different now.</summary>
    public Decision<SeekerState> Shown(IntakeAnswers before) => State.Stage is Stage.Confirming && Known != before ? Next() : Stay();

    /// <summary>What she stopped at, after a pause.</summary>
    public Decision<SeekerState> Resume() => With(State with { AskedAt = Arrival.At }).Ask(State.Stage);

    /// <summary>Asks for the first thing that is missing.</summary>
    public Decision<SeekerState> Next(string? before = null) => Ask(Steps.Missing(this), before);

    public Effect Clear() => new ToSeeker.Clear(Seeker);

    public Effect Tell(string key) => Tell(Phrase.Of(key));

    public Effect Tell(Phrase phrase, params IReadOnlyList<IReadOnlyList<Option>> options) => TellIn(Language, phrase, options);

    public Effect TellIn(string language, Phrase phrase, params IReadOnlyList<IReadOnlyList<Option>> options) => new ToSeeker.Tell(Seeker, language, phrase.To(State.Gender), options);

    /// <summary>The state with what she wrote kept for her mentor.</summary>
    public SeekerState Keep(MessageId message, Content content) => State with { Before = [.. State.Before, new Kept(message, content)] };

    public bool Keeps(MessageId message) => State.Before.Any(kept => kept.Message == message);

    /// <summary>The state with what she kept as she has changed it.</summary>
    public SeekerState Change(MessageId message, Content content) => State.Before.Any(kept => kept.Message == message && kept.Content != content)
        ? State with { Before = [.. State.Before.Select(kept => kept.Message == message ? kept with { Content = content } : kept)] }
        : State;

    /// <summary>The start is over: the conversation begins, with all that was kept.</summary>
    public Decision<SeekerState> Begin()
    {
        var conversation = Fresh;
        var nickname = Known.Nickname ?? Suggested();
        var topic = Known.Of(IntakePlan.Topic) is { Length: > 0 } told ? told : null;
        Gender? gender = Known.Of(IntakePlan.Gender) switch { "feminine" => Gender.Feminine, "masculine" => Gender.Masculine, _ => null };
        var felt = Known.Of(IntakePlan.Feeling) is { } step && Feeling.IsAsked(House) && Feeling.Steps.Contains(step) ? step : null;
        var followUps = new List<Input> { new RelayInput.Begin(conversation, Seeker, Language, nickname, topic) { About = IntakeCard.About(Known, House), Gender = gender, Warned = State.Warned, SaysSafe = State.SaysSafe, Country = Situation.Country, Before = State.Last is { } last && Arrival.At <= last.Until + Again ? last.Mentor : null } };
        followUps.AddRange(State.Before.Select(kept => new RelayInput.Passed(conversation, kept.Message, kept.Content, null) { Kept = true }));
        return new Decision<SeekerState>(
            State with { Stage = new Stage.Talking(conversation), Before = [], Known = null, Asked = null, AskedAt = null, Silence = null, Warned = null, SaysSafe = false, Urged = null, Offered = null, CallKept = false, Gender = gender, Country = Situation.Country, Danger = Situation.Danger, Region = Region, Topic = topic, HereAt = House.Services is null ? null : Arrival.At, Looking = null, Last = null, Felt = felt, After = null },
            [Tell(Phrase.Of("intake.nickname-set", ("nickname", nickname))), .. State.Call is null ? Array.Empty<Effect>() : [Tell("duty.now-for-mentor")], .. felt is null ? Array.Empty<Effect>() : [Feeling.Before(felt, conversation)]],
            followUps);
    }

    /// <summary>That message of hers went to the organisation and to no mentor; it can be neither changed nor taken back.</summary>
    public IntakeTurn WentAside(MessageId message) => With(State with { Reported = [.. (State.Reported ?? []).TakeLast(SeekerState.MostReported - 1), message] });

    /// <summary>Nothing of what she wrote or answered is left. A call for a crisis worker goes on, and so do what was sent to the outreach team and a block; her last talk can still be reported.</summary>
    public IntakeTurn Forget() => With(SeekerState.New with { Stage = State.Stage, Language = State.Language, Call = State.Call, CallKept = State.CallKept, CallTold = State.CallTold, Request = State.Request, Blocked = State.Blocked, LastTalk = State.LastTalk, Searches = State.Searches, NeverAsk = State.NeverAsk });

    /// <summary>Another nickname to suggest.</summary>
    public IntakeTurn Suggest() => With(Known with { Nickname = Suggested() });

    private string Suggested() => Nickname.Suggest(House, Language, Arrival.Chance, Known.Nickname);

    /// <summary>By the time she sees a name, she has one.</summary>
    private SeekerState Named(Stage stage) => stage is Stage.Confirming or Stage.Naming && Known.Nickname is null ? Suggest().State : State;
}
