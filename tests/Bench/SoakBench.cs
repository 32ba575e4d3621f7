using System.Diagnostics;
using System.Globalization;
using MentorBot.Simulators.Places;

namespace MentorBot.Bench;

/// <summary>
/// Many whole conversations in a row, from the first word to the end: what the program keeps of each that is over, in memory and on disk. The real program as a
/// process of its own, both simulators in this one. Threads that are over are put away here, as Discord does by itself in time.
/// </summary>
internal static class SoakBench
{
    private const int Few = 500;
    private const int Many = 3000;
    private const int AtOnce = 6;
    private const int MessagesEachWay = 8;

    public static async Task<IReadOnlyList<Figure>> RunAsync(Action<string> say)
    {
        await using var town = await Town.BuildAsync(new TownPlan(Mentors: 20, Capacity: 10));
        town.Telegram.RecordCalls = false;
        town.Telegram.KeepMessages = 1000;
        await town.StartAsync();

        var start = Stopwatch.GetTimestamp();
        await LiveAsync(town, 0, Few);
        var few = Kept.By(town);
        say(few.Said(Few));
        await LiveAsync(town, Few, Many);
        var took = Stopwatch.GetElapsedTime(start);
        var many = Kept.By(town);
        say(many.Said(Many));

        return
        [
            new Figure("conversationsPerSecond", $"whole conversations, {AtOnce} at once", Many / took.TotalSeconds, "1/s"),
            new Figure("rssFewMegabytes", $"resident memory after {Few} conversations", few.Resident, "MB"),
            new Figure("rssManyMegabytes", $"resident memory after {Many} conversations", many.Resident, "MB"),
            new Figure("filesFew", $"open files after {Few} conversations", few.Files, ""),
            new Figure("filesMany", $"open files after {Many} conversations", many.Files, ""),
            new Figure("storedKilobytesEach", $"stored of each conversation of {2 * MessagesEachWay} messages", (many.Stored - few.Stored) * 1024 / (Many - Few), "KB"),
        ];
    }

    private static Task LiveAsync(Town town, int from, int to)
    {
        var next = from;
        return Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            for (var number = Interlocked.Increment(ref next); number <= to; number = Interlocked.Increment(ref next))
            {
                await ConverseAsync(town, number);
            }
        }));
    }

    private static async Task ConverseAsync(Town town, int number)
    {
        var citizen = await town.WelcomeAsync(1_000_000 + number);
        for (var i = 0; i < MessagesEachWay; i++)
        {
            var hers = string.Create(CultureInfo.InvariantCulture, $"hers {number} {i}.");
            citizen.Person.Write(hers);
            await town.Discord.Control.WaitForMessageAsync(citizen.Room, message => message.Content.Contains(hers, StringComparison.Ordinal));
            var answer = string.Create(CultureInfo.InvariantCulture, $"answer {number} {i}.");
            town.Discord.Control.Write(citizen.Room, citizen.Mentor, answer);
            await town.Telegram.WaitForMessageAsync(citizen.Person.Id, message => message.Text.Contains(answer, StringComparison.Ordinal));
        }

        citizen.Person.Write("/end");
        var sure = await town.Telegram.WaitForMessageAsync(citizen.Person.Id, message => message.Buttons.Any(button => button.Text == "Yes, end it"));
        citizen.Person.Press("Yes, end it", sure.Id);

        // The last word in a room: whatever came after would open the thread again.
        await town.Discord.Control.WaitForMessageAsync(citizen.Room, message => message.Content.Contains("If this conversation was heavy", StringComparison.Ordinal));
        town.Discord.Control.SetThread(citizen.Room, archived: true);
    }

    /// <summary>What the program holds at a moment; memory and store in megabytes.</summary>
    private sealed record Kept(double Resident, int Files, double Stored)
    {
        public static Kept By(Town town) => new(
            town.Bot!.ResidentBytes / 1048576.0,
            Directory.GetFileSystemEntries(string.Create(CultureInfo.InvariantCulture, $"/proc/{town.Bot.Id}/fd")).Length,
            new FileInfo(Path.Combine(town.Folder, "data", "mentorbot.db")).Length / 1048576.0);

        public string Said(int conversations) => string.Create(CultureInfo.InvariantCulture, $"  after {conversations}: {Resident:0} MB, {Files} files, {Stored:0.0} MB stored");
    }
}
