using System.Globalization;
using System.Runtime.InteropServices;
using MentorBot.Simulators.Discord;
using MentorBot.Simulators.Telegram;

// Starts the simulated platforms for processes that are not .NET, or not this one:
//   dotnet run --project tests/Simulators -- --telegram-port 8081 --discord-port 8082 --seed 1
// Each platform takes the port given (0 for a free one), prints its addresses, and runs until the process is told to stop.
var seed = Number("--seed", 1);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}"));

await using var telegram = await TelegramSimulator.StartAsync(new TelegramOptions { Port = Number("--telegram-port", 8081), Seed = seed });
Print("telegram", telegram.BaseUrl, telegram.BaseUrl, telegram.Token);
await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Port = Number("--discord-port", 8082), Seed = seed });
Print("discord", discord.BaseUrl, discord.Origin, discord.Options.Token);

var stop = new TaskCompletionSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
await stop.Task;
return 0;

int Number(string name, int otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

void Print(string platform, string baseUrl, string origin, string token) =>
    Console.WriteLine($"{platform} {baseUrl} control {origin}/control token {token}");

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.TrySetResult();
}
