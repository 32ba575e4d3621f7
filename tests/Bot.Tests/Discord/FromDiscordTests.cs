using System.Text;
using System.Text.Json;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

public sealed class FromDiscordTests
{
    private static readonly Address Room = new("discord", "C60");
    private static readonly Address Jana = new("discord", "U77");
    private static readonly Address Here = new("discord", "C60/M5");

    private readonly FromDiscord _convert = new(guild: 900, self: 1);

    [Fact]
    public void A_message_is_said_in_its_room()
    {
        var said = Said("""{"content":"**hi**"}""");

        Assert.Equal("m:60:5", said.Key);
        var update = Assert.IsType<Update.FromRoom.Said>(said.Update);
        Assert.Equal((Room, Jana, Here), (update.Room, update.Author, update.Message));
        Assert.Equal("hi", update.Content.Text.Text);
        Assert.Equal([new TextSpan(0, 2, TextStyle.Bold)], update.Content.Text.Spans);
        Assert.Null(update.ReplyTo);
    }

    [Fact]
    public void Nothing_about_the_person_comes_further()
    {
        var read = Events("MESSAGE_CREATE", """
            {"content":"hi","author":{"id":"77","username":"NEEDLE1","global_name":"NEEDLE2","avatar":"NEEDLE3","discriminator":"NEEDLE4"},
             "member":{"nick":"NEEDLE5"},"mentions":[{"id":"88","username":"NEEDLE6"}],
             "referenced_message":{"author":{"username":"NEEDLE7"},"content":"NEEDLE8"},
             "attachments":[{"id":"9","filename":"NEEDLE9.png","description":"NEEDLE10","title":"NEEDLE11","content_type":"image/png","size":4,"url":"https://cdn/x","proxy_url":"NEEDLE12"}]}
            """);

        Assert.DoesNotContain("NEEDLE", Everything(Assert.Single(read)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"author":{"id":"1"}}""")]
    [InlineData("""{"author":{"id":"77","bot":true}}""")]
    [InlineData("""{"webhook_id":"3"}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":18}""")]
    [InlineData("""{"type":20}""")]
    [InlineData("""{"guild_id":"901"}""")]
    [InlineData("""{"guild_id":null}""")]
    [InlineData("""{"author":null}""")]
    public void What_is_not_said_by_a_person_in_our_server_is_not_heard(string change) => Assert.Empty(Events("MESSAGE_CREATE", change));

    [Fact]
    public void A_reply_names_the_message_it_answers()
    {
        var said = Said("""{"type":19,"message_reference":{"type":0,"message_id":"4","channel_id":"60","guild_id":"900"}}""");

        Assert.Equal(new Address("discord", "C60/M4"), ((Update.FromRoom.Said)said.Update).ReplyTo);
    }

    [Fact]
    public void A_reply_to_another_channel_s_message_names_none() =>
        Assert.Null(((Update.FromRoom.Said)Said("""{"message_reference":{"message_id":"4","channel_id":"61"}}""").Update).ReplyTo);

    [Theory]
    [InlineData("""{"content":"","message_reference":{"type":1,"message_id":"4"},"message_snapshots":[{"message":{"content":"NEEDLE"}}]}""", "forward")]
    [InlineData("""{"content":"","sticker_items":[{"id":"4","name":"NEEDLE"}]}""", "sticker")]
    [InlineData("""{"content":"","poll":{"question":{"text":"NEEDLE"}}}""", "poll")]
    [InlineData("""{"content":"","embeds":[{"title":"NEEDLE"}]}""", "embed")]
    [InlineData("""{"content":"","components":[{"type":1}]}""", "components")]
    [InlineData("""{"content":""}""", "unknown")]
    public void What_can_not_be_passed_on_is_called_by_its_kind_alone(string change, string kind)
    {
        var said = Said(change);

        var content = ((Update.FromRoom.Said)said.Update).Content;
        Assert.Equal(kind, content.Refused);
        Assert.True(content.IsEmpty);
        Assert.DoesNotContain("NEEDLE", Everything(said), StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_beside_words_is_no_reason_to_refuse()
    {
        var content = ((Update.FromRoom.Said)Said("""{"content":"https://a.example","embeds":[{"title":"x"}]}""").Update).Content;

        Assert.Null(content.Refused);
        Assert.Equal("https://a.example", content.Text.Text);
    }

    [Fact]
    public void A_message_of_which_something_was_taken_out_says_so()
    {
        Assert.True(((Update.FromRoom.Said)Said("""{"content":"see https://discord.com/channels/900/60/5"}""").Update).Content.LeftOut);
        Assert.False(((Update.FromRoom.Said)Said("""{"content":"see https://a.example"}""").Update).Content.LeftOut);
    }

    [Fact]
    public void Words_beside_a_sticker_come_with_the_word_that_something_is_missing()
    {
        var content = ((Update.FromRoom.Said)Said("""{"content":"ok","sticker_items":[{"id":"4"}]}""").Update).Content;

        Assert.Equal(("ok", "sticker"), (content.Text.Text, content.Refused));
    }

    [Theory]
    [InlineData("""{"content":"","attachments":[{"id":"9","content_type":"image/png","size":4,"url":"https://cdn/x"}]}""", AttachmentKind.Photo)]
    [InlineData("""{"content":"","flags":8192,"attachments":[{"id":"9","content_type":"audio/ogg","size":4,"url":"https://cdn/x","waveform":"aa"}]}""", AttachmentKind.Voice)]
    [InlineData("""{"content":"","attachments":[{"id":"9","content_type":"application/pdf","size":4,"url":"https://cdn/x"}]}""", AttachmentKind.Document)]
    [InlineData("""{"content":"","attachments":[{"id":"9","size":4,"url":"https://cdn/x"}]}""", AttachmentKind.Document)]
    public void Files_come_as_tickets(string change, AttachmentKind kind)
    {
        var file = Assert.Single(((Update.FromRoom.Said)Said(change).Update).Content.Attachments);

        Assert.Equal(new Attachment(kind, "discord", "60 5 9 https://cdn/x", 4), file);
    }

    [Fact]
    public void An_edit_is_one_only_when_the_text_was_edited()
    {
        Assert.Empty(Events("MESSAGE_UPDATE", """{"content":"hi","edited_timestamp":null,"embeds":[{"title":"x"}]}"""));

        var edited = Assert.Single(Events("MESSAGE_UPDATE", """{"content":"ho","edited_timestamp":"2026-03-01T12:00:00.123000+00:00"}"""));
        Assert.Equal("e:60:5:2026-03-01T12:00:00.123000+00:00", edited.Key);
        var update = Assert.IsType<Update.FromRoom.Edited>(edited.Update);
        Assert.Equal((Room, Jana, Here, "ho"), (update.Room, update.Author, update.Message, update.Content.Text.Text));
    }

    [Fact]
    public void A_message_read_back_has_the_keys_it_would_have_had()
    {
        const string json = """{"id":"5","channel_id":"60","type":0,"content":"hi","author":{"id":"77"},"edited_timestamp":"2026-03-01T12:00:00+00:00"}""";

        var read = _convert.ReadBack(JsonSerializer.Deserialize(json, RestJson.Default.Message)!);

        Assert.Equal(["m:60:5", "e:60:5:2026-03-01T12:00:00+00:00"], read.Select(arrived => arrived.Key));
    }

    [Fact]
    public void Deletions_are_told_one_by_one()
    {
        var one = Assert.Single(_convert.Event("MESSAGE_DELETE", """{"id":"5","channel_id":"60","guild_id":"900"}"""u8));
        Assert.Equal(new Arrived("d:60:5", new Update.FromRoom.Deleted(Room, Here), Snowflake.TimeOf(5)), one);

        var many = _convert.Event("MESSAGE_DELETE_BULK", """{"ids":["5","6"],"channel_id":"60","guild_id":"900"}"""u8);
        Assert.Equal(["d:60:5", "d:60:6"], many.Select(arrived => arrived.Key));
        Assert.Empty(_convert.Event("MESSAGE_DELETE", """{"id":"5","channel_id":"60","guild_id":"901"}"""u8));
    }

    [Fact]
    public void Typing_is_told_but_our_own()
    {
        var typing = Assert.Single(_convert.Event("TYPING_START", """{"channel_id":"60","guild_id":"900","user_id":"77","timestamp":17,"member":{"nick":"x"}}"""u8));
        Assert.Equal(new Arrived("y:60:77:17", new Update.FromRoom.Typing(Room, Jana)), typing);
        Assert.Empty(_convert.Event("TYPING_START", """{"channel_id":"60","guild_id":"900","user_id":"1","timestamp":17}"""u8));
    }

    [Theory]
    [InlineData("THREAD_DELETE")]
    [InlineData("CHANNEL_DELETE")]
    public void A_deleted_place_is_lost(string type) => Assert.Equal(
        new Arrived("x:60", new Update.FromRoom.Lost(Room)), Assert.Single(_convert.Event(type, """{"id":"60","guild_id":"900","parent_id":"50","type":12}"""u8)));

    [Theory]
    [InlineData("THREAD_UPDATE")]
    [InlineData("GUILD_CREATE")]
    [InlineData("PRESENCE_UPDATE")]
    [InlineData("SOMETHING_NEW")]
    public void Everything_else_says_nothing(string type) => Assert.Empty(_convert.Event(type, """{"id":"60","guild_id":"900"}"""u8));

    [Fact]
    public void A_command_is_asked_with_its_options()
    {
        var interaction = JsonSerializer.Deserialize(
            """
            {"id":"70","application_id":"2","type":2,"token":"t","guild_id":"900","channel_id":"60","member":{"user":{"id":"77","username":"NEEDLE"},"nick":"NEEDLE"},
             "data":{"id":"3","name":"end","options":[{"name":"why","type":3,"value":"done"},{"name":"days","type":4,"value":3},{"name":"sub","type":1,"options":[]}]}}
            """,
            EventJson.Default.Interaction)!;

        var arrived = _convert.Asked(interaction, new AskId("a1"))!;

        Assert.Equal("i:70", arrived.Key);
        var asked = Assert.IsType<Update.Asked>(arrived.Update);
        Assert.Equal((Room, Jana, new AskId("a1"), "end"), (asked.Place, asked.Author, asked.Ask, asked.Command));
        Assert.Equal(new Dictionary<string, string> { ["why"] = "done", ["days"] = "3" }, asked.Options);
    }

    [Theory]
    [InlineData("""[{"name":"report","type":1,"options":[{"name":"service","type":3,"value":"cz-116006"},{"name":"what","type":3,"value":"moved"}]}]""", "service report", "service=cz-116006 what=moved")]
    [InlineData("""[{"name":"list","type":1}]""", "service list", "")]
    [InlineData("""[{"name":"list","type":1,"options":[]}]""", "service list", "")]
    [InlineData("""[{"name":"who","type":3,"value":"eva"}]""", "service", "who=eva")]
    public void A_command_of_a_command_is_asked_by_both_their_names(string options, string command, string given)
    {
        var interaction = JsonSerializer.Deserialize(
            $$$"""{"id":"70","application_id":"2","type":2,"token":"t","guild_id":"900","channel_id":"60","member":{"user":{"id":"77"}},"data":{"id":"3","name":"service","options":{{{options}}}}}""",
            EventJson.Default.Interaction)!;

        var asked = Assert.IsType<Update.Asked>(_convert.Asked(interaction, new AskId("a1"))!.Update);

        Assert.Equal((command, given), (asked.Command, string.Join(' ', asked.Options.Select(option => $"{option.Key}={option.Value}"))));
    }

    [Fact]
    public void What_is_typed_in_a_command_of_a_command_is_named_with_both_its_words()
    {
        var interaction = JsonSerializer.Deserialize(
            """{"id":"70","application_id":"2","type":4,"token":"t","guild_id":"900","channel_id":"60","member":{"user":{"id":"77"}},"data":{"id":"3","name":"service","options":[{"name":"report","type":1,"options":[{"name":"what","type":3,"value":"moved"},{"name":"service","type":3,"value":"link","focused":true}]}]}}""",
            EventJson.Default.Interaction)!;

        Assert.Equal(("service report", "service", "link"), _convert.Typing(interaction));
    }

    /// <summary>Some of it is passed on to people, as a summary is.</summary>
    [Fact]
    public void What_is_given_with_a_command_is_read_like_a_message()
    {
        var interaction = JsonSerializer.Deserialize(
            """{"id":"70","application_id":"2","type":2,"token":"t","guild_id":"900","channel_id":"60","member":{"user":{"id":"77"}},"data":{"id":"3","name":"handover","options":[{"name":"summary","type":3,"value":"Ptejte se <@123456789012345678>, víc na https://discord.com/channels/900/60."},{"name":"code","type":3,"value":"K-007"}]}}""",
            EventJson.Default.Interaction)!;

        var options = Assert.IsType<Update.Asked>(_convert.Asked(interaction, new AskId("a1"))!.Update).Options;

        Assert.DoesNotContain("123456789012345678", options["summary"], StringComparison.Ordinal);
        Assert.DoesNotContain("discord.com", options["summary"], StringComparison.Ordinal);
        Assert.StartsWith("Ptejte se ", options["summary"], StringComparison.Ordinal);
        Assert.Equal("K-007", options["code"]);
    }

    [Theory]
    [InlineData("Jana", true)]
    [InlineData("Malá jana.nova z lesa", true)]
    [InlineData("Doma mi říkali Jana a já se bála. Dnes vím, kam se obrátit, a pomáhám jiným.", true)]
    [InlineData("Doma mi říkali Růžo, byla jsem janatá a bála se. Dnes vím, kam se obrátit.", false)]
    [InlineData("Sasanka", false)]
    public void That_a_name_of_hers_stands_in_what_she_gives_is_told_and_the_name_is_not(string words, bool tells)
    {
        var interaction = JsonSerializer.Deserialize(
            $$$"""
            {"id":"70","application_id":"2","type":2,"token":"t","guild_id":"900","channel_id":"60","member":{"user":{"id":"77","username":"jana.nova","global_name":"Jana"},"nick":null},
             "data":{"id":"3","name":"story","options":[{"name":"text","type":3,"value":"{{{words}}}"}]}}
            """,
            EventJson.Default.Interaction)!;

        Assert.Equal(tells, Assert.IsType<Update.Asked>(_convert.Asked(interaction, new AskId("a1"))!.Update).TellsName);
    }

    [Theory]
    [InlineData("""{"id":"70","type":2,"token":"t","user":{"id":"77"},"channel_id":"60","data":{"name":"end"}}""")]
    [InlineData("""{"id":"70","type":2,"token":"t","guild_id":"901","channel_id":"60","member":{"user":{"id":"77"}},"data":{"name":"end"}}""")]
    public void Commands_of_private_chats_and_other_servers_are_not_asked(string json) =>
        Assert.Null(_convert.Asked(JsonSerializer.Deserialize(json, EventJson.Default.Interaction)!, new AskId("a1")));

    private Arrived Said(string change) => Assert.Single(Events("MESSAGE_CREATE", change));

    /// <summary>The event of an ordinary message, with some properties changed.</summary>
    private IReadOnlyList<Arrived> Events(string type, string change)
    {
        var message = new Dictionary<string, JsonElement>();
        foreach (var json in new[] { """{"id":"5","channel_id":"60","guild_id":"900","type":0,"content":"hi","author":{"id":"77","username":"x"},"flags":0}""", change })
        {
            foreach (var property in JsonDocument.Parse(json).RootElement.EnumerateObject())
                message[property.Name] = property.Value;
        }

        return _convert.Event(type, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(message)));
    }

    private static string Everything(Arrived arrived) => arrived.Key + JsonSerializer.Serialize(arrived.Update, arrived.Update.GetType());
}
