using System.Globalization;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Crash;

/// <summary>
/// The real program is killed with SIGKILL at random moments while people on both sides keep writing. Each message carries a token of its
/// own; the oracle counts lost, misplaced, reordered and doubled ones apart. MENTORBOT_KILLS sets how often; the seed is printed.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int People = 6;

    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("MENTORBOT_KILLS") ?? "25", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Killed_at_random_moments_it_loses_nothing_and_sends_nothing_to_the_wrong_person()
    {
        var seed = int.Parse(Environment.GetEnvironmentVariable("MENTORBOT_SEED") ?? $"{Environment.TickCount}", CultureInfo.InvariantCulture);
        output.WriteLine($"seed {seed}, {Kills} kills");
        var random = new Random(seed);
        await using var town = await Town.BuildAsync(new TownPlan(Mentors: 3, Capacity: 2));
        await town.StartAsync();
        var citizens = await Task.WhenAll(Enumerable.Range(0, People).Select(i => town.WelcomeAsync(2001 + i)));

        using var enough = new CancellationTokenSource();
        var chatSide = WriteInChatsAsync(citizens, enough.Token);
        var deskSide = WriteInRoomsAsync(town, citizens, enough.Token);
        for (var kill = 0; kill < Kills; kill++)
        {
            await Task.Delay(random.Next(50, 1500), TestContext.Current.CancellationToken);
            await town.RestartAsync();
        }

        await enough.CancelAsync();
        var (fromChats, fromRooms) = (await chatSide, await deskSide);
        await town.UntilAsync(() => citizens.All(c => InRoom(town, c).Any(text => text.EndsWith(Last(fromChats, c), StringComparison.Ordinal))), "the last message of everybody in her room");
        await town.UntilAsync(() => citizens.All(c => InChat(town, c).Any(text => text.EndsWith(Last(fromRooms, c), StringComparison.Ordinal))), "the last message of every mentor in her chat");

        var repeats = 0;
        foreach (var citizen in citizens)
        {
            // Discord recognises a repetition: exactly what was written, in order, once.
            Assert.Equal(fromChats[citizen], InRoom(town, citizen).Where(IsToken).Select(Token));

            // Telegram can't: a repetition of what was in flight is allowed, but marked.
            var shown = InChat(town, citizen).Where(IsToken).ToList();
            var marked = shown.Where(IsMarked).ToList();
            repeats += marked.Count;
            Assert.Equal(fromRooms[citizen], shown.Select(Token).Distinct());
            var unmarkedTwice = shown.Where(text => !IsMarked(text)).GroupBy(Token).Where(group => group.Count() > 1).Select(group => $"{group.Key} {group.Count()} times");
            Assert.Empty(unmarkedTwice);
        }

        Assert.True(repeats <= Kills * People, $"{repeats} repetitions for {Kills} kills.");
        output.WriteLine($"{fromChats.Values.Sum(list => list.Count)} from chats, {fromRooms.Values.Sum(list => list.Count)} from rooms, {repeats} marked repetitions");
        Assert.True(fromChats.Values.Sum(list => list.Count) > Kills && fromRooms.Values.Sum(list => list.Count) > Kills, "There was load.");
    }

    private static async Task<Dictionary<Citizen, List<string>>> WriteInChatsAsync(IReadOnlyList<Citizen> citizens, CancellationToken enough)
    {
        var written = citizens.ToDictionary(citizen => citizen, _ => new List<string>());
        for (var n = 0; !enough.IsCancellationRequested; n++)
        {
            var citizen = citizens[n % citizens.Count];
            var token = string.Create(CultureInfo.InvariantCulture, $"chat{citizen.Person.Id}x{n}z");
            citizen.Person.Write(token);
            written[citizen].Add(token);
            await Task.Delay(15, CancellationToken.None);
        }

        return written;
    }

    private static async Task<Dictionary<Citizen, List<string>>> WriteInRoomsAsync(Town town, IReadOnlyList<Citizen> citizens, CancellationToken enough)
    {
        var written = citizens.ToDictionary(citizen => citizen, _ => new List<string>());
        for (var n = 0; !enough.IsCancellationRequested; n++)
        {
            var citizen = citizens[n % citizens.Count];
            var token = string.Create(CultureInfo.InvariantCulture, $"room{citizen.Person.Id}x{n}z");
            town.Discord.Control.Write(citizen.Room, citizen.Mentor, token);
            written[citizen].Add(token);
            await Task.Delay(15, CancellationToken.None);
        }

        return written;
    }

    private static IEnumerable<string> InRoom(Town town, Citizen citizen) => town.Discord.Control.Messages(citizen.Room).Where(message => message.ByBot && !message.Deleted).Select(message => message.Content);

    private static IEnumerable<string> InChat(Town town, Citizen citizen) => town.Telegram.Shown(citizen.Person.Id).Select(message => message.Text);

    private static bool IsToken(string text) => Token(text) is { Length: > 5 } token && token[^1] == 'z' && (token.StartsWith("chat", StringComparison.Ordinal) || token.StartsWith("room", StringComparison.Ordinal));

    private static bool IsMarked(string text) => text.Contains("\n↻ ", StringComparison.Ordinal);

    private static string Token(string text) => text.Split(' ', '\n')[^1];

    private static string Last(Dictionary<Citizen, List<string>> written, Citizen citizen) => written[citizen][^1];
}
