using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Core.Matching;

/// <summary>
/// The one place that knows who is free. Who wants a mentor is shown those who have room for her, to choose one by her story; where no mentor tells
/// one, or she would have whoever is free first, she gets the one who fits best (<see cref="Ranking"/>). Who finds nobody keeps her place in
/// the queue, and every released place serves the first in the queue whom the freed mentor can serve. Two who choose the same last place are decided here in
/// order: the second is told that it is taken, and chooses again.
/// </summary>
public sealed class MatchingMachine : Machine<MatchingState>
{
    public const string Name = "matching";

    public override string Kind => Name;

    public override MatchingState Initial => MatchingState.Empty;

    public override SeekerId? SealedFor(StateKey key, MatchingState state) => null;

    public override Decision<MatchingState> Decide(MatchingState state, Arrival arrival, House house) => arrival.Input switch
    {
        MatchingInput.Wanted wanted => Want(state, wanted, arrival.At, house),
        MatchingInput.Wished wished => Choose(state, wished, arrival.At, house),
        MatchingInput.LanguageTaken taken => Speak(state, taken, arrival.At, house),
        MatchingInput.OthersAsked asked => Others(state, asked, arrival.At, house),
        MatchingInput.Moving moving => Move(state, moving, arrival.At, house),
        MatchingInput.Taken taken => Take(state, taken, arrival.At, house),
        MatchingInput.Released released => Release(state, released, arrival.At, house),
        MatchingInput.PauseAsked asked => Pause(state, asked, arrival.At, house),
        MatchingInput.PauseGiven given => GivePause(state, given, arrival.At, house),
        MatchingInput.WaitingAsked asked => Decision<MatchingState>.Stay(state, new Effect.ToDesk.Answer(asked.Ask, WaitingList.Of(state, arrival.At, house))),
        MatchingInput.RestNeeded { Mentor: var tired } => Decision<MatchingState>.Stay(state.IsPaused(tired) ? state : state with { Paused = [.. state.Paused ?? [], tired] }),
        MatchingInput.WroteBeside { Mentor: var mentor } => Beside.Wrote(state, mentor, arrival.At),
        MatchingInput.LeaveAsked asked => Leave(state, asked, arrival.At, house),
        MatchingInput.MentorRemoved removed => Leaving.Removed(state, removed),
        MatchingInput.TalkAsked asked => TalkCodes.Asked(state, asked),
        MatchingInput.HeldBack held => HoldBack(state, held, arrival.At, house),
        MatchingInput.WaitsLong waits => Waits.Long(state, waits, arrival.At, house),
        MatchingInput.Started => Serve(Leaving.Forget(state, house), arrival.At, house).And([.. Weekly.Timer(state, arrival.At, house)]),
        MatchingInput.WeekBegins => Weekly.Begin(state, arrival.At, house),
        MatchingInput.WeekHeard heard => Weekly.Tell(state, heard.Soundings, arrival.At, house),
        MatchingInput.ListAsked asked => Decision<MatchingState>.Stay(state, new Effect.ToDesk.Answer(asked.Ask, MentorList.Of(state, asked.Lines, arrival.At, house))),
        MatchingInput.HandsAsked asked => Decision<MatchingState>.Stay(state).Then(new ReferralsInput.HandsKnown(asked.Month, Hands(state, arrival.At, house))),
        MatchingInput.RosterChanged => Serve(state, arrival.At, house),
        _ => Decision<MatchingState>.Stay(state),
    };

    /// <summary>Who rests, leaves or is away is asked for nothing.</summary>
    private static IReadOnlyList<MentorId> Hands(MatchingState state, DateTimeOffset at, House house) =>
        [.. house.Mentors.Where(mentor => !state.IsPaused(mentor.Id) && state.PausedBy(mentor.Id) is null && !state.IsLeaving(mentor.Id) && !mentor.Hours.IsAway(LocalDay.Of(at, house.Zone))).Select(mentor => mentor.Id)];

    private static Decision<MatchingState> Want(MatchingState state, MatchingInput.Wanted wanted, DateTimeOffset at, House house)
    {
        if (state.Talks.ContainsKey(wanted.Conversation) || WaitingOf(state, wanted.Conversation) is not null)
        {
            return Decision<MatchingState>.Stay(state);
        }

        var waiting = new Waiting(wanted.Conversation, wanted.Language) { Topic = wanted.Topic, Before = wanted.Before, Not = wanted.Not };
        return OfferOrServe(state with { Queue = [.. state.Queue, waiting] }, waiting, at, house);
    }

    /// <summary>Nobody waits for less because of it: a mentor who is over her capacity gets nobody new.</summary>
    private static Decision<MatchingState> Take(MatchingState state, MatchingInput.Taken taken, DateTimeOffset at, House house)
    {
        if (state.Talks.ContainsKey(taken.Conversation))
        {
            return Decision<MatchingState>.Stay(state);
        }

        var (next, code) = Give(state with { Queue = [.. state.Queue.Where(waiting => waiting.Conversation != taken.Conversation)] }, taken.Conversation, null, taken.Mentor, at, house);
        return new Decision<MatchingState>(next, [], [new RelayInput.MentorFound(taken.Conversation, taken.Mentor, code)]);
    }

    /// <summary>Asked while she waits, her place in the queue is the one she has.</summary>
    private static Decision<MatchingState> Others(MatchingState state, MatchingInput.OthersAsked asked, DateTimeOffset at, House house) => WaitingOf(state, asked.Conversation) is { Next: null } waiting
        ? OfferOrServe(state, waiting, at, house)
        : Offer(state, asked.Conversation, Ranking.Of(state, asked.Language, asked.Topic, asked.Not, at, house).Take(Ranking.MostOffered), at, taken: false);

    /// <summary>Her place is the one she has, and who fits is looked for anew.</summary>
    private static Decision<MatchingState> Speak(MatchingState state, MatchingInput.LanguageTaken taken, DateTimeOffset at, House house)
    {
        if (WaitingOf(state, taken.Conversation) is not { } before || before.Language == taken.Language)
        {
            return Decision<MatchingState>.Stay(state);
        }

        var waiting = before with { Language = taken.Language };
        return waiting.Next is null ? OfferOrServe(state.Put(waiting), waiting, at, house) : ServeOrWait(state.Put(waiting), waiting.Conversation, at, house);
    }

    private static Decision<MatchingState> OfferOrServe(MatchingState state, Waiting waiting, DateTimeOffset at, House house)
    {
        var choice = Ranking.ToChoose(state, waiting, at, house);
        return choice.Count > 0
            ? Offer(With(state, waiting.Conversation, chooses: true), waiting.Conversation, choice, at, taken: false)
            : ServeOrWait(With(state, waiting.Conversation, chooses: false), waiting.Conversation, at, house);
    }

    private static Decision<MatchingState> Choose(MatchingState state, MatchingInput.Wished wished, DateTimeOffset at, House house)
    {
        if (WaitingOf(state, wished.Conversation) is not { } waiting)
        {
            return Decision<MatchingState>.Stay(state);
        }

        if (wished.Mentor is not { } wish)
        {
            return ServeOrWait(With(state, waiting.Conversation, chooses: false), waiting.Conversation, at, house);
        }

        if (Ranking.Of(state, waiting.Language, waiting.Topic, waiting.Not ?? [], at, house).Any(mentor => mentor.Id == wish))
        {
            var (next, code) = Give(Waits.Remember(state with { Queue = [.. state.Queue.Where(other => other != waiting)] }, waiting, at, gaveUp: false), waiting.Conversation, waiting.Topic, wish, at, house);
            return new Decision<MatchingState>(next, [], [new RelayInput.MentorFound(waiting.Conversation, wish, code)]);
        }

        var others = Ranking.Of(state, waiting.Language, waiting.Topic, waiting.Not ?? [], at, house).Take(Ranking.MostOffered).ToList();
        return others.Count > 0 ? Offer(state, waiting.Conversation, others, at, taken: true) : ServeOrWait(With(state, waiting.Conversation, chooses: false), waiting.Conversation, at, house);
    }

    private static Decision<MatchingState> Move(MatchingState state, MatchingInput.Moving moving, DateTimeOffset at, House house)
    {
        if (moving.Waits)
        {
            return MoveOrWait(state, moving, at, house);
        }

        var free = Ranking.Of(state, moving.Language, moving.Topic, moving.Not, at, house).ToList();
        if (!state.Talks.ContainsKey(moving.Conversation) || free.Find(mentor => moving.Mentor is null || mentor.Id == moving.Mentor) is not { } found)
        {
            return Offer(state, moving.Conversation, free.Take(Ranking.MostOffered), at, taken: true);
        }

        var (next, code) = Give(state with { Queue = [.. state.Queue.Where(other => other.Conversation != moving.Conversation)] }, moving.Next, moving.Topic, found.Id, at, house);
        return new Decision<MatchingState>(next, [], [new RelayInput.Moved(moving.Conversation, moving.Next, found.Id, code)]);
    }

    /// <summary>She waits in the same queue as all others, in the order in which they came.</summary>
    private static Decision<MatchingState> MoveOrWait(MatchingState state, MatchingInput.Moving moving, DateTimeOffset at, House house)
    {
        if (!state.Talks.ContainsKey(moving.Conversation))
        {
            return Decision<MatchingState>.Stay(state);
        }

        var queued = WaitingOf(state, moving.Conversation) is null
            ? state with { Queue = [.. state.Queue, new Waiting(moving.Conversation, moving.Language) { Topic = moving.Topic, Not = moving.Not, Next = moving.Next }] }
            : state;
        return ServeOrWait(queued, moving.Conversation, at, house);
    }

    private static Decision<MatchingState> Release(MatchingState state, MatchingInput.Released released, DateTimeOffset at, House house)
    {
        var waiting = WaitingOf(state, released.Conversation);
        if (!state.Talks.ContainsKey(released.Conversation) && waiting is null)
        {
            return Decision<MatchingState>.Stay(state);
        }

        var kept = waiting is not null && released.Next is { } on ? waiting with { Conversation = on, Next = null } : null;
        state = waiting is null || kept is not null ? state : Waits.Remember(state, waiting, at, gaveUp: true);
        var talks = new Dictionary<ConversationId, MentorId>(state.Talks);
        talks.Remove(released.Conversation);
        var weights = state.Weights?.Where(weight => weight.Key != released.Conversation).ToDictionary();
        var rests = released.Heavy && state.Talks.TryGetValue(released.Conversation, out var mentor) && !state.IsPaused(mentor) && house.Mentor(mentor) is not null;
        var next = rests ? state with { Paused = [.. state.Paused ?? [], state.Talks[released.Conversation]] } : state;
        var served = Serve(next with { Talks = talks, Weights = weights is { Count: > 0 } ? weights : null, Queue = [.. state.Queue.Select(other => other == waiting ? kept : other).OfType<Waiting>()] }, at, house).And(Waits.Timer(kept, house));
        return rests ? served.And(new Effect.ToDesk.Tell(released.Conversation, Phrase.Of("desk.rest"), [], null)) : served;
    }

    private static Decision<MatchingState> Pause(MatchingState state, MatchingInput.PauseAsked asked, DateTimeOffset at, House house)
    {
        var answer = new Effect.ToDesk.Answer(asked.Ask, asked.Pause ? Phrase.Of("desk.paused") : Available(state, asked.Mentor, at, house));
        if (asked.Pause == state.IsPaused(asked.Mentor))
        {
            return Decision<MatchingState>.Stay(state, answer);
        }

        var paused = asked.Pause ? [.. state.Paused ?? [], asked.Mentor] : state.Paused!.Where(mentor => mentor != asked.Mentor).ToList();
        return Serve(state with { Paused = paused.Count > 0 ? paused : null }, at, house).And(answer);
    }

    /// <summary>Who may be given people again has room for those who wait.</summary>
    private static Decision<MatchingState> GivePause(MatchingState state, MatchingInput.PauseGiven given, DateTimeOffset at, House house)
    {
        var decision = GivenPauses.Given(state, given, house);
        return ReferenceEquals(decision.Next, state) ? decision : Serve(decision.Next, at, house).And(decision.Effects);
    }

    /// <summary>She is not told that people come while none do.</summary>
    private static Phrase Available(MatchingState state, MentorId mentor, DateTimeOffset at, House house) => (state.IsLeaving(mentor), state.PausedBy(mentor), state.IsHeldBack(mentor)) switch
    {
        (true, _, _) => Phrase.Of("desk.available-leaving"),
        (_, { } by, _) => Phrase.Of("desk.available-paused-by", ("name", GivenPauses.Name(by, house))),
        (_, _, true) => Phrase.Of("desk.available-held-back"),
        _ when house.Mentor(mentor)?.Hours.At(at, house.Zone) is { IsOpen: false, Next: { } next } => Phrase.Of("desk.available-hours").With("when", HoursWords.From(next, at, house.Zone)),
        _ => Phrase.Of("desk.available"),
    };

    /// <summary>Who stays after all has room for those who wait.</summary>
    private static Decision<MatchingState> Leave(MatchingState state, MatchingInput.LeaveAsked asked, DateTimeOffset at, House house)
    {
        var decision = Leaving.Asked(state, asked, house);
        return decision.Next.IsLeaving(asked.Mentor) ? decision : Serve(decision.Next, at, house).And(decision.Effects).Then([.. decision.FollowUps]);
    }

    private static Decision<MatchingState> HoldBack(MatchingState state, MatchingInput.HeldBack held, DateTimeOffset at, House house) =>
        (state.HeldBack ?? []).SequenceEqual(held.Mentors) ? Decision<MatchingState>.Stay(state) : Serve(state with { HeldBack = held.Mentors.Count > 0 ? held.Mentors : null }, at, house);

    private static Decision<MatchingState> ServeOrWait(MatchingState state, ConversationId conversation, DateTimeOffset at, House house)
    {
        var decision = Serve(state, at, house);
        if (WaitingOf(decision.Next, conversation) is not { } waiting)
        {
            return decision;
        }

        var ahead = decision.Next.Queue.Where(other => !other.Chooses).TakeWhile(other => other != waiting).Count();
        var isAnybodyOn = Ranking.IsAnybodyOn(decision.Next, waiting.Language, at, house);
        var nobody = new RelayInput.NobodyFree(conversation, ahead) { IsNobodyOn = !isAnybodyOn, UsualHours = isAnybodyOn ? Waits.UsualHours(decision.Next, at) : null };
        return (waiting.Since is null ? Waits.Begin(decision, waiting, at, house) : decision).Then(nobody);
    }

    /// <summary>Goes through the queue in order; who can be served is served.</summary>
    private static Decision<MatchingState> Serve(MatchingState state, DateTimeOffset at, House house)
    {
        var queue = new List<Waiting>();
        var found = new List<Input>();
        var now = state;
        foreach (var waiting in state.Queue)
        {
            if (waiting.Chooses || Ranking.Of(now, waiting.Language, waiting.Topic, waiting.Not ?? [], at, house).FirstOrDefault() is not { } mentor)
            {
                queue.Add(waiting);
                continue;
            }

            (now, var code) = Give(Waits.Remember(now, waiting, at, gaveUp: false), waiting.Next ?? waiting.Conversation, waiting.Topic, mentor.Id, at, house);
            found.Add(waiting.Next is { } next ? new RelayInput.Moved(waiting.Conversation, next, mentor.Id, code) : new RelayInput.MentorFound(waiting.Conversation, mentor.Id, code));
        }

        return found.Count == 0 ? Decision<MatchingState>.Stay(state) : new Decision<MatchingState>(now with { Queue = queue }, [], found);
    }

    private static (MatchingState State, string Code) Give(MatchingState state, ConversationId conversation, string? topic, MentorId mentor, DateTimeOffset at, House house)
    {
        var number = state.LastCode + 1;
        var code = TalkCommands.CodeOf(number);
        var weight = Ranking.Weight(topic, house);
        var next = state with
        {
            Talks = new Dictionary<ConversationId, MentorId>(state.Talks) { [conversation] = mentor },
            LastCode = number,
            Weights = weight == 1 ? state.Weights : new Dictionary<ConversationId, int>(state.Weights ?? new Dictionary<ConversationId, int>()) { [conversation] = weight },
            Shares = new Dictionary<MentorId, Share>(state.Shares ?? new Dictionary<MentorId, Share>()) { [mentor] = state.ShareOf(mentor) with { Given = at } },
        };
        return (TalkCodes.Remember(next, code, conversation), code);
    }

    private static Decision<MatchingState> Offer(MatchingState state, ConversationId conversation, IEnumerable<MentorCard> mentors, DateTimeOffset at, bool taken)
    {
        var offered = mentors.Select(mentor => mentor.Id).ToList();
        var shares = new Dictionary<MentorId, Share>(state.Shares ?? new Dictionary<MentorId, Share>());
        foreach (var mentor in offered)
        {
            var share = state.ShareOf(mentor);
            shares[mentor] = share with { Offers = share.Offers + 1, First = share.First ?? at };
        }

        var next = offered.Count == 0 ? state : state with { Shares = shares };
        return new Decision<MatchingState>(next, [], [new RelayInput.Offered(conversation, offered) { Taken = taken && offered.Count > 0 }]);
    }

    private static Waiting? WaitingOf(MatchingState state, ConversationId conversation) => state.Queue.FirstOrDefault(waiting => waiting.Conversation == conversation);

    private static MatchingState With(MatchingState state, ConversationId conversation, bool chooses) =>
        WaitingOf(state, conversation) is { } waiting && waiting.Chooses != chooses ? state.Put(waiting with { Chooses = chooses }) : state;
}
