using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Channels;
using MentorBot.Simulators.Places;

namespace MentorBot.Bench;

/// <summary>
/// The least a bridge can do: it reads updates and posts them, keeps order per conversation, remembers nothing and decides nothing. As
/// many posts are on their way at once as it is told: as many as the real program has, or one. Like the real program it is a process of its own. What it loses when it is killed is everything in flight.
/// </summary>
internal static class BareLoop
{
    /// <summary>The name under which this program starts itself as the loop.</summary>
    public const string Name = "bare-loop";

    /// <summary>Starts the loop beside the town. It runs until it is killed.</summary>
    /// <param name="posters">How many posts are on their way at once.</param>
    public static async Task<Process> StartAsync(Town town, IReadOnlyList<Citizen> citizens, int posters)
    {
        string[] arguments = [typeof(BareLoop).Assembly.Location, Name, $"{town.Telegram.BaseUrl}/bot{town.Telegram.Token}", town.Discord.BaseUrl, town.Discord.Options.Token, posters.ToString(CultureInfo.InvariantCulture)];
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        foreach (var citizen in citizens)
        {
            await process.StandardInput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{citizen.Person.Id} {citizen.Room}"));
        }

        process.StandardInput.Close();
        await process.StandardOutput.ReadLineAsync();
        return process;
    }

    /// <summary>The loop itself.</summary>
    /// <param name="telegramUrl">With the token.</param>
    /// <param name="chats">Lines of a chat and its room.</param>
    public static async Task RunAsync(string telegramUrl, string discordUrl, string discordToken, int posters, TextReader chats)
    {
        var rooms = new Dictionary<long, ulong>();
        while (await chats.ReadLineAsync() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            rooms[long.Parse(line[..space], CultureInfo.InvariantCulture)] = ulong.Parse(line[(space + 1)..], CultureInfo.InvariantCulture);
        }

        using var telegram = new HttpClient();
        using var discord = new HttpClient();
        discord.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", discordToken);
        discord.DefaultRequestHeaders.Add("User-Agent", "DiscordBot (bare, 1)");
        var lanes = Enumerable.Range(0, posters).Select(_ => Channel.CreateUnbounded<(ulong Room, string Text)>()).ToArray();
        foreach (var lane in lanes)
        {
            _ = PostAsync(lane.Reader, discord, discordUrl);
        }

        Console.WriteLine("ready");
        for (var offset = 0L; ;)
        {
            using var batch = await JsonDocument.ParseAsync(await telegram.GetStreamAsync($"{telegramUrl}/getUpdates?timeout=10&limit=100&offset={offset}"));
            foreach (var update in batch.RootElement.GetProperty("result").EnumerateArray())
            {
                offset = update.GetProperty("update_id").GetInt64() + 1;
                if (update.TryGetProperty("message", out var message) && message.TryGetProperty("text", out var text) && rooms.TryGetValue(message.GetProperty("chat").GetProperty("id").GetInt64(), out var room))
                {
                    lanes[(int)(room % (ulong)posters)].Writer.TryWrite((room, text.GetString()!));
                }
            }
        }
    }

    private static async Task PostAsync(ChannelReader<(ulong Room, string Text)> lane, HttpClient discord, string url)
    {
        await foreach (var (room, text) in lane.ReadAllAsync())
        {
            using var answer = await discord.PostAsJsonAsync($"{url}/channels/{room}/messages", new { content = text });
            await answer.Content.ReadAsByteArrayAsync();
        }
    }
}
