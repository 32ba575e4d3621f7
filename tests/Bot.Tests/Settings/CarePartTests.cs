using MentorBot.Bot.Settings;
using MentorBot.Bot.Tests.Storage;
using MentorBot.Core.Engine;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

/// <summary>When somebody is reminded, and a silence is asked about.</summary>
public sealed class CarePartTests : IDisposable
{
    private static readonly CarePlan Usual = new(TimeSpan.FromHours(24), TimeSpan.FromHours(24), TimeSpan.FromHours(12), TimeSpan.FromDays(7), TimeSpan.FromDays(14)) { IsWeekly = true };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_not_written_is_as_usual()
    {
        Assert.Equal(Usual, Read("# nothing"));
        Assert.Equal(Usual with { Ask = TimeSpan.FromDays(5) }, Read("care:\n  ask-after-days: 5\n"));
    }

    [Fact]
    public void The_sample_says_what_is_usual() => Assert.Equal(Usual, CarePart.Read(YamlPage.Read(Path.Combine(Town.Repository, "config", "settings.yaml"), [])));

    [Fact]
    public void A_step_can_be_switched_off() => Assert.Equal(
        new CarePlan(null, null, null, null, null),
        Read("care:\n  remind-mentor-after-hours: 0\n  tell-coordinator-after-hours: 0\n  waiting-too-long-after-hours: 0\n  ask-after-days: 0\n  close-after-days: 0\n  weekly-word: off\n"));

    [Fact]
    public void No_time_is_beyond_all_calendars() => Assert.Equal(TimeSpan.FromDays(3650), Read("care:\n  close-after-days: 2000000000\n").Close);

    [Theory]
    [InlineData("care:\n  ask-after-days: soon\n", "care.ask-after-days must be a whole number of at least 0. Write a number of days; 0 switches it off.")]
    [InlineData("care:\n  remind-after: 3\n", "care.remind-after is not known. There are remind-mentor-after-hours, tell-coordinator-after-hours, waiting-too-long-after-hours, ask-after-days, close-after-days, weekly-word.")]
    [InlineData("care:\n  weekly-word: sometimes\n", "care.weekly-word must be on or off. Write one of the two.")]
    public void What_is_wrong_is_said(string lines, string fault)
    {
        var faults = new List<string>();
        _ = CarePart.Read(Page(lines, faults));
        Assert.EndsWith(fault, Assert.Single(faults), StringComparison.Ordinal);
    }

    private CarePlan Read(string lines) => CarePart.Read(Page(lines, []));

    private YamlPage Page(string lines, List<string> faults)
    {
        File.WriteAllText(_folder["settings.yaml"], lines);
        return YamlPage.Read(_folder["settings.yaml"], faults);
    }
}
