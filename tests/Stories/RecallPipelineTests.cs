using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Stories.World;
using Xunit;

namespace MentorBot.Stories;

/// <summary>What is taken back before it left stays unseen: over a restart, and when a platform tells the word and its taking back at once.</summary>
public sealed class RecallPipelineTests : IAsyncDisposable
{
    private const string Secret = "Bydlíme na náměstí.";

    private static readonly Address Anna = new(WorldHouse.ChatName, "anna");
    private static readonly Address Written = new(WorldHouse.ChatName, "anna/written");
    private static readonly Arrived Said = new("said", new Update.FromSeeker.Said(Anna, Written, Content.Words(Secret), null));
    private static readonly Arrived Unsent = new("unsent", new Update.FromSeeker.Commanded(Anna, "unsend", "", Written));

    private readonly WorldHouse _house = new(StoryTests.House, _ => { }, address => address.Value);

    [Fact]
    public async Task Told_at_once_it_is_not_even_written()
    {
        await BeginAsync();

        await _house.SeeAsync(WorldHouse.ChatName, Said, Unsent);

        await AssertUnseenAsync();
    }

    [Fact]
    public async Task Over_a_restart_it_stays_unseen()
    {
        await BeginAsync();
        _house.Desk.Trouble = _ => new Delivery.RetryAfter(TimeSpan.FromMinutes(1));
        await _house.SeeAsync(WorldHouse.ChatName, Said);
        await _house.DieAsync();
        await _house.StartAsync();

        await _house.SeeAsync(WorldHouse.ChatName, Unsent);
        _house.Desk.Trouble = _ => null;

        await AssertUnseenAsync();
    }

    /// <summary>Its first sending has an unclear end: it may be there, so it is sent to its end and then deleted.</summary>
    [Fact]
    public async Task What_may_have_left_is_deleted_where_it_is()
    {
        await BeginAsync();
        _house.Desk.ArrivesAllTheSame = true;
        _house.Desk.Trouble = _ => Delivery.Unknown.Instance;
        await _house.SeeAsync(WorldHouse.ChatName, Said);
        _house.Desk.Trouble = _ => null;
        await _house.SeeAsync(WorldHouse.ChatName, Unsent);
        await _house.PassAsync(TimeSpan.FromMinutes(10));

        Assert.True(Assert.Single(_house.Desk.Screen, shown => shown.Part.Text.Text == Secret).Deleted);
    }

    public async ValueTask DisposeAsync() => await _house.DisposeAsync();

    private async Task AssertUnseenAsync()
    {
        await _house.PassAsync(TimeSpan.FromMinutes(10));
        await _house.DieAsync();
        await _house.StartAsync();
        await _house.PassAsync(TimeSpan.FromMinutes(10));

        Assert.DoesNotContain(_house.Desk.Screen, shown => shown.Part.Text.Text == Secret);
        Assert.Single(_house.Chat.Screen, shown => shown.Part.Text.Text == "Zprávu jsme vzali zpět dřív, než odešla. Nikdo ji tam neuvidí.");
        Assert.Equal(0, _house.Health.Waiting);
    }

    private async Task BeginAsync()
    {
        await _house.StartAsync();
        await _house.SeeAsync(WorldHouse.ChatName, "hello", new Update.FromSeeker.Said(Anna, new Address(WorldHouse.ChatName, "anna/hello"), Content.Words("Dobrý den"), null));
        foreach (var label in new[] { "Čeština", "Souhlasím", "Ano, 18 nebo víc", "Vztahy", "Ano, najděte mi mentora" })
        {
            var button = _house.Chat.Screen.SelectMany(shown => shown.Part.Buttons.SelectMany(row => row)).Last(button => button.Label == label);
            await _house.SeeAsync(WorldHouse.ChatName, label, new Update.FromSeeker.Pressed(Anna, button.Id));
        }
    }
}
