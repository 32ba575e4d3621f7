using MentorBot.Stories;

// dotnet run --project tests/Stories -- --rewrite  writes every transcript anew as it really goes; the difference is reviewed.
// Without it the tests run.
if (!args.Contains("--rewrite"))
{
    return await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
}

foreach (var file in Directory.GetFiles(StoryTests.Folder, "*.story"))
{
    await using var story = new Story(StoryTests.House);
    await File.WriteAllTextAsync(file, await story.PlayAsync(await File.ReadAllTextAsync(file)));
}

return 0;
