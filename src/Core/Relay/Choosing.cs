using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Relay;

using Buttons = IReadOnlyList<IReadOnlyList<Option>>;

/// <summary>
/// She chooses her mentor by her story, before there is one and later, when she would rather have somebody else: without a reason, and the mentor she
/// leaves sees only that the talk has ended. Until the new one has a place for her she keeps the old one. What she writes meanwhile is kept or passed on as ever.
/// </summary>
internal static class Choosing
{
    private static readonly TimeSpan RemindAgain = TimeSpan.FromMinutes(10);

    /// <summary>Who has told her story may not see that there is something to choose: so long nobody else chooses for her.</summary>
    private static readonly TimeSpan HerTime = TimeSpan.FromMinutes(30);

    public static Decision<Conversation> Offered(Conversation state, RelayInput.Offered offered, RelayTurn turn)
    {
        if (!state.IsLive)
        {
            return Decision<Conversation>.Stay(state);
        }

        if (offered.Mentors.Count == 0)
        {
            if (state is { Phase: Phase.Open, Handover: { With: not null } handover })
            {
                return handover.Leaves ? Handing.NobodyElse(state, handover, turn) : Handing.Refuse(state, Phrase.Of("talk.nobody-else", ("alias", Alias(state.Mentor, turn))), "desk.handover-nobody");
            }

            return Decision<Conversation>.Stay(state.Offer is null ? state : state with { Offer = null }, Life.Tell(state, Phrase.Of("talk.nobody-else", ("alias", Alias(state.Mentor, turn)))));
        }

        var words = Phrase.Of(state.Phase == Phase.Open ? "talk.choose-another" : "talk.choose", ("alias", Alias(state.Mentor, turn))).With("cards", Cards(offered.Mentors, state, turn));
        IReadOnlyList<Effect> taken = offered.Taken ? [Life.Tell(state, Phrase.Of("talk.chosen-taken"))] : [];
        var shown = state.Offer is { Reminded: null } before && before.Mentors.SequenceEqual(offered.Mentors) ? state : state with { Offer = new Offer(offered.Mentors, null) };
        IReadOnlyList<Effect> due = state.Phase == Phase.Waiting ? [new Effect.StartTimer("choice:" + state.Id, turn.At + HerTime, new RelayInput.ChoiceDue(state.Id))] : [];
        return Decision<Conversation>.Stay(shown, [.. taken, Life.Tell(state, words, Under(state, offered.Mentors, turn)) with { Waits = false }, .. due]);
    }

    /// <summary>Nobody waits for ever for a choice: she gets whoever is free first, and can change that.</summary>
    public static Decision<Conversation> Due(Conversation state) => state is { Phase: Phase.Waiting, Offer: not null }
        ? Decision<Conversation>.Stay(state, Life.Tell(state, Phrase.Of("talk.chosen-for-you"))).Then(new MatchingInput.Wished(state.Id, null))
        : Decision<Conversation>.Stay(state);

    /// <summary>Who talks to a crisis worker may be a child, for whom there are no mentors: another worker can be called. Where her mentor goes, that is her answer to how she wants to go on.</summary>
    public static Decision<Conversation> AnotherAsked(Conversation state, RelayTurn turn) =>
        state is { IsLive: true, IsCrisis: true } ? CrisisCare.AnotherAsked(state, turn)
        : state.Handover is { Leaves: true, With: null } ? Handing.GoesOn(state)
        : state.IsLive ? Decision<Conversation>.Stay(ByHerself(state)).Then(new MatchingInput.OthersAsked(state.Id, state.Language, Had(state)) { Topic = state.Topic })
        : Decision<Conversation>.Stay(state, Life.Tell(state, Phrase.Of("talk.none")));

    /// <summary>She wants somebody else on her own account: what she once agreed to be told goes with nobody, and her mentor hears nothing of it.</summary>
    private static Conversation ByHerself(Conversation state) => state.Handover is { With: not null, Leaves: false } ? state with { Handover = null } : state;

    public static Decision<Conversation> Chosen(Conversation state, RelayInput.Chosen chosen)
    {
        // Used up, or from before the roster changed.
        if (!state.IsLive || state.Offer is not { } offer || (chosen.Mentor is { } mentor && !offer.Mentors.Contains(mentor)))
        {
            return Decision<Conversation>.Stay(state, Life.Tell(state, Phrase.Of("start.old-button")));
        }

        return state.Phase == Phase.Waiting
            ? Decision<Conversation>.Stay(state).Then(new MatchingInput.Wished(state.Id, chosen.Mentor))
            : Decision<Conversation>.Stay(state).Then(new MatchingInput.Moving(state.Id, chosen.Next, state.Language, chosen.Mentor, Had(state)) { Topic = state.Topic });
    }

    /// <summary>Who goes can't be kept, whatever an old button says.</summary>
    public static Decision<Conversation> Kept(Conversation state, RelayTurn turn) => state is { Phase: Phase.Open, Offer: not null, Handover: { With: not null, Leaves: false } }
        ? Handing.Refuse(state, Phrase.Of("talk.mentor-kept", ("alias", Alias(state.Mentor, turn))), "desk.handover-refused")
        : state is { Phase: Phase.Open, Offer: not null, Handover: not { Leaves: true } }
        ? Decision<Conversation>.Stay(state with { Offer = null }, Life.Tell(state, Phrase.Of("talk.mentor-kept", ("alias", Alias(state.Mentor, turn)))))
        : Decision<Conversation>.Stay(state, Life.Tell(state, Phrase.Of("start.old-button")));

    public static Decision<Conversation> Moved(Conversation state, RelayInput.Moved moved, RelayTurn turn)
    {
        // Ended while a place was being found: the place is given back.
        if (state.Phase != Phase.Open)
        {
            return Decision<Conversation>.Stay(state).Then(new MatchingInput.Released(moved.Next));
        }

        var handover = state.Handover is { With: not null } agreed ? agreed : null;
        var begin = Anew(state, moved.Next) with { Placed = true };
        var told = handover is null ? "talk.moved" : begin.Summary is null ? "talk.handed-over-without" : "talk.handed-over";
        var left = Life.Leave(state, Life.Tell(state, Phrase.Of(told)), Phrase.Of(handover is null ? "desk.ended-by-seeker" : "desk.handed-over"), turn);
        return left with { FollowUps = [new SeekerInput.ConversationMoved(state.Seeker, state.Id, moved.Next), .. left.FollowUps, begin, new RelayInput.MentorFound(moved.Next, moved.Mentor, moved.Code)] };
    }

    /// <summary>The next conversation, with what stood on her card, the summary if she agreed to it, and no word of this one.</summary>
    public static RelayInput.Begin Anew(Conversation state, ConversationId next) => new(next, state.Seeker, state.Language, state.Nickname, state.Topic)
    {
        About = state.About,
        Summary = state.Handover is { With: true } agreed ? agreed.Summary : null,
        Gender = state.Gender,
        Country = state.Country,
        Threat = state.Threat,
        Warned = state.Danger is { Level: RiskLevel.Crisis, At: var at } ? at : null,
        SaysSafe = state.Danger is { SaysSafe: true },
        Left = Had(state),
        Asked = InDanger.Asked(state),
        IsAway = !state.Reachable,
    };

    /// <summary>A choice made in words: the mentor's name, or what stands on a button.</summary>
    public static RelayInput.Chosen? Spoken(Conversation state, RelayInput.Passed passed, RelayTurn turn)
    {
        if (state.Offer is not { } offer || passed.Content is not { Refused: null, Forwarded: false, Attachments.Count: 0 } || turn.House.Phrases is not { } phrases)
        {
            return null;
        }

        var said = Tokens.Folded(passed.Content.Text.Text);
        var names = offer.Mentors.Select(turn.House.Mentor).OfType<MentorCard>().Select(mentor => Named(mentor, AsItIs(mentor)));
        var choice = Under(state, offer.Mentors, turn).SelectMany(row => row).Concat(names).FirstOrDefault(option => option.Choice.Question != MentorChoice.Keep && Tokens.Folded(phrases.Text(state.Language, option.Label).Text) == said)?.Choice;
        return choice is null ? null : new RelayInput.Chosen(state.Id, choice.Question == MentorChoice.Mentor ? new MentorId(choice.Answer) : null, new ConversationId("c-" + passed.Message.Value));
    }

    /// <summary>Who writes instead of choosing hears, now and then, that it is kept and that the choice is still hers.</summary>
    public static Decision<Conversation> Remind(Decision<Conversation> decision, RelayInput.Passed passed, RelayTurn turn)
    {
        var state = decision.Next;
        return passed.Kept || state is not { Phase: Phase.Waiting, Offer: { } offer } || offer.Reminded + RemindAgain > turn.At
            ? decision
            : (decision with { Next = state with { Offer = offer with { Reminded = turn.At } } }).And(Life.Tell(state, Phrase.Of("talk.choose-still"), Under(state, offer.Mentors, turn)));
    }

    private static Phrase Cards(IReadOnlyList<MentorId> mentors, Conversation state, RelayTurn turn) => Phrase.Paragraphs(mentors.Select(turn.House.Mentor).OfType<MentorCard>().Select(mentor => Card(mentor, state.Language)));

    public static Phrase Card(MentorCard mentor, string language) => mentor.StoryIn(language) is { } story
        ? Phrase.Of("card.mentor", ("alias", mentor.Alias), ("story", story))
        : Phrase.Of("card.mentor-short", ("alias", mentor.Alias));

    private static Buttons Under(Conversation state, IReadOnlyList<MentorId> mentors, RelayTurn turn) =>
    [
        .. mentors.Where(mentor => mentor == state.Before).Select(turn.House.Mentor).OfType<MentorCard>().Select(mentor => new[] { Named(mentor, Phrase.Of("button.mentor-again", ("alias", mentor.Alias))) }),
        .. mentors.Where(mentor => mentor != state.Before).Select(turn.House.Mentor).OfType<MentorCard>().Select(mentor => Named(mentor, AsItIs(mentor))).Chunk(2),
        [Option.Of(MentorChoice.First, "", "button.mentor-first")],
        .. state is { Phase: Phase.Open, Handover: not { Leaves: true } } ? [[Option.Of(MentorChoice.Keep, "", "button.mentor-keep")]] : Array.Empty<IReadOnlyList<Option>>(),
    ];

    private static Option Named(MentorCard mentor, Phrase label) => new(new Choice(MentorChoice.Mentor, mentor.Id.Value), label);

    private static Phrase AsItIs(MentorCard mentor) => Phrase.Of("button.as-it-is", ("words", mentor.Alias));

    public static IReadOnlyList<MentorId> Had(Conversation state) => [.. state.Left ?? [], .. state.Mentor is { } mentor ? [mentor] : Array.Empty<MentorId>()];

    private static string Alias(MentorId? mentor, RelayTurn turn) => mentor is { } id ? turn.House.AliasOf(id) ?? "" : "";
}
