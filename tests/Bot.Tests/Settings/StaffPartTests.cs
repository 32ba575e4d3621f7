using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

public sealed class StaffPartTests
{
    private const string Whole = "staff:\n  jana:\n    name: Jana\n    account: \"31\"\n    roles: [coordinator, supervisor]\n  ivo:\n    name: Ivo\n    account: \"32\"\n    roles: [operator, outreach]\n";

    [Fact]
    public void Everybody_is_read_with_her_name_account_and_roles()
    {
        var (staff, accounts, _, faults) = Read(Whole);

        Assert.Empty(faults);
        Assert.Equal(["jana Jana Coordinator Supervisor", "ivo Ivo Operator Outreach"], staff.Select(member => $"{member.Id} {member.Name} {string.Join(' ', member.Roles)}"));
        Assert.Equal(["jana 31", "ivo 32"], accounts.Select(account => $"{account.Key} {account.Value}"));
    }

    [Fact]
    public void Who_accompanies_people_has_a_role_as_well() =>
        Assert.Equal([Role.Companion], Read(Whole.Replace("[operator, outreach]", "[companion]", StringComparison.Ordinal)).Staff[1].Roles);

    [Fact]
    public void Without_the_part_there_is_nobody() => Assert.Empty(Read("organisation: x\n").Staff);

    [Fact]
    public void A_channel_of_a_role_is_read_where_there_is_one() =>
        Assert.Equal(["Supervisor 41"], Read("discord:\n  supervisors-channel: \"41\"\n").Channels.Select(channel => $"{channel.Key} {channel.Value}"));

    [Theory]
    [InlineData("[operator, outreach]", "[boss]", "staff.ivo.roles names \"boss\".")]
    [InlineData("\"32\"", "\"31\"", "staff has one account for jana and ivo.")]
    [InlineData("\"32\"", "Ivo#1", "staff.ivo.account must be an id")]
    [InlineData("    name: Ivo\n", "", "staff.ivo.name is missing.")]
    [InlineData("name: Ivo", "name: Ivo\n    alias: I", "staff.ivo.alias is not known.")]
    public void What_is_wrong_is_said(string right, string wrong, string fault) =>
        Assert.Contains(fault, Assert.Single(Read(Whole.Replace(right, wrong, StringComparison.Ordinal)).Faults), StringComparison.Ordinal);

    private static (IReadOnlyList<Staff> Staff, Dictionary<StaffId, string> Accounts, IReadOnlyDictionary<Role, string> Channels, List<string> Faults) Read(string yaml)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, yaml);
            var (faults, accounts) = (new List<string>(), new Dictionary<StaffId, string>());
            var page = YamlPage.Read(file, faults);
            return (StaffPart.Read(page, accounts), accounts, StaffPart.Channels(page), faults);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
