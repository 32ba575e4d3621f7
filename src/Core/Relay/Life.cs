using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Referrals;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>How a conversation begins, gets its mentor, and ends.</summary>
internal static class Life
{
    public static Decision<Conversation> Begin(Conversation state, RelayInput.Begin begin) => state.Phase != Phase.None
        ? Decision<Conversation>.Stay(state)
        : new Decision<Conversation>(
            Conversation.None with { Id = begin.Conversation, Phase = Phase.Waiting, Seeker = begin.Seeker, Language = begin.Language, Nickname = begin.Nickname, Topic = begin.Topic, Gender = begin.Gender, Country = begin.Country, Threat = begin.Threat, IsCrisis = begin.Worker is not null, IsChild = begin.IsChild, Danger = begin.Warned is { } warned ? new Danger(RiskLevel.Crisis, warned) { SaysSafe = begin.SaysSafe } : null, About = begin.About, Left = begin.Left, Before = begin.Before, Reachable = !begin.IsAway, Call = begin.Asked is { } asked ? new HelpCall(asked, Told: default, IsOpen: true) : null },
            [Card(begin), .. Away(begin), .. About(begin), .. Summary(begin), .. InCrisis(begin), new Effect.Count("conversation-begun", begin.Topic, begin.Conversation)],
            begin.Placed ? [] : [begin.Worker is { } worker ? new MatchingInput.Taken(begin.Conversation, worker) : new MatchingInput.Wanted(begin.Conversation, begin.Language) { Topic = begin.Topic, Before = begin.Before, Not = begin.Left }]);

    public static Decision<Conversation> Open(Conversation state, RelayInput.MentorFound found, House house)
    {
        // Ended while a mentor was being found: the place is given back.
        if (state.Phase == Phase.Ended)
        {
            return Decision<Conversation>.Stay(state).Then(new MatchingInput.Released(state.Id));
        }

        if (state.Phase == Phase.Open)
        {
            return Decision<Conversation>.Stay(state);
        }

        var mentor = house.Mentor(found.Mentor);
        var open = state with { Phase = Phase.Open, Mentor = found.Mentor, Code = found.Code, Offer = null, IsUnmet = !state.Reachable };
        return new Decision<Conversation>(
            open,
            [
                new ToDesk.OpenRoom(state.Id, found.Mentor, found.Code),
                Opened(open, house),
                .. state.IsCrisis || state.Left is not null || state.Offer?.Mentors.Contains(found.Mentor) == true ? [] : Introduction(open, mentor),
                new Effect.Count("conversation-opened", state.Topic, state.Id),
            ],
            []);
    }

    public static Decision<Conversation> Wait(Conversation state, RelayInput.NobodyFree nobody, RelayTurn turn) => InDanger.BeforeWaiting(
        Decision<Conversation>.Stay(
            state.Offer is null ? state : state with { Offer = null },
            Tell(state, WaitWords.Of(nobody), [DangerQuestion.Call, .. ServiceOffer.Of(turn.House)]) with { Waits = true }),
        turn);

    /// <summary>Who waits is looked for somebody who speaks the language that she has taken.</summary>
    public static Decision<Conversation> Speak(Conversation state, string language)
    {
        if (state.Language == language)
        {
            return Decision<Conversation>.Stay(state);
        }

        var spoken = Decision<Conversation>.Stay(state with { Language = language });
        return state is { Phase: Phase.Waiting } or { Phase: Phase.Open, Handover.Waits: true } ? spoken.Then(new MatchingInput.LanguageTaken(state.Id, language)) : spoken;
    }

    /// <summary>Who ends it hears so at once; the other side behind what still waits to be passed on.</summary>
    public static Decision<Conversation> EndBySeeker(Conversation state, RelayTurn turn) => state.IsLive
        ? End(InDanger.Close(state), Tell(state, Phrase.Of(state.IsChild ? "talk.ended-crisis-by-you-child" : state.IsCrisis ? "talk.ended-crisis-by-you" : "talk.ended-by-you"), ServiceOffer.Of(turn.House)) with { Waits = false }, Flood.Behind(InRoom(state, "desk.ended-by-seeker"), state.OfSeeker, turn), isAsked: IsAsked(state, turn))
        : Decision<Conversation>.Stay(state);

    /// <summary>He means it (<see cref="Ending"/>). Who has agreed to go on with somebody else does: he ends nothing but his part, whether she waits or is choosing still.</summary>
    public static Decision<Conversation> EndByMentor(Conversation state, AskId ask, RelayTurn turn) => state.Handover is { With: not null } handover
        ? (handover.Waits ? Handing.WaitOn(state, turn) : Handing.ChooseOn(state, turn)).And(new ToDesk.Answer(ask, Phrase.Of("desk.done")))
        : End(state, Flood.Behind(Tell(state, Phrase.Of(state.IsChild ? "talk.ended-by-worker-child" : state.IsCrisis ? "talk.ended-by-worker" : "talk.ended-by-mentor"), ServiceOffer.Of(turn.House)), state.OfMentor, turn), InRoom(state, "desk.ended-by-mentor"), IsAsked(state, turn), new ToDesk.Answer(ask, Phrase.Of("desk.done")));

    /// <summary>She goes on with somebody else: the mentor sees that it is over, and no more than that.</summary>
    public static Decision<Conversation> Leave(Conversation state, Effect toSeeker, Phrase toRoom, RelayTurn turn) =>
        End(state, toSeeker, Flood.Behind(new ToDesk.Tell(state.Id, toRoom, [], null), state.OfSeeker, turn)).And([.. Supervising.StaysBehind(state, turn)]);

    /// <summary>What she tells of her mentor from now on is told in the next conversation, which has to know of whom it can be.</summary>
    public static Decision<Conversation> EndByCrisis(Conversation state, RelayInput.TakenOver taken, RelayTurn turn)
    {
        if (!state.IsLive)
        {
            return Decision<Conversation>.Stay(state);
        }

        var told = state.IsChild ? "talk.taken-over-crisis-child" : state.IsCrisis ? "talk.taken-over-crisis" : state.Phase == Phase.Open ? "talk.taken-over" : "talk.taken-over-waiting";
        var end = End(state, Tell(state, Phrase.Of(told)) with { Waits = false }, Flood.Behind(InRoom(state, state.IsCrisis ? "desk.taken-over-crisis" : "desk.taken-over"), state.OfSeeker, turn)).And([.. Supervising.StaysBehind(state, turn)]);
        return taken.Next is { } next && Choosing.Had(state) is { Count: > 0 } had ? end.Then(new RelayInput.Parted(next, had)) : end;
    }

    public static Decision<Conversation> EndByBlock(Conversation state, Phrase toSeeker, House house) => End(state, Tell(state, toSeeker, [DangerQuestion.Call, .. ServiceOffer.Of(house)]) with { Waits = false }, InRoom(state, "desk.blocked"));

    public static Decision<Conversation> EndBySilence(Conversation state) => End(state, Tell(state, Phrase.Of("talk.closed-in-silence")) with { Waits = false }, InRoom(state, "desk.closed-in-silence"));

    /// <summary>Nothing that the house says reaches who has blocked us: when she is back she reads what she must know.</summary>
    public static Decision<Conversation> Reach(Conversation state, RelayInput.Reachable reachable, RelayTurn turn)
    {
        if (!state.IsLive || state.Reachable == reachable.Now)
        {
            return Decision<Conversation>.Stay(state);
        }

        return new Decision<Conversation>(
            state with { Reachable = reachable.Now, IsUnmet = state.IsUnmet && !reachable.Now },
            [
                .. state.IsCrisis && !reachable.Now ? Array.Empty<Effect>() : [InRoom(state, reachable.Now ? "desk.seeker-returned" : "desk.seeker-left")],
                .. reachable.Now && state is { IsUnmet: true, Handover: not { IsRemoved: true } } ? [Opened(state, turn.House)] : Array.Empty<Effect>(),
                .. reachable.Now ? Handing.Again(state, turn) : [],
            ],
            []);
    }

    public static ToSeeker.Tell Tell(Conversation state, Phrase phrase, params IReadOnlyList<IReadOnlyList<Option>> options) =>
        new(state.Seeker, state.Language, phrase.To(state.Gender), options);

    /// <summary>Who it is that she writes with from now on.</summary>
    private static Effect Opened(Conversation state, House house)
    {
        var alias = FromRoom.Alias(state, house);
        return Tell(state, state.IsChild ? Phrase.Of("talk.opened-crisis-child", ("worker", alias)) : state.IsCrisis ? Phrase.Of("talk.opened-crisis", ("worker", alias)) : Phrase.Of("talk.opened", ("alias", alias)), [DangerQuestion.Call]) with { Waits = false };
    }

    /// <summary>The same in the mentor's own words, where there are any.</summary>
    private static IEnumerable<Effect> Introduction(Conversation state, MentorCard? mentor)
    {
        if (mentor?.StoryIn(state.Language) is { } story)
            yield return Tell(state, Phrase.Of("talk.story", ("alias", mentor.Alias), ("story", story)));
    }

    /// <summary>What is known of her, where help has to be the right one.</summary>
    public static Situation Situation(Conversation state) => new(state.Language, state.Country, state.Threat ?? Crisis.Situation.About(state.Topic), IsChild: state.IsChild ? true : state.IsCrisis ? null : false, Gender: state.Gender);

    /// <summary>What the mentor sees first. It names the nickname, which the seeker chose to be known by, and nothing else of her.</summary>
    private static Effect Card(RelayInput.Begin begin)
    {
        var card = Phrase.Of("desk.card", ("nickname", begin.Nickname)).With("language", Phrase.Of("language." + begin.Language));
        return new ToDesk.Tell(begin.Conversation, card, [], null);
    }

    private static IEnumerable<Effect> Away(RelayInput.Begin begin)
    {
        if (begin.IsAway)
            yield return new ToDesk.Tell(begin.Conversation, Phrase.Of("desk.seeker-left"), [], null);
    }

    /// <summary>What she agreed that her mentor is told.</summary>
    private static IEnumerable<Effect> About(RelayInput.Begin begin)
    {
        if (begin.About is { Count: > 0 } about)
            yield return new ToDesk.Tell(begin.Conversation, Phrase.Of("desk.about").With("lines", Phrase.Lines(about)), [], null);
    }

    private static IEnumerable<Effect> Summary(RelayInput.Begin begin)
    {
        if (begin.Summary is { } summary)
            yield return new ToDesk.Tell(begin.Conversation, Phrase.Of("desk.summary", ("summary", summary)), [], null);
    }

    private static IEnumerable<Effect> InCrisis(RelayInput.Begin begin)
    {
        if (begin.Worker is not null)
            yield return new ToDesk.Tell(begin.Conversation, Phrase.Of(begin.IsChild ? "desk.duty-child" : "desk.duty"), [], null);
    }

    private static Effect InRoom(Conversation state, string phrase) => new ToDesk.Tell(state.Id, Phrase.Of(phrase), [], null);

    /// <summary>
    /// How she is now is asked where somebody ended a talk that was one. Not while she waited for it. Not when she goes on with somebody else or with a crisis
    /// worker: it is not over for her. Not after a crisis: there is no answer from before to put beside it, and she has been asked enough. Not where she
    /// has blocked us or fell silent: it would be the next sign of the house on a phone that may be in other hands.
    /// </summary>
    private static bool IsAsked(Conversation state, RelayTurn turn) => state is { Phase: Phase.Open, IsCrisis: false, Reachable: true } && Feeling.IsAsked(turn.House);

    private static Decision<Conversation> End(Conversation state, Effect toSeeker, Effect toRoom, bool isAsked = false, params IReadOnlyList<Effect> first) => new(
        state with { Phase = Phase.Ended, Files = [], Offer = null, Handover = null, Joined = null, Admission = null, Noted = null, LastWord = null, Standing = null, EndQuestion = null },
        [
            .. first,
            toSeeker,
            .. isAsked ? [Tell(state, Phrase.Of("after.ask"), [.. Feeling.Under(Feeling.After), DangerQuestion.Call]) with { NotBefore = toSeeker.NotBefore }] : Array.Empty<Effect>(),
            .. state.Mentor is null ? new Effect[] { new ToDesk.Discard(state.Id) } : [.. state.Files.Where(file => !file.FromSeeker).Select(file => new ToDesk.SetMark(state.Id, file.Message, Mark.Failed)), toRoom, .. state.Handover is { IsRemoved: true } ? Array.Empty<Effect>() : [Debrief.Offer(state) with { NotBefore = toRoom.NotBefore }], .. Supervising.OutAtTheEnd(state), new ToDesk.CloseRoom(state.Id)],
            new Effect.Count("conversation-ended", state.Topic, state.Id),
        ],
        [new MatchingInput.Released(state.Id) { Heavy = state.WasHeavy || state.IsCrisis }, new SeekerInput.ConversationOver(state.Seeker, state.Id) { Mentor = state.IsCrisis ? null : state.Mentor, Asked = isAsked, InDanger = InDanger.Asked(state) }]);
}
