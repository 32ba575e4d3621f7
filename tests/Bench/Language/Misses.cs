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

    public static void Sure()
    {
        var corpus = Corpus.Read(Folders.Corpus); var set = new PatternSet(MentorBot.Bot.Language.LanguageData.Phrases());
        foreach (var m in corpus.Learnt.Concat(corpus.HeldOut))
        {
            var t = Tokens.Of(m.Text); var hits = set.Find(t.Words);
            foreach (var h in hits.Where(h => h.Pattern.Label.StartsWith("crisis.")))
            {
                var cover = hits.Any(o => o.Pattern.Label.StartsWith("lookalike") && o.Start < h.End && h.Start < o.End);
                Console.WriteLine($"{(cover ? "covered" : "sure")}|{m.Risk}|{m.Language}|{h.Pattern.Language}{h.Pattern.Label}|{string.Join(' ', t.Words.Skip(h.Start).Take(h.End - h.Start).Select(w => w.Word))}| {m.Text.Replace('\n', ' ')}");
            }
        }
    }

    public static void Grid()
    {
        var reader = Understanders.Make();
        foreach (var (name, set) in new[] { ("held", Corpus.Read(Folders.Corpus).HeldOut), ("dev", (IReadOnlyList<Labelled>)[.. Corpus.ReadFile(Path.Combine(Folders.Sets, "dev.jsonl"))]) })
        {
            var got = set.Select(m => (m.Risk, m.Topic, R: reader.Read(m.Text))).ToList();
            foreach (var t in new[] { .08, .1, .12, .14, .16, .18, .2, .22, .25, .3, .4, .89 })
                Console.WriteLine($"{name} {t}: recall {got.Where(g => g.Risk == "crisis").Average(g => g.R.Risk.Crisis >= t ? 1 : 0):0.000} alarms {got.Where(g => g.Risk == "none").Average(g => g.R.Risk.Crisis >= t ? 1 : 0):0.000}");
            foreach (var t in new[] { .25, .3, .35, .4, .45, .5, .55, .6 })
                Console.WriteLine($"{name} unsure<{t}: {got.Average(g => g.R.Topics.Main.Probability < t ? 1 : 0):0.000} accuracy above {got.Where(g => g.R.Topics.Main.Probability >= t).Average(g => g.R.Topics.Main.Topic.ToString().ToLowerInvariant() == g.Topic ? 1 : 0):0.000}");
        }
    }
}
