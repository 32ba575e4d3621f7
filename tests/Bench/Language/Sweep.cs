using MentorBot.Core.Language.Reading;
namespace MentorBot.Bench.Language;
internal static class Sweep
{
    public static void Run(string[] specs)
    {
        var corpus = Corpus.Read(Folders.Corpus);
        var dev = Corpus.ReadFile(Path.Combine(Folders.Sets, "dev.jsonl")).ToList();
        var phrases = Understanders.Phrases();
        foreach (var spec in specs)
        {
            var recipe = new Recipe(); var learn = corpus.Learnt;
            foreach (var kv in spec.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                var (k, v) = (kv.Split('=')[0], float.Parse(kv.Split('=')[1], System.Globalization.CultureInfo.InvariantCulture));
                switch (k)
                {
                    case "ep": recipe = recipe with { Epochs = (int)v }; break;
                    case "lr": recipe = recipe with { Rate = v }; break;
                    case "rr": recipe = recipe with { RiskRate = v }; break;
                    case "l2": recipe = recipe with { Decay = v }; break;
                    case "df": recipe = recipe with { Least = (int)v }; break;
                    case "nophr": learn = [.. learn.Where(m => m.Text.Length > 0 && !File.ReadLines(Path.Combine(Folders.Corpus, m.Language!, "08-phrases.jsonl")).Any(l => l.Contains("\"" + m.Text + "\"")))]; break;
                    default: throw new ArgumentException(k);
                }
            }
            var w = Training.Run(recipe, learn, TrainBench.Seen(phrases));
            var m = new Model(w.Write(corpus.Hash, [1, 1, 1, 1, 1]));
            Tune(m, corpus.HeldOut, dev, phrases);
            Console.WriteLine($"{spec,-30} held {Eval(m, corpus.HeldOut, phrases)}\n{"",-30} dev  {Eval(m, dev, phrases)}  n={w.Keys.Length}");
        }
    }
    static string Eval(Model m, IReadOnlyList<Labelled> set, PatternSet phrases)
    {
        var seen = TrainBench.Seen(phrases);
        var conf = new int[7, 7]; var crisis = new List<(float, string)>(); var s = new float[Outputs.Count]; double nll = 0;
        foreach (var x in set)
        {
            m.Score(seen(x.Text), s);
            int best = 0; for (var i = 1; i < 7; i++) if (s[i] > s[best]) best = i;
            var t = Array.IndexOf(Measured.Topics, x.Topic); conf[t, best]++;
            var p = s[..7].ToArray(); m.Share(p, 0); nll -= Math.Log(Math.Max(1e-9, p[t]));
            var r = s[14..17].ToArray(); m.Share(r, 2); crisis.Add((r[2], x.Risk));
        }
        double f = 0; int acc = 0;
        for (var t = 0; t < 7; t++) { int tp = conf[t, t], row = 0, col = 0; for (var j = 0; j < 7; j++) { row += conf[t, j]; col += conf[j, t]; } f += tp == 0 ? 0 : 2.0 * tp / (row + col); acc += tp; }
        var none = crisis.Where(c => c.Item2 == "none").Select(c => c.Item1).OrderDescending().ToList();
        var cr = crisis.Where(c => c.Item2 == "crisis").Select(c => c.Item1).ToList();
        string At(double fa) { var th = none[(int)(none.Count * fa)]; return $"{cr.Count(c => c > th) / (double)cr.Count:0.000}({th:0.00})"; }
        return $"F1 {f / 7:0.000} acc {acc / (double)set.Count:0.000} nll {nll / set.Count:0.000} crisis@4 {At(.04)} @6 {At(.06)} @8 {At(.08)}";
    }

    static void Tune(Model m, IReadOnlyList<Labelled> held, IReadOnlyList<Labelled> dev, PatternSet phrases)
    {
        var seen = TrainBench.Seen(phrases);
        List<(float[] S, int T)> Scores(IReadOnlyList<Labelled> set) => [.. set.Select(x => { var s = new float[Outputs.Count]; m.Score(seen(x.Text), s); return (s[..7], Array.IndexOf(Measured.Topics, x.Topic)); })];
        var h = Scores(held); var d = Scores(dev);
        double F(List<(float[] S, int T)> set, float[] b) { var conf = new int[7, 7]; foreach (var (s, t) in set) { int best = 0; for (var i = 1; i < 7; i++) if (s[i] + b[i] > s[best] + b[best]) best = i; conf[t, best]++; } double f = 0; for (var t = 0; t < 7; t++) { int tp = conf[t, t], row = 0, col = 0; for (var j = 0; j < 7; j++) { row += conf[t, j]; col += conf[j, t]; } f += tp == 0 ? 0 : 2.0 * tp / (row + col); } return f / 7; }
        var b = new float[7];
        // balanced: every class is predicted as often as it is there
        for (var it = 0; it < 60; it++)
        {
            var mean = new double[7]; var count = new double[7];
            foreach (var (s, t) in h) { var e = new double[7]; double z = 0; for (var i = 0; i < 7; i++) z += e[i] = Math.Exp((s[i] + b[i])); for (var i = 0; i < 7; i++) mean[i] += e[i] / z; count[t]++; }
            for (var i = 0; i < 7; i++) b[i] += (float)(0.3 * Math.Log(count[i] / mean[i]));
        }
        Console.WriteLine($"  matched to held priors: {string.Join(' ', b.Select(x => $"{x:0.00}"))} held {F(h, b):0.000} dev {F(d, b):0.000}");
        var u = (float[])b.Clone(); var n = h.GroupBy(x => x.T).ToDictionary(g => g.Key, g => g.Count());
        foreach (var k in new[] { .25, .5, .75, 1.0 }) { for (var i = 0; i < 7; i++) u[i] = b[i] - (float)(k * Math.Log(n[i] / (h.Count / 7.0))); Console.WriteLine($"  flat {k}: held {F(h, u):0.000} dev {F(d, u):0.000}"); }
        Array.Clear(b);
        for (var round = 0; round < 3; round++) for (var i = 0; i < 7; i++) { var best = (F(h, b), b[i]); for (var x = -0.6f; x <= 0.61f; x += 0.05f) { b[i] = x; var f = F(h, b); if (f > best.Item1 + 1e-4) best = (f, x); } b[i] = best.Item2; }
        Console.WriteLine($"  macro-F1 tuned: {string.Join(' ', b.Select(x => $"{x:0.00}"))} held {F(h, b):0.000} dev {F(d, b):0.000}");
    }
}
