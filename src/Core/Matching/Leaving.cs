using MentorBot.Core.Engine;

namespace MentorBot.Core.Matching;

/// <summary>
/// A mentor leaves the organisation: from now on she is given nobody, and each of her talks asks its seeker how to go on. She says it twice, so that a slip of the
/// finger is none, and can take it back as long as she is in the roster.
/// </summary>
internal static class Leaving
{
    public static Decision<MatchingState> Asked(MatchingState state, MatchingInput.LeaveAsked asked, House house)
    {
        var leaves = state.IsLeaving(asked.Mentor);
        var talks = state.Talks.Where(talk => talk.Value == asked.Mentor).Select(talk => talk.Key).ToList();
        var isOnDuty = house.Service?.Has(asked.Mentor) == true;
        return (asked.Confirm, leaves) switch
        {
            (LeaveChoice.Yes, false) => Answer(state with { Leaving = [.. state.Leaving ?? [], asked.Mentor] }, asked, Phrase.Of(isOnDuty ? "desk.leaving-duty" : "desk.leaving"))
                .And(Told(asked, house.Names(asked.Mentor) ? "alarm.mentor-leaves" : "alarm.mentor-leaves-joined", house, talks.Count))
                .And([.. isOnDuty ? [OffDuty(asked.Mentor, house)] : Array.Empty<Effect>()])
                .Then([.. talks.Select(talk => new RelayInput.MentorLeaves(talk))]),
            (LeaveChoice.Back, true) => Answer(state with { Leaving = Without(state.Leaving, asked.Mentor), Queue = [.. state.Queue.Where(waiting => waiting.Next is null || !talks.Contains(waiting.Conversation))] }, asked, Phrase.Of("desk.leave-taken-back"))
                .And(Told(asked, "alarm.mentor-stays", house, talks.Count))
                .Then([.. talks.Select(talk => new RelayInput.MentorStays(talk))]),
            (_, true) => Answer(state, asked, Phrase.Of("desk.leaving-already")),
            _ => Answer(state, asked, Phrase.Of("desk.leave-sure", ("talks", $"{talks.Count}"))),
        };
    }

    /// <summary>Who is no longer in the roster has left: should she come back one day, she begins anew.</summary>
    public static MatchingState Forget(MatchingState state, House house) =>
        state.Leaving?.FirstOrDefault(mentor => house.Mentor(mentor) is null) is { Value: not null } gone ? Forget(state with { Leaving = Without(state.Leaving, gone) }, house) : state;

    /// <summary>She was removed: nothing of hers is left to say, and each of her talks asks at once, a second time too where she was leaving.</summary>
    public static Decision<MatchingState> Removed(MatchingState state, MatchingInput.MentorRemoved removed)
    {
        var talks = state.Talks.Where(talk => talk.Value == removed.Mentor).Select(talk => talk.Key).ToList();
        var next = state with { Leaving = state.IsLeaving(removed.Mentor) ? Without(state.Leaving, removed.Mentor) : state.Leaving, Paused = state.IsPaused(removed.Mentor) ? Without(state.Paused, removed.Mentor) : state.Paused };
        next = GivenPauses.Without(next == state ? state : next, removed.Mentor);
        return Decision<MatchingState>.Stay(next, new Effect.ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.mentor-removed", ("alias", removed.Alias), ("talks", $"{talks.Count}"))))
            .Then([.. talks.Select(talk => new RelayInput.MentorLeaves(talk) { IsRemoved = true })]);
    }

    private static List<MentorId>? Without(IReadOnlyList<MentorId>? mentors, MentorId mentor) => mentors!.Where(other => other != mentor).ToList() is { Count: > 0 } left ? left : null;

    private static Effect.ToDesk.TellRole Told(MatchingInput.LeaveAsked asked, string phrase, House house, int talks) =>
        new(Role.Coordinator, Phrase.Of(phrase, ("alias", house.Mentor(asked.Mentor)?.Alias ?? asked.Mentor.Value), ("talks", $"{talks}")));

    /// <summary>The list is another one than the coordinator knows, and may have nobody left.</summary>
    private static Effect.ToDesk.TellRole OffDuty(MentorId mentor, House house) =>
        new(Role.Coordinator, Phrase.Of(house.Service!.Duty.All(worker => worker.Mentor == mentor) ? "alarm.leaves-duty-last" : "alarm.leaves-duty", ("alias", house.AliasOf(mentor) ?? mentor.Value)));

    private static Decision<MatchingState> Answer(MatchingState state, MatchingInput.LeaveAsked asked, Phrase phrase) => Decision<MatchingState>.Stay(state, new Effect.ToDesk.Answer(asked.Ask, phrase));
}
