using System.Diagnostics;
using System.Diagnostics.Metrics;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram;
using MentorBot.Bot.Telegram.Api;
using MentorBot.Bot.Tests.Telegram.Support;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

/// <summary>The token and her name stay where they are, whatever goes wrong.</summary>
public sealed class SecrecyTests
{
    [Fact]
    public void Nothing_that_holds_the_token_prints_it()
    {
        var settings = new TelegramSettings(ScriptedApi.Token) { WebhookSecret = "WEBHOOKNEEDLE", WebhookUrl = new Uri("https://bot.example/URLNEEDLE") };
        using var api = new BotApi(settings, TimeProvider.System, new ScriptedApi());

        Assert.Equal("TelegramSettings { Token = *** }", settings.ToString());
        Assert.Equal("TelegramSettings { Token = *** }", $"{settings with { PollTimeout = TimeSpan.FromSeconds(1) }}");
        Assert.Equal("BotApi { Token = *** }", api.ToString());
    }

    [Fact]
    public void An_address_prints_no_id()
    {
        Assert.DoesNotContain("777", $"{TelegramIds.MessageAddress(777, 45, 1767000000)}", StringComparison.Ordinal);
        Assert.DoesNotContain("777", $"{new TelegramIds(777, 45)}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_trouble_of_the_transport_gets_out_with_its_words()
    {
        Exception[] troubles =
        [
            new HttpRequestException($"https://api.telegram.org/bot{ScriptedApi.Token}/sendMessage refused"),
            new InvalidOperationException(ScriptedApi.Token),
            new UriFormatException(ScriptedApi.Token),
            new TaskCanceledException(ScriptedApi.Token),
        ];
        foreach (var trouble in troubles)
        {
            var platform = new ScriptedApi().NextBreaks("sendMessage", trouble).NextBreaks("getFile", trouble).NextBreaks("deleteMessage", trouble);
            using var messenger = new TelegramMessenger(new TelegramSettings(ScriptedApi.Token), [], TimeProvider.System, platform);
            var part = new Part(Frame.House.Instance, StyledText.Plain("x"), null, []);

            var delivery = await messenger.DeliverAsync(new Post("n", new Address("telegram", "777"), part, null, false, null), CancellationToken.None);
            var fetched = await messenger.FetchAsync("t", 10, CancellationToken.None);
            var deleted = await messenger.DeleteAsync(new Address("telegram", "777/4"), CancellationToken.None);

            Assert.DoesNotContain("SECRETTOKENNEEDLE", $"{delivery} {fetched} {deleted}", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_metric_and_no_trace_carries_a_needle_or_an_id()
    {
        var told = new List<string>();
        using var metrics = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        metrics.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Note(instrument, tags));
        metrics.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Note(instrument, tags));
        metrics.Start();
        using var traces = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Add(string.Join(' ', activity.TagObjects.Append(new("name", activity.DisplayName)))),
        };
        ActivitySource.AddActivityListener(traces);

        var platform = new ScriptedApi().Always("getUpdates", RunningMessenger.NothingNew);
        platform.Next("getUpdates", Wire.Updates(
            Wire.Text("NEEDLE"), Wire.Message(""" "contact":{"phone_number":"NEEDLE"} """, 6, 1001), Wire.Message(""" "NEEDLE":1 """, 7, 1002),
            """{"update_id":1003,"message":{"message_id":1,"chat":{"id":-777,"type":"group","title":"NEEDLE"},"text":"x"}}"""));
        var inbox = new FakeInbox();
        await using (new RunningMessenger(platform, inbox, new FakeTime()))
        {
            await Until.TrueAsync(() => platform.CallsOf("leaveChat").Any());
        }

        // A real transport as well: it is the one that would trace an address.
        using var api = new BotApi(new TelegramSettings(ScriptedApi.Token) { ApiBase = new Uri("http://nowhere.invalid") }, TimeProvider.System);
        await api.SendTypingAsync(777, CancellationToken.None);

        string[] all;
        lock (told)
        {
            all = [.. told];
        }

        Assert.Contains(all, static line => line.Contains("telegram.updates disposal=passed", StringComparison.Ordinal));
        Assert.Contains(all, static line => line.Contains("telegram.refused_kinds kind=contact", StringComparison.Ordinal));
        Assert.Contains(all, static line => line.Contains("telegram.refused_kinds kind=unknown", StringComparison.Ordinal));
        Assert.DoesNotContain(all, static line => line.Contains("NEEDLE", StringComparison.Ordinal));
        Assert.DoesNotContain(all, static line => line.StartsWith("telegram.", StringComparison.Ordinal) && line.Contains("777", StringComparison.Ordinal));

        void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            Add($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(static tag => $"{tag.Key}={tag.Value}"))}");

        void Add(string line)
        {
            lock (told)
            {
                told.Add(line);
            }
        }
    }

    [Fact]
    public async Task No_call_is_ever_made_that_looks_at_a_person()
    {
        var platform = new ScriptedApi().Always("getUpdates", RunningMessenger.NothingNew);
        platform.Next("getUpdates", Wire.Updates(
            Wire.Text("a"), Wire.Message(""" "contact":{} """, 6, 1001), Wire.Message(""" "photo":[{"file_id":"p"}] """, 7, 1002),
            $$"""{"update_id":1003,"my_chat_member":{ {{Wire.Chat}},"date":1,"new_chat_member":{"status":"member"} } }"""));
        var inbox = new FakeInbox();
        await using (new RunningMessenger(platform, inbox, new FakeTime(), null, new TelegramProfile("cs", [new MenuCommand("help", "x")], "n", "d", "s")))
        {
            await Until.TrueAsync(() => inbox.Committed.Count == 4 && platform.CallsOf("getMyShortDescription").Any());
        }

        string[] allowed =
        [
            "getMe", "deleteWebhook", "getUpdates", "setMyCommands", "getMyName", "setMyName", "getMyDescription", "setMyDescription", "getMyShortDescription",
            "setMyShortDescription",
        ];
        Assert.Empty(platform.Calls.Select(static call => call.Method).Except(allowed));
    }
}
