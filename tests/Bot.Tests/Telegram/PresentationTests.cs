using MentorBot.Bot.Telegram;
using MentorBot.Bot.Tests.Telegram.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

public sealed class PresentationTests
{
    private readonly ScriptedApi _platform = new ScriptedApi().Always("getUpdates", RunningMessenger.NothingNew);
    private readonly FakeTime _time = new();

    [Fact]
    public async Task The_menu_is_set_in_each_language_for_private_chats()
    {
        await using var running = new RunningMessenger(
            _platform, new FakeInbox(), _time, null,
            new TelegramProfile("", [new MenuCommand("help", "What this is")]),
            new TelegramProfile("cs", [new MenuCommand("help", "Co to je"), new MenuCommand("sos", "Pomoc hned")]));

        await Until.TrueAsync(() => _platform.CallsOf("setMyCommands").Count() == 2);

        Assert.Equal(
            [
                """{"commands":[{"command":"help","description":"What this is"}],"scope":{"type":"all_private_chats"}}""",
                """{"commands":[{"command":"help","description":"Co to je"},{"command":"sos","description":"Pomoc hned"}],"scope":{"type":"all_private_chats"},"language_code":"cs"}""",
            ],
            _platform.CallsOf("setMyCommands").Select(static call => call.Body));
    }

    [Fact]
    public async Task A_name_is_changed_only_when_it_differs()
    {
        _platform.Next("getMyName", """{"ok":true,"result":{"name":"Jiná"}}""")
            .Next("getMyDescription", """{"ok":true,"result":{"description":"Povídáme si"}}""")
            .Next("getMyShortDescription", """{"ok":true,"result":{"short_description":""}}""");
        await using var running = new RunningMessenger(_platform, new FakeInbox(), _time, null, new TelegramProfile("cs", [], "Povídání", "Povídáme si", "Krátce"));

        await Until.TrueAsync(() => _platform.CallsOf("setMyShortDescription").Any());

        Assert.Equal("""{"name":"Povídání","language_code":"cs"}""", Assert.Single(_platform.CallsOf("setMyName")).Body);
        Assert.Empty(_platform.CallsOf("setMyDescription"));
        Assert.Equal("""{"short_description":"Krátce","language_code":"cs"}""", Assert.Single(_platform.CallsOf("setMyShortDescription")).Body);
    }

    [Fact]
    public async Task A_menu_that_can_not_be_set_does_not_keep_messages_from_coming()
    {
        var inbox = new FakeInbox();
        _platform.Always("setMyCommands", RunningMessenger.NothingNew).Next("getUpdates", Wire.Updates(Wire.Text("pomoc")));
        await using var running = new RunningMessenger(_platform, inbox, _time, null, new TelegramProfile("cs", [new MenuCommand("help", "Co to je")]));

        await Until.TrueAsync(() => inbox.CommittedKeys.Contains("m:777:5"));
    }

    [Fact]
    public async Task A_wait_of_hours_for_a_name_is_not_waited()
    {
        _platform.Next("getMyName", """{"ok":true,"result":{"name":"Jiná"}}""")
            .Next("setMyName", """{"ok":false,"error_code":429,"parameters":{"retry_after":80000}}""", 429)
            .Next("getMyName", """{"ok":true,"result":{"name":"Other"}}""");
        await using var running = new RunningMessenger(_platform, new FakeInbox(), _time, null, new TelegramProfile("cs", [], "Povídání"), new TelegramProfile("en", [], "Talk"));

        await Until.TrueAsync(() => _platform.CallsOf("setMyName").Count() == 2);
    }
}
