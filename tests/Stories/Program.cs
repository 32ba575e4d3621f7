using MentorBot.Stories;

// dotnet run --project tests/Stories -- --rewrite  writes every transcript anew as it really goes; the difference is reviewed.
// Without it the tests run.
if (!args.Contains("--rewrite"))
{
    return await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
}

foreach (var file in StoryTests.Files())
{
    await using var story = StoryTests.Begin(file);
    await File.WriteAllTextAsync(file, await story.PlayAsync(await File.ReadAllTextAsync(file)));
}

return 0;
