using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Mentors;

/// <summary>
/// A supervisor approves a mentor who joined, or a story that she has changed. What is approved is what she was shown: the first time she is shown the card, and
/// asked to say it again; where it was changed in between, she is shown it anew. Nobody approves herself.
/// </summary>
internal static class Approvals
{
    public static Decision<MentorsState> Approve(MentorsState state, MentorsInput.Commanded asked, DateTimeOffset at, DateOnly today, House house)
    {
        if (asked.Staff is not { } by || Find(state, house, asked.Given(RosterCommands.Mentor)) is not { } found)
        {
            return Answer(state, asked, Phrase.Of("desk.no-such-mentor"));
        }

        var record = state.Of(found.Id);
        var card = Roster.Find(house, state, found.Id)!;
        if (record.Joined is not { } joined || joined is { Approved: not null, Proposed: null })
        {
            return Answer(state, asked, Phrase.Of("desk.approved-already", ("mentor", card.Alias)));
        }

        if (asked.Mentor == found.Id)
        {
            return Answer(state, asked, Phrase.Of("desk.approve-self"));
        }

        var asApproved = record with { Joined = joined with { Approved = joined.Approved ?? new Approval(at, by) } };
        if (joined.Approved is null && CardWords.Missing(card, asApproved, house, today).ToList() is { Count: > 0 } missing)
        {
            return Answer(state, asked, Phrase.Paragraphs([Phrase.Of("desk.approve-not-yet", ("mentor", card.Alias)), .. missing]));
        }

        if (joined.ReadBy != by)
        {
            var read = state.With(found.Id, record with { Joined = joined with { ReadBy = by } });
            return Answer(read, asked, Phrase.Paragraphs([CardWords.Of(found.Id, asApproved, house, today), Phrase.Of("desk.approve-again")]));
        }

        var story = new Dictionary<string, string>(joined.Story ?? new Dictionary<string, string>());
        foreach (var (language, told) in joined.Proposed ?? new Dictionary<string, string>())
        {
            story[language] = told;
        }

        var next = state.With(found.Id, asApproved with { Joined = asApproved.Joined with { Story = story, Proposed = null, ReadBy = null } });
        return Answer(next, asked, Phrase.Of("desk.approve-done", ("mentor", card.Alias)))
            .And(new ToDesk.TellMentor(found.Id, Phrase.Of(joined.Approved is null ? "desk.approved" : "desk.story-approved").To(joined.Address)))
            .Then(MentorsMachine.HeldBack(next, house, today), new MatchingInput.RosterChanged());
    }

    /// <summary>Supervisors hear once of each who lacks nothing but their word.</summary>
    public static Decision<MentorsState> Announce(Decision<MentorsState> decision, DateOnly today, House house)
    {
        var (next, told) = (decision.Next, new List<Effect>());
        foreach (var (mentor, record) in decision.Next.Mentors)
        {
            if (record.Joined is { Approved: null, IsAnnounced: false, Ended: null } joined && Readiness.Of(Roster.Find(house, next, mentor) ?? joined.Card(mentor), record, house, today) is [Hindrance.Approval])
            {
                next = next.With(mentor, record with { Joined = joined with { IsAnnounced = true } });
                told.Add(new ToDesk.TellRole(Role.Supervisor, Phrase.Of("alarm.mentor-ready", ("mentor", joined.Alias ?? joined.Name))));
            }
        }

        return told.Count == 0 ? decision : (decision with { Next = next }).And(told);
    }

    /// <summary>By her alias, her key, or what she was called before she had an alias.</summary>
    public static MentorCard? Find(MentorsState state, House house, string words) => Find(state, Roster.Everybody(house, state), words);

    /// <inheritdoc cref="Find(MentorsState, House, string)"/>
    public static MentorCard? Find(MentorsState state, IEnumerable<MentorCard> among, string words)
    {
        var folded = Tokens.Folded(words);
        return folded.Length == 0 ? null : among.FirstOrDefault(card =>
            string.Equals(card.Id.Value, words, StringComparison.OrdinalIgnoreCase) || Tokens.Folded(card.Alias) == folded || (state.Of(card.Id).Joined is { } joined && Tokens.Folded(joined.Name) == folded));
    }

    private static Decision<MentorsState> Answer(MentorsState state, MentorsInput.Commanded asked, Phrase phrase) => Decision<MentorsState>.Stay(state, new ToDesk.Answer(asked.Ask, phrase));
}
