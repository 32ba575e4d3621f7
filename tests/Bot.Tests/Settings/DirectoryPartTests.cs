using MentorBot.Bot.Settings;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

public sealed class DirectoryPartTests
{
    [Theory]
    [InlineData("organisation: x\n", true)]
    [InlineData("directory:\n  recheck: on\n", true)]
    [InlineData("directory:\n  recheck: off\n", false)]
    public void Services_are_checked_unless_somebody_switches_it_off(string yaml, bool rechecks)
    {
        var (read, faults) = Read(yaml);

        Assert.Empty(faults);
        Assert.Equal(rechecks, read);
    }

    [Theory]
    [InlineData("directory:\n  recheck: never\n", "directory.recheck must be on or off. Write one of the two.")]
    [InlineData("directory:\n  rechek: off\n", "directory.rechek is not known. There is recheck.")]
    public void What_is_wrong_is_said(string yaml, string fault) => Assert.EndsWith(fault, Assert.Single(Read(yaml).Faults), StringComparison.Ordinal);

    private static (bool Rechecks, List<string> Faults) Read(string yaml)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, yaml);
            var faults = new List<string>();
            return (DirectoryPart.Rechecks(YamlPage.Read(file, faults)), faults);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
