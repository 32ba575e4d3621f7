using MentorBot.Bot.Settings;
using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

public sealed class CrisisPartTests
{
    private const string Whole = "crisis:\n  hours:\n    mon-fri: 8:00-20:00\n  duty: [lida, petr]\n  channel: \"11\"\n";

    private static readonly MentorCard[] Mentors = [new(new MentorId("lida"), "Limetka", ["cs"], 1), new(new MentorId("petr"), "Pírko", ["cs"], 1)];

    [Fact]
    public void It_is_read_with_all_that_it_says()
    {
        var (service, place, faults) = Read(Whole + "  duty-hours:\n    petr: always\n  next-after-minutes: 5\n  role: \"22\"\n");

        Assert.Empty(faults);
        Assert.Equal(("lida petr", TimeSpan.FromMinutes(5)), (string.Join(' ', service!.Duty.Select(worker => worker.Mentor.Value)), service.Patience));
        Assert.Null(service.Duty[0].Hours);
        Assert.True(service.Duty[1].Hours!.IsAlways);
        Assert.Equal(new Stretch(480, 1200), Assert.Single(service.Hours.Week[0]));
        Assert.Equal(new DutyPlace("11", "22"), place);
    }

    [Fact]
    public void Three_minutes_and_no_role_are_what_is_not_said() => Assert.Equal((TimeSpan.FromMinutes(3), ""), Read(Whole) is { Service: { } service, Place: { } place } ? (service.Patience, place.Role) : default);

    [Theory]
    [InlineData("crisis:\n")]
    [InlineData("crisis: {}\n")]
    public void A_part_of_which_only_the_name_was_switched_on_is_a_fault_and_no_silence(string yaml) =>
        Assert.EndsWith("crisis has nothing below it. Take the # away before its lines as well, as config/settings.yaml comes; or take crisis out.", Assert.Single(Read(yaml).Faults), StringComparison.Ordinal);

    [Fact]
    public void Without_the_part_there_is_none() => Assert.Equal((null, null), Read("organisation: x\n") is var read ? (read.Service, read.Place) : default);

    [Theory]
    [InlineData("  hours:\n    mon-fri: 8:00-20:00\n", "", "crisis.hours is missing. Write when somebody is on duty: nobody is offered what is not there.")]
    [InlineData("[lida, petr]", "[lida, eva]", "crisis.duty names \"eva\", who is not in mentors.yaml.")]
    [InlineData("  duty: [lida, petr]\n", "", "crisis.duty must be a list")]
    [InlineData("channel: \"11\"", "channel: duty", "crisis.channel must be an id")]
    [InlineData("channel: \"11\"", "channel: \"11\"\n  role: \"@everyone\"", "crisis.role must be an id")]
    [InlineData("channel: \"11\"", "channel: \"11\"\n  next-after-minutes: 0", "crisis.next-after-minutes must be a whole number of at least 1")]
    [InlineData("channel: \"11\"", "channel: \"11\"\n  duty-hours:\n    eva: always", "crisis.duty-hours.eva is not on duty.")]
    [InlineData("channel: \"11\"", "channel: \"11\"\n  chanel: \"12\"", "crisis.chanel is not known.")]
    public void What_is_wrong_is_said(string right, string wrong, string fault) =>
        Assert.Contains(fault, Assert.Single(Read(Whole.Replace(right, wrong, StringComparison.Ordinal)).Faults), StringComparison.Ordinal);

    private static (CrisisService? Service, DutyPlace? Place, List<string> Faults) Read(string yaml)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, yaml);
            var faults = new List<string>();
            var (service, place) = CrisisPart.Read(YamlPage.Read(file, faults), Mentors, Country.Czechia);
            return (service, place, faults);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
