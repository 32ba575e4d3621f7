using MentorBot.Bot.Settings;
using MentorBot.Bot.Tests.Storage;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

/// <summary>What settings.yaml says of the house: how long an unfinished start is kept, how much a topic weighs.</summary>
public sealed class HouseSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("", 30)]
    [InlineData("start:\n  forgotten-after-days: 7\n", 7)]
    [InlineData("start:\n  forgotten-after-days: 2000000000\n", 3650)]
    public void A_start_is_kept_for_a_month_unless_the_settings_say_otherwise(string lines, int days) => Assert.Equal(TimeSpan.FromDays(days), Read(lines).StartKept);

    [Fact]
    public void For_no_day_a_start_can_not_be_kept() => Assert.EndsWith(
        "start.forgotten-after-days must be a whole number of at least 1. 30 is a month without a word.",
        Assert.Single(Assert.Throws<SettingsFaultException>(() => Read("start:\n  forgotten-after-days: 0\n")).Faults),
        StringComparison.Ordinal);

    [Fact]
    public void A_topic_weighs_what_is_written_and_nothing_is_written_for_the_rest() =>
        Assert.Equal(new Dictionary<string, int> { ["violence"] = 2 }, Read("topic-weights:\n  violence: 2\n").Weights);

    [Theory]
    [InlineData("topic-weights:\n  violence: 0\n", "topic-weights.violence must be a whole number of at least 1. 2 takes as much of a mentor's capacity as two talks.")]
    [InlineData("topic-weights:\n  love: 2\n", "topic-weights.love is no topic. Write one of relationships, violence, children, money, housing, health, other.")]
    public void A_weight_that_is_none_is_told_in_a_line(string lines, string fault) =>
        Assert.EndsWith(fault, Assert.Single(Assert.Throws<SettingsFaultException>(() => Read(lines)).Faults), StringComparison.Ordinal);

    [Fact]
    public void The_local_mode_has_the_crisis_service_and_the_outreach_team_that_its_settings_switch_on_and_needs_no_channel()
    {
        var house = Read("crisis:\n  hours: always\n  duty: [merunka]\noutreach:\n  tell-coordinator-after-hours: 4\n", text => text.Replace("[operator, coordinator, supervisor]", "[operator, coordinator, supervisor, outreach]", StringComparison.Ordinal));

        Assert.Equal("merunka", Assert.Single(house.Service!.Duty).Mentor.Value);
        Assert.Equal(TimeSpan.FromHours(4), house.Outreach!.Patience);
        Assert.Null(Read("").Service);
        Assert.EndsWith(
            "outreach is switched on, and nobody has the role outreach. Give it to somebody under staff: in the local mode the team has no other place to hear of requests.",
            Assert.Single(Assert.Throws<SettingsFaultException>(() => Read("outreach:\n  tell-coordinator-after-hours: 4\n")).Faults),
            StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <param name="lines">What the sample organisation's settings say besides.</param>
    private Core.Engine.House Read(string lines, Func<string, string>? change = null)
    {
        var source = Path.Combine(Town.Repository, "config");
        var folder = Path.GetDirectoryName(_folder["settings.yaml"])!;
        Directory.CreateDirectory(_folder["local"]);
        foreach (var file in Directory.GetFiles(source, "*.yaml").Concat(Directory.GetFiles(Path.Combine(source, "local"))))
        {
            File.Copy(file, Path.Combine(folder, Path.GetRelativePath(source, file)), overwrite: true);
        }

        var settings = Path.Combine(folder, "local", "settings.yaml");
        File.WriteAllText(settings, (change ?? (text => text))(File.ReadAllText(settings)) + "\n" + lines);
        return SettingsFile.ReadLocal(folder).House;
    }
}
