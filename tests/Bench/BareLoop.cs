using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Channels;
using MentorBot.Simulators.Places;

namespace MentorBot.Bench;

/// <summary>
/// The least a bridge can do: it reads updates and posts them, keeps order per conversation, remembers nothing and decides nothing. As
/// many posts are on their way at once as the real program has. What it loses when it is killed is everything in flight.
/// </summary>
internal static class BareLoop
{
    private const int Posters = 64;

    public static async Task<double> RunAsync(Town town, IReadOnlyList<Citizen> citizens, int count)
    {
        await MeasureAsync(town, citizens, count / 2, "barewarm");
        return await MeasureAsync(town, citizens, count, "bare");
    }

    private static async Task<double> MeasureAsync(Town town, IReadOnlyList<Citizen> citizens, int count, string prefix)
    {
        using var telegram = new HttpClient();
        using var discord = new HttpClient();
        discord.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", town.Discord.Options.Token);
        discord.DefaultRequestHeaders.Add("User-Agent", "DiscordBot (bare, 1)");
        var rooms = citizens.ToDictionary(c => c.Person.Id, c => c.Room);
        var lanes = Enumerable.Range(0, Posters).Select(_ => Channel.CreateUnbounded<(ulong Room, string Text)>()).ToArray();
        var posted = 0;
        var posters = lanes.Select(async lane =>
        {
            await foreach (var (room, text) in lane.Reader.ReadAllAsync())
            {
                using var answer = await discord.PostAsJsonAsync($"{town.Discord.BaseUrl}/channels/{room}/messages", new { content = text });
                await answer.Content.ReadAsByteArrayAsync();
                Interlocked.Increment(ref posted);
            }
        }).ToArray();

        var start = Stopwatch.GetTimestamp();
        await town.Telegram.LoadAsync(new() { Chats = citizens.Count, MessagesPerChat = count / citizens.Count, FirstPerson = 1_000_000, Prefix = prefix });
        var offset = 0L;
        for (var read = 0; read < count;)
        {
            using var batch = await JsonDocument.ParseAsync(await telegram.GetStreamAsync($"{town.Telegram.BaseUrl}/bot{town.Telegram.Token}/getUpdates?timeout=10&limit=100&offset={offset}"));
            foreach (var update in batch.RootElement.GetProperty("result").EnumerateArray())
            {
                offset = update.GetProperty("update_id").GetInt64() + 1;
                if (update.TryGetProperty("message", out var message) && message.GetProperty("text").GetString() is { } text && text.StartsWith(prefix + "-", StringComparison.Ordinal))
                {
                    var chat = message.GetProperty("chat").GetProperty("id").GetInt64();
                    lanes[chat % Posters].Writer.TryWrite((rooms[chat], text));
                    read++;
                }
            }
        }

        foreach (var lane in lanes)
        {
            lane.Writer.Complete();
        }

        await Task.WhenAll(posters);
        return posted / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
