using MentorBot.Bot.Operations;
using MentorBot.Bot.Tests.Storage;
using MentorBot.Simulators.Places;

namespace MentorBot.Bot.Tests.Referrals;

/// <summary>The package of the house as the directory of an organisation in a folder of its own, to be changed and spoilt.</summary>
internal sealed class PackageCopy : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackageCopy()
    {
        Directory.CreateDirectory(Services);
        foreach (var file in Directory.GetFiles(Path.Combine(Town.Repository, "config", "services")))
            File.Copy(file, Path.Combine(Services, Path.GetFileName(file)));
    }

    public string Config => _folder["config"];

    public string Services => Path.Combine(Config, "services");

    public string this[string name] => _folder[name];

    public (int Code, string Said) Run(Func<ServicesCommand, int> act)
    {
        using var console = new StringWriter { NewLine = "\n" };
        return (act(new ServicesCommand(Config, console, TextWriter.Null, isTerminal: false)), console.ToString());
    }

    public void Add(string file, string row) => File.AppendAllText(Path.Combine(Services, file), row + "\n");

    /// <param name="line">The first is 1, as in what is said of faults.</param>
    public void Edit(string file, int line, string from, string to)
    {
        var lines = File.ReadAllLines(Path.Combine(Services, file));
        lines[line - 1] = lines[line - 1].Replace(from, to, StringComparison.Ordinal);
        File.WriteAllLines(Path.Combine(Services, file), lines);
    }

    public void Dispose() => _folder.Dispose();
}
