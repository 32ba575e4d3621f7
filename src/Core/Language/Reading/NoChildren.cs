namespace MentorBot.Core.Language.Reading;

/// <summary>Where children are told of, and hers are none: "Своїх нема", "I don't have any of my own", "у нас з чоловіком немає дітей".</summary>
internal static class NoChildren
{
    public static bool Read(IReadOnlyList<Token> words, string language)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var isNone = language switch
            {
                "uk" => words[at].Word is "nemaye" or "nema" or "netu" && (OwnNear(words, at, "svoyikh", "vlasnykh") || HersBefore(words, at) && at + 1 < words.Count && words[at + 1].Word is "ditej" or "ditok" && IsOver(words, at + 2)),
                "cs" => words[at].Word is "nemam" or "nemame" && (at + 1 < words.Count && words[at + 1].Word is "vlastni" or "svoje" && IsOver(words, at + 2) || at > 0 && words[at - 1].Word is "vlastni" or "svoje" && IsOver(words, at + 1)),
                "pl" => words[at].Word is "mam" or "mamy" && at > 0 && words[at - 1].Word is "nie" && OwnNear(words, at, "swoich", "wlasnych"),
                _ => words[at].Word is "own" && at > 1 && words[at - 1].Word is "my" or "our" && words[at - 2].Word is "of" && at > 2 && words[at - 3].Word is "any" or "none" or "no" or "kids" or "children" && Denied(words, at),
            };
            if (isNone && (language == "en" || words.Any(token => ChildWords.IsPlural(token, language) || ChildForms.Find(token.Word, language) is not null)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OwnNear(IReadOnlyList<Token> words, int at, string one, string other) =>
        Enumerable.Range(Math.Max(0, at - 2), Math.Min(words.Count, at + 3) - Math.Max(0, at - 2)).Any(i => words[i].Sentence == words[at].Sentence && (words[i].Word == one || words[i].Word == other));

    private static bool HersBefore(IReadOnlyList<Token> words, int at) =>
        Enumerable.Range(Math.Max(1, at - 6), Math.Max(0, at - Math.Max(1, at - 6))).Any(i => words[i].Sentence == words[at].Sentence && words[i].Word is "nas" or "mene" && words[i - 1].Word is "u" or "v");

    private static bool Denied(IReadOnlyList<Token> words, int at) =>
        Enumerable.Range(Math.Max(0, at - 6), Math.Min(6, at)).Any(i => words[i].Sentence == words[at].Sentence && words[i].Word is "dont" or "none" or "no" or "never" or "not" or "havent" or "cant" or "have") && words.Any(token => ChildWords.IsPlural(token, "en") || ChildForms.Find(token.Word, "en") is not null);

    private static bool IsOver(IReadOnlyList<Token> words, int end) => end >= words.Count || words[end].Sentence != words[end - 1].Sentence || words[end].Loose || ChildAges.IsAnd(words[end].Word);
}
