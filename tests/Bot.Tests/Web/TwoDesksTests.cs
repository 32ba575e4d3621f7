using System.Text.Json.Nodes;
using MentorBot.Bot.Privacy;
using MentorBot.Bot.Tests.Privacy;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Core.Engine;
using MentorBot.Simulators.Places;
using MentorBot.Simulators.Discord;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>A mentor at both of her desks, Discord and the browser, and somebody who writes from Telegram: the real program between them.</summary>
public sealed class TwoDesksTests
{
    private static readonly TownPlan BothDesks = new() { Settings = new Dictionary<string, string> { ["web"] = "  desk: on" } };

    [Fact]
    public async Task What_the_person_writes_stands_at_both_and_is_answered_from_either()
    {
        await using var town = await Town.BuildAsync(BothDesks);
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1);
        using var desk = await EnterAsync(town, anna);

        var room = await desk.RoomOfAsync("first words of 1");
        var fromBrowser = await desk.SayAsync(room, "from the browser");
        await town.Telegram.WaitForMessageAsync(1, message => message.Text.Contains("from the browser", StringComparison.Ordinal));
        var echo = await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Content.Contains("from the browser", StringComparison.Ordinal) && message.Reactions.Any(reaction => reaction.Emoji == "✅"));
        town.Discord.Control.Write(anna.Room, anna.Mentor, "from Discord");
        await town.Telegram.WaitForMessageAsync(1, message => message.Text.Contains("from Discord", StringComparison.Ordinal));
        await WebHouse.UntilAsync(() => Item(desk, "from Discord")?["mark"] is not null && desk.MarkOf(fromBrowser) is not null);

        Assert.Equal("**Mentor 1**\n>>> from the browser", echo.Content);
        Assert.True(echo.ByBot);
        Assert.Equal(("me", "Delivered", true), ((string?)Item(desk, "from Discord")!["from"], (string?)Item(desk, "from Discord")!["mark"], (bool)Item(desk, "from Discord")!["fixed"]!));
        Assert.Equal("Delivered", desk.MarkOf(fromBrowser));
        Assert.Single(town.Discord.Control.Messages(anna.Room), message => message.Content.Contains("from the browser", StringComparison.Ordinal));
        Assert.Single(desk.Words, words => words == "from Discord");
    }

    [Fact]
    public async Task What_she_changes_or_takes_back_at_one_follows_at_the_other_and_internal_lines_reach_both_and_nobody_else()
    {
        await using var town = await Town.BuildAsync(BothDesks);
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1);
        using var desk = await EnterAsync(town, anna);
        var room = await desk.RoomOfAsync("first words of 1");

        var mine = await desk.SayAsync(room, "written in the browser");
        await desk.SayAsync(room, "// a note from the browser");
        var theirs = town.Discord.Control.Write(anna.Room, anna.Mentor, "written on Discord");
        town.Discord.Control.Write(anna.Room, anna.Mentor, "// a note from Discord");
        await WebHouse.UntilAsync(() => desk.Words.Contains("written on Discord") && desk.Words.Contains("// a note from Discord"));
        await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Content.Contains("a note from the browser", StringComparison.Ordinal));

        await desk.DoAsync("/desk/edit", new JsonObject { ["room"] = room, ["item"] = mine, ["key"] = Visitor.NewKey(), ["text"] = "changed in the browser" });
        town.Discord.Control.Edit(anna.Room, theirs, "changed on Discord");
        await WebHouse.UntilAsync(() => desk.Words.Contains("changed on Discord"));
        await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Content.Contains("changed in the browser", StringComparison.Ordinal));

        await desk.DoAsync("/desk/unsend", new JsonObject { ["room"] = room, ["item"] = mine });
        town.Discord.Control.Delete(anna.Room, theirs);
        await WebHouse.UntilAsync(() => !desk.Words.Contains("changed on Discord"));
        await town.UntilAsync(() => town.Discord.Control.Messages(anna.Room).All(message => message.Deleted || !message.Content.Contains("changed in the browser", StringComparison.Ordinal)), "the echo to go");

        await desk.SayAsync(room, "last words");
        await town.Telegram.WaitForMessageAsync(1, message => message.Text.Contains("last words", StringComparison.Ordinal));
        Assert.DoesNotContain(town.Telegram.Messages(1), message => message.Text.Contains("note", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Photos_stand_at_both_desks_whoever_sends_them_and_tell_nothing()
    {
        await using var town = await Town.BuildAsync(BothDesks);
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1);
        using var desk = await EnterAsync(town, anna);
        var room = await desk.RoomOfAsync("first words of 1");
        var photo = SampleFiles.JpegWith(SampleFiles.BaselineJpeg);

        await desk.PhotoAsync(room, photo, "from the browser");
        var passed = await town.Telegram.WaitForMessageAsync(1, message => message.Text.Contains("from the browser", StringComparison.Ordinal));
        var echo = await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Content.Contains("from the browser", StringComparison.Ordinal));
        town.Discord.Control.Write(anna.Room, anna.Mentor, new UserMessage("from Discord") { Files = [new UserFile("holiday.jpg", photo, "image/jpeg")] });
        anna.Person.SendPhoto(photo, "from her");
        await WebHouse.UntilAsync(() => Item(desk, "from Discord") is not null && Item(desk, "from her") is not null);

        byte[]?[] copies =
        [
            town.Telegram.File(passed.File!.Id)!.Bytes,
            Assert.Single(echo.Attachments).Bytes,
            .. await Task.WhenAll(new[] { "from Discord", "from her" }.Select(async words => (await desk.FileAsync(room, desk.Shown.Single(shown => (string)shown.Item["text"]! == words).Id)).Bytes)),
        ];
        Assert.All(copies, copy => Assert.Equal(MetadataStripper.Make(AttachmentKind.Photo, photo, 1)!.Bytes.ToArray(), copy));
    }

    [Fact]
    public async Task A_question_that_she_answers_in_the_browser_is_answered_on_Discord_too()
    {
        await using var town = await Town.BuildAsync(BothDesks);
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1);
        using var desk = await EnterAsync(town, anna);
        var room = await desk.RoomOfAsync("first words of 1");
        var asked = await AskAboutFileAsync(town, anna, desk);

        await desk.DoAsync("/desk/press", new JsonObject { ["room"] = room, ["item"] = asked.Item, ["button"] = asked.Button(1) });
        var settled = await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Id == asked.Message && message.Edited);

        Assert.Equal(Question + "\n✓ Don't send", settled.Content);
        Assert.True(IsBare(settled));
        await WebHouse.UntilAsync(() => Item(desk, Question)!["chosen"] is not null);
        Assert.Equal("Don't send", (string?)Item(desk, Question)!["chosen"]);
    }

    [Fact]
    public async Task A_question_that_she_answers_on_Discord_is_answered_in_the_browser_too_and_nobody_else_can_answer_it()
    {
        await using var town = await Town.BuildAsync(BothDesks);
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1);
        using var desk = await EnterAsync(town, anna);
        var asked = await AskAboutFileAsync(town, anna, desk);
        var supervisor = town.Discord.Control.CreateUser("supervisor", "Somebody");
        town.Discord.Control.Join(town.Guild, supervisor, null, town.Discord.Control.CreateRole(town.Guild, "supervisors", Permissions.Administrator));

        town.Discord.Control.Press(anna.Room, asked.Message, supervisor, asked.Button(1));
        town.Discord.Control.Write(anna.Room, anna.Mentor, "after it");
        await WebHouse.UntilAsync(() => Item(desk, "after it") is not null);
        Assert.NotNull(Item(desk, Question)!["buttons"]);

        town.Discord.Control.Press(anna.Room, asked.Message, anna.Mentor, asked.Button(0));
        await WebHouse.UntilAsync(() => Item(desk, Question)!["buttons"] is null);
        var settled = await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Id == asked.Message && message.Edited);

        Assert.Equal("Pass it on", (string?)Item(desk, Question)!["chosen"]);
        Assert.Equal(Question + "\n✓ Pass it on", settled.Content);
        Assert.True(IsBare(settled));
        await town.Telegram.WaitForMessageAsync(1, message => message.File is not null);
    }

    [Fact]
    public async Task A_conversation_from_before_the_desk_was_switched_on_is_there_from_the_next_word_on()
    {
        await using var town = await Town.BuildAsync();
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1);
        var settings = Path.Combine(town.Folder, "config", "settings.yaml");
        await File.AppendAllTextAsync(settings, "  desk: on\n");
        await town.RestartAsync();
        using var desk = await EnterAsync(town, anna);

        anna.Person.Write("and now?");
        var room = await desk.RoomOfAsync("and now?");
        await desk.SayAsync(room, "now here too");

        await town.Telegram.WaitForMessageAsync(1, message => message.Text.Contains("now here too", StringComparison.Ordinal));
        await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Content.Contains("now here too", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_link_is_told_to_her_alone_and_works_once_and_nobody_else_gets_one()
    {
        await using var town = await Town.BuildAsync(BothDesks);
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1);
        var stranger = town.Discord.Control.CreateUser("stranger", "Somebody");
        town.Discord.Control.Join(town.Guild, stranger);
        var link = await LinkAsync(town, anna.Room, anna.Mentor);

        using var first = new MentorVisitor(town.Listen);
        await first.EnterAsync(link);
        using var second = new MentorVisitor(town.Listen);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => second.EnterAsync(link));
        var lobby = town.Discord.Control.CreateChannel(town.Guild, "lobby");
        town.Discord.Control.RunCommand(lobby, stranger, "desk");
        await town.UntilAsync(() => town.Discord.Control.EphemeralMessages(lobby, stranger).Any(message => message.Content.Length > 0), "an answer");

        Assert.Contains("link", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["That is not possible here."], town.Discord.Control.EphemeralMessages(lobby, stranger).Select(message => message.Content));
        Assert.DoesNotContain(town.Bot!.Lines, line => line.Contains(link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_in_the_roster_no_more_is_let_in_by_no_token()
    {
        await using var town = await Town.BuildAsync(BothDesks);
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1);
        using var desk = await EnterAsync(town, anna);
        var room = await desk.RoomOfAsync("first words of 1");
        var roster = Path.Combine(town.Folder, "config", "mentors.yaml");
        await File.WriteAllTextAsync(roster, (await File.ReadAllTextAsync(roster)).Replace("  m1:", "  successor:", StringComparison.Ordinal));
        await town.RestartAsync();

        var (said, _) = await desk.PostAsync("/desk/say", new JsonObject { ["room"] = room, ["key"] = Visitor.NewKey(), ["text"] = "still here" });
        var (read, _) = await desk.PostAsync("/desk/live", new JsonObject());

        Assert.Equal((System.Net.HttpStatusCode.Unauthorized, System.Net.HttpStatusCode.Unauthorized), (said, read));
    }

    private const string Question = "A document can contain your name. Really send it?";

    /// <summary>She sends a letter on Discord and is asked whether it may go.</summary>
    private static async Task<(ulong Message, string Item, Func<int, string> Button)> AskAboutFileAsync(Town town, Citizen anna, MentorVisitor desk)
    {
        town.Discord.Control.Write(anna.Room, anna.Mentor, new UserMessage("a letter") { Files = [new UserFile("letter.pdf", SampleFiles.PdfWith(), "application/pdf")] });
        var question = await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Content == Question);
        await WebHouse.UntilAsync(() => Item(desk, Question) is not null);
        var buttons = Item(desk, Question)!["buttons"]!.AsArray().SelectMany(row => row!.AsArray()).Select(button => (string)button!["id"]!).ToList();
        return (question.Id, desk.Shown.Single(shown => (string)shown.Item["text"]! == Question).Id, index => buttons[index]);
    }

    private static bool IsBare(SeenMessage message) => message.Components is not { } components || components.GetArrayLength() == 0;

    private static JsonObject? Item(MentorVisitor desk, string words) => desk.Shown.FirstOrDefault(shown => (string)shown.Item["text"]! == words).Item;

    private static async Task<MentorVisitor> EnterAsync(Town town, Citizen citizen)
    {
        var visitor = new MentorVisitor(town.Listen);
        await visitor.EnterAsync(await LinkAsync(town, citizen.Room, citizen.Mentor));
        await visitor.OpenAsync();
        return visitor;
    }

    /// <summary>The commands are registered a moment after the program is ready.</summary>
    private static bool TryRun(Town town, ulong channel, ulong account)
    {
        try
        {
            return town.Discord.Control.RunCommand(channel, account, "desk") != 0;
        }
        catch (PersonCannotException)
        {
            return false;
        }
    }

    private static async Task<string> LinkAsync(Town town, ulong channel, ulong account)
    {
        SeenMessage? told = null;
        var asked = TimeSpan.MinValue;
        await town.UntilAsync(() =>
        {
            // Discord brings a command to nobody while the program is not connected; a person gives it again.
            var now = TimeSpan.FromMilliseconds(Environment.TickCount64);
            if (asked == TimeSpan.MinValue || now - asked > TimeSpan.FromSeconds(5))
                asked = TryRun(town, channel, account) ? now : asked;

            told = town.Discord.Control.EphemeralMessages(channel, account).LastOrDefault(message => message.Content.Contains("/desk#", StringComparison.Ordinal));
            return told is not null;
        }, "the link");
        return told!.Content.Split("/desk#")[1].Split('\n')[0].Trim();
    }
}
