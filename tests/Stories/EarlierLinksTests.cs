using System.Globalization;
using System.Text;
using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Stories.World;
using Microsoft.Data.Sqlite;
using Xunit;

namespace MentorBot.Stories;

/// <summary>
/// Which message on a platform is which of ours was stored under other keys before 2026-11-26: seconds first and not microseconds. Who upgrades has talks with such links,
/// and what is done to their messages means them still.
/// </summary>
public sealed class EarlierLinksTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, 123, 456, TimeSpan.Zero);

    private static readonly Address Anna = new(WorldHouse.ChatName, "anna");
    private static readonly Address Lida = new(WorldHouse.DeskName, "@lida");
    private static readonly Address Room = new(WorldHouse.DeskName, "K-001");
    private static readonly Address Hers = new(WorldHouse.ChatName, "anna/m-2") { At = Noon };
    private static readonly Address Mentors = new(WorldHouse.DeskName, "K-001/m-1") { At = Noon };

    private readonly WorldHouse _house = new(StoryTests.House, _ => { }, address => address.Value);
    private int _event;

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task What_a_person_changes_and_takes_back_is_changed_and_taken_back_for_her_mentor()
    {
        await UpgradeAsync();

        await SeeAsync(WorldHouse.ChatName, new Update.FromSeeker.Edited(Anna, Hers, Content.Words("Bydlím v Mostě.")));
        Assert.Single(Shown(_house.Desk), words => words == "Bydlím v Mostě.");
        Assert.DoesNotContain("Bydlím v Praze.", Shown(_house.Desk));

        await SeeAsync(WorldHouse.ChatName, new Update.FromSeeker.Commanded(Anna, SeekerCommands.Unsend, "", Hers));
        Assert.DoesNotContain("Bydlím v Mostě.", Shown(_house.Desk));
    }

    [Fact]
    public async Task What_her_mentor_changes_and_deletes_is_changed_and_deleted_for_her()
    {
        await UpgradeAsync();

        await SeeAsync(WorldHouse.DeskName, new Update.FromRoom.Edited(Room, Lida, Mentors, Content.Words("Kde teď jste?")));
        Assert.Single(Shown(_house.Chat), words => words == "Kde teď jste?");

        await SeeAsync(WorldHouse.DeskName, new Update.FromRoom.Deleted(Room, Mentors));
        Assert.DoesNotContain(Shown(_house.Chat), words => words is "Kde teď jste?" or "Kde bydlíte?");
    }

    /// <summary>A room is read back at each start, and the marks of what was handled have other ids too.</summary>
    [Fact]
    public async Task What_her_mentor_wrote_before_is_not_sent_to_her_again()
    {
        await UpgradeAsync();

        await WritesAsync(Mentors, "Kde bydlíte?");

        Assert.Single(Shown(_house.Chat), words => words == "Kde bydlíte?");
    }

    private static IEnumerable<string> Shown(ScriptedMessenger platform) => platform.Screen.Where(shown => !shown.Deleted).Select(shown => shown.Part.Text.Text);

    private async Task UpgradeAsync()
    {
        await _house.StartAsync();
        await SaysAsync(new Address(WorldHouse.ChatName, "anna/m-1"), "Dobrý den");
        foreach (var label in new[] { "Čeština", "Souhlasím", "Ano, 18 nebo víc", "Vztahy", "Ano, najděte mi mentora" })
        {
            var button = _house.Chat.Screen.SelectMany(shown => shown.Part.Buttons.SelectMany(row => row)).Last(button => button.Label == label);
            await SeeAsync(WorldHouse.ChatName, new Update.FromSeeker.Pressed(Anna, button.Id));
        }

        await SaysAsync(Hers, "Bydlím v Praze.");
        await WritesAsync(Mentors, "Kde bydlíte?");
        var sealer = _house.Sealer;
        await _house.DieAsync();
        await using (var connection = new SqliteConnection($"Data Source={_house.Files.Single(file => file.EndsWith(".db", StringComparison.Ordinal))};Pooling=False"))
        {
            await connection.OpenAsync();
            foreach (var (key, wrapped, body) in Links(connection))
            {
                var fields = Encoding.UTF8.GetString(sealer.Open(wrapped, "link:" + key, body)).Split('|', 4);
                var at = fields[1].Length > 0 ? new DateTimeOffset(long.Parse(fields[1], CultureInfo.InvariantCulture), TimeSpan.Zero) : (DateTimeOffset?)null;
                var earlier = Seconds(at) + Names.Address(sealer, new Address(fields[2], fields[3]))[..26];
                await using var command = connection.CreateCommand();
                command.CommandText = "UPDATE links SET key = $earlier, body = $body WHERE key = $key";
                command.Parameters.AddWithValue("$earlier", earlier);
                command.Parameters.AddWithValue("$body", sealer.Seal(wrapped, "link:" + earlier, Encoding.UTF8.GetBytes($"{fields[0]}|{at?.ToUnixTimeSeconds()}|{fields[2]}|{fields[3]}")));
                command.Parameters.AddWithValue("$key", key);
                Assert.Equal(1, await command.ExecuteNonQueryAsync());
            }
        }

        await _house.StartAsync();
    }

    private static List<(string Key, byte[] Wrapped, byte[] Body)> Links(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT links.key, keys.wrapped, links.body FROM links JOIN keys ON keys.seeker = links.sealed_for";
        using var reader = command.ExecuteReader();
        var links = new List<(string, byte[], byte[])>();
        while (reader.Read())
        {
            links.Add((reader.GetString(0), (byte[])reader[1], (byte[])reader[2]));
        }

        return links;
    }

    private static string Seconds(DateTimeOffset? at)
    {
        var left = at is { } moment ? moment.ToUnixTimeSeconds() - 1_577_836_800 : 0;
        return string.Concat(Enumerable.Range(0, 6).Select(digit => "0123456789abcdefghijklmnopqrstuv"[(int)(left >> (5 * (5 - digit)) & 31)]));
    }

    private Task SaysAsync(Address message, string words) => SeeAsync(WorldHouse.ChatName, new Update.FromSeeker.Said(Anna, message, Content.Words(words), null));

    private Task WritesAsync(Address message, string words) => SeeAsync(WorldHouse.DeskName, new Update.FromRoom.Said(Room, Lida, message, Content.Words(words), null));

    private Task SeeAsync(string messenger, Update update) => _house.SeeAsync(messenger, $"event-{++_event}", update);
}
