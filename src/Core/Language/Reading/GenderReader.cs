namespace MentorBot.Core.Language.Reading;

/// <summary>
/// The writer's grammatical gender, where her own words show it: endings of verbs and adjectives that speak of herself, or a word for what she is
/// ("jsem máma"). Each finding is a vote; where votes disagree, most decide, and a tie says nothing.
/// </summary>
internal static class GenderReader
{
    /// <summary>Where no rule finds anything, the model is believed from here on; it is the less sure the fewer endings a language shows it.</summary>
    private static float Plain(string language) => language switch { "cs" => 0.62f, "uk" => 0.85f, "en" => 0.55f, _ => 0.66f };

    /// <param name="shown">What the model thinks: nothing shown, feminine, masculine.</param>
    public static Gender? Read(IReadOnlyList<Token> words, IEnumerable<PatternHit> hits, string language, ReadOnlySpan<float> shown)
    {
        var votes = 0;
        var count = 0;
        foreach (var hit in hits)
        {
            var vote = hit.Pattern.Label switch { "fact.gender.f" => 2, "fact.gender.m" => -2, _ => 0 };
            if (vote != 0 && Enumerable.Range(hit.Start + 1, Math.Max(0, hit.End - hit.Start - 1)).Any(at => words[at].Loose && words[at].Kind == TokenKind.Word))
            {
                continue;
            }

            votes += vote;
            count += vote == 0 ? 0 : 1;
        }

        foreach (var vote in language switch { "cs" => CzechEndings.Votes(words), "pl" => PolishEndings.Votes(words), "uk" => UkrainianEndings.Votes(words), _ => [] })
        {
            votes += vote;
            count++;
        }

        return votes > 0 && votes * 2 > count ? Gender.Feminine : votes < 0 && -votes * 2 > count ? Gender.Masculine
            : votes != 0 || count > 0 ? null
            : shown[1] >= Plain(language) ? Gender.Feminine
            : shown[2] >= Plain(language) ? Gender.Masculine
            : null;
    }
}
