using MentorBot.Bot.Settings;
using MentorBot.Core.Outreach;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

public sealed class OutreachPartTests
{
    private const string Whole = "outreach:\n  channel: \"11\"\n";

    [Fact]
    public void A_channel_switches_it_on_and_a_day_is_waited_where_nothing_else_is_said()
    {
        Assert.Equal((new OutreachPlan(TimeSpan.FromHours(24)), "11"), Read(Whole) is var read ? (read.Plan, read.Channel) : default);
        Assert.Equal(TimeSpan.FromHours(4), Read(Whole + "  tell-coordinator-after-hours: 4\n").Plan!.Patience);
    }

    [Fact]
    public void Without_the_part_there_is_none() => Assert.Equal((null, null), Read("organisation: x\n") is var read ? (read.Plan, read.Channel) : default);

    [Theory]
    [InlineData("channel: \"11\"", "channel: team", "outreach.channel must be an id")]
    [InlineData("channel: \"11\"", "channel: \"11\"\n  tell-coordinator-after-hours: 0", "outreach.tell-coordinator-after-hours must be a whole number of at least 1")]
    [InlineData("channel: \"11\"", "channel: \"11\"\n  role: \"12\"", "outreach.role is not known.")]
    public void What_is_wrong_is_said(string right, string wrong, string fault) =>
        Assert.Contains(fault, Assert.Single(Read(Whole.Replace(right, wrong, StringComparison.Ordinal)).Faults), StringComparison.Ordinal);

    private static (OutreachPlan? Plan, string? Channel, List<string> Faults) Read(string yaml)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, yaml);
            var faults = new List<string>();
            var (plan, channel) = OutreachPart.Read(YamlPage.Read(file, faults));
            return (plan, channel, faults);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
