using System.Globalization;
using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Mentors;

/// <summary>
/// A mentor who joined tells of herself, piece by piece, and sees each time what a seeker will read and what is missing. Once she is approved her alias stays,
/// since people know her by it, and another story waits until a supervisor has read it; the one before is shown until then.
/// </summary>
internal static class Cards
{
    public static Decision<MentorsState> Commanded(MentorsState state, MentorsInput.Commanded asked, DateOnly today, House house)
    {
        if (asked.Mentor is not { } mentor || Roster.Find(house, state, mentor) is not { } card)
        {
            return Answer(state, asked, Phrase.Of("desk.denied"));
        }

        if (state.Of(mentor).Joined is not { } joined)
        {
            return Answer(state, asked, asked.Command == DeskCommands.Card ? CardWords.Of(card, house) : Phrase.Of("desk.card-in-settings"));
        }

        return asked.Command switch
        {
            DeskCommands.Alias => Alias(state, asked, mentor, joined, today, house),
            DeskCommands.Story => Story(state, asked, mentor, joined, today, house),
            DeskCommands.Topics => CardLists.Topics(asked.Given(RosterCommands.List), house) is var (topics, unknown) && unknown is null
                ? Keep(state, asked, mentor, joined with { Topics = topics, ReadBy = null }, today, house)
                : Answer(state, asked, Phrase.Of("desk.unknown-topic", ("words", unknown)).With("known", CardWords.Bullets(house.Topics.Select(CardWords.Topic)))),
            DeskCommands.Languages => CardLists.Languages(asked.Given(RosterCommands.List), house) is var (languages, unknown) && unknown is null
                ? Keep(state, asked, mentor, joined with { Languages = languages, ReadBy = null }, today, house)
                : Answer(state, asked, Phrase.Of("desk.unknown-language", ("words", unknown)).With("known", CardWords.Bullets(house.Languages.Select(CardWords.Language)))),
            DeskCommands.Address => Keep(state, asked, mentor, joined with { Address = asked.Given(RosterCommands.Form) switch { "feminine" => Gender.Feminine, "masculine" => Gender.Masculine, _ => null } }, today, house),
            DeskCommands.Capacity => int.TryParse(asked.Given(RosterCommands.Number), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= RosterCommands.MostCapacity
                ? Keep(state, asked, mentor, joined with { Capacity = number }, today, house)
                : Answer(state, asked, Phrase.Of("desk.capacity-is", ("most", RosterCommands.MostCapacity.ToString(CultureInfo.InvariantCulture)))),
            _ => Answer(state, asked, Shown(state, mentor, joined, today, house)),
        };
    }

    private static Decision<MentorsState> Alias(MentorsState state, MentorsInput.Commanded asked, MentorId mentor, Joined joined, DateOnly today, House house)
    {
        var alias = string.Join(' ', asked.Given(RosterCommands.Name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var folded = Tokens.Folded(alias);
        var why = joined.Approved is not null ? Phrase.Of("desk.alias-stays")
            : folded.Length == 0 || alias.Length > RosterCommands.LongestAlias ? Phrase.Of("desk.alias-length", ("most", RosterCommands.LongestAlias.ToString(CultureInfo.InvariantCulture)))
            : asked.Witness?.TellsName == true ? Phrase.Of("desk.tells-name")
            : Roster.Everybody(house, state).Concat(Roster.Former(state)).Any(other => other.Id != mentor && Tokens.Folded(other.Alias) == folded) ? Phrase.Of("desk.alias-taken")
            : null;
        return why is null ? Keep(state, asked, mentor, joined with { Alias = alias, ReadBy = null }, today, house) : Answer(state, asked, why);
    }

    private static Decision<MentorsState> Story(MentorsState state, MentorsInput.Commanded asked, MentorId mentor, Joined joined, DateOnly today, House house)
    {
        var (language, story) = (asked.Given(RosterCommands.Language), asked.Given(RosterCommands.Text));
        var why = !house.Languages.Contains(language) ? Phrase.Of("desk.unknown-language", ("words", language)).With("known", CardWords.Bullets(house.Languages.Select(CardWords.Language)))
            : story.Length is 0 or > RosterCommands.LongestStory ? Phrase.Of("desk.story-length", ("most", RosterCommands.LongestStory.ToString(CultureInfo.InvariantCulture)))
            : asked.Witness?.TellsName == true ? Phrase.Of("desk.tells-name")
            : null;
        if (why is not null)
        {
            return Answer(state, asked, why);
        }

        if (joined.Approved is null)
        {
            return Keep(state, asked, mentor, joined with { Story = With(joined.Story, language, story), ReadBy = null }, today, house);
        }

        if (joined.Story?.GetValueOrDefault(language) == story && joined.Proposed?.ContainsKey(language) != true)
        {
            return Answer(state, asked, Shown(state, mentor, joined, today, house));
        }

        return Keep(state, asked, mentor, joined with { Proposed = With(joined.Proposed, language, story), ReadBy = null }, today, house)
            .And(new ToDesk.TellRole(Role.Supervisor, Phrase.Of("alarm.story-changed", ("mentor", joined.Alias ?? joined.Name))));
    }

    /// <summary>Said again, nothing changes; who is in the roster can be found by others from now on.</summary>
    private static Decision<MentorsState> Keep(MentorsState state, MentorsInput.Commanded asked, MentorId mentor, Joined joined, DateOnly today, House house)
    {
        var record = state.Of(mentor);
        var next = IsSame(record.Joined!, joined) ? state : state.With(mentor, record with { Joined = joined });
        var decision = Answer(next, asked, Shown(next, mentor, joined, today, house));
        return joined.Approved is not null && !ReferenceEquals(next, state) ? decision.Then(MentorsMachine.HeldBack(next, house, today), new MatchingInput.RosterChanged()) : decision;
    }

    private static bool IsSame(Joined before, Joined after) =>
        before with { Languages = after.Languages, Topics = after.Topics, Story = after.Story, Proposed = after.Proposed } == after
        && (before.Languages ?? []).SequenceEqual(after.Languages ?? []) && (before.Topics is null) == (after.Topics is null) && (before.Topics ?? []).SequenceEqual(after.Topics ?? [])
        && IsSame(before.Story, after.Story) && IsSame(before.Proposed, after.Proposed);

    private static bool IsSame(IReadOnlyDictionary<string, string>? before, IReadOnlyDictionary<string, string>? after) =>
        before?.Count == after?.Count && (before ?? new Dictionary<string, string>()).All(told => after!.GetValueOrDefault(told.Key) == told.Value);

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string>? told, string language, string story) =>
        new(told ?? new Dictionary<string, string>()) { [language] = story };

    private static Phrase Shown(MentorsState state, MentorId mentor, Joined joined, DateOnly today, House house) =>
        CardWords.Of(mentor, state.Of(mentor) with { Joined = joined }, house, today).To(joined.Address);

    private static Decision<MentorsState> Answer(MentorsState state, MentorsInput.Commanded asked, Phrase phrase) => Decision<MentorsState>.Stay(state, new ToDesk.Answer(asked.Ask, phrase));
}
