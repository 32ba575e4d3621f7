using System.Globalization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Mentors;

/// <summary>A mentor's card for herself and for who approves it: what a seeker will read, what else is known, and what is missing.</summary>
internal static class CardWords
{
    public static Phrase Of(MentorCard card, House house) => Phrase.Paragraphs([.. Seen(card, house), Facts(card)]);

    public static Phrase Of(MentorId mentor, MentorRecord record, House house, DateOnly today)
    {
        var (joined, card) = (record.Joined!, record.Joined!.Card(mentor) with { Trained = record.Trained ?? [] });
        var proposed = (joined.Proposed ?? new Dictionary<string, string>()).Select(story => Phrase.Of("desk.card-proposed", ("story", story.Value)).With("language", Language(story.Key)));
        return Phrase.Paragraphs([.. Seen(card, house), Facts(card), .. proposed, .. Missing(card, record, house, today)]);
    }

    /// <summary>What is missing, as one paragraph; none where nothing is.</summary>
    public static IEnumerable<Phrase> Missing(MentorCard card, MentorRecord record, House house, DateOnly today)
    {
        var why = Readiness.Of(card, record, house, today);
        var missing = why.Where(one => one != Hindrance.Card).Select(one => HindranceWords.Of(one, house)).ToList();
        List<Phrase> all = why.Contains(Hindrance.Card) ? [.. Pieces(record.Joined!), .. missing] : missing;
        return all.Count > 0 ? [Phrase.Of("desk.card-missing").With("lines", Bullets(all))] : [];
    }

    public static Phrase Bullets(IEnumerable<Phrase> lines) => Phrase.Lines(lines.Select(line => Phrase.Of("desk.bullet").With("line", line)));

    public static Phrase Topic(string topic) => Phrase.Of("button.topic." + topic);

    public static Phrase Language(string language) => Phrase.Of("language." + language);

    private static IEnumerable<Phrase> Pieces(Joined joined)
    {
        if (joined.Alias is null)
        {
            yield return Phrase.Of("desk.missing-alias");
        }

        if (joined.Languages is not { Count: > 0 } languages)
        {
            yield return Phrase.Of("desk.missing-languages");
        }
        else if (joined.Story is not { } story || !languages.Any(story.ContainsKey))
        {
            yield return Phrase.Of("desk.missing-story");
        }
    }

    /// <summary>Each language in which it reads differently, once; also in which she does not answer now but has told a story.</summary>
    private static IEnumerable<Phrase> Seen(MentorCard card, House house) => card.Languages.Union(card.Story.Keys).DefaultIfEmpty(house.DeskLanguage)
        .GroupBy(language => card.StoryIn(language) ?? "", StringComparer.Ordinal)
        .Select(same => Phrase.Of("desk.card-seen")
            .With("languages", Phrase.List(same.Select(Language)))
            .With("card", same.Key.Length > 0 ? Phrase.Of("card.mentor", ("alias", card.Alias), ("story", same.Key)) : Phrase.Of("card.mentor-short", ("alias", card.Alias))));

    private static Phrase Facts(MentorCard card) => Phrase.Of("desk.card-facts", ("capacity", card.Capacity.ToString(CultureInfo.InvariantCulture)))
        .With("languages", card.Languages.Count > 0 ? Phrase.List(card.Languages.Select(Language)) : Phrase.Of("desk.nothing-yet"))
        .With("topics", card.Topics.Count > 0 ? Phrase.List(card.Topics.Select(Topic)) : Phrase.Of("desk.nothing-yet"));
}
