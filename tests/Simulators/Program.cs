using System.Globalization;
using MentorBot.Simulators.Telegram;

// Starts the simulated platforms for processes that are not .NET, or not this one:
//   dotnet run --project tests/Simulators -- --telegram-port 8081 --discord-port 8082 --seed 1
// Each platform takes the port given (0 for a free one), prints its addresses, and runs until the process is told to stop.
var telegramPort = Number("--telegram-port", 8081);
var seed = Number("--seed", 1);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}"));

await using var telegram = await TelegramSimulator.StartAsync(new TelegramOptions { Port = telegramPort, Seed = seed });
Print("telegram", telegram.BaseUrl, telegram.Token);

var stop = new TaskCompletionSource();
using var interrupt = System.Runtime.InteropServices.PosixSignalRegistration.Create(System.Runtime.InteropServices.PosixSignal.SIGINT, Stop);
using var terminate = System.Runtime.InteropServices.PosixSignalRegistration.Create(System.Runtime.InteropServices.PosixSignal.SIGTERM, Stop);
await stop.Task;
return 0;

int Number(string name, int otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

void Print(string platform, string baseUrl, string token) =>
    Console.WriteLine($"{platform} {baseUrl} control {baseUrl}/control token {token}");

void Stop(System.Runtime.InteropServices.PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.TrySetResult();
}
