using MentorBot.Bot.Operations;
using MentorBot.Bot.Settings;
using MentorBot.Browser;

// dotnet run --project tests/Browser -- pictures   makes the pictures of docs/pictures anew; they are looked at by a person.
// "pictures services" makes those of the directory alone.
// dotnet run --project tests/Browser -- first-visit   says how long a first visit takes, and how much it carries.
// "house CONFIG DATA" is the local mode on a folder that outlives it, which a test kills and starts again.
// Without one of these the tests run.
switch (args)
{
    case ["pictures"]:
        await Pictures.MakeAsync();
        return 0;
    case ["pictures", "services"]:
        await Pictures.ServicesAsync();
        return 0;
    case ["first-visit"]:
        await FirstVisit.MeasureAsync(Console.Out);
        return 0;
    case ["house", var config, var data]:
        await LocalMode.RunAsync(SettingsFile.ReadLocal(config), config, data, Console.Out, CancellationToken.None);
        return 0;
    default:
        return await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
}
