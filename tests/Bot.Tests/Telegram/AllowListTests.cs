using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Incoming;
using MentorBot.Bot.Tests.Telegram.Support;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

public sealed class AllowListTests
{
    [Fact]
    public void Text_is_passed_with_the_address_of_chat_and_message()
    {
        var converted = Wire.Convert(Wire.Text("dobrý den"));

        Assert.Equal("m:777:5", converted.Arrived!.Key);
        var said = Assert.IsType<Update.FromSeeker.Said>(converted.Arrived.Update);
        Assert.Equal(new Address("telegram", "777"), said.From);
        Assert.Equal(new Address("telegram", "777/5"), said.Message);
        Assert.Equal("dobrý den", said.Content.Text.Text);
        Assert.Null(said.ReplyTo);
        Assert.Null(said.Content.Refused);
        Assert.False(said.Content.Forwarded);
    }

    [Fact]
    public void Of_a_photo_the_largest_that_can_be_fetched_is_passed_with_its_caption()
    {
        var content = Wire.ContentOf(
            """
            "photo":[{"file_id":"small","file_unique_id":"u1","width":90,"height":67,"file_size":1000},
                     {"file_id":"large","file_unique_id":"u2","width":1280,"height":960,"file_size":200000},
                     {"file_id":"huge","file_unique_id":"u3","width":9000,"height":9000,"file_size":20971521}],
            "caption":"to je on"
            """);

        Assert.Equal([new Attachment(AttachmentKind.Photo, "telegram", "large", 200000)], content.Attachments);
        Assert.Equal("to je on", content.Text.Text);
    }

    [Fact]
    public void A_voice_message_is_passed()
    {
        var content = Wire.ContentOf(""" "voice":{"file_id":"v-1_x","file_unique_id":"u","duration":3,"mime_type":"audio/ogg","file_size":4000} """);

        Assert.Equal([new Attachment(AttachmentKind.Voice, "telegram", "v-1_x", 4000)], content.Attachments);
        Assert.True(content.Text.IsEmpty);
    }

    [Fact]
    public void A_document_is_passed_without_its_name()
    {
        var content = Wire.ContentOf(
            """ "document":{"file_id":"d1","file_unique_id":"u","file_name":"Anna_NEEDLE_passport.pdf","mime_type":"application/pdf","file_size":1234} """);

        Assert.Equal([new Attachment(AttachmentKind.Document, "telegram", "d1", 1234)], content.Attachments);
    }

    [Theory]
    [InlineData(""" "animation":{"file_id":"a1","width":1,"height":1,"file_size":9},"document":{"file_id":"a1","mime_type":"video/mp4","file_size":9} """)]
    [InlineData(""" "animation":{"file_id":"a1","width":1,"height":1,"file_size":9} """)]
    public void An_animation_is_one_document(string fields) =>
        Assert.Equal([new Attachment(AttachmentKind.Document, "telegram", "a1", 9)], Wire.ContentOf(fields).Attachments);

    [Fact]
    public void A_sticker_becomes_its_emoji()
    {
        var content = Wire.ContentOf(""" "sticker":{"file_id":"s","set_name":"NEEDLE_by_Anna","emoji":"😢","type":"regular"} """);

        Assert.Equal("😢", content.Text.Text);
        Assert.Empty(content.Attachments);
    }

    [Fact]
    public void A_sticker_without_an_emoji_is_refused_as_a_sticker() =>
        Assert.Equal(Content.NotPassable("sticker"), Wire.ContentOf(""" "sticker":{"file_id":"s","type":"regular"} """), ContentEquality.Instance);

    [Theory]
    [InlineData(""" "forward_origin":{"type":"user","sender_user":{"id":9,"first_name":"NEEDLE"},"date":1} """)]
    [InlineData(""" "forward_origin":{"type":"hidden_user","sender_user_name":"NEEDLE","date":1} """)]
    [InlineData(""" "forward_sender_name":"NEEDLE","forward_date":1 """)]
    public void Of_a_forwarded_message_only_that_it_was_forwarded_is_passed(string origin)
    {
        var said = Wire.Said($""" {origin},"text":"přeposláno" """);

        Assert.True(said.Content.Forwarded);
        Assert.Equal("přeposláno", said.Content.Text.Text);
        Assert.DoesNotContain(Wire.Needle, Deep.Text(said), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reply_is_the_address_of_the_message_and_nothing_of_it()
    {
        var said = Wire.Said(
            $$""" "reply_to_message":{"message_id":4,{{Wire.From}},{{Wire.Chat}},"text":"NEEDLE quoted"},"quote":{"text":"NEEDLE"},"text":"ano" """);

        Assert.Equal(new Address("telegram", "777/4"), said.ReplyTo);
        Assert.DoesNotContain(Wire.Needle, Deep.Text(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "reply_to_message":{"message_id":4,"chat":{"id":778,"type":"private"}},"text":"ano" """)]
    [InlineData(""" "reply_to_message":{"message_id":4,"chat":{"id":777,"type":"channel"}},"text":"ano" """)]
    [InlineData(""" "reply_to_message":{"message_id":4},"text":"ano" """)]
    [InlineData(""" "reply_to_message":{"chat":{"id":777,"type":"private"}},"text":"ano" """)]
    [InlineData(""" "external_reply":{"origin":{"type":"user"},"chat":{"id":777,"type":"private"},"message_id":4},"text":"ano" """)]
    [InlineData(""" "reply_to_story":{"chat":{"id":777,"type":"private"},"id":4},"text":"ano" """)]
    public void A_reply_into_another_place_is_no_reply(string fields) => Assert.Null(Wire.Said(fields).ReplyTo);

    [Fact]
    public void A_field_that_is_new_beside_a_text_is_left_out_and_does_not_stop_the_text()
    {
        var said = Wire.Said(""" "text":"pomoc","brand_new_field_2031":{"name":"NEEDLE"} """);

        Assert.Equal("pomoc", said.Content.Text.Text);
        Assert.DoesNotContain(Wire.Needle, Deep.Text(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "external_reply":{"origin":{"type":"user","sender_user":{"first_name":"NEEDLE"}},"message_id":4,"photo":[{"file_id":"NEEDLE"}]},"text":"ano" """)]
    [InlineData(""" "quote":{"text":"NEEDLE","position":0,"is_manual":true},"text":"ano" """)]
    [InlineData(""" "reply_to_story":{"chat":{"id":9,"title":"NEEDLE","type":"channel"},"id":4},"text":"ano" """)]
    [InlineData(""" "via_bot":{"id":9,"is_bot":true,"first_name":"NEEDLE"},"text":"ano" """)]
    public void Of_what_she_quotes_or_brings_from_elsewhere_nothing_is_passed(string fields)
    {
        var said = Wire.Said(fields);

        Assert.Equal("ano", said.Content.Text.Text);
        Assert.DoesNotContain(Wire.Needle, Deep.Text(said), StringComparison.Ordinal);
    }

    /// <summary>The relay knows that something came, not when it was written: not even that it had waited on a phone without a signal.</summary>
    [Fact]
    public void When_she_wrote_is_not_passed()
    {
        var written = Wire.Convert(Wire.Message(""" "text":"ano","is_from_offline":true """)).Arrived!;
        var edited = Wire.Convert(Wire.Message(""" "text":"ano","edit_date":1767000009 """, kind: "edited_message")).Arrived!;

        Assert.DoesNotContain("1767000", Deep.Text(written) + Deep.Text(edited.Update), StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_of_hers_is_anywhere_in_what_is_passed()
    {
        string[] updates =
        [
            Wire.Text("a"),
            Wire.Message(""" "text":"b" """, kind: "edited_message"),
            $$$"""{"update_id":1,"callback_query":{"id":"9",{{{Wire.From}}},"message":{"message_id":3,{{{Wire.Chat}}},"date":1},"chat_instance":"NEEDLE","data":"k1"}}""",
            $$$"""{"update_id":1,"my_chat_member":{ {{{Wire.From}}},{{{Wire.Chat}}},"date":1,"old_chat_member":{"status":"member"},"new_chat_member":{"status":"kicked"} }}""",
            Wire.Message(""" "text":"/start" ,"entities":[{"type":"bot_command","offset":0,"length":6}]"""),
            Wire.Message(""" "text":"Anna","entities":[{"type":"text_mention","offset":0,"length":4,"user":{"id":1,"first_name":"NEEDLE"}}] """),
        ];

        Assert.All(updates, static json =>
        {
            var arrived = Wire.Convert(json).Arrived;
            Assert.NotNull(arrived);
            Assert.DoesNotContain(Wire.Needle, Deep.Text(arrived), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Nothing_that_is_read_of_an_update_has_a_field_that_could_hold_a_name()
    {
        Type[] read = [typeof(WireUpdate), typeof(WireMessage), typeof(WireCallback), typeof(WireMember), typeof(WireChat), typeof(WireFile), typeof(WireEntity)];
        var strings = read.SelectMany(static type => type.GetProperties().Where(static p => p.PropertyType == typeof(string)).Select(p => $"{type.Name}.{p.Name}"));

        Assert.Equal(
            [
                "WireCallback.Data", "WireCallback.Id", "WireEntity.Type", "WireFile.FileId", "WireMember.Status", "WireMessage.Caption", "WireMessage.Refused",
                "WireMessage.Sticker", "WireMessage.Text",
            ],
            strings.Order(StringComparer.Ordinal));
    }
}
