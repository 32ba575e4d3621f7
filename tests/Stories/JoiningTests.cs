using System.Text;
using System.Text.RegularExpressions;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Stories.World;
using Xunit;

namespace MentorBot.Stories;

/// <summary>What is kept when somebody joins: enough to know her again, and nothing that can be read on the disk.</summary>
public sealed partial class JoiningTests
{
    private static readonly Address Nora = new(WorldHouse.DeskName, "@nora-whom-nobody-knows");
    private static readonly Address Jana = new(WorldHouse.DeskName, "@jana");
    private static readonly Address Lobby = new(WorldHouse.DeskName, "#lobby");

    [Fact]
    public async Task Neither_the_code_nor_her_account_can_be_read_on_the_disk()
    {
        var told = new List<string>();
        await using var house = new WorldHouse(StoryTests.Inviting, told.Add, static address => address.Value);
        await house.StartAsync();
        await AskAsync(house, 1, Jana, "invite");
        var code = Code().Match(string.Join(' ', told)).Value;
        Assert.NotEmpty(code);

        // However it is written: in small letters, with spaces around and without what stands between.
        await AskAsync(house, 2, Nora, "join", ("code", $" {code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()} "));
        Assert.Contains(told, line => line.StartsWith("#mentor-01 ◂ new channel", StringComparison.Ordinal));
        await AskAsync(house, 3, Nora, "alias", ("name", "Sasanka"));
        await house.DieAsync();

        foreach (var text in house.Files.Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))))
        {
            Assert.DoesNotContain(code, text, StringComparison.Ordinal);
            Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("nora-whom-nobody-knows", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Sasanka", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Two_who_give_the_same_code_at_once_are_one_mentor()
    {
        var told = new List<string>();
        await using var house = new WorldHouse(StoryTests.Inviting, told.Add, static address => address.Value);
        await house.StartAsync();
        await AskAsync(house, 1, Jana, "invite");
        var code = new Dictionary<string, string> { ["code"] = Code().Match(string.Join(' ', told)).Value };

        await house.SeeAsync(
            WorldHouse.DeskName,
            new Arrived("event-2", new Update.Asked(Lobby, Nora, new AskId("ask-2"), "join", code)),
            new Arrived("event-2", new Update.Asked(Lobby, Nora, new AskId("ask-2"), "join", code)),
            new Arrived("event-3", new Update.Asked(Lobby, new Address(WorldHouse.DeskName, "@eva"), new AskId("ask-3"), "join", code)));

        Assert.Equal(["#mentor-01 ◂ new channel for @nora-whom-nobody-knows"], told.Where(line => line.Contains("new channel", StringComparison.Ordinal)));
        Assert.Single(told, line => line.Contains("Tenhle kód neplatí", StringComparison.Ordinal));
    }

    private static Task AskAsync(WorldHouse house, int number, Address author, string command, params (string Name, string Value)[] options) =>
        house.SeeAsync(WorldHouse.DeskName, $"event-{number}", new Update.Asked(Lobby, author, new AskId($"ask-{number}"), command, options.ToDictionary(option => option.Name, option => option.Value)));

    [GeneratedRegex("[2-9A-Z]{4}(-[2-9A-Z]{4}){3}")]
    private static partial Regex Code();
}
