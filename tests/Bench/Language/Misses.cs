using MentorBot.Core.Language.Reading;
namespace MentorBot.Bench.Language;
internal static class Misses
{
    public static void Run(string fact, string lang, string kind)
    {
        var reader = Understanders.Make();
        var corpus = Corpus.Read(Folders.Corpus);
        foreach (var m in corpus.Learnt.Concat(corpus.HeldOut).Where(m => m.Language == lang))
        {
            var u = reader.Read(m.Text);
            var (e, f) = fact switch
            {
                "age" => (m.Age?.ToString(), u.Facts.Age?.ToString()),
                "children" => (m.Children?.ToString(), u.Facts.Children?.ToString()),
                "region" => (m.Region, u.Facts.Region.Name),
                "gender" => (m.Gender, u.Facts.Gender switch { Gender.Feminine => "f", Gender.Masculine => "m", _ => null }),
                _ => (m.Risk, u.Risk.Level.ToString().ToLowerInvariant()),
            };
            if (e == f) continue;
            if (kind == "wrong" ? f is not null : f is null) Console.WriteLine($"{e}|{f}| {m.Text.Replace('\n', ' ')} [{Why(m.Text, fact)}]");
        }
    }

    static string Why(string text, string fact)
    {
        var t = Tokens.Of(text);
        return string.Join(", ", new PatternSet(MentorBot.Bot.Language.LanguageData.Phrases()).Find(t.Words).Where(h => h.Pattern.Label.Contains(fact)).Select(h => $"{h.Pattern.Label}:{string.Join(' ', t.Words.Skip(h.Start).Take(h.End - h.Start).Select(w => w.Word))}"));
    }

    public static void Counts()
    {
        var reader = Understanders.Make();
        foreach (var g in Corpus.ReadFile(Path.Combine(Folders.Sets, "dev.jsonl")).Select(m => (m.Language, m.Children, F: reader.Read(m.Text).Facts.Children)).Where(x => x.Children != x.F).GroupBy(x => x).OrderBy(g => g.Key.ToString()))
            Console.WriteLine($"{g.Key} {g.Count()}");
        foreach (var g in Corpus.ReadFile(Path.Combine(Folders.Sets, "dev.jsonl")).Select(m => (m.Language, A: m.Region is null ? "null" : "some", F: reader.Read(m.Text).Facts.Region.Name is null ? "null" : m.Region == reader.Read(m.Text).Facts.Region.Name ? "same" : "other", Ask: reader.Read(m.Text).Facts.Region.Ask.Count)).Where(x => x.F != "same" && x.A != x.F).GroupBy(x => x).OrderBy(g => g.Key.ToString()))
            Console.WriteLine($"{g.Key} {g.Count()}");
    }
}
