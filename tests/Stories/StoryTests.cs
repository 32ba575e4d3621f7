using MentorBot.Core.Engine;
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
        ShowTyping: false) { Tempo = new Tempo(20, 10) };

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.story").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_story_goes_as_it_is_written(string name)
    {
        var written = await File.ReadAllTextAsync(Path.Combine(Folder, name + ".story"), TestContext.Current.CancellationToken);

        await using var story = new Story(House);
        var played = await story.PlayAsync(written);

        Assert.Equal(written, played);
    }

    [Fact]
    public void There_are_stories() => Assert.True(Names.Count >= 12, "The flow is told by at least a dozen stories.");
}
