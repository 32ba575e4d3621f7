using MentorBot.Core.Language.Reading;

namespace MentorBot.Bench.Language;

/// <summary>What was measured over some messages.</summary>
internal sealed class Measured
{
    public static readonly string[] Topics = [.. Enum.GetNames<Topic>().Select(name => name.ToLowerInvariant())];

    private readonly Score[] _topics = [.. Topics.Select(_ => new Score())];
    private readonly Score _all = new();
    private readonly Score _crisis = new();
    private readonly Score[] _facts = [new(), new(), new(), new()];
    private int _none;
    private int _alarms;
    private int _languages;
    private int _unsure;
    private int _unsureWrong;

    public int Count { get; private set; }

    /// <summary>Rows are what it is, columns what was understood.</summary>
    public int[,] Confusion { get; } = new int[Topics.Length, Topics.Length];

    public static readonly string[] FactNames = ["age", "children", "region", "gender"];

    public double TopicMacroF1 => Present.Select(topic => topic.F1).DefaultIfEmpty().Average();
    public double TopicMicroF1 => _all.F1;
    public double CrisisRecall => _crisis.Recall;
    public double CrisisPrecision => _crisis.Precision;
    public double FalseAlarmRate => _none == 0 ? 0 : _alarms / (double)_none;
    public double LanguageAccuracy => Count == 0 ? 0 : _languages / (double)Count;
    public double UnsureShare => Count == 0 ? 0 : _unsure / (double)Count;
    public double UnsureWrong => _unsure == 0 ? 0 : _unsureWrong / (double)_unsure;
    public IReadOnlyList<Score> Facts => _facts;
    public IReadOnlyList<Score> PerTopic => _topics;

    private IEnumerable<Score> Present => _topics.Where(topic => topic.Right + topic.Missed > 0);

    public void Add(Labelled expected, Understanding found)
    {
        Count++;
        var main = found.Topics.Main.Topic.ToString().ToLowerInvariant();
        Confusion[Array.IndexOf(Topics, expected.Topic), Array.IndexOf(Topics, main)]++;
        foreach (var (topic, score) in Topics.Zip(_topics))
        {
            score.Add(expected.Topic == topic ? topic : null, main == topic ? topic : null);
        }

        var further = found.Topics.Further.Select(guess => guess.Topic.ToString().ToLowerInvariant()).Append(main).ToHashSet();
        foreach (var topic in Topics)
        {
            _all.Add(expected.Topic == topic || expected.Secondary.Contains(topic) ? topic : null, further.Contains(topic) ? topic : null);
        }

        var alarm = found.Risk.Level == RiskLevel.Crisis;
        _crisis.Add(expected.Risk == "crisis" ? "crisis" : null, alarm ? "crisis" : null);
        _none += expected.Risk == "none" ? 1 : 0;
        _alarms += expected.Risk == "none" && alarm ? 1 : 0;
        AddFacts(_facts, expected, found.Facts);
        _languages += expected.Language == found.Facts.Language ? 1 : 0;
        _unsure += found.Topics.Unsure ? 1 : 0;
        _unsureWrong += found.Topics.Unsure && main != expected.Topic ? 1 : 0;
    }

    /// <summary>In the order of <see cref="FactNames"/>.</summary>
    public static void AddFacts(IReadOnlyList<Score> scores, Labelled expected, Facts found)
    {
        scores[0].Add(expected.Age?.ToString(), found.Age?.ToString());
        scores[1].Add(expected.Children?.ToString(), found.Children?.ToString());
        scores[2].Add(expected.Region, found.Region.Name);
        scores[3].Add(expected.Gender switch { "female" => "f", "male" => "m", _ => expected.Gender }, found.Gender switch { Gender.Feminine => "f", Gender.Masculine => "m", _ => null });
    }
}
