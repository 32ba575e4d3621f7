using System.Reflection;
using System.Text.RegularExpressions;
using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Language;
using MentorBot.Core.Relay;
using MentorBot.Core.Tests.HouseRules;
using Xunit;
using MethodBody = MentorBot.Core.Tests.HouseRules.MethodBody;

namespace MentorBot.Core.Tests.Language;

/// <summary>
/// What the program says it can say is what it says: every key that stands in the code is in the list, every key of the list is used, and what a text may
/// ask for is what the code puts in. Found in what is compiled.
/// </summary>
public sealed partial class RepertoireTests
{
    private static readonly string File = Path.Combine(Repository.Root, "src", "Bot", "Settings", "repertoire.txt");

    private static readonly Repertoire Says = HouseTexts.Repertoire;

    /// <summary>
    /// Keys that are put together: where, what they begin with, and everything that can stand behind. Whoever puts another one together adds a row, with
    /// ends that come from where the code has them.
    /// </summary>
    private static readonly (string In, string Begin, IEnumerable<string> Ends)[] Made =
    [
        ("IntakeQuestions", "button.", Asked().SelectMany(question => new[] { question + ".yes", question + ".no" })),
        ("IntakeQuestions", "button.topic.", HouseTexts.Topics),
        ("IntakeQuestions", "button.language.", HouseTexts.Languages),
        ("Hearing", "button.language.", HouseTexts.Languages),
        ("IntakeCard", "button.topic.", HouseTexts.Topics),
        ("IntakeQuestions", "intake.ask.", HouseTexts.Plan.Questions.Select(question => question.Name)),
        ("IntakeCard", "card.line.", HouseTexts.Plan.Questions.Where(question => question.Kind != QuestionKind.Feeling).Select(question => question.Name)),
        ("IntakeCard", "button.fix.", HouseTexts.Plan.Questions.Select(question => question.Name)),
        ("IntakeCard", "button.answer.", Given()),
        ("IntakeQuestions", "button.answer.", Given()),
        ("Life", "language.", HouseTexts.Languages),
        ("Ready", "language.", HouseTexts.Languages),
        ("BlockWords", "block.reason.", BlockChoice.Reasons),
        ("TalkCommands", "block.reason.", BlockChoice.Reasons),
        ("CrisisMachine", "language.", HouseTexts.Languages),
        ("InDanger", "language.", HouseTexts.Languages),
        ("OutreachMachine", "language.", HouseTexts.Languages),
        ("Waits", "language.", HouseTexts.Languages),
        ("WaitingList", "language.", HouseTexts.Languages),
        ("WaitingList", "button.topic.", HouseTexts.Topics),
        ("CardWords", "language.", HouseTexts.Languages),
        ("CardWords", "button.topic.", HouseTexts.Topics),
        ("DeskOption", "language.", HouseTexts.Languages),
        ("Composition", "menu.", SeekerCommands.Menu),
        ("Files", "talk.file-sure", Ending("Files")),
        ("Files", "desk.file-sure", Ending("Files")),
        ("Refusals", "relay.not-passable-", Field("Explained")),
        ("Refusals", "relay.partly-", Field("PartlyExplained")),
    ];

    /// <summary>What looks like a key and is none: the name of a place in the store, a file, a setting.</summary>
    private static readonly string[] Others = ["web.rooms", "web.returns", "desk.html", "outreach.channel"];

    [Fact]
    public void The_list_says_what_the_texts_say()
    {
        var book = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book!;
        var lines = System.IO.File.ReadAllLines(File);
        var notes = lines.Where(line => line.StartsWith('#'));
        var many = lines.Where(line => line.EndsWith('>')).ToList();
        var single = book.Keys
            .Where(key => !many.Any(one => key.StartsWith(one[..one.IndexOf('<')], StringComparison.Ordinal)))
            .Select(key => string.Join(' ', book.Placeholders(key).Order(StringComparer.Ordinal).Select(name => $"{{{name}}}").Prepend(key)));
        string[] written = [.. notes, .. single.Concat(many).Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("MENTORBOT_REWRITE") is { Length: > 0 })
        {
            System.IO.File.WriteAllLines(File, written);
        }

        Assert.Equal(written, System.IO.File.ReadAllLines(File));
    }

    [Fact]
    public void Every_key_in_the_code_has_words()
    {
        Assert.True(Named.Count > 150, $"Only {Named.Count} keys were found in the code: the search is broken.");
        Assert.Empty(Named.Where(named => Says[named.Key] is null).Select(named => $"{named.Key}, in {named.Place.Method.DeclaringType!.Name}"));
        Assert.DoesNotContain(Made.SelectMany(made => made.Ends.Select(end => made.Begin + end)), key => Says[key] is null);
    }

    [Fact]
    public void Every_text_is_said_somewhere() =>
        Assert.Empty(Says.Keys
            .Except(Named.Select(named => named.Key), StringComparer.Ordinal)
            .Except(Made.SelectMany(made => made.Ends.Select(end => made.Begin + end)), StringComparer.Ordinal));

    [Fact]
    public void Keys_are_put_together_where_it_is_known_what_comes_of_it()
    {
        var begun = Literals.Places.SelectMany(place => place.Words.Where(word => Literals.IsBeginning(word) && IsOurs(word)).Select(word => (In: Name(place), Begin: word)));

        Assert.Empty(begun.Except(Made.Select(made => (made.In, made.Begin))));
        Assert.All(Made, made =>
        {
            Assert.Contains(Literals.Places, place => Name(place) == made.In && place.Words.Contains(made.Begin));
            Assert.NotEmpty(made.Ends);
        });
    }

    [Fact]
    public void The_code_puts_in_what_the_texts_ask_for()
    {
        var asking = Named.Where(named => Says[named.Key] is { Count: > 0 }).ToList();

        Assert.True(asking.Count > 20, $"Only {asking.Count} phrases with something put in were found: the search is broken.");
        Assert.Empty(asking.SelectMany(named => Says[named.Key]!.Except(named.Place.Near).Select(name => $"{named.Key} is not given {{{name}}} in {Name(named.Place)}")));
    }

    [Fact]
    public void A_key_is_seen_in_a_method_and_in_a_closure()
    {
        var planted = typeof(Planted).Assembly.GetTypes().Where(type => Assemblies.Owner(type) == typeof(Planted)).SelectMany(Assemblies.Bodies).SelectMany(MethodBody.Words).ToList();

        Assert.Contains("talk.planted", planted);
        Assert.Contains("talk.closure", planted);
        Assert.Contains(planted, Literals.IsBeginning);
    }

    /// <summary>Whole keys that stand in the code, and where. A key of one word is one where something is said.</summary>
    private static readonly IReadOnlyList<(string Key, Literals.Place Place)> Named =
    [
        .. Literals.Places.SelectMany(place => place.Words
            .Where(word => (Literals.IsKey(word) && IsOurs(word) && !Made.Any(made => made.Begin == word) && !Others.Contains(word)) || (place.Speaks && Says[word] is not null))
            .Select(word => (word, place))),
    ];

    private static bool IsOurs(string word) => Says.Keys.Any(key => key.StartsWith(word[..(word.IndexOf('.') + 1)], StringComparison.Ordinal));

    private static string Name(Literals.Place place) => Assemblies.Owner(place.Method.DeclaringType!).Name;

    /// <summary>The questions that are answered by yes or no.</summary>
    private static IEnumerable<string> Asked() => Repository.Sources("src/Core/Intake").SelectMany(source => YesNo().Matches(source.Code).Select(match => match.Groups[1].Value)).Distinct();

    private static IEnumerable<string> Given() => HouseTexts.Plan.Questions.Where(question => question.Kind is QuestionKind.Choice or QuestionKind.Gender).SelectMany(question => question.Options.Select(option => $"{question.Name}.{option}"));

    private static IEnumerable<string> Ending(string type) => Literals.Places.Where(place => Name(place) == type).SelectMany(place => place.Words).Where(word => word.StartsWith('-'));

    private static IEnumerable<string> Field(string name) => (HashSet<string>)typeof(RelayMachine).Assembly.GetType("MentorBot.Core.Relay.Refusals")!.GetField(name, BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

    [GeneratedRegex("""YesNo\("(\w+)"\)""")]
    private static partial Regex YesNo();

    private sealed class Planted
    {
        public static Func<Phrase> Say(string end) => end.Length > 0 ? () => Phrase.Of("talk.closure") : () => Phrase.Of("talk.planted-" + end).With("x", Phrase.Of("talk.planted"));
    }
}
