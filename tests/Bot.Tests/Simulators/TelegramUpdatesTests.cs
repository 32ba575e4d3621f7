using MentorBot.Simulators.Telegram;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>How updates reach a bot that polls: confirmation, order, repeats, expiry, conflicts.</summary>
public sealed class TelegramUpdatesTests : TelegramSimulatorTest
{
    [Fact]
    public async Task Gives_the_earliest_hundred_updates_that_are_not_confirmed()
    {
        for (var i = 0; i < 150; i++)
            Jana.Write($"m{i}");

        var texts = await Bot.TextsAsync();

        Assert.Equal(100, texts.Length);
        Assert.Equal(["m0", "m99"], [texts[0], texts[^1]]);
    }

    [Fact]
    public async Task Gives_unconfirmed_updates_again_with_the_same_ids()
    {
        Jana.Write("one");

        var first = await Bot.UpdatesAsync();
        var second = await Bot.UpdatesAsync();

        Assert.Equal(TelegramClient.Id(first[0]), TelegramClient.Id(second[0]));
        Assert.Equal("one", TelegramClient.Text(second[0]));
    }

    [Fact]
    public async Task An_offset_confirms_all_updates_below_it()
    {
        Jana.Write("one");
        Jana.Write("two");
        var first = await Bot.UpdatesAsync();

        Assert.Equal(["two"], await Bot.TextsAsync(TelegramClient.Id(first[0]) + 1));
        Assert.Equal(["two"], await Bot.TextsAsync());
    }

    [Fact]
    public async Task A_negative_offset_forgets_all_but_the_last_ones()
    {
        foreach (var text in new[] { "one", "two", "three" })
            Jana.Write(text);

        Assert.Equal(["two", "three"], await Bot.TextsAsync(-2));
        Assert.Equal(["two", "three"], await Bot.TextsAsync());
    }

    [Fact]
    public async Task An_offset_far_beyond_the_queue_confirms_nothing()
    {
        Jana.Write("one");

        Assert.Equal(["one"], await Bot.TextsAsync(2_000_000_000));
    }

    [Fact]
    public async Task Update_ids_count_up_by_one()
    {
        Jana.Write("one");
        Jana.Write("two");

        var ids = (await Bot.UpdatesAsync()).Select(TelegramClient.Id).ToArray();

        Assert.Equal(ids[0] + 1, ids[1]);
    }

    [Fact]
    public async Task After_a_week_without_updates_the_ids_start_somewhere_else()
    {
        Jana.Write("one");
        var before = TelegramClient.Id((await Bot.UpdatesAsync())[0]);
        await Bot.UpdatesAsync(before + 1);

        Telegram.AdvanceClock(TimeSpan.FromDays(7));
        Jana.Write("two");

        var after = await Bot.UpdatesAsync(before + 1);
        Assert.Equal(["two"], after.Select(TelegramClient.Text));
        Assert.NotEqual(before + 1, TelegramClient.Id(after[0]));
    }

    [Fact]
    public async Task Ids_can_become_lower_and_the_update_still_arrives()
    {
        Jana.Write("one");
        var before = TelegramClient.Id((await Bot.UpdatesAsync())[0]);
        await Bot.UpdatesAsync(before + 1);

        Telegram.UpdateFaults.ResetTo(5000);
        Jana.Write("two");

        Assert.Equal(5000, TelegramClient.Id((await Bot.UpdatesAsync(before + 1))[0]));
    }

    [Fact]
    public async Task One_message_can_come_under_two_update_ids()
    {
        Telegram.UpdateFaults.SecondId();
        var message = Jana.Write("one");

        var updates = await Bot.UpdatesAsync();

        Assert.Equal(2, updates.Length);
        Assert.NotEqual(TelegramClient.Id(updates[0]), TelegramClient.Id(updates[1]));
        Assert.All(updates, update => Assert.Equal(message.Id, update.GetProperty("message").GetProperty("message_id").GetInt32()));
    }

    [Fact]
    public async Task A_confirmed_update_can_come_once_more()
    {
        Telegram.UpdateFaults.Duplicate();
        Jana.Write("one");
        var id = TelegramClient.Id((await Bot.UpdatesAsync())[0]);

        Assert.Equal([id], (await Bot.UpdatesAsync(id + 1)).Select(TelegramClient.Id));
        Assert.Empty(await Bot.UpdatesAsync(id + 1));
    }

    [Fact]
    public async Task Updates_can_come_in_another_order_with_rising_ids()
    {
        Telegram.UpdateFaults.Reorder(3);
        foreach (var text in new[] { "one", "two", "three" })
            Jana.Write(text);

        var updates = await Bot.UpdatesAsync();

        Assert.NotEqual(["one", "two", "three"], updates.Select(TelegramClient.Text));
        Assert.Equal(["one", "three", "two"], updates.Select(TelegramClient.Text).Order());
        Assert.Equal(updates.Select(TelegramClient.Id).Order(), updates.Select(TelegramClient.Id));
    }

    [Fact]
    public async Task Ids_can_jump()
    {
        Jana.Write("one");
        Telegram.UpdateFaults.Jump(100);
        Jana.Write("two");

        var ids = (await Bot.UpdatesAsync()).Select(TelegramClient.Id).ToArray();

        Assert.Equal(ids[0] + 101, ids[1]);
    }

    [Fact]
    public async Task An_update_is_kept_for_24_hours_and_no_longer()
    {
        Jana.Write("old");
        Telegram.AdvanceClock(TimeSpan.FromHours(23));
        Jana.Write("new");
        Assert.Equal(["old", "new"], await Bot.TextsAsync());

        Telegram.AdvanceClock(TimeSpan.FromHours(1));

        Assert.Equal(["new"], await Bot.TextsAsync());
    }

    [Fact]
    public async Task A_press_waits_150_seconds_and_cannot_be_answered_later()
    {
        Jana.Write("hi");
        var message = await Bot.CallAsync("sendMessage", new { chat_id = Jana.Id, text = "choose", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "A", callback_data = "a" } } } } });
        var press = Jana.Press("A", message.GetProperty("message_id").GetInt32());
        Assert.Equal(2, (await Bot.UpdatesAsync()).Length);

        Telegram.AdvanceClock(TimeSpan.FromSeconds(151));

        Assert.Single(await Bot.UpdatesAsync());
        Assert.Equal(
            (400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
            await Bot.ErrorAsync("answerCallbackQuery", new { callback_query_id = press.Id }));
    }

    [Fact]
    public async Task A_long_poll_is_answered_when_a_message_comes()
    {
        var poll = Bot.UpdatesAsync(timeout: 50);
        await Telegram.WaitUntilPolledAsync();

        Jana.Write("wake up");

        Assert.Equal(["wake up"], (await poll).Select(TelegramClient.Text));
    }

    [Fact]
    public async Task A_second_poller_ends_the_first()
    {
        var first = Bot.ErrorAsync("getUpdates", new { timeout = 50 });
        await Telegram.WaitUntilPolledAsync();

        var second = Bot.UpdatesAsync(timeout: 50);

        Assert.Equal((409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"), await first);
        Jana.Write("to the second");
        Assert.Equal(["to the second"], (await second).Select(TelegramClient.Text));
    }

    [Fact]
    public async Task Reactions_come_only_to_a_bot_that_asked_for_them()
    {
        var message = Jana.Write("hi");
        Jana.React(message.Id, "❤");
        Assert.Single(await Bot.UpdatesAsync());

        await Bot.CallAsync("getUpdates", new { allowed_updates = new[] { "message", "message_reaction" } });
        Jana.React(message.Id, "👍");

        var reaction = (await Bot.UpdatesAsync())[1].GetProperty("message_reaction");
        Assert.Equal("👍", reaction.GetProperty("new_reaction")[0].GetProperty("emoji").GetString());
    }

    [Fact]
    public async Task The_chosen_kinds_of_update_stay_chosen_until_others_are()
    {
        await Bot.CallAsync("getUpdates", new { allowed_updates = new[] { "callback_query" } });
        await Bot.UpdatesAsync();
        Jana.Write("unheard");
        Assert.Empty(await Bot.UpdatesAsync());

        await Bot.CallAsync("getUpdates", new { allowed_updates = Array.Empty<string>() });
        Jana.Write("heard");

        Assert.Equal(["heard"], await Bot.TextsAsync());
    }

    [Fact]
    public async Task Nothing_tells_the_bot_of_deletions_and_of_view_once_media()
    {
        var message = Jana.Write("one");
        await Bot.UpdatesAsync(TelegramClient.Id((await Bot.UpdatesAsync())[0]) + 1);

        Jana.Delete(message.Id);
        Jana.ClearChat();
        Jana.SendViewOnce();

        Assert.Empty(await Bot.UpdatesAsync());
    }

    [Fact]
    public async Task An_edit_comes_as_edited_message_and_an_unchanged_one_not_at_all()
    {
        var message = Jana.Write("helo");
        Jana.Edit(message.Id, "hello");
        Jana.Edit(message.Id, "hello");

        var updates = await Bot.UpdatesAsync();

        Assert.Equal(2, updates.Length);
        var edited = updates[1].GetProperty("edited_message");
        Assert.Equal((message.Id, "hello"), (edited.GetProperty("message_id").GetInt32(), edited.GetProperty("text").GetString()));
        Assert.True(edited.TryGetProperty("edit_date", out _));
    }

    [Fact]
    public async Task An_injected_update_keeps_its_bytes_double_keys_and_all()
    {
        Telegram.Inject("""{"update_id":77,"novelty":{"a":1,"a":{"b":[1e400]}},"novelty":null}""");

        using var response = await Bot.Http.GetAsync(Bot.Url("getUpdates"));

        Assert.Equal("""{"ok":true,"result":[{"update_id":77,"novelty":{"a":1,"a":{"b":[1e400]}},"novelty":null}]}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_load_gives_each_message_its_own_text_in_order_per_chat()
    {
        var count = await Telegram.LoadAsync(new LoadPlan { Chats = 3, MessagesPerChat = 2, FirstPerson = 9000, Prefix = "q" });

        Assert.Equal(6, count);
        Assert.Equal(["q-9000-0", "q-9001-0", "q-9002-0", "q-9000-1", "q-9001-1", "q-9002-1"], await Bot.TextsAsync());
        Assert.Equal(6, Telegram.Arrived.Since(0).Length);
    }

    [Fact]
    public void Updates_beyond_a_hundred_thousand_are_lost()
    {
        for (var i = 0; i < 100_000; i++)
            Telegram.Inject("""{"novelty":0}""");

        Jana.Write("one too many");

        Assert.Equal((100_000, 1), (Telegram.PendingUpdates, Telegram.LostUpdates));
    }
}

/// <summary>The brake for clients that poll one offset again and again.</summary>
public sealed class TelegramRepeatedPollTests : TelegramSimulatorTest
{
    private protected override TelegramOptions Options => new();

    [Fact]
    public async Task The_same_offset_at_once_again_gets_one_update()
    {
        Jana.Write("one");
        Jana.Write("two");

        Assert.Equal(["one", "two"], await Bot.TextsAsync());
        Assert.Equal(["one"], await Bot.TextsAsync());
    }
}
