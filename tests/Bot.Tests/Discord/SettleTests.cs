using System.Net;
using System.Text.Json.Nodes;
using MentorBot.Bot.Ports;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>A question that was answered, on Discord: its words stay as they are, its buttons give way to the answer.</summary>
public sealed class SettleTests : MessengerTests
{
    private static readonly Address Question = new("discord", "C60/M70");

    [Fact]
    public async Task The_answer_comes_under_the_words_and_the_buttons_go()
    {
        On("GET channels/60/messages/70", """{"id":"70","channel_id":"60","content":"**Really** send it?"}""");

        Assert.Equal(new Delivery.Sent(null), await Messenger.SettleAsync(Question, "Yes, *all* of it", CancellationToken.None));

        Assert.Equal("**Really** send it?\n✓ Yes, \\*all\\* of it", (string?)Changed()["content"]);
        Assert.Empty(Changed()["components"]!.AsArray());
    }

    [Fact]
    public async Task Done_twice_it_is_done_once()
    {
        On("GET channels/60/messages/70", """{"id":"70","channel_id":"60","content":"Really?\n✓ Yes"}""");

        await Messenger.SettleAsync(Question, "Yes", CancellationToken.None);

        Assert.Equal("Really?\n✓ Yes", (string?)Changed()["content"]);
    }

    [Fact]
    public async Task Of_an_answer_whose_name_is_not_known_any_more_nothing_is_said()
    {
        On("GET channels/60/messages/70", """{"id":"70","channel_id":"60","content":"Really?"}""");

        await Messenger.SettleAsync(Question, null, CancellationToken.None);

        Assert.Equal("Really?", (string?)Changed()["content"]);
    }

    [Fact]
    public async Task A_question_that_is_gone_needs_nothing()
    {
        On("GET channels/60/messages/70", """{"code":10008}""", HttpStatusCode.NotFound);

        Assert.Equal(new Delivery.Sent(null), await Messenger.SettleAsync(Question, "Yes", CancellationToken.None));
        Assert.Empty(CallsTo("PATCH"));
    }

    [Fact]
    public async Task While_Discord_is_out_of_order_it_is_tried_again()
    {
        On("GET channels/60/messages/70", "{}", HttpStatusCode.ServiceUnavailable);

        Assert.IsNotType<Delivery.Sent>(await Messenger.SettleAsync(Question, "Yes", CancellationToken.None));
    }

    private JsonNode Changed() => JsonNode.Parse(Assert.Single(Api.Calls, call => call.Method == "PATCH").Body)!;
}
