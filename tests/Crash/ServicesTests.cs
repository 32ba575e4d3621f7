using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Crash;

/// <summary>The directory of an organisation, exported, spoilt, imported and cut off by the real program from a command line.</summary>
public sealed class ServicesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mentorbot-services-").FullName;

    public ServicesTests()
    {
        Directory.CreateDirectory(House);
        foreach (var file in Directory.GetFiles(Path.Combine(Town.Repository, "config", "services")))
        {
            File.Copy(file, Path.Combine(House, Path.GetFileName(file)));
        }
    }

    private string House => Path.Combine(_folder, "config", "services");

    [Fact]
    public async Task A_damaged_package_changes_nothing_and_says_each_fault()
    {
        Assert.Equal((0, "167 services were written."), await RunAsync("export", "work"));
        var before = Contents();
        Edit("services.csv", 2, ",active,", ",open,");
        Edit("phones.csv", 3, ",", ",,");
        Edit("service_areas.csv", 2, "celá ČR", "Atlantis");

        var (code, lines) = await RunAsync("import", "work");
        var said = lines.Split('\n');

        Assert.Equal(1, code);
        Assert.Contains("phones.csv, line 3: has 11 fields, and there are 10 columns.", said);
        Assert.Contains("services.csv, line 2, status: is \"open\", and can be active, inactive, defunct, temporarily closed.", said);
        Assert.Contains(said, line => line.StartsWith("service_areas.csv, line 2, name: is \"Atlantis\", which is no region.", StringComparison.Ordinal));
        Assert.Equal("3 faults.", said[^2]);
        Assert.Equal("Nothing was changed.", said[^1]);
        Assert.Equal(before, Contents());
        Assert.Equal([House], Directory.GetDirectories(Path.Combine(_folder, "config")));
    }

    [Fact]
    public async Task What_is_sound_is_taken_in()
    {
        await RunAsync("export", "work");
        Edit("services.csv", 2, "Tísňová linka 112", "Tísňová linka");

        Assert.Equal((0, "167 services were taken in."), await RunAsync("import", "work"));
        Assert.Contains("Tísňová linka,", await File.ReadAllTextAsync(Path.Combine(House, "services.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_is_killed_at_any_moment_leaves_a_whole_directory()
    {
        await RunAsync("export", "work");
        for (var milliseconds = 150; milliseconds <= 750; milliseconds += 150)
        {
            await using (var import = Launch("import", "work"))
            {
                await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
                await import.KillAsync();
            }

            Assert.Equal((0, "Nothing is wrong: 167 services, 5 of them with a secret address."), await RunAsync("check"));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        await using var command = Launch(arguments);
        var code = await command.ExitAsync();
        return (code, string.Join('\n', command.Lines));
    }

    private BotProcess Launch(params string[] arguments) => BotProcess.Start(["dotnet", Town.Program, "services"], _folder, new Dictionary<string, string>(), arguments);

    private void Edit(string file, int line, string from, string to)
    {
        var path = Path.Combine(_folder, "work", file);
        var lines = File.ReadAllLines(path);
        var at = lines[line - 1].IndexOf(from, StringComparison.Ordinal);
        lines[line - 1] = lines[line - 1][..at] + to + lines[line - 1][(at + from.Length)..];
        File.WriteAllLines(path, lines);
    }

    private string Contents() => string.Join('\n', Directory.GetFiles(House).Order(StringComparer.Ordinal).Select(file => Path.GetFileName(file) + "\n" + File.ReadAllText(file)));
}
