using System.Globalization;
using System.Text.Json;
using MentorBot.Bench;
using MentorBot.Bench.Language;

// The one door to every figure: dotnet run -c Release --project tests/Bench -- NAME [--file F] [--json]
var name = args.FirstOrDefault() ?? "";
var json = args.Contains("--json");
if (args is [BareLoop.Name, var telegram, var discord, var token, var posters])
{
    await BareLoop.RunAsync(telegram, discord, token, int.Parse(posters, CultureInfo.InvariantCulture), Console.In);
    return 0;
}

if (name == "recognise")
{
    return RecogniseBench.Run(args);
}

if (name == "search" && Argument("--ask") is { } question)
{
    SearchBench.Explain(question, Argument("--language") ?? "cs", Argument("--region"), Console.WriteLine);
    return 0;
}

if (name == "search")
{
    return SearchBench.Run(Argument("--file"), json, args.Contains("--misses"));
}

if (name == "train")
{
    TrainBench.Run(new Recipe(), Console.WriteLine);
    return 0;
}

if (name == "language")
{
    try
    {
        var measured = LanguageBench.Run(Argument("--file"), json ? _ => { } : Console.WriteLine);
        if (json)
        {
            Console.WriteLine(measured.ToJsonString());
        }

        return 0;
    }
    catch (FormatException unusable)
    {
        Console.Error.WriteLine(unusable.Message);
        return 2;
    }
}

IReadOnlyList<Figure>? figures = name switch
{
    "relay" => await RelayBench.RunAsync(json ? _ => { } : Console.WriteLine),
    "soak" => await SoakBench.RunAsync(json ? _ => { } : Console.WriteLine),
    "flood" => await FloodBench.RunAsync(json ? _ => { } : Console.WriteLine),
    _ => null,
};
if (figures is null)
{
    Console.Error.WriteLine("Name a bench: relay, flood, soak, language, recognise, search. \"train\" learns the weights of the language anew.");
    return 2;
}

if (json)
{
    Console.WriteLine(JsonSerializer.Serialize(figures.ToDictionary(figure => figure.Key, figure => Math.Round(figure.Value, 3))));
    return 0;
}

foreach (var figure in figures)
{
    Console.WriteLine($"{figure.Name,-58} {figure.Value,12:0.##} {figure.Unit}");
}

return 0;

string? Argument(string flag) => Array.IndexOf(args, flag) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
