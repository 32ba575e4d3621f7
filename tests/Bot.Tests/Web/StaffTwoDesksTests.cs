using System.Net;
using System.Text.Json.Nodes;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Simulators.Discord;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>Those who have a role at both of their desks, Discord and the browser: the real program between them.</summary>
public sealed class StaffTwoDesksTests
{
    private static readonly TownPlan Plan = new(Mentors: 2) { Settings = new Dictionary<string, string> { ["web"] = "  desk: on" }, HasCrisisService = true };

    [Fact]
    public async Task Who_has_a_role_is_let_in_from_Discord_and_what_her_role_is_told_stands_at_both()
    {
        await using var town = await Town.BuildAsync(Plan);
        var jana = await HireAsync(town, "coordinator");
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1);
        using var desk = await EnterAsync(town, town.OperatorChannel, jana);

        anna.Person.Write("/report");
        await town.Telegram.WaitForMessageAsync(1, message => message.Text.Contains("What happened", StringComparison.OrdinalIgnoreCase));
        anna.Person.Write("he asked where I live");
        await WebHouse.UntilAsync(() => desk.Noticed.Any(told => told.Contains("he asked where I live", StringComparison.Ordinal)));
        await town.Discord.Control.WaitForMessageAsync(town.OperatorChannel, message => message.Content.Contains("he asked where I live", StringComparison.Ordinal));

        using var mentor = await EnterAsync(town, town.Mentors[0].Channel, town.Mentors[0].Account);
        Assert.DoesNotContain(mentor.Noticed, told => told.Contains("he asked where I live", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_call_that_is_taken_in_the_browser_has_no_button_on_Discord_any_more()
    {
        await using var town = await Town.BuildAsync(Plan);
        await town.StartAsync();
        using var desk = await EnterAsync(town, town.Mentors[1].Channel, town.Mentors[1].Account);
        var alarm = await CallAsync(town);
        await WebHouse.UntilAsync(() => desk.Shown.Any(shown => shown.Item["buttons"] is JsonArray));

        var call = desk.Shown.Single(shown => shown.Item["buttons"] is JsonArray);
        await desk.DoAsync("/desk/press", new JsonObject { ["room"] = MentorVisitor.Board, ["item"] = call.Id, ["button"] = (string)call.Item["buttons"]![0]![0]!["id"]! });
        await town.Telegram.WaitForMessageAsync(2001, message => message.Text.Contains("Píše si s vámi Mentor 2.", StringComparison.Ordinal));
        var settled = await town.Discord.Control.WaitForMessageAsync(town.DutyChannel, message => message.Id == alarm.Id && message.Edited);

        Assert.True(settled.Components is not { } left || left.GetArrayLength() == 0);
        await WebHouse.UntilAsync(() => desk.Shown.Single(shown => shown.Id == call.Id).Item["chosen"] is not null);
    }

    [Fact]
    public async Task A_call_that_is_taken_on_Discord_has_no_button_in_the_browser_any_more()
    {
        await using var town = await Town.BuildAsync(Plan);
        await town.StartAsync();
        using var desk = await EnterAsync(town, town.Mentors[1].Channel, town.Mentors[1].Account);
        var alarm = await CallAsync(town);
        await WebHouse.UntilAsync(() => desk.Shown.Any(shown => shown.Item["buttons"] is JsonArray));

        town.Discord.Control.Press(town.DutyChannel, alarm.Id, town.Mentors[0].Account, alarm.Components!.Value[0].GetProperty("components")[0].GetProperty("custom_id").GetString()!);
        await WebHouse.UntilAsync(() => desk.Shown.All(shown => shown.Item["buttons"] is null) && desk.Noticed.Any(told => told.Contains("Mentor 1 has it", StringComparison.Ordinal)));

        await town.Telegram.WaitForMessageAsync(2001, message => message.Text.Contains("Píše si s vámi Mentor 1.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_joins_a_talk_writes_in_the_browser_and_it_stands_on_Discord_under_her_name()
    {
        await using var town = await Town.BuildAsync(Plan);
        var jana = await HireAsync(town, "supervisor");
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1);
        using var desk = await EnterAsync(town, town.OperatorChannel, jana);

        await desk.AskAsync(null, "join-talk", new JsonObject { ["code"] = "K-001" });
        var room = await desk.RoomOfAsync("first words of 1");
        await desk.SayAsync(room, "from the supervisor's browser");
        await town.Telegram.WaitForMessageAsync(1, message => message.Text.Contains("from the supervisor's browser", StringComparison.Ordinal));
        var echo = await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Content.Contains("from the supervisor's browser", StringComparison.Ordinal));
        town.Discord.Control.Write(anna.Room, jana, "from the supervisor's Discord");
        town.Discord.Control.Write(anna.Room, anna.Mentor, "from the mentor");
        await WebHouse.UntilAsync(() => desk.Words.Contains("from the mentor"));
        await desk.AskAsync(room, "leave-talk");
        await WebHouse.UntilAsync(() => desk.Shown.All(shown => shown.Room != room));

        Assert.Equal("**Jana**\n>>> from the supervisor's browser", echo.Content);
        Assert.Equal(HttpStatusCode.Gone, (await desk.PostAsync("/desk/say", new JsonObject { ["room"] = room, ["key"] = Visitor.NewKey(), ["text"] = "too late" })).Status);
        await town.Telegram.WaitForMessageAsync(1, message => message.Text.Contains("no longer in the conversation", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_her_role_no_more_is_let_in_by_no_token_and_no_link()
    {
        await using var town = await Town.BuildAsync(Plan);
        var jana = await HireAsync(town, "supervisor");
        await town.StartAsync();
        using var desk = await EnterAsync(town, town.OperatorChannel, jana);
        var settings = Path.Combine(town.Folder, "config", "settings.yaml");
        await File.WriteAllTextAsync(settings, (await File.ReadAllTextAsync(settings)).Replace("  jana:", "  successor:", StringComparison.Ordinal).Replace($"\"{jana}\"", "\"4711\"", StringComparison.Ordinal));
        await town.RestartAsync();

        var (asked, _) = await desk.PostAsync("/desk/ask", new JsonObject { ["key"] = Visitor.NewKey(), ["text"] = "mentors" });
        var (read, _) = await desk.PostAsync("/desk/live", new JsonObject());
        var refused = await AnswerAsync(town, town.OperatorChannel, jana, message => message.Content.Length > 0);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (asked, read));
        Assert.Equal("That is not possible here.", refused);
    }

    [Fact]
    public async Task Who_joins_on_the_page_works_there_alone_and_Discord_has_no_channel_and_no_room_of_hers()
    {
        await using var town = await Town.BuildAsync(Plan);
        var jana = await HireAsync(town, "coordinator, supervisor");
        await town.StartAsync();
        using var desk = await EnterAsync(town, town.OperatorChannel, jana);
        using var nora = new MentorVisitor(town.Listen);
        var own = await Newcomers.JoinAsync(nora, await Newcomers.InviteAsync(desk));
        await nora.OpenAsync();
        await Newcomers.WriteCardAsync(nora);
        await Newcomers.ApproveAsync(desk);
        foreach (var mentor in town.Mentors)
        {
            using var other = await EnterAsync(town, mentor.Channel, mentor.Account);
            await other.AskAsync(null, "pause");
            await WebHouse.UntilAsync(() => other.Answers.Count == 1);
        }

        var person = town.Telegram.AddPerson(7, "Anna", "Dlouhá", "anna7", "en");
        person.Write("/start");
        await PressAsync("English");
        person.Write("first words");
        foreach (var label in ShortStart.Buttons)
            await PressAsync(label);

        await PressAsync("Sasanka");
        var room = await nora.RoomOfAsync("first words");
        await nora.SayAsync(room, "I am here");
        await town.Telegram.WaitForMessageAsync(7, message => message.Text.Contains("I am here", StringComparison.Ordinal));
        await desk.AskAsync(null, "join-talk", new JsonObject { ["code"] = "K-001" });
        await desk.RoomOfAsync("I am here");
        Assert.DoesNotContain(town.Discord.Control.Channels(town.Guild).Concat(town.Discord.Control.Threads(town.Guild)), place => place.Name is "mentor-01" or "K-001");

        await town.RestartAsync();
        using var later = new MentorVisitor(town.Listen);
        Assert.Equal(HttpStatusCode.OK, (await Newcomers.GiveAsync(later, own)).Status);
        await later.OpenAsync();
        await later.SayAsync(await later.RoomOfAsync("I am here"), "on another day");
        await town.Telegram.WaitForMessageAsync(7, message => message.Text.Contains("on another day", StringComparison.Ordinal));

        async Task PressAsync(string label) => person.Press(label, (await town.Telegram.WaitForMessageAsync(7, message => message.Buttons.Any(button => button.Text == label))).Id);
    }

    /// <summary>Somebody with a role, who is no mentor.</summary>
    private static async Task<ulong> HireAsync(Town town, string role)
    {
        var account = town.Discord.Control.CreateUser("jana", "Jana N.");
        town.Discord.Control.Join(town.Guild, account, null, town.Discord.Control.CreateRole(town.Guild, "staff", Permissions.Administrator));
        await File.AppendAllTextAsync(Path.Combine(town.Folder, "config", "settings.yaml"), $"\nstaff:\n  jana:\n    name: Jana\n    account: \"{account}\"\n    roles: [{role}]\n");
        return account;
    }

    private static async Task<SeenMessage> CallAsync(Town town)
    {
        var eva = town.Telegram.AddPerson(2001, "Eva", "Dlouhá", "eva2001", "cs");
        eva.Write("/sos");
        var offer = await town.Telegram.WaitForMessageAsync(2001, message => message.Buttons.Any(button => button.Text == "Psát si s krizovou službou"), TimeSpan.FromSeconds(60));
        eva.Press("Psát si s krizovou službou", offer.Id);
        return await town.Discord.Control.WaitForMessageAsync(town.DutyChannel, message => message.Content.Contains("Next on duty: Mentor 1", StringComparison.Ordinal));
    }

    private static async Task<MentorVisitor> EnterAsync(Town town, ulong channel, ulong account)
    {
        var visitor = new MentorVisitor(town.Listen);
        await visitor.EnterAsync((await AnswerAsync(town, channel, account, message => message.Content.Contains("/desk#", StringComparison.Ordinal))).Split("/desk#")[1].Split('\n')[0].Trim());
        await visitor.OpenAsync();
        return visitor;
    }

    /// <summary>What she alone is answered to /desk. She gives it again while the program is not connected yet.</summary>
    private static async Task<string> AnswerAsync(Town town, ulong channel, ulong account, Func<SeenMessage, bool> isIt)
    {
        var before = town.Discord.Control.EphemeralMessages(channel, account).Count;
        SeenMessage? told = null;
        var asked = TimeSpan.MinValue;
        await town.UntilAsync(() =>
        {
            var now = TimeSpan.FromMilliseconds(Environment.TickCount64);
            if (asked == TimeSpan.MinValue || now - asked > TimeSpan.FromSeconds(5))
                asked = TryRun(town, channel, account) ? now : asked;

            told = town.Discord.Control.EphemeralMessages(channel, account).Skip(before).LastOrDefault(isIt);
            return told is not null;
        }, "the answer");
        return told!.Content;
    }

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
}
