using MentorBot.Bot.Language;
using MentorBot.Bot.Referrals;
using MentorBot.Bot.Settings;
using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Intake;
using MentorBot.Core.Mentors;
using MentorBot.Core.Outreach;
using MentorBot.Stories.World;
using Xunit;

namespace MentorBot.Stories;

/// <summary>Every transcript of this folder is played and must go exactly as it is written.</summary>
public sealed class StoryTests
{
    internal static readonly string Folder = Path.Combine(Repository.Root, "tests", "Stories");

    internal static readonly House House = new(
        "Ukázková organizace",
        ["cs", "pl", "uk", "en"],
        "cs",
        ["relationships", "violence", "children", "money", "housing", "health", "other"],
        new Dictionary<string, IReadOnlyList<string>>
        {
            ["cs"] = ["Borůvka", "Vánek", "Kaštan"],
            ["pl"] = ["Jagoda", "Wietrzyk", "Kasztan"],
            ["uk"] = ["Чорниця", "Вітерець", "Каштан"],
            ["en"] = ["Blueberry", "Breeze", "Chestnut"],
        },
        [
            new MentorCard(new MentorId("lida"), "Limetka", ["cs", "en"], 1),
            new MentorCard(new MentorId("olena"), "Kalina", ["uk", "cs", "pl"], 2),
        ],
        ShowTyping: false) { Tempo = new Tempo(20, 10), Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague"), Lines = Lines() };

    /// <summary>The same house, listening and asking as the sample organisation does.</summary>
    internal static readonly House Listening = House with { Reader = LanguageData.Reader(), Intake = Plan() };

    /// <summary>The same without asking how people are, for stories of what comes after the start.</summary>
    internal static readonly House Heard = Listening with { Intake = new IntakePlan([.. Listening.Intake.Questions.Where(question => question.Kind != QuestionKind.Feeling)]) };

    /// <summary>The same, with the sample organisation's mentors, their stories to choose by, and one place each.</summary>
    internal static readonly House Choosing = Heard with { Mentors = Roster() };

    public static TheoryData<string> Names => [.. Files().Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    internal static IEnumerable<string> Files() => [.. Directory.GetFiles(Folder, "*.story"), .. new[] { "Intake", "Matching", "Crisis", "Mentors", "Care", "After", "Outreach", "Talks", "Again", "Services", "Upkeep" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Folder, folder), "*.story"))];

    /// <summary>Stories of the start are played where everything is heard; the others where nothing is, so that they show one thing each.</summary>
    internal static Story Begin(string file) => new(Path.GetFileName(Path.GetDirectoryName(file)) switch { "Intake" => Listening, "Matching" => Choosing, "Crisis" => OnDuty, "Mentors" => Path.GetFileName(file)[0] switch { 'j' => Inviting, 'h' => InHours, 'w' => Weekly, _ => Trained }, "Care" => Caring, "After" => Asking, "Outreach" => Coming, "Talks" => Staffed, "Again" => Returning, "Services" => Referring, "Upkeep" => Upkeep, _ => House });

    /// <summary>The same house with a crisis service of its own: Lída first, then Olena, in the day and until ten in the evening; and Jana, who coordinates.</summary>
    internal static readonly House OnDuty = House with
    {
        Staff = [new Staff(new StaffId("jana"), "Jana", [Role.Coordinator])],
        Service = new CrisisService(Hours("daily", "8:00-22:00"), [new DutyWorker(new MentorId("lida"), null), new DutyWorker(new MentorId("olena"), null)], TimeSpan.FromMinutes(3)),
    };

    /// <summary>The same house, where training is required: Lída's runs out in a month, Olena's never does.</summary>
    internal static readonly House Trained = House with
    {
        TrainingRequired = true,
        Mentors =
        [
            House.Mentors[0] with { Trained = [new Training("první kontakt", new DateOnly(2025, 4, 6), new DateOnly(2026, 4, 5))] },
            House.Mentors[1] with { Trained = [new Training("první kontakt", new DateOnly(2025, 4, 6), null)] },
        ],
    };

    /// <summary>The same house, where Jana coordinates, Iva supervises, and there is a code of ethics. Lída alone is there, and has no place left.</summary>
    internal static readonly House Inviting = Heard with
    {
        Mentors = [House.Mentors[0] with { Story = new Dictionary<string, string> { ["cs"] = "Prošla jsem rozvodem." } }],
        Staff = [new Staff(new StaffId("jana"), "Jana", [Role.Coordinator]), new Staff(new StaffId("iva"), "Iva", [Role.Supervisor])],
        TrainingRequired = true,
    };

    /// <summary>The same house, where nobody is forgotten.</summary>
    internal static readonly House Caring = House with
    {
        Care = new CarePlan(TimeSpan.FromHours(24), TimeSpan.FromHours(24), TimeSpan.FromHours(12), TimeSpan.FromDays(7), TimeSpan.FromDays(14)),
    };

    /// <summary>The same, with Lída alone, who takes two at once, and Jana, who coordinates.</summary>
    internal static readonly House InHours = Caring with
    {
        Mentors = [House.Mentors[0] with { Capacity = 2 }],
        Staff = [new Staff(new StaffId("jana"), "Jana", [Role.Coordinator])],
    };

    /// <summary>The same, where the coordinator hears on Mondays how the mentors are.</summary>
    internal static readonly House Weekly = InHours with
    {
        Care = new CarePlan(TimeSpan.FromHours(24), TimeSpan.FromHours(24), null, null, null) { IsWeekly = true },
        Mentors = [InHours.Mentors[0], House.Mentors[1]],
    };

    /// <summary>The same house, which asks how people are, at the start and after a talk, and closes silent talks.</summary>
    internal static readonly House Asking = Caring with
    {
        Intake = new IntakePlan([new Question(IntakePlan.Feeling, QuestionKind.Feeling, [], []), .. IntakePlan.TopicAlone.Questions]),
    };

    /// <summary>The same house, with a team that comes to where people are.</summary>
    internal static readonly House Coming = House with { Outreach = new OutreachPlan(TimeSpan.FromHours(24)) };


    /// <summary>The same house with Jana, who coordinates, and Eva, who supervises; room for two in each mentor's hands, and ready answers.</summary>
    internal static readonly House Staffed = House with
    {
        Mentors = [.. House.Mentors.Select(mentor => mentor with { Capacity = 2 })],
        Staff = [new Staff(new StaffId("jana"), "Jana", [Role.Coordinator]), new Staff(new StaffId("eva"), "Eva", [Role.Supervisor])],
        Ready = Answers(),
        Services = ServiceDirectory.Open(Path.Combine(Repository.Root, "config", "services"), new DateOnly(2026, 3, 2), LanguageData.Reader()),
    };

    /// <summary>The same house with Jana, who coordinates, and a small directory that is kept true.</summary>
    internal static readonly House Upkeep = House with
    {
        Staff = [new Staff(new StaffId("jana"), "Jana", [Role.Coordinator])],
        Services = SmallDirectory.Open(),
        Rechecks = true,
    };

    /// <summary>Who comes back chooses by story, after a silence or a mentor's handing over.</summary>
    internal static readonly House Returning = Choosing with { Care = Caring.Care };

    /// <summary>Who comes finds services of the sample organisation's directory.</summary>
    internal static readonly House Referring = Choosing with { Services = ServiceDirectory.Open(Path.Combine(Repository.Root, "config", "services"), new DateOnly(2026, 3, 2), LanguageData.Reader()) };

    private static OpeningHours Hours(string when, string what)
    {
        var notation = new HoursNotation(Country.Czechia);
        return notation.Add(when, what) is { } fault ? throw new InvalidOperationException(fault) : notation.Hours;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_story_goes_as_it_is_written(string name)
    {
        var file = Path.Combine(Folder, name);
        var written = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

        await using var story = Begin(file);
        var played = await story.PlayAsync(written);

        Assert.Equal(written, played);
    }

    private static IReadOnlyList<MentorCard> Roster()
    {
        var faults = new List<string>();
        var roster = RosterFile.Read(Path.Combine(Repository.Root, "config", "local", "mentors.yaml"), House.Languages, House.Topics, Country.Czechia, null, faults);
        return faults.Count == 0 ? [.. roster.Select(mentor => mentor with { Capacity = 1 })] : throw new InvalidOperationException(string.Join('\n', faults));
    }

    private static IntakePlan Plan()
    {
        var faults = new List<string>();
        var plan = IntakeFile.Read(Path.Combine(Repository.Root, "config", "intake.yaml"), House.Topics, faults);
        return faults.Count == 0 ? plan : throw new InvalidOperationException(string.Join('\n', faults));
    }

    private static IReadOnlyList<ReadyAnswer> Answers()
    {
        var faults = new List<string>();
        var ready = ReadyFile.Read(Path.Combine(Repository.Root, "config", "ready.yaml"), House.Languages, faults);
        return faults.Count == 0 ? ready : throw new InvalidOperationException(string.Join('\n', faults));
    }

    private static IReadOnlyList<HelpLine> Lines()
    {
        var faults = new List<string>();
        var lines = LinesFile.Read(Path.Combine(Repository.Root, "config", "lines.yaml"), ["cs", "pl", "uk", "en"], faults);
        return faults.Count == 0 ? lines : throw new InvalidOperationException(string.Join('\n', faults));
    }

    [Fact]
    public void There_are_stories() => Assert.True(Names.Count >= 12, "The flow is told by at least a dozen stories.");
}
