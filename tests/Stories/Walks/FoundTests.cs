using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Stories.Walks;

/// <summary>What walks have found, each by itself.</summary>
public sealed class FoundTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_stall_is_over_when_something_was_written_again_and_not_before()
    {
        await using var walk = await StartAsync();
        walk.House.Store.Mishap = Mishap.Full;
        var said = walk.Write("anna", toSeeker: false)!;
        await walk.House.HandInAsync(walk.Chat, 10);

        for (var turns = 0; turns < 3; turns++)
        {
            walk.House.Time.MoveTo(walk.House.Time.GetUtcNow() + Minute);
            await walk.House.TurnAsync();
            Assert.True(walk.House.Health.IsStalled, "A turn that has nothing to write says nothing of the disk.");
        }

        Assert.Single(walk.Desk.Tried, tried => tried.Post.To.Value == "#Operator");
        walk.House.Store.Mishap = Mishap.None;
        await walk.House.TurnAsync();
        Assert.False(walk.House.Health.IsStalled, "The disk can be written again.");
        await walk.SettleAsync(Minute);
        Assert.Equal(
            ["The store can't write; nothing is confirmed and nothing is sent until it can again: The disk of the walk has a bad moment.", "The store can write again"],
            walk.House.Log.Lines.Where(line => line.StartsWith("The store", StringComparison.Ordinal)));
        Assert.Single(InRoom(walk, said));
    }

    /// <summary>Three may be on their way at once here, and one person's words go one by one.</summary>
    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    public async Task Who_brings_more_than_senders_will_soon_be_free_for_waits_also_when_it_is_all_one_persons(int messages, int heldBack)
    {
        await using var walk = await StartAsync();
        var before = walk.House.HeldBack;
        for (var message = 0; message < messages; message++)
        {
            walk.Write("anna", toSeeker: false);
        }

        await walk.House.HandInAsync(walk.Chat, 10);

        Assert.Equal(heldBack, walk.House.HeldBack - before);
        Assert.Empty(walk.Chat.Waiting);
    }

    [Fact]
    public async Task What_was_stored_though_the_disk_said_no_goes_on_where_it_was()
    {
        await using var walk = await StartAsync();
        walk.House.Store.Mishap = Mishap.StoredAllTheSame;
        var said = walk.Write("anna", toSeeker: false)!;
        await walk.House.HandInAsync(walk.Chat, 10);
        Assert.NotEmpty(walk.Chat.Waiting);
        Assert.Empty(walk.House.Sends);

        walk.House.Store.Mishap = Mishap.None;
        await walk.SettleAsync(Minute);

        Assert.Single(InRoom(walk, said));
        Assert.Empty(await walk.House.Disk.PendingAsync());
    }

    [Fact]
    public async Task What_became_of_a_commit_is_asked_until_it_can_be_read()
    {
        await using var walk = await StartAsync();
        walk.House.Store.Mishap = Mishap.StoredAllTheSame;
        var said = walk.Write("anna", toSeeker: false)!;
        await walk.House.HandInAsync(walk.Chat, 10);
        walk.House.Store.Mishap = Mishap.Unreadable;
        for (var turns = 0; turns < 3; turns++)
        {
            await walk.House.HandInAsync(walk.Chat, 10);
        }

        Assert.NotEmpty(walk.Chat.Waiting);
        walk.House.Store.Mishap = Mishap.None;
        await walk.SettleAsync(Minute);

        Assert.Single(InRoom(walk, said));
    }

    [Theory]
    [InlineData((int)Mishap.Unreadable)]
    [InlineData((int)Mishap.NoAddresses)]
    public async Task A_disk_that_can_not_be_read_is_no_fault_of_what_was_written(int mishap)
    {
        await using var walk = await StartAsync();
        await walk.House.DieAsync();
        walk.House.Store.Mishap = (Mishap)mishap;
        var said = walk.Write("anna", toSeeker: false)!;
        await walk.House.HandInAsync(walk.Chat, 10);
        Assert.True(walk.House.Health.IsStalled, "It can't work now.");

        walk.House.Store.Mishap = Mishap.None;
        await walk.SettleAsync(Minute);

        Assert.Single(InRoom(walk, said));
        Assert.Equal(0, await walk.House.Disk.DeadLettersAsync());
    }

    [Fact]
    public async Task A_damaged_database_stops_the_service_and_is_no_fault_of_what_was_written()
    {
        await using var walk = await StartAsync();
        await walk.House.DieAsync();
        walk.House.Store.Mishap = Mishap.Damaged;
        var said = walk.Write("anna", toSeeker: false)!;

        await Assert.ThrowsAsync<StoreFaultException>(() => walk.House.HandInAsync(walk.Chat, 10));
        Assert.NotEmpty(walk.Chat.Waiting);
        Assert.Equal(0, await walk.House.Disk.DeadLettersAsync());

        walk.House.Store.Mishap = Mishap.None;
        await walk.House.DieAsync();
        await walk.SettleAsync(Minute);
        Assert.Single(InRoom(walk, said));
    }

    /// <summary>The service stops, and what is on its way then gets its end in a last turn.</summary>
    [Fact]
    public async Task What_a_turn_had_decided_when_it_broke_off_is_not_stored_by_the_turn_after_it()
    {
        await using var walk = await StartAsync();
        await walk.House.DieAsync();
        walk.Write("anna", toSeeker: false);
        await walk.House.HandInAsync(walk.Chat, 10);
        var said = walk.Write("anna", toSeeker: false)!;
        walk.Write("dana", toSeeker: false);
        walk.House.Store.Mishap = Mishap.Damaged;
        await Assert.ThrowsAsync<StoreFaultException>(() => walk.House.HandInAsync(walk.Chat, 10));

        walk.House.Store.Mishap = Mishap.None;
        await walk.House.TurnAsync();
        await walk.House.DieAsync();
        await walk.SettleAsync(Minute);

        Assert.Single(InRoom(walk, said));
    }

    [Fact]
    public async Task Changing_a_message_of_a_room_that_is_gone_opens_no_other_room()
    {
        await using var walk = await StartAsync();
        var said = walk.Write("anna", toSeeker: false)!;
        await walk.SettleAsync(Minute);
        walk.Desk.Gone.Add(walk.RoomOf("anna")!.Value);
        walk.Write("anna", toSeeker: false);
        await walk.SettleAsync(Minute);
        var rooms = walk.Desk.Made.Count;

        walk.Edit(said);
        await walk.SettleAsync(Minute);

        Assert.Equal(rooms, walk.Desk.Made.Count);
        Assert.Contains(walk.Chat.Tried, tried => tried.Post.To.Value == "anna" && tried.Text.StartsWith("Your change could not be passed on.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_mentor_wrote_before_her_room_was_found_gone_is_passed_on()
    {
        await using var walk = await StartAsync();
        var answer = walk.Write("anna", toSeeker: true)!;
        walk.Desk.Gone.Add(walk.RoomOf("anna")!.Value);
        walk.Write("anna", toSeeker: false);
        await walk.House.HandInAsync(walk.Chat, 10);
        await walk.House.SendAsync(0);
        await walk.House.TurnAsync();

        await walk.SettleAsync(Minute);

        Assert.Single(walk.Chat.Screen, copy => copy.Place.Value == "anna" && copy.Text.Contains(answer.Tokens[0], StringComparison.Ordinal));
        Assert.Contains((answer.Address, Mark.Delivered), walk.Desk.Marks);
    }

    [Fact]
    public async Task A_delay_whose_turn_was_not_stored_is_told_all_the_same()
    {
        await using var walk = await StartAsync();
        var answer = walk.Write("anna", toSeeker: true)!;
        await walk.House.HandInAsync(walk.Desk, 10);
        walk.Chat.Answers = new Delivery.RetryAfter(TimeSpan.FromSeconds(30));
        await walk.House.SendAsync(0);
        walk.House.Store.Mishap = Mishap.Full;
        await walk.House.TurnAsync();

        walk.House.Store.Mishap = Mishap.None;
        await walk.SettleAsync(TimeSpan.FromSeconds(5));

        Assert.Contains((answer.Address, Mark.Waiting), walk.Desk.Marks);
    }

    private static async Task<PipelineWalk> StartAsync()
    {
        var walk = new PipelineWalk(0);
        await walk.StartAsync();
        return walk;
    }

    private static IEnumerable<Copy> InRoom(PipelineWalk walk, Said said) => walk.Desk.Screen.Where(copy => copy.Text.Contains(said.Tokens[0], StringComparison.Ordinal));
}
