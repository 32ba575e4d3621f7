using System.Text.RegularExpressions;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Stories.World;
using Microsoft.Data.Sqlite;
using Xunit;

namespace MentorBot.Stories;

/// <summary>A disk can change what it keeps without a word. What does not open any more costs what depends on it, and nobody else a word.</summary>
public sealed class DamageTests : IAsyncDisposable
{
    private static readonly Address Anna = new(WorldHouse.ChatName, "anna");
    private static readonly Address Eva = new(WorldHouse.ChatName, "eva");
    private static readonly Address Jana = new(WorldHouse.DeskName, "@jana");
    private static readonly Address Room = new(WorldHouse.DeskName, "K-001");

    private readonly WorldHouse _house = new(StoryTests.House, _ => { }, address => address.Value);
    private int _event;

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    /// <summary>Words of both wait to be sent when the damage is done, others come after it, and every timer rings.</summary>
    [Theory]
    [InlineData("documents SET body = x'01'")]
    [InlineData("documents SET body = x'01' WHERE kind = 'conversation'")]
    [InlineData("documents SET body = x'01' WHERE kind = 'seeker'")]
    [InlineData("documents SET body = x'01' WHERE kind = 'matching'")]
    [InlineData("links SET body = x'01'")]
    [InlineData("addresses SET body = x'01' WHERE role = 'chat'")]
    [InlineData("addresses SET body = x'01' WHERE role = 'room'")]
    [InlineData("outbox SET body = x'01'")]
    [InlineData("timers SET body = x'01'")]
    [InlineData("buttons SET body = x'01'")]
    [InlineData("keys SET wrapped = x'01'")]
    public async Task Whatever_does_not_open_the_next_who_writes_is_answered(string damage)
    {
        await BeginAsync();
        _house.Chat.Trouble = _house.Desk.Trouble = _ => new Delivery.RetryAfter(TimeSpan.FromMinutes(1));
        await BothWriteAsync();
        await DamageAsync(damage);
        _house.Chat.Trouble = _house.Desk.Trouble = _ => null;
        await BothWriteAsync();
        await _house.PassAsync(TimeSpan.FromDays(8));

        await SayAsync(Eva, "eva/1", "Dobrý den");

        Assert.Single(_house.Chat.Screen, shown => shown.Place == Eva);
    }

    [Fact]
    public async Task A_word_goes_without_what_it_replies_to_when_that_does_not_open()
    {
        await BeginAsync();
        await SayAsync(Anna, "anna/2", "Jste tam?");
        await DamageAsync("links SET body = x'01'");

        await AnswerAsync("K-001/1", "Jsem tu.", _house.Desk.Screen.Last(shown => shown.Part.Text.Text == "Jste tam?").Address);

        Assert.Single(_house.Chat.Screen, shown => shown.Place == Anna && shown.Part.Text.Text == "Jsem tu.");
    }

    [Fact]
    public async Task Whoever_can_not_be_read_any_more_is_told_that_her_words_did_not_go()
    {
        await BeginAsync();
        await DamageAsync("documents SET body = x'01' WHERE kind = 'seeker'");

        await SayAsync(Anna, "anna/2", "Jste tam?");

        Assert.Single(_house.Chat.Screen, shown => shown.Place == Anna && shown.Part.Text.Text.StartsWith("Omlouváme se, něco se u nás pokazilo a tahle zpráva dál neodešla.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_can_never_get_to_its_place_is_told_the_operator()
    {
        await BeginAsync();
        _house.Chat.Trouble = _ => new Delivery.RetryAfter(TimeSpan.FromMinutes(1));
        await AnswerAsync("K-001/1", "Jsem tu.", null);
        await DamageAsync("addresses SET body = x'01' WHERE role = 'chat'");
        _house.Chat.Trouble = _ => null;

        await _house.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Single(_house.Desk.Screen, shown => shown.Place.Value == "#operator" && shown.Part.Text.Text.StartsWith("Jednu odchozí zprávu nejde z databáze přečíst", StringComparison.Ordinal));
    }

    /// <summary>Her rows go with her key. One that lies on the disk alone is read when its turn comes, and is not there then.</summary>
    [Fact]
    public async Task What_waits_for_somebody_who_is_forgotten_is_not_sent_and_holds_up_nobody()
    {
        await BeginAsync();
        _house.Chat.Trouble = _ => new Delivery.RetryAfter(TimeSpan.FromMinutes(1));
        await AnswerAsync("K-001/1", "Jsem tu.", null);
        await _house.DieAsync();
        await _house.StartAsync();
        _house.Chat.Trouble = _ => null;
        await _house.ChangeAsync(new Change.ForgetSeeker((await _house.IdOfAsync(Anna))!));

        await _house.PassAsync(TimeSpan.FromMinutes(2));
        await SayAsync(Eva, "eva/1", "Dobrý den");

        Assert.DoesNotContain(_house.Chat.Screen, shown => shown.Part.Text.Text == "Jsem tu.");
        Assert.Single(_house.Chat.Screen, shown => shown.Place == Eva);
    }

    [Fact]
    public async Task That_it_is_not_known_any_more_who_of_staff_became_a_mentor_keeps_nobody_from_writing()
    {
        _house.Settings = StoryTests.Inviting;
        await _house.StartAsync();
        await AskAsync(new Update.Asked(new Address(WorldHouse.DeskName, "#team"), Jana, new AskId("ask-1"), DeskCommands.Invite, new Dictionary<string, string>()));
        var code = Regex.Match(_house.Desk.Answered!.Text.Text, "[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}").Value;
        await AskAsync(new Update.Asked(new Address(WorldHouse.DeskName, "#lobby"), Jana, new AskId("ask-2"), DeskCommands.Join, new Dictionary<string, string> { [DeskCommands.JoinCode] = code }));

        await DamageAsync("addresses SET body = x'01' WHERE role = 'account'");
        await SayAsync(Eva, "eva/1", "Dobrý den");

        Assert.Single(_house.Chat.Screen, shown => shown.Place == Eva);
    }

    private async Task BothWriteAsync()
    {
        await SayAsync(Anna, $"anna/both-{++_event}", "Haló?");
        await AnswerAsync($"K-001/both-{++_event}", "Ano?", null);
    }

    private async Task DamageAsync(string damage)
    {
        await _house.DieAsync();
        await using (var connection = new SqliteConnection($"Data Source={_house.Files.Single(file => file.EndsWith(".db", StringComparison.Ordinal))};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE " + damage;
            Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
        }

        await _house.StartAsync();
    }

    private async Task BeginAsync()
    {
        await _house.StartAsync();
        await SayAsync(Anna, "anna/1", "Dobrý den");
        foreach (var label in new[] { "Čeština", "Souhlasím", "Ano, 18 nebo víc", "Vztahy", "Ano, najděte mi mentora" })
        {
            var button = _house.Chat.Screen.SelectMany(shown => shown.Part.Buttons.SelectMany(row => row)).Last(button => button.Label == label);
            await SeeAsync(WorldHouse.ChatName, new Update.FromSeeker.Pressed(Anna, button.Id));
        }
    }

    private Task SayAsync(Address who, string message, string words) =>
        SeeAsync(WorldHouse.ChatName, new Update.FromSeeker.Said(who, new Address(WorldHouse.ChatName, message), Content.Words(words), null));

    private Task AskAsync(Update.Asked asked) => SeeAsync(WorldHouse.DeskName, asked);

    private Task AnswerAsync(string message, string words, Address? replyTo) =>
        SeeAsync(WorldHouse.DeskName, new Update.FromRoom.Said(Room, new Address(WorldHouse.DeskName, "@lida"), new Address(WorldHouse.DeskName, message), Content.Words(words), replyTo));

    private Task SeeAsync(string messenger, Update update) => _house.SeeAsync(messenger, $"event-{++_event}", update);
}
