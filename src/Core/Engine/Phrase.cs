using System.Text.Json.Serialization;
using MentorBot.Core.Crisis;
using MentorBot.Core.Language;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Outreach;
using MentorBot.Core.Referrals;

namespace MentorBot.Core.Engine;

/// <summary>What the house says, as a key of the phrasebook and its arguments; the words are found at the edge, in the reader's language.</summary>
/// <param name="Args">Name of a placeholder to its value. A value that is a whole number chooses the plural form, a gender the form for it.</param>
/// <param name="Inner">Arguments that are phrases themselves, found in the same language.</param>
public sealed record Phrase(string Key, IReadOnlyDictionary<string, string> Args, IReadOnlyDictionary<string, Phrase>? Inner = null)
{
    /// <summary>The argument that every phrase may have and none needs: the gender of the person it is said to.</summary>
    public const string You = "you";

    /// <summary>The other one: where it is read.</summary>
    public const string Here = "here";

    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    public static Phrase Of(string key) => new(key, None);

    public static Phrase Of(string key, params ReadOnlySpan<(string Name, string Value)> args)
    {
        var map = new Dictionary<string, string>(args.Length);
        foreach (var (name, value) in args)
        {
            map[name] = value;
        }

        return new Phrase(key, map);
    }

    /// <summary>Lines under each other, at least one.</summary>
    public static Phrase Lines(IEnumerable<Phrase> lines) => lines.Reverse().Aggregate((rest, first) => Of("list.lines").With("first", first).With("rest", rest));

    /// <summary>The same with an empty line between them.</summary>
    public static Phrase Paragraphs(IEnumerable<Phrase> paragraphs) => paragraphs.Reverse().Aggregate((rest, first) => Of("list.paragraphs").With("first", first).With("rest", rest));

    /// <summary>A list in one line, of at least one thing.</summary>
    public static Phrase List(IEnumerable<Phrase> things) => things.Reverse().Aggregate((rest, first) => Of("list.comma").With("first", first).With("rest", rest));

    public Phrase With(string name, Phrase inner) => this with
    {
        Inner = Inner is null ? new Dictionary<string, Phrase> { [name] = inner } : new Dictionary<string, Phrase>(Inner) { [name] = inner },
    };

    /// <summary>Said to somebody of that gender. Where it is not known, texts take the words that fit anybody.</summary>
    public Phrase To(Gender? you) => you switch
    {
        Gender.Feminine => And(You, Inflection.Feminine),
        Gender.Masculine => And(You, Inflection.Masculine),
        _ => this,
    };

    /// <summary>Read on a page in a browser. Without that texts take the words that fit anywhere else.</summary>
    public Phrase OnPage() => And(Here, Inflection.Browser);

    /// <summary>Said to the same person as the other, in the same place.</summary>
    public Phrase Like(Phrase other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new[] { You, Here }.Aggregate(this, (like, name) => other.Args.TryGetValue(name, out var value) ? like.And(name, value) : like);
    }

    private Phrase And(string name, string value) => this with { Args = new Dictionary<string, string>(Args) { [name] = value } };
}

/// <summary>One thing a person can answer by a button: which question it belongs to, and the answer. What it is called is a phrase.</summary>
/// <param name="About">The message the question is about, where it is about one.</param>
public sealed record Choice(string Question, string Answer, MessageId? About = null)
{
    /// <summary>It calls for help or somebody to come, or answers to that, or looks something up: such a button is never used up, neither by a press nor by those beside it.</summary>
    [JsonIgnore]
    public bool Stays => Question is SeekerCommands.Sos or DangerQuestion.Name or CrisisMachine.Question or OutreachOffer.Question or ServiceOffer.Question or ServiceOffer.One;
}

/// <summary>A button as the machine means it. Its id on the platform is made later and says nothing.</summary>
public sealed record Option(Choice Choice, Phrase Label)
{
    public static Option Of(string question, string answer, string label, MessageId? about = null) => new(new Choice(question, answer, about), Phrase.Of(label));
}
