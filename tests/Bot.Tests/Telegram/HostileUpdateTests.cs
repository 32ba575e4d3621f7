using System.Globalization;
using System.Text;
using System.Text.Json;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Api;
using MentorBot.Bot.Telegram.Incoming;
using MentorBot.Bot.Tests.Telegram.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

/// <summary>Nothing that is JSON makes the reader throw, pass on what it should not, or hold up what comes after.</summary>
public sealed class HostileUpdateTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{}")]
    [InlineData("""{"update_id":1}""")]
    [InlineData("""{"update_id":1,"message":null}""")]
    [InlineData("""{"update_id":1,"message":[]}""")]
    [InlineData("""{"update_id":1,"message":"text"}""")]
    [InlineData("""{"update_id":1,"channel_post":{"message_id":1,"chat":{"id":-100,"type":"channel"},"text":"x"}}""")]
    [InlineData("""{"update_id":1,"business_message":{"message_id":1,"chat":{"id":5,"type":"private"},"text":"x"}}""")]
    [InlineData("""{"update_id":1,"guest_message":{"message_id":1,"chat":{"id":5,"type":"private"},"text":"x"}}""")]
    [InlineData("""{"update_id":1,"inline_query":{"id":"1","from":{"id":5},"query":"x"}}""")]
    [InlineData("""{"update_id":1,"message_reaction":{"chat":{"id":5,"type":"private"},"message_id":1}}""")]
    public void An_update_of_no_use_is_dropped(string json) => Assert.Equal(Converted.Dropped(Disposal.NotOurs), Wire.Convert(json));

    [Theory]
    [InlineData("""{"update_id":1,"message":{}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"chat":{"type":"private"},"text":"x"}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"chat":{"id":9223372036854775808,"type":"private"},"text":"x"}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"chat":{"id":-5,"type":"private"},"text":"x"}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"chat":{"id":"5","type":"private"},"text":"x"}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"chat":{"id":5.5,"type":"private"},"text":"x"}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1e400,"chat":{"id":5,"type":"private"},"text":"x"}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":0,"chat":{"id":5,"type":"private"},"text":"x"}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"chat":{"id":5},"text":"x"}}""")]
    [InlineData("""{"update_id":1,"message":{"message_id":1,"chat":[{"id":5,"type":"private"}],"text":"x"}}""")]
    [InlineData("""{"update_id":1,"callback_query":{"id":5,"data":"x","message":{"chat":{"id":5,"type":"private"}}}}""")]
    [InlineData("""{"update_id":1,"my_chat_member":{"chat":{"id":0,"type":"private"},"new_chat_member":{"status":"kicked"}}}""")]
    public void A_message_without_a_usable_address_is_malformed(string json) => Assert.Equal(Disposal.Malformed, Wire.Convert(json).Disposal);

    [Theory]
    [InlineData(""" "text":7 """)]
    [InlineData(""" "text":{"a":"b"} """)]
    [InlineData(""" "text":"" """)]
    [InlineData(""" "photo":{} """)]
    [InlineData(""" "photo":[] """)]
    [InlineData(""" "photo":[7,"x",null,[{"file_id":"deeper"}]] """)]
    [InlineData(""" "document":"x" """)]
    public void Her_message_that_makes_no_sense_is_refused_and_not_swallowed(string fields) => Assert.Equal("unknown", Wire.ContentOf(fields).Refused);

    [Theory]
    [InlineData(""" "photo":[{"width":1}] """, "photo")]
    [InlineData(""" "photo":[{"file_id":"../../etc/passwd"}] """, "photo")]
    [InlineData(""" "voice":{"file_id":7} """, "voice")]
    [InlineData(""" "document":{"file_id":"a b"} """, "document")]
    [InlineData(""" "document":{} """, "document")]
    [InlineData(""" "sticker":{"emoji":"this is no emoji but a long sentence with a name"} """, "sticker")]
    public void A_file_without_a_usable_ticket_is_refused_by_its_kind(string fields, string kind) => Assert.Equal(kind, Wire.ContentOf(fields).Refused);

    [Fact]
    public void Of_a_field_that_comes_twice_the_last_counts()
    {
        var json = """{"update_id":1,"message":{"message_id":1,"message_id":2,"chat":{"id":-9,"type":"group"},"chat":{"id":9,"type":"private"},"text":"a","text":"b"}}""";

        var said = Wire.Passed<Update.FromSeeker.Said>(json);

        Assert.Equal(new Address("telegram", "9/2"), said.Message);
        Assert.Equal("b", said.Content.Text.Text);
    }

    [Fact]
    public void Half_a_surrogate_pair_costs_one_character_and_not_the_message() =>
        Assert.Equal("pomoc \uFFFD\n😀", Wire.ContentOf(""" "text":"pomoc \ud83d\n😀" """).Text.Text);

    [Fact]
    public void Broken_utf8_costs_one_character_and_not_the_message()
    {
        byte[] json = [.. Encoding.UTF8.GetBytes("""{"update_id":1,"message":{"message_id":1,"chat":{"id":9,"type":"private"},"text":"ab"""), 0xC3, .. Encoding.UTF8.GetBytes("""cd"}}""")];

        var said = Assert.IsType<Update.FromSeeker.Said>(Converter.Convert(UpdateReader.Read(json)).Arrived?.Update);

        Assert.Equal("ab\uFFFDcd", said.Content.Text.Text);
    }

    [Fact]
    public void Depth_beyond_all_sense_is_skipped()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"reply_to_message":[""", 5000)) + string.Concat(Enumerable.Repeat("]}", 5000));

        Assert.Equal("pomoc", Wire.ContentOf($""" "reply_to_message":{deep},"text":"pomoc" """).Text.Text);
    }

    [Fact]
    public void A_hundred_thousand_entities_do_not_become_a_hundred_thousand_styles()
    {
        var entities = string.Join(',', Enumerable.Repeat("""{"type":"bold","offset":0,"length":5}""", 100_000));

        Assert.Equal(200, Wire.ContentOf($""" "text":"pomoc","entities":[{entities}] """).Text.Spans.Count);
    }

    [Fact]
    public void An_escaped_name_of_a_refused_field_passes_nothing_of_it()
    {
        var said = Wire.Said(""" "loc\u0061tion":{"latitude":50.0123} """);

        Assert.Equal("unknown", said.Content.Refused);
    }

    [Fact]
    public void A_hostile_update_does_not_hold_up_its_neighbours()
    {
        string[] hostile =
        [
            "null", "[[[[]]]]", """{"update_id":9223372036854775808,"message":{"text":"\ud83d"}}""", """{"update_id":"x"}""",
            """{"update_id":1002,"message":{"message_id":{"a":[1,2,{"b":null}]},"chat":7}}""",
        ];
        var body = Encoding.UTF8.GetBytes(Wire.Updates([Wire.Text("first", 1, 1000), .. hostile, Wire.Text("last", 2, 1009)]));

        var answer = Answer<UpdateBatch>.Read(body, UpdateBatch.TryRead);

        Assert.True(answer is { Ok: true, HasResult: true, Result.Whole: true });
        Assert.Equal(7, answer.Result!.Updates.Count);
        Assert.Equal(1010, answer.Result.Confirming);
        Assert.Equal(["m:777:1", "m:777:2"], answer.Result.Updates.Select(Converter.Convert).Select(static one => one.Arrived?.Key).OfType<string>());
    }

    [Fact]
    public void Of_an_answer_that_breaks_off_the_whole_updates_are_taken()
    {
        var whole = Wire.Updates(Wire.Text("first", 1, 1000), Wire.Text("second", 2, 1001));
        var body = Encoding.UTF8.GetBytes(whole[..(whole.IndexOf("second", StringComparison.Ordinal) + 3)]);

        var answer = Answer<UpdateBatch>.Read(body, UpdateBatch.TryRead);

        Assert.True(answer is { Ok: true, HasResult: true, Result.Whole: false });
        Assert.Equal(1001, answer.Result!.Confirming);
    }

    [Fact]
    public void Every_mutation_of_real_updates_is_read_without_a_throw()
    {
        const int Seed = 20260301;
        const string Alphabet = "{}[]\",:0189eE-\\unt \u0001a";
        var random = new Random(Seed);
        string[] seeds =
        [
            Wire.Text("příliš žluťoučký 🐎"),
            Wire.Message(""" "photo":[{"file_id":"p","width":90,"height":67}],"caption":"c","caption_entities":[{"type":"bold","offset":0,"length":1}] """),
            Wire.Message(""" "text":"/start x1" ,"entities":[{"type":"bot_command","offset":0,"length":6}] """),
            $$$"""{"update_id":1,"callback_query":{"id":"9",{{{Wire.From}}},"message":{"message_id":3,{{{Wire.Chat}}},"date":1},"data":"k1"}}""",
            $$$"""{"update_id":1,"my_chat_member":{ {{{Wire.Chat}}},"date":1,"new_chat_member":{"status":"kicked"} }}""",
        ];

        var read = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(seeds[random.Next(seeds.Length)]);
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)Alphabet[random.Next(Alphabet.Length)];
            }

            try
            {
                var converted = Converter.Convert(UpdateReader.Read(bytes));
                Assert.True(converted.Disposal == Disposal.Passed == (converted.Arrived is not null), string.Create(CultureInfo.InvariantCulture, $"seed {Seed}, round {i}"));
                read++;
            }
            catch (JsonException)
            {
                // No JSON any more: the splitter never hands such a thing on.
            }
        }

        Assert.InRange(read, 2_000, 20_000);
    }
}
