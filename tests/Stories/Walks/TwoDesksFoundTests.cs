using MentorBot.Bot.Language;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using Xunit;

namespace MentorBot.Stories.Walks;

/// <summary>What walks and readers have found where a mentor has two desks, each by itself.</summary>
public sealed class TwoDesksFoundTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_copy_that_is_gone_is_opened_again_and_nobody_hears_of_it()
    {
        await using var walk = await StartAsync();
        var gone = walk.RoomOf("anna", walk.Second)!.Value;
        walk.Second.Gone.Add(gone);
        var told = walk.Chat.Tried.Count;

        var said = walk.Write("anna", toSeeker: false)!;
        await walk.SettleAsync(Minute);

        Assert.NotEqual(gone, Assert.Single(Shown(walk.Second, said)).Place);
        Assert.Equal(told, walk.Chat.Tried.Count);
        Assert.DoesNotContain(walk.Desk.Tried, tried => tried.Post.To.Value == "#Operator");
    }

    [Fact]
    public async Task A_copy_of_which_its_platform_knows_nothing_any_more_is_opened_again()
    {
        await using var walk = await StartAsync();
        walk.Second.Answers = new Delivery.Rejected(Refusal.Unreachable);
        var said = walk.Write("anna", toSeeker: false)!;
        await walk.SettleAsync(TimeSpan.Zero);
        walk.Second.Answers = null;
        walk.Write("anna", toSeeker: false);

        await walk.SettleAsync(5 * Minute);

        Assert.Single(Shown(walk.Second, said));
    }

    [Fact]
    public async Task What_a_mentor_wrote_in_a_copy_before_it_was_found_gone_stands_in_the_room_and_is_marked_there()
    {
        await using var walk = await StartAsync();
        var first = walk.Write("anna", toSeeker: true, atSecond: true, isInternal: false)!;
        var gone = walk.RoomOf("anna", walk.Second)!.Value;
        walk.Second.Gone.Add(gone);
        walk.Write("anna", toSeeker: false);
        await walk.House.HandInAsync(walk.Chat, 10);
        while (walk.House.Sends.Count > 0)
        {
            await walk.House.SendAsync(0);
        }

        await walk.House.TurnAsync();
        await walk.SettleAsync(Minute);

        Assert.Equal(Mark.Delivered, walk.Desk.Marked[Assert.Single(Shown(walk.Desk, first)).Address]);
        Assert.Empty(Shown(walk.Second, first));
    }

    [Theory]
    [InlineData((int)Refusal.NotAllowed)]
    [InlineData((int)Refusal.TokenRefused)]
    public async Task A_copy_that_keeps_us_out_is_told_to_nobody_and_what_waits_goes_on_when_it_can(int refusal)
    {
        await using var walk = await StartAsync();
        var told = walk.Chat.Tried.Count;
        walk.Second.Answers = new Delivery.Rejected((Refusal)refusal);
        var said = walk.Write("anna", toSeeker: false)!;
        await walk.SettleAsync(30 * Minute);
        Assert.Empty(Shown(walk.Second, said));

        walk.Second.Answers = null;
        await walk.SettleAsync(30 * Minute);

        Assert.Single(Shown(walk.Second, said));
        Assert.Equal(told, walk.Chat.Tried.Count);
        Assert.DoesNotContain(walk.Desk.Tried, tried => tried.Post.To.Value == "#Operator");
    }

    [Fact]
    public async Task A_mark_that_is_not_allowed_behind_an_echo_is_no_trouble_of_the_seekers()
    {
        await using var walk = await StartAsync();
        walk.Desk.AnswersToMarks = new Delivery.Rejected(Refusal.NotAllowed);

        var answer = walk.Write("anna", toSeeker: true, atSecond: true, isInternal: false)!;
        await walk.SettleAsync(Minute);

        Assert.Single(Shown(walk.Chat, answer));
        Assert.DoesNotContain(walk.Chat.Tried, tried => tried.Text.StartsWith("We can't pass your messages", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_waits_for_a_copy_is_thrown_away_when_the_desk_is_switched_off_and_there_is_a_copy_again_when_it_is_on()
    {
        await using var walk = await StartAsync();
        walk.Second.Answers = new Delivery.RetryAfter(Minute);
        var before = walk.Write("anna", toSeeker: false)!;
        await walk.SettleAsync(TimeSpan.Zero);
        Assert.NotEmpty(await walk.House.Disk.PendingAsync());

        walk.House.HasSecond = false;
        await walk.House.DieAsync();
        var without = walk.Write("anna", toSeeker: false)!;
        await walk.SettleAsync(Minute);
        Assert.Empty(await walk.House.Disk.PendingAsync());

        walk.Second.Answers = null;
        walk.House.HasSecond = true;
        await walk.House.DieAsync();
        var after = walk.Write("anna", toSeeker: false)!;
        await walk.SettleAsync(Minute);

        Assert.Equal([0, 0, 1], new[] { before, without, after }.Select(said => Shown(walk.Second, said).Count()));
        Assert.Equal([1, 1, 1], new[] { before, without, after }.Select(said => Shown(walk.Desk, said).Count()));
    }

    [Fact]
    public async Task A_copy_that_was_never_opened_is_asked_for_at_the_next_start()
    {
        await using var walk = await StartAsync();
        var gone = walk.RoomOf("anna", walk.Second)!.Value;
        walk.Second.Gone.Add(gone);
        var said = walk.Write("anna", toSeeker: false)!;
        await walk.House.HandInAsync(walk.Chat, 10);
        walk.Second.Answers = new Delivery.Rejected(Refusal.Filtered);
        await walk.SettleAsync(TimeSpan.Zero);
        walk.Second.Answers = null;
        await walk.SettleAsync(Minute);
        Assert.Empty(Shown(walk.Second, said));

        await walk.House.DieAsync();
        await walk.SettleAsync(Minute);

        Assert.Single(Shown(walk.Second, said));
    }

    [Fact]
    public async Task A_mentor_who_looks_at_her_own_words_is_told_to_nobody_and_at_the_seekers_to_her_alone()
    {
        await using var walk = await StartAsync();
        var answer = walk.Write("anna", toSeeker: true, atSecond: false, isInternal: false)!;
        var question = walk.Write("anna", toSeeker: false)!;
        await walk.SettleAsync(Minute);

        walk.See("anna", Assert.Single(Shown(walk.Second, answer)));
        walk.See("anna", Assert.Single(Shown(walk.Second, question)));
        await walk.SettleAsync(Minute);

        Assert.Equal((question.Address, Mark.Seen), Assert.Single(walk.Chat.Marks, mark => mark.Mark == Mark.Seen));
    }

    /// <summary>The mark beside her own words stood in the way of it.</summary>
    [Fact]
    public async Task A_word_of_the_house_goes_past_a_flood_though_her_own_words_were_marked_behind_it()
    {
        await using var walk = await StartAsync(new Tempo(10, 3));
        for (var words = 0; words < 20; words++)
        {
            walk.Write("anna", toSeeker: true, atSecond: false, isInternal: false);
        }

        await walk.SettleAsync(TimeSpan.Zero);
        var question = walk.Write("anna", toSeeker: false)!;
        await walk.SettleAsync(TimeSpan.Zero);

        walk.Command("anna", "help");
        await walk.SettleAsync(TimeSpan.Zero);

        Assert.Contains((question.Address, Mark.Delivered), walk.Chat.Marks);
        Assert.StartsWith("For your safety", walk.Oracle.Copies(new Address(walk.Chat.Name, "anna"))[^1].Text, StringComparison.Ordinal);
    }

    /// <summary>A desk in the browser shows not all that the other does, and a mentor who reads there must not take a file for silence.</summary>
    [Fact]
    public async Task A_file_that_a_copy_can_not_show_is_named_there_and_only_there()
    {
        await using var walk = await StartAsync();
        var anna = new Address(walk.Chat.Name, "anna");
        walk.Chat.Happens("photo", new Update.FromSeeker.Said(anna, new Address(anna.Messenger, "anna/photo"), new Content(StyledText.Empty, [new Attachment(AttachmentKind.Photo, anna.Messenger, "ticket", 1)]), null));

        await walk.SettleAsync(Minute);

        Assert.Single(walk.Second.Screen, copy => copy.Text.StartsWith("There is a file here", StringComparison.Ordinal) && copy.Place == walk.RoomOf("anna", walk.Second));
        Assert.DoesNotContain(walk.Desk.Screen, copy => copy.Text.StartsWith("There is a file here", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_note_quotes_of_a_message_that_is_taken_back_stands_at_no_desk(bool wasSeen)
    {
        await using var walk = await StartAsync(reader: LanguageData.Reader());
        var anna = new Address(walk.Chat.Name, "anna");
        var written = new Address(walk.Chat.Name, "anna/grave");
        walk.Chat.Happens("said", new Update.FromSeeker.Said(anna, written, Content.Words("I am going to kill myself tonight."), null));
        if (wasSeen)
        {
            await walk.SettleAsync(Minute);
            Assert.All([walk.Desk, walk.Second], desk => Assert.Equal(2, desk.Standing.Values.Count(text => text.Contains("kill myself", StringComparison.Ordinal))));
        }

        walk.Chat.Happens("unsent", new Update.FromSeeker.Commanded(anna, "unsend", "", written));
        await walk.SettleAsync(Minute);

        Assert.All([walk.Desk, walk.Second], desk =>
        {
            Assert.DoesNotContain(desk.Standing.Values, text => text.Contains("kill myself", StringComparison.Ordinal));
            Assert.Single(desk.Standing.Values, text => text.StartsWith("A message that may have meant danger was taken back", StringComparison.Ordinal));
        });
    }

    /// <summary>The platform says that the room is gone while words are on their way into it.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_on_its_way_into_a_room_that_is_gone_stands_in_the_next(bool isEcho)
    {
        await using var walk = await StartAsync();
        var gone = walk.RoomOf("anna")!.Value;
        var said = walk.Write("anna", toSeeker: isEcho, atSecond: true, isInternal: false)!;
        await walk.House.HandInAsync(isEcho ? walk.Second : walk.Chat, 10);
        walk.LoseRoom("anna", walk.Desk, isTold: true);
        await walk.House.HandInAsync(walk.Desk, 10);

        await walk.SettleAsync(Minute);

        Assert.NotEqual(gone, Assert.Single(Shown(walk.Desk, said)).Place);
        Assert.DoesNotContain(walk.Chat.Tried, tried => tried.Text.StartsWith("Your last message could not be passed on.", StringComparison.Ordinal));
    }

    private static async Task<PipelineWalk> StartAsync(Tempo? tempo = null, IMessageReader? reader = null)
    {
        var walk = new PipelineWalk(0, hasTwoDesks: true, tempo, reader);
        await walk.StartAsync();
        return walk;
    }

    private static IEnumerable<Copy> Shown(Platform platform, Said said) => platform.Screen.Where(copy => copy.Text.Contains(said.Tokens[0], StringComparison.Ordinal));
}
